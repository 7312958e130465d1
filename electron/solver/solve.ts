import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { bindingLimits } from "../../shared/engines/placement/explain.ts";
import { chosenOf } from "../../shared/engines/placement/answer.ts";
import { placedOf } from "../../shared/engines/placement/check.ts";
import type { Problem, Solution } from "../../shared/engines/placement/problem.ts";
import { valueOfWorth } from "../../shared/engines/placement/worth.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { type Answer, type Placed, type Planes, bestAnswer } from "./answer.ts";
import { findConflict } from "./conflict.ts";
import { findRelaxations } from "./relax.ts";
import type { RowPrices } from "./row-prices.ts";
import { startThread } from "./thread.ts";

export type SolveOptions = Readonly<{
  /** Proven distance to be reached, 0.001 = 0.1 %. */
  gap: number;
  timeLimitS: number;
  seed: number;
  /** A placement to begin with, lawful or not: the one that is kept, or the last answer to a question like this. */
  start?: Placed | null;
  /** Row prices of the last answer to a question like this one. */
  prices?: RowPrices | null;
  /** `false`: where there is no answer, that alone is told and not what stands in its way. */
  saysWhy?: boolean;
  /** Most memory of the solver's thread besides its own arrays, MB; `null`: the platform's own limit. */
  memoryMb?: number | null;
}>;

/** A solution, and the row prices a question like it may begin with. */
export type Solved = Solution & Readonly<{ prices: RowPrices | null }>;

/** Most seconds for saying which limits contradict each other, and for saying what would help. */
const WHY_S = { conflict: 15, relaxations: 30 };

/**
 * Places every workload: the best proven answer that keeps every limit, with the gap that is left.
 *
 * The answer is read, and **checked again in plain code from the problem**; one that breaks a rule is refused. The same problem,
 * seed and start give the same answer unless the time limit or a person ends the search. No answer: the limits that cannot
 * hold together, and the smallest changes that would let them.
 */
export async function solvePlacement(problem: Problem, options: SolveOptions, job: Job): Promise<Solved> {
  if (job.signal.aborted) throw refusal("cancelled");
  job.progress(0, null, say("placement.doing-model"));
  const memoryMb = options.memoryMb ?? null;
  const { gap, seed, timeLimitS, start = null, prices = null } = options;
  const { signal, enough } = job;
  const planes: Planes = new Map();
  const thread = startThread({ timeLimitS, memoryMb, signal, enough });
  const heard = (worth: number | null, bound: number | null): void => tell(problem, job, worth, bound);
  const found = await bestAnswer(thread, problem, { gap, seed, start, prices, planes, heard }).finally(() =>
    thread.close(),
  );

  if (found.outcome === "infeasible") {
    const shell = { ...shellOf(problem, found, seed), outcome: "infeasible" } as const;
    if (options.saysWhy === false) return shell;
    job.progress(0, null, say("placement.doing-conflict"));
    const ask = { seed, memoryMb, signal, enough, planes };
    const conflict = await findConflict(problem, { ...ask, timeLimitS: WHY_S.conflict });
    job.progress(0, null, say("placement.doing-relaxations"));
    return {
      ...shell,
      conflict,
      relaxations: await findRelaxations(problem, { ...ask, timeLimitS: WHY_S.relaxations }),
    };
  }
  if (found.outcome === "nothing") return { ...shellOf(problem, found, seed), outcome: "infeasible" };
  if (!found.placed) {
    const [broken] = found.broken;
    if (broken) throw refusal("placement-check-failed", { reason: inBothLanguages(broken) });
    if (enough?.aborted) throw refusal("placement-nothing-yet");
    throw refusal("placement-no-answer-in-time", { seconds: timeLimitS });
  }
  return solutionOf(problem, found, found.placed, options);
}

function solutionOf(problem: Problem, found: Answer, placed: Placed, { gap: wanted, seed }: SolveOptions): Solved {
  const bound = Math.max(found.worth, found.bound);
  const open = bound - found.worth;
  const gap = open <= 0 ? 0 : found.worth === 0 ? 1 : open / Math.abs(found.worth);
  const { placements, recoveries } = placed;
  return {
    ...shellOf(problem, found, seed),
    ...placed,
    // rounding of sums must not turn a proof into a near miss
    outcome: gap <= wanted + 1e-9 ? "optimal" : "feasible",
    value: valueOfWorth(problem, found.worth),
    bound: valueOfWorth(problem, bound),
    gap,
    score: scoreOf(problem, placed),
    binding: bindingLimits(problem, placements, recoveries),
    prices: found.prices,
  };
}

/** Guaranteed score of what is placed, whatever the objective. */
export function scoreOf(problem: Problem, { placements, recoveries }: Placed): number | null {
  const placed = placedOf(problem, chosenOf(problem, placements, recoveries));
  const whole = placed.reduce((sum, { workload }) => sum + workload.share, 0);
  if (whole === 0) return null;
  return placed.reduce((sum, { workload, option }) => sum + (workload.share / whole) * option.score.low, 0);
}

const shellOf = ({ objective }: Problem, { reduced, by, model }: Answer, seed: number) => ({
  placements: [],
  recoveries: [],
  unplaced: reduced.unplaced,
  leftOut: reduced.leftOut,
  objective,
  value: null,
  bound: null,
  gap: null,
  score: null,
  binding: [],
  conflict: null,
  relaxations: [],
  violations: [],
  solver: { name: by, variables: model.columns.names.length, rows: model.rows.names.length, seed },
  prices: null,
});

/** How far the search is, in the objective's own unit. Args of the sentence: value, bound and gap (0.001 = 0.1 %). */
function tell(problem: Problem, job: Job, worth: number | null, boundOfWorth: number | null): void {
  const value = worth === null ? null : valueOfWorth(problem, worth);
  const bound = boundOfWorth === null ? null : valueOfWorth(problem, boundOfWorth);
  job.progress(value ?? 0, bound, progressOf(problem, value, bound));
}

function progressOf({ objective, currency }: Problem, value: number | null, bound: number | null): Sentence {
  if (value === null && bound === null) return say("placement.doing-search");
  if (value === null || bound === null)
    return say(value === null ? "placement.doing-search-no-value" : "placement.doing-search-no-bound", {
      ...(value === null ? { bound: bound ?? 0 } : { value }),
    });
  const gap = value === 0 ? 0 : Math.abs(bound - value) / Math.abs(value);
  return say(`placement.doing-search-${objective}`, { value, bound, gap, currency });
}
