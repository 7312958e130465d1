import type { Job } from "../../shared/contract/contract.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Problem, Solution } from "../../shared/engines/placement/problem.ts";
import { type Sentence } from "../../shared/model/sentence.ts";
import { type Solved, solvePlacement } from "../solver/solve.ts";
import { SEED } from "./placement-works.ts";

export type Effort = Readonly<{ gap: number; timeLimitS: number }>;
/** An answer to begin with: the one in hand, or the one to a question like this. */
export type Like = Pick<Solution, "placements" | "recoveries"> & Partial<Pick<Solved, "prices">>;

/** Ends without an answer that leave the others their time. */
const LATE: ReadonlySet<string> = new Set(["placement-no-answer-in-time", "placement-nothing-yet"]);
/** A single question may take this part of the time that is left, and a second in any case. */
const PART = 0.4;

/**
 * Many questions like one another under one clock: each begins with the answer of the one before.
 *
 * What is out of time, or still open when the person has seen enough, has no answer (`null`); stopped, all of it is thrown away.
 */
export function questions(job: Job, { gap, timeLimitS }: Effort) {
  const ends = performance.now() + 1000 * timeLimitS;
  const left = (): number => (ends - performance.now()) / 1000;
  const isOver = (): boolean => job.enough?.aborted === true || left() <= 0;

  return {
    isOver,
    /** Says how far the whole is. */
    progress: (done: number, of: number, doing: Sentence): void => job.progress(done, of, doing),
    async ask(problem: Problem, like: Like | null, whole = false): Promise<Solved | null> {
      if (job.signal.aborted) throw refusal("cancelled");
      if (isOver()) return null;
      const quiet: Job = {
        progress: () => undefined,
        signal: job.signal,
        ...(job.enough ? { enough: job.enough } : {}),
      };
      const seconds = whole ? left() : Math.min(left(), Math.max(1, PART * left()));
      try {
        return await solvePlacement(
          problem,
          { gap, timeLimitS: seconds, seed: SEED, start: like, prices: like?.prices ?? null, saysWhy: false },
          quiet,
        );
      } catch (error) {
        if (error instanceof Refusal && LATE.has(error.failure.code)) return null;
        throw error;
      }
    },
  };
}

export type Questions = ReturnType<typeof questions>;
