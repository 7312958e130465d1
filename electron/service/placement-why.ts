import type { Assessments } from "./assessments.ts";
import type { Calls, Desk, Works } from "./handlers.ts";

type Name = "placement.reason" | "placement.difference" | "placement.fronts" | "placement.pick-point";
type WorkName = "placement.limit-prices" | "placement.sensitivity" | "placement.pareto";

/** Why the placement is as it is, and what stands beside it. */
export function placementWhyCalls(_desk: Desk, _results: Assessments): Calls<Name> {
  return {} as never;
}

/** What would change the placement: limits, weights, prices, the front of trade-offs. */
export function placementWhyWorks(_desk: Desk, _results: Assessments): Works<WorkName> {
  return {} as never;
}
