import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { Day } from "../../shared/units/date.ts";
import {
  type OutCell,
  type OutColumn,
  type OutTable,
  type PlainTable,
  headingOf,
  wordCell,
} from "../../shared/exchange/write/table.ts";

/**
 * Tables as an XLSX workbook: one sheet each, headings in Korean and English above each other and always in sight.
 *
 * Numbers are numbers, days are days, and words are words whatever they begin with: no cell holds a formula. The same
 * tables give the same bytes; the only date in the file is the plan's own, and nobody's name is in it.
 */
export async function writeWorkbook(tables: readonly PlainTable[], title: string, day: Day): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx"); // only who writes a workbook loads its library
  const written = new Date(`${day}T00:00:00.000Z`);
  return writeXlsx({
    sheets: tables.flatMap(sheetsOf),
    properties: { title, creator: "Sovplan", lastModifiedBy: "Sovplan", created: written, modified: written },
  });
}

const HEADINGS = 2;
/** As many columns as fit one page in width and can still be read. */
const PRINTED_WHOLE = 14;
const heading = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EEF8" } },
} as const;

/** Rows that one sheet holds below its headings; a longer table goes on in the next. */
const MOST_ROWS = 1_048_576 - HEADINGS;

function sheetsOf(table: PlainTable): WriteSheet[] {
  if (table.rows.length <= MOST_ROWS) return [sheetOf(table, "")];
  return Array.from({ length: Math.ceil(table.rows.length / MOST_ROWS) }, (_, at) =>
    sheetOf({ ...table, rows: table.rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS) }, at === 0 ? "" : ` ${at + 1}`),
  );
}

function sheetOf({ name, columns, rows }: PlainTable, part: string): WriteSheet {
  const headings = columns.map(headingOf);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (let row = 0; row < HEADINGS; row += 1)
    for (let column = 0; column < columns.length; column += 1) cells.set(`${row},${column}`, { style: heading });
  const last = rows.length + HEADINGS - 1;
  return {
    name: `${name.ko} ${name.en}${part}`,
    columns: columns.map((column, at) => ({ width: widthOf(column, headings[at]!.en, rows, at) })),
    rows: [
      headings.map(({ ko }) => ko),
      headings.map(({ en }) => en),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]!))),
    ],
    cells,
    freezePane: { rows: HEADINGS, columns: 1 },
    autoFilter: { range: `A${HEADINGS}:${letters(columns.length - 1)}${last + 1}` },
    // many columns on one sheet of paper nobody can read
    pageSetup: {
      orientation: "landscape",
      ...(columns.length <= PRINTED_WHOLE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
  };
}

/** Days that the spreadsheet's calendar has; an earlier one stays a word. */
const FIRST_DAY = "1900-03-01";

function cellOf(cell: OutCell, { kind }: OutColumn): CellValue {
  if (typeof cell !== "string") return wordCell(cell);
  if (kind === "day" && cell >= FIRST_DAY) return new Date(`${cell}T00:00:00.000Z`);
  // the format has no character 0; `_x0041_` is how it spells others it cannot hold, so words that look like that need
  // their underscore spelled
  return cell.replaceAll("\u0000", "").replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

const WIDEST = 48;
/** Enough rows to see how wide a column wants to be. */
const LOOKED_AT = 200;

function widthOf({ kind }: OutColumn, title: string, rows: OutTable["rows"], at: number): number {
  if (kind === "day") return 12;
  // a number is shown with as many decimals as there is room for
  const shown = (cell: OutCell): string => (typeof cell === "number" ? cell.toFixed(1) : String(cell ?? ""));
  const widths = rows.slice(0, LOOKED_AT).map((row) => wide(shown(row[at] ?? null)));
  return Math.min(WIDEST, Math.max(8, wide(title), ...widths) + 2);
}

/** Characters as a spreadsheet counts them: one of Hangul is twice as wide. */
const wide = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u1100" ? 2 : 1), 0);

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
