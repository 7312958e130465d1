import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeWorkspace, createWorkspace, openWorkspace, saveCopy } from "../../electron/database/database.ts";
import { saveGroups } from "../../electron/database/groups.ts";
import { beginning, group, told } from "../../electron/database/past/example.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { change } from "../../electron/database/steps.ts";

vi.setConfig({ testTimeout: 30_000 }); // several programs are started, on a machine that may be busy

const NOBODY = 65534;
/** The superuser may write everywhere: then the looking is done by a program of nobody. */
const isSuperuser = process.getuid?.() === 0;

let folder: string;
let place: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-places-"));
  place = join(folder, "place");
  mkdirSync(place);
  path = join(place, "plan.sovplan");
  for (const way of [folder, place]) chmodSync(way, 0o777);
  closeWorkspace(createWorkspace(path, told("made"), beginning));
});
afterEach(() => {
  chmodSync(place, 0o777);
  rmSync(folder, { recursive: true, force: true });
});

type Look = { readOnly?: boolean; because?: string; findings?: number; refused?: string };

function lookAsNobody(file: string, copyTo = ""): Look {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, "child.ts"), "look", file, copyTo], {
    encoding: "utf8",
    ...(isSuperuser && { uid: NOBODY, gid: NOBODY }),
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Look;
}

describe("F5: awkward places", () => {
  it("opens a read-only file for reading, leaves nothing beside it, and saves a copy elsewhere", () => {
    chmodSync(path, 0o444);
    if (isSuperuser) chownSync(path, 0, 0);
    const copy = join(folder, "copy.sovplan");
    const found = lookAsNobody(path, copy);
    expect(found).toMatchObject({ readOnly: true, findings: 0 });
    expect(found.because).toContain("The file may not be written");
    expect(readdirSync(place)).toEqual(["plan.sovplan"]);
    expect(lookAsNobody(copy)).toEqual({ readOnly: false, because: null, findings: 0 });
  });

  it("opens a workspace in a read-only folder for reading, and leaves nothing beside it", () => {
    chmodSync(path, 0o666);
    chmodSync(place, 0o555);
    const found = lookAsNobody(path);
    expect(found).toMatchObject({ readOnly: true, findings: 0 });
    expect(found.because).toContain("The folder cannot be written to");
    expect(readdirSync(place)).toEqual(["plan.sovplan"]);
  });

  it("reads in a read-only folder also what a crash has left in the log", () => {
    const writer = openWorkspace(path);
    change(writer.db, told("add"), (writing) => saveGroups(writing, [group("g-1")]));
    const crashed = join(folder, "crashed");
    mkdirSync(crashed);
    for (const name of ["plan.sovplan", "plan.sovplan-wal"]) copyFileSync(join(place, name), join(crashed, name)); // as a kill leaves it
    closeWorkspace(writer);
    for (const name of readdirSync(crashed)) chmodSync(join(crashed, name), 0o444);
    chmodSync(crashed, 0o555);
    const copy = join(folder, "copy.sovplan");
    expect(lookAsNobody(join(crashed, "plan.sovplan"), copy)).toMatchObject({ readOnly: true, findings: 0 });
    expect(readdirSync(crashed).sort()).toEqual(["plan.sovplan", "plan.sovplan-wal"]);
    chmodSync(crashed, 0o777);

    chmodSync(copy, 0o666);
    const again = openWorkspace(copy, { readOnly: true });
    expect(readPlan(again.db).groups).toHaveLength(1);
    closeWorkspace(again);
  });

  it("refuses a file it has no right to read, with a sentence", () => {
    chmodSync(path, 0o000);
    expect(lookAsNobody(path)).toEqual({ refused: "workspace-denied" });
    chmodSync(path, 0o644);
    chmodSync(place, 0o000);
    expect(lookAsNobody(path)).toEqual({ refused: "workspace-denied" });
  });

  it("says that another program holds the file, and leaves it", () => {
    const before = readFileSync(path);
    const other = new Sqlite(path);
    other.exec("BEGIN EXCLUSIVE");
    expect(() => openWorkspace(path)).toThrow(/Another program is holding “plan.sovplan”/);
    other.exec("ROLLBACK");
    other.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    const workspace = openWorkspace(path);
    expect(workspace.readOnly).toBe(false);
    closeWorkspace(workspace);
  }, 20_000);

  it.each([
    ["Hangul as macOS writes it (NFD)", "한빛시 전환 계획".normalize("NFD")],
    ["Hangul as others write it (NFC)", "한빛시 전환 계획"],
    ["more than 260 letters", `${"x".repeat(150)}/${"y".repeat(100)}`],
    ["a space at its end", "plan "],
    ["signs an address would read", "100% #1 ?a=b file:x"],
  ])("works in a path with %s", (_what, name) => {
    const deep = join(place, name);
    mkdirSync(deep, { recursive: true });
    const file = join(deep, `${name.split("/").at(-1)!}.sovplan`);

    const workspace = createWorkspace(file, told("made"), beginning);
    change(workspace.db, told("add"), (writing) => saveGroups(writing, [group("g-1")]));
    saveCopy(workspace, join(deep, "copy.sovplan"));
    closeWorkspace(workspace);
    const again = openWorkspace(file);
    expect([again.readOnly, readPlan(again.db).groups.length]).toEqual([false, 1]);
    closeWorkspace(again);
    expect(readdirSync(deep)).toHaveLength(2);
  });

  it("refuses a file name that ends in a space, and opens no other file for it", () => {
    const file = join(place, "plan.sovplan ");
    expect(() => createWorkspace(file, told("made"), beginning)).toThrow(/ends in a space/);
    copyFileSync(path, file);
    expect(() => openWorkspace(file)).toThrow(/ends in a space/);
  });

  it("refuses a path longer than SQLite takes, with a sentence", () => {
    const deep = join(place, "x".repeat(200), "y".repeat(200), "z".repeat(200));
    mkdirSync(deep, { recursive: true });
    const file = join(deep, "plan.sovplan");
    expect(() => createWorkspace(file, told("made"), beginning)).toThrow(/The path of “plan.sovplan” is too long/);
    copyFileSync(path, file);
    expect(() => openWorkspace(file)).toThrow(/The path of “plan.sovplan” is too long/);
  });

  it("meets at one lock through a link to the file", () => {
    const link = join(folder, "link.sovplan");
    symlinkSync(path, link);
    const writer = openWorkspace(path);
    const second = openWorkspace(link);
    expect([writer.readOnly, second.readOnly]).toEqual([false, true]);
    closeWorkspace(second);
    closeWorkspace(writer);
  });
});
