import type { Step } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Sentence } from "../../shared/model/sentence.ts";
import { type ContentTable, contentTables } from "./content.ts";
import type { Reading, Writing } from "./database.ts";
import { type RowChange, readStep, record, stepRows } from "./steps.ts";

type Who = Readonly<{ at: string; by: string }>;

/** Takes the newest change back, as a step of its own: the history grows and is never rewritten. Answers its name. */
export function undo(db: Reading, who: Who): Sentence {
  const number = nextInLine(db).undo;
  if (number === null) throw refusal("nothing-to-undo");
  return again(db, who, "undo", number);
}

/** Does the change undone last once more. */
export function redo(db: Reading, who: Who): Sentence {
  const number = nextInLine(db).redo;
  if (number === null) throw refusal("nothing-to-redo");
  return again(db, who, "redo", number);
}

/** What undo would take back; `null`: nothing. */
export const undoName = (db: Reading): Sentence | null => nameOf(db, nextInLine(db).undo);
/** What redo would do again; `null`: nothing. */
export const redoName = (db: Reading): Sentence | null => nameOf(db, nextInLine(db).redo);

const nameOf = (db: Reading, number: number | null): Sentence | null =>
  number === null ? null : (readStep(db, number)?.name ?? null);

function again(db: Reading, { at, by }: Who, kind: "undo" | "redo", of: number): Sentence {
  const name = nameOf(db, of)!;
  const rows = stepRows(db, of);
  record(db, { at, by, kind, of, name }, (writing) => {
    const put = putter(writing);
    if (kind === "redo") for (const row of rows) put(row, row.after);
    if (kind === "undo") for (const row of rows.toReversed()) put(row, row.before);
  });
  return name;
}

/**
 * Which step is next to be undone, and which to be redone: a fold over the history.
 *
 * A new change forgets what was undone before it. Making the workspace, and bringing it to a newer version, cannot be undone.
 */
function nextInLine(db: Reading): { undo: number | null; redo: number | null } {
  const done: number[] = [];
  const undone: number[] = [];
  const steps = db
    .prepare<[], Pick<Step, "number" | "kind" | "of">>(
      `SELECT number, kind, of FROM step
       WHERE number > (SELECT COALESCE(MAX(after_step), 0) FROM migration)
       ORDER BY number`,
    )
    .all();
  for (const { number, kind, of } of steps) {
    if (kind === "do") {
      done.push(number);
      undone.length = 0;
    }
    if (kind === "undo") undone.push(done.pop() ?? of!);
    if (kind === "redo") done.push(undone.pop() ?? of!);
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** Puts single rows back to how they were; references are checked when the transaction ends. */
function putter(db: Writing) {
  const writers = new Map(contentTables(db).map((table) => [table.name, writer(db, table)]));
  return (row: RowChange, image: RowChange["before"]): void => {
    const write = writers.get(row.table);
    if (!write) throw new Error(`the history names a table “${row.table}” that is not there`);
    if (image) write.put.run(image);
    else write.remove.run(row.before ?? row.after);
  };
}

function writer(db: Writing, { name, columns, key }: ContentTable) {
  const rest = columns.filter((column) => !key.includes(column));
  return {
    put: db.prepare(
      `INSERT INTO ${name} (${columns.join(", ")})
       VALUES (${columns.map((column) => `@${column}`).join(", ")})
       ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}`,
    ),
    remove: db.prepare(`DELETE FROM ${name} WHERE ${key.map((column) => `${column} = @${column}`).join(" AND ")}`),
  };
}
