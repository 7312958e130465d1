import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { create } from "zustand";
import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { call } from "../../host.ts";
import { notify } from "../../hooks/notices.ts";
import { isKept } from "./is-kept.ts";
import { useKeptWork } from "./kept-work.ts";

/** How near to proven an answer must be, and how long it may take; the same for everything that is solved here. */
export type Effort = Readonly<{ gap: number; timeLimitS: number }>;
export const useEffort = create<Effort>(() => ({ gap: 0.001, timeLimitS: 60 }));

/** Answers about the proposal: another proposal, other answers. */
const about: ReadonlySet<unknown> = new Set(["placement.reason", "placement.difference", "figure.explain"]);

/**
 * The proposal of a scenario: asks for one, says whether it is still about the plan as it is, throws it away.
 *
 * An answer that is what the plan has already is no proposal: it is the proof of what is kept.
 */
export function useProposal(scenario: Scenario, kept: PlacementResult | null) {
  const queries = useQueryClient();
  const { answer, failure, isNew, isStale, running, start, put } = useKeptWork("placement.solve", scenario.id);
  const isOfKept = answer !== null && isKept(answer, scenario, kept);

  const askAgain = useCallback(
    () => queries.invalidateQueries({ predicate: ({ queryKey }) => about.has(queryKey[0]) }),
    [queries],
  );

  const offer = useCallback(
    async (result: PlacementResult | null): Promise<void> => {
      await put(result);
      await askAgain();
    },
    [put, askAgain],
  );

  const solve = useCallback(async (): Promise<PlacementResult | null> => {
    const result = await start({ scenario: scenario.id, ...useEffort.getState() });
    await askAgain();
    if (result && isKept(result, scenario, kept))
      notify({ tone: "good", words: inBothLanguages({ key: "placement-page.still-best", args: {} }) });
    return result;
  }, [start, scenario, kept, askAgain]);

  // the host may still hold one: the page was loaded anew, or it was solved at another door
  const isAwaited = isNew && running === null;
  useEffect(() => {
    if (!isAwaited) return;
    let isHere = true;
    call("placement.proposal", { scenario: scenario.id }).then(
      (held) => isHere && void put(held),
      () => undefined, // nothing to show is nothing lost
    );
    return () => void (isHere = false);
  }, [isAwaited, put, scenario.id]);

  return {
    result: isOfKept ? null : answer,
    /** The answer whose placement is kept, as long as the plan is the one that was solved. */
    proof: isOfKept && !isStale ? answer : null,
    failure,
    isStale,
    running,
    solve,
    /** Another answer takes the proposal's place, a point of a front say. */
    offer,
    discard: () => void offer(null),
  };
}

export type Proposal = ReturnType<typeof useProposal>;
