import { type Choices, type Picks, counted, unitsOf } from "./choices.ts";
import { type Forest, forestOf } from "./forest.ts";
import { type Relaxation, relaxation } from "./relaxation.ts";

/** Best prices found: the bound they prove (Infinity: no answer keeps the rules), what each unit takes at them, and each column's reduced cost and loss. */
export type Dual = Readonly<{
  prices: Float64Array;
  bound: number;
  picks: Picks;
  reduced: Float64Array;
  losses: Float64Array;
  forest: Forest;
}>;

/** First temperature, as a share of how far apart costs lie; each next one is a quarter of it. */
const FIRST = 0.5;
const COOLING = 0.25;
/** Coldest: from there on the softened bound and the sharp one are the same for every purpose. */
const COLDEST = 2e-5;
const MOST_STEPS = 12;
/** Relative progress that is none. */
const STANDSTILL = 1e-7;
/** And, while it is warm, by temperature: the top there is only a way point. */
const WARM_STANDSTILL = 1e-4;
/** Above so many units the first prices come from every eighth of them. */
const MANY = 800;
const SAMPLE = 8;

/**
 * Row prices that prove the highest bound.
 *
 * The bound as a function of the prices is concave and has corners; softened by a temperature it is smooth, so Newton's method
 * finds its top in a few steps, and cooling it leads to the top of the sharp one. There are few rows, so the steps cost
 * nothing beside one pass over the columns. Many units: the first, warm prices are found on a sample of them.
 * `from`: prices that were good for a question like this one; cooling then starts colder. `stop`: with the best so far.
 */
export function bestPrices(
  choices: Choices,
  from: Float64Array | null = null,
  stop: () => boolean = () => false,
): Dual {
  const { starts } = choices;
  const rows = choices.rows.cap.length;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    if (starts[unit] !== starts[unit + 1]) continue;
    // a unit without a column: there is no answer
    const none = new Float64Array(choices.cost.length);
    return {
      ...nothing(new Float64Array(rows), new Int32Array(unitsOf(choices)).fill(-1)),
      reduced: none,
      losses: none,
      forest: forestOf(choices),
    };
  }
  const scale = spreadOf(choices);
  const prices = from ? Float64Array.from(from) : new Float64Array(choices.rows.cap.length);
  if (!from && unitsOf(choices) > MANY) {
    const few = sampleOf(choices);
    prices.set(climb(few, relaxation(few), prices, scale, FIRST, 1e-3, stop).prices);
    return climb(choices, relaxation(choices), prices, scale, 4e-3, COLDEST, stop);
  }
  return climb(choices, relaxation(choices), prices, scale, from ? 4e-3 : FIRST, COLDEST, stop);
}

/** What given prices prove, without looking for better ones. */
export function pricedAt(choices: Choices, prices: Float64Array): Dual {
  const { sharp, losses, reduced, forest } = relaxation(choices);
  const picks = new Int32Array(unitsOf(choices));
  const bound = sharp(prices, picks);
  return { prices, bound, picks, reduced, losses: losses(), forest };
}

