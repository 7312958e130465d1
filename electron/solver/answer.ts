import { chosenOf } from "../../shared/engines/placement/answer.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { type Model, buildModel } from "../../shared/engines/placement/model.ts";
import type { Problem, Solution } from "../../shared/engines/placement/problem.ts";
import { readAnswer } from "../../shared/engines/placement/read.ts";
import { type Reduced, reduce } from "../../shared/engines/placement/reduce.ts";
import { type Picks, greedy, nearestPicks, polish, worthOf } from "../../shared/engines/placement/search.ts";
import { type Cut, tangentsAt } from "../../shared/engines/placement/tangents.ts";
import type { Sentence } from "../../shared/model/sentence.ts";
import type { RowPrices } from "./row-prices.ts";
import { type Solver, search } from "./search.ts";
import type { SolverThread } from "./thread.ts";

export type Placed = Pick<Solution, "placements" | "recoveries">;

export type AnswerWish = Readonly<{
  gap: number;
  seed: number;
  start: Placed | null;
  prices: RowPrices | null;
  /** Worth and bound in the model's own worth, which is maximised. */
  heard: (worth: number | null, bound: number | null) => void;
}>;

/** What is known of the best answer of a problem when the search ends. */
export type Answer = Readonly<{
  /** `found`: `placed` keeps every rule. `late`: time ended before there was one. `nothing`: there is nobody to place. */
  outcome: "found" | "infeasible" | "late" | "nothing";
  placed: Placed | null;
  worth: number;
  bound: number;
  by: Solver;
  prices: RowPrices | null;
  reduced: Reduced;
  /** The model it was found in, with the planes it needed. */
  model: Model;
  /** What the last answer breaks though the model allows it; only where no answer was found. */
  broken: readonly Sentence[];
}>;

/**
 * The best answer of a whole problem, every rule looked at again in plain code.
 *
 * Concentration is no sum, so the model holds only planes that touch it. An answer the model allows and the limit does not
 * gives a new plane that cuts it off, until one is allowed by both. With every plane the model stays looser than the problem, so
 * its bound holds all along.
 */
export async function bestAnswer(thread: SolverThread, problem: Problem, wish: AnswerWish): Promise<Answer> {
  const reduced = reduce(problem);
  const cuts: Cut[] = [];
  let model = buildModel(problem, reduced, { cuts });
  const base = { placed: null, worth: 0, bound: 0, prices: null, by: "direct", reduced, broken: [] } as const;
  if (reduced.units.length === 0) return { ...base, model, outcome: "nothing" };
  if (reduced.torn.length > 0) return { ...base, model, outcome: "infeasible" };

  let { prices } = wish;
  let inHand: Readonly<{ placed: Placed; worth: number }> | null = null;
  let bound = Infinity;
  for (;;) {
    const first = firstAnswer(model, wish.start);
    const found = await search(thread, model, { ...wish, ...first, prices });
    if (found === "infeasible") return { ...base, model, outcome: "infeasible" };
    prices = found.prices ?? prices;
    bound = Math.min(bound, found.bound);
    const known = { ...base, model, bound, by: found.by, prices };
    if (!found.picks) return inHand ? { ...known, ...inHand, outcome: "found" } : { ...known, outcome: "late" };

    const placed = readAnswer(model, found.picks);
    const broken = checkPlacements(problem, placed.placements, placed.recoveries);
    if (broken.length === 0) return { ...known, outcome: "found", placed, worth: worthOf(model, found.picks) };
    if (first.first && !inHand) {
      const start = readAnswer(model, first.first);
      const isKept = checkPlacements(problem, start.placements, start.recoveries).length === 0;
      if (isKept) inHand = { placed: start, worth: worthOf(model, first.first) };
    }
    const planes = tangentsAt(problem, chosenOf(problem, placed.placements, placed.recoveries));
    if (planes.length === 0) return { ...known, outcome: "late", broken };
    if (thread.left() === 0) return inHand ? { ...known, ...inHand, outcome: "found" } : { ...known, outcome: "late" };
    cuts.push(...planes);
    model = buildModel(problem, reduced, { cuts });
  }
}

/** An answer that keeps the rows, by simple moves, or else the one to begin with; and the one to begin with as far as it goes. */
function firstAnswer(model: Model, start: Placed | null): Readonly<{ first: Picks | null; hint: Picks | null }> {
  const hint = start && nearestPicks(model, start.placements, start.recoveries);
  const found = greedy(model);
  return { first: found && polish(model, found), hint };
}
