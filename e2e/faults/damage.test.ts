import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { saveGroups } from "../../electron/database/groups.ts";
import { beginning, group, told, workload } from "../../electron/database/past/example.ts";
import { change, nextId } from "../../electron/database/steps.ts";
import { saveWorkloads } from "../../electron/database/workloads.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import { memoryFolder } from "./memory.ts";
import { random, seed } from "./random.ts";

const DAMAGES = Number(process.env["FAULT_DAMAGES"] ?? 200);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(memoryFolder(), "sovplan-damage-"));
  path = join(folder, "plan.sovplan");
  const workspace = createWorkspace(path, told("made"), beginning);
  for (let count = 0; count < 30; count += 1) {
    change(workspace.db, told("import"), (writing) => {
      saveGroups(writing, [group(nextId(writing, "g"))]);
      saveWorkloads(writing, [workload(nextId(writing, "w")), workload(nextId(writing, "w"), { group: "g-1" })]);
    });
  }
  closeWorkspace(workspace);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Damage = Readonly<{ what: string; bytes: Buffer }>;

/** One damage of a kind, at a random place. */
function damage(whole: Buffer, count: number, next: (below: number) => number): Damage {
  const bytes = Buffer.from(whole);
  const kind = [
    "bit",
    "bit",
    "bit",
    "bit",
    "16 bytes",
    "16 bytes",
    "zero page",
    "truncation",
    "header",
    "swapped pages",
  ][count % 10]!;
  const page = 4096 * next(whole.length / 4096);
  const at = next(whole.length - 16);
  if (kind === "bit") bytes[at]! ^= 1 << next(8);
  if (kind === "16 bytes") for (let offset = 0; offset < 16; offset += 1) bytes[at + offset] = next(256);
  if (kind === "zero page") bytes.fill(0, page, page + 4096);
  if (kind === "header") bytes[next(100)]! ^= 1 << next(8);
  if (kind === "truncation") return { what: `${kind} at ${at}`, bytes: bytes.subarray(0, at) };
  if (kind === "swapped pages") {
    const other = 4096 * next(whole.length / 4096);
    whole.copy(bytes, page, other, other + 4096);
    whole.copy(bytes, other, page, page + 4096);
  }
  return { what: `${kind}, page ${page / 4096}, byte ${at}`, bytes };
}

/** Everything the file says, read table by table without any check of ours; `null` where SQLite cannot read it. */
function everything(file: string): string | null {
  let db: Sqlite.Database | null = null;
  try {
    db = new Sqlite(file, { readonly: true });
    const schema = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema").raw().all() as string[][];
    const tables = schema.filter(([type]) => type === "table").map(([, name]) => name!);
    const marks = ["application_id", "user_version"].map((pragma) => db?.pragma(pragma, { simple: true }));
    return JSON.stringify([
      marks,
      schema,
      tables.map((table) => db?.prepare(`SELECT * FROM "${table}" NOT INDEXED`).raw().all()),
    ]);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

const failureOf = (work: () => unknown): Refusal | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error; // a crash, not a refusal
  }
};

describe(`F6: a damaged workspace (seed ${seed})`, () => {
  it(`is found in all of ${DAMAGES} damages that change what it says, and left as it is`, () => {
    const whole = readFileSync(path);
    const said = everything(path);
    const next = random(seed);
    const total = { effective: 0, found: 0, harmless: 0, seenByIntegrityCheck: 0 };
    // much of a file is room nobody reads: go on until enough damages have changed what it says
    for (let count = 0; total.effective < DAMAGES; count += 1) {
      const { what, bytes } = damage(whole, count, next);
      if (bytes.equals(whole)) continue;
      const file = join(folder, "damaged.sovplan");
      writeFileSync(file, bytes);
      const isEffective = everything(file) !== said;
      const refused = failureOf(() => closeWorkspace(openWorkspace(file)));

      if (isEffective) {
        expect({ seed, count, what, refused: refused !== null }).toEqual({ seed, count, what, refused: true });
        total.effective += 1;
        total.found += 1;
        if (!passesIntegrityCheck(file)) total.seenByIntegrityCheck += 1;
      } else total.harmless += 1;
      if (refused) {
        expect(readFileSync(file).equals(bytes), `${what}: the file was touched`).toBe(true);
        expect(refused.failure.sentence.ko).toContain("damaged.sovplan");
      }
      expect(readdirSync(folder).sort(), what).toEqual(["damaged.sovplan", "plan.sovplan"]);
      rmSync(file);
    }
    console.info(
      `F6: ${total.found} of ${total.effective} effective damages found (SQLite's own check: ${total.seenByIntegrityCheck}); ${total.harmless} without effect`,
    );
    expect(total.found).toBe(total.effective);
    expect(total.seenByIntegrityCheck).toBeLessThan(total.effective); // else the digest would not be needed
  }, 120_000);

  it("names the newest sound backup, and passes over a backup that is damaged itself", () => {
    const workspace = openWorkspace(path);
    expect(
      [backUpWorkspace(workspace), backUpWorkspace(workspace)].map((backup) => backup.slice(folder.length + 1)),
    ).toEqual(["plan.backup-1.sovplan", "plan.backup-2.sovplan"]);
    closeWorkspace(workspace);
    const flip = (name: string) => {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.lastIndexOf("한빛시청")]! ^= 1;
      writeFileSync(join(folder, name), bytes);
    };
    flip("plan.sovplan");
    expect(failureOf(() => openWorkspace(path))?.failure).toMatchObject({
      code: "workspace-damaged-backup",
      sentence: { en: expect.stringContaining("plan.backup-2.sovplan") as string },
    });
    flip("plan.backup-2.sovplan");
    expect(failureOf(() => openWorkspace(path))?.message).toContain("plan.backup-1.sovplan");
    rmSync(join(folder, "plan.backup-1.sovplan"));
    expect(failureOf(() => openWorkspace(path))?.failure.code).toBe("workspace-damaged");
  });

  it("is found where another program changed a row, a step, a counter or a table in proper SQL", () => {
    const changes = [
      "UPDATE agency SET plan_title = '다른 제목'",
      "DROP TRIGGER step_row_refuses_delete; DELETE FROM step_row WHERE seq = 5",
      "DROP TRIGGER step_refuses_update; UPDATE step SET by = 'nobody' WHERE number = 2",
      "UPDATE sequence SET last = 1000 WHERE prefix = 'w'",
      "UPDATE migration SET after_step = 0",
      "CREATE TABLE extra (x)",
      "DROP INDEX workload_of_group",
      "UPDATE seal SET content = history",
    ];
    for (const sql of changes) {
      const file = join(folder, "changed.sovplan");
      copyFileSync(path, file);
      const db = new Sqlite(file);
      db.pragma("foreign_keys = OFF");
      db.exec(sql);
      db.close();
      expect({ sql, code: failureOf(() => openWorkspace(file))?.failure.code }).toEqual({
        sql,
        code: "workspace-damaged",
      });
      expect({ sql, code: failureOf(() => openWorkspace(file, { readOnly: true }))?.failure.code }).toEqual({
        sql,
        code: "workspace-damaged",
      });
      rmSync(file);
    }
  });
});

function passesIntegrityCheck(file: string): boolean {
  let db: Sqlite.Database | null = null;
  try {
    db = new Sqlite(file, { readonly: true });
    return db.pragma("integrity_check", { simple: true }) === "ok";
  } catch {
    return false;
  } finally {
    db?.close();
  }
}
