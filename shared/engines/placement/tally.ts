import type { Pin } from "../../model/scenario.ts";
import { type Meter, meterOf } from "./meters.ts";
import { type Chosen, type Link, type Option, type Problem, type ProblemLimit, isKept } from "./problem.ts";

/** Who would go elsewhere, and on which option. */
export type Moves = ReadonlyMap<string, Option>;

/** A limit and what is used of it: of shares and money the greatest the prices allow. */
export type Use = Readonly<{ limit: ProblemLimit; used: number; who: string | null }>;

/** What a move would break that holds without it. */
export type Broken = Readonly<{
  limits: readonly Use[];
  links: readonly Link[];
  pins: readonly Pin[];
}>;

export type Forbidding = Readonly<{ limits: readonly ProblemLimit[]; links: readonly Link[]; pins: readonly Pin[] }>;

/** An answer with everything its limits count added up, so that a move costs its own few terms and not the whole again. */
export type Tally = Readonly<{
  chosen: Chosen;
  brokenBy: (moves: Moves) => Broken;
  /** The same without what would be used, for those who look at very many moves; `null`: one of them cannot be counted. */
  forbiddenBy: (moves: Moves) => Forbidding | null;
  /** What is used of a limit now. */
  use: (limit: ProblemLimit) => Use;
}>;

/** A breach below this share of the limit is a rounding of sums. */
const RELATIVE = 1e-9;

/** Adds an answer up, limit by limit. */
export function tallyOf(problem: Problem, chosen: Chosen): Tally {
  const byId = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  const meters: { limit: ProblemLimit; meter: Meter; before: number }[] = [];
  for (const limit of problem.limits) {
    const meter = meterOf(problem, limit);
    if (!meter) continue;
    for (const [id, option] of chosen) meter.add(byId.get(id)!, option, 1);
    meters.push({ limit, meter, before: meter.excess() });
  }
  const together = problem.limits.find(({ is }) => is === "group-together") ?? null;
  const linksOf = new Map<string, Link[]>();
  for (const link of problem.links) {
    for (const end of [link.a, link.b]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  }
  const groups = new Map<string, string[]>();
  if (together) for (const { id, group } of problem.workloads) if (group !== null) push(groups, group, id);

  const use = (limit: ProblemLimit): Use => {
    const meter = meters.find((one) => one.limit === limit)?.meter;
    return { limit, used: meter?.used() ?? 0, who: meter?.who() ?? null };
  };

  /** Looks at each limit as it would be after the moves, and leaves it as it is. */
  function eachLimit(moves: Moves, broken: (limit: ProblemLimit, excess: number) => void): void {
    const change = (meter: Meter, sign: 1 | -1): void => {
      for (const [id, option] of moves) {
        const workload = byId.get(id)!;
        const from = chosen.get(id);
        if (from) meter.add(workload, from, sign === 1 ? -1 : 1);
        meter.add(workload, option, sign);
      }
    };
    for (const { limit, meter, before } of meters) {
      change(meter, 1);
      const after = meter.excess();
      if (after > RELATIVE && after > before + RELATIVE) broken(limit, after);
      change(meter, -1);
    }
    if (together && isSplit(moves)) broken(together, 1);
  }

  /** Whether a group would stand in more regions than now. */
  function isSplit(moves: Moves): boolean {
    const moving = new Set<string>();
    for (const [id] of moves) {
      const group = byId.get(id)!.group;
      if (group !== null) moving.add(group);
    }
    return [...moving].some((group) => {
      const [before, after] = [new Set<string>(), new Set<string>()];
      for (const id of groups.get(group) ?? []) {
        const at = chosen.get(id);
        const to = moves.get(id) ?? at;
        if (at) before.add(at.region);
        if (to) after.add(to.region);
      }
      return after.size > Math.max(1, before.size);
    });
  }

  function linksBroken(moves: Moves): Link[] {
    const found = new Set<Link>();
    for (const [id] of moves) {
      for (const link of linksOf.get(id) ?? []) {
        const [a, b] = [chosen.get(link.a), chosen.get(link.b)];
        const [to, and] = [moves.get(link.a) ?? a, moves.get(link.b) ?? b];
        if (!to || !and || isKept(problem, link, to.region, and.region)) continue;
        if (a && b && !isKept(problem, link, a.region, b.region)) continue;
        found.add(link);
      }
    }
    return [...found];
  }

  const pinsOf = (moves: Moves): Pin[] =>
    problem.pins.length === 0 ? [] : [...moves].flatMap(([id, option]) => pinsBroken(problem, byId.get(id)!, option));

  return {
    chosen,
    use,
    brokenBy(moves) {
      const limits: Use[] = [];
      eachLimit(moves, (limit) => limits.push(use(limit)));
      return { limits, links: linksBroken(moves), pins: pinsOf(moves) };
    },
    forbiddenBy(moves) {
      const limits: ProblemLimit[] = [];
      let uncounted = 0;
      eachLimit(moves, (limit, excess) => {
        limits.push(limit);
        if (!Number.isFinite(excess)) uncounted += 1;
      });
      return uncounted === 0 ? { limits, links: linksBroken(moves), pins: pinsOf(moves) } : null;
    },
  };
}

/** Pins of a workload that an option goes against; a copy has none of its own. */
export function pinsBroken(
  problem: Problem,
  { workload, standby }: Readonly<{ workload: string; standby: unknown }>,
  option: Option,
): Pin[] {
  if (standby !== null) return [];
  const mine = problem.pins.filter((pin) => pin.workload === workload);
  const pinned = mine.filter(({ kind }) => kind === "pinned");
  const isPinnedElsewhere = pinned.length > 0 && pinned.every(({ region }) => region !== option.region);
  return mine.filter((pin) => (pin.kind === "pinned" ? isPinnedElsewhere : pin.region === option.region));
}

/** Whether a move breaks nothing. */
export const isFree = ({ limits, links, pins }: Broken): boolean => limits.length + links.length + pins.length === 0;

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