function climb(
  choices: Choices,
  relaxed: Relaxation,
  start: Float64Array,
  scale: number,
  warmest: number,
  coldest: number,
  stop: () => boolean,
): Dual {
  const { sharp, soft, gradient, curvature, forest } = relaxed;
  const count = choices.rows.cap.length;
  const prices = Float64Array.from(start);
  const best = Float64Array.from(start);
  const trial = new Float64Array(count);
  const picks = new Int32Array(unitsOf(choices));
  const flat = flatnessOf(choices);
  const most = dearest(choices);
  const blur = blurOf(choices);
  const along = (direction: Float64Array): number =>
    direction.reduce((sum, step, row) => sum + step * gradient[row]!, 0);
  const goTo = (length: number, direction: Float64Array): void => {
    for (let row = 0; row < count; row += 1) trial[row] = Math.max(0, prices[row]! + length * direction[row]!);
  };
  let bound = sharp(prices, picks);

  for (let heat = warmest; heat >= coldest && Number.isFinite(bound) && !stop(); heat *= COOLING) {
    const temperature = heat * scale;
    const standstill = Math.max(STANDSTILL, WARM_STANDSTILL * heat);
    let value = soft(prices, temperature);
    for (let step = 0; step < MOST_STEPS && (step === 0 || !stop()); step += 1) {
      const direction = curvature.step(prices, flat, temperature);
      const slope = along(direction);
      if (slope < standstill * Math.abs(value)) break;
      let length = 1;
      let reached = -Infinity;
      for (let tries = 0; tries < 14; tries += 1, length *= 0.4) {
        goTo(length, direction);
        reached = soft(trial, temperature);
        if (reached > value + 1e-5 * length * slope) break;
        reached = -Infinity;
      }
      // as steep as before at the end of a whole step: the top is far, or there is none
      while (length >= 1 && length < 1e12 && reached <= most) {
        if (along(direction) < 0.7 * slope) break;
        length *= 8;
        goTo(length, direction);
        const further = soft(trial, temperature);
        if (further <= reached) {
          length /= 8;
          goTo(length, direction);
          reached = soft(trial, temperature);
          break;
        }
        reached = further;
      }
      if (reached === -Infinity) {
        soft(prices, temperature); // the arrays belong to the last trial
        break;
      }
      prices.set(trial);
      const gained = reached - value;
      value = reached;
      if (value > most) break;
      if (gained < standstill * Math.abs(value)) break;
    }
    const proven = sharp(prices, picks);
    if (proven > most && proven - blur(prices) <= most) break; // so far out that it proves nothing
    if (proven > most) {
      // as far along as says that there is none, and no further: great prices round badly
      for (let tries = 0; tries < 20; tries += 1) {
        prices.forEach((price, row) => (trial[row] = best[row]! + 0.25 * (price - best[row]!)));
        if (!(sharp(trial, picks) > most)) break;
        prices.set(trial);
      }
      sharp(prices, picks);
      return { ...nothing(prices, picks), reduced: relaxed.reduced, losses: relaxed.losses(), forest };
    }
    const gained = proven - bound;
    if (gained > 0) {
      bound = proven;
      best.set(prices);
    }
    if (heat < 1e-2 && gained < STANDSTILL * 0.1 * Math.abs(bound)) break;
  }
  bound = sharp(best, picks);
  return { prices: best, bound, picks, reduced: relaxed.reduced, losses: relaxed.losses(), forest };
}

/** What a row's curvature is, by order, where a millionth of its columns is torn between two answers; times temperature. */
function flatnessOf({ rows, cost, starts }: Choices): Float64Array {
  const flat = new Float64Array(rows.cap.length);
  for (let k = 0; k < rows.index.length; k += 1) flat[rows.index[k]!]! += rows.value[k]! * rows.value[k]!;
  const width = cost.length / Math.max(1, starts.length - 1);
  for (let row = 0; row < flat.length; row += 1) flat[row]! *= RIDGE / Math.max(1, width);
  return flat;
}
const RIDGE = 1e-5;

/** What sums at given prices may be wrong by: by how great the sums are that make up the rows. */
export function blurOf({ rows }: Choices): (prices: Float64Array) => number {
  const sizes = rows.cap.map(Math.abs);
  for (let k = 0; k < rows.index.length; k += 1) sizes[rows.index[k]!]! += Math.abs(rows.value[k]!);
  return (prices) => prices.reduce((sum, price, row) => sum + price * sizes[row]! * 1e-12, 0);
}

/** A bound above what any answer costs says that there is none. */
const nothing = (prices: Float64Array, picks: Picks) => ({ prices, bound: Infinity, picks });

/** What the dearest answer would cost, rules or not; a little more, for rounding. */
export function dearest({ starts, cost }: Choices): number {
  let sum = 0;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) sum += greatest(cost, starts[unit]!, starts[unit + 1]!);
  return sum + 1e-6 * Math.abs(sum) + 1e-6;
}

function greatest(values: Float64Array, from: number, to: number): number {
  let most = -Infinity;
  for (let at = from; at < to; at += 1) if (values[at]! > most) most = values[at]!;
  return most;
}

