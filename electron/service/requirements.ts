import { refusal } from "../../shared/contract/failure.ts";
import { RequirementId, ScenarioId } from "../../shared/model/id.ts";
import type { Gate } from "../../shared/model/requirement.ts";
import type { RulePack } from "../../shared/model/rule-pack.ts";
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
      const { rulePacks } = session.catalogue();
      requirements.forEach((requirement, index) => {
        if (requirement.kind === "gate") checkGate(requirement.gate, rulePacks, `requirements.${index}`);
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

/** A pack that is there, with what is announced for it; and a platform that is asked for at all. */
function checkGate(gate: Gate["gate"], packs: readonly RulePack[], field: string): void {
  if (gate.is === "platform" && gate.families.length + gate.interfaces.length === 0)
    throw refusal("gate-asks-nothing", {}, field);
  if (gate.is !== "rule-pack") return;
  const pack = packs.find(({ id }) => id === gate.pack);
  if (!pack) throw refusal("no-such-pack", { pack: gate.pack }, field);
  const stranger = gate.switches?.find((name) => !pack.switches?.some(({ id }) => id === name));
  if (stranger) throw refusal("no-such-switch", { pack: pack.title, switch: stranger }, field);
}
