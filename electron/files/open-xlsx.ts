import { streamXlsxRows } from "hucre/xlsx";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Row } from "../../shared/exchange/workbook.ts";
import { inspectArchive } from "./archive.ts";
import { toCell } from "./cell.ts";
import type { ReadingLimits } from "./limits.ts";
import type { RowSource } from "./row-source.ts";

/** Opens an XLSX workbook: the archive is searched first, and only what passed is given to the reader. */
export async function openXlsx(bytes: Buffer, name: string, limits: ReadingLimits): Promise<RowSource> {
  const sheets = await inspectArchive(bytes, name, limits);
  return {
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    sheets: sheets.map(({ index, ...sheet }) => ({ ...sheet, rows: rowsOf(bytes, index, name, sheet.name) })),
  };
}

async function* rowsOf(bytes: Buffer, index: number, name: string, sheet: string): AsyncGenerator<Row> {
  let last = 0;
  try {
    for await (const row of streamXlsxRows(bytes, { sheet: index })) {
      last = row.index + 1;
      yield { number: last, cells: row.values.map(toCell) };
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal("file-sheet-damaged", { name, sheet, row: last + 1 });
  }
}
