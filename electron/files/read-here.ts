import type { Row, Sheet, Workbook } from "../../shared/exchange/workbook.ts";
import { parseJson } from "./json.ts";
import { type ReadingLimits, readingLimits } from "./limits.ts";
import { openBytes } from "./open-table.ts";
import type { ReadOptions } from "./read.ts";

/** Reads as the worker does, but from memory and in this thread: for tests that read thousands of files. */
export async function readHere(
  given: Uint8Array | string,
  name = "file",
  { encoding = null, delimiter = null }: ReadOptions = {},
  limits: Partial<ReadingLimits> = {},
): Promise<Omit<Workbook, "digest">> {
  const reading = { name, limits: { ...readingLimits, ...limits }, alive: () => undefined, encoding, delimiter };
  const bytes =
    typeof given === "string" ? Buffer.from(given) : Buffer.from(given.buffer, given.byteOffset, given.length);
  const source = await openBytes(bytes, reading);
  const sheets: Sheet[] = [];
  for await (const sheet of source.sheets) {
    const rows: Row[] = [];
    for await (const some of sheet.rows) for (const { number, cells } of some) rows.push({ number, cells });
    sheets.push({ name: sheet.name, hidden: sheet.hidden, ...sheet.facts(), longNumbers: sheet.longNumbers(), rows });
  }
  return {
    file: name,
    kind: source.kind,
    encoding: source.encoding,
    encodingGuessed: source.encodingGuessed,
    delimiter: source.delimiter,
    sheets,
    json: source.json === null ? null : parseJson(source.json, reading.limits.jsonDepth),
  };
}
