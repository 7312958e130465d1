import { compareIds } from "../../model/id.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { Placement } from "../../model/scenario.ts";
import type { Model } from "./model.ts";
import type { Option } from "./problem.ts";
import type { Picks } from "./search.ts";

/** The choice of each unit in a solver's answer: the column nearest to 1. `null`: some unit has none. */
export function readPicks(model: Model, values: Float64Array): Picks | null {
  const picks = new Int32Array(model.unitStarts.length - 1).fill(-1);
  for (let unit = 0; unit < picks.length; unit += 1) {
    for (let column = model.unitStarts[unit]!; column < model.unitStarts[unit + 1]!; column += 1) {
      if (values[column]! > 0.5) picks[unit] = column;
    }
    if (picks[unit]! < 0) return null;
  }
  return picks;
}

/** The option each of the problem's workloads takes. */
export function readChosen(model: Model, picks: Picks): Map<string, Option> {
  const chosen = new Map<string, Option>();
  for (const column of picks) for (const { id, option } of model.choices[column]!.choice.takes) chosen.set(id, option);
  return chosen;
}

/** Where each workload goes and where the copies stand, each sorted by id of the workload. */
export function readAnswer(
  model: Model,
  picks: Picks,
): Readonly<{ placements: readonly Placement[]; recoveries: readonly Recovery[] }> {
  const placements: Placement[] = [];
  const recoveries: Recovery[] = [];
  for (const column of picks) {
    for (const { workload, option } of model.choices[column]!.choice.takes) {
      const { region, offer, term } = option;
      if (workload.standby === null) placements.push({ workload: workload.workload, offer, region, term });
      else recoveries.push({ workload: workload.workload, mode: workload.standby, region });
    }
  }
  const byId = (a: Placement | Recovery, b: Placement | Recovery): number => compareIds(a.workload, b.workload);
  return { placements: placements.sort(byId), recoveries: recoveries.sort(byId) };
}
