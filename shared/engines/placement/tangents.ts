import { type Chosen, type Problem, type ProblemLimit, layerOf } from "./problem.ts";

/**
 * A plane that every answer which keeps a concentration limit lies on the right side of: with u the direction, one number per id
 * of the layer, Σ (u_k − √max) × amount_k ≤ 0 for whatever the amounts may be inside their ranges.
 */
export type Cut = Readonly<{
  /** Which of the problem's limits. */
  limit: number;
  /** By id of the layer, together of length 1; an id left out has 0. */
  direction: ReadonlyMap<string, number>;
}>;

type Ends = Readonly<{ low: number; high: number }>;

/** Breaches below this share of the whole are rounding. */
const TOLERANCE = 1e-9;
/** Every end against every other up to so many open amounts; above, each end that one of them alone would lead to. */
const MOST_TRIED = 12;
/** Most planes that one answer adds for one limit. */
const MOST_PER_LIMIT = 3;

/**
 * The planes that an answer breaks, worst first: none, and it keeps every concentration limit for all prices.
 *
 * A concentration Σ amount² ≤ max × (Σ amount)² holds where the length of the vector of amounts is at most √max times their sum.
 * Length is at least its part along any direction, so each direction gives a plane that no lawful answer crosses; the direction of
 * the amounts themselves gives the one that cuts this answer off. The worst amounts inside the ranges lie at their ends.
 */
export function tangentsAt(problem: Problem, chosen: Chosen): Cut[] {
  return problem.limits.flatMap((limit, at) => {
    if (limit.is !== "concentration") return [];
    const amounts = amountsOf(problem, limit, chosen);
    const ids = [...amounts.keys()].sort();
    const ends = ids.map((id) => amounts.get(id)!);
    return worst(ends, Math.sqrt(limit.max)).map((direction) => ({
      limit: at,
      direction: new Map(ids.map((id, k) => [id, direction[k]!])),
    }));
  });
}

function amountsOf(
  problem: Problem,
  { layer, of }: Extract<ProblemLimit, { is: "concentration" }>,
  chosen: Chosen,
): Map<string, Ends> {
  const amounts = new Map<string, Ends>();
  for (const { id, standby } of problem.workloads) {
    const option = chosen.get(id);
    // a copy costs money, but it is no workload of its own
    if (!option || (of === "workloads" && standby !== null)) continue;
    const { low, high } = of === "workloads" ? { low: 1, high: 1 } : (option.monthly ?? { low: 0, high: 0 });
    const whose = layerOf(problem, option.region, layer);
    const held = amounts.get(whose) ?? { low: 0, high: 0 };
    amounts.set(whose, { low: held.low + low, high: held.high + high });
  }
  return amounts;
}

/** Directions of the amounts that break the limit most. */
function worst(ends: readonly Ends[], root: number): number[][] {
  const open = ends.flatMap(({ low, high }, k) => (low < high ? [k] : []));
  const found = new Map<string, Readonly<{ over: number; direction: number[] }>>();
  const look = (isHigh: readonly boolean[]): void => {
    const amounts = ends.map(({ low, high }, k) => (isHigh[k] ? high : low));
    const length = Math.hypot(...amounts);
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const over = length - root * sum;
    if (over <= TOLERANCE * sum) return;
    found.set(isHigh.map(Number).join(""), { over, direction: amounts.map((amount) => amount / length) });
  };

  if (open.length <= MOST_TRIED) {
    for (let set = 0; set < 1 << open.length; set += 1) {
      const isHigh = ends.map(() => false);
      open.forEach((k, nth) => (isHigh[k] = (set >> nth) % 2 === 1));
      look(isHigh);
    }
  } else {
    look(ends.map(() => true));
    for (const first of open) {
      let isHigh = ends.map((_, k) => k === first);
      // what is more of the length than of the sum makes it worse at its high end, the rest at its low one
      for (let round = 0; round < ends.length; round += 1) {
        look(isHigh);
        const amounts = ends.map(({ low, high }, k) => (isHigh[k] ? high : low));
        const length = Math.hypot(...amounts);
        const next = amounts.map((amount) => amount > root * length);
        if (next.every((each, k) => each === isHigh[k])) break;
        isHigh = next;
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.over - a.over)
    .slice(0, MOST_PER_LIMIT)
    .map(({ direction }) => direction);
}
