import type { ImportMap, MapSheet, RowKind } from "../model/import-map.ts";
import type { Draft, Format, Reading } from "./draft.ts";
import { aliasesOf } from "./fields.ts";
import { checkMap, mappedTables } from "./mapped-columns.ts";
import { type LaidRows, mappedRows } from "./mapped-rows.ts";
import { heading, plainUnit } from "./normalise.ts";
import { type Notebook, noteLostDigits, notebook } from "./notes.ts";
import { type Table, columnsAt, findTable } from "./table.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/**
 * The reader that follows a map: what the mapper screen and `--map map.json` use.
 *
 * A map that names a field there is not, fills one twice or lacks a required one is refused here; one that names a sheet
 * or column the file does not have, when the file is read.
 */
export function mappedFormat(map: ImportMap): Format {
  checkMap(map);
  return {
    id: "map",
    name: { ko: map.name, en: map.name },
    knowsBest: [],
    score: () => 1,
    read(workbook, options) {
      const notes = notebook({ ...map.answers, ...options.answers });
      const tables = mappedTables(map, workbook);
      const laid = ordered(tables).map(({ table, of }) => {
        noteUnits(table, notes);
        noteLostDigits(table, ["externalId", "groupId"], notes);
        const rows = mappedRows(table, of.rows, notes);
        for (const row of table.rows) rows.lay(row);
        return { table, of, ...rows.end() };
      });
      return readingOf(tables, laid, notes);
    },
  };
}

export type Mapped = Readonly<{ table: Table; of: MapSheet }>;

/** What the rows of the tables of a map come to, told as one. */
export function readingOf(tables: readonly Mapped[], laid: readonly (Mapped & LaidRows)[], notes: Notebook): Reading {
  return {
    drafts: laid.length === 1 ? laid[0]!.drafts : laid.flatMap(({ drafts }) => drafts),
    aside: laid.flatMap(({ aside }) => aside),
    findings: notes.findings,
    questions: notes.questions,
    mapping: tables.flatMap(({ table: { sheet, columns } }) =>
      columns.flatMap(({ title, field, unit }) =>
        field === null ? [] : [{ sheet: sheet.name, column: title, field, unit }],
      ),
    ),
    unusedColumns: tables.flatMap(({ table: { sheet, columns } }) =>
      columns.flatMap(({ title, field }) => (field === null ? [{ sheet: sheet.name, column: title }] : [])),
    ),
    usedSheets: [...new Set(tables.map(({ table }) => table.sheet.name))],
    totals: laid.flatMap(({ table, of, drafts, things }) => [
      { what: of.rows, value: things, unit: "" },
      ...sumsOf(table, of.rows, drafts),
    ]),
  };
}

const order: readonly RowKind[] = ["groups", "workloads", "data-sets", "dependencies"];
/** Groups before what belongs to them, links when both ends are known. */
const ordered = (tables: readonly Mapped[]): Mapped[] =>
  [...tables].sort((a, b) => order.indexOf(a.of.rows) - order.indexOf(b.of.rows));

/** A unit the map sets over the one the heading prints. */
export function noteUnits(table: Table, notes: Notebook): void {
  for (const { title, field, unit } of table.columns) {
    const printed = heading(title).unit;
    if (field === null || unit === null || printed === null || plainUnit(printed) === plainUnit(unit)) continue;
    const args = { printed: printed.toUpperCase(), taken: unit };
    notes.note("UNIT_ASSUMED", "warning", args, { sheet: table.sheet.name, column: title });
  }
}

/** What was read, in canonical units. */
function sumsOf(table: Table, rows: RowKind, drafts: readonly Draft[]): Reading["totals"][number][] {
  const sum = (field: string, of: (draft: Draft) => number | null | undefined, what: string, unit: string) =>
    table.fields.has(field) ? [{ what, value: drafts.reduce((all, draft) => all + (of(draft) ?? 0), 0), unit }] : [];
  if (rows === "workloads")
    return [
      {
        what: "vcpu",
        value: drafts.reduce((all, draft) => all + (draft.kind === "workload" ? (draft.fields.vcpu ?? 0) : 0), 0),
        unit: "vCPU",
      },
      ...sum("memoryGib", (draft) => (draft.kind === "workload" ? draft.fields.memoryGib : 0), "memory", "GiB"),
      ...sum("storageGib", (draft) => (draft.kind === "workload" ? draft.fields.storageGib : 0), "provisioned", "GiB"),
      ...sum(
        "storageUsedGib",
        (draft) => (draft.kind === "workload" ? draft.fields.storageUsedGib : 0),
        "in-use",
        "GiB",
      ),
    ];
  if (rows === "data-sets")
    return sum("sizeGib", (draft) => (draft.kind === "data-set" ? draft.fields.sizeGib : 0), "data", "GiB");
  if (rows === "dependencies")
    return sum(
      "gbPerMonth",
      (draft) => (draft.kind === "dependency" ? draft.fields.gbPerMonth : 0),
      "traffic",
      "GB/month",
    );
  return [];
}

/** The headings of the sheets of a workbook as one stable text: by it a saved map is offered again. */
export function headingsKey(workbook: Workbook): string {
  const isText = workbook.kind === "text";
  return workbook.sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => `${isText ? "" : sheet.name.normalize("NFC")}\t${headingsOf(sheet).join("\t")}`)
    .join("\n")
    .slice(0, 100_000);
}

/** The heading by whatever words are known of any kind of row; else the first row. */
function headingsOf(sheet: Sheet): string[] {
  const top = { ...sheet, rows: sheet.rows.slice(0, 50) };
  const tables = order.flatMap((rows) => findTable(top, aliasesOf(rows)) ?? []);
  const best = tables.reduce<Table | null>(
    (one, other) => (one === null || other.fields.size > one.fields.size ? other : one),
    null,
  );
  const columns = best?.columns ?? columnsAt(top, top.rows[0]!, null, {});
  return columns.map(({ title }) => title);
}
