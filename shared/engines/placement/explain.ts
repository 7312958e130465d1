import type { RegionId, RequirementId, WorkloadId } from "../../model/id.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { Criterion } from "../../model/requirement.ts";
import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, range } from "../../units/range.ts";
import { bestIn, chosenOf, isOption } from "./answer.ts";
import { breaks, limitArgs, limitKey } from "./broken.ts";
import {
  type Chosen,
  type Link,
  type Option,
  type Problem,
  type ProblemLimit,
  type ProblemWorkload,
  has,
  layerOf,
  nameOf,
} from "./problem.ts";
import { type Broken, type Moves, type Tally, tallyOf } from "./tally.ts";
import { unknownOf } from "./usable.ts";
import { openingWorth, worthOfOption } from "./worth.ts";

/** Below this many points two options are equal. */
const EQUAL = 1e-9;

/** How many better moves something forbids, each counted by who would move: alone, and only where others forbid it too. */
export type Held = Readonly<{ alone: number; withOthers: number }>;

/** What keeps workloads, or groups that stay together, from an option they would do better with; and how many each keeps. */
export type Binding = Readonly<{
  limits: ReadonlyMap<ProblemLimit, Held>;
  links: ReadonlyMap<Link["because"], Held>;
  /** Limits that links come from. */
  linked: ReadonlySet<RequirementId>;
  pins: Held | null;
}>;

type Cause = ProblemLimit | Link["because"] | "pins";

/**
 * The limits that decide the answer: those that forbid a move of one workload, or of one group that stays together, which would
 * make the whole better. Links of one source count as one limit, pins as one.
 *
 * A limit decides **alone** where nothing else forbids that move: without it this answer could be made better. Where others
 * forbid the same move, letting go of it alone would win nothing there. One that is nearly used up but in nobody's way is not
 * named.
 */
export function bindingOf(problem: Problem, tally: Tally): Binding {
  const alone = new Map<Cause, Set<string>>();
  const withOthers = new Map<Cause, Set<string>>();
  const linked = new Set<RequirementId>();
  for (const { whom, moves } of betterMoves(problem, tally.chosen)) {
    const broken = tally.forbiddenBy(moves);
    // what cannot be counted takes no part at all: that is said of the option, not of the limit
    if (!broken) continue;
    const causes = new Set<Cause>([...broken.limits, ...broken.links.map(({ because }) => because)]);
    if (broken.pins.length > 0) causes.add("pins");
    const found = causes.size === 1 ? alone : withOthers;
    for (const cause of causes) found.set(cause, (found.get(cause) ?? new Set()).add(whom));
    for (const { requirement } of broken.links) if (requirement !== null) linked.add(requirement);
  }
  const heldBy = (cause: Cause): Held => ({
    alone: alone.get(cause)?.size ?? 0,
    withOthers: withOthers.get(cause)?.size ?? 0,
  });
  const limits = new Map<ProblemLimit, Held>();
  const links = new Map<Link["because"], Held>();
  let pins: Held | null = null;
  for (const cause of new Set([...alone.keys(), ...withOthers.keys()])) {
    if (cause === "pins") pins = heldBy(cause);
    else if (typeof cause === "string") links.set(cause, heldBy(cause));
    else limits.set(cause, heldBy(cause));
  }
  return { limits, links, linked, pins };
}

