import type { Job } from "../../shared/contract/contract.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { problemOf } from "../../shared/engines/place.ts";
import type { PlacementResult } from "../../shared/model/result.ts";
import { say } from "../../shared/model/sentence.ts";
import { solvePlacement } from "../solver/solve.ts";

/** How near to proven the printed plan wants to be, and how long it waits for that. */
const WANTED = { gap: 0.001, timeLimitS: 30, seed: 1 };

/**
 * The kept placement with a bound that no lawful placement can better, worked out from the same inputs.
 *
 * A proof is not kept beside a placement: it would be one of yesterday's prices and requirements, and of what the solver chose
 * rather than of what people made of it. Where the placement breaks a requirement, or the time is not enough, it comes back
 * without one, and the plan says so.
 */
export async function provenPlacement(
  assessment: Assessment,
  kept: PlacementResult,
  job: Job,
): Promise<PlacementResult> {
  const { value, placements, recoveries } = kept;
  if (value === null || kept.violations.length > 0) return kept;
  job.progress(0, null, say("report.proving"));
  const start = { placements, recoveries };
  const quiet: Job = { ...job, progress: () => undefined };
  try {
    const found = await solvePlacement(problemOf(assessment, "as-placed"), { ...WANTED, start }, quiet);
    const { bound, solver } = found;
    // how far a search got in a given time differs from machine to machine: only a finished proof is printed
    if (found.outcome !== "optimal" || bound === null) return kept;
    const gap = value === 0 ? (bound === 0 ? 0 : 1) : Math.abs(bound - value) / Math.abs(value);
    return { ...kept, bound, gap, solver };
  } catch (error) {
    if (error instanceof Refusal && error.failure.code !== "cancelled") return kept;
    throw error;
  }
}
