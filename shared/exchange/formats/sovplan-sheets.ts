import { textOf } from "../values.ts";
import type { Row, Sheet, Workbook } from "../workbook.ts";
import { inventoryColumns } from "../write/columns.ts";
import { type InventoryTable, headingOf, inventoryTables, joinedHeading } from "../write/table.ts";

export type OwnRow = Row;

/** A sheet that bears the headings of one of our tables; columns by the field they hold. */
export type OwnSheet = Readonly<{
  name: string;
  table: InventoryTable;
  columns: ReadonlyMap<string, Readonly<{ index: number; title: string; unit: string | null }>>;
  unused: readonly string[];
  rows: readonly OwnRow[];
  /** Share of the table's headings that are there, 0–1. */
  score: number;
}>;

/** Headings stand in the first rows: people put a title above. */
const SEARCHED = 5;
/** With fewer of its headings a sheet is somebody else's. */
const LEAST = 0.6;

type Known = Readonly<{
  table: InventoryTable;
  fields: ReadonlyMap<string, Readonly<{ field: string; unit: string | null }>>;
  count: number;
  first: string;
}>;

let known: readonly Known[] | null = null;
/** Our tables by their headings; put together when a workbook is first looked at. */
const knownTables = (): readonly Known[] =>
  (known ??= inventoryTables.map((table) => {
    const fields = new Map<string, Readonly<{ field: string; unit: string | null }>>();
    const columns = inventoryColumns(table);
    for (const column of columns) {
      const { ko, en } = headingOf(column);
      for (const title of [ko, en, joinedHeading(column)]) fields.set(title, column);
    }
    return { table, fields, count: columns.length, first: columns[0]!.field };
  }));

/** The sheets of a workbook that are ours, in their order. */
export const ownSheets = (workbook: Workbook): OwnSheet[] => workbook.sheets.flatMap((sheet) => ownSheet(sheet) ?? []);

function ownSheet(sheet: Sheet): OwnSheet | null {
  let best: OwnSheet | null = null;
  for (const [at, row] of sheet.rows.slice(0, SEARCHED).entries())
    for (const { table, fields, count, first } of knownTables()) {
      const { columns, unused } = columnsOf(row, fields);
      const score = columns.size / count;
      if (!columns.has(first) || score < LEAST || score <= (best?.score ?? 0)) continue;
      const next = sheet.rows[at + 1];
      // the second row of a workbook says the same in the other language
      const isDouble = next !== undefined && columnsOf(next, fields).columns.size >= columns.size / 2;
      best = { name: sheet.name, table, columns, unused, rows: sheet.rows.slice(at + (isDouble ? 2 : 1)), score };
    }
  return best;
}

function columnsOf(row: Row, fields: ReadonlyMap<string, Readonly<{ field: string; unit: string | null }>>) {
  const columns = new Map<string, { index: number; title: string; unit: string | null }>();
  const unused: string[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const title = textOf(cell);
    if (title === null) continue;
    const found = fields.get(title);
    if (found === undefined || columns.has(found.field)) unused.push(title);
    else columns.set(found.field, { index, title, unit: found.unit });
  }
  return { columns, unused };
}
