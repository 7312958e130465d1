import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import Sqlite from "better-sqlite3";
import { say } from "../../shared/model/sentence.ts";
import { APPLICATION_ID, isOlder } from "./connection.ts";
import { changeWatch, checkWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "./database.ts";
import { lockPath } from "./lock.ts";
import { listSteps, nextId, change } from "./steps.ts";
import { migrations } from "./migrations/index.ts";
import { beginning, group, told, workload } from "./past/example.ts";
import { listGroups, saveGroups } from "./groups.ts";
import { listWorkloads, saveWorkloads } from "./workloads.ts";
import { readPlan } from "./plan.ts";
import { Plan } from "../../shared/model/plan.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-database-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, "plan.sovplan");
const make = () => createWorkspace(path(), told("made"), beginning);
const failureOf = (work: () => unknown): { code: string; sentence: { ko: string; en: string } } => {
  try {
    work();
  } catch (error) {
    return (error as { failure: { code: string; sentence: { ko: string; en: string } } }).failure;
  }
  throw new Error("it was not refused");
};

describe("a workspace file", () => {
  it("carries our mark and version, and is one plain file when closed", () => {
    closeWorkspace(make());
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
    const header = readFileSync(path()).subarray(0, 100);
    expect(header.readUInt32BE(68)).toBe(APPLICATION_ID);
    expect(header.readUInt32BE(60)).toBe(migrations.length);
    expect([header[18], header[19]]).toEqual([1, 1]); // 1: rollback journal, 2: WAL
  });

  it("is open in WAL with synchronous FULL, foreign keys on, schema not trusted", () => {
    const workspace = make();
    const pragma = (name: string) => workspace.db.pragma(name, { simple: true });
    expect(["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout"].map(pragma)).toEqual([
      "wal",
      2,
      1,
      0,
      5000,
    ]);
    closeWorkspace(workspace);
  });

  it("gives back what was saved, as a whole plan of the model", () => {
    const workspace = make();
    change(workspace.db, told("import"), (writing) => {
      saveGroups(writing, [group(nextId(writing, "g"))]);
      saveWorkloads(writing, [workload(nextId(writing, "w"), { group: "g-1", memoryGib: 0.1 + 0.2 })]);
    });
    closeWorkspace(workspace);

    const again = openWorkspace(path());
    const plan = readPlan(again.db);
    expect(Plan.parse(plan)).toEqual(plan);
    expect(plan.workloads).toEqual([workload("w-1", { group: "g-1", memoryGib: 0.1 + 0.2 })]);
    expect(plan.groups).toEqual([group("g-1")]);
    expect(checkWorkspace(again)).toEqual([]);
    closeWorkspace(again);
  });

  it("keeps every table STRICT, and captures every content table", () => {
    const { db, ...rest } = make();
    const tables = db
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name",
      )
      .all() as { name: string; strict: number }[];
    expect(tables.filter((table) => table.strict === 0)).toEqual([]);
    const kept = new Set(["sequence", "step", "step_row", "migration", "seal", "kept_bytes", "pareto_point"]);
    const triggers = new Set(
      db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").pluck().all(),
    );
    for (const { name } of tables.filter((table) => !kept.has(table.name))) {
      for (const deed of ["inserted", "changed", "removed"]) expect(triggers).toContain(`${name}_${deed}`);
    }
    closeWorkspace({ db, ...rest });
  });
});

describe("a change", () => {
  it("that fails leaves nothing behind", () => {
    const workspace = make();
    const before = readPlan(workspace.db);
    expect(() =>
      change(workspace.db, told("broken"), (writing) => {
        saveWorkloads(writing, [workload(nextId(writing, "w"))]);
        throw new Error("on purpose");
      }),
    ).toThrow("on purpose");
    expect(readPlan(workspace.db)).toEqual(before);
    expect(listSteps(workspace.db, { before: null, limit: 10 })).toHaveLength(1);
    closeWorkspace(workspace);
  });

  it("that alters no row records no step", () => {
    const workspace = make();
    change(workspace.db, told("add"), (writing) => saveWorkloads(writing, [workload("w-1")]));
    change(workspace.db, told("same"), (writing) => saveWorkloads(writing, [workload("w-1")]));
    change(workspace.db, told("there and back"), (writing) => {
      saveWorkloads(writing, [workload("w-1", { name: "other" })]);
      saveWorkloads(writing, [workload("w-1")]);
    });
    expect(listSteps(workspace.db, { before: null, limit: 10 }).map((step) => step.name.key)).toEqual(["add", "made"]);
    closeWorkspace(workspace);
  });

  it("cannot be made past the history", () => {
    const workspace = make();
    expect(() => workspace.db.exec("UPDATE agency SET name = 'elsewhere'")).toThrow(/FOREIGN KEY/);
    expect(() => workspace.db.exec("DELETE FROM step_row")).toThrow("the history is only ever added to");
    expect(() => workspace.db.exec("UPDATE step SET by = 'nobody'")).toThrow("the history is only ever added to");
    expect(() => workspace.db.exec("INSERT OR REPLACE INTO step SELECT * FROM step")).toThrow();
    expect(checkWorkspace(workspace)).toEqual([]);
    closeWorkspace(workspace);
  });

  it("that refers to something gone is refused with a sentence", () => {
    const workspace = make();
    const failure = failureOf(() =>
      change(workspace.db, told("lost"), (writing) => saveWorkloads(writing, [workload("w-1", { group: "g-7" })])),
    );
    expect(failure.code).toBe("workspace-reference-gone");
    expect(listWorkloads(workspace.db)).toEqual([]);
    closeWorkspace(workspace);
  });
});

