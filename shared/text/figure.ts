import type { Figure, Unit } from "../engines/explain.ts";
import type { Language } from "../model/sentence.ts";
import type { Currency } from "../units/money.ts";
import { formatDay, formatMoney, formatRange } from "./format.ts";
import { sayIn, text } from "./text.ts";

/** A figure's value as people read it, unit included; “not known” where there is none. */
export function figureValue(language: Language, figure: Pick<Figure, "value" | "unit">): string {
  const { value, unit } = figure;
  if (value === null) return text(language, "figure.not-known");
  const currency = /^(KRW|EUR|USD)/.exec(unit)?.[1] as Currency | undefined; // the units name their currency first
  if (currency) {
    const amount = formatMoney(language, { low: Math.round(value.low), high: Math.round(value.high), currency });
    return unit.endsWith("/month") ? text(language, "figure.per-month", { amount }) : amount;
  }
  return withUnit(language, formatRange(language, value, digitsOf(unit, value)), unit);
}

/** A share just below the whole is not the whole: it is printed as exactly as it takes to say so. */
const digitsOf = (unit: Unit, { high }: Readonly<{ high: number }>): number =>
  unit === "share" && high < 1 && high > 0.999 ? 6 : (digits[unit] ?? 1);

const digits: Partial<Record<Unit, number>> = {
  price: 6,
  rate: 4,
  share: 3,
  factor: 3,
  HHI: 0,
  level: 0,
  count: 0,
  vCPU: 0,
};

function withUnit(language: Language, amount: string, unit: Unit): string {
  switch (unit) {
    case "percent":
      return `${amount} %`;
    case "ms":
    case "km":
    case "GiB":
    case "GB":
    case "vCPU":
      return `${amount} ${unit}`;
    case "GB/month":
      return `${amount} ${language === "ko" ? "GB/월" : "GB/month"}`;
    case "minutes/year":
      return `${amount} ${text(language, "parts.unit-minutes-year")}`;
    case "months":
    case "hours":
    case "days":
    case "years":
      return text(language, `figure.${unit}`, { count: amount });
    default:
      return amount;
  }
}

/** The whole tree as indented text: figure, formula, inputs, evidence. What `explain` prints and the drawer copies. */
export function figureText(language: Language, figure: Figure, depth = 0): string {
  const indent = "  ".repeat(depth);
  const lines = [`${indent}${sayIn(language, figure.label)}: ${figureValue(language, figure)}   [${figure.id}]`];
  if (figure.formula) lines.push(`${indent}  = ${figure.formula}`);
  if (figure.because) lines.push(`${indent}  ${sayIn(language, figure.because)}`);
  for (const { source, asOf, method, standing, note } of figure.evidence) {
    const words = [
      source,
      formatDay(language, asOf),
      text(language, `method.${method}`),
      text(language, `standing.${standing}`),
      note,
    ];
    lines.push(`${indent}  ${text(language, "figure.evidence")}: ${words.filter(Boolean).join(" · ")}`);
  }
  return [...lines, ...figure.parts.map((part) => figureText(language, part, depth + 1))].join("\n");
}
