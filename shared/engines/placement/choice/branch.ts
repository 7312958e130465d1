import { type Choices, type Picks, counted, isAllowed, isAnswer, within } from "./choices.ts";
import { cutsOf, withCuts } from "./cuts.ts";
import { type Dual, bestPrices } from "./dual.ts";
import { type Answer, lawfulFrom } from "./repair.ts";

/** What is known of the best answer: its value lies between `bound` and the cost of `answer`. */
export type Proven = Readonly<{ answer: Answer | null; bound: number; prices: Float64Array; nodes: number }>;

/** When to be content. `enough`: a distance to the bound, in the unit of the costs, relative to the answer's cost. */
export type Wish = Readonly<{
  gap: number;
  /** Most parts the search may be split into. */
  mostNodes: number;
  stop: () => boolean;
  /** An answer in hand, lawful or not; it is used where it helps. */
  start: Picks | null;
  /** Row prices that were good for a question like this one. */
  prices: Float64Array | null;
  heard: (cost: number | null, bound: number) => void;
}>;

/** Sums of thousands of costs agree to this share of them. */
const ROUNDING = 1e-9;

/** Times that links beyond the trees are written as rows, and what of the rest the bound must have gained for another time. */
const MOST_ROUNDS = 6;
const LEAST_GAIN = 0.02;

type Node = Readonly<{ part: Choices; columns: Int32Array; dual: Dual }>;

/**
 * The cheapest answer within a proven gap, opening costs left aside.
 *
 * Bound and answer come from the best prices; they are so close, as a rule, that nothing remains. Where something does, a column
 * whose loss is more than what is left to gain is in no better answer and is dropped, and the rest is split in two on the unit
 * that is least decided, lowest bound first, until the gap is closed. A link that the bound lets go is closed by asking where
 * the unit most torn by such links lies. `cutoff`: what an answer in hand costs; parts above it are not looked at.
 */
export function cheapest(choices: Choices, wish: Wish, cutoff = Infinity): Proven {
  const from = wish.prices?.length === choices.rows.cap.length ? wish.prices : null;
  let best: Answer | null = null;
  let nodes = 0;
  /** Lowest bound of what was let go for being near enough to the answer in hand. */
  let dropped = Infinity;
  let last: Dual | null = null;
  const given = wish.start && isAnswer(choices, wish.start) ? wish.start : null;
  const limit = (): number => Math.min(cutoff, best?.cost ?? Infinity);
  const enough = (): number => (Number.isFinite(limit()) ? (wish.gap + ROUNDING) * Math.abs(limit()) : 0);

  /** Looks at a part: what its best prices prove, and a better answer if they lead to one. `null`: nothing in it is better. */
  function look(part: Choices, columns: Int32Array, prices: Float64Array | null): Node | null {
    nodes += 1;
    const dual = bestPrices(part, prices, wish.stop);
    last = dual;
    if (dual.bound >= limit() - enough()) {
      dropped = Math.min(dropped, dual.bound);
      return null;
    }
    for (const from of [nodes === 1 ? given : null, dual.picks]) {
      if (from === null || dual.bound >= limit() - enough()) continue;
      const answer = lawfulFrom(part, dual, from, { gap: wish.gap, stop: wish.stop, isBrief: nodes > 1 });
      if (!answer || answer.cost >= limit()) continue;
      best = { picks: Int32Array.from(answer.picks, (c) => columns[c]!), cost: answer.cost };
      wish.heard(best.cost, dual.bound);
    }
    return { part, columns, dual };
  }

  const all = counted(choices.cost.length);
  let root = look(choices, all, from);
  for (let round = 0; root && round < MOST_ROUNDS && !wish.stop(); round += 1) {
    const cuts = cutsOf(root.part, root.dual);
    if (cuts.length === 0) break;
    const part = withCuts(root.part, cuts);
    const prices = new Float64Array(part.rows.cap.length);
    prices.set(root.dual.prices);
    const before = root.dual.bound;
    root = look(part, all, prices);
    if (root && root.dual.bound - before < LEAST_GAIN * (limit() - before)) break;
  }
  const own = (prices: Float64Array): Float64Array => prices.slice(0, choices.rows.cap.length);
  if (!root) return { answer: best, bound: last!.bound, prices: own(last!.prices), nodes }; // it was looked at
  const prices = own(root.dual.prices);
  const open: Node[] = [root];
  const lowest = (): number =>
    open.reduce((least, { dual }) => Math.min(least, dual.bound), Math.min(dropped, limit()));

  while (open.length > 0 && limit() - lowest() > enough() && nodes < wish.mostNodes && !wish.stop()) {
    let at = 0;
    open.forEach(({ dual }, i) => (at = dual.bound < open[at]!.dual.bound ? i : at));
    const [node] = open.splice(at, 1);
    const { part, columns, dual } = narrowed(node!, limit());
    const split = mostTorn(part, dual.picks) ?? leastDecided(part, dual);
    if (split === null) {
      // one column each: looked at already, unless it was cut short
      if (wish.stop()) dropped = Math.min(dropped, dual.bound);
      continue;
    }
    for (const takes of [true, false]) {
      const child = within(part, (c) => c < split.first || c >= split.last || takes === split.takes(c));
      const found = look(
        child.part,
        Int32Array.from(child.columns, (c) => columns[c]!),
        dual.prices,
      );
      if (found) open.push(found);
    }
  }
  return { answer: best, bound: lowest(), prices, nodes };
}

