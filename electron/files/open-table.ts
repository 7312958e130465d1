import { readFileSync, statSync } from "node:fs";
import { refusal } from "../../shared/contract/failure.ts";
import { kindOf } from "./kind.ts";
import type { ReadingLimits } from "./limits.ts";
import { openText } from "./open-text.ts";
import { openXls } from "./open-xls.ts";
import { openXlsx } from "./open-xlsx.ts";
import type { RowSource, SheetSource } from "./row-source.ts";

/**
 * Opens a file of tables by what its bytes say, never by its name.
 *
 * Every row that comes out has passed the limits; a file beyond them, encrypted, or not a table is refused with a sentence.
 */
export async function openTable(
  file: Readonly<{ path: string; name: string }>,
  limits: ReadingLimits,
  signal: AbortSignal,
): Promise<RowSource & { bytes: Buffer }> {
  const { name } = file;
  const { size } = statSync(file.path);
  if (size === 0) throw refusal("file-empty", { name });
  if (size > limits.fileBytes)
    throw refusal("file-too-large", { name, mb: Math.ceil(size / 1_048_576), limit: limits.fileBytes / 1_048_576 });

  const bytes = readFileSync(file.path);
  const source = await openers[kindOf(bytes, name)](bytes, name, limits);
  const counted = { cells: 0 };
  return { ...source, bytes, sheets: source.sheets.map((sheet) => watched(sheet, name, limits, counted, signal)) };
}

const openers = { xlsx: openXlsx, xls: openXls, text: openText };

/** The same sheet, each row held against the limits; empty rows and empty cells at the end of a row are left out. */
function watched(
  sheet: SheetSource,
  name: string,
  limits: ReadingLimits,
  counted: { cells: number },
  signal: AbortSignal,
): SheetSource {
  async function* rows() {
    for await (const row of sheet.rows) {
      signal.throwIfAborted();
      if (row.number > limits.rows)
        throw refusal("file-too-many-rows", { name, sheet: sheet.name, limit: limits.rows });
      if (row.cells.length > limits.columns)
        throw refusal("file-too-many-columns", { name, sheet: sheet.name, row: row.number, limit: limits.columns });
      let end = row.cells.length;
      while (end > 0 && isEmpty(row.cells[end - 1])) end -= 1;
      if (end === 0) continue;

      counted.cells += end;
      if (counted.cells > limits.cells) throw refusal("file-too-many-cells", { name, limit: limits.cells });
      for (const [at, cell] of row.cells.entries())
        if (typeof cell === "string" && cell.length > limits.cellCharacters)
          throw refusal("file-cell-too-long", {
            name,
            sheet: sheet.name,
            row: row.number,
            column: at + 1,
            limit: limits.cellCharacters,
          });
      yield { number: row.number, cells: row.cells.slice(0, end) };
    }
  }
  return { ...sheet, rows: rows() };
}

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";
