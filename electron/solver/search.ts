import { choicesOf, rowsOf } from "../../shared/engines/placement/choices-of.ts";
import { coreOf, prove, restrict } from "../../shared/engines/placement/core.ts";
import type { Model } from "../../shared/engines/placement/model.ts";
import { readPicks } from "../../shared/engines/placement/read.ts";
import {
  type Picks,
  freeBound,
  greedy,
  isFeasible,
  nearestPicks,
  polish,
  toColumns,
  worthOf,
} from "../../shared/engines/placement/search.ts";
import { type RowPrices, namedPrices, pricesFor } from "./row-prices.ts";
import type { SolverThread } from "./thread.ts";

/** Up to here HiGHS proves within seconds; above, row prices choose what it gets to see. */
const CORE_COLUMNS = 8_000;
/** Most and fewest choices per unit that are kept when more than that are open; between them, as many as fit in about 20,000. */
const CORE_PER_UNIT = { most: 12, fewest: 3, together: 20_000 };
/** A model this small is given to HiGHS whole. */
const SMALL = 2_000;

/** A gap that asks for any answer at all. */
export const ANY = 1e9;

/** Who closed the question, as the plan prints it. */
export type Solver = "direct" | "Lagrange–Newton" | "HiGHS 1.15";

export type Wish = Readonly<{
  /** Relative distance to the bound that is near enough. */
  gap: number;
  seed: number;
  /** An answer to begin with, lawful or not; prices that were good before. */
  hint: Picks | null;
  prices: RowPrices | null;
  heard: (worth: number | null, bound: number | null) => void;
}>;

/** In the model's own worth, which is maximised. No answer is worth more than `bound`. */
export type Found = Readonly<{ picks: Picks | null; bound: number; by: Solver; prices: RowPrices | null }>;

/**
 * The best answer of one model, as far as the time of the thread goes.
 *
 * First the dual method, which closes nearly every question of the shape “one choice each, under a few limits and links”; for
 * the others, and for what it leaves open, the linear relaxation, whose prices prove which choices cannot matter, and HiGHS on
 * those that can, from an answer that simple moves have found. Answers are improved by single moves.
 */
export async function search(thread: SolverThread, model: Model, wish: Wish): Promise<Found | "infeasible"> {
  const { heard, gap, seed, hint } = wish;
  const free = freeBound(model);
  const best = nearestPicks(model, []);
  // everybody has the best choice there is, or any answer will do: nothing is left to prove
  for (const picks of [best, hint])
    if (picks && isFeasible(model, picks) && (gap >= ANY || worthOf(model, picks) >= free - 1e-12))
      return { picks, bound: free, by: "direct", prices: null };

  let start: Picks | null = null;
  let bound = free;
  let prices: RowPrices | null = null;
  const choices = choicesOf(model);
  if (choices) {
    const names = (rowsOf(model) ?? []).map((row) => model.rows.names[row]!);
    const before = pricesFor(names, wish.prices);
    const answer = await thread.solve({ choices, gap, heard, start: hint, prices: before });
    if (answer.status === "infeasible") return "infeasible";
    if (answer.prices) prices = namedPrices(names, answer.prices);
    const picks = answer.values && readPicks(model, answer.values);
    start = picks && polish(model, picks);
    bound = Math.min(bound, answer.bound ?? Infinity);
    if (answer.status === "optimal") return { picks: start, bound, by: "Lagrange–Newton", prices };
  }
  // also when time is up: an answer is worth a moment more, but not to a question that is one of many
  if (thread.left() > 0 || gap < ANY) start ??= firstAnswer(model, hint);
  if (start && gap >= ANY) return { picks: start, bound, by: "direct", prices };
  const rest = await byHighs(thread, model, { gap, seed, heard }, start, bound);
  if (rest === "infeasible") return "infeasible";
  return { ...rest, prices, by: "HiGHS 1.15" };
}

/** An answer that keeps the rows, by simple moves. */
function firstAnswer(model: Model, hint: Picks | null): Picks | null {
  const found = greedy(model, hint);
  return found && polish(model, found);
}

async function byHighs(
  thread: SolverThread,
  model: Model,
  ask: Pick<Wish, "gap" | "seed" | "heard">,
  start: Picks | null,
  known: number,
): Promise<Readonly<{ picks: Picks | null; bound: number }> | "infeasible"> {
  let bound = known;
  const inHand = start ? worthOf(model, start) : -Infinity;
  let keep: Int32Array = Int32Array.from(model.choices.keys());
  let boundOfRest = -Infinity;

  if (model.choices.length > SMALL) {
    const relaxed = await thread.solve({ ...ask, model, integral: false, start: null });
    if (relaxed.status === "infeasible") return "infeasible";
    if (!relaxed.prices) return { picks: start, bound };
    const proof = prove(model, relaxed.prices);
    bound = Math.min(bound, proof.bound);
    const fitting = Math.floor(CORE_PER_UNIT.together / (model.unitStarts.length - 1));
    const perUnit = Math.max(CORE_PER_UNIT.fewest, Math.min(CORE_PER_UNIT.most, fitting));
    ({ keep, boundOfRest } = coreOf(model, proof, inHand, start, CORE_COLUMNS, perUnit));
  }

  let part = restrict(model, keep);
  const columns = (picks: Picks | null): Float64Array | null => {
    const values = picks && toColumns(model, picks);
    return values && Float64Array.from(part.columns, (column) => values[column]!);
  };
  let answer = await thread.solve({ ...ask, model: part.model, integral: true, start: columns(start) });
  if (answer.status === "infeasible" && boundOfRest > -Infinity) {
    // the part has no answer, the whole may: ask again with everything
    part = restrict(model, Int32Array.from(model.choices.keys()));
    boundOfRest = -Infinity;
    answer = await thread.solve({ ...ask, model: part.model, integral: true, start: columns(start) });
  }
  if (answer.status === "infeasible")
    return start ? { picks: start, bound: Math.min(bound, Math.max(inHand, boundOfRest)) } : "infeasible";

  const ofPart = answer.values && readPicks(part.model, answer.values);
  const whole =
    ofPart &&
    polish(
      model,
      ofPart.map((column) => part.columns[column]!),
    );
  const picks = whole && worthOf(model, whole) >= inHand ? whole : start;
  const proven = answer.bound === null ? bound : Math.min(bound, Math.max(answer.bound, boundOfRest, inHand));
  return { picks, bound: proven };
}
