import { useCallback } from "react";
import { create } from "zustand";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { PlacementResult } from "../../../shared/model/result.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { runInFrame, useWork } from "../../hooks/use-long-work.ts";
import { useWorkspace } from "../../hooks/workspace.ts";

type Held = Readonly<{
  result: PlacementResult | null;
  failure: Failure | null;
  /** When the plan was last saved before the question was asked: another time means another plan. */
  savedAt: string | null;
}>;

/** Proposals by scenario. They outlive the page, because solving goes on while other pages are looked at. */
const useProposals = create<Readonly<{ of: Readonly<Record<string, Held>> }>>(() => ({ of: {} }));

const hold = (scenario: ScenarioId, held: Held | null): void =>
  useProposals.setState(({ of: { [scenario]: _, ...others } }) => ({
    of: held ? { ...others, [scenario]: held } : others,
  }));

/** The proposal of a scenario: asks for one, says whether it is still about the plan as it is, throws it away. */
export function useProposal(scenario: ScenarioId) {
  const held = useProposals(({ of }) => of[scenario] ?? null);
  const running = useWork(({ all }) => all.find(({ name }) => name === "placement.solve") ?? null);
  const savedAt = useWorkspace()?.savedAt ?? null;

  const solve = useCallback(
    async (asked: Readonly<{ gap: number; timeLimitS: number }>): Promise<void> => {
      hold(scenario, null);
      try {
        hold(scenario, { result: await runInFrame("placement.solve", { scenario, ...asked }), failure: null, savedAt });
      } catch (error) {
        hold(scenario, { result: null, failure: failureOf(error), savedAt });
      }
    },
    [scenario, savedAt],
  );

  return {
    result: held?.result ?? null,
    failure: held?.failure ?? null,
    isStale: held !== null && held.savedAt !== savedAt,
    running,
    solve,
    discard: () => hold(scenario, null),
  };
}
