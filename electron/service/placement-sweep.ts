import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import type { Problem, Solution } from "../../shared/engines/placement/problem.ts";
import {
  type Against,
  costingAtMost,
  frontPoint,
  frontQuestion,
  heldAt,
  holding,
  holds,
  meanAt,
} from "../../shared/engines/why-front.ts";
import type { FrontPoint } from "../../shared/model/front-point.ts";
import { say } from "../../shared/model/sentence.ts";
import { forgetFront, keepSweptPoint, listSweptPoints } from "../database/pareto.ts";
import type { Desk } from "./handlers.ts";
import { likeOf } from "./placement-base.ts";
import type { Like, Questions } from "./placement-questions.ts";

type Sweep = Readonly<{ against: Against; wanted: number; inputs: string; gap: number }>;

/**
 * The front between cost and one criterion: the cheapest placement, the best one, and even steps between the two, each the
 * cheapest that has at least so much (ε-constraint).
 *
 * A point is kept as soon as it is found, so stopping loses nothing. Where the point before has already what the next one holds,
 * it is the next one: cheaper than cheapest there is nothing. Points that an earlier sweep left open beyond the gap asked for now
 * are solved again.
 */
export async function sweep(
  desk: Desk,
  assessment: Assessment,
  asked: Questions,
  { against, wanted, inputs, gap }: Sweep,
): Promise<FrontPoint[]> {
  const { session } = desk;
  const scenario = assessment.scenario.id;
  const before = listSweptPoints(session.required().db, scenario).filter((one) => one.against === against);
  const isSame = before.every((one) => one.inputs === inputs && one.wanted === wanted);
  if (!isSame) session.aside((writing) => forgetFront(writing, { scenario, against }));
  const points = new Map(isSame ? before.map(({ at, found }) => [at, found]) : []);
  const question = frontQuestion(assessment, "cost");
  let like: Like = likeOf(desk, assessment);

  const keep = (point: FrontPoint): FrontPoint => {
    points.set(point.at, point);
    session.aside((writing) =>
      keepSweptPoint(writing, { scenario, against, at: point.at, wanted, inputs, found: point }),
    );
    return point;
  };
  const isProven = (point: FrontPoint | undefined): boolean => point !== undefined && (point.gap ?? 1) <= gap + 1e-9;
  const solve = async (problem: Problem, from: Like): Promise<Solution | null> => {
    const solution = await asked.ask(problem, from);
    // a front of which nothing was found in time is none that cannot be
    if (!solution && points.size === 0) throw refusal("placement-no-base-in-time");
    return solution && solution.outcome !== "infeasible" ? solution : null;
  };
  const progress = (): void =>
    asked.progress(points.size, wanted, say("placement.doing-front", { done: points.size, of: wanted }));
  /** A point of the front; `null`: out of time, or it cannot be. */
  async function point(at: number, held: number | null): Promise<FrontPoint | null> {
    const known = points.get(at);
    if (known && isProven(known)) return known;
    progress();
    const problem = holding(question, against, held);
    const solution = await solve(problem, known ?? like);
    if (!solution) return known ?? null;
    like = solution;
    return keep(frontPoint(at, held, problem, solution));
  }

  const cheapest = await cheapEnd();
  const from = cheapest && meanAt(cheapest, against);
  if (!cheapest || from === null) return [...points.values()];
  const last = await bestEnd();
  const to = last && meanAt(last, against);
  if (!last || to === null || holds(from, to, against)) return [...points.values()];

  let previous = cheapest;
  for (let at = 1; at < wanted - 1; at += 1) {
    const held = heldAt(at, wanted, from, to);
    const mean = meanAt(previous, against);
    const found =
      mean !== null && holds(mean, held, against) && !isProven(points.get(at))
        ? keep({ ...previous, at, held })
        : await point(at, held);
    previous = found ?? previous;
  }
  return [...points.values()];

  /** The cheapest placement, and of all that cost as little the best in the criterion. */
  async function cheapEnd(): Promise<FrontPoint | null> {
    const known = points.get(0);
    if (known && isProven(known)) return known;
    progress();
    const problem = holding(question, against, null);
    const cheapest = await solve(problem, known ?? like);
    if (!cheapest || cheapest.value === null) return known ?? null;
    const other = costingAtMost(holding(frontQuestion(assessment, against), against, null), cheapest.value);
    const found = await asked.ask(other, cheapest);
    const better = found && found.outcome !== "infeasible" ? found : null;
    like = cheapest;
    if (!better) return keep(frontPoint(0, null, problem, cheapest));
    // the other answer costs as little, so the proof is that of the cheapest
    const { value, bound, gap, outcome, solver } = cheapest;
    return keep({ ...frontPoint(0, null, problem, { ...better, value, bound, gap, solver }), outcome });
  }

  /** The best there is in the criterion, and of all that have as much the cheapest. */
  async function bestEnd(): Promise<FrontPoint | null> {
    const known = points.get(wanted - 1);
    if (known && isProven(known)) return known;
    progress();
    const other = holding(frontQuestion(assessment, against), against, null);
    const best = await solve(other, known ?? like);
    if (!best) return known ?? null;
    const held = meanAt(frontPoint(wanted - 1, null, other, best), against);
    like = best;
    const found = held === null ? null : await point(wanted - 1, held);
    return found ?? keep(frontPoint(wanted - 1, held, question, best));
  }
}
