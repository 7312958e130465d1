import type { Model } from "./model.ts";

/** What prices on the rows prove: no answer is worth more than `bound`, and none with column i more than `bound − loss[i]`. */
export type Proof = Readonly<{ bound: number; loss: Float64Array }>;

/**
 * A bound for the whole model from row prices, whatever they are.
 *
 * Lagrange: let every row but “exactly one” be broken at its price; then each unit simply takes the choice with the best
 * reduced worth. That relaxation is worth at least as much as any answer, for any prices of the right sign; prices from the
 * linear relaxation make it tight. Solvers differ in the sign of their duals, so both are tried and the better bound taken.
 */
export function prove(model: Model, prices: Float64Array): Proof {
  const one = proveWith(model, prices);
  const other = proveWith(
    model,
    prices.map((price) => -price),
  );
  return one.bound <= other.bound ? one : other;
}

function proveWith(model: Model, prices: Float64Array): Proof {
  const { rows, columns, choices, unitStarts } = model;
  const reduced = Float64Array.from(columns.worth);
  let bound = 0;
  for (let row = 0; row < rows.names.length; row += 1) {
    if (rows.meanings[row] === "one") continue;
    const price = prices[row]!;
    const end = price > 0 ? rows.high[row]! : rows.low[row]!;
    if (price === 0 || !Number.isFinite(end)) continue;
    bound += price * end;
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      reduced[rows.indices[k]!]! -= price * rows.values[k]!;
    }
  }

  const loss = new Float64Array(choices.length);
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    let best = -Infinity;
    for (let column = unitStarts[unit]!; column < unitStarts[unit + 1]!; column += 1)
      best = Math.max(best, reduced[column]!);
    bound += best;
    for (let column = unitStarts[unit]!; column < unitStarts[unit + 1]!; column += 1)
      loss[column] = best - reduced[column]!;
  }
  for (let column = choices.length; column < columns.names.length; column += 1) {
    if (reduced[column]! > 0) bound += reduced[column]! * columns.upper[column]!;
  }
  return { bound, loss };
}

/** The columns worth looking at, and what the others could at most have brought. */
export type Core = Readonly<{ keep: Int32Array; boundOfRest: number; isExact: boolean }>;

/**
 * The choices that can still be part of a better answer than the one in hand.
 *
 * A choice whose proof ends below the value in hand is dropped for good. Where more are left than the solver can carry, only
 * the `perUnit` most promising of each unit stay, and the bound of the rest is kept so that the gap printed stays honest.
 */
export function coreOf(
  model: Model,
  proof: Proof,
  inHand: number,
  picks: Int32Array | null,
  most: number,
  perUnit: number,
): Core {
  const mayBeBetter = (column: number): boolean => proof.bound - proof.loss[column]! > inHand - 1e-9;
  const isPicked = new Set(picks);
  const open = model.choices.map((_, column) => column).filter((column) => mayBeBetter(column) || isPicked.has(column));
  if (open.length <= most) return { keep: Int32Array.from(open), boundOfRest: -Infinity, isExact: true };

  const keep: number[] = [];
  let boundOfRest = -Infinity;
  for (let unit = 0; unit + 1 < model.unitStarts.length; unit += 1) {
    const mine = [];
    for (let column = model.unitStarts[unit]!; column < model.unitStarts[unit + 1]!; column += 1) {
      if (mayBeBetter(column) || isPicked.has(column)) mine.push(column);
    }
    mine.sort((a, b) => Number(isPicked.has(b)) - Number(isPicked.has(a)) || proof.loss[a]! - proof.loss[b]! || a - b);
    keep.push(...mine.slice(0, perUnit).sort((a, b) => a - b));
    for (const column of mine.slice(perUnit)) boundOfRest = Math.max(boundOfRest, proof.bound - proof.loss[column]!);
  }
  return { keep: Int32Array.from(keep), boundOfRest, isExact: false };
}

/** The same model over some of its choices only. `columns[i]` is the column of the whole model that column i was. */
export function restrict(model: Model, keep: Int32Array): { model: Model; columns: Int32Array } {
  const others = model.columns.names.length - model.choices.length;
  const columns = Int32Array.from([...keep, ...Array.from({ length: others }, (_, i) => model.choices.length + i)]);
  const at = new Int32Array(model.columns.names.length).fill(-1);
  columns.forEach((column, i) => (at[column] = i));

  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < model.rows.names.length; row += 1) {
    for (let k = model.rows.starts[row]!; k < model.rows.starts[row + 1]!; k += 1) {
      const column = at[model.rows.indices[k]!]!;
      if (column < 0) continue;
      indices.push(column);
      values.push(model.rows.values[k]!);
    }
    starts.push(indices.length);
  }

  const unitStarts = new Int32Array(model.unitStarts.length);
  for (const column of keep) unitStarts[model.choices[column]!.unit + 1]! += 1;
  for (let unit = 1; unit < unitStarts.length; unit += 1) unitStarts[unit]! += unitStarts[unit - 1]!;

  const part: Model = {
    columns: {
      names: Array.from(columns, (column) => model.columns.names[column]!),
      worth: Float64Array.from(columns, (column) => model.columns.worth[column]!),
      upper: Float64Array.from(columns, (column) => model.columns.upper[column]!),
      integral: Uint8Array.from(columns, (column) => model.columns.integral[column]!),
    },
    rows: {
      ...model.rows,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    choices: Array.from(keep, (column) => model.choices[column]!),
    unitStarts,
    placeOf: Int32Array.from(keep, (column) => model.placeOf[column]!),
    places: model.places,
    links: model.links,
    rules: model.rules,
    providers: new Map([...model.providers].map(([provider, column]) => [provider, at[column]!])),
  };
  return { model: part, columns };
}
