import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { Refusal } from "../../shared/contract/failure.ts";
import { openTable } from "./open-table.ts";
import type { FromReader, ReaderTask } from "./read.ts";
import type { ReadRow } from "./row-source.ts";
import { Packer } from "./wire.ts";

/** A batch is sent when it has so many rows, or so many cells. */
const BATCH = { rows: 500, cells: 50_000 };
/** Batches on their way at once: a host that is slower than the reader is waited for, so that they do not pile up. */
const AHEAD = 16;
const ALIVE_MS = 500;

/** Runs beside the host, reads one file and hands its rows over in batches: each is a sign of life. */
async function main(
  task: ReaderTask,
  say: (message: FromReader, give?: ArrayBuffer[]) => void,
  taken: Counted,
): Promise<void> {
  let said = 0;
  let share: number | null = null;
  const alive = (known?: number): void => {
    if (known !== undefined) share = known;
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
  let sent = 0;
  for await (const sheet of source.sheets) {
    say({ kind: "sheet", name: sheet.name, hidden: sheet.hidden });
    let batch: ReadRow[] = [];
    let cells = 0;
    const send = async (): Promise<void> => {
      const packed = packer.pack(batch);
      say({ kind: "rows", packed, share }, [packed.rows.buffer, packed.kinds.buffer, packed.values.buffer]);
      batch = [];
      cells = 0;
      sent += 1;
      await taken.atLeast(sent - AHEAD);
    };
    for await (const rows of sheet.rows)
      for (const row of rows) {
        batch.push(row);
        cells += row.cells.length;
        if (batch.length >= BATCH.rows || cells >= BATCH.cells) await send();
      }
    if (batch.length > 0) await send();
    say({ kind: "sheet-end", facts: { ...sheet.facts(), longNumbers: sheet.longNumbers() } });
  }
  say({ kind: "done" });
}

/** Counts what comes, and lets others wait for it. */
class Counted {
  #count = 0;
  #wake: (() => void) | null = null;

  add(): void {
    this.#count += 1;
    this.#wake?.();
  }

  async atLeast(count: number): Promise<void> {
    while (this.#count < count) await new Promise<void>((resolve) => (this.#wake = resolve));
  }
}

const port = parentPort;
if (port === null) throw new Error("the spreadsheet reader runs as a worker, started by read.ts");
const taken = new Counted();
// the first message is what to read, each after it that a batch was taken; read.ts sends them
port.once("message", (task: ReaderTask) => {
  port.on("message", () => taken.add());
  main(task, (message, give = []) => port.postMessage(message, give), taken).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    port.postMessage({ kind: "refused", failure: error.failure } satisfies FromReader);
  });
});
