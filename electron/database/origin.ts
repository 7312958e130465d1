import { Sentence } from "../../shared/model/sentence.ts";
import type { Reading } from "./database.ts";

type Image = Record<string, unknown> | null;

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
  return db
    .prepare<
      { id: string },
      { number: number; at: string; by: string; name: string; before: string | null; after: string | null }
    >(
      `SELECT step.number, step.at, step.by, step.name, step_row.before, step_row.after
       FROM step_row JOIN step ON step.number = step_row.step
       WHERE step_row.row_key = @id AND step.kind = 'do'
       ORDER BY step_row.seq`,
    )
    .all({ id })
    .filter(({ number }) => !undone.has(number))
    .map(({ at, by, name, before, after }) => ({
      at,
      by,
      key: Sentence.parse(JSON.parse(name)).key,
      before: image(before),
      after: image(after),
    }));
}

/** Our own trigger wrote it; what is kept as JSON in it is a text. */
const image = (json: string | null): Image => (json === null ? null : (JSON.parse(json) as Record<string, unknown>));
