import { Sentence } from "../../shared/model/sentence.ts";
import { ADDED, type Image as Row, imageOf, standingRow } from "./added-rows.ts";
import type { Reading } from "./database.ts";

/** What is kept as JSON in it is a text. */
type Image = Row | null;

/** One change of one thing, and by which step it came. */
export type Change = Readonly<{ at: string; by: string; key: string; before: Image; after: Image }>;

/** Every change of a thing that stands (was not undone), oldest first. */
export function changesOf(db: Reading, id: string): Change[] {
  const undone = new Set<number>();
  for (const { of, kind } of db
    .prepare<[], { of: number; kind: string }>("SELECT of, kind FROM step WHERE of IS NOT NULL ORDER BY number")
    .all()) {
    if (kind === "undo") undone.add(of);
    else undone.delete(of);
  }
  const lines = db
    .prepare<{ id: string }, Line>(
      `SELECT step.number, step.kind, step.at, step.by, step.name,
              step_row.table_name AS "table", step_row.before, step_row.after
       FROM step_row JOIN step ON step.number = step_row.step
       WHERE step_row.row_key = @id
       ORDER BY step_row.seq`,
    )
    .all({ id });
  const asAdded = (table: string, at: number): Image => {
    const next = lines.slice(at + 1).find((line) => line.table === table && line.before !== null)?.before;
    return next == null ? standingRow(db, table, id) : imageOf(next);
  };
  return lines.flatMap(({ number, kind, at, by, name, table, before, after }, index) =>
    kind !== "do" || undone.has(number)
      ? []
      : {
          at,
          by,
          key: Sentence.parse(JSON.parse(name)).key,
          before: before === null ? null : imageOf(before),
          after: after === null ? null : after === ADDED ? asAdded(table, index) : imageOf(after),
        },
  );
}

type Line = Readonly<{
  number: number;
  kind: string;
  at: string;
  by: string;
  name: string;
  table: string;
  before: string | null;
  after: string | null;
}>;
