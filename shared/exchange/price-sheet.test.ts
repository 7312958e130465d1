import { describe, expect, it } from "vitest";
import { Refusal } from "../contract/failure.ts";
import { EditionFacts } from "../model/own-edition.ts";
import {
  faultsOfReading,
  knownPrices,
  outcomesOf,
  priceHead,
  priceHeads,
  priceSheetOf,
  usualPrice,
  whyOf,
} from "../samples/price-sheets.ts";
import { bookOf, csvBook, sheetOf } from "../samples/tables.ts";
import { sayIn } from "../text/text.ts";
import { formatOf } from "./detect.ts";
import { type PriceReading, readPriceList, readPriceSheet } from "./price-sheet.ts";
import type { Cell, Workbook } from "./workbook.ts";

const TODAY = "2026-11-21";
const read = (workbook: Workbook): PriceReading => {
  const reading = readPriceSheet(workbook, knownPrices, TODAY);
  expect(faultsOfReading(workbook, reading)).toEqual([]);
  return reading;
};

describe("a price sheet", () => {
  it("reads the example of the format: a size, a price, its day and where it was read", () => {
    const line =
      "kt,4x16.itl,4 vCPU 16 GiB,unspecified,KR1,public,4,16,,,,x86_64,linux,hour,on-demand,0,274,KRW,excluded,730,https://kt.example,2025-11-06,typed,";
    const { facts } = read({ ...csvBook("list", `${priceHead}\n${line}`), file: "kt.csv" });
    expect(facts.offers).toEqual([
      {
        id: "kt:KR1:4x16.itl",
        region: "kt:KR1",
        code: "4x16.itl",
        class: "unspecified",
        vcpu: 4,
        memoryGib: 16,
        arch: "x86_64",
        gpu: null,
        localDiskGb: null,
        price: {
          amount: 274,
          currency: "KRW",
          unit: "hour",
          method: "typed",
          spread: null,
          source: "this-edition",
          asOf: "2025-11-06",
        },
        note: "source: https://kt.example",
      },
    ]);
    expect(facts).toMatchObject({ services: [], complete: [], doubts: [], findings: [] });
  });

  it("reads Korean headings, units in them, and names of providers and regions", () => {
    const workbook = bookOf(
      sheetOf("단가", [
        ["2026년 클라우드 단가", null, null, null, null, null, null, null],
        ["제공자", "상품코드", "리전", "vCPU", "메모리(GB)", "과금 단위", "단가(원)", "부가세", "출처", "기준일"],
        ["KT 클라우드", "8x32.itl", "kr1", 8, 32, "시간당", "548", "별도", "견적서 2026-11", "2026. 11. 2."],
        ["kt", "2x4.itl", "Seoul Mokdong", "2", "4 GB", "월", "78,110", "별도", "견적서 2026-11", 46_330],
      ]),
    );
    const { facts } = readPriceSheet(workbook, knownPrices, TODAY);
    expect(facts.offers.map(({ id, price }) => [id, price?.amount, price?.unit, price?.currency, price?.asOf])).toEqual(
      [
        ["kt:KR1:8x32.itl", 548, "hour", "KRW", "2026-11-02"],
        ["kt:KR1:2x4.itl", 78_110, "month", "KRW", "2026-11-04"],
      ],
    );
    expect(facts.offers[1]).toMatchObject({ vcpu: 2, memoryGib: 4 });
  });

  it("reads decimal commas and amounts that carry their currency", () => {
    const { facts } = read(
      priceSheetOf({ amount: "0,0848", currency: "USD" }, { offer_id: "b", amount: "1.234,50", currency: "EUR" }),
    );
    expect(facts.offers.map(({ price }) => [price?.amount, price?.currency])).toEqual([
      [0.0848, "USD"],
      [1234.5, "EUR"],
    ]);
    const signs = read(
      priceSheetOf({ amount: "₩274", currency: null }, { offer_id: "b", amount: "$0.21", currency: null }),
    );
    expect(signs.facts.offers.map(({ price }) => [price?.amount, price?.currency])).toEqual([
      [274, "KRW"],
      [0.21, "USD"],
    ]);
  });

  it("joins the terms of one offer, upfront payments spread over their months", () => {
    const { facts, rows } = read(
      priceSheetOf(
        { amount: "100" },
        { term: "1y", amount: "60", upfront: "12000" },
        { term: "3년", unit: "month", amount: "30000" },
        { term: "spot", amount: "40" },
      ),
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(["offer", "term", "term", "term"]);
    expect(facts.offers).toHaveLength(1);
    expect(facts.offers[0]).toMatchObject({
      price: { amount: 100 },
      terms: { oneYearPerMonth: 60 * 730 + 1000, threeYearPerMonth: 30_000, spotPerHour: 40 },
    });
  });

  it("takes the price of an hour beside that of a whole month", () => {
    const { facts, rows } = read(priceSheetOf({ unit: "month", amount: "150000" }, { amount: "274" }));
    expect(rows.map(({ outcome }) => outcome)).toEqual(["offer", "term"]);
    expect(facts.offers[0]).toMatchObject({ price: { amount: 274, unit: "hour" }, terms: { perMonth: 150_000 } });
    expect(facts.doubts).toEqual([]);
  });

  it("refuses a term without its on-demand price, or of another day or currency", () => {
    const alone = read(priceSheetOf({ term: "1y" }));
    expect(alone.facts.offers).toEqual([]);
    expect(whyOf(alone)).toEqual(["The 1y price of 4x16.itl needs the on-demand price beside it in the sheet."]);
    const apart = read(priceSheetOf({}, { term: "1y", as_of: "2025-10-01" }, { term: "3y", currency: "USD" }));
    expect(outcomesOf(apart)).toEqual(["offer", "refused", "refused"]);
    expect(apart.facts.offers[0]).not.toHaveProperty("terms");
  });

  it("keeps an offer without a price, and asks no date of it", () => {
    const { facts } = read(priceSheetOf({ amount: null, as_of: null, source_url: null }));
    expect(facts.offers).toMatchObject([{ id: "kt:KR1:4x16.itl", price: null }]);
    expect(facts.findings).toEqual([]);
  });

  it.each([["0"], ["-1"]])("takes %s for no price, and says so", (amount) => {
    const reading = read(priceSheetOf({ amount }));
    expect(reading.facts.offers).toMatchObject([{ price: null }]);
    expect(whyOf(reading, "warning")).toEqual([`${amount} is no price. The offer stays unpriced.`]);
  });

  it.each<[string, Record<string, Cell>, RegExp]>([
    ["a price without a day", { as_of: null }, /as_of is empty. A price without a date and a source is not accepted/],
    ["a price without a source", { source_url: null }, /source_url is empty/],
    ["an unknown provider", { provider_id: "kitty" }, /no provider “kitty”/],
    ["an unknown region", { region_id: "KR9" }, /kt has no region “KR9”/],
    ["no region", { region_id: null }, /region_id is empty/],
    ["words for an amount", { amount: "문의" }, /“문의” in amount cannot be read/],
    ["a currency we cannot convert", { currency: "JPY" }, /“JPY” cannot be used/],
    ["no currency", { currency: null }, /has no currency/],
    ["two currencies", { amount: "$3", currency: "KRW" }, /more than one currency for its price: KRW, USD/],
    ["a unit of another kind", { unit: "year" }, /“year” in unit cannot be read/],
    ["no unit", { unit: null }, /unit is empty/],
    ["an unknown term", { term: "5y" }, /“5y” in term cannot be read/],
    ["tax in the price at no rate", { vat: "included" }, /Write it as “included 10%”/],
    ["an impossible month", { hours_per_month: "24" }, /A month has no 24 hours/],
    ["an upfront payment on demand", { upfront: "5" }, /upfront payment of 5 does not go with on-demand/],
    ["a size nobody knows", { offer_id: "new", vcpu: null }, /size of new is not known/],
    ["an impossible size", { vcpu: "0" }, /0 vCPU and 16 GiB are no possible size/],
    ["an impossible day", { as_of: "2026-02-30" }, /“2026-02-30” in as_of cannot be read/],
    [
      "a government price under a public region",
      { zone: "공공" },
      /KR1 of kt is a public zone, and the row says “공공”/,
    ],
  ])("refuses %s with a sentence", (_what, cells, words) => {
    const reading = read(priceSheetOf(cells, { offer_id: "fine" }));
    expect(outcomesOf(reading).sort()).toEqual(["offer", "refused"]);
    expect(whyOf(reading)[0]).toMatch(words);
    expect(reading.facts.findings.find(({ severity }) => severity === "refused")?.where).toBe("kt.csv, row 2");
    expect(reading.facts.offers.map(({ code }) => code)).toEqual(["fine"]);
  });

  it("names an unknown provider once, with how to add it", () => {
    const reading = read(priceSheetOf({ provider_id: "kitty" }, { provider_id: "kitty" }, {}));
    expect(outcomesOf(reading)).toEqual(["refused", "refused", "offer"]);
    const added = whyOf(reading, "warning");
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^Rows of the unknown provider “kitty”: 2\. Add it as an own fact/);
  });

  it("finds the government region by the code of its public twin", () => {
    const { facts } = read(priceSheetOf({ provider_id: "naver", region_id: "KR", zone: "government" }));
    expect(facts.offers[0]?.region).toBe("naver:gov-KR");
  });

  it("takes tax off only at the rate that is stated, and says what it did", () => {
    const reading = read(
      priceSheetOf(
        { amount: "301.4", vat: "included 10%" },
        { offer_id: "b", amount: "110", vat: "포함", vat_rate: "10" },
      ),
    );
    expect(reading.facts.offers.map(({ price }) => price?.amount)).toEqual([274, 100]);
    expect(whyOf(reading, "warning")).toEqual([
      "10 % tax was taken off: 301.4 → 274.",
      "10 % tax was taken off: 110 → 100.",
    ]);
  });

  it("reckons an hourly price by the hours that the sheet states", () => {
    const { facts } = read(priceSheetOf({ amount: "100", hours_per_month: "720" }));
    expect(facts.offers[0]).toMatchObject({ price: { amount: 72_000, unit: "month" } });
    expect(facts.offers[0]?.note).toContain("100 an hour × 720 hours a month");
  });

  it("holds two prices for one offer, and a day that has not come, for confirmation", () => {
    const twice = read(priceSheetOf({}, { amount: "300" }, {}));
    expect(outcomesOf(twice).sort()).toEqual(["offer", "refused", "skipped"]);
    expect(twice.facts.offers[0]?.price?.amount).toBe(274);
    expect(twice.facts.doubts.map(({ offer, because }) => [offer, sayIn("en", because)])).toEqual([
      ["kt:KR1:4x16.itl", "Two different prices are stated: kt.csv, row 2 and kt.csv, row 3."],
    ]);
    const future = read(priceSheetOf({ as_of: "2026-12-01" }));
    expect(future.facts.doubts.map(({ because }) => because.key)).toEqual(["price-sheet.doubt-future"]);
  });

  it("skips what is sold with a licence, since prices are compared for Linux", () => {
    const reading = read(priceSheetOf({}, { os: "windows", amount: "500" }));
    expect(outcomesOf(reading).sort()).toEqual(["offer", "skipped"]);
    expect(reading.facts.offers[0]?.price?.amount).toBe(274);
  });

  it("takes a GPU with its model and number", () => {
    const { facts } = read(
      priceSheetOf({
        offer_id: "g1",
        gpu_model: "H200",
        gpu_count: "8",
        vcpu: "192",
        memory_gib: "2 TiB",
        disk_gb: "1.92 TB",
      }),
    );
    expect(facts.offers[0]).toMatchObject({
      class: "gpu",
      gpu: { model: "H200", count: 8 },
      memoryGib: 2048,
      localDiskGb: 1920,
    });
  });

  it("reads tiers of egress and other services beside compute", () => {
    const { facts, rows } = read(
      priceSheetOf(
        {
          offer_id: "egress_internet",
          unit: "GB",
          amount: "120",
          tier_from_gb: "0",
          tier_to_gb: "5120",
          free_gb: "20",
        },
        { offer_id: "egress_internet", unit: "GB", amount: "110", tier_from_gb: "5120" },
        { offer_id: "block_storage:ssd", unit: "GB-month", amount: "145" },
        { offer_id: null, item: "로드밸런서", unit: "월", amount: "20000", region_id: null },
        { offer_id: null, item: "public_ip", unit: "hour", amount: "included" },
        { offer_id: "ssd", unit: "GB-month", amount: "1" },
        { offer_id: null, item: "snapshot", unit: "GB-month", amount: null },
        { offer_id: null, item: "nat", unit: "hour", amount: "0" },
      ),
    );
    expect(facts.services.map((one) => [one.item, one.variant, one.region, one.unit, one.price, one.included])).toEqual(
      [
        ["egress_internet", null, "kt:KR1", "GB", 120, false],
        ["egress_internet", null, "kt:KR1", "GB", 110, false],
        ["block_storage", "ssd", "kt:KR1", "GB-month", 145, false],
        ["load_balancer", null, null, "month", 20_000, false],
        ["public_ip", null, "kt:KR1", "hour", null, true],
      ],
    );
    expect(facts.services[0]).toMatchObject({ tierFromGb: 0, tierToGb: 5120, freeGb: 20 });
    const refused = rows.filter(({ outcome }) => outcome === "refused" || outcome === "skipped");
    expect(refused.map(({ where }) => where).sort()).toEqual(["kt.csv, row 7", "kt.csv, row 8", "kt.csv, row 9"]);
  });

  it("says which columns a sheet of another kind lacks", () => {
    const wrong = csvBook("list", "name,phone\nA,1");
    expect(() => readPriceList(wrong, knownPrices, TODAY)).toThrow(Refusal);
    expect(() => readPriceList(wrong, knownPrices, TODAY)).toThrow(
      /test\.csv is no price sheet: it lacks the columns provider_id, amount, unit, source_url, as_of/,
    );
    const near = csvBook("list", "provider_id,offer_id,amount,unit,as_of\nkt,a,1,hour,2026-01-01");
    expect(() => readPriceList(near, knownPrices, TODAY)).toThrow(/lacks the columns source_url\./);
  });

  it("is not taken for an inventory", () => {
    expect(() => formatOf(priceSheetOf({}), null)).toThrow(/kt\.csv is a price sheet, not an inventory/);
  });

  it("reads several sheets of a workbook, and names the one it did not", () => {
    const rows = (amount: string): Cell[][] => [
      priceHeads,
      priceHeads.map((name) => ({ ...usualPrice, amount })[name] ?? null),
    ];
    const { facts, rows: told } = readPriceSheet(
      bookOf(sheetOf("A", rows("1")), sheetOf("B", rows("2")), sheetOf("Cover", [["Our prices"]])),
      knownPrices,
      TODAY,
    );
    expect(told.map(({ where }) => where).sort()).toEqual(["test.csv, A, row 2", "test.csv, B, row 2"]);
    expect(whyOf({ facts, rows: told }, "note")).toEqual(["The sheet “Cover” lists no prices and was not read."]);
    expect(facts.doubts).toHaveLength(1);
  });
});

describe("the spec list of the Cloud-Barista family", () => {
  const specs = (...lines: string[]) =>
    readPriceList(
      csvBook("spec", ["providerName,regionName,cspSpecName,costPerHour,currency", ...lines].join("\n")),
      knownPrices,
      TODAY,
    );

  it("becomes an edition: names mapped, sizes from the catalogue, −1 unpriced, the missing day said", () => {
    const { kind, facts, rows } = specs(
      "ktcloud,kr1,4x16.itl,274,KRW",
      "kt,KR1,9x9,1,KRW",
      "nimbus,a,b,1,USD",
      "kt,KR1,4x16.itl,-1,KRW",
    );
    expect(kind).toBe("spec-list");
    expect(facts.offers).toMatchObject([
      { id: "kt:KR1:4x16.itl", vcpu: 4, memoryGib: 16, price: { amount: 274, asOf: TODAY, unit: "hour" } },
    ]);
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(["offer", "refused", "refused", "refused"]);
    expect(facts.findings.map(({ because }) => sayIn("en", because)).join("\n")).toMatch(
      /no date.*\n.*size of 9x9.*\n.*no provider “nimbus”/,
    );
    expect(EditionFacts.safeParse(facts).error).toBeUndefined();
  });
});
