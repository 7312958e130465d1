import { refusal } from "../../shared/contract/failure.ts";
import { assumptionKeys, assumptionSpecs } from "../../shared/model/assumption.ts";
import { say } from "../../shared/model/sentence.ts";
import { listAssumptions, removeAssumptions, saveAssumptions } from "../database/assumptions.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name = "assumptions.list" | "assumptions.save" | "assumptions.reset";

/** The numbers no fact gives: the usual ones, and what the planner states otherwise, with the reason. */
export function assumptionCalls({ session, changed }: Desk): Calls<Name> {
  return {
    "assumptions.list": () => {
      const stated = new Map(listAssumptions(session.required().db).map((one) => [one.key, one]));
      return assumptionKeys.map((key) => ({ key, ...assumptionSpecs[key], stated: stated.get(key) ?? null }));
    },
    "assumptions.save": ({ assumptions }) => {
      assumptions.forEach(({ key, value }, index) => {
        const { least, most } = assumptionSpecs[key];
        if (value !== null && (value < least || value > most))
          throw refusal("assumption-bounds", { value, least, most }, ["assumptions", index, "value"].join("."));
      });
      session.change(say("assumptions.step-save", { count: assumptions.length }), (writing) =>
        saveAssumptions(writing, assumptions),
      );
      changed("assumptions");
      return {};
    },
    "assumptions.reset": ({ keys }) => {
      session.change(say("assumptions.step-reset", { count: keys.length }), (writing) =>
        removeAssumptions(writing, keys),
      );
      changed("assumptions");
      return {};
    },
  };
}
