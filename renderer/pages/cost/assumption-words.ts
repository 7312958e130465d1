import type { Output } from "../../../shared/contract/contract.ts";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { Currency } from "../../../shared/units/money.ts";
import type { Words } from "../../hooks/use-text.ts";

export type Held = Output<"assumptions.list">[number];

export const groups = [
  "sizing",
  "cost",
  "as-is",
  "lock-in",
  "exit",
  "recovery",
  "users",
  "waves",
  "procurement",
  "budget",
  "runbook",
  "risk",
  "evidence",
] as const;
export type Group = (typeof groups)[number];

/** Where an assumption stands in the register. */
export function groupOf(key: AssumptionKey): Group {
  const word = key.slice(0, key.indexOf("."));
  return groups.find((one) => one === word) ?? "users";
}

/** What counts now: what was stated, else what is usual. */
export const valueOf = ({ stated, usual }: Held): number | null => (stated ? stated.value : usual);

/** Shares are read and typed in per cent. */
export const shownAs = (unit: string, value: number): number =>
  unit === "share" ? Number((value * 100).toFixed(6)) : value;
export const heldAs = (unit: string, shown: number): number =>
  unit === "share" ? Number((shown / 100).toFixed(8)) : shown;

/** What a number is counted in, in words; nothing where it is a bare number. */
export function unitOf({ t }: Words, unit: string, currency: Currency): string {
  switch (unit) {
    case "share":
      return "%";
    case "percentile":
      return "p";
    case "factor":
    case "years":
    case "months":
    case "days":
    case "hours":
    case "minutes":
    case "person-months":
    case "points":
      return t(`cost-page.in-${unit}`);
    case "money":
      return currency;
    case "money/month":
      return t("cost-page.in-month", { unit: currency });
    case "USD/year":
      return t("cost-page.in-year", { unit: "USD" });
    case "count":
    case "choice":
    case "rank":
      return "";
    default:
      return unit;
  }
}

/** A number of the register with its unit: `p95`, `7%`, `1,300,000 KRW/월`, `5년`; a choice of two as yes or no. */
export function assumptionText(words: Words, { unit, most }: Held, value: number, currency: Currency): string {
  if (unit === "choice" && most === 1) return words.t(value === 1 ? "parts.yes" : "parts.no");
  return withUnit(unitOf(words, unit, currency), words.number(shownAs(unit, value), 4));
}

/** Between which numbers it may be, the unit said once. */
export function boundsText(words: Words, { unit, least, most }: Held, currency: Currency): string {
  const [from, to] = [least, most].map((end) => words.number(shownAs(unit, end), 4));
  return withUnit(unitOf(words, unit, currency), `${from!}–${to!}`);
}

/** Signs and Hangul stand at the number, words and codes after a space. */
function withUnit(unit: string, number: string): string {
  if (unit === "p") return `p${number}`;
  return unit === "" || unit === "%" || unit.charCodeAt(0) > 0x1100 ? `${number}${unit}` : `${number} ${unit}`;
}
