import { readXls } from "hucre/xlsx";
import { refusal } from "../../shared/contract/failure.ts";
import { toCell } from "./cell.ts";
import type { ReadingLimits } from "./limits.ts";
import type { RowSource } from "./row-source.ts";

/** Opens a workbook of Excel 97–2003. The old format cannot be streamed; it never held more than 65,536 rows a sheet. */
export async function openXls(bytes: Buffer, name: string, limits: ReadingLimits): Promise<RowSource> {
  const book = await readXls(bytes, { maxRows: limits.rows }).catch(() => {
    throw refusal("file-damaged", { name });
  });
  return {
    kind: "xls",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      merges: (sheet.merges ?? []).map((merge) => ({
        top: merge.startRow,
        left: merge.startCol,
        bottom: merge.endRow,
        right: merge.endCol,
      })),
      formulas: { count: 0, first: null },
      rows: (async function* () {
        await Promise.resolve();
        for (const [at, cells] of sheet.rows.entries()) yield { number: at + 1, cells: cells.map(toCell) };
      })(),
    })),
  };
}
