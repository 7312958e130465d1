import type { Model } from "./model.ts";
import type { Picks } from "./search.ts";

/** A breach of a row below this counts as none: the solver's own tolerance. */
export const TOLERANCE = 1e-6;

/** The rows' sums under an answer, and how many units use each provider, kept up to date move by move. */
export type Sums = Readonly<{
  picks: Picks;
  /** How far all rows together are broken, each by the size of its greatest coefficient; 0: the answer keeps them. */
  breach: () => number;
  breachAfter: (from: number, to: number) => number;
  /** What a move brings: the choice's own worth, and providers that are begun with or done without. */
  gain: (from: number, to: number) => number;
  move: (unit: number, to: number) => void;
}>;

/** Adds up an answer. Rows that say “exactly one” and “only where open” hold by construction. */
export function sumsOf(model: Model, picks: Picks): Sums {
  const { rows, choices, columns, providers } = model;
  const entries = entriesOf(model);
  const sums = new Float64Array(rows.names.length);
  const change = new Float64Array(rows.names.length);
  const isTouched = new Uint8Array(rows.names.length);
  const touched: number[] = [];
  const openOf = Int32Array.from(choices, ({ choice }) => providers.get(choice.provider) ?? -1);
  const users = new Int32Array(columns.names.length);

  // a breach of one means: by the size of the row's greatest coefficient
  const breachOf = (row: number, sum: number): number => {
    const over = Math.max(0, sum - rows.high[row]!, rows.low[row]! - sum);
    return over > TOLERANCE ? over / entries.size[row]! : 0;
  };
  const plan = (column: number, sign: number): void => {
    for (let k = entries.starts[column]!; k < entries.starts[column + 1]!; k += 1) {
      const row = entries.rows[k]!;
      if (isTouched[row] === 0) touched.push(row);
      isTouched[row] = 1;
      change[row]! += sign * entries.values[k]!;
    }
  };
  /** A move and the providers it begins with or does without. */
  const planMove = (from: number, to: number): void => {
    plan(from, -1);
    plan(to, 1);
    const [left, joined] = [openOf[from]!, openOf[to]!];
    if (left === joined) return;
    if (left >= 0 && users[left] === 1) plan(left, -1);
    if (joined >= 0 && users[joined] === 0) plan(joined, 1);
  };
  const forget = (): void => {
    for (const row of touched) {
      change[row] = 0;
      isTouched[row] = 0;
    }
    touched.length = 0;
  };

  for (const column of picks) {
    const open = openOf[column]!;
    for (const each of open >= 0 && users[open] === 0 ? [column, open] : [column])
      for (let k = entries.starts[each]!; k < entries.starts[each + 1]!; k += 1)
        sums[entries.rows[k]!]! += entries.values[k]!;
    if (open >= 0) users[open]! += 1;
  }
  let total = 0;
  for (let row = 0; row < rows.names.length; row += 1) if (entries.isWatched(row)) total += breachOf(row, sums[row]!);

  const breachAfter = (from: number, to: number): number => {
    planMove(from, to);
    let after = total;
    for (const row of touched)
      if (change[row] !== 0) after += breachOf(row, sums[row]! + change[row]!) - breachOf(row, sums[row]!);
    forget();
    return after < 1e-9 ? 0 : after;
  };
  const gain = (from: number, to: number): number => {
    const own = columns.worth[to]! - columns.worth[from]!;
    const [left, joined] = [openOf[from]!, openOf[to]!];
    if (left === joined) return own;
    const saved = left >= 0 && users[left] === 1 ? columns.worth[left]! : 0;
    const begun = joined >= 0 && users[joined] === 0 ? columns.worth[joined]! : 0;
    return own + begun - saved;
  };
  const move = (unit: number, to: number): void => {
    const from = picks[unit]!;
    total = breachAfter(from, to);
    planMove(from, to);
    for (const row of touched) sums[row]! += change[row]!;
    forget();
    if (openOf[from]! >= 0) users[openOf[from]!]! -= 1;
    if (openOf[to]! >= 0) users[openOf[to]!]! += 1;
    picks[unit] = to;
  };
  return { picks, breach: () => total, breachAfter, gain, move };
}

/** The rows each column is in, in the order of the columns. */
function entriesOf({ rows, columns }: Model) {
  const isWatched = (row: number): boolean => rows.meanings[row] !== "one" && rows.meanings[row] !== "open";
  const starts = new Int32Array(columns.names.length + 1);
  const size = new Float64Array(rows.names.length).fill(1e-12);
  for (let row = 0; row < rows.names.length; row += 1) {
    if (!isWatched(row)) continue;
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      starts[rows.indices[k]! + 1]! += 1;
      size[row] = Math.max(size[row]!, Math.abs(rows.values[k]!));
    }
  }
  for (let column = 0; column < columns.names.length; column += 1) starts[column + 1]! += starts[column]!;
  const next = Int32Array.from(starts);
  const at = new Int32Array(starts.at(-1)!);
  const values = new Float64Array(starts.at(-1)!);
  for (let row = 0; row < rows.names.length; row += 1) {
    if (!isWatched(row)) continue;
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      const where = next[rows.indices[k]!]!;
      next[rows.indices[k]!] = where + 1;
      at[where] = row;
      values[where] = rows.values[k]!;
    }
  }
  return { starts, rows: at, values, size, isWatched };
}
