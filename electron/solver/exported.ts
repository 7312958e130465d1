import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import { type Model, buildModel } from "../../shared/engines/placement/model.ts";
import { type Problem, has } from "../../shared/engines/placement/problem.ts";
import { reduce } from "../../shared/engines/placement/reduce.ts";
import { bestAnswer } from "./answer.ts";
import { startThread } from "./thread.ts";

/** Seconds for the planes of concentration limits. */
const TIME_S = 20;
const GAP = 1e-4;

/**
 * The model another solver is given.
 *
 * A limit on concentration is no row: its planes are those the search itself needed, so that an optimum of the model keeps the
 * limit as ours does.
 */
export async function exportedModel(
  problem: Problem,
  { seed, signal }: Readonly<{ seed: number; signal: AbortSignalLike }>,
): Promise<Model> {
  if (!has(problem, "concentration")) return buildModel(problem, reduce(problem));
  const thread = startThread({ timeLimitS: TIME_S, memoryMb: null, signal });
  try {
    const wish = { gap: GAP, seed, start: null, prices: null, heard: () => undefined };
    return (await bestAnswer(thread, problem, wish)).model;
  } finally {
    await thread.close();
  }
}
