import { z } from "zod";
import { ScenarioId } from "../model/id.ts";
import { PlanDifference } from "../model/plan-difference.ts";
import { Approval, PlanVersion } from "../model/plan-version.ts";
import { Sentence } from "../model/sentence.ts";
import { ApprovalState } from "../model/version-standing.ts";
import { call, nothing } from "./call.ts";

const VersionNumber = z.int().positive();

const FrozenVersion = PlanVersion.extend({
  scenarioName: z.string(),
  approvals: z.array(Approval),
  state: ApprovalState,
});
export type FrozenVersion = Readonly<z.infer<typeof FrozenVersion>>;

/** What the plan as it stands today is called when it is printed. */
const Draft = z.strictObject({
  label: z.string(),
  status: z.enum(["draft", "approved"]),
  /** The version it still is, word for word; `null`: something has been edited since every one of them, or there is none. */
  same: VersionNumber.nullable(),
  /** What the next version would be called. */
  next: z.string(),
  /** Titles of those who sign, as the form of the report has them. */
  approvers: z.array(z.string()),
});

/** A plan frozen as version n: kept whole, compared field by field, worked out again, signed. */
export const versioningCalls = {
  /** Oldest first. */
  "versions.list": call(nothing, z.strictObject({ versions: z.array(FrozenVersion), draft: Draft })),
  "versions.freeze": call(
    z.strictObject({
      scenario: ScenarioId,
      label: z.string().trim().min(1).max(20),
      unit: z.string().trim().max(200).nullable(),
      reason: z.string().trim().min(1).max(1000),
    }),
    z.strictObject({ number: VersionNumber }),
  ),
  /** `to` `null`: the draft of today, in the scenario of `from`. */
  "versions.difference": call(z.strictObject({ from: VersionNumber, to: VersionNumber.nullable() }), PlanDifference),
  /** Works every figure of a version out again, from the plan and the catalogue that were kept with it. */
  "versions.check": call(
    z.strictObject({ number: VersionNumber }),
    z.strictObject({
      number: VersionNumber,
      same: z.boolean(),
      inputs: z.strictObject({ kept: z.string(), now: z.string() }),
      results: z.strictObject({ kept: z.string(), now: z.string() }),
      sentence: Sentence,
    }),
  ),
  "approvals.list": call(nothing, z.array(Approval)),
  /** Makes these, in this order, all the approvals of a version. */
  "approvals.save": call(
    z.strictObject({
      version: VersionNumber,
      approvals: z.array(Approval.omit({ version: true, position: true })).max(20),
    }),
    nothing,
  ),
};
