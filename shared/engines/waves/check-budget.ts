import { say } from "../../model/sentence.ts";
import { type Day, addDays, daysBetween } from "../../units/date.ts";
import { type Range, range } from "../../units/range.ts";
import type { Findings } from "./findings.ts";
import type { Lying } from "./lying.ts";
import type { Moving, WaveQuestion } from "./question.ts";

const DAYS_PER_MONTH = 365 / 12;

/**
 * Rule 13: what is spent in a budget year is within its budget.
 *
 * What has moved costs from the month of its cut-over, in full in the years after; what it cost where it was, for the days old and new
 * run side by side; and once for the move, in the year of the cut-over. The breach is that of the wave with which it begins.
 */
export function checkBudgets(question: WaveQuestion, lying: Lying, found: Findings): void {
  const { waves, members, order } = lying;
  const from = question.budgetYearFrom ?? 1;
  const doubleDays = question.rules?.doubleRunningDays ?? 0;
  for (const { year, limit, currency, growth, use } of question.budgets) {
    let [low, high, unpriced] = [0, 0, 0];
    let [surely, maybe, unknown] = [-1, -1, -1];
    for (const w of order) {
      const { cutOver } = waves[w]!;
      const months = monthsIn(year, cutOver, from);
      const double = sideBySideIn(year, cutOver, doubleDays, from) / DAYS_PER_MONTH;
      const isItsYear = budgetYearOf(cutOver, from) === year;
      for (const workload of members[w]!) {
        const parts = partsOf(workload, [months, growth], [double, use], isItsYear);
        if (parts.some(([, cost]) => cost === null)) {
          unpriced += 1;
          if (unknown < 0) unknown = w;
        }
        for (const [times, cost] of parts) {
          low += times * (cost?.low ?? 0);
          high += times * (cost?.high ?? 0);
        }
      }
      if (surely < 0 && low > limit) surely = w;
      if (maybe < 0 && high > limit) maybe = w;
    }
    if (surely >= 0) {
      found.add(surely, 13, [], say("waves.rule-13", { year, spent: low, limit, currency }));
    } else if (maybe >= 0 || unknown >= 0) {
      const args = { year, spent: high, limit, currency, unpriced };
      found.may(maybe >= 0 ? maybe : unknown, 13, [], say("waves.rule-13-maybe", args));
    }
  }
}

/** How often a month is paid, and what it has grown to by then. */
type Times = readonly [number, Range | undefined];

/** How many times each of its costs falls into the year; only what does fall into it. */
function partsOf(
  workload: Moving,
  [months, growth]: Times,
  [double, use]: Times,
  isItsYear: boolean,
): [number, Range | null][] {
  const parts: [number, Range | null][] = [];
  if (months > 0) parts.push([months, grown(workload.monthly, growth)]);
  if (double > 0) parts.push([double, grown(workload.monthlyToday ?? null, use)]);
  if (isItsYear && workload.once !== undefined) parts.push([1, workload.once]);
  return parts;
}

const grown = (cost: Range | null, growth: Range | undefined): Range | null =>
  cost && growth ? range(cost.low * growth.low, cost.high * growth.high) : cost;

/** The budget year a day lies in: named after the calendar year it begins in. */
export function budgetYearOf(day: Day, from: number): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < from ? 1 : 0);
}

/** Months of a year that are paid for after a cut-over; the month of the cut-over counts in full. */
function monthsIn(year: number, cutOver: Day, from: number): number {
  const month = Number(cutOver.slice(0, 4)) * 12 + Number(cutOver.slice(5, 7));
  return Math.min(12, Math.max(0, year * 12 + from + 12 - month));
}

/** Days after a cut-over, of those on which old and new run side by side, that lie in a year. */
function sideBySideIn(year: number, cutOver: Day, days: number, from: number): number {
  const month = String(from).padStart(2, "0");
  const begins = daysBetween(cutOver, `${String(year).padStart(4, "0")}-${month}-01`);
  const ends = daysBetween(cutOver, addDays(`${String(year + 1).padStart(4, "0")}-${month}-01`, -1));
  return Math.max(0, Math.min(days, ends) - Math.max(1, begins) + 1);
}
