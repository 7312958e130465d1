import type { DataSet } from "../../model/data-set.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, GroupName, Place, ReadingOptions } from "../draft.ts";
import { type Notebook, type RowReader, rowReader } from "../notes.ts";
import type { Table } from "../table.ts";
import { textOf } from "../values.ts";
import type { Row } from "../workbook.ts";
import type { ImportReport } from "../../model/import-report.ts";

/** What a system's row says of all the data of that system. */
export type Statement = Readonly<{
  place: Place;
  name: string;
  group: GroupName;
  fields: Partial<Pick<DataSet, "stated" | "items" | "personalData">>;
}>;

/** Reads one sheet of the inventory. */
export type SheetReading = (
  table: Table,
  notes: Notebook,
  options: ReadingOptions,
) => Readonly<{ drafts: Draft[]; aside: Aside[]; totals: ImportReport["totals"]; states?: Statement[] }>;

/** The rows that speak of a thing. Sums in between are skipped and counted; a row without its name is refused. */
export function* thingRows(
  table: Table,
  notes: Notebook,
  aside: Aside[],
  naming: string,
): Generator<{ cells: RowReader; row: Row; name: string }> {
  for (const row of table.rows) {
    const cells = rowReader(table, row, notes);
    if (isSum(row)) {
      aside.push({ place: cells.place, name: null, outcome: "skipped", reason: say("exchange.reason.sum") });
      continue;
    }
    const name = cells.text(naming);
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      const field = table.fields.get(naming)!.title; // the sheet was recognised by it
      notes.note("REQ_MISSING", "error", { field }, cells.where(naming));
      continue;
    }
    yield { cells, row, name };
  }
}

export const isSum = (row: Row): boolean =>
  row.cells
    .slice(0, 3)
    .some((cell) => /^(합\s*계|소\s*계|총\s*계|sub-?total|(grand )?total|sum)(\s|$|[(:])/i.test(textOf(cell) ?? ""));

/** The system a row names; `null` where it names none. */
export function groupOf(cells: RowReader): GroupName | null {
  const externalId = cells.text("groupId");
  const name = cells.text("groupName");
  return externalId === null && name === null ? null : { externalId, name };
}
