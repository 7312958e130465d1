import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { call } from "../../host.ts";
import type { Waves } from "./moves.ts";

export type LiveCheck = Readonly<{
  /** Every rule, on the waves asked about last that have an answer. */
  plan: WavePlan | null;
  failure: Failure | null;
  /** An answer about newer waves is on the way. */
  isBehind: boolean;
}>;

const nothing: LiveCheck = { plan: null, failure: null, isBehind: false };

/**
 * Every rule on waves that are not saved, while a hand moves them.
 *
 * One question at a time; what was asked meanwhile is forgotten but for the newest, so that answers keep up with the hand.
 */
export function useLiveCheck(scenario: ScenarioId) {
  const [state, setState] = useState<LiveCheck>(nothing);
  const wanted = useRef<Waves | null>(null);
  const isAsking = useRef(false);
  const isAlive = useRef(true);
  useEffect(() => {
    isAlive.current = true;
    return () => void (isAlive.current = false);
  }, []);

  const check = useCallback(
    async (waves: Waves | null): Promise<void> => {
      wanted.current = waves;
      if (!waves) {
        setState(nothing);
        return;
      }
      setState((now) => ({ ...now, isBehind: true }));
      if (isAsking.current) return;
      isAsking.current = true;
      for (let asked = wanted.current; asked && isAlive.current;) {
        const found = await answerTo(scenario, asked);
        const next: Waves | null = wanted.current;
        if (next) setState({ ...found, isBehind: next !== asked });
        asked = next === asked ? null : next;
      }
      isAsking.current = false;
    },
    [scenario],
  );
  return { ...state, check };
}

async function answerTo(scenario: ScenarioId, waves: Waves): Promise<Pick<LiveCheck, "plan" | "failure">> {
  try {
    return { plan: await call("waves.check", { scenario, waves }), failure: null };
  } catch (error) {
    return { plan: null, failure: failureOf(error) };
  }
}
