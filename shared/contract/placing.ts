import { z } from "zod";
import { ScenarioId, WorkloadId } from "../model/id.ts";
import {
  LimitCheck,
  LimitPrice,
  ParetoFront,
  PlacementDifference,
  PlacementOf,
  PlacementReason,
  Swing,
} from "../model/placing.ts";
import { Recovery } from "../model/recovery.ts";
import { Criterion, Limit } from "../model/requirement.ts";
import { PlacementResult } from "../model/result.ts";
import { Pin, Placement } from "../model/scenario.ts";
import { call, nothing } from "./call.ts";
import { FileTicket } from "./files.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });
const ofPlacement = ofScenario.extend({ of: PlacementOf });
const Against = Criterion.exclude(["cost"]);
/** How near to proven (0.001 = 0.1 %), and how long at most. */
const effort = { gap: z.number().min(0).max(1), timeLimitS: z.number().positive().max(3600) };

/** Where everything goes: the answer, why it is so, and what would change it. */
export const placingCalls = {
  /** Keeps a placement, with its second places where it has any; it is checked again before. */
  "placement.adopt": call(
    ofScenario.extend({ placements: z.array(Placement), recoveries: z.array(Recovery).optional() }),
    nothing,
  ),
  "placement.pin": call(ofScenario.extend({ pins: z.array(Pin) }), nothing),
  /** What is made the best of: one criterion, or (`null`) the weighted score of all. */
  "placement.choose-objective": call(ofScenario.extend({ objective: Criterion.nullable() }), nothing),
  /** The placement that is kept, or the last one that was solved. */
  "placement.current": call(ofScenario, PlacementResult.nullable()),
  "placement.proposal": call(ofScenario, PlacementResult.nullable()),
  "placement.reason": call(ofPlacement.extend({ workload: WorkloadId }), PlacementReason),
  "placement.difference": call(z.strictObject({ from: ofPlacement, to: ofPlacement }), PlacementDifference),
  /** Fronts that were swept before, of this scenario. */
  "placement.fronts": call(ofScenario, z.array(ParetoFront)),
  /** One point of a front as a placement; it becomes the proposal. */
  "placement.pick-point": call(ofScenario.extend({ against: Against, at: z.int().nonnegative() }), PlacementResult),
};

export const placingWorks = {
  "placement.solve": call(ofScenario.extend(effort), PlacementResult),
  /** Whether these limits, instead of those of the scenario, can hold together; nothing is saved. */
  "placement.check-limits": call(ofScenario.extend({ limits: z.array(Limit).max(200) }), LimitCheck),
  "placement.limit-prices": call(ofScenario.extend(effort), z.array(LimitPrice)),
  "placement.sensitivity": call(
    ofScenario.extend({ ...effort, swing: z.number().positive().max(0.9) }),
    z.array(Swing),
  ),
  /** Goes on where an unfinished sweep of the same question stopped. */
  "placement.pareto": call(
    ofScenario.extend({ ...effort, against: Against, points: z.int().min(2).max(60) }),
    ParetoFront,
  ),
  "placement.export-model": call(
    ofScenario.extend({ format: z.enum(["lp", "mps"]).optional() }),
    z.strictObject({ file: FileTicket }),
  ),
};
