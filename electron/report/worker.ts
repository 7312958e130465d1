import { parentPort, workerData } from "node:worker_threads";
import type { ReportDocument } from "../../shared/report/document.ts";
import { type Attached, type SetPlan, readTypesetting, typeset } from "./typeset.ts";

/** What the worker says: how many pages there are, then the plan itself. */
export type Said = Readonly<{ laidOut: number }> | SetPlan;

/** Sets one document in a thread of its own: seconds of computing that must not stop the host from answering. */
const { document, attached, templateFolder, fontFolder } = workerData as {
  document: ReportDocument;
  attached: Attached | null;
  templateFolder: string;
  fontFolder: string;
};
const tell = (said: Said, moved: ArrayBuffer[] = []): void => parentPort!.postMessage(said, moved);
const set = await typeset(document, readTypesetting(templateFolder, fontFolder), attached, (pages) =>
  tell({ laidOut: pages }),
);
tell(set, [set.pdf.buffer as ArrayBuffer]); // not shared: the engine copies its result out of its own memory
