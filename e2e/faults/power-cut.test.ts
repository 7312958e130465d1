import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { Disk } from "./disk.ts";
import { memoryFolder } from "./memory.ts";
import { random, seed } from "./random.ts";
import { type DiskEvent, hasStrace, record } from "./recorder.ts";

const STATES = Number(process.env["FAULT_STATES"] ?? 500);
const why = hasStrace() ? "" : "strace is not installed (apt-get install strace), so no power cut can be replayed";
if (why) console.warn(`F3 SKIPPED: ${why}`);

let folder: string;
/** What is left after each cut is written here and opened. */
let left: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-power-"));
  left = mkdtempSync(join(memoryFolder(), "sovplan-left-"));
});
afterAll(() => {
  for (const place of [folder, left]) rmSync(place, { recursive: true, force: true });
});

type Outcome = { states: number; lost: number; refused: string[] };

/** Cuts the power at every third write and at every acknowledgement, and opens what is left each time. */
function replay(events: readonly DiskEvent[], states: number): Outcome {
  const moments = events.flatMap((event, index) => (event.kind === "ack" ? [index] : []));
  const writes = events.flatMap((event, index) => (event.kind === "write" ? [index] : []));
  const thirds = writes.filter((_, count) => count % 3 === 0);
  const wanted = new Set([...moments, ...spread(thirds, Math.ceil(states / 2) - moments.length)]);

  const disk = new Disk();
  const next = random(seed);
  const outcome: Outcome = { states: 0, lost: 0, refused: [] };
  const acks: { number: number; hash: string }[] = [];
  for (const [index, event] of events.entries()) {
    disk.apply(event);
    if (event.kind === "ack") acks.push(event);
    if (!wanted.has(index)) continue;
    for (const survives of [() => 0, next]) look(disk, survives, acks, outcome, index); // nothing unsafe survives; some of it does
  }
  return outcome;
}

const spread = (all: readonly number[], count: number): number[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor((index * all.length) / count)]!);

function look(
  disk: Disk,
  survives: (below: number) => number,
  acks: readonly { number: number; hash: string }[],
  outcome: Outcome,
  index: number,
): void {
  const place = join(left, "after");
  mkdirSync(place);
  outcome.states += 1;
  try {
    disk.cutPower(place, survives);
    const path = join(place, "plan.sovplan");
    if (acks.length === 0 && !existsSync(path)) return; // nothing was promised yet
    const workspace = openWorkspace(path); // examines the whole file
    const hashes = new Map(
      workspace.db.prepare<[], [number, string]>("SELECT number, hash FROM step ORDER BY number").raw().all(),
    );
    if (workspace.readOnly) outcome.refused.push(`event ${index}: read-only`);
    if (acks.some(({ number, hash }) => hashes.get(number) !== hash)) outcome.lost += 1;
    closeWorkspace(workspace);
  } catch (error) {
    outcome.refused.push(`event ${index}: ${String(error)}`);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function recorded(name: string, durability: { journal: string; synchronous: string }): DiskEvent[] {
  const place = join(folder, name);
  mkdirSync(place);
  return record(join(place, "plan.sovplan"), seed, durability);
}

describe.skipIf(why !== "")(`F3: a power cut (seed ${seed})`, () => {
  it("loses nothing acknowledged, tears nothing, breaks nothing, in WAL with FULL as it is opened", () => {
    const outcome = replay(recorded("full", { journal: "WAL", synchronous: "" }), STATES);
    console.info(`F3: WAL + FULL: ${outcome.states} states, ${outcome.lost} lost, ${outcome.refused.length} broken`);
    expect(outcome).toEqual({ states: outcome.states, lost: 0, refused: [] });
    expect(outcome.states).toBeGreaterThanOrEqual(STATES);
  }, 120_000);

  it("loses nothing in the mode for network paths, DELETE with EXTRA", () => {
    const outcome = replay(recorded("extra", { journal: "DELETE", synchronous: "EXTRA" }), STATES / 2);
    console.info(
      `F3: DELETE + EXTRA: ${outcome.states} states, ${outcome.lost} lost, ${outcome.refused.length} broken`,
    );
    expect(outcome).toEqual({ states: outcome.states, lost: 0, refused: [] });
  }, 120_000);

  it("control: with NORMAL the same cuts do lose acknowledged changes, so the replay bites", () => {
    const outcome = replay(recorded("normal", { journal: "WAL", synchronous: "NORMAL" }), STATES / 2);
    console.info(`F3: control, WAL + NORMAL: ${outcome.states} states, ${outcome.lost} lost`);
    expect(outcome.lost).toBeGreaterThan(outcome.states / 4);
    expect(outcome.refused).toEqual([]); // NORMAL forgets, but it does not break
  }, 120_000);

  it("control: in DELETE mode without EXTRA a deleted journal can come back and undo what was acknowledged", () => {
    const outcome = replay(recorded("delete", { journal: "DELETE", synchronous: "FULL" }), STATES / 2);
    console.info(`F3: control, DELETE + FULL: ${outcome.states} states, ${outcome.lost} lost`);
    expect(outcome.lost).toBeGreaterThan(0);
  }, 120_000);
});
