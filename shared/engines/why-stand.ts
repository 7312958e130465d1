import type { PlacementOf } from "../model/placing.ts";
import type { PlacementResult } from "../model/result.ts";
import type { Assessment } from "./assess.ts";
import { standing } from "./place.ts";
import type { Basis } from "./place-options.ts";
import { problemOf } from "./place-problem.ts";
import { chosenOf } from "./placement/answer.ts";
import type { Weighed } from "./placement/needs.ts";
import type { Problem } from "./placement/problem.ts";
import { type Tally, tallyOf } from "./placement/tally.ts";
import { pointsOf, weightsOf } from "./score-parts.ts";

/** A placement with the question it answers, added up: what is asked about it begins here. */
export type Stand = Readonly<{
  assessment: Assessment;
  of: PlacementOf;
  result: PlacementResult;
  problem: Problem;
  tally: Tally;
  weights: readonly Weighed[];
}>;

/** What is kept stands at the prices it was placed with; what is proposed, at those of today. */
export const basisOf = (of: PlacementOf): Basis => (of === "kept" ? "as-placed" : "today");

export function standOf(assessment: Assessment, of: PlacementOf, result: PlacementResult): Stand {
  const problem = problemOf(assessment, basisOf(of));
  const { placements, recoveries } = of === "kept" ? standing(assessment, problem) : result;
  return {
    assessment,
    of,
    result,
    problem,
    tally: tallyOf(problem, chosenOf(problem, placements, recoveries)),
    weights: weighedIn(assessment),
  };
}

/** The weights that are on, each with the points it is worth of 100. */
export function weighedIn({ scenario }: Pick<Assessment, "scenario">): Weighed[] {
  const weights = weightsOf(scenario);
  const points = pointsOf(weights);
  return weights.map(({ criterion, best, worst }, at) => ({ criterion, points: points[at]!, best, worst }));
}
