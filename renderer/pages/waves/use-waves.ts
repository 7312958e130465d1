import { useCallback } from "react";
import { create } from "zustand";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { inBothLanguages, type TextKey } from "../../../shared/text/text.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import type { Waves } from "./moves.ts";

/**
 * Proposals, kept while other pages are looked at: by workspace, state of the plan and scenario. A proposal is about the
 * plan it was made for; once the plan has changed it is no longer offered.
 */
const useProposals = create<Readonly<{ of: Readonly<Record<string, WavePlan | null>> }>>(() => ({ of: {} }));

/** Asks for waves, keeps the proposal until it is adopted or discarded, and saves every change of the waves as they lie. */
export function useWaves(scenario: ScenarioId) {
  const workspace = useWorkspace();
  const key = `${workspace?.name ?? ""} ${workspace?.savedAt ?? ""} ${scenario}`;
  const proposal = useProposals(({ of }) => of[key] ?? null);
  const { change: ask, busy: isAsking } = useChange("waves.propose");
  const { change: adopt, busy: isSaving, failure, forget } = useChange("waves.adopt");

  const discard = useCallback(() => useProposals.setState(({ of }) => ({ of: { ...of, [key]: null } })), [key]);
  const propose = useCallback(async (): Promise<boolean> => {
    const found = await ask({ scenario });
    if (found) useProposals.setState(({ of }) => ({ of: { ...of, [key]: found } }));
    return found !== null;
  }, [ask, scenario, key]);
  const save = useCallback(
    async (waves: Waves, said: TextKey, args: Sentence["args"]): Promise<boolean> => {
      if (!(await adopt({ scenario, waves }))) return false;
      notify({ tone: "good", words: inBothLanguages({ key: said, args }) });
      return true;
    },
    [adopt, scenario],
  );

  return { proposal, propose, discard, save, isAsking, isSaving, failure, forget };
}
