import { numberOf } from "../model/assumption.ts";
import { minorPerMajor } from "../units/money.ts";
import { type Range, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type Entry, paidEntries, portionOf } from "./money-over-time-entries.ts";
import { fiscalYearsOf, monthsOfYear } from "./money-over-time.ts";
import { budgetPerYear, budgetYearFrom } from "./schedule-money.ts";
import { oneOffs } from "./spend-once.ts";
import { monthWord, spendPlanOn } from "./spend-plan.ts";
import type { Spending, WaveQuestion } from "./waves/question.ts";

type Years = Readonly<{ from: number; end: number; yearFrom: number; calendar: readonly number[] }>;

function yearsOf(assessment: Assessment): Years {
  const { plan, assumptions } = assessment;
  const first = Number(plan.agency.startDate.slice(0, 4));
  const horizon = Math.round(numberOf(assumptions, "cost.horizon"));
  const calendar = Array.from({ length: horizon }, (_, index) => first + index);
  return { from: first * 12, end: (first + horizon) * 12, yearFrom: budgetYearFrom(assessment), calendar };
}

/** The same limit for each budget year that the plan touches. */
export function budgetsOf(assessment: Assessment): WaveQuestion["budgets"] {
  const limit = budgetPerYear(assessment);
  if (limit === null) return [];
  const { currency } = assessment.plan.agency;
  return fiscalYearsOf(yearsOf(assessment)).map((year) => ({ year, limit, currency }));
}

/**
 * What is paid in each budget year if the waves lay otherwise: the very amounts money over time adds up, for other cut-overs
 * (rule 13). What is judged day by day, such as a price list with an end, stays as it is for the waves that are saved.
 */
export function spendingOf(assessment: Assessment): NonNullable<WaveQuestion["spending"]> {
  const years = yearsOf(assessment);
  return (cutOvers) => {
    const plan = spendPlanOn(assessment, cutOvers);
    const entries = plan.landed.length === 0 ? [] : paidEntries(plan, oneOffs(plan), years.calendar);
    return fiscalYearsOf(years).map((year): Spending => {
      const [from, end] = monthsOfYear(years, year);
      return { year, parts: entries.flatMap((entry) => partsOf(assessment, entry, from, end)) };
    });
  };
}

/** An entry in the months of a year: by the month it began in, or month by month. */
function partsOf({ pricing }: Assessment, entry: Entry, from: number, end: number): Spending["parts"] {
  const { currency } = pricing;
  const part = (begin: number, until: number, month: number): Spending["parts"] => {
    const portion = portionOf(entry, currency, begin, until);
    if (!portion) return [];
    return [{ month: monthWord(month), amount: portion.amount && major(portion.amount, minorPerMajor[currency]) }];
  };
  if (entry.since !== null) return part(from, end, entry.since);
  return [...entry.when.keys()]
    .filter((month) => from <= month && month < end)
    .flatMap((month) => part(month, month + 1, month));
}

const major = (amount: Range, minor: number): Range => (minor === 1 ? amount : scaleRange(amount, 1 / minor));
