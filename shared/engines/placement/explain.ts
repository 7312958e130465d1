import type { RegionId, RequirementId, WorkloadId } from "../../model/id.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { Criterion } from "../../model/requirement.ts";
import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, range } from "../../units/range.ts";
import { bestIn, chosenOf, isOption, meritOf } from "./answer.ts";
import { breaks, limitArgs, limitKey } from "./broken.ts";
import {
  type Chosen,
  type Link,
  type Option,
  type Problem,
  type ProblemLimit,
  type ProblemWorkload,
  has,
  nameOf,
} from "./problem.ts";
import { type Broken, type Moves, type Tally, tallyOf } from "./tally.ts";

/** Below this many points two options are equal. */
const EQUAL = 1e-9;

/** What keeps workloads, or groups that stay together, from an option they would do better with; and how many each keeps. */
export type Binding = Readonly<{
  limits: ReadonlyMap<ProblemLimit, number>;
  links: ReadonlyMap<Link["because"], number>;
  /** Limits that links come from. */
  linked: ReadonlySet<RequirementId>;
  pins: number;
}>;

/**
 * The limits that decide the answer: those that keep at least one workload, or one group that stays together, from an option it
 * would do better with.
 *
 * Each is tested by the one move it forbids, so a limit that is nearly used up but in nobody's way is not named.
 */
export function bindingOf(problem: Problem, tally: Tally): Binding {
  const limits = new Map<ProblemLimit, Set<string>>();
  const links = new Map<Link["because"], Set<string>>();
  const linked = new Set<RequirementId>();
  const pinned = new Set<string>();
  for (const { whom, moves } of betterMoves(problem, tally.chosen)) {
    const broken = tally.forbiddenBy(moves);
    // what cannot be counted takes no part at all: that is said of the option, not of the limit
    if (!broken) continue;
    for (const limit of broken.limits) limits.set(limit, (limits.get(limit) ?? new Set()).add(whom));
    for (const { because, requirement } of broken.links) {
      links.set(because, (links.get(because) ?? new Set()).add(whom));
      if (requirement !== null) linked.add(requirement);
    }
    if (broken.pins.length > 0) pinned.add(whom);
  }
  const counts = <Key>(found: ReadonlyMap<Key, ReadonlySet<string>>): Map<Key, number> =>
    new Map([...found].map(([key, whom]) => [key, whom.size]));
  return { limits: counts(limits), links: counts(links), linked, pins: pinned.size };
}

/** The same in sentences, in the order of the limits. */
export function bindingLimits(
  problem: Problem,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Sentence[] {
  const tally = tallyOf(problem, chosenOf(problem, placements, recoveries));
  const { limits, links, pins } = bindingOf(problem, tally);
  return [
    ...problem.limits.flatMap((limit) => {
      const count = limits.get(limit);
      if (count === undefined) return [];
      return [say(`placement.binding-${limitKey(limit)}`, { ...limitArgs(problem, tally.use(limit)), count })];
    }),
    ...(["dependency", "limit", "recovery"] as const).flatMap((because) => {
      const count = links.get(because);
      return count === undefined ? [] : [say(`placement.binding-${because}`, { count })];
    }),
    ...(pins > 0 ? [say("placement.binding-pins", { count: pins })] : []),
  ];
}

/** Every move of one workload, or of one group that stays together, to what would be better for it. */
function* betterMoves(problem: Problem, chosen: Chosen): Generator<{ whom: string; moves: Moves }> {
  const { objective } = problem;
  const isTogether = has(problem, "group-together");
  const groups = new Map<string, ProblemWorkload[]>();
  for (const workload of problem.workloads) {
    const { id, group, options } = workload;
    const here = chosen.get(id);
    if (!here) continue;
    if (isTogether && group !== null) groups.set(group, [...(groups.get(group) ?? []), workload]);
    const merit = meritOf(objective, here) + EQUAL;
    for (const option of options) {
      // a member that leaves its group is held by the group, whatever else would break
      const whom = isTogether && group !== null && option.region !== here.region ? group : id;
      if (meritOf(objective, option) > merit) yield { whom, moves: new Map([[id, option]]) };
    }
  }
  for (const [group, members] of groups) {
    if (members.length === 1) continue;
    const [first, ...others] = members.map(({ options }) => new Set(options.map(({ region }) => region)));
    for (const region of first!) {
      if (!others.every((regions) => regions.has(region))) continue;
      const moves = new Map<string, Option>();
      let gain = 0;
      for (const { id, share, options } of members) {
        const option = bestIn(objective, options, region)!; // each has one, as just seen
        const more = meritOf(objective, option) - meritOf(objective, chosen.get(id)!);
        gain += objective === "cost" ? more : share * more;
        moves.set(id, option);
      }
      if (gain > EQUAL) yield { whom: group, moves };
    }
  }
}

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
