import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { beginning, told, workload } from "../../electron/database/past/example.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { change, nextId } from "../../electron/database/steps.ts";
import { saveWorkloads } from "../../electron/database/workloads.ts";
import { random, seed } from "./random.ts";

const KILLS = Number(process.env["FAULT_MIGRATIONS"] ?? 20);
const past = join(import.meta.dirname, "../../electron/database/past");

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-versions-"));
  path = join(folder, "plan.sovplan");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("F10: workspaces of other versions", () => {
  it("has a past workspace for every version there was", () => {
    const versions = readdirSync(past).filter((name) => name.endsWith(".sql"));
    expect(versions.sort()).toEqual(migrations.map(({ version }) => `v${version}.sql`).sort());
  });

  it.each(migrations.map(({ version }) => version))("opens one of version %i with everything in it", (version) => {
    const db = new Sqlite(path);
    db.exec(readFileSync(join(past, `v${version}.sql`), "utf8"));
    db.close();
    const workspace = openWorkspace(path);
    expect(checkWorkspace(workspace)).toEqual([]);
    const { workloads, scenarios, waves } = readPlan(workspace.db);
    expect([workloads.length, scenarios.length, waves.length]).toEqual([3, 1, 1]);
    closeWorkspace(workspace);
  });

  it("refuses a newer version and a foreign database, and touches neither", () => {
    closeWorkspace(createWorkspace(path, told("made"), beginning));
    const mark = (pragma: string) => {
      const db = new Sqlite(path);
      db.pragma(pragma);
      db.close();
      return readFileSync(path);
    };
    const newer = mark(`user_version = ${migrations.length + 7}`);
    expect(() => openWorkspace(path)).toThrow(/saved by a newer program/);
    expect(() => openWorkspace(path, { readOnly: true })).toThrow(/saved by a newer program/);
    expect(readFileSync(path).equals(newer)).toBe(true);

    const foreign = mark("application_id = 12345");
    expect(() => openWorkspace(path)).toThrow(/not a Sovplan workspace/);
    expect(readFileSync(path).equals(foreign)).toBe(true);

    writeFileSync(path, "PK\u0003\u0004 a spreadsheet");
    expect(() => openWorkspace(path)).toThrow(/not a Sovplan workspace/);
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
  });
});

describe(`F2: killed while it is brought to a newer version (seed ${seed})`, () => {
  it(`is wholly the old version or wholly the new one, in ${KILLS} kills`, async () => {
    const next = random(seed);
    const found = new Map<number, number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const workspace = createWorkspace(path, told("made"), beginning);
      change(workspace.db, told("import"), (writing) =>
        saveWorkloads(
          writing,
          Array.from({ length: 400 }, () => workload(nextId(writing, "w"))),
        ),
      );
      closeWorkspace(workspace);
      await killedWhileMigrating(next(500));
      const version = versionOf(path);
      found.set(version, (found.get(version) ?? 0) + 1);
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
    console.info(`F2: killed in migration: ${JSON.stringify([...found].sort())}`);
    expect(
      [...found.keys()].every((version) => version === migrations.length || version === migrations.length + 1),
    ).toBe(true);
    expect(found.get(migrations.length)).toBeGreaterThan(0); // some were killed before the end
  }, 60_000);
});

async function killedWhileMigrating(delayMs: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "child.ts"), "migrate", path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") setTimeout(() => child.kill("SIGKILL"), delayMs);
  }
  await gone;
}

/** Which version a file is of, after it was found whole: with nothing of the other one in it. */
function versionOf(file: string): number {
  const db = new Sqlite(file);
  const version = db.pragma("user_version", { simple: true }) as number;
  const added = db.prepare("SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('remark', 'mark')").pluck().get();
  const rows = added === 2 ? db.prepare("SELECT COUNT(*) FROM remark").pluck().get() : 0;
  const workloads = db.prepare("SELECT COUNT(*) FROM workload").pluck().get();
  expect({ version, integrity: db.pragma("integrity_check", { simple: true }), added, rows, workloads }).toEqual({
    version,
    integrity: "ok",
    added: version === migrations.length ? 0 : 2,
    rows: version === migrations.length ? 0 : 20_000,
    workloads: 400,
  });
  db.close();
  if (version === migrations.length) closeWorkspace(openWorkspace(file)); // sound by its own digest
  return version;
}
