import type { Placement } from "../../model/scenario.ts";
import type { Model, RowMeaning } from "./model.ts";

/** A breach of a row below this counts as none: the solver's own tolerance. */
const TOLERANCE = 1e-6;
/** Each pass makes things better; what is not mended after so many is left to the solver. */
const MOST_PASSES = 400;
/** Sets of providers tried besides the first. */
const MOST_SETS = 11;
/** Share of the units moved in one pass: few, because each move changes what the next one should be. */
const MOVED_PER_PASS = 0.02;

/** One chosen column per unit. */
export type Picks = Int32Array;

/**
 * A feasible answer to start from, or `null` where simple moves find none.
 *
 * Each unit first takes its best choice. While rows are broken, the moves are made that mend most per point of score they
 * cost. A limit on providers is met first (see `providerSets`).
 */
export function greedy(model: Model): Picks | null {
  const units = columnsOf(model);
  if (units.some((columns) => columns.length === 0)) return null;
  for (const allowed of providerSets(model, units)) {
    const picks = Int32Array.from(allowed, (columns) => best(model, columns));
    if (mendAll(model, picks, allowed)) return picks;
  }
  return null;
}

function mendAll(model: Model, picks: Picks, allowed: Columns): boolean {
  const search = startAt(model, picks);
  for (let passes = 0; search.breach() > TOLERANCE; passes += 1) {
    if (passes === MOST_PASSES || !mend(model, search, allowed)) return false;
  }
  return true;
}

/**
 * Makes single moves as long as they help: a better score first, then a lower cost, then the first choice in order.
 *
 * The order of ties is part of the method: of answers that score alike the cheapest is named, whatever the solver met first.
 */
export function polish(model: Model, start: Picks): Picks {
  const picks = Int32Array.from(start);
  const search = startAt(model, picks);
  const isOpen = (column: number): boolean =>
    model.providers.size === 0 || search.opened.has(model.choices[column]!.choice.provider);
  for (let round = 0, moved = true; moved && round < 50; round += 1) {
    moved = false;
    for (let unit = 0; unit < picks.length; unit += 1) {
      for (let column = model.unitStarts[unit]!; column < model.unitStarts[unit + 1]!; column += 1) {
        if (!isOpen(column) || !isBetter(model, column, picks[unit]!)) continue;
        if (search.breachAfter(picks[unit]!, column) > TOLERANCE) continue;
        search.move(unit, column);
        moved = true;
      }
    }
  }
  return picks;
}

/** Whether every row holds, as the model has them. */
export const isFeasible = (model: Model, picks: Picks): boolean => startAt(model, picks).breach() <= TOLERANCE;

export const worthOf = (model: Model, picks: Picks): number =>
  picks.reduce((sum, column) => sum + model.columns.worth[column]!, 0);

/** The greatest worth there could be if no limit held: the sum of every unit's best. */
export function freeBound(model: Model): number {
  return columnsOf(model).reduce((sum, columns) => sum + model.columns.worth[best(model, columns)]!, 0);
}

/** All columns of an answer, providers' included, as the solver wants it. */
export function toColumns(model: Model, picks: Picks): Float64Array {
  const values = new Float64Array(model.columns.names.length);
  for (const column of picks) {
    values[column] = 1;
    const open = model.providers.get(model.choices[column]!.choice.provider);
    if (open !== undefined) values[open] = 1;
  }
  return values;
}

/** The columns of an answer given as placements; `null`: some unit is not placed, or by a choice that is not in the model. */
export function picksOf(model: Model, placements: readonly Placement[]): Picks | null {
  const at = new Map(placements.map(({ workload, offer, region }) => [workload, `${offer} ${region}`]));
  const picks = new Int32Array(model.unitStarts.length - 1).fill(-1);
  model.choices.forEach(({ unit, choice }, column) => {
    if (choice.takes.every(({ workload, offer, region }) => at.get(workload) === `${offer} ${region}`))
      picks[unit] = column;
  });
  return picks.includes(-1) ? null : picks;
}

