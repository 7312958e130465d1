import { Worker } from "node:worker_threads";
import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Choices } from "../../shared/engines/placement/choice/choices.ts";
import type { Model } from "../../shared/engines/placement/model.ts";
import type { FromSolver, SolverAnswer, ToSolver } from "./messages.ts";

/** What the solver has said so far: kept outside its thread, so that ending the thread loses nothing. */
export type SoFar = { values: Float64Array | null; bound: number | null };

export type Asked = Readonly<{
  model: Model;
  integral: boolean;
  gap: number;
  seed: number;
  start: Float64Array | null;
  heard: (value: number | null, bound: number | null) => void;
}>;

/** A question for the dual method. */
export type AskedChoices = Pick<Asked, "gap" | "heard"> & Readonly<{ choices: Choices }>;

export type SolverThread = Readonly<{
  /** Solves one model; after the time limit, what is known so far with status `stopped`, and the thread is gone. */
  solve: (asked: Asked | AskedChoices) => Promise<SolverAnswer>;
  close: () => Promise<void>;
}>;

// Beside this file: .ts in a checkout, .js in the bundle, whose entry is named `solver-worker`.
const WORKER = new URL(`./solver-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Starts the thread HiGHS runs in, with a clock of our own.
 *
 * HiGHS looks at its time limit rarely and at interrupts more rarely still, so stopping means ending the thread. A thread
 * that dies by itself (out of memory, a fault inside the WASM module) becomes a refusal.
 */
export function startThread(options: {
  timeLimitS: number;
  memoryMb: number | null;
  signal: AbortSignalLike;
}): SolverThread {
  const ends = performance.now() + 1000 * options.timeLimitS;
  const worker = new Worker(WORKER, {
    execArgv: [],
    ...(options.memoryMb === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: options.memoryMb } }),
  });
  worker.unref();
  let isGone = false;

  // one listener for the whole life of the thread: it may die between two questions
  let fail: (why: Error) => void = () => undefined;
  let died: Error | null = null;
  const dead = (why: Error): void => {
    died ??= why;
    isGone = true;
    fail(why);
  };
  worker.on("error", (error: Error) => dead(refusal("placement-solver-died", { reason: error.message })));
  worker.on("exit", (code) => dead(refusal("placement-solver-died", { reason: `exit ${code}` })));
  options.signal.addEventListener("abort", () => {
    dead(refusal("cancelled"));
    void worker.terminate();
  });

  function solve(asked: Asked | AskedChoices): Promise<SolverAnswer> {
    const left = ends - performance.now();
    if (options.signal.aborted) return Promise.reject(refusal("cancelled"));
    if (left <= 0 || (isGone && !died)) return Promise.resolve(stopped({ values: null, bound: null }));
    if (died) return Promise.reject(died);

    return new Promise((resolve, reject) => {
      const soFar: SoFar = { values: null, bound: null };
      const settle = (): void => {
        clearTimeout(clock);
        worker.off("message", hear);
        worker.unref();
        fail = () => undefined;
      };
      const clock = setTimeout(() => {
        settle();
        isGone = true;
        died = null;
        void worker.terminate();
        resolve(stopped(soFar));
      }, left);
      const hear = (said: FromSolver): void => {
        if (said.kind === "progress") {
          soFar.bound = said.bound ?? soFar.bound;
          asked.heard(said.value, said.bound);
        }
        if (said.kind === "improved") soFar.values = said.values;
        if (said.kind === "done") {
          settle();
          resolve(said);
        }
        if (said.kind === "failed") {
          settle();
          reject(refusal("placement-solver-died", { reason: said.message }));
        }
      };
      fail = (why) => {
        settle();
        reject(why);
      };
      worker.ref();
      worker.on("message", hear);
      worker.postMessage(toMessage(asked, left / 1000));
    });
  }

  const close = async (): Promise<void> => {
    isGone = true;
    fail = () => undefined;
    await worker.terminate();
  };
  return { solve, close };
}

const stopped = (soFar: SoFar): SolverAnswer => ({
  kind: "done",
  status: "stopped",
  values: soFar.values,
  prices: null,
  bound: soFar.bound,
});

function toMessage(asked: Asked | AskedChoices, timeLimitS: number): ToSolver {
  if ("choices" in asked) return { kind: "choices", choices: asked.choices, gap: asked.gap, timeLimitS };
  const { model, integral, gap, seed, start } = asked;
  const { worth, upper, integral: isInteger } = model.columns;
  const { low, high, starts, indices, values } = model.rows;
  return {
    kind: "model",
    model: { worth, upper, integral: isInteger, low, high, starts, indices, values },
    integral,
    gap,
    timeLimitS,
    seed,
    start,
  };
}
