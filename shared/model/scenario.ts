import { z } from "zod";
import { OfferId, RegionId, ScenarioId, WorkloadId } from "./id.ts";
import { Requirement } from "./requirement.ts";

/** A workload pinned to a region or kept out of one, by hand. */
export const Pin = z.strictObject({
  workload: WorkloadId,
  region: RegionId,
  kind: z.enum(["pinned", "forbidden"]),
  reason: z.string().max(500).nullable(),
});
export type Pin = Readonly<z.infer<typeof Pin>>;

/** Where one workload goes. `pinned`: by hand, survives solving again. */
export const Placement = z.strictObject({ workload: WorkloadId, offer: OfferId, region: RegionId });
export type Placement = Readonly<z.infer<typeof Placement>>;

/** One set of requirements and placements, comparable with others. */
export const Scenario = z.strictObject({
  id: ScenarioId,
  name: z.string().min(1).max(100),
  /** What an unknown verdict counts as; "allow" lists them in the plan. */
  unknown: z.enum(["fail", "allow"]),
  requirements: z.array(Requirement),
  pins: z.array(Pin),
  /** Empty: not placed yet. */
  placements: z.array(Placement),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;
