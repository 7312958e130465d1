import type { Offer, PriceClass, ServicePrice } from "../model/catalogue.ts";
import type { Scenario } from "../model/scenario.ts";
import type { WorkloadFacts } from "./assess.ts";
import type { CostQuestion } from "./cost/workload-cost.ts";

/** What a workload asks of the price lists of a region. */
export const costQuestion = (
  workload: WorkloadFacts,
  offer: Offer,
  services: readonly ServicePrice[],
): CostQuestion => ({
  offer,
  services,
  storageGib: workload.needed.storageGib,
  egressGb: workload.egressGb,
  windows: workload.workload.os.family === "windows",
  database: workload.workload.kind === "database",
  interruptible: mayBeInterrupted(workload),
});

/** Whether spot may carry it: only what is surely no production (domain 6.3). */
export const mayBeInterrupted = ({ workload: { environment } }: WorkloadFacts): boolean =>
  environment === "test" || environment === "development";

/** Classes of offers a scenario allows; `null`: any. */
export function classesAsked({ requirements }: Scenario): readonly PriceClass[] | null {
  for (const requirement of requirements)
    if (requirement.kind === "gate" && requirement.on && requirement.gate.is === "price-class")
      return requirement.gate.classes;
  return null;
}
