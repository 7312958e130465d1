import { refusal } from "../../shared/contract/failure.ts";
import { problemOf, resultOf } from "../../shared/engines/place.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { toLp } from "../../shared/engines/placement/lp.ts";
import { buildModel } from "../../shared/engines/placement/model.ts";
import { reduce } from "../../shared/engines/placement/reduce.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { keepPrices, saveEdition } from "../database/catalogue-copy.ts";
import type { Writing } from "../database/database.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import { solvePlacement } from "../solver/solve.ts";
import { listsOf } from "./as-placed.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk, Works } from "./handlers.ts";

/** Ties and random starts of the solver follow this number, so that the same plan gives the same answer. */
const SEED = 1;

type Name = "placement.adopt" | "placement.pin" | "placement.current";

/** Where everything goes: what is adopted, and what is pinned. */
export function placementCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  function changeScenario(writing: Writing, id: ScenarioId, work: (scenario: Scenario) => Scenario): void {
    const found = findScenario(writing, id);
    if (!found) throw refusal("no-such-scenario", { name: id });
    saveScenario(writing, work(found));
  }

  return {
    "placement.adopt": ({ scenario, placements }) => {
      const assessment = results.assessment(scenario);
      // whoever sends it, a placement is checked again before it is kept
      const [broken] = placements.length === 0 ? [] : checkPlacements(problemOf(assessment), placements);
      if (broken) throw refusal("placement-broken", { why: inBothLanguages(broken) });
      const { id, digest } = assessment.catalogue.edition;
      const offers = placements.flatMap(({ offer }) => assessment.offer(offer) ?? []);
      const regions = new Set(placements.map(({ region }) => region));
      const services = new Map([...regions].map((region) => [region, listsOf(assessment.catalogue, region)]));
      session.change(say("placement.step-adopt", { count: placements.length }), (writing) => {
        changeScenario(writing, scenario, (found) => ({ ...found, placements }));
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
    "placement.current": ({ scenario }) => results.placement(scenario),
  };
}

/** The exact model, solved in a thread of its own; nothing is saved before it is adopted. */
export function placementWorks(
  { desk }: Desk,
  results: Assessments,
): Works<"placement.solve" | "placement.export-model"> {
  return {
    "placement.solve": async ({ scenario, gap, timeLimitS }, job) => {
      const assessment = results.assessment(scenario);
      const solution = await solvePlacement(problemOf(assessment), { gap, timeLimitS, seed: SEED }, job);
      return resultOf(assessment, results.comparison(scenario), solution);
    },
    "placement.export-model": ({ scenario }, job) => {
      job.progress(0, null, say("placement.doing-model"));
      const problem = problemOf(results.assessment(scenario));
      return Promise.resolve({ file: desk.make("model.lp", toLp(buildModel(problem, reduce(problem)))) });
    },
  };
}
