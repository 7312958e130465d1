import type { RegionId, WorkloadId } from "../../model/id.ts";
import type { Criterion } from "../../model/requirement.ts";
import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, range } from "../../units/range.ts";
import { checkPlacements, placedOf, usedBy } from "./check.ts";
import { type RowMeaning, buildModel } from "./model.ts";
import { type Option, type Problem, has, nameOf } from "./problem.ts";
import { reduce } from "./reduce.ts";
import { blockers, picksOf } from "./search.ts";

/**
 * The limits that decide the answer: those that keep at least one workload from an option it would score better with.
 *
 * Each is tested by the one move it forbids, so a limit that is nearly used up but in nobody's way is not named.
 */
export function bindingLimits(problem: Problem, placements: readonly Placement[]): Sentence[] {
  const reduced = reduce(problem);
  const model = buildModel(problem, reduced);
  const picks = picksOf(model, placements);
  const blocked = picks ? blockers(model, picks) : new Map<RowMeaning, number>();
  const used = usedBy(placedOf(problem, placements));

  const named = problem.limits.flatMap((limit): Sentence[] => {
    const count = blocked.get(limit.is) ?? 0;
    if (limit.is === "group-together") return groupBinds(problem, placements);
    if (count === 0) return [];
    switch (limit.is) {
      case "budget": {
        const args = { used: 12 * used.high, limit: limit.perYear, currency: problem.currency, count };
        return [say("placement.binding-budget", args)];
      }
      case "owner-share": {
        const [owner, share] = [...used.shares].sort((a, b) => (b[1] ?? 1) - (a[1] ?? 1))[0] ?? ["", 0];
        const args = { owner: nameOf(problem, owner), share: 100 * (share ?? 1), limit: 100 * limit.max, count };
        return [say("placement.binding-owner-share", args)];
      }
      case "providers":
        return [say("placement.binding-providers", { limit: limit.max, count })];
      case "quota": {
        const inRegion = used.regions.get(limit.region) ?? 0;
        const region = nameOf(problem, limit.region);
        return [say("placement.binding-quota", { region, used: inRegion, limit: limit.max, count })];
      }
    }
  });

  const near = blocked.get("coupling") ?? 0;
  const byCoupling = near > 0 ? [say("placement.binding-coupling", { count: near })] : [];
  return [...named, ...byCoupling, ...pinsBind(problem, placements)];
}

/** Groups of which a member would go elsewhere alone. */
function groupBinds(problem: Problem, placements: readonly Placement[]): Sentence[] {
  const groups = new Set<string>();
  for (const { workload, option } of placedOf(problem, placements)) {
    if (workload.group === null) continue;
    const isBetter = (other: Option) => other.score.low > option.score.low + 1e-9 && other.region !== option.region;
    if (workload.options.some(isBetter)) groups.add(workload.group);
  }
  const shared = [...groups].filter((group) => problem.workloads.filter((each) => each.group === group).length > 1);
  return shared.length > 0 ? [say("placement.binding-group-together", { count: shared.length })] : [];
}

function pinsBind(problem: Problem, placements: readonly Placement[]): Sentence[] {
  const kept = placedOf(problem, placements).filter(({ workload, option }) => {
    const better = workload.options.filter((other) => other.score.low > option.score.low + 1e-9);
    return problem.pins.some(
      (pin) =>
        pin.workload === workload.id &&
        better.some((other) => (pin.kind === "pinned" ? other.region !== pin.region : other.region === pin.region)),
    );
  });
  return kept.length > 0 ? [say("placement.binding-pins", { count: kept.length })] : [];
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
): WhyNotHere {
  const workload = problem.workloads.find((each) => each.id === id);
  const placement = placements.find((each) => each.workload === id);
  const names = { workload: workload?.name ?? id, region: nameOf(problem, region) };
  const wanted = bestIn(workload?.options ?? [], region);
  const chosen = placement && workload?.options.find((option) => isSame(option, placement));
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
  if (behind > 1e-9) {
    const isCertain = chosen.score.low > wanted.score.high;
    const key = isCertain ? "placement.why-not-lower" : "placement.why-not-lower-open";
    return { ...answer, difference, sentence: say(key, { ...args, points: behind }) };
  }

  const brokenBy = checkPlacements(problem, moved(problem, placements, id, region));
  if (brokenBy.length > 0) {
    return { ...answer, difference, brokenBy, sentence: say("placement.why-not-limit", { ...args, points: -behind }) };
  }
  const key = behind < -1e-9 ? "placement.why-not-gap" : "placement.why-not-tie";
  return { ...answer, difference, sentence: say(key, { ...args, points: -behind }) };
}

const isSame = (option: Option, placement: Placement): boolean =>
  option.offer === placement.offer && option.region === placement.region;

function bestIn(options: readonly Option[], region: RegionId): Option | undefined {
  return options.filter((option) => option.region === region).sort((a, b) => b.score.low - a.score.low)[0];
}

/** The placement with one workload (or its whole group) in another region. Members without an option there stay. */
function moved(problem: Problem, placements: readonly Placement[], id: WorkloadId, region: RegionId): Placement[] {
  const byId = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  const group = has(problem, "group-together") ? byId.get(id)?.group : null;
  return placements.map((placement) => {
    const workload = byId.get(placement.workload);
    const moves = placement.workload === id || (group != null && workload?.group === group);
    const option = moves ? bestIn(workload?.options ?? [], region) : undefined;
    return option ? { workload: placement.workload, offer: option.offer, region } : placement;
  });
}
