import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FxRate } from "../../model/agency.ts";
import { assumptionsOf } from "../../model/assumption.ts";
import { type Catalogue, Offer, Region, ServicePrice } from "../../model/catalogue.ts";
import { RegionId } from "../../model/id.ts";
import { say } from "../../model/sentence.ts";
import { noReference } from "../../samples/no-reference.ts";
import { recomputed } from "../../samples/recompute.ts";
import { exactly, range } from "../../units/range.ts";
import { egressCharge, egressTiers } from "./egress.ts";
import type { Figure } from "../explain.ts";
import { netPresentValue } from "./present-value.ts";
import { costFigure } from "./cost-figure.ts";
import { hoursPerMonth, monthPrice, monthlyPrice } from "./price.ts";
import { currencyArea, percentile, unpricedRange } from "./unpriced.ts";
import { pricingFor } from "./workload-cost.ts";

const day = "2026-11-21";
const stamp = { source: "s", asOf: "2025-11-06", note: null };
const offer = (region: string, code: string, amount: number | null, more: object = {}): Offer =>
  Offer.parse({
    id: `${region}:${code}`,
    region,
    code,
    class: "unspecified",
    vcpu: 4,
    memoryGib: 16,
    arch: "x86_64",
    gpu: null,
    localDiskGb: null,
    price:
      amount === null
        ? null
        : { amount, currency: "KRW", unit: "hour", method: "listed", spread: null, source: "s", asOf: "2025-11-06" },
    ...more,
  });
const dollars = (amount: number, spread: { low: number; high: number } | null = null) => ({
  price: {
    amount,
    currency: "USD",
    unit: "hour",
    method: spread ? "estimate" : "listed",
    spread,
    source: "s",
    asOf: day,
  },
});
const rate = (date: string, value: number, base = "USD", quote = "KRW"): FxRate =>
  FxRate.parse({ base, quote, rate: value, date, source: "typed" });

describe("monthly price", () => {
  it("EX-MON-1: 0.1747 $/h are 127.53 a month of 730 h, and 125.78 where the source counts 720", () => {
    expect(monthlyPrice(offer("naver:KR", "s4-g3", null, dollars(0.1747)))!.low).toBeCloseTo(127.53, 2);
    expect(monthlyPrice(offer("stackit:eu01", "s4-g3", null, dollars(0.1747)))!.low).toBeCloseTo(125.78, 2);
    expect(hoursPerMonth(RegionId.parse("stackit:eu01"))).toBe(720);
    expect(0.1747 * 744).toBeCloseTo(129.98, 2);
  });

  it("takes the month as the list gives it, where it is not the hour × the hours of a month", () => {
    const terms = { oneYearPerMonth: null, threeYearPerMonth: null, spotPerHour: null, perMonth: 77.52 };
    const listed = offer("cleura:se-sto", "4-8", null, { ...dollars(0.1076), terms });
    expect(monthPrice(listed)).toEqual({ amount: 77.52, hours: null, term: "on-demand", monthly: 77.52 });
    expect(monthlyPrice(listed)).toEqual(exactly(77.52)); // 0.1076 · 730 = 78.548
  });

  it("is that of the term that is asked for; a term without a price falls back to on demand and says so", () => {
    const terms = { oneYearPerMonth: 50, threeYearPerMonth: null, spotPerHour: 0.02, perMonth: 77.52 };
    const listed = offer("gcp:x", "n2", null, { ...dollars(0.1), terms });
    expect(monthPrice(listed, "one-year")).toMatchObject({ monthly: 50, term: "one-year" });
    expect(monthPrice(listed, "three-years")).toMatchObject({ monthly: 77.52, term: "on-demand" });
    expect(monthPrice(listed, "spot")).toMatchObject({ amount: 0.02, hours: 730, term: "spot" });
    const pricing = pricingFor(edition([listed], storageRows), [rate(day, 1000)], "KRW", day, { term: "three-years" });
    const [compute] = pricing.cost({
      offer: listed,
      services: storageRows,
      storageGib: exactly(1),
      egressGb: null,
    }).lines;
    expect(compute).toMatchObject({
      onDemandInstead: true,
      monthly: { low: 77_520 },
      because: { key: "cost.no-three-years" },
    });
  });

  it("is never spot for what may not be interrupted", () => {
    const terms = { oneYearPerMonth: null, threeYearPerMonth: null, spotPerHour: 0.02 };
    const listed = offer("gcp:x", "n2", null, { ...dollars(0.1), terms });
    const pricing = pricingFor(edition([listed], storageRows), [rate(day, 1000)], "KRW", day, { term: "spot" });
    const ask = (interruptible: boolean) =>
      pricing.cost({ offer: listed, services: storageRows, storageGib: exactly(1), egressGb: null, interruptible })
        .lines[0]!;
    expect(ask(true)).toMatchObject({ monthly: { low: 14_600 }, because: null });
    expect(ask(false)).toMatchObject({ monthly: { low: 73_000 }, because: { key: "cost.spot-never" } });
  });

  it("turns an estimate into a range, and an absent price into nothing", () => {
    const estimate = monthlyPrice(offer("aws:x", "m5", null, dollars(1, { low: 0.9, high: 1.2 })))!;
    expect(estimate).toEqual(range(657, 876));
    expect(monthlyPrice(offer("aws:x", "m5", null))).toBeNull();
  });
});

