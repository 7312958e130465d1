import { useCallback } from "react";
import { create } from "zustand";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { inBothLanguages, type TextKey } from "../../../shared/text/text.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import type { Waves } from "./moves.ts";

/** Proposals by scenario, kept while other pages are looked at. */
const useProposals = create<Readonly<{ of: Readonly<Record<string, WavePlan>> }>>(() => ({ of: {} }));

/** Asks for waves, keeps the proposal until it is adopted or discarded, and saves every change of the waves as they lie. */
export function useWaves(scenario: ScenarioId) {
  const proposal = useProposals(({ of }) => of[scenario] ?? null);
  const { change: ask, busy: isAsking } = useChange("waves.propose");
  const { change: adopt, busy: isSaving, failure, forget } = useChange("waves.adopt");

  const discard = useCallback(
    () => useProposals.setState(({ of: { [scenario]: _, ...others } }) => ({ of: others })),
    [scenario],
  );
  const propose = useCallback(async (): Promise<void> => {
    const found = await ask({ scenario });
    if (found) useProposals.setState(({ of }) => ({ of: { ...of, [scenario]: found } }));
  }, [ask, scenario]);
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