/** For each kind of row: how many units have a better choice that this kind of row alone or with others forbids. */
export function blockers(model: Model, picks: Picks): Map<RowMeaning, number> {
  const search = startAt(model, picks);
  const counts = new Map<RowMeaning, number>();
  picks.forEach((picked, unit) => {
    const forbids = new Set<RowMeaning>();
    for (let column = model.unitStarts[unit]!; column < model.unitStarts[unit + 1]!; column += 1) {
      if (model.columns.worth[column]! <= model.columns.worth[picked]! + 1e-12) continue;
      for (const meaning of search.brokenBy(picked, column)) forbids.add(meaning);
      const provider = model.choices[column]!.choice.provider;
      if (model.providers.size > 0 && !search.opened.has(provider)) forbids.add("providers");
    }
    for (const meaning of forbids) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  });
  return counts;
}

function isBetter(model: Model, a: number, b: number): boolean {
  const gain = model.columns.worth[a]! - model.columns.worth[b]!;
  if (Math.abs(gain) > 1e-12) return gain > 0;
  const saved = model.choices[b]!.choice.high - model.choices[a]!.choice.high;
  return saved > 0 || (saved === 0 && a < b);
}

function best(model: Model, columns: readonly number[]): number {
  let found = columns[0]!;
  for (const column of columns) if (isBetter(model, column, found)) found = column;
  return found;
}

type Columns = readonly (readonly number[])[];

const columnsOf = ({ unitStarts }: Model): Columns =>
  Array.from({ length: unitStarts.length - 1 }, (_, unit) =>
    Array.from({ length: unitStarts[unit + 1]! - unitStarts[unit]! }, (_, c) => unitStarts[unit]! + c),
  );

/**
 * The columns of each unit under sets of providers that are small enough, most promising first.
 *
 * The first set is what is left after giving up, again and again, the provider whose loss costs least; the others differ
 * from it in one provider.
 */
function providerSets(model: Model, units: Columns): Columns[] {
  const row = model.rows.meanings.indexOf("providers");
  if (row < 0) return [units];
  const most = model.rows.high[row]!;
  const providerOf = (column: number) => model.choices[column]!.choice.provider;
  const within = (set: ReadonlySet<string>) => {
    const columns = units.map((each) => each.filter((column) => set.has(providerOf(column))));
    if (columns.some((each) => each.length === 0)) return null;
    return { set, columns, worth: columns.reduce((sum, each) => sum + model.columns.worth[best(model, each)]!, 0) };
  };
  const bestOf = (sets: readonly ReadonlySet<string>[]) =>
    sets
      .map(within)
      .filter((found) => found !== null)
      .sort((a, b) => b.worth - a.worth);
  const without = (set: ReadonlySet<string>, provider: string) => new Set([...set].filter((each) => each !== provider));

  let held: ReadonlySet<string> = new Set(model.providers.keys());
  while (held.size > most) {
    const next = bestOf([...held].map((provider) => without(held, provider)))[0];
    if (!next) return [];
    held = next.set;
  }
  const others = [...model.providers.keys()].filter((provider) => !held.has(provider));
  const near = [...held].flatMap((gone) => others.map((come) => new Set([...without(held, gone), come])));
  return [...bestOf([held]), ...bestOf(near).slice(0, MOST_SETS)].map(({ columns }) => columns);
}

