import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../../shared/contract/failure.ts";
import type { Row } from "../../shared/exchange/workbook.ts";
import { openTable } from "./open-table.ts";
import type { FromReader, ReaderTask } from "./read.ts";

const BATCH = 500;

/** Runs beside the host, reads one file and hands its rows over in batches: each is a sign of life. */
async function main(task: ReaderTask, say: (message: FromReader) => void): Promise<void> {
  say({ kind: "alive" });
  const source = await openTable(task.file, task.limits, new AbortController().signal);
  const { kind, encoding, encodingGuessed, delimiter } = source;
  const digest = createHash("sha256").update(source.bytes).digest("hex");
  say({ kind: "opened", head: { kind, encoding, encodingGuessed, delimiter, digest }, sheets: source.sheets.length });
  for (const { rows, ...sheet } of source.sheets) {
    say({ kind: "sheet", sheet });
    let batch: Row[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      say({ kind: "rows", rows: batch });
      batch = [];
    }
    say({ kind: "rows", rows: batch });
  }
  say({ kind: "done" });
}

const port = parentPort;
if (port === null) throw new Error("the spreadsheet reader runs as a worker, started by read.ts");
// `workerData` is what read.ts has put there
main(workerData as ReaderTask, (message) => port.postMessage(message)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  port.postMessage({ kind: "refused", failure: error.failure } satisfies FromReader);
});
