import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { say } from "../../shared/model/sentence.ts";
import type { ReportDocument } from "../../shared/report/document.ts";
import { assetsFolder } from "../catalogue/load.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** From a checkout the worker is TypeScript beside this file; in a build it is a bundle beside the other bundles. */
const workerFile = import.meta.url.endsWith(".ts") ? join(here, "worker.ts") : join(here, "report-worker.js");

/** Paints a document as PDF in a worker; stopping ends the worker at once and leaves nothing behind. */
export function writePdf(document: ReportDocument, job: Job): Promise<Uint8Array> {
  if (!existsSync(workerFile)) throw new Error(`the report worker is not at ${workerFile}`);
  job.progress(0, null, say("report.setting"));
  return new Promise((resolve, reject) => {
    const workerData = { document, templateFolder: here, fontFolder: join(assetsFolder(), "fonts") };
    const worker = new Worker(workerFile, { workerData });
    let done = false;
    const end = (settle: () => void): void => {
      if (done) return;
      done = true;
      void worker.terminate();
      settle();
    };
    worker.once("message", (pdf: Uint8Array) => end(() => resolve(pdf)));
    worker.once("error", (error: Error) => end(() => reject(error)));
    worker.once("exit", (code) => end(() => reject(new Error(`the report worker ended with ${code}`))));
    job.signal.addEventListener("abort", () => end(() => reject(refusal("cancelled"))));
    if (job.signal.aborted) end(() => reject(refusal("cancelled")));
  });
}
