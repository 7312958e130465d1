import type { Pin } from "../../model/scenario.ts";
import { type Meter, meterOf } from "./meters.ts";
import { type Chosen, type Link, type Option, type Problem, type ProblemLimit, has, isKept } from "./problem.ts";

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

/** An answer with everything its limits count added up, so that a move costs its own few terms and not the whole again. */
export type Tally = Readonly<{
  chosen: Chosen;
  brokenBy: (moves: Moves) => Broken;
  /** What is used of a limit now. */
  use: (limit: ProblemLimit) => Use;
}>;

/** A breach below this share of the limit is a rounding of sums. */
const RELATIVE = 1e-9;

/** Adds an answer up, limit by limit. */
export function tallyOf(problem: Problem, chosen: Chosen): Tally {
  const byId = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  const meters = new Map<ProblemLimit, Meter>();
  for (const limit of problem.limits) {
    const meter = meterOf(problem, limit);
    if (!meter) continue;
    for (const [id, option] of chosen) meter.add(byId.get(id)!, option, 1);
    meters.set(limit, meter);
  }
  const linksOf = new Map<string, Link[]>();
  for (const link of problem.links) {
    for (const end of [link.a, link.b]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  }
  const groups = new Map<string, string[]>();
  if (has(problem, "group-together")) {
    for (const { id, group } of problem.workloads) if (group !== null) push(groups, group, id);
  }

  const use = (limit: ProblemLimit): Use => {
    const meter = meters.get(limit);
    return { limit, used: meter?.used() ?? 0, who: meter?.who() ?? null };
  };

  function limitsBroken(moves: Moves): Use[] {
    const broken: Use[] = [];
    for (const [limit, meter] of meters) {
      const before = meter.excess();
      const change = (sign: 1 | -1): void => {
        for (const [id, option] of moves) {
          const from = chosen.get(id);
          if (from) meter.add(byId.get(id)!, from, sign === 1 ? -1 : 1);
          meter.add(byId.get(id)!, option, sign);
        }
      };
      change(1);
      const after = meter.excess();
      if (after > RELATIVE && after > before + RELATIVE) broken.push(use(limit));
      change(-1);
    }
    const together = problem.limits.find(({ is }) => is === "group-together");
    if (together && [...moves].some(([id]) => isSplit(byId.get(id)!.group, moves))) broken.push(use(together));
    return broken;
  }

  function isSplit(group: string | null, moves: Moves): boolean {
    const regions = (after: boolean): number => {
      const at = (groups.get(group ?? "") ?? []).flatMap(
        (id) => ((after ? moves.get(id) : undefined) ?? chosen.get(id))?.region ?? [],
      );
      return new Set(at).size;
    };
    return regions(true) > Math.max(1, regions(false));
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

  return {
    chosen,
    use,
    brokenBy: (moves) => ({
      limits: limitsBroken(moves),
      links: linksBroken(moves),
      pins: [...moves].flatMap(([id, option]) => pinsBroken(problem, byId.get(id)!, option)),
    }),
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
