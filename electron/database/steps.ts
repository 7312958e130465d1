import type { Step } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { Sentence } from "../../shared/model/sentence.ts";
import { addedBy, imageOf } from "./added-rows.ts";
import type { Reading, Writing } from "./database.ts";
import { type Hashed, digestsAfter, readSeal, writeSeal } from "./digest.ts";
import { asRefusal } from "./failing.ts";

/** Who changes something, when (ISO, UTC), and what a person calls it. */
export type Told = Readonly<{ at: string; by: string; name: Sentence }>;
export type NewStep = Told & Pick<Step, "kind" | "of">;

/**
 * Changes the workspace: one transaction, one step of the history, one undo.
 *
 * All of it is saved or none of it. Work that leaves every row as it was records no step; ids it drew are drawn again.
 * Work that hashes new rows before it writes them says so in `hashed`, by table.
 */
export function change<Result>(
  db: Reading,
  told: Told,
  work: (writing: Writing) => Result,
  hashed: ReadonlyMap<string, Hashed> = nothingHashed,
): Result {
  return record(db, { ...told, kind: "do", of: null }, work, hashed);
}

const nothingHashed: ReadonlyMap<string, Hashed> = new Map();

/**
 * Writes what was worked out from the plan and is no part of its history: one transaction, no step, nothing to undo.
 *
 * Only tables that are no content may be touched; nothing else would keep the seal.
 */
export function aside(db: Reading, work: (writing: Writing) => void): void {
  if (db.readonly) throw refusal("workspace-read-only");
  if (db.inTransaction) throw new Error("nothing can be put aside inside a change");
  try {
    db.exec("BEGIN IMMEDIATE");
    work(db as Writing); // the branded type says: inside a transaction
    db.exec("COMMIT");
  } catch (error) {
    rollBack(db);
    throw asRefusal(error, db.name);
  }
}

/** Runs work in a transaction of its own and closes it with a step. `change`, `undo` and `redo` all end here. */
export function record<Result>(
  db: Reading,
  step: NewStep,
  work: (writing: Writing) => Result,
  hashed = nothingHashed,
): Result {
  if (db.readonly) throw refusal("workspace-read-only");
  if (db.inTransaction) throw new Error("a change cannot be made inside another change");
  try {
    db.exec("BEGIN IMMEDIATE");
    const result = work(db as Writing); // the branded type says: inside a transaction
    if (isPromised(result)) throw new TypeError("a change must be done when it returns, not promised");
    db.exec(settle(db as Writing, step, hashed) ? "COMMIT" : "ROLLBACK"); // same reason
    return result;
  } catch (error) {
    rollBack(db);
    throw asRefusal(error, db.name);
  }
}

/** SQLite has rolled back by itself where the disk was full. */
function rollBack(db: Reading): void {
  if (db.inTransaction) db.exec("ROLLBACK");
}

/** The type of `work` lets a promise pass, whose changes would come after the transaction. */
const isPromised = (result: unknown): boolean => result instanceof Promise;

/** Writes the step of the rows that were captured, and the seal over it. Says no where the content is as before. */
function settle(db: Writing, { at, by, kind, of, name }: NewStep, hashed: ReadonlyMap<string, Hashed>): boolean {
  const number = lastStepNumber(db) + 1;
  const rows = db
    .prepare<{ number: number }, number>("SELECT COUNT(*) FROM step_row WHERE step = @number")
    .pluck()
    .get({ number })!;
  if (rows === 0) return false;

  const seal = readSeal(db)!;
  const step = { number, at, by, kind, of, name: JSON.stringify(name), rows };
  const { content, history: hash } = digestsAfter(db, seal, step, hashed);
  if (content === seal.content) return false;

  db.prepare(
    `INSERT INTO step (number, at, by, kind, of, name, rows, hash)
     VALUES (@number, @at, @by, @kind, @of, @name, @rows, @hash)`,
  ).run({ ...step, hash });
  writeSeal(db, content, hash);
  return true;
}

export function lastStepNumber(db: Reading): number {
  return db.prepare<[], number>("SELECT COALESCE(MAX(number), 0) FROM step").pluck().get()!;
}

