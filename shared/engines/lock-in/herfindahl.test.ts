import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly, range } from "../../units/range.ts";
import { herfindahl } from "./herfindahl.ts";

const known = (...amounts: number[]) => amounts.map(exactly);
const hhi = (amounts: readonly number[]): number => {
  const sum = amounts.reduce((a, b) => a + b, 0);
  return amounts.reduce((total, x) => total + ((100 * x) / sum) ** 2, 0);
};
/** Ranges as a planner has them: some known, some open, some from nothing. */
const amount = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })))
  .map(([low, width]) => range(low, low + width));

describe("herfindahl", () => {
  it.each([
    ["60/30/10", known(60, 30, 10), 4600],
    ["80/20", known(80, 20), 6800],
    ["50/30/20", known(50, 30, 20), 3800],
    ["100", known(100), 10_000],
  ])("EX-HHI-1 %s", (_name, amounts, expected) => {
    expect(herfindahl(amounts)).toEqual(exactly(expected));
  });

  it("EX-HHI-5 finds the least value inside the range, at 52, and not at its ends", () => {
    const found = herfindahl([...known(60, 40), range(20, 100)])!;
    expect(Math.round(found.low)).toBe(3421);
    expect(Math.round(found.high)).toBe(3889);
    expect(found.low).toBeCloseTo(hhi([60, 40, 52]), 6);
    expect(Math.round(hhi([60, 40, 100]))).toBe(3800);
  });

  it("says nothing about nothing", () => {
    expect(herfindahl([])).toBeNull();
    expect(herfindahl(known(0, 0))).toBeNull();
  });

  it("lets one provider have everything where all the others may cost nothing", () => {
    expect(herfindahl([range(0, 5), range(0, 8)])).toEqual(range(5000, 10_000));
  });

  it("has exactly the greatest value of all corners as its high end", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (amounts) => {
        const some = amounts.filter(({ high }) => high > 0);
        fc.pre(some.some(({ low }) => low > 0));
        let best = 0;
        for (let corner = 0; corner < 2 ** some.length; corner += 1) {
          best = Math.max(best, hhi(some.map(({ low, high }, i) => ((corner >> i) & 1 ? high : low))));
        }
        expect(herfindahl(amounts)!.high).toBeCloseTo(best, 6);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("holds every point of the box, and comes down to its low end", () => {
    const cases = fc.array(fc.tuple(amount, fc.integer({ min: 0, max: 16 })), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(cases, (chosen) => {
        const amounts = chosen.map(([one]) => one);
        const point = chosen.map(([{ low, high }, sixteenths]) => low + ((high - low) * sixteenths) / 16);
        fc.pre(point.some((x) => x > 0));
        const found = herfindahl(amounts)!;
        expect(hhi(point)).toBeGreaterThanOrEqual(found.low - 1e-6);
        expect(hhi(point)).toBeLessThanOrEqual(found.high + 1e-6);

        // a plain search over the one free number, the common level, reaches the same least value and no less
        let searched = Infinity;
        for (let t = 0.05; t <= 200; t += 0.05) {
          searched = Math.min(searched, hhi(amounts.map(({ low, high }) => Math.min(Math.max(t, low), high))));
        }
        expect(searched).toBeGreaterThanOrEqual(found.low - 1e-6);
        expect(searched - found.low).toBeLessThan(2);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("answers for sixty unpriced providers of one range without trying every corner", () => {
    const found = herfindahl([...known(1000), ...Array.from({ length: 60 }, () => range(20, 100))])!;
    const corners = Array.from({ length: 61 }, (_, highs) =>
      hhi([1000, ...Array.from({ length: 60 }, (_one, i) => (i < highs ? 100 : 20))]),
    );
    expect(found.high).toBeCloseTo(Math.max(...corners), 6);
  });

  it("does not depend on the order or the unit of the amounts", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (amounts) => {
        fc.pre(amounts.some(({ high }) => high > 0));
        const turned = herfindahl([...amounts].reverse().map(({ low, high }) => range(low * 1300, high * 1300)))!;
        const found = herfindahl(amounts)!;
        expect(turned.low).toBeCloseTo(found.low, 5);
        expect(turned.high).toBeCloseTo(found.high, 5);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