describe("opening", () => {
  it("refuses a missing file, a folder, a text and a foreign database, each with its sentence", () => {
    expect(failureOf(() => openWorkspace(path())).code).toBe("workspace-missing");
    expect(failureOf(() => openWorkspace(folder)).code).toBe("workspace-is-folder");
    writeFileSync(join(folder, "notes.sovplan"), "시스템 목록\n".repeat(100));
    expect(failureOf(() => openWorkspace(join(folder, "notes.sovplan"))).code).toBe("workspace-not-ours");
    writeFileSync(join(folder, "empty.sovplan"), "");
    expect(failureOf(() => openWorkspace(join(folder, "empty.sovplan"))).code).toBe("workspace-not-ours");
    const foreign = new Sqlite(join(folder, "foreign.sovplan"));
    foreign.exec("CREATE TABLE t (x)");
    foreign.close();
    const failure = failureOf(() => openWorkspace(join(folder, "foreign.sovplan")));
    expect(failure.code).toBe("workspace-not-ours");
    expect(failure.sentence.ko).toContain("foreign.sovplan");
    expect(readdirSync(folder).sort()).toEqual(["empty.sovplan", "foreign.sovplan", "notes.sovplan"]);
  });

  it("lets a second program read only, and notices what the first one writes", () => {
    const writer = make();
    const reader = openWorkspace(path());
    expect(reader.readOnly).toBe(true);
    expect(reader.because?.ko).toContain("읽기 전용");
    const hasChanged = changeWatch(reader.db);
    expect(hasChanged()).toBe(true);
    expect(hasChanged()).toBe(false);

    change(writer.db, told("add"), (writing) => saveGroups(writing, [group("g-1")]));
    expect(hasChanged()).toBe(true);
    expect(listGroups(reader.db)).toHaveLength(1);
    expect(failureOf(() => change(reader.db, told("no"), () => 1)).code).toBe("workspace-read-only");

    closeWorkspace(writer);
    closeWorkspace(reader);
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
    const next = openWorkspace(path());
    expect(next.readOnly).toBe(false);
    closeWorkspace(next);
  });

  it("never writes over a file, and makes none where the beginning fails", () => {
    closeWorkspace(make());
    expect(failureOf(make).code).toBe("workspace-exists");
    const other = join(folder, "other.sovplan");
    expect(() =>
      createWorkspace(other, told("made"), () => {
        throw new Error("on purpose");
      }),
    ).toThrow("on purpose");
    expect(existsSync(other)).toBe(false);
    expect(failureOf(() => createWorkspace(join(folder, "no", "where.sovplan"), told("made"), beginning)).code).toBe(
      "workspace-no-folder",
    );
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
  });

  it("takes over a lock that was left behind", () => {
    closeWorkspace(make());
    writeFileSync(lockPath(path()), "");
    const workspace = openWorkspace(path());
    expect(workspace.readOnly).toBe(false);
    closeWorkspace(workspace);
    expect(existsSync(lockPath(path()))).toBe(false);
  });
});

it("knows which SQLite is too old", () => {
  expect(["3.51.2", "3.9.9", "2.99"].map((version) => isOlder(version, "3.51.3"))).toEqual([true, true, true]);
  expect(["3.51.3", "3.54.1", "4.0"].map((version) => isOlder(version, "3.51.3"))).toEqual([false, false, false]);
});

it("says a step name as a sentence", () => {
  const workspace = make();
  expect(listSteps(workspace.db, { before: null, limit: 1 })[0]?.name).toEqual(say("made"));
  closeWorkspace(workspace);
});
