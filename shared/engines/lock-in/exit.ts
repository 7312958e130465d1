import { ExitTerm } from "../../model/parting.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Currency, type MoneyRange, addMoneyRange, minorPerMajor, roundHalfAway } from "../../units/money.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import type { Day } from "../../units/date.ts";
import { type Figure, computed, given, sumOf } from "../explain.ts";

/** What leaving costs, in major units of one currency. A term that does not apply is 0; `null` is a term nobody knows. */
export type ExitTerms = Readonly<{
  date: Day;
  currency: Currency;
  /** After the date rule of the Data Act (egress.ts). */
  egress: Range | null;
  replatform: Readonly<{ personMonths: Range | null; ratePerMonth: Range | null }>;
  parallelRun: Readonly<{ months: Range | null; monthlyCost: Range | null }>;
  commitmentShortfall: Range | null;
  earlyTerminationFee: Range | null;
  retraining: Range | null;
  acceptanceTest: Range | null;
}>;

/** What stands behind a term, and why it says what it says. */
export type ExitDetail = Readonly<{
  id: string;
  label: Sentence;
  /** Why a term is not known, or why nothing is owed. */
  why: Readonly<Partial<Record<ExitTerm, Sentence>>>;
  /** Of a sum the amounts, of a product its factors: how many, and how much each in major units. */
  parts: Readonly<Partial<Record<ExitTerm, readonly Figure[]>>>;
}>;

export type ExitCost = Readonly<{
  lines: readonly Readonly<{ term: ExitTerm; amount: MoneyRange | null; because: Sentence | null }>[];
  /** Before VAT; `null`: a term is not known, `because` says which. */
  total: MoneyRange | null;
  /** The known lines, added. */
  known: MoneyRange;
  because: Sentence | null;
  figure: Figure;
}>;

/**
 * What leaving costs at a date (domain 5.4): each term a range and a line of its own, rounded once; the total adds the
 * printed lines. One unknown term makes the total not computable, and the known lines stay.
 */
export function exitCost(asked: ExitTerms, detail: ExitDetail | null = null): ExitCost {
  const { currency, date } = asked;
  const id = detail?.id ?? `exit/${date}`;
  const lines = ExitTerm.options.map((term) => {
    const major = amountOf(term, asked);
    const amount = major && inMinor(major, currency);
    const because = detail?.why[term] ?? (amount === null ? say("lock-in.exit-unknown") : null);
    return { term, amount, because };
  });

  const parts = lines.map(({ term, amount, because }): Figure => {
    const label = say(`lock-in.exit-${term}`);
    const value = amount && range(amount.low, amount.high);
    const under = detail?.parts[term] ?? factorsOf(term, asked, `${id}/${term}`);
    const told = because ?? say("lock-in.exit-told");
    if (under.length === 0) return given(`${id}/${term}`, label, currency, value, [], told);
    return sums.has(term)
      ? computed(`${id}/${term}`, label, currency, value, "sum", "Σ", under, because)
      : computed(`${id}/${term}`, label, currency, value, "product", "count × amount", under, because);
  });
  const label = detail?.label ?? say("lock-in.exit-total", { date });
  const figure = sumOf(id, label, currency, parts);
  const total = figure.value && { low: figure.value.low, high: figure.value.high, currency };
  const known = lines.reduce((sum, { amount }) => (amount ? addMoneyRange(sum, amount) : sum), {
    low: 0,
    high: 0,
    currency,
  });
  return { lines, total, known, because: figure.because, figure };
}

const sums: ReadonlySet<ExitTerm> = new Set(["egress", "commitment-shortfall", "early-termination-fee"]);

function amountOf(term: ExitTerm, asked: ExitTerms): Range | null {
  switch (term) {
    case "egress":
      return asked.egress;
    case "replatform":
      return times(asked.replatform.personMonths, asked.replatform.ratePerMonth);
    case "parallel-run":
      return times(asked.parallelRun.months, asked.parallelRun.monthlyCost);
    case "commitment-shortfall":
      return asked.commitmentShortfall;
    case "early-termination-fee":
      return asked.earlyTerminationFee;
    case "retraining":
      return asked.retraining;
    case "acceptance-test":
      return asked.acceptanceTest;
  }
}

function factorsOf(term: ExitTerm, asked: ExitTerms, id: string): Figure[] {
  if (term !== "replatform" && term !== "parallel-run") return [];
  const [months, rate] =
    term === "replatform"
      ? [asked.replatform.personMonths, asked.replatform.ratePerMonth]
      : [asked.parallelRun.months, asked.parallelRun.monthlyCost];
  const why = (value: Range | null): Sentence => say(value ? "lock-in.exit-told" : "lock-in.exit-unknown");
  return [
    given(`${id}/months`, say(`lock-in.exit-${term}-months`), "months", months, [], why(months)),
    given(`${id}/rate`, say(`lock-in.exit-${term}-rate`), "price", rate, [], why(rate)),
  ];
}

/** Both are amounts of something, never negative: the ends multiply. Nothing of what is not known is still nothing. */
function times(a: Range | null, b: Range | null): Range | null {
  if (isNothing(a) || isNothing(b)) return exactly(0);
  return a && b && range(a.low * b.low, a.high * b.high);
}
const isNothing = (amount: Range | null): boolean => amount !== null && amount.high === 0;

/** Rounds once; a millionth of a unit of binary dust (439,419.99999999994) does not decide. */
export function inMinor(major: Range, currency: Currency): MoneyRange {
  const minor = (value: number): number => roundHalfAway(Math.round(value * minorPerMajor[currency] * 1e6) / 1e6);
  return { low: minor(major.low), high: minor(major.high), currency };
}

/** Sustained share of a link's rate that carries data, where nobody measured (domain 5.4). */
export const LINK_EFFICIENCY = 0.7;
const MBIT_PER_TB = 8_000_000;
const SECONDS_PER_HOUR = 3600;

/** Hours to move decimal terabytes over a link; decimal throughout, as links are sold. */
export function transferHours(terabytes: number, mbitPerSecond: number, efficiency: number = LINK_EFFICIENCY): number {
  return (terabytes * MBIT_PER_TB) / mbitPerSecond / SECONDS_PER_HOUR / efficiency;
}

export type ExitTimes = Readonly<
  Record<"noticeDays" | "transferDays" | "replatformDays" | "parallelDays", Range | null>
>;

/** Days from notice to the end: notice + the longer of transfer and re-platforming + parallel run. */
export function exitDays({ noticeDays, transferDays, replatformDays, parallelDays }: ExitTimes): Range | null {
  if (noticeDays === null || transferDays === null || replatformDays === null || parallelDays === null) return null;
  const at = (end: "low" | "high"): number =>
    noticeDays[end] + Math.max(transferDays[end], replatformDays[end]) + parallelDays[end];
  return range(at("low"), at("high"));
}