/** The same in sentences, in the order of the limits: first what decides alone. */
export function bindingLimits(
  problem: Problem,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Sentence[] {
  const tally = tallyOf(problem, chosenOf(problem, placements, recoveries));
  const { limits, links, pins } = bindingOf(problem, tally);
  const found: Readonly<{ key: string; held: Held | null; args: Sentence["args"] }>[] = [
    ...problem.limits.map((limit) => {
      const held = limits.get(limit) ?? null;
      return { key: limitKey(limit), held, args: held ? limitArgs(problem, tally.use(limit)) : {} };
    }),
    ...(["dependency", "limit", "recovery"] as const).map((key) => ({ key, held: links.get(key) ?? null, args: {} })),
    { key: "pins", held: pins, args: {} },
  ];
  return [
    ...found.flatMap(({ key, held, args }) =>
      held && held.alone > 0 ? [say(`placement.binding-${key}`, { ...args, count: held.alone })] : [],
    ),
    ...found.flatMap(({ key, held, args }) =>
      held?.alone === 0 ? [say(`placement.binding-with-others-${key}`, { ...args, count: held.withOthers })] : [],
    ),
  ];
}

/** Every move of one workload, or of one group that stays together, that would make the whole better. */
function* betterMoves(problem: Problem, chosen: Chosen): Generator<{ whom: string; moves: Moves }> {
  const isTogether = has(problem, "group-together");
  const unknown = unknownOf(problem);
  const gainOf = gainIn(problem, chosen);
  const groups = new Map<string, ProblemWorkload[]>();
  for (const workload of problem.workloads) {
    const { id, group, options } = workload;
    const here = chosen.get(id);
    if (!here) continue;
    if (isTogether && group !== null) groups.set(group, [...(groups.get(group) ?? []), workload]);
    for (const option of options) {
      if (option === here || gainOf([[workload, option]]) <= EQUAL || unknown(workload, option) !== null) continue;
      // a member that leaves its group is held by the group, whatever else would break
      const whom = isTogether && group !== null && option.region !== here.region ? group : id;
      yield { whom, moves: new Map([[id, option]]) };
    }
  }
  for (const [group, members] of groups) {
    if (members.length === 1) continue;
    const bestOf = members.map((workload) => {
      const usable = workload.options.filter((option) => unknown(workload, option) === null);
      return new Map(usable.map(({ region }) => [region, bestIn(problem.objective, usable, region)!])); // it has one there
    });
    for (const region of bestOf[0]!.keys()) {
      if (!bestOf.every((best) => best.has(region))) continue;
      const moves = members.map((workload, at) => [workload, bestOf[at]!.get(region)!] as const);
      if (gainOf(moves) > EQUAL) yield { whom: group, moves: new Map(moves.map(([{ id }, option]) => [id, option])) };
    }
  }
}

/** How much the whole wins by moves, in the unit of its worth: providers that are opened or given up by them weighed in. */
function gainIn(problem: Problem, chosen: Chosen): (moves: readonly (readonly [ProblemWorkload, Option])[]) => number {
  const whole = problem.workloads.reduce((sum, { id, share }) => sum + (chosen.has(id) ? share : 0), 0) || 1;
  const providerOf = ({ region }: Option): string => layerOf(problem, region, "provider");
  const standing = new Map<string, number>();
  for (const option of chosen.values()) add(standing, providerOf(option), 1);
  return (moves) => {
    let gain = 0;
    const change = new Map<string, number>();
    for (const [workload, option] of moves) {
      const here = chosen.get(workload.id)!; // only who is placed is moved
      gain += worthOfOption(problem, workload, option, whole) - worthOfOption(problem, workload, here, whole);
      add(change, providerOf(here), -1);
      add(change, providerOf(option), 1);
    }
    for (const [provider, by] of change) {
      const before = standing.get(provider) ?? 0;
      if (before === 0 && by > 0) gain += openingWorth(problem, provider);
      if (before > 0 && before + by === 0) gain -= openingWorth(problem, provider);
    }
    return gain;
  };
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** All of them to one region, each on its best option there; `null`: one of them has none. */
export function movesOf(
  problem: Problem,
  chosen: Chosen,
  ids: readonly string[],
  region: string,
): Map<string, Option> | null {
  const moves = new Map<string, Option>();
  const moving = new Set(ids);
  for (const { id, options } of problem.workloads) {
    if (!moving.has(id) || !chosen.has(id)) continue;
    const option = bestIn(problem.objective, options, region);
    if (!option) return null;
    moves.set(id, option);
  }
  return moves;
}

/** Who moves with a workload: itself, and what is placed of its group where groups stay together. Copies stay. */
export function movingWith(problem: Problem, chosen: Chosen, id: string): string[] {
  const workload = problem.workloads.find((each) => each.id === id);
  if (!workload) return [];
  if (workload.group === null || !has(problem, "group-together")) return [id];
  return problem.workloads.flatMap((each) =>
    each.group === workload.group && (each.id === id || chosen.has(each.id)) ? [each.id] : [],
  );
}

/** What moving a workload to an option would break, its group with it where groups stay together. */
export function brokenByMove(problem: Problem, tally: Tally, id: string, option: Option): Broken {
  const ids = movingWith(problem, tally.chosen, id);
  const moves = ids.length > 1 ? movesOf(problem, tally.chosen, ids, option.region) : null;
  return tally.brokenBy(new Map([...(moves ?? []), [id, option]]));
}

/** The part of `WhyNot` that the placement itself can answer; gates and their reasons are the caller's. */
export type WhyNotHere = Readonly<{
  chosen: RegionId | null;
  /** Points the region has more (+) or fewer (−) than the chosen one, by criterion. */
  difference: readonly Readonly<{ criterion: Criterion; points: Range }>[];
  sentence: Sentence;
  /** Limits that the move alone would break. */
  brokenBy: readonly Sentence[];
}>;

/**
 * Why this workload is not in that region: no lawful option, fewer points, a limit in the way, or nothing but the tie rule.
 *
 * With group-together on, the whole group is moved for the test.
 */
export function whyNot(
  problem: Problem,
  placements: readonly Placement[],
  id: WorkloadId,
  region: RegionId,
  recoveries: readonly Recovery[] = [],
): WhyNotHere {
  const workload = problem.workloads.find((each) => each.workload === id && each.standby === null);
  const placement = placements.find((each) => each.workload === id);
  const names = { workload: workload?.name ?? id, region: nameOf(problem, region) };
  const wanted = bestIn(problem.objective, workload?.options ?? [], region);
  const chosen = placement && workload?.options.find((option) => isOption(option, placement));
  const answer = { chosen: placement?.region ?? null, difference: [], brokenBy: [] };

  if (!workload || !wanted) return { ...answer, sentence: say("placement.why-not-no-option", names) };
  if (!placement || !chosen) return { ...answer, sentence: say("placement.why-not-unplaced", names) };
  const args = { ...names, chosen: nameOf(problem, placement.region) };
  if (placement.region === region) return { ...answer, sentence: say("placement.why-not-chosen", args) };

  const difference = chosen.parts.map(({ criterion, points }) => {
    const here = wanted.parts.find((part) => part.criterion === criterion)?.points ?? range(0, 0);
    return { criterion, points: range(here.low - points.high, here.high - points.low) };
  });
  const behind = chosen.score.low - wanted.score.low;
  const tally = tallyOf(problem, chosenOf(problem, placements, recoveries));
  const brokenBy = breaks(problem, tally, brokenByMove(problem, tally, workload.id, wanted));
  if (behind > EQUAL) {
    const isCertain = chosen.score.low > wanted.score.high;
    const key = isCertain ? "placement.why-not-lower" : "placement.why-not-lower-open";
    return { ...answer, difference, sentence: say(key, { ...args, points: behind }) };
  }
  if (brokenBy.length > 0) {
    return { ...answer, difference, brokenBy, sentence: say("placement.why-not-limit", { ...args, points: -behind }) };
  }
  const key = behind < -EQUAL ? "placement.why-not-gap" : "placement.why-not-tie";
  return { ...answer, difference, sentence: say(key, { ...args, points: -behind }) };
}
