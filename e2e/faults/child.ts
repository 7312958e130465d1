import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import {
  type Reading,
  type Workspace,
  checkWorkspace,
  closeWorkspace,
  createWorkspace,
  openWorkspace,
  saveCopy,
} from "../../electron/database/database.ts";
import { readSeal } from "../../electron/database/digest.ts";
import { saveGroups } from "../../electron/database/groups.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { beginning, group, told, workload } from "../../electron/database/past/example.ts";
import { change, lastStepNumber, nextId } from "../../electron/database/steps.ts";
import { redo, redoName, undo, undoName } from "../../electron/database/undo.ts";
import { listWorkloads, removeWorkloads, saveWorkloads } from "../../electron/database/workloads.ts";
import type { Workload } from "../../shared/model/workload.ts";
import { random } from "./random.ts";

/**
 * The program the fault tests start, watch and kill: it works on a workspace as the service does, and says on its
 * output what it was told is saved.
 */
const [command = "", path = "", ...rest] = process.argv.slice(2);
const who = { at: "2026-11-21T10:00:00.000Z", by: "fault test" };

/** Written at once and not by a stream: whoever is killed afterwards has said it. */
const say = (line: string): void => void writeSync(1, `${line}\n`);
/** What is saved, by the number of its step and the hash over all history up to it. */
const acknowledge = ({ db }: Workspace): void => say(`ack ${lastStepNumber(db)} ${readSeal(db)!.history}`);

/** One random thing a person does. */
function deed(workspace: Workspace, next: (below: number) => number): void {
  const { db } = workspace;
  const kind = next(10);
  if (kind === 0 && undoName(db)) {
    undo(db, who);
    return;
  }
  if (kind === 1 && redoName(db)) {
    redo(db, who);
    return;
  }
  const there = listWorkloads(db);
  if (kind === 2) importSome(db, 20 + next(100), next);
  else if (there.length > 300) removeSome(db, there.slice(0, 200));
  else saveOne(db, there[next(Math.max(1, there.length))], 1 + next(128));
}

function importSome(db: Reading, rows: number, next: (below: number) => number): void {
  change(db, told("import"), (writing) => {
    const made = Array.from({ length: rows }, () => workload(nextId(writing, "w"), { memoryGib: 1 + next(256) / 7 }));
    saveWorkloads(writing, made);
  });
}

function removeSome(db: Reading, rows: readonly Workload[]): void {
  change(db, told("remove"), (writing) => {
    removeWorkloads(
      writing,
      rows.map((row) => row.id),
    );
  });
}

function saveOne(db: Reading, row: Workload | undefined, vcpu: number): void {
  change(db, told("save"), (writing) => {
    saveGroups(writing, [group(nextId(writing, "g"))]);
    if (row) saveWorkloads(writing, [{ ...row, vcpu }]);
  });
}

/** Works until it is killed. */
function work(seed: number): void {
  say("opening");
  const workspace = openWorkspace(path);
  say("ready");
  const next = random(seed);
  for (;;) {
    deed(workspace, next);
    acknowledge(workspace);
  }
}

type Durability = { journal: "WAL" | "DELETE"; synchronous: string };

/** A few sessions from the first file to the last close, for the recorder. */
function sessions(seed: number, { journal, synchronous }: Durability): void {
  const next = random(seed);
  const begin = (workspace: Workspace): Workspace => {
    if (journal === "DELETE") workspace.db.pragma("journal_mode = DELETE");
    if (synchronous) workspace.db.pragma(`synchronous = ${synchronous}`);
    return workspace;
  };
  let workspace = begin(createWorkspace(path, told("made"), beginning));
  acknowledge(workspace);
  for (let session = 0; session < 3; session += 1) {
    if (session > 0) workspace = begin(openWorkspace(path));
    for (let count = 0; count < 25; count += 1) {
      deed(workspace, next);
      acknowledge(workspace);
    }
    closeWorkspace(workspace);
  }
}

/** Opens and closes as it is told by line, and says what it got. */
async function opener(): Promise<void> {
  let workspace: Workspace | null = null;
  say("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "open") {
      workspace = openWorkspace(path);
      if (!workspace.readOnly) write(workspace);
      say(workspace.readOnly ? "reader" : "writer");
    }
    if (line === "close" && workspace) {
      closeWorkspace(workspace);
      say("closed");
    }
    if (line === "scramble") say(`wrote ${scramble()}`);
  }
}

const write = ({ db }: Workspace): void =>
  change(db, told("save"), (writing) => saveGroups(writing, [group(nextId(writing, "g"))]));

/** Opens, writes where it may, and closes, as fast as it can. Answers how often it wrote. */
function scramble(): number {
  let wrote = 0;
  for (let count = 0; count < 12; count += 1) {
    const workspace = openWorkspace(path);
    if (!workspace.readOnly) {
      write(workspace);
      wrote += 1;
    }
    closeWorkspace(workspace);
  }
  return wrote;
}

/** Opens a workspace with a version to come, whose migration takes a while. */
function migrate(): void {
  const slow = `
    CREATE TABLE remark (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    INSERT INTO remark (text)
    WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 20000)
    SELECT hex(randomblob(20)) FROM many;
    CREATE TABLE mark (id INTEGER PRIMARY KEY) STRICT;`;
  say("ready");
  closeWorkspace(openWorkspace(path, { migrations: [...migrations, { version: migrations.length + 1, sql: slow }] }));
  say("done");
}

/** Opens once, tries a copy, and says as JSON how it went. */
function look(copyTo: string): void {
  try {
    const workspace = openWorkspace(path);
    const found = { readOnly: workspace.readOnly, because: workspace.because?.en ?? null };
    const findings = checkWorkspace(workspace).length;
    if (copyTo) saveCopy(workspace, copyTo);
    closeWorkspace(workspace);
    say(JSON.stringify({ ...found, findings }));
  } catch (error) {
    const { failure } = error as { failure?: { code: string } }; // a Refusal, or a bug
    say(JSON.stringify({ refused: failure?.code ?? String(error) }));
  }
}

if (command === "work") work(Number(rest[0]));
if (command === "sessions") sessions(Number(rest[0]), JSON.parse(rest[1] ?? "") as Durability);
if (command === "opener") await opener();
if (command === "migrate") migrate();
if (command === "look") look(rest[0] ?? "");
