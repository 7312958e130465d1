import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FrozenPlan } from "../../../shared/model/frozen-plan.ts";
import { Plan } from "../../../shared/model/plan.ts";
import { checkWorkspace, closeWorkspace, openWorkspace } from "../database.ts";
import { readPlan } from "../plan.ts";
import { listApprovals, listPlanVersions } from "../plan-versions.ts";
import { readKeptBytes } from "../kept-bytes.ts";
import { saveScenario } from "../scenarios.ts";
import { change, listSteps } from "../steps.ts";
import { redo, redoName, undo, undoName } from "../undo.ts";
import { listWorkloads } from "../workloads.ts";
import { type Migration, migrations } from "./index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A workspace as the program of that version left it. */
function past(version: number): string {
  const path = join(folder, "plan.sovplan");
  const db = new Sqlite(path);
  db.exec(readFileSync(join(import.meta.dirname, `../past/v${version}.sql`), "utf8"));
  db.close();
  return path;
}

const latest = migrations.length;

/** A version after the last, as a release to come may have it. */
const nextVersion: Migration = {
  version: latest + 1,
  sql: "CREATE TABLE remark (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
};
const who = { at: "2026-11-21T10:00:00.000Z", by: "tester" };

it("numbers migrations 1, 2, 3 without gaps", () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(migrations.map((migration) => migration.version))("a workspace of version %i", (version) => {
  it("opens in today's program, sound, with all it held and its history", () => {
    const workspace = openWorkspace(past(version));
    expect(checkWorkspace(workspace)).toEqual([]);
    const plan = readPlan(workspace.db);
    expect(Plan.parse(plan)).toEqual(plan);
    expect(plan.agency.name).toBe("한빛시청");
    expect(plan.workloads.map(({ id, vcpu }) => [id, vcpu])).toEqual([
      ["w-1", 4],
      ["w-2", 4],
      ["w-3", 4],
    ]);
    expect(plan.waves[0]?.workloads).toEqual(["w-2", "w-1"]);
    expect(plan.scenarios[0]?.requirements.map((requirement) => requirement.id)).toEqual(["r-1", "r-2"]);
    // with the seventh version came what a plan is defended by, and a change after it that was taken back
    expect(listSteps(workspace.db, { before: null, limit: 100 })).toHaveLength(version < 7 ? 10 : 13);
    closeWorkspace(workspace);
  });
});

it("holds teams, run-books, registers, the form of the report and a frozen version of a workspace of version 7", () => {
  const workspace = openWorkspace(past(7));
  const { db } = workspace;
  const plan = readPlan(db);
  expect(plan).toMatchObject({
    teams: [{ name: "이전 1팀", periods: [{ people: 0 }] }],
    procurements: [{ route: "catalogue", done: [{ step: "project-plan" }] }],
    waveRules: { pilotWorkloads: 1, freezes: [{ reason: "설 연휴" }] },
    milestones: [{ day: "2027-01-29" }],
    runbookTasks: [
      { phase: "prepare", done: true },
      { phase: "roll-back", done: false },
    ],
    runbookTemplates: [{ tasks: [{ minutes: 10 }] }],
    risks: [{ origin: "certificate/naver" }],
    decisions: [{ chosen: 0, options: [{ text: "봄" }] }],
    openQuestions: [{ answer: null }],
    indicators: [{ baseline: 99.1 }],
    exitTriggers: [{ kind: "price-rise" }],
    exitTests: [{ on: "2026-11-02", outcome: "passed-with-findings" }],
    reportSettings: { numbering: "marks", bodyPt: 12 },
    reportSections: [{ section: "16", on: false }],
  });
  expect(plan.waveAcceptances?.map(({ wave }) => wave).sort()).toEqual([null, "wave-1"].sort());
  const [version] = listPlanVersions(db);
  expect(listApprovals(db).map(({ title, verdict }) => [title, verdict])).toEqual([
    ["담당", "approved"],
    ["과장", null],
  ]);
  // a version is never migrated: it is read as it was kept
  const frozen = FrozenPlan.parse(JSON.parse(readKeptBytes(db, version!.plan)!.toString()));
  expect(frozen.plan.workloads).toEqual(plan.workloads);
  expect(frozen.headline.map(({ id }) => id)).toEqual(["placed"]);
  expect(JSON.parse(readKeptBytes(db, version!.catalogue)!.toString())).toMatchObject({ edition: { id: "2026-11" } });
  closeWorkspace(workspace);
});

it("goes on undoing and redoing in a file that was closed", () => {
  const { db, ...rest } = openWorkspace(past(latest));
  expect([undoName(db)?.key, redoName(db)?.key]).toEqual(["plan.defended", "workloads.changed"]);
  redo(db, who);
  expect(listWorkloads(db)[2]?.vcpu).toBe(8);
  for (let level = 0; level < 5; level += 1) undo(db, who);
  expect(listWorkloads(db)).toEqual([]);
  expect(undoName(db)).toBeNull();
  closeWorkspace({ db, ...rest });
});

it("still undoes and redoes what was done under version 7, whose tables have the same columns", () => {
  const { db, ...rest } = openWorkspace(past(7));
  expect([undoName(db)?.key, redoName(db)?.key]).toEqual(["plan.defended", "workloads.changed"]);
  redo(db, who);
  for (let level = 0; level < 5; level += 1) undo(db, who);
  expect(listWorkloads(db)).toEqual([]);
  for (let level = 0; level < 5; level += 1) redo(db, who);
  expect(listWorkloads(db)[2]?.vcpu).toBe(8);
  expect(checkWorkspace({ db, ...rest })).toEqual([]);
  closeWorkspace({ db, ...rest });
});

it("is not brought up to date by migrations that leave something without what it refers to", () => {
  const loses: Migration = { version: latest + 1, keepsSteps: true, sql: "DELETE FROM application_group;" };
  const path = past(latest);
  expect(() => openWorkspace(path, { migrations: [...migrations, loses] })).toThrow("without its “application_group”");
  const workspace = openWorkspace(path);
  expect(checkWorkspace(workspace)).toEqual([]);
  closeWorkspace(workspace);
});

describe("a newer version of the program", () => {
  const options = { migrations: [...migrations, nextVersion] };

  it("keeps a sound backup beside the file before it brings it up to date", () => {
    const path = past(latest);
    const workspace = openWorkspace(path, options);
    expect(workspace.db.pragma("user_version", { simple: true })).toBe(nextVersion.version);
    expect(checkWorkspace(workspace)).toEqual([]);
    expect(undoName(workspace.db)).toBeNull(); // steps under older tables stay history
    expect(listSteps(workspace.db, { before: null, limit: 100 })).toHaveLength(13);
    closeWorkspace(workspace);
    expect(readdirSync(folder).sort()).toEqual(["plan.backup-1.sovplan", "plan.sovplan"]);

    const backup = openWorkspace(join(folder, "plan.backup-1.sovplan"));
    expect(backup.db.pragma("user_version", { simple: true })).toBe(latest);
    expect(redoName(backup.db)?.key).toBe("workloads.changed");
    closeWorkspace(backup);
  });

  it("leaves the old version whole where the migration fails", () => {
    const path = past(latest);
    const broken = { ...nextVersion, sql: `${nextVersion.sql} INSERT INTO nowhere VALUES (1);` };
    expect(() => openWorkspace(path, { migrations: [...migrations, broken] })).toThrow("nowhere");
    const workspace = openWorkspace(path);
    expect(workspace.readOnly).toBe(false);
    expect(redoName(workspace.db)?.key).toBe("workloads.changed");
    closeWorkspace(workspace);
  });

  it("does not bring a file up to date that it may only read", () => {
    expect(() => openWorkspace(past(latest), { ...options, readOnly: true })).toThrow(
      new RegExp(`of an older version \\(${latest}\\)`),
    );
  });

  it("makes files that today's program refuses, unharmed", () => {
    const path = past(latest);
    closeWorkspace(openWorkspace(path, options));
    const bytes = readFileSync(path);
    expect(() => openWorkspace(path)).toThrow(
      new RegExp(`saved by a newer program \\(version ${nextVersion.version}; this one knows ${latest}\\)`),
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

it("cannot change content outside a step, even after a migration", () => {
  const { db, ...rest } = openWorkspace(past(latest), { migrations: [...migrations, nextVersion] });
  expect(() => db.exec("DELETE FROM fx_rate")).toThrow(/FOREIGN KEY/);
  expect(() => change(db, { ...who, name: { key: "x", args: {} } }, () => Promise.resolve())).toThrow(TypeError);
  closeWorkspace({ db, ...rest });
});

it("reads a cap on the owners' share as the share it is called today", () => {
  const { db, ...rest } = openWorkspace(past(latest));
  change(db, { ...who, name: { key: "x", args: {} } }, (writing) =>
    writing.exec(
      `INSERT INTO requirement (id, scenario, position, kind, is_on, says)
       VALUES ('r-9', 's-1', 9, 'limit', 1, '{"limit":{"is":"owner-share","max":0.6}}')`,
    ),
  );
  const found = readPlan(db).scenarios[0]?.requirements.find(({ id }) => id === "r-9");
  expect(found?.kind === "limit" && found.limit).toEqual({
    is: "share",
    layer: "owner",
    of: "cost",
    id: null,
    max: 0.6,
  });
  closeWorkspace({ db, ...rest });
});

it("keeps what a placement is the best of, and the term of each placed workload", () => {
  const { db, ...rest } = openWorkspace(past(latest));
  const scenario = readPlan(db).scenarios[0]!;
  const asked = {
    ...scenario,
    objective: "sovereignty" as const,
    placements: scenario.placements.map((placement) => ({ ...placement, term: "three-years" as const })),
  };
  change(db, { ...who, name: { key: "x", args: {} } }, (writing) => saveScenario(writing, asked));
  expect(readPlan(db).scenarios[0]).toEqual(asked);
  undo(db, who);
  expect(readPlan(db).scenarios[0]).toEqual(scenario);
  closeWorkspace({ db, ...rest });
});
