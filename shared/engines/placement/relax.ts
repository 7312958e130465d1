import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { limitKept, placedOf, usedBy } from "./check.ts";
import { type Model, type RowMeaning, buildModel } from "./model.ts";
import { type Problem, type ProblemLimit, has, isNear, nameOf } from "./problem.ts";
import { type Reduced, reduce } from "./reduce.ts";

/** What may be given up to make an infeasible problem feasible. */
export type Relaxable = ProblemLimit["is"] | "coupling" | "pins";

/** In the order they are offered: what is easiest to decide first. */
const ORDER: readonly Relaxable[] = [
  "budget",
  "owner-share",
  "providers",
  "quota",
  "group-together",
  "coupling",
  "pins",
];
/** Beside one broken pin a point of score is nothing; see `buildModel` for the rows' own breaches. */
const SCORE_BESIDE_BREACH = 1e-4;

/** All sets of one to three things the problem could give up, smaller sets first. */
export function relaxationSets(problem: Problem): Relaxable[][] {
  const present = ORDER.filter((kind) => isPresent(problem, kind));
  const sets: Relaxable[][] = present.map((kind) => [kind]);
  for (let from = 0; from < sets.length; from += 1) {
    const set = sets[from]!;
    if (set.length === 3) break;
    const after = present.indexOf(set.at(-1)!) + 1;
    for (const kind of present.slice(after)) sets.push([...set, kind]);
  }
  return sets;
}

function isPresent(problem: Problem, kind: Relaxable): boolean {
  if (kind === "coupling") return problem.couplings.length > 0;
  if (kind === "pins") return problem.pins.length > 0;
  return has(problem, kind);
}

/**
 * The problem with a set of things made soft: the model then breaks them as little as it can.
 *
 * Budget, shares, providers, quotas and couplings get slack in their rows. Pins are lifted and each one broken costs a
 * point. Groups: those without a region in common are let go; where there are none, all are.
 */
export function relaxedModel(problem: Problem, set: readonly Relaxable[]): { model: Model; reduced: Reduced } {
  let open = set.includes("pins") ? { ...problem, pins: [] } : problem;
  if (set.includes("group-together")) {
    const torn = new Set(reduce(open).torn);
    const letGo = (group: string | null) => (torn.size === 0 || (group !== null && torn.has(group)) ? null : group);
    open = { ...open, workloads: open.workloads.map((each) => ({ ...each, group: letGo(each.group) })) };
  }

  const soft = new Set<RowMeaning>(set.filter((kind) => kind !== "pins" && kind !== "group-together"));
  const reduced = reduce(open);
  const model = buildModel(open, reduced, soft);
  if (!set.includes("pins")) return { model, reduced };

  const worth = Float64Array.from(model.columns.worth);
  model.choices.forEach(({ choice }, column) => {
    if (soft.size === 0) worth[column]! *= SCORE_BESIDE_BREACH;
    worth[column]! -= pinsBroken(problem, choice.takes);
  });
  return { model: { ...model, columns: { ...model.columns, worth } }, reduced };
}

function pinsBroken(problem: Problem, placements: readonly Placement[]): number {
  const at = new Map(placements.map(({ workload, region }) => [workload, region]));
  return problem.pins.filter((pin) => {
    const region = at.get(pin.workload);
    if (region === undefined) return false;
    return pin.kind === "pinned" ? region !== pin.region : region === pin.region;
  }).length;
}

/** What the answer found after giving up `set` would take: one sentence for each thing in it that is really broken. */
export function whatItTakes(problem: Problem, set: readonly Relaxable[], placements: readonly Placement[]): Sentence[] {
  const placed = placedOf(problem, placements);
  const used = usedBy(placed);
  return set.flatMap((kind): Sentence[] => {
    if (kind === "coupling") return couplingsBroken(problem, placements);
    if (kind === "pins") {
      const count = pinsBroken(problem, placements);
      return count > 0 ? [say("placement.relax-pins", { count })] : [];
    }
    const broken = problem.limits.filter((limit) => limit.is === kind && limitKept(problem, limit, placed).length > 0);
    return broken.map((limit) => {
      switch (limit.is) {
        case "budget":
          return say("placement.relax-budget", {
            needed: Math.ceil(12 * used.high),
            limit: limit.perYear,
            currency: problem.currency,
          });
        case "owner-share": {
          const greatest = Math.max(...[...used.shares.values()].map((share) => share ?? 1));
          return say("placement.relax-owner-share", {
            needed: Math.ceil(1000 * greatest) / 10,
            limit: 100 * limit.max,
          });
        }
        case "providers":
          return say("placement.relax-providers", { needed: used.providers.length, limit: limit.max });
        case "quota": {
          const needed = used.regions.get(limit.region) ?? 0;
          return say("placement.relax-quota", { region: nameOf(problem, limit.region), needed, limit: limit.max });
        }
        case "group-together":
          return say("placement.relax-group-together", { count: limitKept(problem, limit, placed).length });
      }
    });
  });
}

function couplingsBroken(problem: Problem, placements: readonly Placement[]): Sentence[] {
  const at = new Map(placements.map(({ workload, region }) => [workload, region]));
  const broken = problem.couplings.filter(({ a, b, maxRttMs }) => {
    const from = at.get(a);
    const to = at.get(b);
    return from !== undefined && to !== undefined && !isNear(problem, from, to, maxRttMs);
  });
  const first = broken[0];
  if (!first) return [];
  const name = (id: string) => problem.workloads.find((workload) => workload.id === id)?.name ?? id;
  return [say("placement.relax-coupling", { count: broken.length, a: name(first.a), b: name(first.b) })];
}
