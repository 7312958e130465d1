import { type Problem, type ProblemLimit, layerOf } from "./problem.ts";
import type { Reduced } from "./reduce.ts";
import type { Cut } from "./tangents.ts";

const MOST_STEPS = 80;
/** A plane counts as broken by every answer only beyond this share of the whole. */
const LEAST_PROOF = 1e-6;

type Concentration = Extract<ProblemLimit, { is: "concentration" }>;

/**
 * A plane of a concentration limit that no answer at all keeps, whatever else is asked: the proof that there is none; `null`:
 * none was found.
 *
 * Everything is spread as wide as the choices of each unit allow, units being divisible (Frank–Wolfe, the length of the vector
 * of amounts against their sum). At each step the direction of the amounts gives a plane, and each unit takes what is best for
 * it: if even that sum is above 0, so is that of every answer.
 */
export function planeNobodyKeeps(problem: Problem, { units }: Reduced): Cut | null {
  for (const [number, limit] of problem.limits.entries()) {
    const direction = limit.is === "concentration" ? directionNobodyKeeps(problem, limit, units) : null;
    if (direction) return { limit: number, direction };
  }
  return null;
}

/**
 * Whether a limit on concentration asks for more parts than may be used: n parts are never less concentrated than 1 ÷ n, and
 * n providers, each with everything of its own on one part, make no more than n.
 */
export function asksForTooMany(problem: Problem, { units }: Reduced): boolean {
  const most = Math.min(...problem.limits.map((limit) => (limit.is === "providers" ? limit.max : Infinity)));
  if (most === Infinity || units.length === 0) return false;
  return problem.limits.some((limit) => {
    if (limit.is !== "concentration" || limit.max >= (1 - LEAST_PROOF) / most) return false;
    const parts = new Map<string, string>();
    for (const { choices } of units)
      for (const { provider, region } of choices) {
        const id = layerOf(problem, region, limit.layer);
        if ((parts.get(provider) ?? id) !== id) return false;
        parts.set(provider, id);
      }
    // where nothing is counted, nothing is concentrated
    return units.some(({ choices }) =>
      choices.every(({ counts, high }) => (limit.of === "workloads" ? counts : high) > 0),
    );
  });
}

function directionNobodyKeeps(
  problem: Problem,
  { layer, of, max }: Concentration,
  units: Reduced["units"],
): Cut["direction"] | null {
  const numbers = new Map<string, number>();
  const columns = units.map(({ choices }) =>
    choices.map(({ region, counts, low, high }) => {
      const id = layerOf(problem, region, layer);
      const whose = numbers.get(id) ?? numbers.size;
      numbers.set(id, whose);
      return of === "workloads" ? { whose, low: counts, high: counts } : { whose, low, high };
    }),
  );
  const root = Math.sqrt(max);
  let amounts = new Float64Array(numbers.size);
  for (const own of columns) for (const { whose, low, high } of own) amounts[whose]! += (low + high) / 2 / own.length;

  for (let step = 0; step < MOST_STEPS; step += 1) {
    const length = Math.hypot(...amounts);
    if (length === 0) return null;
    const direction = amounts.map((amount) => amount / length);
    const next = new Float64Array(amounts.length);
    let least = 0;
    let whole = 0;
    for (const own of columns) {
      let best = Infinity;
      let taken = own[0]!;
      for (const one of own) {
        const over = direction[one.whose]! - root;
        const sum = over * (over > 0 ? one.high : one.low);
        if (sum >= best) continue;
        best = sum;
        taken = one;
      }
      least += best;
      whole += taken.high;
      next[taken.whose]! += (taken.low + taken.high) / 2;
    }
    if (least > LEAST_PROOF * whole) return new Map([...numbers].map(([id, at]) => [id, direction[at]!]));
    const part = bestPart(amounts, next, root);
    if (part <= 1e-9) return null;
    amounts = amounts.map((amount, at) => amount + part * (next[at]! - amount));
  }
  return null;
}

/** How far towards `to` length − root × sum is least: it is convex along the way. */
function bestPart(from: Float64Array, to: Float64Array, root: number): number {
  const at = (part: number): number => {
    let squares = 0;
    let sum = 0;
    for (let k = 0; k < from.length; k += 1) {
      const amount = from[k]! + part * (to[k]! - from[k]!);
      squares += amount * amount;
      sum += amount;
    }
    return Math.sqrt(squares) - root * sum;
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(a) <= at(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
