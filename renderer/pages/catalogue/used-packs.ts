import type { Scenario } from "../../../shared/model/scenario.ts";

/** Whether a scenario judges by a pack: one of its gates names it and is on. */
export const usesPack = (scenario: Scenario, id: string): boolean =>
  scenario.requirements.some(
    (one) => one.kind === "gate" && one.on && one.gate.is === "rule-pack" && one.gate.pack === id,
  );
