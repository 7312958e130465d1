import { refusal } from "../../shared/contract/failure.ts";
import { RequirementId, ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { readAgency } from "../database/agency.ts";
import { copyPrices } from "../database/catalogue-copy.ts";
import { findScenario, listScenarios, saveScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import { defaultScenario } from "./defaults.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name = "scenarios.list" | "scenarios.create" | "requirements.save";

/** What must hold and what is preferred, scenario by scenario. */
export function requirementCalls({ session, changed }: Desk): Calls<Name> {
  return {
    "scenarios.list": () => listScenarios(session.required().db),
    "scenarios.create": ({ name, from }) => {
      const id = session.change(say("requirements.step-scenario", { name }), (writing) => {
        const next = (prefix: string): string => nextId(writing, prefix);
        const source = from === null ? null : findScenario(writing, from);
        if (from !== null && !source) throw refusal("no-such-scenario", { name: from });
        const fresh = defaultScenario(readAgency(writing), next);
        if (!source) {
          saveScenario(writing, { ...fresh, name });
          return fresh.id;
        }
        const requirements = source.requirements.map((requirement) => ({
          ...requirement,
          id: RequirementId.parse(next("r")),
        }));
        saveScenario(writing, { ...source, id: ScenarioId.parse(fresh.id), name, requirements });
        copyPrices(writing, source.id, fresh.id);
        return fresh.id;
      });
      changed("scenarios", "workspace");
      return { id };
    },
    "requirements.save": ({ scenario, unknown, requirements }) => {
      const known = new Set(session.catalogue().rulePacks.map(({ id }) => id));
      requirements.forEach((requirement, index) => {
        if (requirement.kind === "gate" && requirement.gate.is === "rule-pack" && !known.has(requirement.gate.pack))
          throw refusal("no-such-pack", { pack: requirement.gate.pack }, `requirements.${index}`);
        if (requirement.kind === "weight" && requirement.best === requirement.worst)
          throw refusal("no-span", {}, `requirements.${index}.worst`);
      });
      session.change(say("requirements.step-save"), (writing) => {
        const found = findScenario(writing, scenario);
        if (!found) throw refusal("no-such-scenario", { name: scenario });
        // a page numbers what it adds by guess; the workspace gives the number, so that none is given twice
        const held = new Set(found.requirements.map(({ id }) => id));
        const numbered = requirements.map((requirement) =>
          held.has(requirement.id) ? requirement : { ...requirement, id: RequirementId.parse(nextId(writing, "r")) },
        );
        saveScenario(writing, { ...found, unknown, requirements: numbered });
      });
      changed("scenarios");
      return {};
    },
  };
}
