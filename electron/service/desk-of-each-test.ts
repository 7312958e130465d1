import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { type DeskForTests, openDesk } from "./desk-for-tests.ts";

export type DeskOfEachTest = DeskForTests &
  Readonly<{
    folder: string;
    /** Of the workspace. */
    path: string;
    /** Closes the workspace and opens it again on another desk, as on the next day. */
    openAgain: () => Promise<void>;
  }>;

/**
 * A desk of its own for each test: on a fresh copy of a sample agency, placed and in waves, or on a new workspace.
 *
 * Called once at the head of a test file; what it returns is always the desk of the test that runs.
 */
export function deskOfEachTest(begin: "korea" | "eu" | Input<"workspace.create">): DeskOfEachTest {
  const home = mkdtempSync(join(tmpdir(), "sovplan-desk-"));
  let copyOf: ((folder: string) => string) | null = null;
  let [folder, path] = ["", ""];
  let now: DeskForTests;

  beforeAll(async () => {
    if (typeof begin === "string") copyOf = await sampleWorkspace(home, begin);
  }, 200_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeEach(async () => {
    folder = mkdtempSync(join(home, "desk-"));
    path = copyOf ? copyOf(folder) : join(folder, "plan.sovplan");
    now = openDesk(folder);
    if (typeof begin === "string") await now.session.open(path);
    else await now.session.create(path, begin);
  });
  afterEach(() => now.session.close());

  return {
    get folder() {
      return folder;
    },
    get path() {
      return path;
    },
    get surroundings() {
      return now.surroundings;
    },
    get session() {
      return now.session;
    },
    get desk() {
      return now.desk;
    },
    get words() {
      return now.words;
    },
    changed: (...words) => now.changed(...words),
    stop: (...what) => now.stop(...what),
    finish: (...what) => now.finish(...what),
    ask: (name, input) => now.ask(name, input),
    work: (name, input, job) => now.work(name, input, job),
    openAgain: async () => {
      now.session.close();
      now = openDesk(folder);
      await now.session.open(path);
    },
  };
}
