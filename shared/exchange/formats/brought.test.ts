import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionId } from "../../model/id.ts";
import { formatOf } from "../detect.ts";
import { type Draft, type Reading, type ReadingOptions, plainReading } from "../draft.ts";
import { exactSum } from "../../units/decimal.ts";
import type { Cell, Workbook } from "../workbook.ts";

const book = (...rows: Cell[][]): Workbook => ({
  file: "list.csv",
  digest: "0",
  kind: "text",
  encoding: null,
  encodingGuessed: false,
  delimiter: ",",
  json: null,
  sheets: [
    {
      name: "list",
      hidden: false,
      merges: [],
      formulas: { count: 0, first: null },
      hiddenRows: 0,
      longNumbers: { count: 0, first: null },
      rows: rows.map((cells, at) => ({ number: at + 1, cells })),
    },
  ],
});
const read = (workbook: Workbook, options: Partial<ReadingOptions> = {}): Reading & { format: string } => {
  const { format } = formatOf(workbook, null);
  const reading = format.read(workbook, { ...plainReading, ...options });
  const rows = new Set([
    ...reading.drafts.flatMap(({ place, also }) => [place, ...(also ?? [])].map(({ row }) => row)),
    ...reading.aside.map(({ place }) => place.row),
  ]);
  expect(rows.size).toBe(workbook.sheets[0]!.rows.length - 1); // every row below the heading is accounted for
  return { ...reading, format: format.id };
};
const lines = (drafts: readonly Draft[]) => drafts.flatMap((draft) => (draft.kind === "bill-line" ? [draft.line] : []));

describe("a bill in FOCUS columns", () => {
  const heading = [
    "BilledCost", "EffectiveCost", "ListCost", "BillingCurrency", "BillingPeriodStart", "BillingPeriodEnd", "ChargeCategory",
    "ServiceCategory", "ServiceName", "ResourceId", "RegionId", "ProviderName", "InvoiceIssuerName", "CommitmentDiscountId", "CommitmentDiscountStatus", "Tags",
  ]; // prettier-ignore
  const row = (billed: Cell, more: Partial<Record<string, Cell>> = {}): Cell[] =>
    heading.map((name) => {
      const usual: Record<string, Cell> = {
        BilledCost: billed,
        BillingCurrency: "USD",
        BillingPeriodStart: "2026-01-01T00:00:00Z",
        BillingPeriodEnd: "2026-02-01T00:00:00Z",
        ChargeCategory: "Usage",
        ServiceCategory: "Compute",
        ServiceName: "VM",
        ResourceId: "i-1",
        ProviderName: "AWS",
        InvoiceIssuerName: "AWS",
      };
      return more[name] ?? usual[name] ?? null;
    });

  it("sums the rows of one resource exactly, and keeps credits below 0", () => {
    const reading = read(
      book(
        heading,
        row("0.1", { EffectiveCost: "0.08" }),
        row("0.2", { EffectiveCost: "0.17" }),
        row("-0.05", { ChargeCategory: "Credit" }),
        row("1e-7"),
      ),
    );
    expect(reading.format).toBe("focus-bill");
    expect(lines(reading.drafts)).toMatchObject([
      {
        billed: 0.3000001,
        effective: null,
        list: null,
        rows: 3,
        from: "2026-01-01",
        to: "2026-02-01",
        charge: "Usage",
      },
      { billed: -0.05, charge: "Credit", rows: 1 },
    ]);
    expect(reading.totals).toEqual([
      { what: "bill-lines", value: 2, unit: "" },
      { what: "billed", value: 0.2500001, unit: "USD" },
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["CREDITS_FOUND"]);
  });

  it("shows a reseller, keeps commitments apart, and refuses rows without cost, currency or period", () => {
    const reading = read(
      book(
        heading,
        row("10", { InvoiceIssuerName: "KT" }),
        row("5", { CommitmentDiscountId: "ri-1", CommitmentDiscountStatus: "Unused" }),
        row(null),
        row("1", { BillingCurrency: "달러" }),
        row("1", { BillingPeriodEnd: "2026-01-01" }),
        row("7", { BillingCurrency: "KRW" }),
      ),
    );
    expect(lines(reading.drafts)).toMatchObject([
      { provider: "AWS", issuer: "KT", billed: 10 },
      { commitment: "ri-1 · Unused", billed: 5 },
      { currency: "KRW", billed: 7 },
    ]);
    expect(reading.aside.map(({ reason }) => reason.key)).toEqual([
      "exchange.reason.no-billed-cost",
      "exchange.reason.bill-currency",
      "exchange.reason.bill-period",
    ]);
    expect(reading.findings).toMatchObject([{ code: "RESELLER" }]);
    expect(reading.unusedColumns).toEqual([{ sheet: "list", column: "Tags" }]);
  });

  it("comes to the file's own sum for any amounts of cents", () => {
    const cents = fc.array(fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.constantFrom("a", "b", "c")), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cents, (all) => {
        const rows = all.map(([amount, resource]) => row((amount / 100).toFixed(2), { ResourceId: resource }));
        const { totals, drafts } = read(book(heading, ...rows));
        const sum = all.reduce((total, [amount]) => total + amount, 0) / 100;
        expect(totals[1]).toEqual({ what: "billed", value: sum, unit: "USD" });
        expect(exactSum(lines(drafts).map(({ billed }) => billed))).toBe(sum);
        expect(lines(drafts).reduce((total, line) => total + line.rows, 0)).toBe(all.length);
      }),
    );
  });
});

