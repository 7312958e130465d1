import type { Choices, Picks } from "./choices.ts";
import type { Dual } from "./dual.ts";
import type { Linked } from "./linked.ts";
import type { Sums } from "./sums.ts";

/** Moves looked at, those that lose least first: two of them make a pair, and two pairs an exchange. Where none is found, more. */
const MOVES = [48, 96, 192];
/** Columns beside those picked that moves are looked for among. */
const MOST_COLUMNS = 1_000;
/** Exchanges that seem to pay and are held against every row. */
const MOST_TRIES = 64;
/** Sums of costs that differ by less are the same. */
const NOTHING = 1e-9;

const NONE: readonly number[] = [];

/** An answer as it stands. */
export type State = Readonly<{ picks: Picks; links: Linked; sums: Sums; unitOf: Int32Array }>;

/** A unit's move and all that its links draw along: units and their columns. What it costs more, and takes of two rows. */
type Move = Readonly<{ moved: readonly number[]; costs: number; first: number; second: number }>;

/**
 * Exchanges of up to four moves that save something and fit, the one that saves most first, until none is found.
 *
 * Where rows are dear an answer pays for all of them that it leaves unused, and filling them to the last bit takes several
 * moves at once. The moves that lose least by reduced cost are put together in pairs; for every pair the cheapest other one
 * is looked up that leaves room in the two dearest rows: a sweep over the first, a Fenwick tree of least costs over the
 * second. What seems to pay is held against all rows. `isBrief`: among few moves only. Answers whether anything was exchanged.
 */
export function exchange(
  choices: Choices,
  dual: Dual,
  state: State,
  isEnough: () => boolean,
  isBrief: boolean,
): boolean {
  const widths = isBrief ? MOVES.slice(0, 1) : MOVES;
  const rows = dearestRows(dual);
  const candidates = cheapColumns(dual, state);
  let isBetter = false;
  for (let i = 0; i < widths.length && !isEnough();) {
    const moves = movesTo(candidates, widths[i]!, choices, state, rows);
    const found = exchangeOf(moves, rows, state);
    if (found) {
      state.sums.moveAll(found);
      isBetter = true;
    } else if (moves.length < widths[i]!) break;
    else i += 1;
  }
  return isBetter;
}

function exchangeOf(moves: readonly Move[], rows: readonly [number, number], { links, sums }: State): number[] | null {
  const parts = partsOf(moves, (one, other) => sums.fitBoth(one, other, rows));
  const [room, second] = rows.map((row) => (row < 0 ? 0 : sums.left(row))) as [number, number]; // there are two
  for (const [part, partner] of partnersOf(parts, room, second)) {
    const together = [part, partner]
      .flatMap((at) => [parts.one[at]!, parts.other[at]!])
      .filter((at) => at >= 0)
      .map((at) => moves[at]!.moved);
    const moved = together.flat();
    if (areApart(together, links) && sums.fitAll(moved)) return moved;
  }
  return null;
}

/** The two rows with the highest prices; −1: there is none. */
function dearestRows({ prices }: Dual): [number, number] {
  let [first, second] = [-1, -1];
  for (let row = 0; row < prices.length; row += 1) {
    if (first < 0 || prices[row]! > prices[first]!) [first, second] = [row, first];
    else if (second < 0 || prices[row]! > prices[second]!) second = row;
  }
  return [first, second];
}

/** Columns that lose no more than is left to gain, those that lose least first. */
function cheapColumns({ losses, bound }: Dual, { sums, picks }: State): Int32Array {
  const left = sums.cost() - bound;
  const near = losses.filter((loss) => loss <= left).sort();
  const most = near[picks.length + MOST_COLUMNS] ?? left;
  const columns = new Int32Array(near.length);
  let count = 0;
  for (let c = 0; c < losses.length; c += 1) if (losses[c]! <= most) columns[count++] = c;
  return columns.subarray(0, count).sort((a, b) => losses[a]! - losses[b]! || a - b);
}

/** So many moves to columns of little loss, each with what its links draw along. */
function movesTo(
  candidates: Int32Array,
  most: number,
  { cost, rows: table }: Choices,
  { picks, links, unitOf }: State,
  rows: readonly [number, number],
): Move[] {
  const moves: Move[] = [];
  for (const column of candidates) {
    if (moves.length === most) break;
    const unit = unitOf[column]!;
    if (picks[unit] === column) continue;
    const moved = links.isHeld(unit) ? links.follow(unit, column, false) : [unit, column];
    if (moved === null) continue;
    let [costs, first, second] = [0, 0, 0];
    for (let i = 0; i < moved.length; i += 2) {
      const [from, to] = [picks[moved[i]!]!, moved[i + 1]!];
      costs += cost[to]! - cost[from]!;
      first += takenBy(table, to, rows[0]) - takenBy(table, from, rows[0]);
      second += takenBy(table, to, rows[1]) - takenBy(table, from, rows[1]);
    }
    moves.push({ moved, costs, first, second });
  }
  return moves;
}

