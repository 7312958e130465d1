import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FxRate } from "../model/agency.ts";
import { Catalogue, Offer, PriceClass } from "../model/catalogue.ts";
import { noReference } from "../samples/no-reference.ts";
import { type OfferQuestion, findOffers } from "./find-offers.ts";
import { newestRates } from "./newest-rate.ts";
import { offerIndex } from "./offer-index.ts";

const today = "2026-11-21";
const stamp = { source: "press", asOf: "2026-08-01", note: null };
const unsaid = { value: null, source: null };

type Sketch = Partial<{
  id: string;
  vcpu: number;
  memoryGib: number;
  class: Offer["class"];
  arch: Offer["arch"];
  gpu: Offer["gpu"];
  amount: number | null;
  currency: "KRW" | "EUR" | "USD";
  unit: "hour" | "month";
  asOf: string;
  source: string;
}>;
const offer = (sketch: Sketch): Offer => {
  const { id = "kt:KR1:m", vcpu = 4, memoryGib = 16, amount = 1, currency = "USD", unit = "hour" } = sketch;
  const [provider = "", region = "", code = ""] = id.split(":");
  const { class: priceClass = "dedicated", arch = "x86_64", gpu = null, asOf = stamp.asOf, source = "press" } = sketch;
  const price = amount === null ? null : { amount, currency, unit, method: "listed", spread: null, source, asOf };
  return Offer.parse({
    id, region: `${provider}:${region}`, code, class: priceClass, vcpu, memoryGib, arch, gpu, localDiskGb: null, price,
  }); // prettier-ignore
};
const provider = (id: string, ko: string, country: string) => ({
  id, name: { ko, en: id }, kind: "national", owner: { name: null, country, source: "press" },
  platform: { name: null, family: null, source: null }, managedKubernetes: unsaid, s3Api: unsaid, openstackApi: unsaid, ...stamp,
}); // prettier-ignore
const region = (id: string, city: string | null, country: string, zone = "public") => ({
  id, provider: id.split(":")[0], code: id.split(":")[1], city, country, place: null, zone, zones: null, member: null, ...stamp,
}); // prettier-ignore
const city = (en: string, ko: string, country: string) => ({
  name: { ko, en }, country, lat: 0, lon: 0, source: "press", asOf: stamp.asOf,
}); // prettier-ignore
const catalogue = (offers: readonly Offer[]): Catalogue =>
  Catalogue.parse({
    edition: { id: "e", date: today, title: { ko: "판", en: "edition" }, digest: "" },
    sources: [],
    cities: [city("Seoul", "서울", "KR"), city("Frankfurt", "프랑크푸르트", "DE")],
    providers: [provider("kt", "케이티 클라우드", "KR"), provider("naver", "네이버클라우드", "KR"), provider("ionos", "아이오노스", "DE")],
    certifications: [],
    regions: [
      region("kt:KR1", "Seoul", "KR"), region("naver:gov-KR", "Seoul", "KR", "government"),
      region("naver:KR", "Seoul", "KR"), region("ionos:de-fra", "Frankfurt", "DE"),
    ],
    offers, services: [],
    latency: { measured: [], measuredSource: "press", measuredAsOf: today, period: "", hubs: [], legs: [], bands: [] },
    benchmarks: [], rulePacks: [],
    reference: { ...noReference, gpuEquivalents: [{ model: "NVIDIA B200", h200: 2.25, ...stamp }] },
  }); // prettier-ignore