describe("unpriced offers", () => {
  const comparable = (monthly: number, more: object = {}, area = "KR") => ({
    offer: offer("kt:KR1", "x", 1, more),
    area,
    monthly,
  });
  const wanted = offer("naver:gov-KR", "g4", null);

  it("take p10 to p90 of the same class, size and area, linear between order statistics", () => {
    const five = [80, 90, 100, 120, 140].map((monthly) => comparable(monthly));
    expect(unpricedRange(wanted, "KR", five)).toEqual({ range: range(84, 132), count: 5 });
    expect(percentile([80, 90, 100, 120, 140], 0.5)).toBe(100);
  });

  it("leave out another class, another area and sizes more than 25 % away, and need five", () => {
    const four = [80, 90, 100, 120].map((monthly) => comparable(monthly));
    const strangers = [
      comparable(1, { class: "vps" }),
      comparable(1, {}, "Europe"),
      comparable(1, { vcpu: 6 }),
      comparable(1, { memoryGib: 8 }),
    ];
    expect(unpricedRange(wanted, "KR", [...four, ...strangers])).toEqual({ range: null, count: 4 });
    expect(unpricedRange(wanted, "KR", [...four, comparable(140, { vcpu: 5, memoryGib: 12 })]).count).toBe(5);
  });

  it("compares Europe as one area, and Korea with itself", () => {
    expect([currencyArea("DE"), currencyArea("SE"), currencyArea("KR")]).toEqual(["Europe", "Europe", "KR"]);
  });
});

const service = (provider: string, item: string, price: number | null, more: object = {}): ServicePrice =>
  ServicePrice.parse({
    provider,
    region: null,
    item,
    variant: null,
    unit: "GB",
    tierFromGb: null,
    tierToGb: null,
    freeGb: null,
    currency: "USD",
    price,
    included: price === null,
    ...stamp,
    ...more,
  });
const tiersOf = (currency: string, freeGb: number | null, steps: readonly [number, number | null, number][]) =>
  egressTiers(
    steps.map(([tierFromGb, tierToGb, price]) =>
      service("x", "egress_internet", price, { tierFromGb, tierToGb, freeGb, currency }),
    ),
    RegionId.parse("x:one"),
  )!;
const naver = tiersOf("KRW", 20, [
  [0, 5120, 120],
  [5120, 10_240, 110],
]);
const aws = tiersOf("USD", 100, [
  [0, 10_240, 0.09],
  [10_240, 51_200, 0.085],
  [51_200, 153_600, 0.07],
  [153_600, null, 0.05],
]);

describe("egress", () => {
  it("EX-EGR-1: 10 TB from Naver Cloud cost ₩1,175,200", () =>
    expect(egressCharge(10_240, naver)).toBeCloseTo(1_175_200, 6));
  it("EX-EGR-2: 50 TB from AWS cost $4,394.20", () => expect(egressCharge(51_200, aws)).toBeCloseTo(4394.2, 6));
  it("EX-EGR-3: 200 TB from AWS cost $14,122.20", () => expect(egressCharge(204_800, aws)).toBeCloseTo(14_122.2, 6));

  it("is not computable above the last tier that is listed, nor above an allowance with no price after it", () => {
    expect(egressCharge(10_241, naver)).toBeNull();
    const allowance = { included: true, freeGb: 100, tiers: [] };
    expect([egressCharge(100, allowance), egressCharge(101, allowance)]).toEqual([0, null]);
    expect(egressCharge(1e6, { included: true, freeGb: 0, tiers: [] })).toBe(0);
  });

  it("never costs less for more, and nothing within the allowance", () => {
    const gb = fc.double({ min: 0, max: 500_000, noNaN: true });
    fc.assert(
      fc.property(gb, gb, (a, b) => {
        expect(egressCharge(Math.min(a, b), aws)!).toBeLessThanOrEqual(egressCharge(Math.max(a, b), aws)! + 1e-6);
        expect(egressCharge(Math.min(a, 100), aws)).toBe(0);
      }),
    );
  });
});

describe("present value", () => {
  it("EX-NPV-1: −100, then 30 a year for five years at 7 %, is +23.01", () => {
    expect(netPresentValue([-100, 30, 30, 30, 30, 30], 0.07)).toBeCloseTo(23.01, 2);
  });
});

