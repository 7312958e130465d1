import { z } from "zod";
import { RegionId, RulePackId, ScenarioId, WorkloadId } from "../model/id.ts";
import { Verdict } from "../model/result.ts";
import { Sentence } from "../model/sentence.ts";
import {
  FlowVerdict,
  PackSetVerdicts,
  RegionVerdict,
  RuleVerdicts,
  VerdictSwitch,
  WorkloadVerdict,
} from "../model/verdicts.ts";
import { Day } from "../units/date.ts";
import { call, nothing } from "./call.ts";

/** `null`: each workload on the day of its own cut-over. */
const date = Day.nullable();
const because = Sentence.nullable();

/** Which rules let a workload go where, what another pack would change, and verdicts set by hand. */
export const judgingCalls = {
  /** Which workloads change verdict if these packs go on and off; nothing is saved. */
  "verdicts.switch": call(
    z.strictObject({
      scenario: ScenarioId,
      on: z.array(RulePackId),
      off: z.array(RulePackId),
      /** What is announced for a pack that is on, to be judged as if it held. */
      switches: z.array(z.strictObject({ pack: RulePackId, switch: z.string().max(100), on: z.boolean() })).optional(),
      /** `null`: before and after on the days of the cut-overs; a day: after is judged for that day. */
      date,
      from: z.int().min(0).optional(),
      limit: z.int().min(1).max(5000).optional(),
    }),
    VerdictSwitch,
  ),
  "verdicts.packs": call(
    z.strictObject({ scenario: ScenarioId, packs: z.array(z.array(RulePackId)).min(1).max(6), date }),
    z.strictObject({ because, sets: z.array(PackSetVerdicts) }),
  ),
  "verdicts.list": call(
    z.strictObject({ scenario: ScenarioId, date, verdict: Verdict.nullable() }),
    z.strictObject({ because, rows: z.array(WorkloadVerdict) }),
  ),
  "verdicts.workload": call(
    z.strictObject({ scenario: ScenarioId, workload: WorkloadId, date }),
    z.strictObject({ about: WorkloadVerdict, regions: z.array(RegionVerdict) }),
  ),
  "verdicts.gates": call(
    z.strictObject({ scenario: ScenarioId, date }),
    z.strictObject({ because, rules: z.array(RuleVerdicts) }),
  ),
  /** Copies of data from one store to another that the classes forbid, or that cannot be told. */
  "verdicts.flows": call(z.strictObject({ scenario: ScenarioId }), z.array(FlowVerdict)),
  /** All verdicts set by hand of a scenario; those left out are taken back. */
  "overrides.save": call(
    z.strictObject({
      scenario: ScenarioId,
      overrides: z.array(
        z.strictObject({
          workload: WorkloadId,
          rule: z.string().min(1).max(200),
          region: RegionId.nullable(),
          verdict: z.enum(["pass", "fail"]),
          /** Empty is refused with a sentence. */
          reason: z.string().max(1000),
          decidedBy: z.string().max(200).nullable(),
        }),
      ),
    }),
    nothing,
  ),
};
