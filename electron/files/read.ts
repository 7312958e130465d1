import type { Job } from "../../shared/contract/contract.ts";
import { type Failure, Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Row, Sheet, Workbook } from "../../shared/exchange/workbook.ts";
import { say } from "../../shared/model/sentence.ts";
import { parseJson } from "./json.ts";
import { type ReadingLimits, readingLimits } from "./limits.ts";
import { readerThread } from "./reader-thread.ts";
import { type Reading, type SheetFacts, noFacts } from "./row-source.ts";
import { type PackedRows, Unpacker } from "./wire.ts";

/** What the reader is asked, and what it answers: nothing else passes between the two threads. */
export type ReaderTask = Omit<Reading, "alive"> & Readonly<{ path: string }>;
export type FromReader =
  | Readonly<{ kind: "alive" }>
  | Readonly<{ kind: "opened"; head: Omit<Workbook, "file" | "sheets" | "json">; sheets: number | null }>
  | Readonly<{ kind: "json"; text: string }>
  | Readonly<{ kind: "sheet"; name: string; hidden: boolean }>
  | Readonly<{ kind: "rows"; packed: PackedRows; share: number | null }>
  | Readonly<{ kind: "sheet-end"; facts: SheetFacts & Pick<Sheet, "longNumbers"> }>
  | Readonly<{ kind: "done" }>
  | Readonly<{ kind: "refused"; failure: Failure }>;

/** What a person says about a text file where the guess is wrong; `null` or left out is the guess. */
export type ReadOptions = Readonly<{
  /** `utf-8`, `cp949`, `utf-16le`, `windows-1252`, `shift_jis` and what else the decoder knows. */
  encoding?: string | null;
  /** `,` `;` `|` or a tab. */
  delimiter?: string | null;
  /** Told the rows of each sheet as they come, before the file is whole or found sound. */
  rows?: (sheet: Pick<Sheet, "name" | "hidden">, rows: readonly Row[]) => void;
}>;

const GRACE_MS = 100;

/**
 * Reads a file of tables in a thread of its own.
 *
 * The file may be hostile: the thread has a memory limit, is ended when it shows no sign of life, and at once when the work
 * is cancelled; the host goes on answering meanwhile. Refused with a sentence, or read whole.
 */
export function readWorkbook(
  file: Readonly<{ path: string; name: string }>,
  job: Job,
  options: ReadOptions = {},
  limits: ReadingLimits = readingLimits,
): Promise<Workbook> {
  const { name } = file;
  if (job.signal.aborted) return Promise.reject(refusal("cancelled"));
  return new Promise((resolve, reject) => {
    const { encoding = null, delimiter = null } = options;
    const worker = readerThread(limits.heapMb);
    worker.postMessage({ path: file.path, name, limits, encoding, delimiter } satisfies ReaderTask);
    const sheets: (Omit<Sheet, "rows"> & { rows: Row[] })[] = [];
    const unpacker = new Unpacker();
    let head: Omit<Workbook, "file" | "sheets" | "json"> | null = null;
    let json: unknown = null;
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
      // a host that was busy itself has the reader's messages still to hear: they come before this is over
      watch = setTimeout(giveUp, GRACE_MS);
    }
    function giveUp(): void {
      end(() => reject(refusal("file-stuck", { name, seconds: limits.idleMs / 1000 })));
    }
    function cancelled(): void {
      end(() => reject(refusal("cancelled")));
    }
    job.signal.addEventListener("abort", cancelled);
    /** How far it is: in hundredths of the file where that is known, else in sheets. */
    function told(share: number | null): void {
      const doing = say("exchange.reading", { name, rows: rowCount });
      if (share === null) job.progress(sheets.length, sheetCount, doing);
      else job.progress(Math.floor(share * 100), 100, doing);
    }

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
        case "json":
          json = parseJson(message.text, limits.jsonDepth);
          return;
        case "sheet":
          sheets.push({
            name: message.name,
            hidden: message.hidden,
            ...noFacts,
            longNumbers: { count: 0, first: null },
            rows: [],
          });
          job.progress(sheets.length, sheetCount, say("exchange.reading", { name, rows: rowCount }));
          return;
        case "rows": {
          const sheet = sheets[sheets.length - 1]!;
          const unpacked = unpacker.unpack(message.packed);
          for (const row of unpacked) sheet.rows.push(row);
          options.rows?.(sheet, unpacked);
          rowCount += message.packed.rows.length / 2;
          worker.postMessage("taken");
          told(message.share);
          return;
        }
        case "sheet-end":
          Object.assign(sheets[sheets.length - 1]!, message.facts);
          return;
        case "refused":
          end(() => reject(new Refusal(message.failure)));
          return;
        case "done":
          end(() => resolve({ ...head!, file: name, sheets, json }));
          return;
      }
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal("file-memory", { name }) : error)),
    );
    worker.on("exit", () => end(() => reject(refusal("file-damaged", { name }))));
  });
}
