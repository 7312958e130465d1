import type { RegionId, WorkloadId } from "../model/id.ts";
import type { RecoveryMode } from "../model/recovery.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { modeTerms } from "./resilience/modes.ts";

/** What one placed workload keeps at a second place. */
export type RecoveryCopy = Readonly<{
  workload: WorkloadId;
  mode: RecoveryMode;
  /** `null`: the mode is decided, the second place is not, so it has no price yet. */
  region: RegionId | null;
  /** Part of its compute that runs there, 0–1. */
  capacity: Range;
  /** Part of its stored data that is kept there, 0–1. */
  storage: Range;
  /** Why a part is a range, or why there is no place. */
  because: Sentence | null;
}>;

/**
 * The copies a scenario's recovery designs ask for: second region, mode, and how much of the workload stands there.
 *
 * Only placed workloads have a copy, and only those with a mode other than none. What a copy costs is the same compute and
 * storage at the second region, times these parts; a room or contract kept for a cold start is nobody's list price.
 */
export function recoveryCopies({
  scenario,
  assumptions,
}: Pick<Assessment, "scenario" | "assumptions">): RecoveryCopy[] {
  const placed = new Set(scenario.placements.map(({ workload }) => workload));
  return (scenario.recoveries ?? [])
    .filter(({ workload, mode }) => placed.has(workload) && mode !== "none")
    .map(({ workload, mode, region }) => {
      const { capacity, storage } = modeTerms(mode, assumptions["recovery.warm-capacity"]);
      return { workload, mode, region, capacity, storage, because: whyOpen(mode, region, capacity) };
    });
}

function whyOpen(mode: RecoveryMode, region: RegionId | null, capacity: Range): Sentence | null {
  if (region === null) return say("resilience.no-second-place");
  if (mode === "cold") return say("resilience.cold-storage");
  return capacity.low < capacity.high ? say("resilience.warm-capacity") : null;
}
