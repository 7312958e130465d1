import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { problemOf, resultOf } from "../../shared/engines/place.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { bindingLimits } from "../../shared/engines/placement/explain.ts";
import { type Against, frontOf } from "../../shared/engines/why-front.ts";
import type { FrontPoint } from "../../shared/model/front-point.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { type SweptPoint, listSweptPoints } from "../database/pareto.ts";
import { type Assessments, digest } from "./assessments.ts";
import { without } from "../database/kept.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import { proposalsOf } from "./placement-proposals.ts";
import { questions } from "./placement-questions.ts";
import { sweep } from "./placement-sweep.ts";

/**
 * Everything a front is made from, as one digest: inventory, catalogue, requirements. What is placed, kept as evidence or called
 * is no part of it, so that choosing a point does not make its own front stale.
 */
function inputsOf({ session }: Desk, { plan, scenario }: Assessment): string {
  const asked = without(scenario, "placements", "recoveries", "objective", "name");
  const edition = session.catalogue().edition.digest;
  return digest({ ...without(plan, "scenarios", "drills", "exitChecks", "edition"), asked, edition });
}

/** The fronts of a scenario that were swept before, and one point of one as a placement. */
export function frontCalls(desk: Desk, results: Assessments): Calls<"placement.fronts" | "placement.pick-point"> {
  const { session, changed } = desk;
  return {
    "placement.fronts": ({ scenario }) => {
      const assessment = results.assessment(scenario);
      const inputs = inputsOf(desk, assessment);
      const byFront = new Map<Against, SweptPoint[]>();
      for (const point of listSweptPoints(session.required().db, scenario))
        byFront.set(point.against, [...(byFront.get(point.against) ?? []), point]);
      return [...byFront].map(([against, points]) => {
        const isStale = points.some((point) => point.inputs !== inputs);
        const found = points.map((point) => point.found);
        return frontOf(assessment.scenario, against, points[0]!.wanted, found, isStale);
      });
    },
    "placement.pick-point": ({ scenario, against, at }) => {
      const assessment = results.assessment(scenario);
      const point = pointOf(desk, scenario, against, at);
      if (!point) throw refusal("placement-no-such-point", {}, "at");
      if (point.inputs !== inputsOf(desk, assessment)) throw refusal("placement-front-stale", {}, "at");
      const result = resultOf(assessment, results.comparison(scenario), solutionOf(assessment, point.found));
      proposalsOf(session).set(scenario, { result, prices: null });
      changed("placement.proposal");
      return result;
    },
  };
}

const pointOf = ({ session }: Desk, scenario: ScenarioId, against: Against, at: number): SweptPoint | null =>
  listSweptPoints(session.required().db, scenario).find((one) => one.against === against && one.at === at) ?? null;

/** A point as an answer to the scenario's own question, its rules looked at again. */
function solutionOf(assessment: Assessment, found: FrontPoint): Parameters<typeof resultOf>[2] {
  const problem = problemOf(assessment);
  const { outcome, placements, recoveries, unplaced, leftOut, value, bound, gap, score, solver } = found;
  return {
    ...{ outcome, placements, recoveries, unplaced, leftOut, value, bound, gap, score, solver },
    objective: "cost",
    binding: bindingLimits(problem, placements, recoveries),
    conflict: null,
    relaxations: [],
    violations: checkPlacements(problem, placements, recoveries),
  };
}

/** Sweeps a front, point by point; one that was begun with the same question goes on where it stopped. */
export function frontWorks(desk: Desk, results: Assessments): Works<"placement.pareto"> {
  return {
    "placement.pareto": async ({ scenario, against, points: wanted, ...effort }, job) => {
      const assessment = results.assessment(scenario);
      const inputs = inputsOf(desk, assessment);
      const found = await sweep(desk, assessment, questions(job, effort), {
        ...{ against, wanted, inputs },
        gap: effort.gap,
      });
      return frontOf(assessment.scenario, against, wanted, found, false);
    },
  };
}
