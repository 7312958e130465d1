import { z } from "zod";
import { FailureDomain } from "../model/drill.ts";
import { ScenarioId, WorkloadId } from "../model/id.ts";
import { Recovery } from "../model/recovery.ts";
import {
  Apart,
  OutageDrill,
  RecoveryProposal,
  ResilienceOverview,
  SitePair,
  Switchboard,
} from "../model/resilience.ts";
import { call, nothing } from "./call.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });

/** How workloads come back: recovery designs, failure domains, outage drills. */
export const recoveringCalls = {
  "resilience.overview": call(ofScenario, ResilienceOverview),
  /** Every failure domain the placement stands in, with what its loss would take. */
  "resilience.domains": call(ofScenario, Switchboard),
  /** Every two regions in use: which failure domains they share. */
  "resilience.pairs": call(ofScenario, z.array(SitePair)),
  /** A second place for everything that its grade asks one for; nothing is saved. */
  "resilience.propose": call(ofScenario.extend({ apart: Apart }), RecoveryProposal),
  "drill.outage": call(ofScenario.extend({ domain: FailureDomain }), OutageDrill),
  /** Puts designs in the place of those there are for the same workloads; others stay. */
  "recoveries.save": call(ofScenario.extend({ recoveries: z.array(Recovery).min(1) }), nothing),
  "recoveries.remove": call(ofScenario.extend({ workloads: z.array(WorkloadId).min(1) }), nothing),
};
