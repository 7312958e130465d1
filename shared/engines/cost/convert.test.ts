import { describe, expect, it } from "vitest";
import { FxRate } from "../../model/agency.ts";
import { rateFor } from "./convert.ts";

const day = "2026-11-21";
const rate = (date: string, value: number, base = "USD", quote = "KRW"): FxRate =>
  FxRate.parse({ base, quote, rate: value, date, source: "typed" });

describe("exchange rates", () => {
  it("take the plan's day, else the latest of the seven days before, else none", () => {
    const rates = [rate("2026-11-14", 1380), rate("2026-11-18", 1400), rate("2026-11-22", 1500)];
    expect(rateFor(rates, "USD", "KRW", day)).toMatchObject({ rate: 1400, inverse: false });
    expect(rateFor(rates.slice(0, 1), "USD", "KRW", day)?.rate).toBe(1380);
    expect(rateFor([rate("2026-11-13", 1380)], "USD", "KRW", day)).toBeNull();
    expect(rateFor([rate("2026-11-22", 1500)], "USD", "KRW", day)).toBeNull();
  });

  it("turn a rate round and say so, but chain none", () => {
    expect(rateFor([rate(day, 1400)], "KRW", "USD", day)).toMatchObject({ rate: 1 / 1400, inverse: true });
    expect(rateFor([rate(day, 1400), rate(day, 1.16, "EUR", "USD")], "EUR", "KRW", day)).toBeNull();
    expect(rateFor([], "EUR", "EUR", day)?.rate).toBe(1);
  });
});
