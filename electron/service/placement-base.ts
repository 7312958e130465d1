import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { problemOf } from "../../shared/engines/place.ts";
import { type Answered, answered } from "../../shared/engines/why-answer.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Solved } from "../solver/solve.ts";
import type { Desk } from "./handlers.ts";
import { proposalsOf } from "./placement-proposals.ts";
import type { Like, Questions } from "./placement-questions.ts";

/** What to begin with: the last answer, or the placement that is kept. */
export function likeOf({ session }: Desk, { scenario }: Assessment): Like {
  const proposal = proposalsOf(session).get(scenario.id);
  if (proposal) return { ...proposal.result, prices: proposal.prices };
  return { placements: scenario.placements, recoveries: scenario.recoveries ?? [] };
}

/** The best answer to the scenario as it is, which others are held against; solved now, so that both are proven alike. */
export async function baseOf(
  desk: Desk,
  assessment: Assessment,
  asked: Questions,
): Promise<Answered & Readonly<{ solution: Solved }>> {
  asked.progress(0, 1, say("placement.doing-base"));
  const problem = problemOf(assessment);
  const solution = await asked.ask(problem, likeOf(desk, assessment));
  if (!solution) throw refusal("placement-no-base-in-time");
  if (solution.outcome === "infeasible") throw refusal("placement-no-base");
  return { ...answered(problem, solution), solution };
}
