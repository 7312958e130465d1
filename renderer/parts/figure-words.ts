import type { Figure, Unit } from "../../shared/engines/explain.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { formatDay, formatMoney, formatRange } from "../../shared/text/format.ts";
import { sayIn, text } from "../../shared/text/text.ts";
import { Currency } from "../../shared/units/money.ts";
import type { Range } from "../../shared/units/range.ts";

/** A value with its unit, as a person reads it: `1,234,567원/월`, `42–58 ms`, `30–70%`. Money is in whole minor units. */
export function printValue(language: Language, unit: Unit, value: Range | null): string {
  if (!value) return text(language, "parts.unknown");
  const [head, per] = unit.split("/") as [string, string | undefined];
  const currency = Currency.safeParse(head);
  if (currency.success) {
    const money = { low: Math.round(value.low), high: Math.round(value.high), currency: currency.data };
    return formatMoney(language, money) + (per ? text(language, "parts.unit-month") : "");
  }
  if (unit === "percent") return `${formatRange(language, value)}%`;
  if (unit === "share")
    return `${formatRange(language, { low: value.low * 100, high: value.high * 100 }, finely(value))}%`;
  if (unit === "date") return formatRange(language, value, 0);
  const number = formatRange(language, value, digits[unit] ?? 1);
  const word = unitWord(language, unit);
  if (!word) return number;
  return language === "ko" && tight.has(unit) ? `${number}${word}` : `${number} ${word}`;
}

const digits: Partial<Record<Unit, number>> = { HHI: 0, count: 0, price: 6, rate: 4, factor: 3, km: 0, level: 1 };
/** A share just below the whole is not the whole: it is printed as exactly as it takes to say so. */
const finely = ({ high }: Range): number => (high < 1 && high > 0.999 ? 4 : 1);
const tight = new Set<Unit>(["points", "months", "hours", "days", "years"]);

export function unitWord(language: Language, unit: Unit): string {
  switch (unit) {
    case "points":
    case "months":
    case "hours":
    case "days":
    case "years":
      return text(language, `parts.unit-${unit}`);
    case "minutes/year":
      return text(language, "parts.unit-minutes-year");
    case "GB/month":
      return `GB${text(language, "parts.unit-month")}`;
    case "ms":
    case "km":
    case "vCPU":
    case "GiB":
    case "GB":
    case "HHI":
      return unit;
    default:
      return "";
  }
}

export const figureValue = (language: Language, figure: Figure): string =>
  printValue(language, figure.unit, figure.value);

/** The sentence under the headline of a figure. */
export function figureSentence(language: Language, figure: Figure): string {
  const label = sayIn(language, figure.label);
  if (!figure.value) {
    const missing = text(language, "parts.explain-missing", { label });
    return figure.because ? `${missing} ${sayIn(language, figure.because)}` : missing;
  }
  const value = figureValue(language, figure);
  const because = figure.because ? ` ${sayIn(language, figure.because)}` : "";
  if (figure.combine === "given") return text(language, "parts.explain-given", { label, value }) + because;
  const how = text(language, `parts.combine-${figure.combine}`);
  return text(language, "parts.explain-made-of", { label, value, how, count: figure.parts.length }) + because;
}

/** A figure at the end of the tree that is not known for sure, and how much room it has. */
export type Doubt = Readonly<{ figure: Figure; width: number; share: number | null }>;

/**
 * The inputs at the ends of the tree that are ranges or not known at all, widest first.
 *
 * `share` is the part of the whole's width that the input's own width makes up, where both are counted in one unit.
 */
export function doubts(root: Figure): Doubt[] {
  const found = new Map<string, Doubt>();
  const whole = root.value ? root.value.high - root.value.low : null;
  function visit(figure: Figure): void {
    if (figure.parts.length > 0) return figure.parts.forEach(visit);
    if (figure === root) return;
    if (!figure.value) return void found.set(figure.id, { figure, width: Infinity, share: null });
    const width = figure.value.high - figure.value.low;
    if (width <= 0) return;
    const share = whole && figure.unit === root.unit ? Math.min(1, width / whole) : null;
    found.set(figure.id, { figure, width, share });
  }
  visit(root);
  return [...found.values()].sort(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || b.width - a.width || a.figure.id.localeCompare(b.figure.id, "en"),
  );
}

/** The whole tree as plain lines, for a mail or a minute. */
export function figureAsText(language: Language, figure: Figure, depth = 0): string {
  const line = `${"  ".repeat(depth)}${sayIn(language, figure.label)}: ${figureValue(language, figure)}`;
  const formula = figure.formula ? ` = ${figure.formula}` : "";
  const evidence = figure.evidence.map((one) => `${"  ".repeat(depth + 1)}· ${evidenceAsText(language, one)}`);
  return [line + formula, ...evidence, ...figure.parts.map((part) => figureAsText(language, part, depth + 1))].join(
    "\n",
  );
}

export function evidenceAsText(language: Language, evidence: Evidence): string {
  return [
    evidence.source,
    formatDay(language, evidence.asOf),
    text(language, `parts.method-${evidence.method}`),
    text(language, `parts.standing-${evidence.standing}`),
    ...(evidence.note ? [evidence.note] : []),
  ].join(" · ");
}
