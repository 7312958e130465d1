import type { Model } from "./model.ts";
import { type Problem, type ProblemLimit, layerOf } from "./problem.ts";
import type { Choice } from "./reduce.ts";
import type { Picks } from "./search.ts";
import { type Sums, TOLERANCE, sumsOf } from "./sums.ts";

/** Rounds of moves, and the share of the units moved in one: few, because each move changes what the next one should be. */
const MOST_PASSES = 200;
const MOVED_PER_PASS = 0.02;
/** Below this a move spreads nothing. */
const LEAST = 1e-12;
/** How far below its limit a concentration is brought where amounts are not certain. */
const MARGIN = 0.005;

type Concentration = Extract<ProblemLimit, { is: "concentration" }>;
/** Amounts of one limit by id of its layer, and what each column has of which. */
type Heap = Readonly<{ root: number; whose: Int32Array; amount: Float64Array; held: Float64Array }> & {
  squares: number;
  sum: number;
};

/**
 * An answer that keeps all rows of the model, spread out until it also keeps the limits on concentration: single moves that
 * break no row, those first that spread most for what they cost. `null`: it stays too concentrated.
 *
 * Uncertain amounts count with their high end here; whether the limit is kept for every price is looked at by whoever asks.
 */
export function spreadOut(problem: Problem, model: Model, from: Picks): Picks | null {
  const picks = Int32Array.from(from);
  const sums = sumsOf(model, picks);
  const heaps = problem.limits.flatMap((limit) =>
    limit.is === "concentration" ? [heapOf(problem, model, limit, picks)] : [],
  );
  const size = model.columns.worth.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0) || 1;
  const isKept = (): boolean => heaps.every((heap) => overOf(heap, heap.squares, heap.sum) <= 0);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    if (isKept()) return picks;
    if (!onePass(model, sums, heaps, size, isKept)) return null;
  }
  return null;
}

function heapOf(problem: Problem, { choices }: Model, limit: Concentration, picks: Picks): Heap {
  const ids = choices.map(({ choice }) => layerOf(problem, choice.region, limit.layer));
  const all = [...new Set(ids)];
  const numberOf = new Map(all.map((id, at) => [id, at]));
  const amountOf = limit.of === "workloads" ? ({ counts }: Choice) => counts : ({ high }: Choice) => high;
  const whose = Int32Array.from(ids, (id) => numberOf.get(id)!);
  const amount = Float64Array.from(choices, ({ choice }) => amountOf(choice));
  const held = new Float64Array(all.length);
  for (const column of picks) held[whose[column]!]! += amount[column]!;
  const most = limit.of === "workloads" ? limit.max : limit.max * (1 - MARGIN);
  return {
    root: Math.sqrt(most),
    whose,
    amount,
    held,
    squares: held.reduce((sum, one) => sum + one * one, 0),
    sum: held.reduce((sum, one) => sum + one, 0),
  };
}

/** How much too concentrated it is, as a share of all. */
const overOf = ({ root }: Heap, squares: number, sum: number): number =>
  sum <= 0 ? 0 : Math.max(0, Math.sqrt(Math.max(0, squares)) / sum - root - 1e-12);

/** What moving a unit takes off the heaps, as a share of all; below 0: it heaps up. */
function spreads(heaps: readonly Heap[], from: number, to: number): number {
  let less = 0;
  for (const heap of heaps) {
    const { squares, sum, amount } = heap;
    less += overOf(heap, squares, sum);
    less -= overOf(heap, squares + moreSquares(heap, from, to), sum + amount[to]! - amount[from]!);
  }
  return less;
}

function moreSquares({ whose, amount, held }: Heap, from: number, to: number): number {
  const [a, b] = [held[whose[from]!]!, held[whose[to]!]!];
  const [x, y] = [amount[from]!, amount[to]!];
  if (whose[from] === whose[to]) return (a - x + y) ** 2 - a ** 2;
  return (a - x) ** 2 - a ** 2 + (b + y) ** 2 - b ** 2;
}

function move(heaps: readonly Heap[], sums: Sums, unit: number, to: number): void {
  const from = sums.picks[unit]!;
  for (const heap of heaps) {
    heap.squares += moreSquares(heap, from, to);
    heap.sum += heap.amount[to]! - heap.amount[from]!;
    heap.held[heap.whose[from]!]! -= heap.amount[from]!;
    heap.held[heap.whose[to]!]! += heap.amount[to]!;
  }
  sums.move(unit, to);
}

function onePass(
  { unitStarts }: Model,
  sums: Sums,
  heaps: readonly Heap[],
  size: number,
  isKept: () => boolean,
): boolean {
  const moves: { unit: number; column: number; gain: number }[] = [];
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    const from = sums.picks[unit]!;
    let found: (typeof moves)[number] | null = null;
    for (let column = unitStarts[unit]!; column < unitStarts[unit + 1]!; column += 1) {
      if (column === from) continue;
      const less = spreads(heaps, from, column);
      if (less <= LEAST) continue;
      const gain = less / (Math.max(0, -sums.gain(from, column)) / size + 1e-6);
      if (found !== null && gain <= found.gain) continue;
      if (sums.breachAfter(from, column) <= TOLERANCE) found = { unit, column, gain };
    }
    if (found) moves.push(found);
  }
  let left = Math.max(1, Math.floor(MOVED_PER_PASS * unitStarts.length));
  for (const { unit, column } of moves.sort((a, b) => b.gain - a.gain || a.unit - b.unit)) {
    if (left === 0 || isKept()) break;
    const from = sums.picks[unit]!;
    if (spreads(heaps, from, column) <= LEAST || sums.breachAfter(from, column) > TOLERANCE) continue;
    move(heaps, sums, unit, column);
    left -= 1;
  }
  return moves.length > 0;
}