/** The rows' sums under an answer, kept up to date move by move. Rows of provider columns are looked after elsewhere. */
function startAt(model: Model, picks: Picks) {
  const { rows, choices } = model;
  const watched = (row: number) => !["one", "open", "providers"].includes(rows.meanings[row]!);
  const columnRows: number[][] = choices.map(() => []);
  const columnValues: number[][] = choices.map(() => []);
  const size = new Float64Array(rows.names.length).fill(1e-12);
  for (let row = 0; row < rows.names.length; row += 1) {
    if (!watched(row)) continue;
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      const column = rows.indices[k]!;
      if (column >= choices.length) continue;
      columnRows[column]!.push(row);
      columnValues[column]!.push(rows.values[k]!);
      size[row] = Math.max(size[row]!, Math.abs(rows.values[k]!));
    }
  }

  const sums = new Float64Array(rows.names.length);
  const add = (column: number, sign: number) =>
    columnRows[column]!.forEach((row, k) => (sums[row]! += sign * columnValues[column]![k]!));
  // a breach of one means: by the size of the row's greatest coefficient
  const breachOf = (row: number, sum: number): number => {
    const over = Math.max(0, sum - rows.high[row]!, rows.low[row]! - sum);
    return over > TOLERANCE ? over / size[row]! : 0;
  };
  const opened = new Set<string>();
  for (const column of picks) {
    add(column, 1);
    opened.add(choices[column]!.choice.provider);
  }

  let total = 0;
  for (let row = 0; row < rows.names.length; row += 1) if (watched(row)) total += breachOf(row, sums[row]!);

  const change = new Float64Array(rows.names.length);
  const isTouched = new Uint8Array(rows.names.length);
  const touched: number[] = [];
  const plan = (column: number, sign: number): void => {
    const at = columnRows[column]!;
    for (let k = 0; k < at.length; k += 1) {
      const row = at[k]!;
      if (isTouched[row] === 0) touched.push(row);
      isTouched[row] = 1;
      change[row]! += sign * columnValues[column]![k]!;
    }
  };
  const breachAfter = (from: number, to: number): number => {
    plan(from, -1);
    plan(to, 1);
    let after = total;
    for (const row of touched) {
      if (change[row] !== 0) after += breachOf(row, sums[row]! + change[row]!) - breachOf(row, sums[row]!);
      change[row] = 0;
      isTouched[row] = 0;
    }
    touched.length = 0;
    return after < 1e-9 ? 0 : after;
  };
  const brokenBy = (from: number, to: number): RowMeaning[] => {
    plan(from, -1);
    plan(to, 1);
    const broken = touched.filter((row) => breachOf(row, sums[row]! + change[row]!) > breachOf(row, sums[row]!));
    for (const row of touched) {
      change[row] = 0;
      isTouched[row] = 0;
    }
    touched.length = 0;
    return broken.map((row) => rows.meanings[row]!);
  };
  const move = (unit: number, to: number): void => {
    total = breachAfter(picks[unit]!, to);
    add(picks[unit]!, -1);
    add(to, 1);
    picks[unit] = to;
  };
  return { breach: () => total, breachAfter, brokenBy, move, picks, opened };
}

/**
 * One pass of mending: each unit's best move, most breach taken away per point of score first, as long as each still helps.
 *
 * `false` when no single move helps any more.
 */
function mend(model: Model, search: ReturnType<typeof startAt>, allowed: Columns): boolean {
  const moves: { unit: number; column: number; gain: number }[] = [];
  allowed.forEach((columns, unit) => {
    const from = search.picks[unit]!;
    let found: (typeof moves)[number] | null = null;
    for (const column of columns) {
      if (column === from) continue;
      const mended = search.breach() - search.breachAfter(from, column);
      if (mended <= 1e-12) continue;
      const price = Math.max(0, model.columns.worth[from]! - model.columns.worth[column]!) + 1e-6;
      if (found === null || mended / price > found.gain) found = { unit, column, gain: mended / price };
    }
    if (found) moves.push(found);
  });

  let left = Math.max(1, Math.floor(MOVED_PER_PASS * allowed.length));
  for (const { unit, column } of moves.sort((a, b) => b.gain - a.gain || a.unit - b.unit)) {
    if (left === 0 || search.breach() <= TOLERANCE) break;
    if (search.breachAfter(search.picks[unit]!, column) >= search.breach() - 1e-12) continue;
    search.move(unit, column);
    left -= 1;
  }
  return moves.length > 0;
}
