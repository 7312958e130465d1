import { type Choices, type Picks, roomOf, unitsOf } from "./choices.ts";
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
  const widest = Math.max(1, ...Array.from({ length: units }, (_, u) => starts[u + 1]! - starts[u]!));
  const weight = new Float64Array(widest);
  const gradient = new Float64Array(rowCount);
  const curvature = curvatureOf(choices, weight, gradient);

  function price(prices: Float64Array): number {
    for (let c = 0; c < cost.length; c += 1) {
      let sum = cost[c]!;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) sum += prices[rows.index[k]!]! * rows.value[k]!;
      reduced[c] = sum;
    }
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
      let best = Infinity;
      let where = -1;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (reduced[c]! < best) {
          best = reduced[c]!;
          where = c;
        }
      }
      value += best;
      picks[unit] = where;
    }
    return value + trees.solve(reduced, picks);
  }

  /** After `sharp`: what each column costs beyond the best its unit could have; no answer with it lies below bound + loss. */
  function losses(): Float64Array {
    const loss = new Float64Array(cost.length);
    if (forest.isEmpty) return loss;
    for (let i = 0; i < free.length; i += 1) {
      const unit = free[i]!;
      let best = Infinity;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) if (reduced[c]! < best) best = reduced[c]!;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) loss[c] = reduced[c]! - best;
    }
    trees.losses(reduced, loss);
    return loss;
  }

  /** The softened value; fills `gradient` and `curvature` (linked units as if each stood for itself). */
  function soft(prices: Float64Array, temperature: number): number {
    let value = price(prices);
    if (forest.isEmpty) return Infinity;
    for (let row = 0; row < rowCount; row += 1) gradient[row] = -room[row]!;
    curvature.clear();
    const perDegree = 1 / temperature;
    for (let i = 0; i < free.length; i += 1) {
      const unit = free[i]!;
      const first = starts[unit]!;
      let best = Infinity;
      for (let c = first; c < starts[unit + 1]!; c += 1) if (reduced[c]! < best) best = reduced[c]!;
      let sum = 0;
      for (let c = first; c < starts[unit + 1]!; c += 1) {
        const far = (reduced[c]! - best) * perDegree;
        const one = far > FAR ? 0 : Math.exp(-far);
        weight[c - first] = one;
        sum += one;
      }
      value += best - temperature * Math.log(sum);
      for (let c = first; c < starts[unit + 1]!; c += 1) weight[c - first]! /= sum;
      curvature.gather(unit, perDegree);
    }
    value += trees.soften(reduced, temperature);
    // units at one place move as one: together they curve by up to their number more
    trees.tellOdds(reduced, temperature, weight, (unit, together) => curvature.gather(unit, perDegree * together));
    return value;
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
