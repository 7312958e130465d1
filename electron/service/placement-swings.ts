import { problemOf } from "../../shared/engines/place.ts";
import { answered } from "../../shared/engines/why-answer.ts";
import { swingOf, swingsOf } from "../../shared/engines/why-swings.ts";
import type { Swing } from "../../shared/model/placing.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { baseOf } from "./placement-base.ts";
import { questions } from "./placement-questions.ts";

/** What other weights, prices and rates would make of the best answer; each of them solved. */
export function swingWorks(desk: Desk, results: Assessments): Works<"placement.sensitivity"> {
  return {
    "placement.sensitivity": async ({ scenario, swing, ...effort }, job) => {
      const asked = questions(job, effort);
      const assessment = results.assessment(scenario);
      const base = await baseOf(desk, assessment, asked);
      const tries = swingsOf(assessment, base, swing);
      const swings: Swing[] = [];
      for (const [done, tried] of tries.entries()) {
        asked.progress(done, tries.length, say("placement.doing-swings", { done, of: tries.length }));
        const problem = asked.isOver() ? null : problemOf(assessment, "today", tried.change);
        const solution = problem && (await asked.ask(problem, base.solution));
        swings.push(swingOf(base, tried, problem && solution ? answered(problem, solution) : null));
      }
      return swings;
    },
  };
}
