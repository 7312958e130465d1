import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { create } from "zustand";
import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Placement, Scenario } from "../../../shared/model/scenario.ts";
import { call } from "../../host.ts";
import { useKeptWork } from "./kept-work.ts";

/** How near to proven an answer must be, and how long it may take; the same for everything that is solved here. */
export type Effort = Readonly<{ gap: number; timeLimitS: number }>;
export const useEffort = create<Effort>(() => ({ gap: 0.001, timeLimitS: 60 }));

/** Answers about the proposal: another proposal, other answers. */
const about: ReadonlySet<unknown> = new Set(["placement.reason", "placement.difference", "figure.explain"]);

/** The proposal of a scenario: asks for one, says whether it is still about the plan as it is, throws it away. */
export function useProposal(scenario: Scenario) {
  const queries = useQueryClient();
  const { answer, failure, isNew, isStale, running, start, put } = useKeptWork("placement.solve", scenario.id);
  const effort = useEffort();

  const offer = useCallback(
    async (result: PlacementResult | null): Promise<void> => {
      await put(result);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => about.has(queryKey[0]) });
    },
    [put, queries],
  );

  const solve = useCallback(async (): Promise<PlacementResult | null> => {
    const result = await start({ scenario: scenario.id, ...useEffort.getState() });
    await queries.invalidateQueries({ predicate: ({ queryKey }) => about.has(queryKey[0]) });
    return result;
  }, [start, scenario.id, queries]);

  // the host may still hold one: the page was loaded anew, or it was solved at another door
  const isAwaited = isNew && running === null;
  useEffect(() => {
    if (!isAwaited) return;
    let isHere = true;
    call("placement.proposal", { scenario: scenario.id }).then(
      (held) => isHere && void put(held && !isSame(held.placements, scenario.placements) ? held : null),
      () => undefined, // nothing to show is nothing lost
    );
    return () => void (isHere = false);
  }, [isAwaited, put, scenario.id, scenario.placements]);

  return {
    result: answer,
    failure,
    isStale,
    running,
    effort,
    solve,
    /** Another answer takes the proposal's place, a point of a front say. */
    offer,
    discard: () => void offer(null),
  };
}

export type Proposal = ReturnType<typeof useProposal>;

const isSame = (a: readonly Placement[], b: readonly Placement[]): boolean => {
  const held = new Map(b.map((one) => [one.workload, one]));
  return (
    a.length === b.length &&
    a.every(({ workload, region, offer, term }) => {
      const other = held.get(workload);
      return other?.region === region && other.offer === offer && other.term === term;
    })
  );
};
