import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  booleanOf,
  classOf,
  coresOf,
  dayOf,
  dayOrderOf,
  dispositionOf,
  environmentOf,
  freezesOf,
  gradeOf,
  itemsOf,
  machineKindOf,
  minutesOf,
  momentOf,
  moneyOf,
  numberOf,
  plainHabits,
  shareOf,
  sizeOf,
  textOf,
  writesDecimalComma,
  yearOf,
} from "./values.ts";
import type { Cell } from "./workbook.ts";

const won = { currency: "KRW", per: 1 };
const comma = { ...plainHabits, decimalComma: true };
const amount = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);

/** A number as a country writes it. */
function written(value: number, group: string, decimal: string): string {
  const [whole, fraction] = Math.abs(value).toFixed(2).split(".") as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "-" : ""}${grouped}${decimal}${fraction}`;
}
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("a number", () => {
  it("is the same however it is grouped, spaced or widened", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom("", ",", " ", "\u00a0", "\u2009", "\u202f", "'", "’"), (value, group) => {
        const text = written(value, group, ".");
        expect(numberOf(text)).toEqual({ value, bad: false });
        expect(numberOf(fullWidth(text))).toEqual({ value, bad: false });
        expect(numberOf(` ${text} 개`)).toEqual({ value, bad: false });
      }),
    );
  });

  it("is read with a decimal comma where its whole column is written so, and only there", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.constantFrom("", ".", " "), (values, group) => {
        const column = values.map((value) => written(value, group, ","));
        expect(writesDecimalComma(column)).toBe(true);
        expect(column.map((cell) => numberOf(cell, comma).value)).toEqual(values);
        expect(writesDecimalComma([...column, "0.5"])).toBe(false);
      }),
    );
  });

  it("of money is the same in won and in hundreds of millions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (thousands) => {
        const value = { amount: thousands * 1000, currency: "KRW" };
        expect(moneyOf(String(thousands), { currency: "KRW", per: 1000 }).value).toEqual(value);
        expect(moneyOf(`₩${written(thousands * 1000, ",", ".").slice(0, -3)}`, won).value).toEqual(value);
      }),
    );
  });
  it.each([
    ["3억 2,000만원", 320_000_000],
    ["1.2억", 120_000_000],
    ["△5,000", -5000],
    ["(5,000)", -5000],
    ["12백만원", 12_000_000],
  ])("of money in words, %s, is reckoned", (text, value) => expect(moneyOf(text, won).value!.amount).toBe(value));
  it("of money keeps the currency it states", () => {
    expect(moneyOf("$12.50", won).value).toEqual({ amount: 12.5, currency: "USD" });
    expect(moneyOf("12,50 €", won, comma).value).toEqual({ amount: 12.5, currency: "EUR" });
    expect(moneyOf("곧 확정", won)).toEqual({ value: null, bad: true });
  });
});

describe("a day", () => {
  const day = fc
    .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => ({ year, month, day }));
  const two = (number: number): string => String(number).padStart(2, "0");

  it("is the same in every way it is written", () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        const ways = [iso, `${year}. ${month}. ${day}.`, `${year}/${month}/${day}`, `${year}년 ${month}월 ${day}일`, `${iso} 14:30`, `${iso}T00:00:00.000Z`, `${iso} 오전 9:05`, `${two(day)}.${two(month)}.${year}`]; // prettier-ignore
        for (const way of ways) expect([way, dayOf(way).value]).toEqual([way, iso]);
        expect(dayOf({ date: `${iso}T09:00` }).value).toBe(iso);
        expect(dayOf(`${month}/${day}/${year}`, { ...plainHabits, dayFirst: day > 12 }).value).toBe(iso);
        expect(dayOf(`${day}/${month}/${year}`, { ...plainHabits, dayFirst: true }).value).toBe(iso);
      }),
    );
  });

  it("has an order in its column as soon as one day is above 12, and none before", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        const order = dayOrderOf(days.map(({ year, month, day }) => `${day}/${month}/${year}`));
        const isDecided = days.some(({ day }) => day > 12);
        const isOpen = days.some(({ month, day }) => day <= 12 && day !== month);
        expect(order).toBe(isDecided ? "day-first" : isOpen ? "open" : "none");
      }),
    );
  });

  it.each([
    ["2026-11-21 오후 2:30", "2026-11-21T14:30"],
    ["2026-11-21 12:05 am", "2026-11-21T00:05"],
    ["2026-11-21T23:59:59Z", "2026-11-21T23:59:59"],
    [45658.5, "2025-01-01T12:00"],
    ["20261121", "2026-11-21"],
  ])("and its time: %s is %s", (cell, moment) => expect(momentOf(cell).value).toBe(moment));
});

describe("whatever a cell holds", () => {
  const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[\d.,/:\s\-+%×x*GMTBKib개원억만천()]{0,30}$/),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<Cell | undefined>(null, undefined, "__proto__", "constructor", "toString", "9".repeat(400)),
    fc.constant({ date: "2026-11-21" }),
  );
  const readings = [numberOf, (one: Cell | undefined) => sizeOf(one, "gb", true), coresOf, (one: Cell | undefined) => shareOf(one, false), dayOf, momentOf, yearOf, minutesOf, (one: Cell | undefined) => moneyOf(one, won), booleanOf, gradeOf, classOf, itemsOf, freezesOf, dispositionOf, environmentOf, (one: Cell | undefined) => machineKindOf(one)]; // prettier-ignore

  it("a reading says a value, nothing, or that it does not understand; never two of them, and it does not fail", () => {
    fc.assert(
      fc.property(cell, (one) => {
        for (const reading of readings) {
          const { value, bad } = reading(one);
          expect(bad && value !== null).toBe(false);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          if (textOf(one) === null && one !== true && one !== false) expect(value).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});
