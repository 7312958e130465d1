import { minorPerMajor } from "../units/money.ts";
import type { WorkloadId } from "../model/id.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import { numberOf } from "../model/assumption.ts";
import type { Assessment } from "./assess.ts";
import { GB_PER_GIB } from "./cost/volume-price.ts";
import type { Landed } from "./landed.ts";
import { inPlan, limitsOn } from "./place-limits.ts";
import { dataOfWorkload } from "./schedule-transfer.ts";
import { growthOf, useOf } from "./spend-growth.ts";
import { spendLines } from "./spend-lines.ts";
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

/** The same limit for each year of the plan, from the one it begins in, with how much a month has grown by then. */
export function budgetsOf(assessment: Assessment): WaveQuestion["budgets"] {
  const limit = budgetPerYear(assessment);
  if (limit === null) return [];
  const { agency } = assessment.plan;
  const month = Number(agency.startDate.slice(5, 7));
  const first = Number(agency.startDate.slice(0, 4)) - (month < budgetYearFrom(assessment) ? 1 : 0);
  const horizon = Math.round(numberOf(assessment.assumptions, "cost.horizon"));
  const from = budgetYearFrom(assessment);
  const { assumptions } = assessment;
  const flow = {
    growth: numberOf(assumptions, "cost.growth"),
    priceChange: numberOf(assumptions, "cost.price-change"),
    firstYear: Number(agency.startDate.slice(0, 4)),
  };
  return Array.from({ length: horizon }, (_, index) => {
    const year = first + index;
    // a year that begins within a calendar year has months of two
    const years = (from === 1 ? [year] : [year, year + 1]).map((one) => Math.max(one, flow.firstYear));
    const growth = spanOf(years.map((one) => growthOf(flow, one)));
    const use = spanOf(years.map((one) => useOf(flow, one)));
    return { year, limit, currency: agency.currency, growth, use };
  });
}

const spanOf = (factors: readonly number[]): Range => range(Math.min(...factors), Math.max(...factors));

/**
 * What each workload costs a month at its new place, major units: its own lines and its second place, with the share that
 * support takes; `null`: a line is not computable. Traffic between workloads belongs to none of them.
 */
export function monthlyAfter(assessment: Assessment, landed: readonly Landed[]): ReadonlyMap<WorkloadId, Range | null> {
  const support = 1 + (assessment.assumptions["cost.support-share"] ?? 0);
  const minor = minorPerMajor[assessment.pricing.currency];
  const held = new Map<WorkloadId, Range | null>();
  for (const { workloads, monthly } of spendLines(assessment, landed)) {
    const [only, ...others] = workloads;
    if (only === undefined || others.length > 0) continue;
    const before = held.get(only);
    if (before === null) continue;
    const amount = monthly && scaleRange(range(monthly.low, monthly.high), support / minor);
    held.set(only, amount && (before === undefined ? amount : addRange(before, amount)));
  }
  return held;
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
