import type { Recovery } from "../model/recovery.ts";
import type { Comparison, PlacementResult, WhyNot } from "../model/result.ts";
import type { Placement } from "../model/scenario.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { changeOf, limitsOn } from "./place-limits.ts";
import { measuresOf } from "./place-measures.ts";
import type { Basis } from "./place-options.ts";
import { problemOf } from "./place-problem.ts";
import { chosenOf } from "./placement/answer.ts";
import { checkPlacements } from "./placement/check.ts";
import { bindingLimits, whyNot } from "./placement/explain.ts";
import { fewNames } from "./placement/few-names.ts";
import { type Chosen, type Problem, type Solution, layerOf } from "./placement/problem.ts";
import { openingWorth, valueOfWorth, worthOfOption } from "./placement/worth.ts";
import { isAtLeast } from "./resilience/modes.ts";

export { problemOf } from "./place-problem.ts";
export { limitProblems } from "./place-unknown.ts";

/** A solution as it is shown and printed. */
export function resultOf(
  assessment: Assessment,
  comparison: Comparison,
  solution: Solution,
  basis: Basis = "today",
): PlacementResult {
  const { scenario } = assessment;
  const placements = asAsked(assessment, solution.placements);
  // a copy that finds no place leaves its workload where it is: something is lacking there, but nothing is unplaced
  const placed = new Set(placements.map(({ workload }) => workload));
  const unplaced = solution.unplaced.filter(({ workload }) => !placed.has(workload));
  const lacking = oneOfEach(
    solution.unplaced.filter(({ workload }) => placed.has(workload)).map(({ sentence }) => sentence),
  );
  const stays = assessment.workloads.filter(({ stays }) => stays);
  unplaced.push(
    ...stays.map(({ workload, group }) => ({
      workload: workload.id,
      sentence: say("placement.stays", { group: group!.name }),
    })),
  );
  return {
    scenario: scenario.id,
    footing: comparison.footing,
    outcome: solution.outcome,
    placements,
    recoveries: [...solution.recoveries],
    unplaced,
    objective: solution.objective,
    value: solution.value,
    bound: solution.bound,
    gap: solution.gap,
    score: solution.score,
    ...measuresOf(assessment, { placements, recoveries: solution.recoveries }, basis),
    binding: [...solution.binding, ...solution.leftOut, ...lacking],
    conflict: solution.conflict && {
      ...solution.conflict,
      items: solution.conflict.items.map((item) => ({ ...item })),
    },
    relaxations: solution.relaxations.map(({ sentence, changes }) => ({
      sentence,
      changes: changes.map((change) => changeOf(assessment, change)),
    })),
    violations: [...solution.violations],
    solver: { ...solution.solver },
  };
}

/** Sentences that differ only in whom they are about, as one of each kind with the first few names and how many they are. */
function oneOfEach(sentences: readonly Sentence[]): Sentence[] {
  const kinds = new Map<string, Sentence[]>();
  for (const one of sentences) kinds.set(one.key, [...(kinds.get(one.key) ?? []), one]);
  return [...kinds.values()].map((alike) => {
    const [first] = alike as [Sentence, ...Sentence[]]; // a kind begins with its first
    if (alike.length === 1) return first;
    const names = (arg: string): Text => {
      const few = fewNames(alike.flatMap(({ args }) => (typeof args[arg] === "string" ? [args[arg]] : [])));
      return { ko: `${few.ko} (${alike.length})`, en: `${few.en} (${alike.length})` };
    };
    const whom = "name" in first.args ? "name" : "workload";
    return say(first.key, { ...first.args, [whom]: names(whom) });
  });
}

/** Where no limit names terms, what stands on the scenario's own follows it when it changes: such placements name none. */
function asAsked(assessment: Assessment, placements: readonly Placement[]): Placement[] {
  const own = assessment.scenario.term ?? "on-demand";
  const byTerms = limitsOn(assessment).some(({ limit }) => limit.is === "terms");
  return placements.map(({ workload, offer, region, term }) =>
    term !== undefined && (byTerms || term !== own) ? { workload, offer, region, term } : { workload, offer, region },
  );
}

