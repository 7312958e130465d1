import { refusal } from "../../shared/contract/failure.ts";
import { outcomeOfControl } from "../../shared/engines/control.ts";
import type { Drill } from "../../shared/model/drill.ts";
import { DrillId, type ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { listDrills, removeDrill, saveDrills } from "../database/drills.ts";
import { nextId } from "../database/steps.ts";
import type { Assessments } from "./assessments.ts";
import { controlOf } from "./control.ts";
import type { Calls, Desk } from "./handlers.ts";
import { runOutage } from "./resilience.ts";

type Name = "drills.list" | "drills.save" | "drills.remove";

/** Drills that are kept as evidence: what was asked, on which inputs, and what came out. */
export function drillCalls({ session, surroundings, changed }: Desk, results: Assessments): Calls<Name> {
  /** Runs what was asked once more, so that what is kept is what this very plan says. */
  function outcomeOf(scenario: ScenarioId, asked: Drill["asked"]): Drill["outcome"] {
    switch (asked.kind) {
      case "change-of-control":
        return outcomeOfControl(controlOf(results, scenario, asked.change));
      case "outage":
        return runOutage(results, scenario, asked.domain).outcome;
    }
  }

  return {
    "drills.list": ({ scenario }) => listDrills(session.required().db).filter((drill) => drill.scenario === scenario),
    "drills.save": ({ scenario, asked, note }) => {
      const outcome = outcomeOf(scenario, asked);
      const inputs = `sha256:${results.inputsDigest()}`;
      const date = surroundings.now().toISOString().slice(0, 10);
      const id = session.change(say("mastery.step-drill"), (writing) => {
        const made = DrillId.parse(nextId(writing, "dr"));
        saveDrills(writing, [{ id: made, scenario, asked, date, inputs, outcome, note }]);
        return made;
      });
      changed("drills");
      return { id, outcome };
    },
    "drills.remove": ({ ids }) => {
      const held = new Set(listDrills(session.required().db).map(({ id }) => id));
      const stranger = ids.find((id) => !held.has(id));
      if (stranger) throw refusal("no-such-drill", { id: stranger }, "ids");
      session.change(say("mastery.step-drill-remove", { count: ids.length }), (writing) => {
        for (const id of ids) removeDrill(writing, id);
      });
      changed("drills");
      return {};
    },
  };
}
