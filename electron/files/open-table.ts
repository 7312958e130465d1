import { readFileSync, statSync } from "node:fs";
import { refusal } from "../../shared/contract/failure.ts";
import type { Sheet } from "../../shared/exchange/workbook.ts";
import { cellAddress, columnLetters } from "./address.ts";
import { type Archive, faultOf, searchArchive } from "./archive.ts";
import { kindOf } from "./kind.ts";
import { openArchive } from "./open-archive.ts";
import { openJson } from "./open-json.ts";
import { isOds, openOds } from "./open-ods.ts";
import { openText } from "./open-text.ts";
import { openXls } from "./open-xls.ts";
import { openXlsb } from "./open-xlsb.ts";
import { openXlsx } from "./open-xlsx.ts";
import type { ReadRow, Reading, RowSource, SheetSource } from "./row-source.ts";
import { bookPart } from "./workbook-parts.ts";

/** A sheet whose rows are held against the limits as they pass, and looked at for numbers that lost their end. */
export type WatchedSheet = SheetSource & Readonly<{ longNumbers: () => Sheet["longNumbers"] }>;

export type OpenTable = Omit<RowSource, "sheets"> & Readonly<{ bytes: Buffer; sheets: AsyncIterable<WatchedSheet> }>;

/**
 * Opens a file of tables by what its bytes say, never by its name.
 *
 * Every row that comes out has passed the limits; a file beyond them, encrypted, or not a table is refused with a sentence.
 */
export async function openTable(path: string, reading: Reading): Promise<OpenTable> {
  refuseSize(statSync(path).size, reading);
  return openBytes(readFileSync(path), reading);
}

/** The same for what is in memory already. */
export async function openBytes(bytes: Buffer, reading: Reading): Promise<OpenTable> {
  refuseSize(bytes.length, reading);
  if (reading.delimiter !== null && !/^[,;\t|]$/.test(reading.delimiter))
    throw refusal("delimiter-unknown", { delimiter: reading.delimiter });
  const source = await openers[kindOf(bytes, reading.name)](bytes, reading);
  return { ...source, bytes, sheets: watched(source, reading) };
}

function refuseSize(size: number, { name, limits }: Reading): void {
  if (size === 0) throw refusal("file-empty", { name });
  if (size > limits.fileBytes)
    throw refusal("file-too-large", { name, mb: Math.ceil(size / 1_048_576), limit: limits.fileBytes / 1_048_576 });
}

const openers = { zip: openZip, xls: openXls, json: openJson, text: openText } satisfies Record<
  ReturnType<typeof kindOf>,
  (bytes: Buffer, reading: Reading) => RowSource | Promise<RowSource>
>;

/** A ZIP is a workbook of one of three kinds, or an archive of text files. */
async function openZip(bytes: Buffer, reading: Reading): Promise<RowSource> {
  const archive = await searchArchive(bytes, reading);
  const source = await openParts(archive, reading);
  const damaged = () => refusal("file-damaged", { name: reading.name });
  return {
    ...source,
    done: () =>
      archive.searchRest().catch((error: unknown) => {
        throw faultOf(error, reading, "", damaged);
      }),
  };
}

async function openParts(archive: Archive, reading: Reading): Promise<RowSource> {
  if (await isOds(archive)) return openOds(archive, reading);
  const book = await bookPart(archive, reading).catch((error: unknown) => {
    throw faultOf(error, reading, "_rels/.rels", () => refusal("file-damaged", { name: reading.name }));
  });
  if (book === null || !archive.has(book)) {
    if (archive.has("[Content_Types].xml")) throw refusal("file-damaged", { name: reading.name });
    return openArchive(archive, reading);
  }
  return /[.]bin$/i.test(book) ? openXlsb(archive, book, reading) : openXlsx(archive, book, reading);
}

async function* watched(source: RowSource, reading: Reading): AsyncGenerator<WatchedSheet> {
  const counted = { cells: 0 };
  for await (const sheet of source.sheets) {
    const long: { count: number; first: string | null } = { count: 0, first: null };
    yield { ...sheet, rows: watchedRows(sheet, reading, counted, long), longNumbers: () => long };
  }
  await source.done?.();
}

/** The same rows, held against the limits; empty rows and empty cells at the end of a row are left out. */
async function* watchedRows(
  sheet: SheetSource,
  { name, limits }: Reading,
  counted: { cells: number },
  long: { count: number; first: string | null },
): AsyncGenerator<readonly ReadRow[]> {
  for await (const rows of sheet.rows) {
    const passed: ReadRow[] = [];
    for (const row of rows) {
      const { number, cells } = row;
      if (number > limits.rows) throw refusal("file-too-many-rows", { name, sheet: sheet.name, limit: limits.rows });
      let end = cells.length;
      while (end > 0 && isEmpty(cells[end - 1])) end -= 1;
      if (end === 0) continue;
      if (end > limits.columns)
        throw refusal("file-too-many-columns", { name, sheet: sheet.name, row: number, limit: limits.columns });
      counted.cells += end;
      if (counted.cells > limits.cells) throw refusal("file-too-many-cells", { name, limit: limits.cells });
      for (let at = 0; at < end; at += 1) {
        const cell = cells[at];
        if (typeof cell === "string" && cell.length > limits.cellCharacters)
          throw refusal("file-cell-too-long", {
            name,
            sheet: sheet.name,
            row: number,
            column: columnLetters(at),
            limit: limits.cellCharacters,
          });
        if (typeof cell === "number" && Math.abs(cell) >= 1e15 && Number.isInteger(cell)) {
          long.count += 1;
          long.first ??= cellAddress(number, at);
        }
      }
      passed.push(end === cells.length ? row : { ...row, cells: cells.slice(0, end) });
    }
    if (passed.length > 0) yield passed;
  }
}

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";
