import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { beginning, told } from "../../electron/database/past/example.ts";
import { random, seed } from "./random.ts";

const CYCLES = Number(process.env["FAULT_KILLS"] ?? 150);
const LANES = 3;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ack = { number: number; hash: string };

/** Starts a child at work, kills it some ms after it says `after`, and answers what it had been told is saved. */
async function killedAtWork(path: string, own: number, after: "opening" | "ready", delayMs: number): Promise<Ack[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "child.ts"), "work", path, String(own)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  const acks: Ack[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number, hash = ""] = line.split(" ");
    if (word === after) setTimeout(() => child.kill("SIGKILL"), delayMs);
    if (word === "ack" && hash.length === 64) acks.push({ number: Number(number), hash });
  }
  await gone;
  return acks;
}

/** Opens what the killed child left, and holds it against what was acknowledged. */
function survey(
  path: string,
  acks: readonly Ack[],
): { lost: number; findings: number; reopenMs: number; steps: number } {
  const started = performance.now();
  const workspace = openWorkspace(path);
  const reopenMs = performance.now() - started;
  const hashes = new Map(
    workspace.db.prepare<[], [number, string]>("SELECT number, hash FROM step ORDER BY number").raw().all(),
  );
  const lost = acks.filter(({ number, hash }) => hashes.get(number) !== hash).length;
  const findings = checkWorkspace(workspace).length + (workspace.readOnly ? 1 : 0);
  closeWorkspace(workspace);
  return { lost, findings, reopenMs, steps: hashes.size };
}

it(`F1: keeps every acknowledged change through ${CYCLES} kills at random moments`, async () => {
  const total = { cycles: 0, acks: 0, lost: 0, findings: 0, slowestMs: 0 };
  const lane = async (number: number): Promise<void> => {
    const next = random(seed + number);
    let path = "";
    for (let cycle = 0; cycle < CYCLES / LANES; cycle += 1) {
      if (cycle % 10 === 0) {
        path = join(folder, `lane-${number}-${cycle}.sovplan`); // a new file now and then, so that none grows long
        closeWorkspace(createWorkspace(path, told("made"), beginning));
      }
      const acks = await killedAtWork(path, seed + cycle, next(4) === 0 ? "opening" : "ready", next(151));
      const { lost, findings, reopenMs } = survey(path, acks);
      expect({ seed, number, cycle, lost, findings }).toEqual({ seed, number, cycle, lost: 0, findings: 0 });
      total.cycles += 1;
      total.acks += acks.length;
      total.slowestMs = Math.max(total.slowestMs, reopenMs);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  console.info(
    `F1: ${total.cycles} kills, ${total.acks} acknowledged changes, 0 lost; slowest reopening ${Math.round(total.slowestMs)} ms`,
  );
  expect(total.cycles).toBe(CYCLES);
  expect(total.acks).toBeGreaterThan(CYCLES / 3); // the children did work
  expect(total.slowestMs).toBeLessThan(5000);
}, 240_000);
