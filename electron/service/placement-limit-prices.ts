import { problemOf } from "../../shared/engines/place.ts";
import { answered } from "../../shared/engines/why-answer.ts";
import { limitPrice, looserSteps } from "../../shared/engines/why-limits.ts";
import type { LimitPrice } from "../../shared/model/placing.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { baseOf } from "./placement-base.ts";
import { solvedFigures } from "./placement-figures.ts";
import { questions } from "./placement-questions.ts";

/** What each limit that decides costs: solved as it is, and once more with it one step looser. */
export function limitPriceWorks(desk: Desk, results: Assessments): Works<"placement.limit-prices"> {
  return {
    "placement.limit-prices": async ({ scenario, ...effort }, job) => {
      const asked = questions(job, effort);
      const assessment = results.assessment(scenario);
      const figures = solvedFigures(desk.session);
      const base = await baseOf(desk, assessment, asked);
      const steps = looserSteps(assessment, base);
      const prices: LimitPrice[] = [];
      for (const [done, step] of steps.entries()) {
        asked.progress(done, steps.length, say("placement.doing-limit-prices", { done, of: steps.length }));
        const problem = problemOf(assessment, "today", { limits: step.limits });
        const solution = await asked.ask(problem, base.solution);
        const found = limitPrice(assessment, base, step, solution && answered(problem, solution));
        prices.push(found.price);
        if (found.figure) figures.keep(scenario, found.figure);
      }
      return prices;
    },
  };
}
