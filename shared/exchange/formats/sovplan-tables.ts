import { DataSet } from "../../model/data-set.ts";
import { Dependency, type Endpoint } from "../../model/dependency.ts";
import { Group } from "../../model/group.ts";
import { say } from "../../model/sentence.ts";
import { Workload } from "../../model/workload.ts";
import { inBothLanguages } from "../../text/text.ts";
import type { Aside, Draft, Format, GroupName, Place, Reading, WorkloadFields } from "../draft.ts";
import { notebook } from "../notes.ts";
import type { Workbook } from "../workbook.ts";
import { type AttributeSort, attributeSorts, inventoryFields, putAt } from "../write/columns.ts";
import type { InventoryTable } from "../write/table.ts";
import { type OwnRow, type OwnSheet, ownSheets } from "./sovplan-sheets.ts";
import { checkedPart, rowValues } from "./sovplan-values.ts";

/** Our own export, read back: ids, every field, and texts to the letter. A cell that is empty says nothing. */
export const sovplanTables: Format = {
  id: "sovplan",
  name: inBothLanguages({ key: "export.format", args: {} }),
  knowsBest: Object.values(inventoryFields).flatMap((fields) => fields.map(({ path }) => path)),
  joins: true,
  score: (workbook) => Math.max(0, ...ownSheets(workbook).map(({ score }) => score)),
  read,
};

