import { parentPort, workerData } from "node:worker_threads";
import type { ReportDocument } from "../../shared/report/document.ts";
import { readTypesetting, typeset } from "./typeset.ts";

/** Sets one document in a thread of its own: seconds of computing that must not stop the host from answering. */
const { document, templateFolder, fontFolder } = workerData as {
  document: ReportDocument;
  templateFolder: string;
  fontFolder: string;
};
const pdf = await typeset(document, readTypesetting(templateFolder, fontFolder));
parentPort!.postMessage(pdf, [pdf.buffer as ArrayBuffer]);
