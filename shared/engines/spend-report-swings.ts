import type { Sentence } from "../model/sentence.ts";
import type { Currency, MoneyRange } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import { type Changes, spendPlan } from "./spend-plan.ts";
import { costYears, yearBook } from "./spend-years.ts";

/** A number of the plan thought a share lower and a share higher, and what all its years come to then. */
export type ReportSwing = Readonly<{
  what: "rate" | "use" | "price";
  /** The foreign currency, where it is a rate. */
  currency: Currency | null;
  share: number;
  low: MoneyRange | null;
  high: MoneyRange | null;
  because: Sentence | null;
  /** Ids of both sums. */
  figures: readonly [string, string];
}>;

/** What section 13 of a plan is asked to say: rates ± 10 %, use ± 20 %, prices ± 10 %. */
const ASKED = { rate: 0.1, use: 0.2, price: 0.1 } as const;

/** How far the total moves, one number at a time; a fifth more use is a fifth more of every line that is bought. */
export function reportSwings(assessment: Assessment): ReportSwing[] {
  const base = spendPlan(assessment);
  if (base.landed.length === 0) return [];
  const whole = costYears(yearBook(base));
  const totalOf = (changes: Changes): MoneyRange | null =>
    whole.total && costYears(yearBook(spendPlan(assessment, changes))).total;
  const swing = (
    what: ReportSwing["what"],
    change: (factor: number) => Changes,
    currency: Currency | null = null,
  ): ReportSwing => {
    const share = ASKED[what];
    const [low, high] = [totalOf(change(1 - share)), totalOf(change(1 + share))];
    const id = `cost/swing/${what === "rate" ? `rate:${currency}` : "price"}@${share}`;
    return { what, currency, share, low, high, because: whole.because, figures: [`${id}/low`, `${id}/high`] };
  };
  const foreign = (["KRW", "EUR", "USD"] as const).filter(
    (currency) => currency !== assessment.pricing.currency && base.lines.some((line) => line.currency === currency),
  );
  return [
    ...foreign.map((currency) => swing("rate", (factor) => ({ rate: { currency, factor } }), currency)),
    swing("use", (price) => ({ price })),
    swing("price", (price) => ({ price })),
  ];
}