/** Without the columns that are in no answer below a limit. */
function narrowed({ part, columns, dual }: Node, limit: number): Node {
  const { losses } = dual;
  const kept = within(part, (c) => dual.bound + losses[c]! < limit || dual.picks.includes(c));
  if (kept.columns.length === columns.length) return { part, columns, dual };
  const back = kept.columns;
  return {
    part: kept.part,
    columns: Int32Array.from(back, (c) => columns[c]!),
    dual: {
      ...dual,
      losses: Float64Array.from(back, (c) => losses[c]!),
      reduced: Float64Array.from(back, (c) => dual.reduced[c]!),
      picks: picksWithin(dual.picks, back),
    },
  };
}

function picksWithin(picks: Picks, back: Int32Array): Picks {
  const at = new Map(Array.from(back, (c, i) => [c, i]));
  return Int32Array.from(picks, (c) => at.get(c)!);
}

/** One unit's columns, of which a part takes some and the other part the rest. */
type Split = Readonly<{ first: number; last: number; takes: (column: number) => boolean }>;

/** The unit with most broken links, split by whether it lies where it was picked to lie; `null`: no link is broken. */
function mostTorn(choices: Choices, picks: Picks): Split | null {
  const { starts, links, place } = choices;
  const torn = new Map<number, number>();
  for (let k = 0; k < links.length; k += 3) {
    const ends = [links[k]!, links[k + 1]!] as const;
    if (isAllowed(choices, links[k + 2]!, picks[ends[0]]!, picks[ends[1]]!)) continue;
    for (const unit of ends) {
      const here = place[picks[unit]!];
      const isOpen = place.subarray(starts[unit], starts[unit + 1]).some((there) => there !== here);
      if (isOpen) torn.set(unit, (torn.get(unit) ?? 0) + 1);
    }
  }
  let found: number | null = null;
  for (const [unit, count] of torn) if (found === null || count > torn.get(found)!) found = unit;
  if (found === null) return null;
  const here = place[picks[found]!];
  return { first: starts[found]!, last: starts[found + 1]!, takes: (column) => place[column] === here };
}

/** The unit whose second-best column costs least beyond its best, by the room it takes; `null`: every unit has one column. */
function leastDecided({ starts, rows }: Choices, { losses, picks, prices }: Dual): Split | null {
  let found: number | null = null;
  let least = Infinity;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    if (starts[unit + 1]! - starts[unit]! < 2) continue;
    const picked = picks[unit]!;
    let second = Infinity;
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      if (c === picked) continue;
      // of two that cost alike beyond the best, the one that shifts more of what is scarce decides more
      const shift = Math.abs(worthOf(rows, prices, c) - worthOf(rows, prices, picked));
      second = Math.min(second, losses[c]! / (1e-9 + shift));
    }
    if (second < least) {
      least = second;
      found = unit;
    }
  }
  if (found === null) return null;
  const picked = picks[found]!;
  return { first: starts[found]!, last: starts[found + 1]!, takes: (column) => column === picked };
}

function worthOf(rows: Choices["rows"], prices: Float64Array, column: number): number {
  let sum = 0;
  for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
    sum += prices[rows.index[k]!]! * rows.value[k]!;
  return sum;
}
