import { formatNumber } from "../../shared/text/format.ts";
import { type Currency, type MoneyRange, minorPerMajor } from "../../shared/units/money.ts";
import type { Range } from "../../shared/units/range.ts";
import type { Words } from "../hooks/use-text.ts";

export type MoneyScale = "one" | "thousand" | "million";

const perScale: Readonly<Record<MoneyScale, number>> = { one: 1, thousand: 1000, million: 1_000_000 };

/** The name of a scale: `백만원`, `€ thousand`. */
export const scaleName = ({ t }: Words, scale: MoneyScale, currency: Currency): string =>
  t(`cost-page.unit-${scale}-${currency}`);

/** An amount in minor units as a bare number of a scale, at most one decimal for thousands and millions. */
export function inScale({ language }: Words, scale: MoneyScale, currency: Currency, minor: number): string {
  const value = minor / minorPerMajor[currency] / perScale[scale];
  const digits = scale === "one" ? (minorPerMajor[currency] === 1 ? 0 : 2) : scale === "thousand" ? 0 : 1;
  return formatNumber(language, value, digits);
}

/**
 * The axis of a chart of money: the scale that keeps its ticks short, the name of its unit, and a printer of ticks.
 *
 * Amounts go in as whole minor units; `most` is the largest that is drawn, whatever its sign.
 */
export function moneyAxis(words: Words, currency: Currency, most: number) {
  const major = Math.abs(most) / minorPerMajor[currency];
  const scale: MoneyScale = major >= 2_000_000 ? "million" : major >= 20_000 ? "thousand" : "one";
  const whole = minorPerMajor[currency] * perScale[scale];
  const print = (minor: number): string =>
    formatNumber(words.language, minor / whole, digitsFor(major / perScale[scale]));
  return {
    scale,
    unit: scaleName(words, scale, currency),
    print,
    /** Beside a bar, where the unit stands at the axis. */
    printRange: ({ low, high }: Range): string =>
      print(low) === print(high) ? print(low) : `${print(low)}–${print(high)}`,
  };
}

const digitsFor = (most: number): number => (most < 10 ? 2 : most < 1000 ? 1 : 0);

/** A range of money whose upper end may be open: `1,200원`, `1,200–1,400원`, `1,200원 이상`. */
export function openMoney(words: Words, currency: Currency, low: number, high: number | null): string {
  if (high !== null) return words.money({ low: Math.round(low), high: Math.round(high), currency });
  const amount = words.money({ low: Math.round(low), high: Math.round(low), currency });
  return words.t("cost-page.at-least", { amount });
}

export const plainMoney = ({ money, unknown }: Words, value: MoneyRange | null): string =>
  value ? money(value) : unknown;
