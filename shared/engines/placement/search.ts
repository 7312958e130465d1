import type { Recovery } from "../../model/recovery.ts";
import type { Placement } from "../../model/scenario.ts";
import { isOption } from "./answer.ts";
import type { Model } from "./model.ts";
import { isBefore } from "./dominance.ts";
import { type Sums, TOLERANCE, sumsOf } from "./sums.ts";

/** Each pass makes things better; what is not mended after so many is left to the solver. */
const MOST_PASSES = 400;
/** The same over all sets of providers that are tried. */
const MOST_PASSES_TOGETHER = 1_000;
/** Sets of providers tried besides the first. */
const MOST_SETS = 11;
/** Share of the units moved in one pass: few, because each move changes what the next one should be. */
const MOVED_PER_PASS = 0.02;
/** Most rounds of single moves that make an answer better. */
const MOST_ROUNDS = 50;
/** Below this share of the greatest worth of a choice two choices are worth the same. */
const EQUAL = 1e-12;

/** One chosen column per unit. */
export type Picks = Int32Array;

/**
 * A feasible answer to start from, or `null` where simple moves find none.
 *
 * Each unit first takes its best choice, or what `from` gives it. While rows are broken, the moves are made that mend most per
 * point they cost. A limit on providers is met first (see `providerSets`).
 */
export function greedy(model: Model, from: Picks | null = null): Picks | null {
  const units = columnsOf(model);
  if (units.some((columns) => columns.length === 0)) return null;
  const size = sizeOf(model);
  let left = MOST_PASSES_TOGETHER;
  const mendAll = (picks: Picks, allowed: Columns): boolean => {
    const sums = sumsOf(model, picks);
    for (let passes = 0; sums.breach() > TOLERANCE; passes += 1) {
      if (passes === MOST_PASSES || left === 0 || !mend(sums, size, allowed)) return false;
      left -= 1;
    }
    return true;
  };
  if (from) {
    const picks = Int32Array.from(from);
    if (mendAll(picks, units)) return picks;
  }
  for (const allowed of providerSets(model, units)) {
    const picks = Int32Array.from(allowed, (columns) => best(model, columns));
    if (mendAll(picks, allowed)) return picks;
  }
  return null;
}

/**
 * Makes single moves as long as they help: a better worth first, then a lower cost, then the first choice in order.
 *
 * The order of ties is part of the method: of answers that are worth alike the cheapest is named, whatever the solver met first.
 */
export function polish(model: Model, start: Picks): Picks {
  const picks = Int32Array.from(start);
  const sums = sumsOf(model, picks);
  const equal = EQUAL * sizeOf(model);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    for (let unit = 0; unit < picks.length; unit += 1) {
      for (let column = model.unitStarts[unit]!; column < model.unitStarts[unit + 1]!; column += 1) {
        const from = picks[unit]!;
        if (column === from) continue;
        const gain = sums.gain(from, column);
        const isBetter =
          Math.abs(gain) > equal ? gain > 0 : isBefore(model.choices[column]!.choice, model.choices[from]!.choice);
        if (!isBetter || sums.breachAfter(from, column) > TOLERANCE) continue;
        sums.move(unit, column);
        moved = true;
      }
    }
  }
  return picks;
}

/** Whether every row holds, as the model has them. */
export const isFeasible = (model: Model, picks: Picks): boolean => sumsOf(model, picks).breach() <= TOLERANCE;

/** What an answer is worth, and the providers it begins with. */
export function worthOf(model: Model, picks: Picks): number {
  const open = new Set<number>();
  let worth = 0;
  for (const column of picks) {
    worth += model.columns.worth[column]!;
    const provider = model.providers.get(model.choices[column]!.choice.provider);
    if (provider !== undefined) open.add(provider);
  }
  for (const column of open) worth += model.columns.worth[column]!;
  return worth;
}

/** The greatest worth there could be if no limit held and no provider cost anything: the sum of every unit's best. */
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

/**
 * The columns of an answer given as placements; `null`: some unit is not placed, or by a choice that is not in the model.
 * Of a copy only its region is told.
 */
