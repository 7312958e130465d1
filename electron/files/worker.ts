import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../../shared/contract/failure.ts";
import type { Row } from "../../shared/exchange/workbook.ts";
import { openTable } from "./open-table.ts";
import type { FromReader, ReaderTask } from "./read.ts";
import { Packer } from "./wire.ts";

/** A batch is sent when it has so many rows, or so many cells. */
const BATCH = { rows: 500, cells: 50_000 };
const ALIVE_MS = 500;

/** Runs beside the host, reads one file and hands its rows over in batches: each is a sign of life. */
async function main(task: ReaderTask, say: (message: FromReader, give?: ArrayBuffer[]) => void): Promise<void> {
  let said = 0;
  const alive = (): void => {
    const now = performance.now();
    if (now - said < ALIVE_MS) return;
    said = now;
    say({ kind: "alive" });
  };
  alive();
  const { path, ...reading } = task;
  const source = await openTable(path, { ...reading, alive });
  const { kind, encoding, encodingGuessed, delimiter, count } = source;
  const digest = createHash("sha256").update(source.bytes).digest("hex");
  say({ kind: "opened", head: { kind, encoding, encodingGuessed, delimiter, digest }, sheets: count });
  if (source.json !== null) say({ kind: "json", text: source.json });
  const packer = new Packer();
  for await (const sheet of source.sheets) {
    say({ kind: "sheet", name: sheet.name, hidden: sheet.hidden });
    let batch: Row[] = [];
    let cells = 0;
    const send = (): void => {
      const packed = packer.pack(batch);
      say({ kind: "rows", packed }, [packed.rows.buffer, packed.kinds.buffer, packed.values.buffer]);
      batch = [];
      cells = 0;
    };
    for await (const rows of sheet.rows)
      for (const row of rows) {
        batch.push(row);
        cells += row.cells.length;
        if (batch.length >= BATCH.rows || cells >= BATCH.cells) send();
      }
    if (batch.length > 0) send();
    say({ kind: "sheet-end", facts: { ...sheet.facts(), longNumbers: sheet.longNumbers() } });
  }
  say({ kind: "done" });
}

const port = parentPort;
if (port === null) throw new Error("the spreadsheet reader runs as a worker, started by read.ts");
// `workerData` is what read.ts has put there
main(workerData as ReaderTask, (message, give = []) => port.postMessage(message, give)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  port.postMessage({ kind: "refused", failure: error.failure } satisfies FromReader);
});
