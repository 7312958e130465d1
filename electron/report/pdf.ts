import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { say } from "../../shared/model/sentence.ts";
import type { ReportDocument } from "../../shared/report/document.ts";
import { assetsFolder } from "../catalogue/load.ts";
import { quickCode } from "./quick-code.ts";
import { cellsOf } from "./table-setting.ts";
import type { Attached, SetPlan } from "./typeset.ts";
import type { Said } from "./worker.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** From a checkout the worker is TypeScript beside this file; in a build it is a bundle beside the other bundles. */
const workerFile = import.meta.url.endsWith(".ts") ? join(here, "worker.ts") : join(here, "report-worker.js");

/** Sections, then pages, then the file itself. */
const STEPS = 3;

/** What the worker holds is long-lived; a larger nursery would only stand empty. */
const YOUNG_MB = 2;

/** From so many table cells on, some hundred pages, the engine runs long enough to be worth compiling well. */
const LONG_CELLS = 40_000;

/**
 * Paints a document as PDF in a worker; stopping ends the worker at once and leaves nothing behind.
 *
 * `attached`: the plan as JSON, carried inside the file.
 */
export function writePdf(document: ReportDocument, job: Job, attached: Attached | null = null): Promise<SetPlan> {
  if (!existsSync(workerFile)) throw new Error(`the report worker is not at ${workerFile}`);
  job.progress(0, STEPS, say("report.setting", { sections: document.sections.length }));
  return new Promise((resolve, reject) => {
    const workerData = { document, attached, templateFolder: here, fontFolder: join(assetsFolder(), "fonts") };
    const wellCompiled = cellsOf(document) > LONG_CELLS ? () => undefined : quickCode();
    const worker = new Worker(workerFile, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    let done = false;
    const end = (settle: () => void): void => {
      if (done) return;
      done = true;
      void worker.terminate();
      wellCompiled();
      settle();
    };
    worker.on("message", (said: Said) => {
      if ("laidOut" in said) job.progress(1, STEPS, say("report.laid-out", { pages: said.laidOut }));
      else end(() => resolve(said));
    });
    worker.once("error", (error: Error) => end(() => reject(error)));
    worker.once("exit", (code) => end(() => reject(new Error(`the report worker ended with ${code}`))));
    job.signal.addEventListener("abort", () => end(() => reject(refusal("cancelled"))));
    if (job.signal.aborted) end(() => reject(refusal("cancelled")));
  });
}
