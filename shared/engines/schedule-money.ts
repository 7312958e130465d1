import { minorPerMajor } from "../units/money.ts";
import { type Range, exactly, range, scaleRange } from "../units/range.ts";
import { numberOf } from "../model/assumption.ts";
import type { Assessment } from "./assess.ts";
import { GB_PER_GIB } from "./cost/volume-price.ts";
import type { Landed } from "./landed.ts";
import { inPlan, limitsOn } from "./place-limits.ts";
import { dataOfWorkload } from "./schedule-transfer.ts";
import { effortKeyOf } from "./spend-once.ts";
import { eachToday } from "./spend-today.ts";
import type { WaveQuestion } from "./waves/question.ts";

/** First month of a budget year, 1–12. */
export const budgetYearFrom = ({ assumptions }: Assessment): number =>
  Math.round(numberOf(assumptions, "budget.year-from"));

/** The most a budget year may cost, major units of the plan's currency; `null`: nobody has set it, or no rate turns it into that currency. */
export function budgetPerYear(assessment: Assessment): number | null {
  for (const { limit } of limitsOn(assessment)) {
    if (limit.is !== "budget") continue;
    return inPlan(assessment, limit.perYear);
  }
  return null;
}

/** Whether a budget is set that no dated rate turns into the plan's currency: what is paid cannot be held against it. */
export const isBudgetOpen = (assessment: Assessment): boolean =>
  budgetPerYear(assessment) === null && limitsOn(assessment).some(({ limit }) => limit.is === "budget");

/** The same limit for each year of the plan, from the one it begins in. */
export function budgetsOf(assessment: Assessment): WaveQuestion["budgets"] {
  const limit = budgetPerYear(assessment);
  if (limit === null) return [];
  const { agency } = assessment.plan;
  const month = Number(agency.startDate.slice(5, 7));
  const first = Number(agency.startDate.slice(0, 4)) - (month < budgetYearFrom(assessment) ? 1 : 0);
  const years = Math.round(numberOf(assessment.assumptions, "cost.horizon"));
  return Array.from({ length: years }, (_, index) => ({ year: first + index, limit, currency: agency.currency }));
}

/** What a workload costs where it is today, a month, major units; `null`: not known. */
export function monthlyToday(assessment: Assessment, landed: readonly Landed[]): (one: Landed) => Range | null {
  const yearly = eachToday(assessment, landed);
  const minor = minorPerMajor[assessment.pricing.currency];
  return (one) => {
    const amount = yearly?.(one) ?? null;
    return amount && scaleRange(range(amount.low, amount.high), 1 / 12 / minor);
  };
}

/**
 * What is spent once for a move, major units: work × rate, data × what a GB costs to move.
 *
 * `undefined`: nobody has stated any of it, so it is not claimed; `null`: a part of it is not known.
 */
export function onceOf({ assumptions }: Assessment, { facts }: Landed): Range | null | undefined {
  const rate = assumptions["cost.person-month"];
  const key = effortKeyOf(facts.group?.disposition ?? null);
  const months = key === null ? null : assumptions[key];
  const perGb = assumptions["cost.transfer-gb"];
  const parts: (Range | null)[] = [];
  if (rate !== null) parts.push(months === null ? null : exactly(months * rate));
  if (perGb !== null) {
    const gib = dataOfWorkload(facts);
    parts.push(gib && scaleRange(gib, GB_PER_GIB * perGb));
  }
  if (parts.length === 0) return undefined;
  if (parts.some((part) => part === null)) return null;
  return parts.reduce<Range>((sum, part) => range(sum.low + part!.low, sum.high + part!.high), exactly(0));
}
