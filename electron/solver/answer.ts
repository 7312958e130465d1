import { chosenOf } from "../../shared/engines/placement/answer.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { asksForTooMany, planeNobodyKeeps } from "../../shared/engines/placement/least-concentrated.ts";
import { type Model, buildModel } from "../../shared/engines/placement/model.ts";
import { type Problem, type ProblemLimit, type Solution, has } from "../../shared/engines/placement/problem.ts";
import { readAnswer } from "../../shared/engines/placement/read.ts";
import { type Reduced, reduce } from "../../shared/engines/placement/reduce.ts";
import { type Picks, nearestPicks, picksOf, worthOf } from "../../shared/engines/placement/search.ts";
import { spreadOut } from "../../shared/engines/placement/spread.ts";
import { type Cut, tangentsAt } from "../../shared/engines/placement/tangents.ts";
import type { Sentence } from "../../shared/model/sentence.ts";
import type { RowPrices } from "./row-prices.ts";
import { ANY, type Solver, search } from "./search.ts";
import type { SolverThread } from "./thread.ts";

export type Placed = Pick<Solution, "placements" | "recoveries">;

/** Planes that were needed for limits on concentration, by what is limited: they hold whatever else is asked. */
export type Planes = Map<string, Cut["direction"][]>;

export type AnswerWish = Readonly<{
  gap: number;
  seed: number;
  start: Placed | null;
  prices: RowPrices | null;
  /** Planes of questions like this one; those that this one needs are added. */
  planes?: Planes;
  /** Worth and bound in the model's own worth, which is maximised. */
  heard: (worth: number | null, bound: number | null) => void;
}>;

/** Most planes that are remembered for what one kind of limit limits: more rows cost more than they save. */
const MOST_PLANES = 24;

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
 * gives a new plane that cuts it off, until one is allowed by both; spread out by simple moves it may be near enough to the
 * bound already. With every plane the model stays looser than the problem, so its bound holds all along.
 */
export async function bestAnswer(thread: SolverThread, problem: Problem, asked: AnswerWish): Promise<Answer> {
  let wish = asked;
  if (has(problem, "concentration") && wish.gap < ANY) {
    // any answer first: it finds most of the planes, or that there is none, without looking for the best each time
    const planes: Planes = wish.planes ?? new Map<string, Cut["direction"][]>();
    const any = await bestAnswer(thread, problem, { ...wish, planes, gap: ANY, heard: () => undefined });
    if (any.outcome === "infeasible" || any.outcome === "nothing") return any;
    wish = { ...wish, planes, start: any.placed ?? wish.start, prices: any.prices ?? wish.prices };
  }
  const reduced = reduce(problem);
  const known = wish.planes ?? new Map<string, Cut["direction"][]>();
  const cuts = problem.limits.flatMap((limit, at) =>
    (known.get(planeKey(limit)) ?? []).map((direction): Cut => ({ limit: at, direction })),
  );
  let model = buildModel(problem, reduced, { cuts });
  const base = { placed: null, worth: 0, bound: 0, prices: null, by: "direct" as const, reduced, broken: [] };
  if (reduced.units.length === 0) return { ...base, model, outcome: "nothing" };
  if (reduced.torn.length > 0) return { ...base, model, outcome: "infeasible" };

  // quickly told, and no search finds it sooner
  if (asksForTooMany(problem, reduced) || planeNobodyKeeps(problem, reduced))
    return { ...base, model, outcome: "infeasible" };

  const { gap, seed, heard } = wish;
  let { prices } = wish;
  let hint = wish.start && nearestPicks(model, wish.start.placements, wish.start.recoveries);
  let inHand = lawfulAnswer(problem, model, wish.start && picksOf(model, wish.start.placements, wish.start.recoveries));
  const ended = (told: Omit<Answer, "outcome">): Answer =>
    inHand ? { ...told, ...inHand, outcome: "found", broken: [] } : { ...told, outcome: "late" };
  let bound = Infinity;
  for (;;) {
    const found = await search(thread, model, { gap, seed, heard, hint, prices });
    if (found === "infeasible") return { ...base, model, outcome: "infeasible" };
    prices = found.prices ?? prices;
    bound = Math.min(bound, found.bound);
    const told = { ...base, model, bound, by: found.by, prices };
    if (!found.picks) return ended(told);
    heard(worthOf(model, found.picks), bound);

    const placed = readAnswer(model, found.picks);
    const broken = checkPlacements(problem, placed.placements, placed.recoveries);
    if (broken.length === 0) return { ...told, outcome: "found", placed, worth: worthOf(model, found.picks) };
    const planes = tangentsAt(problem, chosenOf(problem, placed.placements, placed.recoveries));
    if (planes.length === 0) return ended({ ...told, broken });
    const spread = lawfulAnswer(problem, model, spreadOut(problem, model, found.picks));
    if (spread && (!inHand || spread.worth > inHand.worth)) {
      inHand = spread;
      heard(spread.worth, bound);
    }
    if (inHand && bound - inHand.worth <= gap * Math.abs(inHand.worth)) return ended(told);
    if (thread.left() === 0) return ended(told);
    cuts.push(...planes);
    remember(known, problem, planes);
    // the same choices under more rows: a column stays the column it was
    model = buildModel(problem, reduced, { cuts });
    hint = found.picks;
  }
}

/** Limits that differ only in their number need the same planes: each is kept once, the newest few. */
function remember(known: Planes, problem: Problem, cuts: readonly Cut[]): void {
  for (const { limit, direction } of cuts) {
    const key = planeKey(problem.limits[limit]!);
    const held = known.get(key) ?? [];
    const isHeld = held.some(
      (each) => each.size === direction.size && [...each].every(([id, u]) => direction.get(id) === u),
    );
    if (!isHeld) known.set(key, [...held, direction].slice(-MOST_PLANES));
  }
}

const planeKey = (limit: ProblemLimit): string =>
  limit.is === "concentration" ? `${limit.layer} ${limit.of}` : limit.is;

/** What keeps everything as it is: an answer even if no better one is found. */
function lawfulAnswer(problem: Problem, model: Model, picks: Picks | null): Pick<Answer, "placed" | "worth"> | null {
  if (!picks) return null;
  const placed = readAnswer(model, picks);
  const isKept = checkPlacements(problem, placed.placements, placed.recoveries).length === 0;
  return isKept ? { placed, worth: worthOf(model, picks) } : null;
}
