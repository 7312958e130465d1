import type { FrontPoint } from "../model/front-point.ts";
import type { ParetoFront, ParetoPoint } from "../model/placing.ts";
import type { Criterion } from "../model/requirement.ts";
import type { Placement, Scenario } from "../model/scenario.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { formatMoney } from "../text/format.ts";
import type { MoneyRange } from "../units/money.ts";
import type { Range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { problemOf } from "./place-problem.ts";
import { chosenOf } from "./placement/answer.ts";
import type { Problem, Solution } from "./placement/problem.ts";
import { monthlyOf } from "./why-answer.ts";
import { meanOf } from "./why-difference.ts";

export type Against = Exclude<Criterion, "cost">;

/** Held like this, every placement of which the criterion is known will do: all points are then points of one question. */
const ANYTHING: Readonly<Record<Against, number>> = { latency: 1e6, sovereignty: 0, "lock-in": 100 };
/** A bound taken from an answer must not cut that answer off by the rounding of a sum. */
const ROUNDING = 1e-9;
const EQUAL = 1e-9;

/** The scenario's question with cost as what is made the least of; `objective`: the other end. */
export const frontQuestion = (assessment: Assessment, objective: "cost" | Against): Problem =>
  problemOf(assessment, "today", { objective });

/** The same with the mean of the other criterion held; `null`: held at nothing. */
export function holding(problem: Problem, against: Against, held: number | null): Problem {
  const slack = ROUNDING * Math.max(1, Math.abs(held ?? 0));
  const bound = held === null ? ANYTHING[against] : against === "sovereignty" ? held - slack : held + slack;
  return { ...problem, limits: [...problem.limits, { is: "mean", criterion: against, bound, requirement: null }] };
}

/** The same for no more money than an answer to the question with cost takes. */
export const costingAtMost = (problem: Problem, cost: number): Problem => {
  const perYear = 12 * problem.dearestYear * cost * (1 + ROUNDING);
  return { ...problem, limits: [...problem.limits, { is: "budget", perYear, requirement: null }] };
};

/** What point `at` of `wanted` holds: even steps from what the cheapest placement has to the best there is. */
export const heldAt = (at: number, wanted: number, cheapest: number, best: number): number =>
  at === wanted - 1 ? best : cheapest + ((best - cheapest) * at) / (wanted - 1);

/** The guaranteed mean of a criterion: its low end where more is better. */
export function meanAt({ means }: Pick<ParetoPoint, "means">, against: Against): number | null {
  const mean: Range | null = means[against];
  return mean && (against === "sovereignty" ? mean.low : mean.high);
}

/** Whether a placement has already what another point wants to hold. */
export const holds = (mean: number, held: number, against: Against): boolean => {
  const slack = ROUNDING * Math.max(1, Math.abs(held));
  return against === "sovereignty" ? mean >= held - slack : mean <= held + slack;
};

/** An answer as a point of the front. */
export function frontPoint(at: number, held: number | null, problem: Problem, solution: Solution): FrontPoint {
  const chosen = chosenOf(problem, solution.placements, solution.recoveries);
  const own = problem.workloads.flatMap((workload) => {
    const option = chosen.get(workload.id);
    return option && workload.standby === null ? [{ workload, option }] : [];
  });
  const { outcome, placements, recoveries, unplaced, leftOut, value, bound, gap, score, solver } = solution;
  return {
    at,
    held,
    outcome,
    monthly: monthlyOf({ problem, chosen }),
    means: {
      latency: meanOf(own, ({ measures }) => measures.latency),
      sovereignty: meanOf(own, ({ measures }) => measures.sovereignty),
      "lock-in": meanOf(own, ({ measures }) => measures["lock-in"]),
    },
    score,
    gap,
    placements: [...placements],
    recoveries: [...recoveries],
    unplaced: [...unplaced],
    leftOut: [...leftOut],
    value,
    bound,
    solver: { ...solver },
  };
}

/** A front as it is shown: what moves against the placement that is kept, what is dominated, and what it says. */
export function frontOf(
  { placements }: Pick<Scenario, "placements">,
  against: Against,
  wanted: number,
  found: readonly FrontPoint[],
  isStale: boolean,
): ParetoFront {
  const points = [...found]
    .sort((a, b) => a.at - b.at)
    .map((point): ParetoPoint => {
      const { at, held, outcome, monthly, means, score, gap } = point;
      const moved = placements.length === 0 ? null : movedFrom(placements, point.placements);
      const isDominated = found.some((other) => other !== point && dominates(other, point, against));
      return { at, held, outcome, monthly, means, score, gap, moved, isDominated };
    });
  return { against, wanted, points, isStale, sentence: sentenceOf(against, wanted, points) };
}

/** At least as cheap and as good, and better in one of the two; of two that are alike the first stands for both. */
function dominates(a: FrontPoint, b: FrontPoint, against: Against): boolean {
  const [costA, costB] = [a.monthly?.high ?? null, b.monthly?.high ?? null];
  const [meanA, meanB] = [meanAt(a, against), meanAt(b, against)];
  if (costA === null || costB === null || meanA === null || meanB === null) return false;
  const ahead = against === "sovereignty" ? meanA - meanB : meanB - meanA;
  if (costA > costB || ahead < -EQUAL) return false;
  return costA < costB || ahead > EQUAL || a.at < b.at;
}

function movedFrom(kept: readonly Placement[], placements: readonly Placement[]): number {
  const at = new Map(kept.map(({ workload, region, offer }) => [workload, `${region} ${offer}`]));
  const there = new Map(placements.map(({ workload, region, offer }) => [workload, `${region} ${offer}`]));
  return [...new Set([...at.keys(), ...there.keys()])].filter((id) => at.get(id) !== there.get(id)).length;
}

function sentenceOf(against: Against, wanted: number, points: readonly ParetoPoint[]): Sentence {
  if (points.length === 0) return say("placement.front-impossible");
  const [first, last] = [points[0]!, points.at(-1)!];
  const [from, to] = [meanAt(first, against), meanAt(last, against)];
  if (first.at !== 0 || last.at !== wanted - 1 || !first.monthly || !last.monthly || from === null || to === null)
    return say("placement.front-unfinished", { found: points.length, wanted });
  if (Math.abs(from - to) <= EQUAL) return say("placement.front-one", { least: amount(first.monthly) });
  if (points.length < wanted) return say("placement.front-unfinished", { found: points.length, wanted });
  const args = { from, to, least: amount(first.monthly), most: amount(last.monthly), found: points.length };
  return say(`placement.front-${against}`, args);
}

/** The most it can be. */
const amount = ({ high, currency }: MoneyRange): Text => {
  const money = { low: high, high, currency };
  return { ko: formatMoney("ko", money), en: formatMoney("en", money) };
};