const anything: OfferQuestion = {
  least: { vcpu: null, memoryGib: null },
  classes: null,
  gpu: null,
  arch: null,
  providers: null,
  regions: null,
  countries: null,
  zones: null,
  priced: null,
  query: "",
  sort: "price",
  descending: false,
};
const rate = (base: FxRate["base"], quote: FxRate["quote"], value: number, date: string): FxRate => ({
  base,
  quote,
  rate: value,
  date,
  source: "bank",
});
const rates = newestRates(
  [rate("USD", "KRW", 1400, "2026-11-20"), rate("EUR", "KRW", 1600, "2026-11-20")],
  "KRW",
  today,
);
const ask = (offers: readonly Offer[], change: Partial<OfferQuestion> = {}, into = rates) =>
  findOffers(offerIndex(catalogue(offers)), { ...anything, ...change }, into, today, { offset: 0, limit: 50 });
const idsOf = (offers: readonly Offer[], change: Partial<OfferQuestion> = {}) =>
  ask(offers, change).rows.map((row) => row.offer.id);

describe("finding offers", () => {
  const some = [
    offer({ id: "kt:KR1:small", vcpu: 2, memoryGib: 4, amount: 100, currency: "KRW" }),
    offer({ id: "naver:KR:arm", arch: "arm64", amount: 0.05 }),
    offer({ id: "naver:KR:g1", gpu: { model: "NVIDIA B200", count: 8 }, class: "gpu", vcpu: 64, memoryGib: 512, amount: 50 }),
    offer({ id: "naver:gov-KR:s4-g3", amount: null }),
    offer({ id: "ionos:de-fra:b3-16", amount: 73, unit: "month", currency: "EUR", class: "shared" }),
  ]; // prettier-ignore

  it("takes sizes that are at least as large, the cheapest first, in one currency", () => {
    const found = ask(some, { least: { vcpu: 4, memoryGib: 16 }, gpu: false });
    expect(found.rows.map(({ offer, perHour }) => [offer.id, perHour])).toEqual([
      ["naver:KR:arm", 70],
      ["ionos:de-fra:b3-16", 160],
      ["naver:gov-KR:s4-g3", null],
    ]);
    expect(found.total).toBe(3);
  });

  it("puts the unpriced last, whichever way it sorts", () => {
    expect(idsOf(some, { descending: true }).at(-1)).toBe("naver:gov-KR:s4-g3");
    expect(idsOf(some, { sort: "age" }).at(-1)).toBe("naver:gov-KR:s4-g3");
  });

  it("keeps to class, processor, zone, country, provider and region", () => {
    expect(idsOf(some, { classes: ["shared"] })).toEqual(["ionos:de-fra:b3-16"]);
    expect(idsOf(some, { arch: "arm64" })).toEqual(["naver:KR:arm"]);
    expect(idsOf(some, { zones: ["government"] })).toEqual(["naver:gov-KR:s4-g3"]);
    expect(idsOf(some, { countries: ["DE"] })).toEqual(["ionos:de-fra:b3-16"]);
    expect(idsOf(some, { providers: [some[0]!.id.split(":")[0] as never] })).toEqual(["kt:KR1:small"]); // as its id is spelled
    expect(idsOf(some, { regions: [some[3]!.region] })).toEqual(["naver:gov-KR:s4-g3"]);
    expect(idsOf(some, { priced: false })).toEqual(["naver:gov-KR:s4-g3"]);
    expect(idsOf(some, { priced: true })).toHaveLength(4);
  });

  it("counts GPUs as H200 where the factor is known", () => {
    const rows = (gpu: OfferQuestion["gpu"]) => ask(some, { gpu }).rows;
    expect(rows("b200").map(({ offer, h200 }) => [offer.id, h200])).toEqual([["naver:KR:g1", 18]]);
    expect(rows(true)).toHaveLength(1);
    expect(rows(false).every(({ h200 }) => h200 === null)).toBe(true);
    expect(rows("a100")).toEqual([]);
  });

  it.each([
    ["ㄴㅇㅂ", ["naver:KR:arm", "naver:KR:g1", "naver:gov-KR:s4-g3"]],
    ["네이버 g3", ["naver:gov-KR:s4-g3"]],
    ["서울 small", ["kt:KR1:small"]],
    ["frankfurt", ["ionos:de-fra:b3-16"]],
    ["B3 16", ["ionos:de-fra:b3-16"]],
    ["nvidia", ["naver:KR:g1"]],
    ["네이바클라우드", ["naver:KR:arm", "naver:KR:g1", "naver:gov-KR:s4-g3"]],
    ["목성", []],
  ])("finds by what people type: %s", (query, ids) => {
    expect(idsOf(some, { query })).toEqual(ids);
  });

  it("leaves a price without a rate unpriced, and counts it", () => {
    const found = ask(some, {}, newestRates([], "KRW", today));
    expect(found.withoutRate).toBe(3);
    expect(found.rows.map(({ perHour }) => perHour)).toEqual([100, null, null, null, null]);
  });

  it("says how old a price is and on whose word it stands", () => {
    const { rows } = ask([
      offer({ id: "kt:KR1:a", asOf: "2026-11-11" }),
      offer({ id: "kt:KR1:b", source: "ed-3" }),
      offer({ id: "kt:KR1:c", source: "own-f-2" }),
      offer({ id: "kt:KR1:d", amount: null }),
    ]);
    expect(rows.map(({ ageDays, state }) => [ageDays, state])).toEqual([
      [10, "bundled"],
      [112, "own-edition"],
      [112, "own-fact"],
      [null, "bundled"],
    ]);
  });

  it("answers as one who looks at every offer and sorts them all, page by page", () => {
    const sizes = fc.record({
      region: fc.constantFrom("kt:KR1", "naver:KR", "ionos:de-fra"),
      vcpu: fc.constantFrom(1, 2, 4),
      amount: fc.option(fc.constantFrom(0.5, 1, 2), { nil: null }),
      currency: fc.constantFrom("KRW" as const, "USD" as const),
      class: fc.constantFrom(...PriceClass.options),
    });
    fc.assert(
      fc.property(
        fc.array(sizes, { maxLength: 60 }),
        fc.constantFrom("price" as const, "vcpu" as const, "provider" as const),
        fc.boolean(),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (list, sort, descending, offset, limit) => {
          const offers = list
            .map(({ region, ...rest }, at) => offer({ ...rest, id: `${region}:m${String(at).padStart(2, "0")}` }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
          const question = { ...anything, least: { vcpu: 2, memoryGib: null }, sort, descending };
          const found = findOffers(offerIndex(catalogue(offers)), question, rates, today, { offset, limit });

          const value = ({ price, vcpu, region }: Offer): number => {
            if (sort === "vcpu") return vcpu;
            if (sort === "provider") return ["ionos", "kt", "naver"].indexOf(region.split(":")[0]!);
            return price === null ? NaN : price.amount * (price.currency === "KRW" ? 1 : 1400);
          };
          const key = (one: Offer): number => {
            const of = value(one);
            return Number.isNaN(of) ? Infinity : descending ? -of : of;
          };
          const wanted = offers
            .filter(({ vcpu }) => vcpu >= 2)
            .sort((a, b) => (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) - key(b)));
          expect(found.total).toBe(wanted.length);
          expect(found.rows.map((row) => row.offer.id)).toEqual(
            wanted.slice(offset, offset + limit).map(({ id }) => id),
          );
        },
      ),
    );
  });
});

describe("rates to compare by", () => {
  it("takes the newest on or before the day, turned where it is quoted the other way round", () => {
    const list = [
      rate("USD", "KRW", 1300, "2025-01-02"),
      rate("USD", "KRW", 1400, "2026-11-20"),
      rate("USD", "KRW", 1500, "2026-11-22"),
      rate("KRW", "EUR", 0.000625, "2026-10-01"),
    ];
    expect(newestRates(list, "KRW", today)).toEqual({ KRW: 1, EUR: 1600, USD: 1400 });
    expect(newestRates(list, "EUR", today)).toEqual({ KRW: 0.000625, EUR: 1, USD: null });
  });
});
