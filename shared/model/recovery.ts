import { z } from "zod";
import { RegionId, WorkloadId } from "./id.ts";

/** Disaster-recovery modes, weakest first (domain 8). */
export const RecoveryMode = z.enum(["none", "cold", "warm", "hot", "mirror"]);
export type RecoveryMode = z.infer<typeof RecoveryMode>;
/** 0 for `none` … 4 for `mirror`: what a system grade asks for is a rank. */
export const modeRank = (mode: RecoveryMode): number => RecoveryMode.options.indexOf(mode);

/** How one placed workload comes back: a second region, and what runs there. A workload without a row has none designed. */
export const Recovery = z.strictObject({
  workload: WorkloadId,
  mode: RecoveryMode,
  /** `null`: the mode is decided, the second place is not. */
  region: RegionId.nullable(),
});
export type Recovery = Readonly<z.infer<typeof Recovery>>;
