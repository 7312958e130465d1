import type { Place, Reading } from "../exchange/draft.ts";
import type { Cell, Sheet, Workbook } from "../exchange/workbook.ts";

/** A sheet as a test writes it down: row 1 is the first; rows without a cell are left out, as a reader does. */
export const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): Sheet => ({
  name,
  hidden: false,
  merges: [],
  formulas: { count: 0, first: null },
  hiddenRows: 0,
  longNumbers: { count: 0, first: null },
  rows: rows.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== null)),
});

/** A workbook of such sheets. */
export const bookOf = (...sheets: readonly Sheet[]): Workbook => ({
  file: "test.csv",
  digest: "0",
  kind: "text",
  encoding: "utf-8",
  encodingGuessed: false,
  delimiter: ",",
  sheets,
  json: null,
});

/** A JSON file, as a reader hands it on. */
export const jsonBook = (json: unknown): Workbook => ({ ...bookOf(), kind: "json", delimiter: null, json });

/** A text of comma-separated values without quotes, as one sheet. */
export const csvBook = (name: string, text: string): Workbook =>
  bookOf(
    sheetOf(
      name,
      text.split("\n").map((line) => line.split(",").map((cell) => (cell === "" ? null : cell))),
    ),
  );

const key = ({ sheet, row }: Place): string => `${sheet} ${row}`;

/** Rows with content below the heading of a used sheet that nothing is told of. There must be none. */
export function rowsUntold(workbook: Workbook, reading: Reading, headings = 1): string[] {
  const told = new Set([
    ...reading.drafts.flatMap(({ place, also = [] }) => [place, ...also].map(key)),
    ...reading.aside.map(({ place }) => key(place)),
  ]);
  return workbook.sheets
    .filter(({ name }) => reading.usedSheets.includes(name))
    .flatMap(({ name, rows }) => rows.slice(headings).map(({ number }) => key({ sheet: name, row: number })))
    .filter((row) => !told.has(row));
}
