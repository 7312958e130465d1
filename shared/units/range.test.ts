import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRange, exactly, isExact, isSurelyBelow, range, scaleRange } from "./range.ts";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const anyRange = fc.tuple(number, number).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
/** A range and a value inside it. */
const held = fc.tuple(anyRange, fc.double({ min: 0, max: 1, noNaN: true })).map(([r, at]) => ({
  r,
  value: Math.min(r.high, r.low + (r.high - r.low) * at),
}));

describe("ranges", () => {
  it("contains every exact case of a sum and of a product", () => {
    fc.assert(
      fc.property(held, held, number, (a, b, factor) => {
        const sum = addRange(a.r, b.r);
        expect(sum.low).toBeLessThanOrEqual(a.value + b.value);
        expect(sum.high).toBeGreaterThanOrEqual(a.value + b.value);
        const product = scaleRange(a.r, factor);
        expect(product.low).toBeLessThanOrEqual(a.value * factor);
        expect(product.high).toBeGreaterThanOrEqual(a.value * factor);
      }),
    );
  });

  it("never narrows a sum when a part is widened", () => {
    fc.assert(
      fc.property(anyRange, anyRange, fc.double({ min: 0, max: 1e3, noNaN: true }), (a, b, more) => {
        const wider = addRange(range(a.low - more, a.high + more), b);
        expect(wider.low).toBeLessThanOrEqual(addRange(a, b).low);
        expect(wider.high).toBeGreaterThanOrEqual(addRange(a, b).high);
      }),
    );
  });

  it("cannot tell overlapping ranges apart", () => {
    expect(isSurelyBelow(range(1, 2), range(2, 3))).toBe(false);
    expect(isSurelyBelow(range(1, 2), range(2.1, 3))).toBe(true);
    expect(isExact(exactly(4))).toBe(true);
  });

  it("refuses ends in the wrong order and numbers that are none", () => {
    expect(() => range(2, 1)).toThrow("2–1");
    expect(() => exactly(Number.NaN)).toThrow(RangeError);
  });
});
