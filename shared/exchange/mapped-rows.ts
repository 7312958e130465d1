import { say } from "../model/sentence.ts";
import type { RowKind } from "../model/import-map.ts";
import type { Tag } from "../model/workload.ts";
import type { Aside, Draft } from "./draft.ts";
import { fieldsOf } from "./fields.ts";
import { isSum } from "./formats/inventory-rows.ts";
import { Values, draftsOf } from "./mapped-drafts.ts";
import { fieldReader } from "./mapped-values.ts";
import { type Notebook, RowReader, noteOdd } from "./notes.ts";
import { offMedian } from "./numbers.ts";
import { textOf } from "./parsed.ts";
import type { Column, Table } from "./table.ts";
import type { Row } from "./workbook.ts";

/** What the rows of a table come to: things, and rows that become nothing. */
export type LaidRows = Readonly<{ drafts: readonly Draft[]; aside: readonly Aside[]; things: number }>;

/** Reads the rows of a table by its mapped columns, one after the other; what can be doubted only beside the others is at the end. */
export function mappedRows(table: Table, rows: RowKind, notes: Notebook) {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  let things = 0;
  const tags = table.columns.filter(({ field }) => field === "tag");
  const mapped = fieldsOf(rows).filter(({ id }) => table.fields.has(id) && id !== "tag");
  const doubted = ["memoryGib", "details.annualCost"].map((id) => ({ id, at: [] as Doubted[] }));
  const readers = mapped.map((field) => fieldReader(field, table, notes));
  const values = new Values(mapped.map(({ id }) => id));

  function lay(row: Row): void {
    const cells = new RowReader(table, row, notes);
    const isEmpty = row.cells.every((cell) => textOf(cell) === null);
    if (isEmpty || isSum(row)) {
      const reason = say(isEmpty ? "exchange.reason.empty-row" : "exchange.reason.sum");
      aside.push({ place: cells.place, name: null, outcome: "skipped", reason });
      return;
    }
    readers.forEach((read, at) => values.set(at, read(cells)));
    const made = draftsOf(rows, values, tags.length === 0 ? untagged : hungOn(row, tags), cells.place);
    if (typeof made === "string") {
      const field = fieldsOf(rows).find(({ id }) => id === made)!.title;
      const reason = say("exchange.reason.field-missing", { field });
      const name = [values.get("from"), values.get("to")].find((one) => typeof one === "string") ?? null;
      aside.push({ place: cells.place, name, outcome: "refused", reason });
      notes.note("REQ_MISSING", "error", { field }, cells.where(made));
      return;
    }
    things += 1;
    for (const draft of made) drafts.push(draft);
    for (const { id, at } of doubted) if (values.has(id)) at.push({ value: amountOf(values.get(id)), row });
    if (rows === "workloads" && values.has("details.sockets") && values.has("coresPerSocket") && !values.has("vcpu")) {
      const column = table.fields.get("coresPerSocket")!.title;
      notes.noteOnce(`cores ${table.sheet.name}`, "CORES_COUNTED", "info", {}, { sheet: table.sheet.name, column });
    }
  }

  function end(): LaidRows {
    for (const { id, at } of doubted) {
      const odd = offMedian(at.map(({ value }) => value));
      noteOdd(
        notes,
        at.filter((_, index) => odd.has(index)).map(({ row }) => new RowReader(table, row, notes).where(id)),
      );
    }
    return { drafts, aside, things };
  }

  return { lay, end, drafts: drafts as readonly Draft[] };
}
export type MappedRows = ReturnType<typeof mappedRows>;

const untagged: readonly Tag[] = [];
/** What the columns of a row say that hang on a thing as tags. */
const hungOn = ({ cells }: Row, tags: readonly Column[]): Tag[] =>
  tags.flatMap(({ index, title }) => {
    const value = textOf(cells[index]);
    return value === null ? [] : [{ key: title.slice(0, 200), value: value.slice(0, 500) }];
  });

type Doubted = Readonly<{ value: number | null; row: Row }>;
/** A number, or the amount of money. */
const amountOf = (value: unknown): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "object" && value !== null && "amount" in value && typeof value.amount === "number"
      ? value.amount
      : null;
