import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { choicesOf } from "../../shared/engines/placement/choices-of.ts";
import { coreOf, prove, restrict } from "../../shared/engines/placement/core.ts";
import { bindingLimits } from "../../shared/engines/placement/explain.ts";
import { type Model, buildModel } from "../../shared/engines/placement/model.ts";
import type { Problem, Solution } from "../../shared/engines/placement/problem.ts";
import { readPicks, readPlacements } from "../../shared/engines/placement/read.ts";
import { type Reduced, reduce } from "../../shared/engines/placement/reduce.ts";
import { type Picks, freeBound, greedy, polish, toColumns, worthOf } from "../../shared/engines/placement/search.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { findRelaxations } from "./relax.ts";
import { type SolverThread, startThread } from "./thread.ts";

export type SolveOptions = Readonly<{
  /** Proven distance to be reached, 0.001 = 0.1 %. */
  gap: number;
  timeLimitS: number;
  seed: number;
  /** Most memory of the solver's thread besides its own arrays, MB; `null`: the platform's own limit. */
  memoryMb?: number | null;
}>;

/** Up to here HiGHS proves within seconds; above, row prices choose what it gets to see. */
const CORE_COLUMNS = 8_000;
/** Most and fewest choices per unit that are kept when more than that are open; between them, as many as fit in about 20,000. */
const CORE_PER_UNIT = { most: 12, fewest: 3, together: 20_000 };
/** A model this small is given to HiGHS whole. */
const SMALL = 2_000;

/**
 * Places every workload: the best proven score that keeps every limit, with the gap that is left.
 *
 * First a feasible answer by simple moves, kept here. Then, in a thread, the dual method, which closes nearly every question of
 * the shape “one choice each, under a few limits”; for the others, and for what it leaves open, the linear relaxation, whose
 * prices prove which choices cannot matter, and HiGHS on those that can. The answer is improved by single moves, read, and **checked again in
 * plain code from the problem**; one that breaks a rule is refused. The same problem and seed give the same answer unless
 * the time limit ends the search.
 */
export async function solvePlacement(problem: Problem, options: SolveOptions, job: Job): Promise<Solution> {
  if (job.signal.aborted) throw refusal("cancelled");
  job.progress(0, null, say("placement.doing-model"));
  const reduced = reduce(problem);
  const model = buildModel(problem, reduced);
  const empty = { ...shell(reduced, model, options.seed), outcome: "infeasible" } as const;
  if (reduced.units.length === 0) return empty;

  const first = greedy(model);
  const start = first && polish(model, first);
  // everybody has the best choice there is: nothing is left to prove
  if (start && worthOf(model, start) >= freeBound(model) - 1e-12) {
    return finish(problem, reduced, model, options, { picks: start, bound: worthOf(model, start) }, "direct");
  }

  const thread = startThread({
    timeLimitS: options.timeLimitS,
    memoryMb: options.memoryMb ?? null,
    signal: job.signal,
  });
  try {
    const found = reduced.torn.length > 0 ? "infeasible" : await search(thread, model, start, options, job);
    if (found === "infeasible") {
      job.progress(0, null, say("placement.doing-relaxations"));
      return { ...empty, relaxations: await findRelaxations(thread, problem, options.seed) };
    }
    if (found.picks === null) throw refusal("placement-no-answer-in-time", { seconds: options.timeLimitS });
    return finish(problem, reduced, model, options, { picks: found.picks, bound: found.bound }, found.by);
  } finally {
    await thread.close();
  }
}

/** Who closed the question, as the plan prints it. */
type Solver = "Lagrange–Newton" | "HiGHS 1.15";
type Found = { picks: Picks | null; bound: number; by: Solver };

