import { type Range, range } from "../../units/range.ts";

/**
 * The least and greatest value the Herfindahl–Hirschman index can take over amounts known only as ranges.
 *
 * HHI = Σ (100 · x / Σx)². It is a quotient, so neither end need lie where the amounts are least or greatest:
 *
 * - Least: √HHI is a convex function over a linear one, hence quasi-convex: its minimum is where every amount is as near as
 *   its range allows to one common level t with t = Σx² / Σx. That equation falls monotonically in t and is piecewise
 *   linear, so t is found between two ends of ranges.
 * - Greatest: in each amount alone the index first falls and then rises, so the maximum is at a corner. Corners are
 *   searched by branch and bound; the bound replaces x² by its chord, which is exact at the ends of a range.
 *
 * `null` when every amount is surely nothing. Amounts are not negative.
 */
export function herfindahl(amounts: readonly Range[]): Range | null {
  const some = amounts.filter((amount) => amount.high > 0);
  if (some.length === 0) return null;
  const low = least(some);
  return range(low, Math.max(low, greatest(some)));
}

const FULL = 10_000;
const index = (squares: number, sum: number): number => Math.round((FULL * squares * 1e9) / (sum * sum)) / 1e9;

function least(amounts: readonly Range[]): number {
  const clamp = (t: number): number[] => amounts.map(({ low, high }) => Math.min(Math.max(t, low), high));
  const excess = (t: number): number => clamp(t).reduce((sum, x) => sum + x * (x - t), 0);

  const ends = amounts.flatMap(({ low, high }) => [low, high]).sort((a, b) => a - b);
  let before = ends[0]!;
  let after = ends.at(-1)!;
  for (const end of ends) {
    if (excess(end) >= 0) before = end;
    else {
      after = end;
      break;
    }
  }
  const above = excess(before);
  const below = excess(after);
  const t = above > below ? before + ((after - before) * above) / (above - below) : before;

  const at = clamp(t);
  return index(
    at.reduce((sum, x) => sum + x * x, 0),
    at.reduce((sum, x) => sum + x, 0),
  );
}

/** Amounts of one range are one class: only how many of them stand at the high end matters. */
type Class = Readonly<{ low: number; high: number; count: number; fewest: number; most: number }>;
type Bound = Readonly<{ bound: number; split: Readonly<{ at: number; highs: number }> | null }>;

/** Past so many steps the bound itself is returned: it lies above the maximum, so the range can only be too wide. */
const MOST_STEPS = 20_000;

function greatest(amounts: readonly Range[]): number {
  if (amounts.every(({ low }) => low === 0)) return FULL; // all but one may be nothing

  const open: Class[][] = [classesOf(amounts)];
  let best = 0;
  let steps = 0;
  for (let classes = open.pop(); classes; classes = open.pop()) {
    const { bound, split } = boundOf(classes);
    if (bound <= best * (1 + 1e-12)) continue;
    if (split === null) {
      best = bound;
      continue;
    }
    steps += 1;
    if (steps > MOST_STEPS) {
      best = bound;
      continue;
    }
    const { at, highs } = split;
    const with_ = (change: Partial<Class>): Class[] =>
      classes.map((one, i) => (i === at ? { ...one, ...change } : one));
    open.push(with_({ most: highs }), with_({ fewest: highs + 1 }));
  }
  return Math.round(best * 1e9) / 1e9;
}

function classesOf(amounts: readonly Range[]): Class[] {
  const byRange = new Map<string, Class>();
  for (const { low, high } of amounts) {
    const key = `${low}–${high}`;
    const count = (byRange.get(key)?.count ?? 0) + 1;
    byRange.set(key, { low, high, count, fewest: 0, most: low === high ? 0 : count });
  }
  // chords steepest first; the order does not depend on how the amounts were listed
  return [...byRange.values()].sort((a, b) => b.low + b.high - (a.low + a.high) || b.high - a.high);
}

/**
 * The greatest value of (Σ chords) / (Σx)², ·10,000. For a given sum the chords are filled steepest first, so this is one
 * walk along a line in pieces. At the joints all amounts stand at an end and the value is a true one; strictly inside a
 * piece it is a bound, and the class of that piece is split at the count it cuts.
 */
function boundOf(classes: readonly Class[]): Bound {
  let sum = 0;
  let squares = 0;
  for (const { low, high, count, fewest } of classes) {
    sum += low * (count - fewest) + high * fewest;
    squares += low * low * (count - fewest) + high * high * fewest;
  }
  let result: Bound = { bound: sum > 0 ? (FULL * squares) / (sum * sum) : 0, split: null };

  for (const [at, { low, high, fewest, most }] of classes.entries()) {
    if (most === fewest) continue;
    const slope = low + high;
    const room = (high - low) * (most - fewest);
    // (slope · s + rest) / s² has its peak at s = −2 · rest / slope
    const rest = squares - slope * sum;
    const peak = (-2 * rest) / slope;
    if (peak > sum && peak < sum + room) {
      const bound = (FULL * (slope * peak + rest)) / (peak * peak);
      const highs = fewest + Math.min(most - fewest - 1, Math.floor((peak - sum) / (high - low)));
      if (bound > result.bound) result = { bound, split: { at, highs } };
    }
    // every joint inside the class is a corner of the true problem, so it can win without being split
    for (let taken = 1; taken <= most - fewest; taken += 1) {
      const s = sum + (high - low) * taken;
      const value = (FULL * (squares + slope * (high - low) * taken)) / (s * s);
      if (value >= result.bound) result = { bound: value, split: null };
    }
    sum += room;
    squares += slope * room;
  }
  return result;
}