describe("a list of round trips", () => {
  const seoul = regionId("aws", "ap-northeast-2");
  const frankfurt = regionId("aws", "eu-central-1");
  const other = regionId("ncp", "KR");
  const options: Partial<ReadingOptions> = {
    regions: [
      { id: seoul, names: ["ap-northeast-2", "Seoul"] },
      { id: frankfurt, names: ["eu-central-1", "Frankfurt"] },
      { id: other, names: ["KR", "Seoul"] },
    ],
    floorMs: (from, to) => (from === to || from === other || to === other ? null : 85.5),
  };
  const heading = [
    "from_region",
    "to_region",
    "rtt_ms",
    "percentile",
    "measured_from",
    "measured_to",
    "method",
    "source_url",
  ];

  it("takes what can be, and refuses what light cannot do, with both numbers", () => {
    const reading = read(
      book(
        heading,
        ["aws:ap-northeast-2", "AWS Frankfurt", "231.5", "p50", "2026-01-01", "2026-02-01", "ping", "여기"],
        ["eu-central-1", "ap_northeast_2", "232 ms", null, null, null, null, null],
        ["aws seoul", "Frankfurt", 60, 50, null, null, null, null],
        ["Frankfurt", "eu-central-1", 1.4, null, null, null, null, null],
        ["KR", "Frankfurt", 0, null, null, null, null, null],
        ["KR", "Frankfurt", "N/A", null, null, null, null, null],
        ["Mars", "Frankfurt", 100, null, null, null, null, null],
        ["Mars", "KR", 100, null, null, null, null, null],
        ["Seoul", "Frankfurt", 240, null, null, null, null, null],
        ["eu-central-1", "ap_northeast_2", 250, null, null, null, null, null],
      ),
      options,
    );
    expect(reading.format).toBe("latency-list");
    expect(reading.drafts.map((draft) => (draft.kind === "latency" ? draft.measurement : null))).toMatchObject([
      { from: seoul, to: frankfurt, rttMs: 231.5, percentile: 50, measuredFrom: "2026-01-01", method: "ping" },
      { from: frankfurt, to: seoul, rttMs: 232, percentile: null },
      { from: frankfurt, to: frankfurt, rttMs: 1.4 },
    ]);
    expect(reading.aside.map(({ place, outcome, reason }) => [place.row, outcome, reason.key.slice(16)])).toEqual([
      [4, "refused", "rtt-physics"],
      [6, "refused", "rtt-zero"],
      [7, "skipped", "rtt-unknown"],
      [8, "refused", "no-region"],
      [9, "refused", "no-region"],
      [10, "refused", "regions-several"],
      [11, "refused", "rtt-twice"],
    ]);
    expect(reading.aside[0]!.reason.args).toEqual({ rtt: 60, floor: 85.5 });
    expect(reading.findings.map(({ code }) => code)).toEqual([
      "PHYSICS",
      "RTT_ZERO",
      "REGION_UNKNOWN",
      "REGION_AMBIGUOUS",
    ]);
  });

  it("reads a square, keeps both ways, and counts the cells that say nothing", () => {
    const reading = read(
      book(
        ["", "aws:ap-northeast-2", "Frankfurt", "KR", "Mars"],
        ["aws:ap-northeast-2", "2.1", "231.5", "", "1"],
        ["Frankfurt", "233", "-", "240", "1"],
        ["KR", "N/A", "60", "0", "1"],
        ["Mars", "1", "1", "1", "0"],
      ),
      options,
    );
    expect(
      reading.drafts.map((draft) =>
        draft.kind === "latency" ? [draft.measurement.from, draft.measurement.to, draft.measurement.rttMs] : [],
      ),
    ).toEqual([
      [seoul, seoul, 2.1],
      [seoul, frankfurt, 231.5],
      [frankfurt, seoul, 233],
      [frankfurt, other, 240],
      [other, frankfurt, 60],
    ]);
    expect(reading.aside).toMatchObject([{ place: { row: 5 }, outcome: "refused" }]);
    expect(reading.findings).toMatchObject([{ code: "REGION_UNKNOWN" }, { code: "CELLS_UNKNOWN" }]);
  });
});

