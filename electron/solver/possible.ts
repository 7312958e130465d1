import type { Problem } from "../../shared/engines/placement/problem.ts";
import { type Answer, type Placed, type Planes, bestAnswer } from "./answer.ts";
import { ANY } from "./search.ts";
import type { SolverThread } from "./thread.ts";

/** What one question may take, of the time that is left: many are asked, and a hard one must not use it up. */
const PART = 0.25;
const LEAST_S = 1.5;

/** Whether a problem has any answer at all: one of them; or `"none"`, proven; or `"open"`, not found out in time. */
export async function anyAnswer(
  thread: SolverThread,
  problem: Problem,
  seed: number,
  planes: Planes,
  start: Placed | null = null,
): Promise<Answer | "none" | "open"> {
  const within = thread.within(Math.max(LEAST_S, PART * thread.left()));
  const wish = { gap: ANY, seed, start, prices: null, planes, heard: () => undefined };
  const found = await bestAnswer(within, problem, wish);
  if (found.outcome === "infeasible") return "none";
  return found.outcome === "late" ? "open" : found;
}
