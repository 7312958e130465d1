import type { ImportMap, RowKind } from "../model/import-map.ts";
import { say } from "../model/sentence.ts";
import type { Aside, Draft, Format, Reading } from "./draft.ts";
import { aliasesOf, fieldsOf } from "./fields.ts";
import { isSum } from "./formats/inventory-rows.ts";
import { checkMap, mappedTables } from "./mapped-columns.ts";
import { draftsOf } from "./mapped-drafts.ts";
import { fieldReader } from "./mapped-values.ts";
import { heading, plainUnit } from "./normalise.ts";
import { type Notebook, type RowReader, noteLostDigits, noteOdd, notebook, rowReader } from "./notes.ts";
import { offMedian } from "./numbers.ts";
import { textOf } from "./parsed.ts";
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
      const drafts: Draft[] = [];
      const aside: Aside[] = [];
      const totals: Reading["totals"][number][] = [];
      const tables = mappedTables(map, workbook);
      for (const { table, of } of ordered(tables)) {
        noteUnits(table, notes);
        noteLostDigits(table, ["externalId", "groupId"], notes);
        const read = rowsOf(table, of.rows, notes);
        drafts.push(...read.drafts);
        aside.push(...read.aside);
        totals.push({ what: of.rows, value: read.things, unit: "" }, ...sumsOf(table, of.rows, read.drafts));
      }
      return {
        drafts,
        aside,
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
        totals,
      };
    },
  };
}

const order: readonly RowKind[] = ["groups", "workloads", "data-sets", "dependencies"];
/** Groups before what belongs to them, links when both ends are known. */
const ordered = <Mapped extends { of: { rows: RowKind } }>(tables: readonly Mapped[]): Mapped[] =>
  [...tables].sort((a, b) => order.indexOf(a.of.rows) - order.indexOf(b.of.rows));

/** A unit the map sets over the one the heading prints. */
function noteUnits(table: Table, notes: Notebook): void {
  for (const { title, field, unit } of table.columns) {
    const printed = heading(title).unit;
    if (field === null || unit === null || printed === null || plainUnit(printed) === plainUnit(unit)) continue;
    const args = { printed: printed.toUpperCase(), taken: unit };
    notes.note("UNIT_ASSUMED", "warning", args, { sheet: table.sheet.name, column: title });
  }
}

function rowsOf(table: Table, rows: RowKind, notes: Notebook): { drafts: Draft[]; aside: Aside[]; things: number } {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  let things = 0;
  const tags = table.columns.filter(({ field }) => field === "tag");
  const mapped = fieldsOf(rows).filter(({ id }) => table.fields.has(id) && id !== "tag");
  const doubted = ["memoryGib", "details.annualCost"].map((id) => ({ id, at: [] as Doubted[] }));
  const readers = mapped.map((field) => ({ id: field.id, read: fieldReader(field, table, notes) }));
  for (const row of table.rows) {
    const cells = rowReader(table, row, notes);
    const isEmpty = row.cells.every((cell) => textOf(cell) === null);
    if (isEmpty || isSum(row)) {
      const reason = say(isEmpty ? "exchange.reason.empty-row" : "exchange.reason.sum");
      aside.push({ place: cells.place, name: null, outcome: "skipped", reason });
      continue;
    }
    const values = new Map<string, unknown>();
    for (const { id, read } of readers) {
      const value = read(cells);
      if (value !== null) values.set(id, value);
    }
    const hung = tags.flatMap(({ index, title }) => {
      const value = textOf(row.cells[index]);
      return value === null ? [] : [{ key: title.slice(0, 200), value: value.slice(0, 500) }];
    });
    const made = draftsOf(rows, values, hung, cells.place);
    if (typeof made === "string") {
      const field = fieldsOf(rows).find(({ id }) => id === made)!.title;
      const reason = say("exchange.reason.field-missing", { field });
      const name = [values.get("from"), values.get("to")].find((one) => typeof one === "string") ?? null;
      aside.push({ place: cells.place, name, outcome: "refused", reason });
      notes.note("REQ_MISSING", "error", { field }, cells.where(made));
      continue;
    }
    things += 1;
    drafts.push(...made);
    for (const { id, at } of doubted)
      if (values.has(id)) at.push({ value: amountOf(values.get(id)), where: cells.where(id) });
    if (rows === "workloads" && values.has("details.sockets") && values.has("coresPerSocket") && !values.has("vcpu")) {
      const column = table.fields.get("coresPerSocket")!.title;
      notes.noteOnce(`cores ${table.sheet.name}`, "CORES_COUNTED", "info", {}, { sheet: table.sheet.name, column });
    }
  }
  for (const { at } of doubted) {
    const odd = offMedian(at.map(({ value }) => value));
    noteOdd(
      notes,
      at.filter((_, index) => odd.has(index)).map(({ where }) => where),
    );
  }
  return { drafts, aside, things };
}

type Doubted = Readonly<{ value: number | null; where: ReturnType<RowReader["where"]> }>;
/** A number, or the amount of money. */
const amountOf = (value: unknown): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "object" && value !== null && "amount" in value && typeof value.amount === "number"
      ? value.amount
      : null;

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
