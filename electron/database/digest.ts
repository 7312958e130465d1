import { createHash, hash } from "node:crypto";
import { ADDED, addedRows } from "./added-rows.ts";
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

/** Rows that a step adds, hashed where they were laid: how many, and the sum of their hashes. */
export type Hashed = Readonly<{ rows: number; sum: bigint }>;

/** Hashes the values of rows as they are laid for a table, whose columns stand in the file in an order of their own. */
export function rowHasher(table: string, laid: readonly string[], file: readonly string[]) {
  const places = file.map((column) => laid.indexOf(column));
  if (places.includes(-1)) throw new Error(`“${table}” has columns that are not laid`);
  return (values: readonly unknown[]): bigint =>
    hashRow(
      table,
      places.map((place) => values[place]),
    );
}

/** One row of a step: [seq, table, key, before, after]. */
export type StepRow = [seq: number, table: string, key: string, before: string | null, after: string | null];

const SELECT_ROWS = "SELECT seq, table_name, row_key, before, after FROM step_row WHERE step = @number ORDER BY seq";

/**
 * Both digests after a step, from those before it and the rows of the step, which are read once. `hashed`: by table, what
 * was hashed before it was written; where that is all the step has added there, those rows are not read again.
 */
export function digestsAfter(
  db: Reading,
  before: Pick<Seal, "content" | "history">,
  step: StepToHash,
  hashed: ReadonlyMap<string, Hashed>,
): Pick<Seal, "content" | "history"> {
  let sum = BigInt(`0x${before.content}`);
  const chain = linkOf(before.history, step);
  const image = (table: string, json: string) => hashRow(table, Object.values(JSON.parse(json) as object));
  /** Rows the step has added and not touched again, by table. */
  const added = new Map<string, Added>();
  for (const row of db.prepare<{ number: number }, StepRow>(SELECT_ROWS).raw().iterate({ number: step.number })) {
    const [, table, key, was, is] = row;
    chain.add(JSON.stringify(row));
    // what was added and then changed counts by what came of it alone
    if (was !== null && added.get(table)?.delete(key) !== true) sum -= image(table, was);
    if (is === ADDED) (added.get(table) ?? added.set(table, new Added()).get(table)!).add(key);
    else if (is !== null) sum += image(table, is);
  }
  for (const [table, keys] of added) {
    const known = hashed.get(table);
    if (known !== undefined && keys.areUntouched(known.rows)) sum += known.sum;
    // a row that was removed and added again has two lines, and counts once
    else
      for (const [key, values] of addedRows(db, table, step.number)) if (keys.takes(key)) sum += hashRow(table, values);
  }
  return { content: toHex(sum), history: chain.end() };
}

/** Keys, each once. What is only added to, as nearly every step does, is not searched. */
class Added {
  readonly #keys: string[] = [];
  #left: Set<string> | null = null;
  #isTouched = false;

  add(key: string): void {
    if (this.#left === null) this.#keys.push(key);
    else this.#left.add(key);
  }

  /** Whether it was there. */
  delete(key: string): boolean {
    this.#left ??= new Set(this.#keys);
    const wasThere = this.#left.delete(key);
    this.#isTouched ||= wasThere;
    return wasThere;
  }

  /** Whether there are so many, and none of them was deleted. */
  areUntouched = (count: number): boolean => !this.#isTouched && (this.#left?.size ?? this.#keys.length) === count;

  /** The same for one after the other of all that were added, when nothing more is. */
  takes(key: string): boolean {
    return this.#left === null || this.#left.delete(key);
  }
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
    chain.add(JSON.stringify(row));
  }
  return chain.end();
}

/** Characters hashed at once: a call for each of a hundred thousand lines costs more than the hashing. */
const PIECE = 65_536;

function linkOf(before: string, step: StepToHash): { add: (line: string) => void; end: () => string } {
  const { number, at, by, kind, of, name, rows } = step;
  const chain = createHash("sha256");
  let piece = before + JSON.stringify([number, at, by, kind, of, name, rows]);
  return {
    add(line) {
      piece += line;
      if (piece.length < PIECE) return;
      chain.update(piece);
      piece = "";
    },
    end: () => chain.update(piece).digest("hex"),
  };
}

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
