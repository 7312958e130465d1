import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "./decimal.ts";

describe("a sum of decimals", () => {
  it("has no dust of binary fractions", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1e21, 1, -1e21])).toBe(1);
    expect(exactSum([1e-7, 2e-7, -0.5])).toBe(-0.4999997);
    expect(exactSum([])).toBe(0);
  });
  it("is the same in any order", () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100));
    fc.assert(
      fc.property(cents, (numbers) => {
        expect(exactSum(numbers.toReversed())).toBe(exactSum(numbers));
      }),
    );
  });
});
