import { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { ImportTicket } from "../../shared/contract/importing.ts";
import type { AskName, Asks, FromThread, ThreadStart } from "./import-thread.ts";

/** A hundred thousand rows of twenty columns hold about 220 MB once planned; the young part is kept small, since it is never given back. */
const HEAP_MB = 1024;
const YOUNG_MB = 48;

type Waiting = { job: Job | null; resolve: (value: unknown) => void; reject: (error: unknown) => void };

/**
 * The host's side of the thread that reads, plans and commits imports.
 *
 * The thread is started by the first question and ended when its plan is committed or forgotten, so that a big file costs
 * memory only while it is looked at. Cancelling ends it at once: what it was writing is rolled back.
 */
export function importDesk(nativeBinding: string | null) {
  let thread: Worker | null = null;
  let plan: { ticket: ImportTicket } | null = null;
  let plans = 0;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  function started(): Worker {
    if (thread) return thread;
    const worker = spare ?? newThread(nativeBinding);
    spare = null;
    worker.ref();
    worker.on("message", (message: FromThread) => hear(message));
    worker.on("error", (error: NodeJS.ErrnoException) =>
      fail(worker, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal("import-memory") : error),
    );
    worker.on("exit", () => fail(worker, refusal("import-stopped")));
    thread = worker;
    return worker;
  }

  function hear(message: FromThread): void {
    const one = waiting.get(message.number);
    if (!one) return;
    if (message.kind === "progress") return one.job?.progress(message.done, message.of, message.doing);
    waiting.delete(message.number);
    if (message.kind === "answer") one.resolve(message.value);
    else one.reject(message.kind === "refused" ? new Refusal(message.failure) : message.error);
  }

  function fail(worker: Worker, error: Error): void {
    if (thread !== worker) return;
    thread = null;
    plan = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  /** Ends the thread, and with it the plan it holds; whoever waits is told so. */
  async function end(error: Error = refusal("cancelled")): Promise<void> {
    const worker = thread;
    if (!worker) return;
    fail(worker, error);
    await worker.terminate();
  }

  function ask<Name extends AskName>(name: Name, input: Asks[Name]["in"], job: Job | null): Promise<Asks[Name]["out"]> {
    if (job?.signal.aborted) return Promise.reject(refusal("cancelled"));
    const number = (asked += 1);
    const answer = new Promise<Asks[Name]["out"]>((resolve, reject) => {
      waiting.set(number, { job, resolve: resolve as (value: unknown) => void, reject }); // the thread answers what it was asked
    });
    job?.signal.addEventListener("abort", () => void (waiting.has(number) && end()));
    started().postMessage({ number, ask: name, input }); // name and input belong together by the signature
    return answer;
  }

  return {
    ask,
    /** The thread holds this plan now; one that was there is overtaken. */
    planned: (): ImportTicket => {
      plan = { ticket: `import-${(plans += 1)}` };
      return plan.ticket;
    },
    /** Refuses a plan that was committed, forgotten, overtaken, or lost with the thread. */
    mustHold(ticket: ImportTicket): void {
      if (plan?.ticket !== ticket) throw refusal("import-plan-gone", {}, "plan");
    },
    holds: (ticket: ImportTicket): boolean => plan?.ticket === ticket,
    end,
  };
}
export type ImportDesk = ReturnType<typeof importDesk>;

let spare: Worker | null = null;

/**
 * Starts the thread before there is a desk that asks it, for a program that is there to import: the two load side by side.
 * A thread that is never asked keeps nobody waiting.
 */
export function startThreadAhead(): void {
  spare = newThread(null);
  spare.unref();
}

const newThread = (nativeBinding: string | null): Worker =>
  new Worker(program(), {
    workerData: { nativeBinding } satisfies ThreadStart,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });

/** The thread's program: beside this file in a checkout, `import-worker.js` beside the bundle. */
const program = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./import-worker.ts" : "./import-worker.js", import.meta.url);
