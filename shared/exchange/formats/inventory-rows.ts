import type { DataSet } from "../../model/data-set.ts";
import type { GroupDetails } from "../../model/group.ts";
import type { ImportReport } from "../../model/import-report.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, GroupName, Place, ReadingOptions } from "../draft.ts";
import { type Notebook, RowReader } from "../notes.ts";
import type { Table } from "../table.ts";
import { textOf } from "../values.ts";
import type { Cell, Row } from "../workbook.ts";
import { sumChecker } from "./inventory-sums.ts";

/** What a system's row says of all the data of that system. */
export type Statement = Readonly<{
  place: Place;
  name: string;
  group: GroupName;
  fields: Partial<Pick<DataSet, "stated" | "items" | "personalData">>;
}>;

/** What a row of another sheet adds to a system that has a row of its own. */
export type Addition = Readonly<{ place: Place; name: string; group: GroupName; details: GroupDetails }>;

/** Reads one sheet of the inventory. */
export type SheetReading = (
  table: Table,
  notes: Notebook,
  options: ReadingOptions,
) => Readonly<{
  drafts: Draft[];
  aside: Aside[];
  totals: ImportReport["totals"];
  states?: Statement[];
  additions?: Addition[];
}>;

/**
 * The rows that speak of a thing, named by the first of the fields that says something. Sums in between are skipped,
 * counted and compared with ours; a row without its name is refused.
 */
export function* thingRows(
  table: Table,
  notes: Notebook,
  aside: Aside[],
  ...naming: readonly string[]
): Generator<{ cells: RowReader; row: Row; name: string }> {
  const sums = sumChecker(table, notes);
  for (const row of table.rows) {
    const cells = new RowReader(table, row, notes);
    if (row.cells.every((cell) => textOf(cell) === null)) {
      aside.push({ place: cells.place, name: null, outcome: "skipped", reason: say("exchange.reason.empty-row") });
      continue;
    }
    if (isSum(row)) {
      sums.check(row);
      aside.push({ place: cells.place, name: null, outcome: "skipped", reason: say("exchange.reason.sum") });
      continue;
    }
    sums.add(row);
    const name = naming.map((field) => cells.text(field)).find((text) => text !== null) ?? null;
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      const asked = naming.find((field) => table.fields.has(field))!; // the sheet was recognised by one
      notes.note("REQ_MISSING", "error", { field: table.fields.get(asked)!.title }, cells.where(asked));
      continue;
    }
    yield { cells, row, name };
  }
}

/** A row of sums stands between those of things. */
export function isSum({ cells }: Row): boolean {
  for (let at = 0; at < 3 && at < cells.length; at += 1) if (isSumWord(cells[at])) return true;
  return false;
}

const isSumWord = (cell: Cell | undefined): boolean =>
  typeof cell === "string" &&
  /^[\s\u00a0'"=]*[합소총sgt]/i.test(cell) &&
  /^(합\s*계|소\s*계|총\s*계|총\s*합|sub-?total|(grand )?total|sum)(\s|$|[(:])/i.test(textOf(cell) ?? "");

/** The system a row names; `null` where it names none. */
export function groupOf(cells: RowReader): GroupName | null {
  const externalId = cells.text("groupId");
  const name = cells.text("groupName");
  return externalId === null && name === null ? null : { externalId, name };
}

/** Whether two rows mean one system: by id where both have one, else by name. */
export const isSameGroup = (a: GroupName | null, b: GroupName): boolean =>
  a !== null &&
  (a.externalId === null || b.externalId === null
    ? a.name !== null && a.name === b.name
    : a.externalId === b.externalId);
