import { Worker } from "node:worker_threads";
import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Choices } from "../../shared/engines/placement/choice/choices.ts";
import type { Model } from "../../shared/engines/placement/model.ts";
import { type FromSolver, type SolverAnswer, type ToSolver, newFlag, raise } from "./messages.ts";

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
export type AskedChoices = Pick<Asked, "gap" | "heard"> &
  Readonly<{ choices: Choices; start?: Int32Array | null; prices?: Float64Array | null }>;

export type SolverThread = Readonly<{
  /**
   * Solves one question. After the time limit, or when it is told that the best so far will do: what is known so far, with
   * status `stopped`.
   */
  solve: (asked: Asked | AskedChoices) => Promise<SolverAnswer>;
  /** Seconds left of the time limit; 0 when it is told to end with what there is. */
  left: () => number;
  /** The same thread for questions that may take so many seconds together. */
  within: (seconds: number) => SolverThread;
  close: () => Promise<void>;
}>;

// Beside this file: .ts in a checkout, .js in the bundle, whose entry is named `solver-worker`.
const WORKER = new URL(`./solver-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
/** How long a solver may take to come to an end after it is told to, ms; then its thread is ended. */
const GRACE_MS = 600;
/** An idle thread waits so long for the next question, ms. */
const IDLE_MS = 120_000;

/** A thread that only the dual method has used is small and starts slowly: one waits for the next question. */
let waiting: Readonly<{ worker: Worker; clock: NodeJS.Timeout; drop: () => void }> | null = null;

/**
 * Starts the thread solvers run in, with a clock of our own.
 *
 * Solvers look at their time limit and at the flag “enough” when they come to it; one that is late is ended with its thread,
 * and so is one that is stopped. A thread that dies by itself (out of memory, a fault inside the WASM module) becomes a refusal.
 */
export function startThread(options: {
  timeLimitS: number;
  memoryMb: number | null;
  signal: AbortSignalLike;
  enough?: AbortSignalLike | undefined;
}): SolverThread {
  let worker: Worker | null = null;
  let isLarge = options.memoryMb !== null;
  let hasEnough = options.enough?.aborted ?? false;
  let died: Error | null = null;
  // one listener for the whole life of the thread: it may die between two questions
  let fail: (why: Error) => void = () => undefined;
  let hurry: () => void = () => undefined;

  const dead = (why: Error): void => {
    died ??= why;
    fail(died);
  };
  const onError = (error: Error): void => dead(refusal("placement-solver-died", { reason: error.message }));
  const onExit = (code: number): void => dead(refusal("placement-solver-died", { reason: `exit ${code}` }));
  options.signal.addEventListener("abort", () => {
    if (died) return;
    const running = release();
    dead(refusal("cancelled"));
    void running?.terminate();
  });
  options.enough?.addEventListener("abort", () => {
    hasEnough = true;
    hurry();
  });

  function started(): Worker {
    if (worker) return worker;
    worker = options.memoryMb === null ? takeWaiting() : null;
    worker ??= new Worker(WORKER, {
      execArgv: [],
      ...(options.memoryMb === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: options.memoryMb } }),
    });
    worker.unref();
    worker.on("error", onError);
    worker.on("exit", onExit);
    return worker;
  }

  /** Lets go of the thread, whatever becomes of it. */
  function release(): Worker | null {
    const held = worker;
    worker = null;
    held?.off("error", onError);
    held?.off("exit", onExit);
    held?.on("error", forgotten);
    return held;
  }

  const secondsTo = (end: number): number => (hasEnough ? 0 : Math.max(0, end - performance.now()) / 1000);

  function solve(asked: Asked | AskedChoices, seconds: number): Promise<SolverAnswer> {
    if (options.signal.aborted) return Promise.reject(refusal("cancelled"));
    if (died) return Promise.reject(died);
    if (seconds <= 0) return Promise.resolve(stopped({ values: null, bound: null }));
    if (!("choices" in asked)) isLarge = true;
    const running = started();
    const enough = newFlag();

    return new Promise((resolve, reject) => {
      const soFar: SoFar = { values: null, bound: null };
      let last: NodeJS.Timeout | null = null;
      const settle = (): void => {
        clearTimeout(clock);
        if (last) clearTimeout(last);
        running.off("message", hear);
        running.unref();
        fail = () => undefined;
        hurry = () => undefined;
      };
      // told to end: it gets a moment to hand over what it has, then its thread is ended
      const end = (): void => {
        raise(enough);
        last ??= setTimeout(() => {
          settle();
          void release()?.terminate();
          resolve(stopped(soFar));
        }, GRACE_MS);
      };
      const clock = setTimeout(end, 1000 * seconds);
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
          void release()?.terminate();
          reject(refusal("placement-solver-died", { reason: said.message }));
        }
      };
      fail = (why) => {
        settle();
        reject(why);
      };
      hurry = end;
      running.ref();
      running.on("message", hear);
      running.postMessage(toMessage(asked, seconds, enough));
    });
  }

  const close = async (): Promise<void> => {
    const held = release();
    if (!held || died || isLarge || waiting) await held?.terminate();
    else keepWaiting(held);
    died ??= refusal("cancelled");
  };
  const until = (end: number): SolverThread => ({
    solve: (asked) => solve(asked, secondsTo(end)),
    left: () => secondsTo(end),
    within: (seconds) => until(Math.min(end, performance.now() + 1000 * seconds)),
    close,
  });
  return until(performance.now() + 1000 * options.timeLimitS);
}

/** Whatever becomes of a thread that nobody asks any more. */
const forgotten = (): void => undefined;

function takeWaiting(): Worker | null {
  const held = waiting;
  waiting = null;
  if (!held) return null;
  clearTimeout(held.clock);
  held.worker.off("exit", held.drop).off("error", forgotten);
  return held.worker;
}

function keepWaiting(worker: Worker): void {
  const drop = (): void => {
    if (waiting?.worker === worker) waiting = null;
  };
  worker.on("exit", drop);
  const clock = setTimeout(() => {
    drop();
    void worker.terminate();
  }, IDLE_MS);
  clock.unref();
  waiting = { worker, clock, drop };
}

const stopped = (soFar: SoFar): SolverAnswer => ({
  kind: "done",
  status: "stopped",
  values: soFar.values,
  prices: null,
  bound: soFar.bound,
});

function toMessage(asked: Asked | AskedChoices, timeLimitS: number, enough: SharedArrayBuffer): ToSolver {
  if ("choices" in asked) {
    const { choices, gap, start = null, prices = null } = asked;
    return { kind: "choices", choices, gap, timeLimitS, enough, start, prices };
  }
  const { model, integral, gap, seed, start } = asked;
  const { worth, upper, integral: isInteger } = model.columns;
  const { low, high, starts, indices, values } = model.rows;
  return {
    kind: "model",
    model: { worth, upper, integral: isInteger, low, high, starts, indices, values },
    integral,
    gap,
    timeLimitS,
    enough,
    seed,
    start,
  };
}
