import type { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { ImportTicket } from "../../shared/contract/importing.ts";
import { importThread } from "./import-start.ts";
import type { AskName, Asks, FromThread } from "./import-thread.ts";

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
    const worker = importThread(nativeBinding);
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
