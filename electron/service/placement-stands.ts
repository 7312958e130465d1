import { refusal } from "../../shared/contract/failure.ts";
import { type Stand, standOf } from "../../shared/engines/why-stand.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { PlacementOf } from "../../shared/model/placing.ts";
import type { PlacementResult } from "../../shared/model/result.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk } from "./handlers.ts";
import { proposalsOf } from "./placement-proposals.ts";

const held = new WeakMap<PlacementResult, Stand>();

/** Placements with the question they answer, made once for each and kept for as long as the placement is. */
export function standsOf({ session }: Desk, results: Assessments) {
  /** The placement that is kept or proposed; `null`: there is none. */
  function find(scenario: ScenarioId, of: PlacementOf): Stand | null {
    const result = of === "kept" ? results.placement(scenario) : (proposalsOf(session).get(scenario)?.result ?? null);
    if (!result) return null;
    const assessment = results.assessment(scenario);
    const known = held.get(result);
    if (known?.assessment === assessment) return known;
    const made = standOf(assessment, of, result);
    held.set(result, made);
    return made;
  }
  return {
    find,
    required(scenario: ScenarioId, of: PlacementOf, field = "of"): Stand {
      const stand = find(scenario, of);
      if (!stand) throw refusal(of === "kept" ? "placement-none-kept" : "placement-none-proposed", {}, field);
      return stand;
    },
  };
}
