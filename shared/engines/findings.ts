import type { BillLine } from "../model/bill.ts";
import type { Finding } from "../model/finding.ts";
import type { Comparison, LockIn, PlacementResult, WavePlan } from "../model/result.ts";
import type { Assessment } from "./assess.ts";

/** What findings are made from: the plan, judged, and every result that can tell of something open. */
export type Judged = Readonly<{
  assessment: Assessment;
  comparison: Comparison;
  lockIn: LockIn;
  placement: PlacementResult | null;
  waves: WavePlan;
  /** What has been paid so far: baselines come from it. */
  bills: readonly BillLine[];
}>;

/** Everything the plan itself says should stand in a register; risks first, each with an origin of its own. */
export function findingsOf(_judged: Judged): Finding[] {
  return [];
}
