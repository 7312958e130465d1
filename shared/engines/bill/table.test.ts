import { describe, expect, it } from "vitest";
import type { BillLine } from "../../model/bill.ts";
import { billPeriod, billTable } from "./table.ts";

const line = (given: Partial<BillLine>): BillLine => ({
  from: "2026-01-01",
  to: "2026-02-01",
  provider: "AWS",
  publisher: null,
  issuer: "AWS",
  account: null,
  region: null,
  category: "Compute",
  service: null,
  resource: null,
  resourceName: null,
  charge: "Usage",
  commitment: null,
  currency: "USD",
  billed: 0.1,
  effective: 0.1,
  list: null,
  contracted: null,
  rows: 1,
  ...given,
});

describe("a bill as a table", () => {
  it("adds up each period, provider, category and currency, and shows a reseller apart", () => {
    const { rows, totals, lines } = billTable([
      line({}),
      line({ billed: 0.2, effective: null }),
      line({ issuer: "KT", billed: 5 }),
      line({ category: "Storage", billed: -1 }),
      line({ currency: "KRW", billed: 700 }),
      line({ from: "2026-02-01", to: "2026-03-01" }),
    ]);
    expect(lines).toBe(6);
    expect(
      rows.map(({ from, issuer, category, currency, billed, effective }) => [
        from,
        issuer,
        category,
        currency,
        billed,
        effective,
      ]),
    ).toEqual([
      ["2026-02-01", null, "Compute", "USD", 0.1, 0.1],
      ["2026-01-01", null, "Compute", "KRW", 700, 0.1],
      ["2026-01-01", "KT", "Compute", "USD", 5, 0.1],
      ["2026-01-01", null, "Compute", "USD", 0.3, null],
      ["2026-01-01", null, "Storage", "USD", -1, 0.1],
    ]);
    expect(totals).toEqual([
      { currency: "KRW", billed: 700, credits: 0, effective: 0.1 },
      { currency: "USD", billed: 4.4, credits: -1, effective: null },
    ]);
  });

  it("names a whole month by itself", () => {
    expect(billPeriod("2026-12-01", "2027-01-01")).toBe("2026-12");
    expect(billPeriod("2026-02-01", "2026-03-01")).toBe("2026-02");
    expect(billPeriod("2026-02-01", "2026-02-08")).toBe("2026-02-01 – 2026-02-08");
  });
});