const region = (id: string, country: string): Region =>
  Region.parse({
    id,
    provider: id.split(":")[0],
    code: id.split(":")[1],
    city: null,
    country,
    place: null,
    zone: "public",
    zones: null,
    member: null,
    ...stamp,
  });
function walk(figure: Figure, visit: (figure: Figure) => void): void {
  visit(figure);
  for (const part of figure.parts) walk(part, visit);
}

/** The parts of an edition that prices are made of. */
const edition = (offers: readonly Offer[], services: readonly ServicePrice[]): Catalogue => ({
  edition: { id: "e", date: day, title: { ko: "판", en: "edition" }, digest: "" },
  sources: [],
  cities: [],
  providers: [],
  certifications: [],
  regions: [region("kt:KR1", "KR"), region("naver:gov-KR", "KR"), region("x:one", "US")],
  offers: [...offers],
  services: [...services],
  latency: { measured: [], measuredSource: "s" as never, measuredAsOf: day, period: "", hubs: [], legs: [], bands: [] }, // no latency is asked for
  benchmarks: [],
  rulePacks: [],
  reference: noReference,
});
const egressRows = [service("x", "egress_internet", 0.09, { tierFromGb: 0, freeGb: 100 })];
const storageRows = [service("x", "block_storage", 0.1, { unit: "GB-month" })];

