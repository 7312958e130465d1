import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";

type Answer = Pick<PlacementResult, "outcome" | "placements" | "recoveries">;

/** Whether an answer is what a scenario holds already: every place, offer, term and second place, at the prices of today. */
export function isKept(
  answer: Answer,
  scenario: Pick<Scenario, "placements" | "recoveries">,
  kept: Pick<PlacementResult, "atEarlierPrices"> | null,
): boolean {
  if (answer.outcome === "infeasible" || !kept || kept.atEarlierPrices > 0) return false;
  if (answer.placements.length !== scenario.placements.length) return false;
  const placed = new Map(scenario.placements.map((one) => [one.workload, one]));
  const second = new Map(scenario.recoveries?.map((one) => [one.workload, one]));
  return (
    answer.placements.every(({ workload, region, offer, term }) => {
      const held = placed.get(workload);
      return held?.region === region && held.offer === offer && held.term === term;
    }) &&
    answer.recoveries.every(({ workload, region, mode }) => {
      const held = second.get(workload);
      return held?.region === region && held.mode === mode;
    })
  );
}
