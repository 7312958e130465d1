import { createHash, hash } from "node:crypto";
import { contentTables } from "./content.ts";
import type { Reading, Writing } from "./database.ts";
import { listKeptBytes } from "./kept-bytes.ts";

/**
 * What makes a change by another hand, or by a failing disk, show.
 *
 * Content: the sum, modulo 2^256, of SHA-256 over each row as canonical JSON `[table, ...values]`. A sum does not care
 * about order, so a step adds and takes away its own rows only, in its own transaction.
 * History: a chain; the hash of a step covers the hash before it, the step, and every row it changed.
 * Whole: over both, the counters of ids and the record of migrations.
 */
export type Seal = Readonly<{ content: string; history: string; whole: string }>;

const MODULUS = 1n << 256n;
/** The hash before the first step. */
export const BEGINNING = "0".repeat(64);

export const hashRow = (table: string, values: readonly unknown[]): bigint =>
  BigInt(`0x${hash("sha256", JSON.stringify([table, ...values]))}`);

const toHex = (sum: bigint): string => (((sum % MODULUS) + MODULUS) % MODULUS).toString(16).padStart(64, "0");

/** The content digest, computed anew from every content row. */
export function contentDigest(db: Reading): string {
  let sum = 0n;
  for (const { name, columns } of contentTables(db)) {
    // no ORDER BY: the sum is the same in every order
    const rows = db
      .prepare<[], unknown[]>(`SELECT ${columns.join(", ")} FROM ${name}`)
      .raw()
      .iterate();
    for (const values of rows) sum += hashRow(name, values);
  }
  return toHex(sum);
}

/** One row of a step: [seq, table, key, before, after]. */
export type StepRow = [seq: number, table: string, key: string, before: string | null, after: string | null];

const SELECT_ROWS = "SELECT seq, table_name, row_key, before, after FROM step_row WHERE step = @number ORDER BY seq";

/** Both digests after a step, from those before it and the rows of the step, which are read once. */
export function digestsAfter(
  db: Reading,
  before: Pick<Seal, "content" | "history">,
  step: StepToHash,
): Pick<Seal, "content" | "history"> {
  let sum = BigInt(`0x${before.content}`);
  const chain = linkOf(before.history, step);
  const image = (table: string, json: string) => hashRow(table, Object.values(JSON.parse(json) as object));
  for (const row of db.prepare<{ number: number }, StepRow>(SELECT_ROWS).raw().iterate({ number: step.number })) {
    const [, table, , was, is] = row;
    if (was !== null) sum -= image(table, was);
    if (is !== null) sum += image(table, is);
    chain.update(JSON.stringify(row));
  }
  return { content: toHex(sum), history: chain.digest("hex") };
}

export type StepToHash = Readonly<{
  number: number;
  at: string;
  by: string;
  kind: string;
  of: number | null;
  name: string;
  rows: number;
}>;

/** The next link of the chain. */
export function stepHash(db: Reading, before: string, step: StepToHash): string {
  const chain = linkOf(before, step);
  for (const row of db.prepare<{ number: number }, StepRow>(SELECT_ROWS).raw().iterate({ number: step.number })) {
    chain.update(JSON.stringify(row));
  }
  return chain.digest("hex");
}

const linkOf = (before: string, step: StepToHash) =>
  createHash("sha256")
    .update(before)
    .update(JSON.stringify([step.number, step.at, step.by, step.kind, step.of, step.name, step.rows]));

/** Over everything a step does not write down. */
export function wholeDigest(db: Reading, content: string, history: string): string {
  const sequences = db.prepare("SELECT prefix, last FROM sequence ORDER BY prefix").raw().all();
  const migrations = db.prepare("SELECT version, after_step FROM migration ORDER BY version").raw().all();
  const marks = [db.pragma("application_id", { simple: true }), db.pragma("user_version", { simple: true })];
  const bytes = listKeptBytes(db);
  const kept = bytes.length === 0 ? [] : [bytes]; // a file that keeps none is sealed as it was before there were any
  return hash("sha256", JSON.stringify([content, history, sequences, migrations, marks, ...kept]));
}

/** The seal as it was saved last; `null` where there is none. */
export function readSeal(db: Reading): Seal | null {
  return db.prepare<[], Seal>("SELECT content, history, whole FROM seal WHERE id = 1").get() ?? null;
}

export function writeSeal(db: Writing, content: string, history: string): void {
  db.prepare(
    `INSERT INTO seal (id, content, history, whole) VALUES (1, @content, @history, @whole)
     ON CONFLICT (id) DO UPDATE SET content = excluded.content, history = excluded.history, whole = excluded.whole`,
  ).run({ content, history, whole: wholeDigest(db, content, history) });
}
