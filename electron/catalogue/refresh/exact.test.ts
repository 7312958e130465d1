import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asNumber, dividedBy, exact, plus, times } from "./exact.ts";

describe("exact decimals of price lists", () => {
  it("reads what price lists write, and nothing else", () => {
    expect(asNumber(exact("0.1240000000")!)).toBe(0.124);
    expect(asNumber(exact("2.0E-7")!)).toBe(0.0000002);
    expect(asNumber(exact("1.5e3")!)).toBe(1500);
    expect(asNumber(exact("-1")!)).toBe(-1);
    for (const text of ["", "NA", "1,5", "0x10", "1.", ".5", "Infinity", "1e999"]) expect(exact(text), text).toBeNull();
  });

  it("leaves no traces of binary fractions", () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(asNumber(times(exact("0.1")!, 3))).toBe(0.3);
    expect(0.1 + 0.7).not.toBe(0.8);
    expect(asNumber(plus(exact("0.1")!, exact("0.70")!))).toBe(0.8);
  });

  it("spreads an amount paid upfront over the months, to the sixth place", () => {
    expect(asNumber(dividedBy(exact("700")!, 12, 6))).toBe(58.333333);
    expect(asNumber(dividedBy(exact("200")!, 3, 6))).toBe(66.666667);
    expect(asNumber(dividedBy(exact("1")!, 8, 2))).toBe(0.13);
  });

  it("adds cents as a child would", () => {
    const cents = fc.integer({ min: 0, max: 10 ** 9 });
    const written = (amount: number): string =>
      `${String(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, "0")}`;
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(asNumber(plus(exact(written(a))!, exact(written(b))!))).toBe(Number(written(a + b)));
      }),
    );
  });
});
