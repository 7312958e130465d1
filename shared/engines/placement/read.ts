import { compareIds } from "../../model/id.ts";
import type { Placement } from "../../model/scenario.ts";
import type { Model } from "./model.ts";
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

/** Where each workload goes, sorted by id. */
export function readPlacements(model: Model, picks: Picks): Placement[] {
  return Array.from(picks)
    .flatMap((column) => model.choices[column]!.choice.takes)
    .sort((a, b) => compareIds(a.workload, b.workload));
}