export function picksOf(
  model: Model,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Picks | null {
  const picks = knownPicks(model, placements, recoveries);
  return picks.includes(-1) ? null : picks;
}

/** The same as far as it goes: where a choice is not in the model the best in its region, else the best there is. */
export function nearestPicks(
  model: Model,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Picks | null {
  const units = columnsOf(model);
  if (units.some((columns) => columns.length === 0)) return null;
  const regions = new Map<string, string | null>(placements.map(({ workload, region }) => [workload, region]));
  const seconds = new Map<string, string | null>(recoveries.map(({ workload, region }) => [workload, region]));
  return knownPicks(model, placements, recoveries).map((known, unit) => {
    if (known >= 0) return known;
    const there = units[unit]!.filter((column) =>
      model.choices[column]!.choice.takes.some(
        ({ workload, option }) =>
          option.region === (workload.standby === null ? regions : seconds).get(workload.workload),
      ),
    );
    return best(model, there.length > 0 ? there : units[unit]!);
  });
}

function knownPicks(model: Model, placements: readonly Placement[], recoveries: readonly Recovery[]): Picks {
  const placed = new Map<string, Placement>(placements.map((placement) => [placement.workload, placement]));
  const seconds = new Map<string, Recovery>(recoveries.map((recovery) => [recovery.workload, recovery]));
  const picks = new Int32Array(model.unitStarts.length - 1).fill(-1);
  model.choices.forEach(({ unit, choice }, column) => {
    const isTaken = choice.takes.every(({ workload, option }) => {
      if (workload.standby !== null) return seconds.get(workload.workload)?.region === option.region;
      const placement = placed.get(workload.workload);
      return placement !== undefined && isOption(option, placement);
    });
    if (isTaken && (picks[unit]! < 0 || isBetter(model, column, picks[unit]!))) picks[unit] = column;
  });
  return picks;
}

function isBetter(model: Model, a: number, b: number): boolean {
  const gain = model.columns.worth[a]! - model.columns.worth[b]!;
  if (Math.abs(gain) > EQUAL * Math.abs(model.columns.worth[a]!)) return gain > 0;
  return isBefore(model.choices[a]!.choice, model.choices[b]!.choice);
}

function best(model: Model, columns: readonly number[]): number {
  let found = columns[0]!;
  for (const column of columns) if (isBetter(model, column, found)) found = column;
  return found;
}

/** Greatest worth of a choice, either way. */
const sizeOf = ({ columns }: Model): number =>
  columns.worth.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0);

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
  const most = model.rows.meanings.reduce(
    (least, meaning, row) => (meaning === "providers" ? Math.min(least, model.rows.high[row]!) : least),
    Infinity,
  );
  if (most === Infinity) return [units];
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

/**
 * One pass of mending: each unit's best move, most breach taken away per point first, as long as each still helps.
 *
 * `false` when no single move helps any more.
 */
function mend(sums: Sums, size: number, allowed: Columns): boolean {
  const moves: { unit: number; column: number; gain: number }[] = [];
  allowed.forEach((columns, unit) => {
    const from = sums.picks[unit]!;
    let found: (typeof moves)[number] | null = null;
    for (const column of columns) {
      if (column === from) continue;
      const mended = sums.breach() - sums.breachAfter(from, column);
      if (mended <= 1e-12) continue;
      const price = Math.max(0, -sums.gain(from, column)) / (size || 1) + 1e-6;
      if (found === null || mended / price > found.gain) found = { unit, column, gain: mended / price };
    }
    if (found) moves.push(found);
  });

  let left = Math.max(1, Math.floor(MOVED_PER_PASS * allowed.length));
  for (const { unit, column } of moves.sort((a, b) => b.gain - a.gain || a.unit - b.unit)) {
    if (left === 0 || sums.breach() <= TOLERANCE) break;
    if (sums.breachAfter(sums.picks[unit]!, column) >= sums.breach() - 1e-12) continue;
    sums.move(unit, column);
    left -= 1;
  }
  return moves.length > 0;
}
