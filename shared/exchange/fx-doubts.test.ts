import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FxRate } from "../model/agency.ts";
import { sayIn } from "../text/text.ts";
import { addDays } from "../units/date.ts";
import { fxDoubtSentence, fxDoubts } from "./fx-doubts.ts";

const won = (date: string, rate: number): FxRate => ({ base: "USD", quote: "KRW", date, rate, source: "bank" });
const wordsOf = (rates: readonly FxRate[], held: readonly FxRate[] = []): string[] =>
  fxDoubts(rates, held).map((doubt) => sayIn("en", fxDoubtSentence(doubt)));

describe("rates to be confirmed", () => {
  it("are those that jump by more than a tenth within a week", () => {
    expect(wordsOf([won("2026-11-19", 1400), won("2026-11-20", 14)])).toEqual([
      "1 USD = 14 KRW on 20 November 2026 (−99 % from 1400 of 19 November 2026)",
    ]);
    expect(wordsOf([won("2026-11-19", 1400), won("2026-11-20", 1540)])).toEqual([]);
    expect(wordsOf([won("2026-11-01", 1400), won("2026-11-20", 1700)])).toEqual([]);
  });

  it("are two for one day that differ, by however little", () => {
    expect(wordsOf([won("2026-11-20", 1400), won("2026-11-20", 1401)])).toHaveLength(1);
    expect(wordsOf([won("2026-11-20", 1400), won("2026-11-20", 1400)])).toEqual([]);
  });

  it("are those typed far off what stood for the same day, or before a day that is held", () => {
    const held = [won("2026-11-20", 1400)];
    expect(wordsOf([won("2026-11-20", 14_000)], held)).toEqual([
      "1 USD = 14000 KRW on 20 November 2026 (+900 % from 1400 of 20 November 2026)",
    ]);
    expect(wordsOf([won("2026-11-20", 1402)], held)).toEqual([]);
    expect(wordsOf([won("2026-11-18", 140), ...held], held)).toHaveLength(1);
    const wrong = [won("2026-11-19", 1400), won("2026-11-20", 14_000)];
    expect(wordsOf([won("2026-11-19", 1400), won("2026-11-20", 1410)], wrong)).toEqual([]);
  });

  it("are never those that stand already, and never of another pair", () => {
    const rate = fc.record({
      day: fc.integer({ min: 0, max: 400 }),
      rate: fc.double({ min: 0.5, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 12 }), (some) => {
        const rates = some.map((one) => won(addDays("2026-01-01", one.day), one.rate));
        expect(fxDoubts(rates, rates)).toEqual([]);
        const others = rates.map((one, at): FxRate => ({ ...one, base: at % 2 === 0 ? "EUR" : "USD" }));
        for (const { rate, against } of fxDoubts(others, [])) {
          expect(against.base).toBe(rate.base);
          expect(others).toContain(rate);
        }
      }),
    );
  });
});