function takenBy(rows: Choices["rows"], column: number, row: number): number {
  let sum = 0;
  for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
    if (rows.index[k] === row) sum += rows.value[k]!;
  return sum;
}

/** No move, each move, each pair of moves: what it costs and takes, by number; −1: no move. */
type Parts = Readonly<{
  one: Int32Array;
  other: Int32Array;
  costs: Float64Array;
  first: Float64Array;
  second: Float64Array;
}>;

/** `fits`: whether the other rows bear it. */
function partsOf(moves: readonly Move[], fits: (one: readonly number[], other: readonly number[]) => boolean): Parts {
  const most = 1 + (moves.length * (moves.length + 1)) / 2;
  const [one, other] = [new Int32Array(most).fill(-1), new Int32Array(most).fill(-1)];
  const [costs, first, second] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  let count = 1;
  for (let a = 0; a < moves.length; a += 1) {
    for (let b = a; b < moves.length; b += 1) {
      const move = moves[a]!;
      const partner = b === a ? null : moves[b]!;
      if (!fits(move.moved, partner?.moved ?? NONE)) continue;
      one[count] = a;
      other[count] = partner ? b : -1;
      costs[count] = move.costs + (partner?.costs ?? 0);
      first[count] = move.first + (partner?.first ?? 0);
      second[count] = move.second + (partner?.second ?? 0);
      count += 1;
    }
  }
  return {
    one,
    other,
    costs: costs.subarray(0, count),
    first: first.subarray(0, count),
    second: second.subarray(0, count),
  };
}

/** Parts that pay together and fit into both rows, dearest saving first: for each part the cheapest other that leaves room. */
function partnersOf({ costs, first, second }: Parts, room: number, otherRoom: number): [number, number][] {
  const count = costs.length;
  const byFirst = orderOf(first);
  const bySecond = orderOf(second);
  const ranks = new Int32Array(count);
  bySecond.forEach((part, rank) => (ranks[part] = rank + 1));
  const sorted = Float64Array.from(bySecond, (part) => second[part]!);
  const tree = new Int32Array(count + 1).fill(-1);
  const found: { part: number; partner: number; costs: number }[] = [];
  let inside = 0;
  // the more a part takes of the first row, the fewer others still fit
  for (let i = count - 1; i >= 0; i -= 1) {
    const part = byFirst[i]!;
    for (; inside < count && first[byFirst[inside]!]! + first[part]! <= room; inside += 1)
      keepLeast(tree, ranks[byFirst[inside]!]!, byFirst[inside]!, costs);
    const partner = leastUpTo(tree, upTo(sorted, otherRoom - second[part]!), costs);
    const together = partner < 0 ? 0 : costs[part]! + costs[partner]!;
    if (together < -NOTHING) found.push({ part, partner, costs: together });
  }
  found.sort((a, b) => a.costs - b.costs || a.part - b.part);
  return found.slice(0, MOST_TRIES).map(({ part, partner }) => [part, partner]);
}

const orderOf = (values: Float64Array): Int32Array =>
  Int32Array.from(values, (_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b);

function keepLeast(tree: Int32Array, rank: number, part: number, costs: Float64Array): void {
  for (let at = rank; at < tree.length; at += at & -at)
    if (tree[at]! < 0 || costs[part]! < costs[tree[at]!]!) tree[at] = part;
}

function leastUpTo(tree: Int32Array, rank: number, costs: Float64Array): number {
  let least = -1;
  for (let at = rank; at > 0; at -= at & -at)
    if (tree[at]! >= 0 && (least < 0 || costs[tree[at]!]! < costs[least]!)) least = tree[at]!;
  return least;
}

/** How many of sorted values are no more than one. */
function upTo(sorted: Float64Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether no unit moves twice, and no two that are linked move for reasons of their own. */
function areApart(together: readonly (readonly number[])[], links: Linked): boolean {
  const touches = (unit: number, moved: readonly number[]): boolean =>
    moved.some((other, i) => i % 2 === 0 && (other === unit || links.isLinked(unit, other)));
  return together.every((moved, k) =>
    together.slice(0, k).every((before) => !moved.some((unit, i) => i % 2 === 0 && touches(unit, before))),
  );
}