/** Whether any row of these tables has changed after a step. */
export const hasChangedSince = (db: Reading, number: number, tables: readonly string[]): boolean =>
  db
    .prepare<{ number: number; tables: string }, number>(
      `SELECT EXISTS (SELECT 1 FROM step_row
       WHERE step > @number AND table_name IN (SELECT value FROM json_each(@tables)))`,
    )
    .pluck()
    .get({ number, tables: JSON.stringify(tables) }) === 1;

/** A row as it was last, also where it was removed since; `null`: there never was one. */
export function lastImage(db: Reading, table: string, key: string): Record<string, unknown> | null {
  const image = db
    .prepare<{ table: string; key: string }, string>(
      `SELECT COALESCE(after, before) FROM step_row
       WHERE table_name = @table AND row_key = @key
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck()
    .get({ table, key });
  return image === undefined ? null : (JSON.parse(image) as Record<string, unknown>); // our own trigger wrote it
}

/** The hash over the history up to a step; `null` where there is no such step. */
export const hashOfStep = (db: Reading, number: number): string | null =>
  db.prepare<{ number: number }, string>("SELECT hash FROM step WHERE number = @number").pluck().get({ number }) ??
  null;

/** The next free id of a kind: `nextId(writing, "w")` is `w-18`. A number is never given twice, not even after an undo. */
export const nextId = (db: Writing, prefix: string): string => nextIds(db, prefix, 1)[0]!;

/** As many free ids of a kind as are wanted, in one draw. */
export function nextIds(db: Writing, prefix: string, count: number): string[] {
  const first = drawNumbers(db, prefix, count);
  return Array.from({ length: count }, (_, at) => `${prefix}-${first + at}`);
}

/** Draws free numbers for ids of a kind and answers the first; the others follow it. None wanted: none drawn. */
export function drawNumbers(db: Writing, prefix: string, count: number): number {
  if (count === 0) return 0;
  const last = db
    .prepare<{ prefix: string; count: number }, number>(
      `INSERT INTO sequence (prefix, last) VALUES (@prefix, @count)
       ON CONFLICT (prefix) DO UPDATE SET last = last + @count
       RETURNING last`,
    )
    .pluck()
    .get({ prefix, count })!;
  return last - count + 1;
}

type StepInFile = Omit<Step, "name"> & { name: string };
const parseStep = (row: StepInFile): Step => ({ ...row, name: Sentence.parse(JSON.parse(row.name)) });

/** The history, newest first: `limit` steps before the step `before`, or the newest where it is `null`. */
export function listSteps(db: Reading, { before, limit }: { before: number | null; limit: number }): Step[] {
  return db
    .prepare<{ before: number; limit: number }, StepInFile>(
      `SELECT number, at, by, kind, of, name, rows FROM step
       WHERE number < @before
       ORDER BY number DESC
       LIMIT @limit`,
    )
    .all({ before: before ?? Number.MAX_SAFE_INTEGER, limit })
    .map(parseStep);
}

export function readStep(db: Reading, number: number): Step | null {
  const row = db
    .prepare<{ number: number }, StepInFile>(
      "SELECT number, at, by, kind, of, name, rows FROM step WHERE number = @number",
    )
    .get({ number });
  return row ? parseStep(row) : null;
}

/** What a step did to one row. */
export type RowChange = Readonly<{
  table: string;
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}>;

/** What a step did, row by row, in order. */
export function stepRows(db: Reading, number: number): RowChange[] {
  const added = addedBy(db, number);
  return db
    .prepare<
      { number: number },
      { seq: number; table: string; id: string; before: string | null; after: string | null }
    >(
      `SELECT seq, table_name AS "table", row_key AS id, before, after FROM step_row
       WHERE step = @number
       ORDER BY seq`,
    )
    .all({ number })
    .map(({ seq, before, after, ...row }) => ({
      ...row,
      before: before === null ? null : imageOf(before),
      after: added.get(seq) ?? (after === null ? null : imageOf(after)),
    }));
}
