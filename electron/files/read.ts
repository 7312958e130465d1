import { Worker } from "node:worker_threads";
import type { Job } from "../../shared/contract/contract.ts";
import { type Failure, Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Row, Sheet, Workbook } from "../../shared/exchange/workbook.ts";
import { say } from "../../shared/model/sentence.ts";
import { type ReadingLimits, readingLimits } from "./limits.ts";
import type { SheetSource } from "./row-source.ts";

/** What the reader is asked, and what it answers: nothing else passes between the two threads. */
export type ReaderTask = Readonly<{ file: Readonly<{ path: string; name: string }>; limits: ReadingLimits }>;
export type FromReader =
  | Readonly<{ kind: "alive" }>
  | Readonly<{ kind: "opened"; head: Omit<Workbook, "file" | "sheets" | "json">; sheets: number }>
  | Readonly<{ kind: "sheet"; sheet: Omit<SheetSource, "rows"> }>
  | Readonly<{ kind: "rows"; rows: readonly Row[] }>
  | Readonly<{ kind: "done" }>
  | Readonly<{ kind: "refused"; failure: Failure }>;

/**
 * Reads a file of tables in a thread of its own.
 *
 * The file may be hostile: the thread has a memory limit, is ended when it shows no sign of life, and at once when the work
 * is cancelled; the host goes on answering meanwhile. Refused with a sentence, or read whole.
 */
export function readWorkbook(
  file: Readonly<{ path: string; name: string }>,
  job: Job,
  limits: ReadingLimits = readingLimits,
): Promise<Workbook> {
  const { name } = file;
  if (job.signal.aborted) return Promise.reject(refusal("cancelled"));
  return new Promise((resolve, reject) => {
    const worker = new Worker(readerProgram(), {
      workerData: { file: { path: file.path, name }, limits } satisfies ReaderTask,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    });
    const sheets: (Omit<Sheet, "rows"> & { rows: Row[] })[] = [];
    let head: Omit<Workbook, "file" | "sheets" | "json"> | null = null;
    let sheetCount: number | null = null;
    let rowCount = 0;
    let watch = setTimeout(stuck, limits.idleMs);
    let settled = false;

    function end(settle: () => void): void {
      if (settled) return;
      settled = true;
      clearTimeout(watch);
      void worker.terminate();
      settle();
    }
    function stuck(): void {
      end(() => reject(refusal("file-stuck", { name, seconds: limits.idleMs / 1000 })));
    }
    job.signal.addEventListener("abort", () => end(() => reject(refusal("cancelled"))));

    worker.on("message", (message: FromReader) => {
      if (settled) return;
      clearTimeout(watch);
      watch = setTimeout(stuck, limits.idleMs);
      switch (message.kind) {
        case "alive":
          return;
        case "opened":
          head = message.head;
          sheetCount = message.sheets;
          return;
        case "sheet":
          sheets.push({ ...message.sheet, hiddenRows: 0, longNumbers: { count: 0, first: null }, rows: [] });
          job.progress(sheets.length, sheetCount, say("exchange.reading", { name, rows: rowCount }));
          return;
        case "rows":
          sheets[sheets.length - 1]!.rows.push(...message.rows);
          rowCount += message.rows.length;
          job.progress(sheets.length, sheetCount, say("exchange.reading", { name, rows: rowCount }));
          return;
        case "refused":
          end(() => reject(new Refusal(message.failure)));
          return;
        case "done":
          end(() => resolve({ ...head!, file: name, sheets, json: null }));
          return;
      }
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal("file-memory", { name }) : error)),
    );
    worker.on("exit", () => end(() => reject(refusal("file-damaged", { name }))));
  });
}

/** The thread's program: beside this file in a checkout, `files-worker.js` beside the bundle. */
const readerProgram = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./files-worker.js", import.meta.url);
