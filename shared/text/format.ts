import type { Language } from "../model/sentence.ts";
import { type MoneyRange, minorPerMajor } from "../units/money.ts";
import type { Range } from "../units/range.ts";

const locale = { ko: "ko-KR", en: "en-GB" } as const;

/** Writers of numbers by language and decimals: making one costs a hundred times what writing with it does. */
const writers = new Map<string, Intl.NumberFormat>();

function writer(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const kept = writers.get(key);
  if (kept) return kept;
  const made = new Intl.NumberFormat(locale[language], { minimumFractionDigits: least, maximumFractionDigits: most });
  writers.set(key, made);
  return made;
}

/** `1,234.5`: grouped by language, at most `digits` decimals. */
export const formatNumber = (language: Language, value: number, digits = 1): string =>
  writer(language, 0, digits).format(value);

/** `380–440`, or one number where both ends print alike. */
export function formatRange(language: Language, value: Range, digits = 1): string {
  const low = formatNumber(language, value.low, digits);
  const high = formatNumber(language, value.high, digits);
  return low === high ? low : `${low}–${high}`;
}

/** `1,234,567원`, `€1,234.50`; ranges with an en dash. */
export function formatMoney(language: Language, value: MoneyRange): string {
  const unit = minorPerMajor[value.currency];
  const digits = unit === 1 ? 0 : 2;
  const print = (minor: number) => writer(language, digits, digits).format(minor / unit);
  const amount = value.low === value.high ? print(value.low) : `${print(value.low)}–${print(value.high)}`;
  if (value.currency === "KRW") return language === "ko" ? `${amount}원` : `₩${amount}`;
  return `${value.currency === "EUR" ? "€" : "$"}${amount}`;
}

/** `2026. 11. 21.` in Korean, `21 November 2026` in English. */
export function formatDay(language: Language, day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  if (language === "ko") return `${year}. ${month}. ${date}.`;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** Between which days prices lie, as they stand in tables: `2025-11-06 – 2026-07-30`, or the one day. */
export function formatPriceDays(span: Readonly<{ oldest: string; newest: string }>): string {
  return span.oldest === span.newest ? span.oldest : `${span.oldest} – ${span.newest}`;
}
