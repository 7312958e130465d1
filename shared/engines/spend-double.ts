import { say } from "../model/sentence.ts";
import { type Day, addDays, daysBetween } from "../units/date.ts";
import { type MoneyRange, roundHalfAway } from "../units/money.ts";
import { range } from "../units/range.ts";
import { type Figure, computed, given } from "./explain.ts";
import type { Landed } from "./landed.ts";
import { growthFigures, useOf } from "./spend-growth.ts";
import type { OneOff } from "./spend-once.ts";
import { type SpendPlan, monthOf } from "./spend-plan.ts";
import { costToday, yearlyToday } from "./spend-today.ts";

const DAYS_PER_YEAR = 365;

/**
 * The old place runs on for some days after each cut-over: what it costs a year × days ÷ 365, in the years the days lie in.
 *
 * The day of the cut-over itself is not one of them. Not computable where nobody knows what the old place costs.
 */
export function doubleRunning(plan: SpendPlan, days: number): OneOff[] {
  const { assessment, landed } = plan;
  if (days === 0) return [];
  const { currency } = assessment.pricing;
  const set = costToday(assessment, landed).used;
  return [...byDay(plan)].flatMap(([day, members]) => {
    const yearly = set && yearlyToday(assessment, set, members);
    const because = yearly ? null : say("spending.as-is-open");
    return [...daysByYear(plan, day, days)].map(([year, { count, when }]): OneOff => {
      const id = `cost/one-off/parallel/${day}/${year}`;
      const share = (count / DAYS_PER_YEAR) * useOf(plan, year);
      const amount: MoneyRange | null = yearly && {
        low: roundHalfAway(yearly.low * share),
        high: roundHalfAway(yearly.high * share),
        currency,
      };
      const parts = (): Figure[] => [
        given(
          `${id}/yearly`,
          say("spending.as-is-yearly"),
          currency,
          yearly && range(yearly.low, yearly.high),
          [],
          yearly ? say("score.taken-from", { figure: "cost/as-is" }) : because,
        ),
        given(`${id}/share`, say("spending.share-of-days", { days: count }), "share", count / DAYS_PER_YEAR, []),
        ...growthFigures({ ...plan, priceChange: 0 }, year),
      ];
      return {
        item: "parallel",
        way: null,
        year,
        workloads: members.length,
        amount,
        because,
        when,
        figure: () =>
          computed(
            id,
            say("spending.double", { day, days: count, year }),
            currency,
            amount && range(amount.low, amount.high),
            "product",
            "a year × share",
            parts(),
            because,
          ),
      };
    });
  });
}

/** Workloads by the day of their cut-over, earliest first. */
function byDay({ landed, days }: SpendPlan): [Day, Landed[]][] {
  const groups = new Map<Day, Landed[]>();
  for (const one of landed) {
    const day = days.get(one.facts.workload.id)!;
    const held = groups.get(day);
    if (held) held.push(one);
    else groups.set(day, [one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The days after a cut-over, by calendar year and in it by month; what lies before the plan falls into its first month. */
function daysByYear({ firstYear }: SpendPlan, day: Day, days: number) {
  const years = new Map<number, { count: number; when: Map<number, number> }>();
  const last = addDays(day, days);
  let from = addDays(day, 1);
  while (from <= last) {
    const end = earlier(endOfMonth(from), last);
    const count = daysBetween(from, end) + 1;
    const month = Math.max(firstYear * 12, monthOf(from));
    const year = Math.floor(month / 12);
    const held = years.get(year) ?? { count: 0, when: new Map<number, number>() };
    held.count += count;
    held.when.set(month, (held.when.get(month) ?? 0) + count);
    years.set(year, held);
    from = addDays(end, 1);
  }
  return years;
}

const endOfMonth = (day: Day): Day => {
  const next = monthOf(day) + 1;
  return addDays(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}-01`, -1);
};
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Months in which workloads cut over, and how much each weighs; what lies before the plan falls into its first month. */
export function weightByMonth(
  { firstYear, starts }: SpendPlan,
  members: readonly Landed[],
  weigh: (one: Landed) => number,
): Map<number, number> {
  const when = new Map<number, number>();
  for (const one of members) {
    const start = starts.get(one.facts.workload.id)!;
    const month = Math.max(firstYear * 12, start);
    when.set(month, (when.get(month) ?? 0) + weigh(one));
  }
  return when;
}
