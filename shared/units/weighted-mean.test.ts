import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly, range } from "./range.ts";
import { weightedMean } from "./weighted-mean.ts";

const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([low, width]) => range(low, low + width));
const items = fc.array(fc.record({ weight: span, value: span }), { minLength: 1, maxLength: 5 });

describe("a weighted mean of ranges", () => {
  it("is the plain one where everything is known", () => {
    const known = [
      { weight: exactly(3), value: exactly(20) },
      { weight: exactly(1), value: exactly(60) },
    ];
    expect(weightedMean(known)).toEqual(exactly(30));
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: exactly(0), value: exactly(7) }])).toBeNull();
  });

  it("has exactly the corners' least and greatest as its ends", () => {
    fc.assert(
      fc.property(items, (list) => {
        fc.pre(list.every(({ weight }) => weight.low > 0));
        let [least, most] = [Infinity, -Infinity];
        for (let corner = 0; corner < 4 ** list.length; corner += 1) {
          let [sum, product] = [0, 0];
          list.forEach(({ weight, value }, i) => {
            const w = (corner >> (2 * i)) & 1 ? weight.high : weight.low;
            sum += w;
            product += w * ((corner >> (2 * i + 1)) & 1 ? value.high : value.low);
          });
          least = Math.min(least, product / sum);
          most = Math.max(most, product / sum);
        }
        expect(weightedMean(list)!.low).toBeCloseTo(least, 6);
        expect(weightedMean(list)!.high).toBeCloseTo(most, 6);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("does not depend on the unit of the weights, and widens where a weight is less well known", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 50 }), (list, more) => {
        fc.pre(list.some(({ weight }) => weight.low > 0));
        const before = weightedMean(list)!;
        const scaled = weightedMean(
          list.map((one) => ({ ...one, weight: range(one.weight.low * 1300, one.weight.high * 1300) })),
        )!;
        expect(scaled.low).toBeCloseTo(before.low, 6);
        expect(scaled.high).toBeCloseTo(before.high, 6);
        const wider = weightedMean(
          list.map((one, i) => (i === 0 ? { ...one, weight: range(one.weight.low, one.weight.high + more) } : one)),
        )!;
        expect(wider.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(wider.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
