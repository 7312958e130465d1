import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import { type Importer, importer } from "./importer.ts";
import type { ThreadStart } from "./import-start.ts";
import type { FromThread, ToThread } from "./import-thread.ts";

/** Runs beside the host: reads, plans and commits imports, so that the host goes on answering; ended to cancel. */
const port = parentPort;
if (port === null) throw new Error("imports run in a thread, started by import-start.ts");
const say = (message: FromThread): void => port.postMessage(message);
// `workerData` is what import-start.ts has put there
const { nativeBinding } = workerData as ThreadStart;
const work: Importer = importer(nativeBinding === null ? {} : { nativeBinding });

/** Nobody reads faster: what comes in between is not told, but for the end. */
const TOLD_EVERY_MS = 100;
function told(tell: Job["progress"]): Job["progress"] {
  let last = Number.NEGATIVE_INFINITY;
  return (done, of, doing) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY_MS && done !== of) return;
    last = now;
    tell(done, of, doing);
  };
}

port.on("message", (message: ToThread) => {
  const { number, ask, input } = message;
  const job: Job = {
    progress: told((done, of, doing) => say({ kind: "progress", number, done, of, doing })),
    signal: new AbortController().signal, // whoever cancels ends the thread
  };
  const answer = work[ask] as (input: unknown, job: Job) => unknown; // the message pairs each name with its input
  void Promise.resolve()
    .then(() => answer(input, job))
    .then(
      (value) => say({ kind: "answer", number, value }),
      (error: unknown) =>
        error instanceof Refusal
          ? say({ kind: "refused", number, failure: error.failure })
          : say({ kind: "bug", number, error: error instanceof Error ? error : new Error(String(error)) }),
    );
});
