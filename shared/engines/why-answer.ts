import type { WorkloadId } from "../model/id.ts";
import type { MoneyRange } from "../units/money.ts";
import { roundMoneyRange } from "../units/money.ts";
import { range } from "../units/range.ts";
import { chosenOf } from "./placement/answer.ts";
import type { Chosen, Option, Problem, Solution } from "./placement/problem.ts";

/** A question with its answer; answers to questions that differ in one thing are held against each other. */
export type Answered = Readonly<{ problem: Problem; solution: Solution; chosen: Chosen }>;

export const answered = (problem: Problem, solution: Solution): Answered => ({
  problem,
  solution,
  chosen: chosenOf(problem, solution.placements, solution.recoveries),
});

/** What the whole costs a month, second places with it; `null`: something of it has no price. */
export function monthlyOf({ problem, chosen }: Pick<Answered, "problem" | "chosen">): MoneyRange | null {
  let [low, high] = [0, 0];
  for (const { monthly } of chosen.values()) {
    if (!monthly) return null;
    low += monthly.low;
    high += monthly.high;
  }
  return roundMoneyRange(range(low, high), problem.currency);
}

/** What one answer saves against another; prices that are open are the same in both, so end is held against end. */
export function savedBy(before: MoneyRange | null, after: MoneyRange | null): MoneyRange | null {
  if (!before || !after) return null;
  const ends = [before.low - after.low, before.high - after.high];
  return { low: Math.min(...ends), high: Math.max(...ends), currency: before.currency };
}

const takes = ({ region, offer, term }: Option): string => `${region} ${offer} ${term}`;

/** How many workloads stand elsewhere, or are bought otherwise; copies are not counted. */
export function movedBetween(one: Answered, other: Answered): number {
  const at = (answer: Answered): Map<WorkloadId, string> =>
    new Map(
      answer.problem.workloads.flatMap(({ id, workload, standby }) => {
        const option = answer.chosen.get(id);
        return option && standby === null ? [[workload, takes(option)] as const] : [];
      }),
    );
  const [before, after] = [at(one), at(other)];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((id) => before.get(id) !== after.get(id)).length;
}

/** How far the proofs of two answers leave their difference open, in the unit of what they are the best of. */
export function openBetween(one: Answered, other: Answered): number {
  const open = ({ solution: { value, bound } }: Answered): number =>
    value === null || bound === null ? 0 : Math.abs(bound - value);
  return open(one) + open(other);
}
