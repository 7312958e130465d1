import { type Sentence, say } from "../../shared/model/sentence.ts";
import { APPLICATION_ID, type Binding, connectInMemory } from "./connection.ts";
import type { Reading } from "./database.ts";
import { BEGINNING, contentDigest, type StepToHash, readSeal, stepHash, wholeDigest } from "./digest.ts";
import { saysDamaged } from "./failing.ts";
import { brokenBytes } from "./kept-bytes.ts";
import type { Migration } from "./migrations/index.ts";

/**
 * Everything that is wrong with a workspace file; empty: it is sound, to the last bit that means anything.
 *
 * SQLite keeps no checksums: its own integrity check misses most flipped bits. So the content digest, the chain of the
 * history and the seal are computed anew, and the tables are compared with what the migrations make.
 */
export function examine(db: Reading, migrations: readonly Migration[], binding: Binding): Sentence[] {
  try {
    return db.transaction(() => [
      ...structure(db),
      ...schema(db, migrations, binding),
      ...references(db),
      ...digests(db),
    ])();
  } catch (error) {
    if (!saysDamaged(error)) throw error;
    return [say("workspace.damage.unreadable", { code: error.code })];
  }
}

function structure(db: Reading): Sentence[] {
  const [first] = db.pragma("integrity_check(1)") as { integrity_check: string }[];
  if (first?.integrity_check === "ok") return [];
  return [say("workspace.damage.structure", { detail: (first?.integrity_check ?? "").slice(0, 200) })];
}

function references(db: Reading): Sentence[] {
  const [first] = db.pragma("foreign_key_check") as { table: string }[];
  return first ? [say("workspace.damage.reference", { table: first.table })] : [];
}

type SchemaObject = { type: string; name: string; sql: string | null };

function schema(db: Reading, migrations: readonly Migration[], binding: Binding): Sentence[] {
  const version = db.pragma("user_version", { simple: true }) as number;
  const fresh = connectInMemory(binding);
  for (const migration of migrations) if (migration.version <= version) fresh.exec(migration.sql);
  const wanted = schemaOf(fresh);
  fresh.close();

  const found = schemaOf(db);
  const differs = (object: SchemaObject, index: number, others: SchemaObject[]) =>
    JSON.stringify(object) !== JSON.stringify(others[index]);
  const odd =
    found.find((object, index) => differs(object, index, wanted)) ??
    wanted.find((object, index) => differs(object, index, found));
  const marked = db.pragma("application_id", { simple: true }) === APPLICATION_ID;
  if (!odd && marked) return [];
  return [say("workspace.damage.schema", { object: (odd?.name ?? "application_id").slice(0, 100) })];
}

const schemaOf = (db: Reading): SchemaObject[] =>
  db
    .prepare<[], SchemaObject>("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name")
    .all();

function digests(db: Reading): Sentence[] {
  const seal = readSeal(db);
  if (!seal) return [say("workspace.damage.seal")];
  const content = contentDigest(db) === seal.content ? [] : [say("workspace.damage.content")];
  const broken = brokenStep(db, seal.history);
  const history = broken === null ? [] : [say("workspace.damage.history", { step: broken })];
  const whole = wholeDigest(db, seal.content, seal.history) === seal.whole ? [] : [say("workspace.damage.seal")];
  const brokenKept = brokenBytes(db);
  const bytes = brokenKept === null ? [] : [say("workspace.damage.bytes", { digest: brokenKept.slice(0, 12) })];
  return [...content, ...history, ...whole, ...bytes];
}

/** The first step whose hash does not follow from the one before it; `null`: the chain holds to its end. */
function brokenStep(db: Reading, end: string): number | null {
  const steps = db
    .prepare<[], StepToHash & { hash: string }>(
      "SELECT number, at, by, kind, of, name, rows, hash FROM step ORDER BY number",
    )
    .all();
  let before = BEGINNING;
  let rows = 0;
  for (const [index, step] of steps.entries()) {
    if (step.number !== index + 1 || stepHash(db, before, step) !== step.hash) return step.number;
    before = step.hash;
    rows += step.rows;
  }
  const captured = db.prepare<[], number>("SELECT COUNT(*) FROM step_row").pluck().get();
  return before === end && captured === rows ? null : steps.length;
}
