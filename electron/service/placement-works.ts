import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { limitProblems, problemOf, resultOf, standing } from "../../shared/engines/place.ts";
import type { Problem } from "../../shared/engines/placement/problem.ts";
import { toLp } from "../../shared/engines/placement/lp.ts";
import { toMps } from "../../shared/engines/placement/mps.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { checkLimits } from "../solver/check-limits.ts";
import { exportedModel } from "../solver/exported.ts";
import { solvePlacement } from "../solver/solve.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { limitCheckOf, namedConflict } from "./placement-conflict.ts";
import { proposalsOf } from "./placement-proposals.ts";

/** Ties and random starts of the solver follow this number, so that the same plan gives the same answer. */
export const SEED = 1;

type Name = "placement.solve" | "placement.check-limits" | "placement.export-model";

/** The exact model, solved in a thread of its own; nothing is saved before it is adopted. */
export function placementWorks({ desk, session, changed }: Desk, results: Assessments): Works<Name> {
  return {
    "placement.solve": async ({ scenario, gap, timeLimitS }, job) => {
      const assessment = results.assessment(scenario);
      const proposals = proposalsOf(session);
      const last = proposals.get(scenario);
      const solved = await solvePlacement(
        askable(assessment),
        { gap, timeLimitS, seed: SEED, start: last?.result ?? null, prices: last?.prices ?? null },
        job,
      );
      const result = resultOf(assessment, results.comparison(scenario), solved);
      if (result.outcome === "infeasible") return { ...result, conflict: namedConflict(assessment, result.conflict) };
      proposals.set(scenario, { result, prices: solved.prices });
      changed("placement.proposal");
      return result;
    },
    "placement.check-limits": async ({ scenario, limits }, job) => {
      const assessment = results.assessment(scenario);
      const [unknown] = limitProblems(assessment, limits);
      if (unknown) return { outcome: "open", sentence: unknown, example: null, conflict: null };
      const problem = problemOf(assessment, "today", { limits: limits.filter(({ on }) => on) });
      const { signal, enough } = job;
      const start = proposalsOf(session).get(scenario)?.result ?? standing(assessment, problem);
      const checked = await checkLimits(problem, { seed: SEED, start, signal, enough });
      return limitCheckOf(assessment, problem, limits, checked);
    },
    "placement.export-model": async ({ scenario, format = "lp" }, job) => {
      job.progress(0, null, say("placement.doing-model"));
      const model = await exportedModel(askable(results.assessment(scenario)), { seed: SEED, signal: job.signal });
      return { file: desk.make(`model.${format}`, format === "lp" ? toLp(model) : toMps(model)) };
    },
  };
}

/** The question of a scenario; refused where one of its limits names what nobody knows or money that cannot be counted. */
function askable(assessment: Assessment): Problem {
  const [unknown] = limitProblems(assessment);
  if (unknown) throw refusal("placement-limit-unknown", { why: inBothLanguages(unknown) });
  return problemOf(assessment);
}
