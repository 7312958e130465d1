import { z } from "zod";
import { OfferId, ProfileId, RegionId, ScenarioId, WorkloadId } from "./id.ts";
import { Recovery } from "./recovery.ts";
import { PriceTerm } from "./price-term.ts";
import { Criterion, Requirement } from "./requirement.ts";

/** A workload pinned to a region or kept out of one, by hand. */
export const Pin = z.strictObject({
  workload: WorkloadId,
  region: RegionId,
  kind: z.enum(["pinned", "forbidden"]),
  reason: z.string().max(500).nullable(),
});
export type Pin = Readonly<z.infer<typeof Pin>>;

/** Where one workload goes, on which offer, and bought on which term (left out: on the scenario's). */
export const Placement = z.strictObject({
  workload: WorkloadId,
  offer: OfferId,
  region: RegionId,
  term: PriceTerm.optional(),
});
export type Placement = Readonly<z.infer<typeof Placement>>;

/** A verdict a person has set by hand against a rule, with the reason; the plan lists each one (domain 4.1). */
export const VerdictOverride = z.strictObject({
  workload: WorkloadId,
  /** As in a reason of the verdict: `kr-csap-2023/csap-grade`, `residency`. */
  rule: z.string().min(1).max(200),
  /** `null`: wherever it would go. */
  region: RegionId.nullable(),
  verdict: z.enum(["pass", "fail"]),
  reason: z.string().min(1).max(1000),
  decidedBy: z.string().max(200).nullable(),
});
export type VerdictOverride = Readonly<z.infer<typeof VerdictOverride>>;

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
  /** How placed workloads come back; left out where nothing is designed. */
  recoveries: z.array(Recovery).optional(),
  overrides: z.array(VerdictOverride).optional(),
  /** Terms of the plan's compute; left out: on demand. */
  term: PriceTerm.optional(),
  /** Own reading of the sovereignty framework; left out: the framework as it is. */
  profile: ProfileId.optional(),
  /** What the placement makes the best of; left out: the weighted score of all criteria. */
  objective: Criterion.optional(),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;