describe("a spec list", () => {
  it("reads −1 and nothing as no price, and a card of graphics", () => {
    const reading = read(
      book(
        [
          "providerName",
          "regionName",
          "cspSpecName",
          "costPerHour",
          "currency",
          "acceleratorType",
          "acceleratorModel",
          "acceleratorCount",
          "description",
        ],
        ["ncp", "kr", "s2-g3", "0.0848", "USD", "", "", "", "2 vCPU"],
        ["ncp", "kr", "s4-g3", "-1", "USD", null, null, null, null],
        ["ncp", "kr", "s8-g3", null, "USD", "gpu", "A100", 2, null],
        ["ncp", "kr", "s2-g3", "0.0848", "USD", null, null, null, null],
        ["ncp", "kr", "s2-g3", "0.09", "USD", null, null, null, null],
        [null, "kr", "x", "0.09", "USD", null, null, null, null],
      ),
    );
    expect(reading.format).toBe("spec-list");
    expect(reading.drafts.map((draft) => (draft.kind === "own-price" ? draft.price : null))).toMatchObject([
      { provider: "ncp", region: "kr", offer: "s2-g3", perHour: 0.0848, currency: "USD", gpu: null },
      { offer: "s4-g3", perHour: null },
      { offer: "s8-g3", perHour: null, gpu: { model: "A100", count: 2 } },
    ]);
    expect(reading.aside.map(({ outcome }) => outcome)).toEqual(["skipped", "refused", "refused"]);
  });
});

describe("exchange rates", () => {
  const heading = ["date", "base", "quote", "rate", "source"];
  const rows = book(
    heading,
    ["2026-11-18", "USD", "KRW", "1,400", "은행"],
    ["2026-11-19", "USD", "KRW", "14.000", "은행"],
    ["2026-11-20", "USD", "KRW", "1,405", "은행"],
    ["2026-11-20", "USD", "KRW", "1,406", "은행"],
    ["2025-11-20", "USD", "KRW", "1,200", "은행"],
    ["2026-11-20", "EUR", "KRW", "0", "은행"],
  );
  const rates = (reading: Reading) =>
    reading.drafts.map((draft) => (draft.kind === "fx-rate" ? draft.rate.rate : null));

  it("hold back a jump within days until it is confirmed, and ask which of two is right", () => {
    const reading = read(rows);
    expect(rates(reading)).toEqual([1400, 1405, 1200]);
    expect(reading.questions!.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["fx-twice:USD/KRW 2026-11-20", "1405"],
      ["fx-jump:USD/KRW 2026-11-19", "no"],
    ]);
    const answered = read(rows, {
      answers: { "fx-jump:USD/KRW 2026-11-19": "yes", "fx-twice:USD/KRW 2026-11-20": "1406" },
    });
    expect(rates(answered)).toEqual([1400, 14, 1200]);
  });

  it("are held against the rate that stands in the workspace", () => {
    const one = book(heading, ["2026-11-20", "USD", "KRW", "14,050", "은행"]);
    const standing = [{ base: "USD", quote: "KRW", rate: 1400, date: "2026-11-19", source: "bank" }] as const;
    expect(rates(read(one))).toEqual([14_050]);
    const held = read(one, { fxRates: standing });
    expect(rates(held)).toEqual([]);
    expect(held.questions!.map(({ id }) => id)).toEqual(["fx-jump:USD/KRW 2026-11-20"]);
  });
});