describe("cost of a workload", () => {
  const rates = [rate("2026-11-20", 1400)];
  const listed = offer("x:one", "m", null, dollars(0.1747));

  it("rounds each line once, adds the rounded lines, and shows the same numbers in its figure", () => {
    const pricing = pricingFor(edition([listed], [...egressRows, ...storageRows]), rates, "KRW", day);
    const cost = pricing.cost({
      offer: listed,
      services: [...egressRows, ...storageRows],
      storageGib: exactly(100),
      egressGb: 1100,
    });
    expect(cost.lines.map(({ monthly }) => monthly!.low)).toEqual([178_543, 15_032, 126_000]); // 0.1747·730·1400, 107.3741824·0.1·1400, 1000·0.09·1400
    expect(cost.monthly).toEqual({ low: 319_575, high: 319_575, currency: "KRW" });
    const figure = costFigure("cost/w-1@x:one", say("cost.workload"), cost);
    expect(figure.value).toEqual(range(319_575, 319_575));
    expect(figure.parts.map(({ id, value }) => [id, value!.low])).toEqual([
      ["cost/w-1@x:one/compute", 178_543],
      ["cost/w-1@x:one/storage", 15_032],
      ["cost/w-1@x:one/egress", 126_000],
    ]);
  });

  it("claims no egress where nobody told a volume, and a free one where it is included", () => {
    const included = [...storageRows, service("x", "egress_internet", null)];
    const pricing = pricingFor(edition([listed], included), rates, "KRW", day);
    const ask = (egressGb: number | null) =>
      pricing.cost({ offer: listed, services: included, storageGib: exactly(1), egressGb });
    expect(ask(null).lines.map(({ item }) => item)).toEqual(["compute", "storage"]);
    expect(ask(500).lines[2]).toMatchObject({ monthly: { low: 0, high: 0 }, priced: true });
  });

  it("is not computable, with a sentence, without a rate or without a known disk; never free", () => {
    const noRate = pricingFor(edition([listed], storageRows), [], "KRW", day);
    const cost = noRate.cost({ offer: listed, services: storageRows, storageGib: exactly(1), egressGb: null });
    expect(cost.monthly).toBeNull();
    expect(cost.lines[0]!.because?.key).toBe("cost.no-rate");
    const noDisk = pricingFor(edition([listed], storageRows), rates, "KRW", day);
    const open = noDisk.cost({ offer: listed, services: storageRows, storageGib: null, egressGb: null });
    expect(open).toMatchObject({ monthly: null, lines: [{}, { because: { key: "cost.storage-unknown" } }] });
  });

  it("EX-UNP-1: an unpriced line widens the total by its comparables and counts as not covered", () => {
    const list = [80, 80, 110, 140, 140].map((amount, index) =>
      offer("kt:KR1", `m${index}`, null, {
        price: { amount, currency: "KRW", unit: "month", method: "listed", spread: null, source: "s", asOf: day },
      }),
    );
    const disk = [
      service("naver", "block_storage", 200, { currency: "KRW" }),
      service("naver", "egress_internet", 10, { currency: "KRW" }),
    ];
    const unpriced = offer("naver:gov-KR", "g", null);
    const pricing = pricingFor(edition([...list, unpriced], disk), [], "KRW", day);
    const cost = pricing.cost({ offer: unpriced, services: disk, storageGib: exactly(1 / 1.073741824), egressGb: 10 });
    expect(cost.lines.map(({ monthly }) => [monthly!.low, monthly!.high])).toEqual([
      [80, 140],
      [200, 200],
      [100, 100],
    ]);
    expect(cost.monthly).toEqual({ low: 380, high: 440, currency: "KRW" });
    expect(cost.lines.filter(({ priced }) => priced)).toHaveLength(2); // 2 of 3: 67 %
  });

  it("EX-UNP-2: with nothing priced and nothing to compare, the total is not computable and nothing is covered", () => {
    const unpriced = offer("naver:gov-KR", "g", null);
    const pricing = pricingFor(edition([unpriced], []), [], "KRW", day);
    const cost = pricing.cost({ offer: unpriced, services: [], storageGib: exactly(10), egressGb: 5 });
    expect(cost.monthly).toBeNull();
    expect(cost.lines.every(({ priced, monthly, because }) => !priced && monthly === null && because !== null)).toBe(
      true,
    );
    expect(costFigure("cost/w-1@naver:gov-KR", say("cost.workload"), cost)).toMatchObject({
      value: null,
      because: { key: "cost.too-few" },
    });
  });

  it("says the same in short as in full, whatever is asked, and every line is its printed parts", () => {
    const held = { currency: "KRW" };
    const near = [80, 80, 110, 140, 140].map((amount, at) => offer("kt:KR1", `m${at}`, amount));
    const unpriced = offer("naver:gov-KR", "g", null);
    const estimate = offer("x:one", "e", null, dollars(0.3, { low: 0.8, high: 1.4 }));
    const lists = [
      ...egressRows,
      ...storageRows,
      service("x", "block_storage", 0.25, { unit: "GB-month", variant: "fast" }),
      service("kt", "block_storage", 120, held),
      service("kt", "object_storage", 30, held),
      service("kt", "egress_internet", null, held),
    ];
    const offers = [listed, estimate, unpriced, ...near];
    const stated = fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: null });
    const asked = fc.record({
      offer: fc.constantFrom(...offers),
      storageGib: fc.option(
        fc.tuple(fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true })),
        { nil: null },
      ),
      egressGb: fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: null }),
      windows: fc.boolean(),
      database: fc.boolean(),
      interruptible: fc.boolean(),
    });
    const own = fc.record({
      copies: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null }),
      windows: stated,
      database: stated,
      term: fc.constantFrom("on-demand" as const, "one-year" as const, "three-years" as const, "spot" as const),
      currency: fc.constantFrom("KRW" as const, "EUR" as const, "USD" as const),
    });
    fc.assert(
      fc.property(asked, own, ({ storageGib, ...ask }, { copies, windows, database, term, currency }) => {
        const assumptions = {
          ...assumptionsOf(),
          "cost.backup-copies": copies,
          "cost.windows-core": windows,
          "cost.database-core": database,
        };
        const all = [rate(day, 1400), rate(day, 1.16, "EUR", "USD"), rate(day, 1600, "EUR", "KRW")];
        const pricing = pricingFor(edition(offers, lists), all, currency, day, { term, assumptions });
        const ends = storageGib && range(Math.min(...storageGib), Math.max(...storageGib));
        const question = {
          ...ask,
          storageGib: ends,
          services: lists.filter(({ provider }) => ask.offer.region.startsWith(`${provider}:`)),
        };
        const full = pricing.cost(question);
        const short = pricing.monthly(question);
        expect(short.lines).toBe(full.lines.length);
        expect(short.priced).toBe(full.lines.filter((line) => line.priced && line.monthly).length);
        expect(short.high).toBe(full.monthly && full.monthly.high);
        expect(short.low).toBe(full.lines.reduce((sum, { monthly }) => sum + (monthly?.low ?? 0), 0));
        walk(costFigure("cost/w-1", say("cost.workload"), full), (figure) => {
          const wanted = recomputed(figure);
          if (!figure.value || !wanted) return;
          const slack = 1e-9 * Math.max(1, Math.abs(figure.value.high));
          expect(Math.abs(figure.value.low - wanted[0]), figure.id).toBeLessThanOrEqual(slack);
          expect(Math.abs(figure.value.high - wanted[1]), figure.id).toBeLessThanOrEqual(slack);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("contains the cost of every exact disk within a range of disks", () => {
    const pricing = pricingFor(edition([listed], storageRows), rates, "KRW", day);
    const ask = (low: number, high: number) =>
      pricing.cost({ offer: listed, services: storageRows, storageGib: range(low, high), egressGb: null }).monthly!;
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })),
        ([low, a, b]) => {
          const wide = ask(low, low + a + b);
          const exact = ask(low + a, low + a);
          expect(wide.low).toBeLessThanOrEqual(exact.low);
          expect(wide.high).toBeGreaterThanOrEqual(exact.high);
        },
      ),
    );
  });
});
