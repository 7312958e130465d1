import { type Choices, type Picks, roomOf, unitsOf, widthOf } from "./choices.ts";
import { curvatureOf } from "./curvature.ts";
import { type Forest, forestOf } from "./forest.ts";
import { treesOf } from "./trees.ts";

/** e^−25 of a choice is nothing. */
const FAR = 25;

/**
 * The relaxation that row prices make: rows may be broken at their price, so each unit, and each tree of linked units, takes
 * what is cheapest for itself. Its value is a bound from below for any prices ≥ 0 (Lagrange). Links that close circles are let
 * go (forest.ts).
 *
 * `sharp` is that bound. `soft` is the same with every minimum softened by a temperature (−τ log Σ exp(−cost/τ)): a smooth
 * function from below, whose gradient and curvature tell where the best prices are. Opening costs and the number of domains
 * are looked after elsewhere (sets.ts); working arrays are kept, nothing is allocated per call.
 */
export function relaxation(choices: Choices, forest: Forest = forestOf(choices)) {
  const { starts, cost, rows } = choices;
  const units = unitsOf(choices);
  const rowCount = rows.cap.length;
  const { free } = forest;
  const room = rows.cap.map(roomOf); // what an answer may take: a bound must not forbid it
  const trees = treesOf(choices, forest);
  const reduced = new Float64Array(cost.length);
  /** What each unit pays at least, and where. */
  const least = new Float64Array(units);
  const where = new Int32Array(units);
  const weight = new Float64Array(widthOf(choices));
  const gradient = new Float64Array(rowCount);
  const curvature = curvatureOf(choices, weight, gradient);

  /** Reduced costs of one unit's columns. Small functions, called for each unit: a compiler is done with them early. */
  function priceUnit(unit: number, prices: Float64Array): void {
    let best = Infinity;
    let at = -1;
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      let sum = cost[c]!;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) sum += prices[rows.index[k]!]! * rows.value[k]!;
      reduced[c] = sum;
      if (sum < best) {
        best = sum;
        at = c;
      }
    }
    least[unit] = best;
    where[unit] = at;
  }

  /** Prices every column; what the rows themselves are worth, which every answer gets back. */
  function price(prices: Float64Array): number {
    for (let unit = 0; unit < units; unit += 1) priceUnit(unit, prices);
    let constant = 0;
    for (let row = 0; row < rowCount; row += 1) constant -= prices[row]! * room[row]!;
    return constant;
  }

  /** The bound at these prices; `picks` is what every unit takes. Infinity: links leave a unit nothing, or it has nothing. */
  function sharp(prices: Float64Array, picks: Picks): number {
    let value = price(prices);
    if (forest.isEmpty) return Infinity;
    for (let i = 0; i < free.length; i += 1) {
      const unit = free[i]!;
      value += least[unit]!;
      picks[unit] = where[unit]!;
    }
    return value + trees.solve(reduced, picks);
  }

  /** After `sharp`: what each column costs beyond the best its unit could have; no answer with it lies below bound + loss. */
  function losses(): Float64Array {
    const loss = new Float64Array(cost.length);
    if (forest.isEmpty) return loss;
    for (let i = 0; i < free.length; i += 1) loseOf(free[i]!, loss);
    trees.losses(reduced, loss);
    return loss;
  }

  function loseOf(unit: number, loss: Float64Array): void {
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) loss[c] = reduced[c]! - least[unit]!;
  }

  /** The softened value; fills `gradient` and `curvature` (linked units as if each stood for itself). */
  function soft(prices: Float64Array, temperature: number): number {
    let value = price(prices);
    if (forest.isEmpty) return Infinity;
    for (let row = 0; row < rowCount; row += 1) gradient[row] = -room[row]!;
    curvature.clear();
    const perDegree = 1 / temperature;
    for (let i = 0; i < free.length; i += 1) {
      value += softenUnit(free[i]!, temperature, perDegree);
      curvature.gather(free[i]!, perDegree);
    }
    value += trees.soften(reduced, temperature);
    // units at one place move as one: together they curve by up to their number more
    trees.tellOdds(reduced, temperature, weight, (unit, together) => curvature.gather(unit, perDegree * together));
    return value;
  }

  /** One unit's softened least; its odds go into `weight`. */
  function softenUnit(unit: number, temperature: number, perDegree: number): number {
    const first = starts[unit]!;
    const count = starts[unit + 1]! - first;
    const best = least[unit]!;
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const far = (reduced[first + i]! - best) * perDegree;
      const one = far > FAR ? 0 : Math.exp(-far);
      weight[i] = one;
      sum += one;
    }
    for (let i = 0; i < count; i += 1) weight[i]! /= sum;
    return best - temperature * Math.log(sum);
  }

  /** How likely each column of a linked unit is, softened by a temperature. */
  function likely(prices: Float64Array, temperature: number): Float64Array {
    soft(prices, temperature);
    const odds = new Float64Array(cost.length);
    trees.tellOdds(reduced, temperature, weight, (unit) => {
      odds.set(weight.subarray(0, starts[unit + 1]! - starts[unit]!), starts[unit]);
    });
    return odds;
  }

  return { sharp, soft, likely, losses, gradient, curvature, reduced, forest };
}

export type Relaxation = ReturnType<typeof relaxation>;