/** How far the costs of a unit lie apart, on the average: what a temperature is measured by. */
export function spreadOf({ starts, cost }: Choices): number {
  let sum = 0;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) sum += aboveLeast(cost, starts[unit]!, starts[unit + 1]!);
  return sum / Math.max(1, starts.length - 1) || 1;
}

/** How far values lie above the least of them, on the average. */
function aboveLeast(values: Float64Array, from: number, to: number): number {
  if (from === to) return 0;
  let least = Infinity;
  let total = 0;
  for (let at = from; at < to; at += 1) {
    if (values[at]! < least) least = values[at]!;
    total += values[at]!;
  }
  return total / (to - from) - least;
}

/**
 * Every eighth unit; links are let go. The rows allow them, beyond the least they must take, their part of what
 * all may take beyond the least: an eighth of the row itself might be less than these units need.
 */
function sampleOf(choices: Choices): Choices {
  const { starts, cost, domain, place, rows } = choices;
  const units = counted(Math.ceil(unitsOf(choices) / SAMPLE)).map((i) => i * SAMPLE);
  const few = new Int32Array(units.length + 1);
  const taken = new Int32Array(units.length + 1);
  for (let i = 0; i < units.length; i += 1) {
    const [from, to] = [starts[units[i]!]!, starts[units[i]! + 1]!];
    few[i + 1] = few[i]! + to - from;
    taken[i + 1] = taken[i]! + rows.starts[to]! - rows.starts[from]!;
  }
  const [columns, entries] = [few[units.length]!, taken[units.length]!];
  const sample = {
    cost: new Float64Array(columns),
    domain: new Int32Array(columns),
    place: new Int32Array(columns),
  };
  const [rowStarts, index, value] = [new Int32Array(columns + 1), new Int32Array(entries), new Float64Array(entries)];
  for (let i = 0; i < units.length; i += 1) {
    const [from, to] = [starts[units[i]!]!, starts[units[i]! + 1]!];
    const [first, last] = [rows.starts[from]!, rows.starts[to]!];
    sample.cost.set(cost.subarray(from, to), few[i]);
    sample.domain.set(domain.subarray(from, to), few[i]);
    sample.place.set(place.subarray(from, to), few[i]);
    index.set(rows.index.subarray(first, last), taken[i]);
    value.set(rows.value.subarray(first, last), taken[i]);
    for (let c = from; c < to; c += 1) rowStarts[few[i]! + c - from + 1] = taken[i]! + rows.starts[c + 1]! - first;
  }
  const part = units.length / unitsOf(choices);
  const all = leastUse(choices, counted(unitsOf(choices)));
  const own = leastUse(choices, units);
  return {
    ...choices,
    ...sample,
    starts: few,
    links: new Int32Array(0),
    rows: { cap: rows.cap.map((cap, row) => own[row]! + (cap - all[row]!) * part), starts: rowStarts, index, value },
  };
}

/** The least that units can take of every row. */
function leastUse({ starts, rows }: Choices, units: Int32Array): Float64Array {
  const sums = new Float64Array(rows.cap.length);
  const least = new Float64Array(rows.cap.length);
  const seen = new Int32Array(rows.cap.length);
  for (let i = 0; i < units.length; i += 1) {
    const [from, to] = [starts[units[i]!]!, starts[units[i]! + 1]!];
    least.fill(Infinity);
    seen.fill(0);
    takeLeast(rows, from, to, least, seen);
    // a column that is not in a row takes nothing of it
    for (let row = 0; row < sums.length; row += 1)
      if (seen[row]! > 0) sums[row]! += seen[row]! < to - from ? Math.min(0, least[row]!) : least[row]!;
  }
  return sums;
}

/** The least that columns take of each row they are in, and how many of them are in it. */
function takeLeast(rows: Choices["rows"], from: number, to: number, least: Float64Array, seen: Int32Array): void {
  for (let k = rows.starts[from]!; k < rows.starts[to]!; k += 1) {
    const row = rows.index[k]!;
    if (rows.value[k]! < least[row]!) least[row] = rows.value[k]!;
    seen[row]! += 1;
  }
}
