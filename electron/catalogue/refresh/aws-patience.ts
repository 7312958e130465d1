import { setTimeout as wait } from "node:timers/promises";
import { refusal } from "../../../shared/contract/failure.ts";
import { type Asked, isForgottenPlace, troubleOf } from "./aws-trouble.ts";

/** How hard we try, and how gently. */
export type Pace = Readonly<{
  /** Tries of one question when the connection or the host fails. */
  tries: number;
  /** Doubled with every failure in a row. */
  firstWaitMs: number;
  longestWaitMs: number;
  /** Waiting because the host is throttling ends here, over one question. */
  throttledMs: number;
}>;
export const politePace: Pace = { tries: 5, firstWaitMs: 250, longestWaitMs: 30_000, throttledMs: 300_000 };

export type Patience = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

/**
 * Asks until an answer comes: after a fault soon again, and when the host throttles more slowly from then on, by its
 * Retry-After where it says. A quick run of answers wins the pace back.
 *
 * Throws a Refusal when it is told no, or when patience ends; `cancelled` at once when the work is cancelled. A forgotten
 * place in a list is thrown as it came.
 */
export function patienceOf(
  asked: Asked,
  pace: Pace,
  signal: AbortSignal,
  waiting: (seconds: number) => void,
): Patience {
  let gapMs = 0;

  const stopIfCancelled = (): void => {
    if (signal.aborted) throw refusal("cancelled");
  };
  const pause = async (ms: number): Promise<void> => {
    await wait(ms, undefined, { signal }).catch(() => {
      throw refusal("cancelled");
    });
  };

  return async (question) => {
    let failures = 0;
    let throttles = 0;
    let throttledMs = 0;
    for (;;) {
      stopIfCancelled();
      if (gapMs > 0) await pause(gapMs);
      try {
        const answer = await orCancelled(question(), signal);
        gapMs = gapMs < pace.firstWaitMs / 8 ? 0 : gapMs * 0.7;
        return answer;
      } catch (error) {
        stopIfCancelled();
        if (isForgottenPlace(error)) throw error;
        const trouble = troubleOf(error, asked);
        if (trouble.again === "no") throw trouble.refused;
        const isThrottled = trouble.again === "throttled";
        const inARow = isThrottled ? (throttles += 1) : (failures += 1);
        const ms = trouble.afterMs ?? Math.min(pace.longestWaitMs, pace.firstWaitMs * 2 ** (inARow - 1));
        if (isThrottled) {
          throttledMs += ms;
          if (throttledMs > pace.throttledMs) throw trouble.refused;
          gapMs = Math.min(pace.longestWaitMs / 6, Math.max(pace.firstWaitMs / 2, gapMs * 2));
          waiting(Math.ceil(ms / 1000));
        } else if (failures >= pace.tries || ms > pace.longestWaitMs) throw trouble.refused;
        await pause(ms);
      }
    }
  };
}

/** The answer, or `cancelled` as soon as the work is, whatever the question still waits for. */
async function orCancelled<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    stop = () => reject(refusal("cancelled"));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([answer, cancelled]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
