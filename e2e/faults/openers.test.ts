import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkWorkspace, closeWorkspace, createWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { lockPath } from "../../electron/database/lock.ts";
import { beginning, told } from "../../electron/database/past/example.ts";
import { lastStepNumber } from "../../electron/database/steps.ts";

const RACES = Number(process.env["FAULT_RACES"] ?? 40);

/** Another program, that opens and closes as it is asked. */
type Opener = Readonly<{ ask: (what: string) => Promise<string>; kill: () => Promise<void>; end: () => Promise<void> }>;

async function startOpener(path: string): Promise<Opener> {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    [join(import.meta.dirname, "child.ts"), "opener", path],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const gone = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async () => String((await lines.next()).value);
  await hear();
  return {
    ask: (what) => {
      child.stdin.write(`${what}\n`);
      return hear();
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
    end: async () => {
      child.stdin.end();
      await gone;
    },
  };
}

let folder: string;
let path: string;
let openers: Opener[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-openers-"));
  path = join(folder, "plan.sovplan");
  closeWorkspace(createWorkspace(path, told("made"), beginning));
  openers = await Promise.all([1, 2, 3].map(() => startOpener(path)));
});
afterEach(async () => {
  await Promise.all(openers.map((opener) => opener.end()));
  rmSync(folder, { recursive: true, force: true });
});

const sound = (): { findings: number; steps: number; readOnly: boolean } => {
  const workspace = openWorkspace(path);
  const found = {
    findings: checkWorkspace(workspace).length,
    steps: lastStepNumber(workspace.db),
    readOnly: workspace.readOnly,
  };
  closeWorkspace(workspace);
  return found;
};

describe("F7: several programs on one workspace", () => {
  it(`makes exactly one of them the writer, in ${RACES} races`, async () => {
    for (let race = 0; race < RACES; race += 1) {
      const answers = Promise.all(openers.map((opener) => opener.ask("open")));
      const mine = openWorkspace(path); // this program races with the three others
      const got = [...(await answers), mine.readOnly ? "reader" : "writer"];
      expect({ race, got: got.sort() }).toEqual({ race, got: ["reader", "reader", "reader", "writer"] });
      const closed = Promise.all(openers.map((opener) => opener.ask("close")));
      closeWorkspace(mine);
      await closed;
    }
    const { steps, ...rest } = sound();
    expect(rest).toEqual({ findings: 0, readOnly: false });
    expect(steps).toBeGreaterThan(1);
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
  }, 120_000);

  it("loses no change while all open, write and close as fast as they can", async () => {
    const wrote = await Promise.all(openers.map((opener) => opener.ask("scramble")));
    const changes = wrote.reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
    expect(changes).toBeGreaterThan(0);
    expect(sound()).toEqual({ findings: 0, steps: 1 + changes, readOnly: false });
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
  }, 60_000);

  it("takes over from a writer that was killed, and not while it lives", async () => {
    const [writer, other] = openers as [Opener, Opener];
    expect(await writer.ask("open")).toBe("writer");
    expect(await other.ask("open")).toBe("reader");
    await other.ask("close");
    await writer.kill();
    expect(readdirSync(folder)).toContain(lockPath(path).slice(folder.length + 1));
    expect(await other.ask("open")).toBe("writer");
    await other.ask("close");
    expect(sound()).toEqual({ findings: 0, steps: 3, readOnly: false });
    expect(readdirSync(folder)).toEqual(["plan.sovplan"]);
  }, 30_000);
});