async function search(
  thread: SolverThread,
  model: Model,
  first: Picks | null,
  options: SolveOptions,
  job: Job,
): Promise<Found | "infeasible"> {
  const tell = (value: number | null, bound: number | null): void =>
    job.progress(value ?? 0, bound, say("placement.doing-search", { value: value ?? 0, bound: bound ?? 100 }));
  const ask = { gap: options.gap, seed: options.seed, heard: tell };
  let start = first;
  let bound = freeBound(model);
  const choices = choicesOf(model);
  if (choices) {
    const answer = await thread.solve({ choices, gap: options.gap, heard: tell });
    if (answer.status === "infeasible") return "infeasible";
    const picks = answer.values && readPicks(model, answer.values);
    const polished = picks && polish(model, picks);
    if (polished && (!start || worthOf(model, polished) >= worthOf(model, start))) start = polished;
    bound = Math.min(bound, answer.bound ?? Infinity);
    if (answer.status === "optimal") return { picks: start, bound, by: "Lagrange–Newton" };
  }
  const by = "HiGHS 1.15";
  const inHand = start ? worthOf(model, start) : -Infinity;
  let keep: Int32Array = Int32Array.from(model.choices.keys());
  let boundOfRest = -Infinity;

  if (model.choices.length > SMALL) {
    job.progress(0, null, say("placement.doing-bound"));
    const relaxed = await thread.solve({ ...ask, model, integral: false, start: null });
    if (relaxed.status === "infeasible") return "infeasible";
    if (!relaxed.prices) return { picks: start, bound, by };
    const proof = prove(model, relaxed.prices);
    bound = Math.min(bound, proof.bound);
    const fitting = Math.floor(CORE_PER_UNIT.together / (model.unitStarts.length - 1));
    const perUnit = Math.max(CORE_PER_UNIT.fewest, Math.min(CORE_PER_UNIT.most, fitting));
    const core = coreOf(model, proof, inHand, start, CORE_COLUMNS, perUnit);
    ({ keep, boundOfRest } = core);
  }

  let part = restrict(model, keep);
  const asked = (picks: Picks | null) =>
    picks && Float64Array.from(part.columns, (column) => toColumns(model, picks)[column]!);
  let answer = await thread.solve({ ...ask, model: part.model, integral: true, start: asked(start) });
  if (answer.status === "infeasible" && boundOfRest > -Infinity) {
    // the part has no answer, the whole may: ask again with everything
    part = restrict(model, Int32Array.from(model.choices.keys()));
    boundOfRest = -Infinity;
    answer = await thread.solve({ ...ask, model: part.model, integral: true, start: asked(start) });
  }
  if (answer.status === "infeasible")
    return start ? { picks: start, bound: Math.min(bound, Math.max(inHand, boundOfRest)), by } : "infeasible";

  const ofPart = answer.values && readPicks(part.model, answer.values);
  const picks =
    ofPart &&
    polish(
      model,
      ofPart.map((column) => part.columns[column]!),
    );
  const better = picks && worthOf(model, picks) >= inHand ? picks : start;
  const proven = answer.bound === null ? bound : Math.min(bound, Math.max(answer.bound, boundOfRest, inHand));
  return { picks: better, bound: proven, by };
}

function finish(
  problem: Problem,
  reduced: Reduced,
  model: Model,
  options: SolveOptions,
  found: Readonly<{ picks: Picks; bound: number }>,
  solver: string,
): Solution {
  const placements = readPlacements(model, found.picks);
  const violations = checkPlacements(problem, placements);
  if (violations.length > 0) throw refusal("placement-check-failed", { reason: inBothLanguages(violations[0]!) });

  const value = worthOf(model, found.picks);
  const bound = Math.max(value, found.bound);
  const gap = value > 0 ? (bound - value) / value : bound > 0 ? 1 : 0;
  const base = shell(reduced, model, options.seed);
  return {
    ...base,
    // rounding of sums must not turn a proof into a near miss
    outcome: gap <= options.gap + 1e-9 ? "optimal" : "feasible",
    placements,
    value,
    bound,
    gap,
    binding: bindingLimits(problem, placements),
    solver: { ...base.solver, name: solver },
  };
}

const shell = (reduced: Reduced, model: Model, seed: number) => ({
  placements: [],
  unplaced: reduced.unplaced,
  leftOut: reduced.leftOut,
  value: null,
  bound: null,
  gap: null,
  binding: [],
  relaxations: [],
  violations: [],
  solver: { name: "HiGHS 1.15", variables: model.columns.names.length, rows: model.rows.names.length, seed },
});
