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
import { Day } from "../units/date.ts";
import { call, nothing } from "./call.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });
/** `date`: what may lawfully stand where on that day; left out: each workload on its own cut-over. */
const asked = ofScenario.extend({ date: Day.optional() });

/** How workloads come back: recovery designs, failure domains, outage drills. */
export const recoveringCalls = {
  "resilience.overview": call(asked, ResilienceOverview),
  /** Every failure domain the placement stands in, with what its loss would take. */
  "resilience.domains": call(asked, Switchboard),
  /** Every two regions in use: which failure domains they share. */
  "resilience.pairs": call(asked, z.array(SitePair)),
  /** A second place for everything that its grade asks one for; nothing is saved. */
  "resilience.propose": call(asked.extend({ apart: Apart }), RecoveryProposal),
  "drill.outage": call(asked.extend({ domain: FailureDomain }), OutageDrill),
  /** Puts designs in the place of those there are for the same workloads; others stay. */
  "recoveries.save": call(ofScenario.extend({ recoveries: z.array(Recovery).min(1) }), nothing),
  "recoveries.remove": call(ofScenario.extend({ workloads: z.array(WorkloadId).min(1) }), nothing),
};
