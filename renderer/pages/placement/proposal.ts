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

/** Proposals by workspace and scenario. They outlive the page, because solving goes on while other pages are looked at. */
const useProposals = create<Readonly<{ of: Readonly<Record<string, Held | null>> }>>(() => ({ of: {} }));

const hold = (key: string, held: Held | null): void =>
  useProposals.setState(({ of }) => ({ of: { ...of, [key]: held } }));

/** The proposal of a scenario: asks for one, says whether it is still about the plan as it is, throws it away. */
export function useProposal(scenario: ScenarioId) {
  const workspace = useWorkspace();
  const key = `${workspace?.name ?? ""} ${scenario}`;
  const held = useProposals(({ of }) => of[key] ?? null);
  const running = useWork(({ all }) => all.find(({ name }) => name === "placement.solve") ?? null);
  const savedAt = workspace?.savedAt ?? null;

  const solve = useCallback(
    async (asked: Readonly<{ gap: number; timeLimitS: number }>): Promise<void> => {
      hold(key, null);
      try {
        hold(key, { result: await runInFrame("placement.solve", { scenario, ...asked }), failure: null, savedAt });
      } catch (error) {
        hold(key, { result: null, failure: failureOf(error), savedAt });
      }
    },
    [scenario, key, savedAt],
  );

  return {
    result: held?.result ?? null,
    failure: held?.failure ?? null,
    isStale: held !== null && held.savedAt !== savedAt,
    running,
    solve,
    discard: () => hold(key, null),
  };
}
