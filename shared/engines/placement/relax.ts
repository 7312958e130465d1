import { type Sentence, say } from "../../model/sentence.ts";
import type { Item } from "./conflict.ts";
import { type Change, type Chosen, type Problem, type ProblemLimit, isKept, nameOf } from "./problem.ts";
import { tallyOf } from "./tally.ts";

/** The number a limit holds; `null`: it holds none. */
export function boundOf(limit: ProblemLimit): number | null {
  switch (limit.is) {
    case "budget":
    case "commitment":
      return limit.perYear;
    case "total-budget":
      return limit.total;
    case "mean":
      return limit.bound;
    case "group-together":
      return null;
    default:
      return limit.max;
  }
}

export function withBound(limit: ProblemLimit, bound: number): ProblemLimit {
  switch (limit.is) {
    case "budget":
    case "commitment":
      return { ...limit, perYear: bound };
    case "total-budget":
      return { ...limit, total: bound };
    case "mean":
      return { ...limit, bound };
    case "group-together":
      return limit;
    default:
      return { ...limit, max: bound };
  }
}

/** Whether the greater number asks for more: minimum spend, and a mean that is to be great. */
export const asksForMore = (limit: ProblemLimit): boolean =>
  limit.is === "commitment" || (limit.is === "mean" && limit.criterion === "sovereignty");

/** Digits a person would type: tenths of a percent, points of concentration, whole money, whole providers, tenths of a mean. */
export function stepOf(limit: ProblemLimit): number {
  switch (limit.is) {
    case "share":
      return 0.001;
    case "concentration":
      return 0.0001;
    case "mean":
      return 0.1;
    default:
      return 1;
  }
}

/** The strictest number of a limit, in steps, that an answer which uses so much of it keeps. */
export function boundFor(limit: ProblemLimit, used: number): number {
  const step = stepOf(limit);
  const steps = used / step;
  // a sum of decimals that is a step but for its rounding is that step
  const whole = asksForMore(limit) ? Math.floor(steps + 1e-6) : Math.ceil(steps - 1e-6);
  return limit.is === "share" || limit.is === "concentration" ? Math.min(1, whole * step) : whole * step;
}

/** The problem with one limit at another number. */
export const withLimit = (problem: Problem, at: number, limit: ProblemLimit): Problem => ({
  ...problem,
  limits: problem.limits.map((each, nth) => (nth === at ? limit : each)),
});

/** What an answer uses of a limit. */
export const usedOf = (problem: Problem, chosen: Chosen, limit: ProblemLimit): number =>
  tallyOf({ ...problem, limits: [limit] }, chosen).use(limit).used;

/** The parts of an item that an answer goes against. */
export function brokenParts(problem: Problem, chosen: Chosen, parts: readonly Item[]): Item[] {
  const workloads = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  return parts.filter(({ links, pins, groups, copies }) => {
    const isTorn = [...links].some((at) => {
      const link = problem.links[at]!;
      const [a, b] = [chosen.get(link.a), chosen.get(link.b)];
      return a && b && !isKept(problem, link, a.region, b.region);
    });
    const isMoved = [...pins].some((id) => {
      const here = chosen.get(id)?.region;
      const mine = problem.pins.filter(({ workload }) => workload === id);
      const pinned = mine.filter(({ kind }) => kind === "pinned");
      return (
        here !== undefined &&
        (mine.some(({ kind, region }) => kind === "forbidden" && region === here) ||
          (pinned.length > 0 && pinned.every(({ region }) => region !== here)))
      );
    });
    const isSplit = [...groups].some((group) => {
      const regions = new Set<string>();
      for (const [id, option] of chosen) if (workloads.get(id)?.group === group) regions.add(option.region);
      return regions.size > 1;
    });
    return isTorn || isMoved || isSplit || [...copies].some((id) => !chosen.has(id));
  });
}

/** A limit at the number it would need, said with the number it has. */
export function sayLooser(problem: Problem, from: ProblemLimit, to: ProblemLimit): Sentence {
  const times = { share: 100, concentration: 10_000 } as const;
  const factor = from.is === "share" || from.is === "concentration" ? times[from.is] : 1;
  const args = { limit: factor * (boundOf(from) ?? 0), needed: factor * (boundOf(to) ?? 0) };
  switch (from.is) {
    case "share":
      return from.id === null
        ? say(`placement.relax-share-${from.layer}`, args)
        : say("placement.relax-share-one", { ...args, who: nameOf(problem, from.id) });
    case "concentration":
      return say(`placement.relax-concentration-${from.layer}`, args);
    case "budget":
    case "total-budget":
      return say(`placement.relax-${from.is}`, { ...args, currency: problem.currency });
    case "commitment":
      return say("placement.relax-commitment", {
        ...args,
        currency: problem.currency,
        provider: nameOf(problem, from.provider),
      });
    case "quota":
      return say(`placement.relax-quota-${from.of}`, { ...args, where: nameOf(problem, from.at.id) });
    case "mean":
      return say(`placement.relax-mean-${from.criterion}`, args);
    case "providers":
      return say("placement.relax-providers", args);
    case "group-together":
      return say("placement.relax-group-together", { count: 1, group: "" });
  }
}

/** What is let go of an item, said by how much of it that is. */
export function sayLetGo(problem: Problem, one: Item, broken: readonly Item[]): Sentence {
  const count = Math.max(1, broken.length);
  const [first] = broken;
  const link = first && problem.links[[...first.links][0] ?? -1];
  const name = (id: string): string => problem.workloads.find((workload) => workload.id === id)?.name ?? id;
  if (one.is === "dependency" && link)
    return say("placement.relax-dependency", { count, a: name(link.a), b: name(link.b) });
  const [pinned] = first?.pins ?? [];
  if (pinned !== undefined) return say("placement.relax-pins", { count, workload: name(pinned) });
  const [group] = first?.groups ?? [];
  if (group !== undefined) return say("placement.relax-group-together", { count, group: nameOf(problem, group) });
  return say(`placement.relax-${one.is}`, { count });
}

/** What a screen would change for an item: its limit at another number, or the item let go. */
export const changeOf = (one: Item, limit: ProblemLimit | null): Change => ({ requirement: one.requirement, limit });
