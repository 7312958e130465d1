import { contentTables } from "./content.ts";
import type { Reading } from "./database.ts";

/**
 * Stands in the history for the values of a row that a step added: they are in the table, or, once a later step has changed
 * or removed the row, in what that step wrote down as before (migrations/0004-added-once.ts).
 */
export const ADDED = '"added"';

/** A row as an image of the history has it: values by column. */
export type Image = Record<string, unknown>;

/** Our own trigger wrote it. */
export const imageOf = (json: string): Image => JSON.parse(json) as Image;

/** The rows that one step added, as they then were, by the number of their line in the history. */
export function addedBy(db: Reading, step: number): ReadonlyMap<number, Image> {
  const added = db
    .prepare<{ step: number; mark: string }, { seq: number; table: string; key: string }>(
      `SELECT seq, table_name AS "table", row_key AS key FROM step_row
       WHERE step = @step AND after = @mark
       ORDER BY seq`,
    )
    .all({ step, mark: ADDED });
  const images = new Map<number, Image>();
  if (added.length === 0) return images;

  const later = laterImages(db, step, new Set(added.map(wordOf)));
  const standing = new Map<string, ReadonlyMap<string, Image>>();
  for (const one of added) {
    const { seq, table, key } = one;
    const written = later(one);
    if (written === null && !standing.has(table)) standing.set(table, standingOf(db, table, step));
    const image = written === null ? standing.get(table)!.get(key) : imageOf(written);
    if (image === undefined) throw new Error(`the history names a row “${key}” of “${table}” that is not there`);
    images.set(seq, image);
  }
  return images;
}

const wordOf = ({ table, key }: Readonly<{ table: string; key: string }>): string => `${table} ${key}`;

/** What the first line behind one that added a row says was there before. */
function laterImages(
  db: Reading,
  step: number,
  words: ReadonlySet<string>,
): (of: Readonly<{ seq: number; table: string; key: string }>) => string | null {
  const written = new Map<string, { seq: number; before: string }[]>();
  const lines = db
    .prepare<{ step: number }, { seq: number; table: string; key: string; before: string }>(
      `SELECT seq, table_name AS "table", row_key AS key, before FROM step_row
       WHERE step >= @step AND before IS NOT NULL
       ORDER BY seq`,
    )
    .iterate({ step });
  for (const { seq, before, ...of } of lines) {
    const word = wordOf(of);
    if (!words.has(word)) continue;
    const known = written.get(word);
    if (known) known.push({ seq, before });
    else written.set(word, [{ seq, before }]);
  }
  return ({ seq, ...of }) => written.get(wordOf(of))?.find((line) => line.seq > seq)?.before ?? null;
}

/** Rows a step added that stand in their table, by key. */
function standingOf(db: Reading, table: string, step: number): ReadonlyMap<string, Image> {
  return new Map([...addedRows(db, table, step)].map(([key, values, columns]) => [key, imageFrom(columns, values)]));
}

const imageFrom = (columns: readonly string[], values: readonly unknown[]): Image =>
  Object.fromEntries(columns.map((column, at) => [column, values[at]]));

/** Rows of one table that a step added and that stand there now: key, values, names of the columns; in no order, and twice where added twice. */
export function* addedRows(
  db: Reading,
  table: string,
  step: number,
): Generator<readonly [key: string, values: readonly unknown[], columns: readonly string[]]> {
  const found = contentTables(db).find(({ name }) => name === table);
  if (!found) throw new Error(`the history names a table “${table}” that is not there`);
  const { columns } = found;
  const at = columns.indexOf("id");
  const rows = db
    .prepare<{ table: string; step: number; mark: string }, unknown[]>(
      `SELECT ${columns.map((column) => `one.${column}`).join(", ")}
       FROM step_row AS line CROSS JOIN ${table} AS one ON one.id = line.row_key
       WHERE line.step = @step AND line.table_name = @table AND line.after = @mark`,
    )
    .raw()
    .iterate({ table, step, mark: ADDED });
  for (const values of rows) yield [String(values[at]), values, columns];
}

/** The row with an id as it stands; `null`: it does not. */
export function standingRow(db: Reading, table: string, id: string): Image | null {
  const found = contentTables(db).find(({ name }) => name === table);
  if (!found) return null;
  return (
    db.prepare<{ id: string }, Image>(`SELECT ${found.columns.join(", ")} FROM ${table} WHERE id = @id`).get({ id }) ??
    null
  );
}
