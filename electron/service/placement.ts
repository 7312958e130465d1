import { refusal } from "../../shared/contract/failure.ts";
import { problemOf } from "../../shared/engines/place.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { keepPrices, saveEdition } from "../database/catalogue-copy.ts";
import type { Writing } from "../database/database.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import { listsOf } from "./as-placed.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { proposalsOf } from "./placement-proposals.ts";

type Name =
  "placement.adopt" | "placement.pin" | "placement.choose-objective" | "placement.current" | "placement.proposal";

/** Where everything goes: what is kept, what is pinned, what is made the best of, and the answer that is not kept yet. */
export function placementCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  function changeScenario(writing: Writing, id: ScenarioId, work: (scenario: Scenario) => Scenario): void {
    const found = findScenario(writing, id);
    if (!found) throw refusal("no-such-scenario", { name: id });
    saveScenario(writing, work(found));
  }

  return {
    "placement.adopt": ({ scenario, placements, recoveries }) => {
      const assessment = results.assessment(scenario);
      // whoever sends it, a placement is checked again before it is kept
      const seconds = recoveries ?? assessment.scenario.recoveries ?? [];
      const [broken] = placements.length === 0 ? [] : checkPlacements(problemOf(assessment), placements, seconds);
      if (broken) throw refusal("placement-broken", { why: inBothLanguages(broken) });
      const { id, digest } = assessment.catalogue.edition;
      const offers = placements.flatMap(({ offer }) => assessment.offer(offer) ?? []);
      const regions = new Set(placements.map(({ region }) => region));
      const services = new Map([...regions].map((region) => [region, listsOf(assessment.catalogue, region)]));
      session.change(say("placement.step-adopt", { count: placements.length }), (writing) => {
        changeScenario(writing, scenario, (found) => ({
          ...found,
          placements,
          ...(recoveries ? { recoveries: withDesigned(found, recoveries) } : {}),
        }));
        keepPrices(writing, scenario, { id, digest }, { offers, services });
        // cleared, the plan stands on no prices: it stays with those it was begun with
        if (placements.length > 0) saveEdition(writing, { id, digest });
      });
      changed("placement");
      return {};
    },
    "placement.pin": ({ scenario, pins }) => {
      session.change(say("placement.step-pin", { count: pins.length }), (writing) =>
        changeScenario(writing, scenario, (found) => ({ ...found, pins })),
      );
      changed("placement");
      return {};
    },
    "placement.choose-objective": ({ scenario, objective }) => {
      session.change(say("placement.step-objective"), (writing) =>
        changeScenario(writing, scenario, (found) => {
          const next: { -readonly [Key in keyof Scenario]: Scenario[Key] } = { ...found };
          delete next.objective;
          return objective === null ? next : { ...next, objective };
        }),
      );
      changed("scenarios", "placement");
      return {};
    },
    "placement.current": ({ scenario }) => results.placement(scenario),
    "placement.proposal": ({ scenario }) => {
      results.assessment(scenario); // refuses a scenario that is not there
      return proposalsOf(session).get(scenario)?.result ?? null;
    },
  };
}

/** Second places of an answer, and those that were designed for systems it says nothing of. */
function withDesigned({ recoveries }: Scenario, answer: NonNullable<Scenario["recoveries"]>): Scenario["recoveries"] {
  const told = new Set(answer.map(({ workload }) => workload));
  return [...(recoveries ?? []).filter(({ workload }) => !told.has(workload)), ...answer];
}
