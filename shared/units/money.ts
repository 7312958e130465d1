import { z } from "zod";
import { type Range, range } from "./range.ts";

export const Currency = z.enum(["KRW", "EUR", "USD"]);
export type Currency = z.infer<typeof Currency>;

/**
 * An amount of money in whole minor units of its currency (won, euro cent, US cent), so that sums are exact.
 *
 * Unit prices (per hour, per GiB, per request) stay in the catalogue as decimals;
 * they become Money only once multiplied by a quantity.
 */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = Readonly<z.infer<typeof Money>>;

/** Money that is known only between two amounts, both in whole minor units. */
export const MoneyRange = z.strictObject({ low: z.int(), high: z.int(), currency: Currency });
export type MoneyRange = Readonly<z.infer<typeof MoneyRange>>;

/** How many minor units make one major unit: the won has none, euro and dollar have cents (ISO 4217). */
export const minorPerMajor: Readonly<Record<Currency, number>> = { KRW: 1, EUR: 100, USD: 100 };

export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`money needs whole minor units, not ${minor}`);
  return { minor, currency };
}

export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
  return money(a.minor + b.minor, a.currency);
}

/** A decimal amount in major units, rounded once to whole minor units, half away from zero. */
export function roundMoney(major: number, currency: Currency): Money {
  return money(roundHalfAway(major * minorPerMajor[currency]), currency);
}

/** A range in major units, rounded once at both ends. */
export function roundMoneyRange(major: Range, currency: Currency): MoneyRange {
  return { low: roundMoney(major.low, currency).minor, high: roundMoney(major.high, currency).minor, currency };
}

export function addMoneyRange(a: MoneyRange, b: MoneyRange): MoneyRange {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
  return { low: a.low + b.low, high: a.high + b.high, currency: a.currency };
}

/** The same range as decimals in major units, for formulae that go on computing. */
export const majorRange = (amount: MoneyRange): Range =>
  range(amount.low / minorPerMajor[amount.currency], amount.high / minorPerMajor[amount.currency]);

/**
 * Splits an amount by weight without losing a unit.
 *
 * Every part is rounded down; the units left over go one each to the parts with
 * the largest remainders, earlier parts first when remainders tie.
 */
export function splitMoney(total: Money, weights: readonly number[]): Money[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new RangeError("splitMoney needs at least one positive weight");

  const exact = weights.map((weight) => (total.minor * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total.minor - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);

  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1;
  return parts.map((minor) => money(minor, total.currency));
}

/** Rounds half away from zero (1.005 kept as the number it is in binary; no decimal guessing). */
export const roundHalfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;
