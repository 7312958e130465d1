import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sheet, Workbook } from "../../shared/exchange/workbook.ts";
import { parseJson } from "./json.ts";
import { type ReadingLimits, readingLimits } from "./limits.ts";
import { openTable } from "./open-table.ts";
import type { ReadOptions } from "./read.ts";

export type ReadHere = (
  bytes: Uint8Array | string,
  name?: string,
  options?: ReadOptions,
  limits?: Partial<ReadingLimits>,
) => Promise<Omit<Workbook, "digest">>;

/** Reads as the worker does, but in this thread: for tests that read thousands of files. */
export function readerHere(): { read: ReadHere; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-here-"));
  return {
    read: async (bytes, name = "file", { encoding = null, delimiter = null } = {}, limits = {}) => {
      const path = join(folder, "file");
      writeFileSync(path, bytes);
      const reading = {
        name,
        limits: { ...readingLimits, ...limits },
        alive: () => undefined,
        encoding,
        delimiter,
      };
      const {
        json,
        kind,
        encoding: found,
        encodingGuessed,
        delimiter: parted,
        sheets,
      } = await openTable(path, reading);
      const read: Sheet[] = [];
      for await (const sheet of sheets) {
        const rows = [];
        for await (const some of sheet.rows) rows.push(...some);
        read.push({
          name: sheet.name,
          hidden: sheet.hidden,
          ...sheet.facts(),
          longNumbers: sheet.longNumbers(),
          rows,
        });
      }
      const value = json === null ? null : parseJson(json, reading.limits.jsonDepth);
      return { file: name, kind, encoding: found, encodingGuessed, delimiter: parted, sheets: read, json: value };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