/** The placement a scenario holds, measured and checked as it stands today; `null` where nothing is placed. */
export function currentPlacement(assessment: Assessment, comparison: Comparison): PlacementResult | null {
  if (assessment.scenario.placements.length === 0) return null;
  const problem = problemOf(assessment, "as-placed");
  const { placements, recoveries } = standing(assessment, problem);
  const chosen = chosenOf(problem, placements, recoveries);
  const placed = new Set(placements.map(({ workload }) => workload));
  const left = problem.workloads.filter(({ id, workload, standby }) =>
    standby === null ? !placed.has(workload) : placed.has(workload) && !chosen.has(id),
  );
  const current: Solution = {
    outcome: "feasible",
    placements,
    recoveries,
    unplaced: left.map(({ workload, standby, name, noOption }) => ({
      workload,
      sentence: noOption ?? say(standby === null ? "placement.not-yet" : "placement.not-yet-second", { name }),
    })),
    leftOut: [],
    objective: problem.objective,
    value: valueOf(problem, chosen),
    bound: null,
    gap: null,
    score: valueOf({ ...problem, objective: "score", openings: {} }, chosen),
    binding: bindingLimits(problem, placements, recoveries),
    conflict: null,
    relaxations: [],
    violations: checkPlacements(problem, placements, recoveries),
    solver: { name: "–", variables: 0, rows: 0, seed: 0 },
  };
  return resultOf(assessment, comparison, current, "as-placed");
}

/**
 * What a scenario holds, as the problem speaks of it: each placement on a term, and of the second places those that a limit
 * asks for. A mode stronger than its grade asks for counts as the one that is asked for.
 */
export function standing(
  { scenario }: Pick<Assessment, "scenario">,
  problem: Problem,
): { placements: Placement[]; recoveries: Recovery[] } {
  const asked = new Map(problem.workloads.flatMap(({ workload, standby }) => (standby ? [[workload, standby]] : [])));
  return {
    placements: scenario.placements.map((one) => ({ ...one, term: one.term ?? scenario.term ?? "on-demand" })),
    recoveries: (scenario.recoveries ?? []).flatMap(({ workload, mode, region }) => {
      const wanted = asked.get(workload);
      return wanted && region !== null && isAtLeast(mode, wanted) ? [{ workload, mode: wanted, region }] : [];
    }),
  };
}

/** The objective of an answer, in its own unit: means over what is placed; `null`: nothing is, or it cannot be told. */
function valueOf(problem: Problem, chosen: Chosen): number | null {
  const placed = problem.workloads.flatMap((workload) => {
    const option = chosen.get(workload.id);
    return option ? [{ workload, option }] : [];
  });
  const { objective } = problem;
  const isOpen = placed.some(({ option }) =>
    objective === "cost" ? option.monthly === null : objective !== "score" && option.measures[objective] === null,
  );
  const providers = [...new Set(placed.map(({ option }) => layerOf(problem, option.region, "provider")))];
  const isUntold = objective === "cost" && providers.some((provider) => problem.openings[provider] === null);
  if (placed.length === 0 || isOpen || isUntold) return null;
  const whole = placed.reduce((sum, { workload }) => sum + workload.share, 0);
  const worth =
    placed.reduce((sum, { workload, option }) => sum + worthOfOption(problem, workload, option, whole), 0) +
    providers.reduce((sum, provider) => sum + openingWorth(problem, provider), 0);
  return valueOfWorth(problem, worth);
}

/** Why this workload is not in that region: its gates first, then the score, then the limits. */
export function whyNotThere(
  assessment: Assessment,
  workload: WorkloadFacts,
  place: NonNullable<ReturnType<Assessment["region"]>>,
): WhyNot {
  const cell = assessment.cell(workload, place);
  const found = whyNot(
    problemOf(assessment, "as-placed"),
    assessment.scenario.placements,
    workload.workload.id,
    place.region.id,
  );
  const failed = cell.reasons.find(({ verdict }) => verdict === "fail");
  return {
    workload: workload.workload.id,
    region: place.region.id,
    chosen: found.chosen,
    verdict: cell.verdict,
    reasons: cell.reasons,
    difference: [...found.difference],
    figure: found.difference.length > 0 ? `why-not/${workload.workload.id}@${place.region.id}` : null,
    sentence: failed?.sentence ?? cell.noFit ?? found.brokenBy[0] ?? found.sentence,
    limits: [...found.brokenBy],
    withoutLimits: found.brokenBy.length > 0 ? found.sentence : null,
  };
}
