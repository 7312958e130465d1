import { refusal } from "../../shared/contract/failure.ts";
import { differenceOf } from "../../shared/engines/why-difference.ts";
import { reasonOf } from "../../shared/engines/why-reason.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import { frontCalls, frontWorks } from "./placement-fronts.ts";
import { limitPriceWorks } from "./placement-limit-prices.ts";
import { standsOf } from "./placement-stands.ts";
import { swingWorks } from "./placement-swings.ts";

type Name = "placement.reason" | "placement.difference" | "placement.fronts" | "placement.pick-point";
type WorkName = "placement.limit-prices" | "placement.sensitivity" | "placement.pareto";

/** Why the placement is as it is, and what stands beside it. */
export function placementWhyCalls(desk: Desk, results: Assessments): Calls<Name> {
  const stands = standsOf(desk, results);
  return {
    "placement.reason": ({ scenario, of, workload }) => {
      const facts = results.assessment(scenario).workload(workload);
      if (!facts) throw refusal("no-such-workload", { id: workload }, "workload");
      const reason = reasonOf(stands.required(scenario, of), facts);
      if (!reason) throw refusal("placement-not-placed", { name: facts.workload.name }, "workload");
      return reason;
    },
    "placement.difference": ({ from, to }) =>
      differenceOf(stands.required(from.scenario, from.of, "from"), stands.required(to.scenario, to.of, "to")),
    ...frontCalls(desk, results),
  };
}

/** What would change the placement: limits, weights, prices, the front of trade-offs. */
export function placementWhyWorks(desk: Desk, results: Assessments): Works<WorkName> {
  return { ...limitPriceWorks(desk, results), ...swingWorks(desk, results), ...frontWorks(desk, results) };
}