function read(workbook: Workbook): Reading {
  const sheets = ownSheets(workbook);
  const notes = notebook();
  const values = rowValues(workbook, notes);
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const rowsOf = (table: InventoryTable): { sheet: OwnSheet; row: OwnRow; place: Place }[] =>
    sheets
      .filter((sheet) => sheet.table === table)
      .flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row, place: { sheet: sheet.name, row: row.number } })));

  const disks = gather(rowsOf("disks").map((one) => ({ ...one, owner: values(one.sheet, one.row).text("workload") })));
  const attributes = gather(
    rowsOf("attributes").map((one) => ({ ...one, owner: values(one.sheet, one.row).text("of") })),
  );

  /** The rows of other tables that belong to a thing, and what they make of its details. */
  function belongings(
    id: string | null,
    own: ReturnType<typeof values>,
    sorts: readonly AttributeSort[],
    withDisks: boolean,
  ) {
    const details: Record<string, unknown> = {};
    const mine = id === null ? [] : (attributes.get(id) ?? []);
    for (const sort of sorts) {
      const rows = mine.filter((one) => values(one.sheet, one.row).text("sort") === sort);
      if (rows.length > 0 || own.number(`details.${sort}`) === 0)
        details[sort] = rows.map((one) => {
          const cells = values(one.sheet, one.row);
          return { key: cells.text("key") ?? "", value: cells.text("value") ?? "" };
        });
    }
    const myDisks = withDisks && id !== null ? (disks.get(id) ?? []) : [];
    if (withDisks && (myDisks.length > 0 || own.number("details.disks") === 0))
      details["disks"] = myDisks.map((one) => {
        const disk: Record<string, unknown> = {};
        for (const { path } of inventoryFields.disks.slice(2)) {
          const value = values(one.sheet, one.row).value("disks", path);
          if (value !== null) disk[path] = value;
        }
        return disk;
      });
    const also = [...mine, ...myDisks].map(({ place }) => place);
    if (id !== null) {
      attributes.delete(id);
      if (withDisks) disks.delete(id);
    }
    return { details, also };
  }

  const groupName = (own: ReturnType<typeof values>): GroupName | null => {
    const [id, name] = [own.text("group"), own.text("groupName")];
    return id === null && name === null ? null : { externalId: null, name, ...(id === null ? {} : { id }) };
  };

  for (const { sheet, row, place } of rowsOf("groups")) {
    const own = values(sheet, row);
    const name = nameOf(own, place, "groups");
    if (name === null) continue;
    const id = own.text("id");
    const { details, also } = belongings(id, own, ["tags", "other"], false);
    const fields = fieldsOf(own, "groups", Group, ["id", "name", "details.tags", "details.other"], details);
    drafts.push({ kind: "group", place, also, name, ...withId(id), fields });
  }
  for (const { sheet, row, place } of rowsOf("workloads")) {
    const own = values(sheet, row);
    const name = nameOf(own, place, "workloads");
    if (name === null) continue;
    const id = own.text("id");
    const { details, also } = belongings(id, own, attributeSorts, true);
    const without = ["id", "name", "group", "details.disks", "details.tags", "details.ids", "details.other"];
    const fields = fieldsOf(own, "workloads", Workload, without, details) as WorkloadFields; // every part was checked by the model's own
    drafts.push({ kind: "workload", place, also, name, ...withId(id), group: groupName(own), fields });
  }
  for (const { sheet, row, place } of rowsOf("data-sets")) {
    const own = values(sheet, row);
    const name = nameOf(own, place, "data-sets");
    if (name === null) continue;
    const fields = fieldsOf(own, "data-sets", DataSet, ["id", "name", "group"], {});
    drafts.push({ kind: "data-set", place, name, ...withId(own.text("id")), group: groupName(own), fields });
  }
  for (const { sheet, row, place } of rowsOf("dependencies")) {
    const own = values(sheet, row);
    const [from, to] = [endOf(own, "from"), endOf(own, "to")];
    if (from === null || to === null) {
      aside.push({ place, name: own.text("id"), outcome: "refused", reason: say("export.reason-end") });
      continue;
    }
    const without = ["id", "from.kind", "from.id", "to.kind", "to.id"];
    const fields = fieldsOf(own, "dependencies", Dependency, without, {});
    const ends = from.end && to.end ? { ends: { from: from.end, to: to.end } } : {};
    drafts.push({
      kind: "dependency",
      place,
      name: `${from.name} → ${to.name}`,
      ...withId(own.text("id")),
      from: from.name,
      to: to.name,
      ...ends,
      fields,
    });
  }
  for (const { sheet, row, place } of rowsOf("contracts"))
    aside.push({
      place,
      name: values(sheet, row).text("name"),
      outcome: "skipped",
      reason: say("export.reason-contract"),
    });
  for (const [id, rows] of [...disks, ...attributes])
    for (const { place } of rows)
      aside.push({ place, name: id, outcome: "refused", reason: say("export.reason-no-owner", { id }) });

  return {
    drafts,
    aside,
    findings: notes.findings,
    mapping: sheets.flatMap((sheet) =>
      [...sheet.columns].map(([field, { title, unit }]) => ({ sheet: sheet.name, column: title, field, unit })),
    ),
    unusedColumns: sheets.flatMap((sheet) => sheet.unused.map((column) => ({ sheet: sheet.name, column }))),
    usedSheets: sheets.map(({ name }) => name),
    totals: totalsOf(drafts),
  };

  function nameOf(own: ReturnType<typeof values>, place: Place, table: InventoryTable): string | null {
    const name = own.text("name");
    if (name !== null && checkedPart(Workload, "name", name)) return name;
    notes.note("REQ_MISSING", "error", { field: table }, own.where("name"));
    aside.push({ place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
    return null;
  }

  /** Every field of a row that the model takes, the parts of its details from other tables among them. */
  function fieldsOf(
    own: ReturnType<typeof values>,
    table: InventoryTable,
    model: Parameters<typeof checkedPart>[0],
    without: readonly string[],
    details: Readonly<Record<string, unknown>>,
  ): Record<string, never> {
    const fields: Record<string, unknown> = {};
    for (const { path, shown } of inventoryFields[table]) {
      if (shown || without.includes(path)) continue;
      const value = own.value(table, path);
      if (value === null) continue;
      if (checkedPart(model, path, value)) putAt(fields, path, value);
      else notes.note("VALUE_BAD", "error", {}, own.where(path));
    }
    for (const [key, value] of Object.entries(details))
      if (checkedPart(model, `details.${key}`, value)) putAt(fields, `details.${key}`, value);
    wholeParts(fields);
    return fields as Record<string, never>; // each part was checked by the model's own
  }
}

/** Parts that are there whole or not at all: a GPU has a count, a cost has its currency. */
function wholeParts(fields: Record<string, unknown>): void {
  const details = fields["details"] as Record<string, Record<string, unknown>> | undefined; // made by `putAt` above
  const gpu = details?.["gpu"];
  if (gpu && gpu["count"] === undefined) delete details["gpu"];
  else if (gpu) gpu["model"] ??= null;
  const cost = details?.["annualCost"];
  if (cost && (cost["amount"] === undefined || cost["currency"] === undefined)) delete details["annualCost"];
}

const withId = (id: string | null): { id?: string } => (id === null ? {} : { id });

/** Rows of a table by the id they belong to; a row that names none stands under an empty one. */
function gather<Row extends { owner: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const byOwner = new Map<string, Row[]>();
  for (const row of rows) {
    const list = byOwner.get(row.owner ?? "");
    if (list) list.push(row);
    else byOwner.set(row.owner ?? "", [row]);
  }
  return byOwner;
}

/** One end of a link: by its id where the file has one, else by its name, which may be that of something outside. */
function endOf(
  own: ReturnType<ReturnType<typeof rowValues>>,
  side: "from" | "to",
): { end: Endpoint | null; name: string } | null {
  const [kind, id, name] = [own.text(`${side}.kind`), own.text(`${side}.id`), own.text(`${side}.name`)];
  const end = Dependency.shape[side].safeParse(kind === "external" ? { kind, name } : { kind, id });
  if (end.success) return { end: end.data, name: name ?? id ?? "" };
  return name === null ? null : { end: null, name };
}

function totalsOf(drafts: readonly Draft[]): Reading["totals"] {
  const workloads = drafts.flatMap((draft) => (draft.kind === "workload" ? [draft.fields] : []));
  const sum = (field: "vcpu" | "memoryGib" | "storageGib"): number =>
    workloads.reduce((all, one) => all + (one[field] ?? 0), 0);
  return [
    { what: "machines", value: workloads.length, unit: "" },
    { what: "vcpu", value: sum("vcpu"), unit: "vCPU" },
    { what: "memory", value: sum("memoryGib"), unit: "GiB" },
    { what: "provisioned", value: sum("storageGib"), unit: "GiB" },
  ];
}
