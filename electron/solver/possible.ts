import type { Problem } from "../../shared/engines/placement/problem.ts";
import { type Answer, type Placed, bestAnswer } from "./answer.ts";
import { ANY } from "./search.ts";
import type { SolverThread } from "./thread.ts";

/** Most seconds one question may take: many are asked, and one that is hard must not use up the time of all. */
const MOST_S = 3;

/** Whether a problem has any answer at all: one of them; or `"none"`, proven; or `"open"`, not found out in time. */
export async function anyAnswer(
  thread: SolverThread,
  problem: Problem,
  seed: number,
  start: Placed | null = null,
): Promise<Answer | "none" | "open"> {
  const within = thread.within(MOST_S);
  const found = await bestAnswer(within, problem, { gap: ANY, seed, start, prices: null, heard: () => undefined });
  if (found.outcome === "infeasible") return "none";
  return found.outcome === "late" ? "open" : found;
}
