import { useEffect, useMemo } from "react";
import { type Share, reweigh } from "../../../shared/engines/reweigh.ts";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Criterion, Requirement } from "../../../shared/model/requirement.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { Range } from "../../../shared/units/range.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useDraft } from "../../hooks/use-draft.ts";

/** What is scored: its shares of the criteria, and the score the host gave under the weights it knew. */
type Scored = Readonly<{ parts: readonly Share[]; score: Range | null }>;
export type ScoreOf = (scored: Scored) => Range | null;

export type Weighing = Readonly<{
  /** Weights that are on, as they stand on the sliders; `share` of all of them, 0–1. */
  weights: readonly Readonly<{
    id: RequirementId;
    criterion: Criterion;
    weight: number;
    saved: number;
    share: number;
  }>[];
  /** Differs from what is saved. */
  isTried: boolean;
  /** No weight is above 0: then nothing has a score. */
  isVoid: boolean;
  scoreOf: ScoreOf;
  /** All requirements of the scenario, with these weights. */
  requirements: Requirement[];
  move: (id: RequirementId, weight: number) => void;
  reset: () => void;
  save: () => void;
  busy: boolean;
}>;

/**
 * The weights of a scenario as they are being tried out: scores follow at once, in the page, and are saved when it is asked.
 *
 * What is tried is kept while the page is open, also while another page is looked at.
 */
export function useWeighing(scenario: Scenario): Weighing {
  const on = useMemo(
    () => scenario.requirements.flatMap((one) => (one.kind === "weight" && one.on ? [one] : [])),
    [scenario],
  );
  const saved = useMemo(() => Object.fromEntries(on.map(({ id, weight }) => [id, weight])), [on]);
  const { draft, set, forget, isChanged } = useDraft<Record<string, number>>(`weights ${scenario.id}`, saved);
  const { change, busy } = useChange("requirements.save");

  const { weights, values } = useMemo(() => {
    const values = on.map(({ id, weight }) => draft[id] ?? weight);
    const sum = values.reduce((total, one) => total + one, 0);
    const weights = on.map(({ id, criterion, weight: held }, at) => {
      const weight = values[at]!;
      return { id, criterion, weight, saved: held, share: sum > 0 ? weight / sum : 0 };
    });
    return { weights, values };
  }, [on, draft]);
  const isTried = weights.some(({ weight, saved: held }) => weight !== held);
  // once it is saved there is nothing left to try, and what is undone later shall show
  useEffect(() => {
    if (isChanged && !isTried) forget();
  });

  // not the host's own score, which stands on the weights of a moment ago while new ones are on their way there
  const scoreOf = useMemo(
    (): ScoreOf =>
      ({ parts, score }) =>
        parts.length === values.length ? reweigh(parts, values) : score,
    [values],
  );

  const requirements = scenario.requirements.map((one) =>
    one.kind === "weight" && one.on ? { ...one, weight: draft[one.id] ?? one.weight } : one,
  );

  return {
    weights,
    isTried,
    isVoid: weights.length > 0 && values.every((one) => one === 0),
    scoreOf,
    requirements,
    move: (id, weight) => set({ [id]: weight }),
    reset: forget,
    save: () => void change({ scenario: scenario.id, unknown: scenario.unknown, requirements }),
    busy,
  };
}

/** Regions with the scores these weights give them. */
export const weighed = (regions: readonly ComparedRegion[], scoreOf: ScoreOf): ComparedRegion[] =>
  regions.map((one) => (one.lawful > 0 ? { ...one, score: scoreOf(one) } : one));
