import { z } from "zod";
import { OffersThatFit, ParetoSet, ScenariosBeside, SensitivityAnswer } from "../model/comparing.ts";
import { RegionId, ScenarioId, WorkloadId } from "../model/id.ts";
import { Day } from "../units/date.ts";
import { call } from "./call.ts";

/** The day all verdicts are for; left out, each workload is judged for its own cut-over. */
const date = Day.optional();

/** Who is best for what: parts of the score, the Pareto set, sensitivity, scenarios side by side. */
export const comparingCalls = {
  /** Which regions no other surely beats in cost, latency, sovereignty and lock-in. */
  "compare.pareto": call(z.strictObject({ scenario: ScenarioId, date }), ParetoSet),
  /** `workload` `null`: over all that move. `swing` 0.2: each weight, all prices, all rates ±20 %. */
  "compare.sensitivity": call(
    z.strictObject({ scenario: ScenarioId, workload: WorkloadId.nullable(), swing: z.number().gt(0).max(1), date }),
    SensitivityAnswer,
  ),
  "compare.scenarios": call(z.strictObject({ scenarios: z.array(ScenarioId).min(1).max(6) }), ScenariosBeside),
  /** Every offer that holds a workload, everywhere or in one region, and what of its need decides. */
  "compare.offers": call(
    z.strictObject({
      scenario: ScenarioId,
      workload: WorkloadId,
      region: RegionId.nullable(),
      sort: z.enum(["verdict", "monthly", "vcpu", "memory", "region"]),
      limit: z.int().min(1).max(1000),
      date,
    }),
    OffersThatFit,
  ),
};
