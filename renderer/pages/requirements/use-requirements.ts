import { useCallback, useEffect, useRef, useState } from "react";
import { RequirementId } from "../../../shared/model/id.ts";
import type { Requirement } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { withOne } from "./requirement-words.ts";

/**
 * The requirements of a scenario as they are being changed.
 *
 * A change shows at once and is saved in the background; a refused one is taken back, and the refusal is told.
 */
export function useRequirements(scenario: Scenario) {
  const { change, busy } = useChange("requirements.save");
  const { data: all } = useCall("scenarios.list", {});
  const [draft, setDraft] = useState<Pick<Scenario, "unknown" | "requirements"> | null>(null);
  const held = draft ?? scenario;
  const latest = useRef(held);
  latest.current = held;

  // what the host says next is the truth: an undo must show here too
  useEffect(() => setDraft(null), [scenario]);

  const save = useCallback(
    async (next: Pick<Scenario, "unknown" | "requirements">): Promise<void> => {
      setDraft(next);
      latest.current = { ...latest.current, ...next };
      const { unknown, requirements } = next;
      const done = await change({ scenario: scenario.id, unknown, requirements: [...requirements] });
      if (!done) setDraft(null);
    },
    [change, scenario.id],
  );

  return {
    unknown: held.unknown,
    requirements: held.requirements,
    busy,
    put: (one: Requirement) =>
      void save({ unknown: latest.current.unknown, requirements: withOne(latest.current.requirements, one) }),
    remove: (id: RequirementId) =>
      void save({
        unknown: latest.current.unknown,
        requirements: latest.current.requirements.filter((one) => one.id !== id),
      }),
    setUnknown: (unknown: Scenario["unknown"]) => void save({ unknown, requirements: latest.current.requirements }),
    /** A number that no requirement of any scenario has. */
    freshId: (): RequirementId => {
      const numbers = (all ?? []).flatMap((one) => one.requirements).map(({ id }) => Number(id.slice(2)));
      return RequirementId.parse(`r-${Math.max(0, ...numbers) + 1}`);
    },
  };
}

export type Requirements = ReturnType<typeof useRequirements>;
