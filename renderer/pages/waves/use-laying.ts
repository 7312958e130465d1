import { useCallback, useMemo, useState } from "react";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import type { Day } from "../../../shared/units/date.ts";
import { type IssueDifference, issueDifference } from "./issue-difference.ts";
import type { Waves } from "./moves.ts";
import { useLiveCheck } from "./use-live-check.ts";
import type { useWaves } from "./use-waves.ts";

/** A move that a hand holds: what the waves would be, and in words. Nothing is saved before it is dropped. */
export type Held = Readonly<{
  wave: WaveId;
  /** A wave on other days, or workloads in another wave. */
  days: Readonly<{ start: Day; cutOver: Day }> | null;
  workloads: readonly WorkloadId[];
  waves: Waves;
  /** What is being done, for the strip. */
  what: string;
  /** What the notice says once it is dropped. */
  said: TextKey;
  args: Sentence["args"];
}>;

export type Laying = ReturnType<typeof useLaying>;

/** Moving by hand, mouse or keys: held first, checked at each step, saved when it is dropped. */
export function useLaying(scenario: ScenarioId, current: WavePlan, waves: ReturnType<typeof useWaves>) {
  const [held, setHeld] = useState<Held | null>(null);
  const { plan, failure, isBehind, check } = useLiveCheck(scenario);
  const { save } = waves;

  const hold = useCallback(
    (next: Held) => {
      setHeld(next);
      void check(next.waves);
    },
    [check],
  );
  const letGo = useCallback(() => {
    setHeld(null);
    void check(null);
  }, [check]);
  const drop = useCallback(async (): Promise<void> => {
    if (held && (await save(held.waves, held.said, held.args))) letGo();
  }, [held, save, letGo]);
  const difference = useMemo(
    (): IssueDifference | null => (plan ? issueDifference(current.issues, plan.issues) : null),
    [current, plan],
  );

  return { held, hold, letGo, drop, difference, failure, isBehind };
}
