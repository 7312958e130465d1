import { refusal } from "../contract/failure.ts";
import type { ImportMap, MapSheet } from "../model/import-map.ts";
import { fieldsOf, missingFields } from "./fields.ts";
import { squeeze } from "./normalise.ts";
import { type Column, type Table, columnsAt, tableAt } from "./table.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const SEARCHED = 20;

/** Refuses a map that names what there is not, says a thing twice, or leaves out what a row must have. */
export function checkMap(map: ImportMap): void {
  for (const { rows, columns } of map.sheets) {
    const list = fieldsOf(rows);
    const filled = new Map<string, string>();
    for (const { column, field } of columns) {
      if (!list.some(({ id }) => id === field)) throw refusal("import-map-field", { column, field }, "map");
      const one = filled.get(field);
      // several tags may hang on one thing
      if (one !== undefined && field !== "tag") throw refusal("import-map-twice", { field, one, other: column }, "map");
      filled.set(field, column);
    }
    const [missing] = missingFields(rows, new Set(filled.keys()));
    const title = list.find(({ id }) => id === missing)?.title;
    if (title !== undefined) throw refusal("import-map-required", { field: title }, "map");
  }
}

/** The tables of a workbook as a map lays them out; refused with the sheet or column that is not there. */
export function mappedTables(map: ImportMap, workbook: Workbook): { table: Table; of: MapSheet }[] {
  return map.sheets.map((of) => {
    const sheet =
      of.sheet === null
        ? workbook.sheets.find(({ rows }) => rows.length > 0)
        : workbook.sheets.find(({ name }) => name.normalize("NFC") === of.sheet?.normalize("NFC"));
    if (sheet === undefined) throw refusal("import-map-sheet", { file: workbook.file, sheet: of.sheet ?? "1" }, "map");
    return { table: mappedTable(of, sheet, workbook.file), of };
  });
}

function mappedTable(of: MapSheet, sheet: Sheet, file: string): Table {
  const heads = sheet.rows.filter(({ number }) =>
    of.headerRow === null ? number <= SEARCHED : number === of.headerRow,
  );
  let best: { columns: Column[]; from: number; to: number; found: number } | null = null;
  for (const upper of heads)
    for (const lower of [null, ...sheet.rows.filter(({ number }) => number === upper.number + 1)]) {
      const columns = withFields(of, columnsAt(sheet, upper, lower, {}));
      const found = new Set(columns.flatMap(({ field }) => field ?? [])).size;
      if (found > (best?.found ?? -1)) best = { columns, from: upper.number, to: (lower ?? upper).number, found };
    }
  if (best === null) throw refusal("import-map-header", { file, sheet: sheet.name, row: of.headerRow ?? 1 }, "map");
  const { columns } = best;
  const lost = of.columns.find(({ column }) => !columns.some(({ title }) => isSame(title, column)));
  if (lost !== undefined) throw refusal("import-map-column", { file, sheet: sheet.name, column: lost.column }, "map");
  return tableAt(sheet, best, columns);
}

const withFields = (of: MapSheet, columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    const mapped = of.columns.find((one) => isSame(column.title, one.column));
    return mapped === undefined
      ? { ...column, field: null }
      : { ...column, field: mapped.field, unit: mapped.unit ?? column.unit };
  });

const isSame = (title: string, column: string): boolean => title === column || squeeze(title) === squeeze(column);
