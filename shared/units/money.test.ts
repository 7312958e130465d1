import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMoney,
  addMoneyRange,
  majorRange,
  money,
  roundHalfAway,
  roundMoney,
  roundMoneyRange,
  splitMoney,
} from "./money.ts";
import { range } from "./range.ts";

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
  .filter((all) => all.some((w) => w > 0));
const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe("money", () => {
  it("never loses or invents a unit when it is split", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (amount, parts) => {
        const split = splitMoney(money(amount, "KRW"), parts);
        expect(split.reduce(addMoney)).toEqual(money(amount, "KRW"));
        expect(split.every((part, index) => part.minor >= 0 && (parts[index]! > 0 || part.minor === 0))).toBe(true);
      }),
    );
  });

  it("gives the odd cent to the largest remainder, and to the earlier part when they tie", () => {
    expect(splitMoney(money(100, "EUR"), [1, 1, 1]).map((part) => part.minor)).toEqual([34, 33, 33]);
    expect(splitMoney(money(10, "EUR"), [1, 2]).map((part) => part.minor)).toEqual([3, 7]);
  });

  it("knows that the won has no cents", () => {
    expect(roundMoney(1234.5, "KRW")).toEqual({ minor: 1235, currency: "KRW" });
    expect(roundMoney(12.345, "EUR")).toEqual({ minor: 1235, currency: "EUR" });
    expect(majorRange({ low: 1050, high: 2000, currency: "USD" })).toEqual({ low: 10.5, high: 20 });
  });

  it("rounds half away from zero, the same on both sides", () => {
    expect([2.5, -2.5, 0.4, -0.4].map(roundHalfAway)).toEqual([3, -3, 0, 0]);
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(roundHalfAway(-value) + roundHalfAway(value)).toBe(0);
        expect(Math.abs(roundHalfAway(value) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("keeps a range in order when it is rounded, and adds ends to ends", () => {
    fc.assert(
      fc.property(minor, minor, fc.integer({ min: 0, max: 1000 }), (a, b, width) => {
        const one = roundMoneyRange(range(a / 7, a / 7 + width), "EUR");
        const two = roundMoneyRange(range(b / 7, b / 7), "EUR");
        const sum = addMoneyRange(one, two);
        expect(one.low).toBeLessThanOrEqual(one.high);
        expect([sum.low, sum.high]).toEqual([one.low + two.low, one.high + two.high]);
      }),
    );
  });

  it("refuses to mix currencies, and amounts that are not whole", () => {
    expect(() => addMoney(money(1, "EUR"), money(1, "KRW"))).toThrow("cannot add KRW to EUR");
    expect(() => addMoneyRange({ low: 1, high: 1, currency: "USD" }, { low: 1, high: 1, currency: "EUR" })).toThrow(
      "EUR",
    );
    expect(() => money(0.5, "EUR")).toThrow("0.5");
    expect(() => splitMoney(money(5, "EUR"), [0, 0])).toThrow("positive weight");
  });
});
