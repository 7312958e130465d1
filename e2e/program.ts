import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, vi } from "vitest";

const program = fileURLToPath(new URL("../electron/cli/sovplan.js", import.meta.url));
export const samples = fileURLToPath(new URL("../assets/samples/", import.meta.url));
/** The Node of the machine where it is an older one: the program must then find its own. */
export const outerNode = existsSync("/usr/bin/node") ? "/usr/bin/node" : process.execPath;

export type Ended = Readonly<{ code: number | null; out: string; err: string }>;

/** The command line as a person meets it: a program of its own for every command, in a folder that ends with the tests of the file. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-cli-"));
  // every command is a program of its own, and the machine may be busy: this only ends what hangs
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}, node = process.execPath) {
    const child = spawn(node, [program, ...words], {
      cwd: folder,
      env: { ...process.env, LC_ALL: "C.UTF-8", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const told = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (told.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (told.err += text));
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, ...told }));
    });
    return { child, told, ended };
  }
  const sovplan = (...words: string[]): Promise<Ended> => start(words).ended;

  /** A command that must succeed: nothing of a crash on standard error. */
  async function fine(...words: string[]): Promise<Ended> {
    const ended = await sovplan(...words);
    expect(ended.err, words.join(" ")).not.toMatch(/at .*[.]ts:\d+|Error:/);
    expect(ended.code, `${words.join(" ")}: ${ended.err}`).toBe(0);
    return ended;
  }

  /** With `--json`: one JSON value on standard output and nothing else. */
  async function json<Value>(...words: string[]): Promise<Value> {
    return JSON.parse((await fine(...words, "--json")).out) as Value; // what it is, the test says
  }

  /** One call of the contract, by the command line. */
  async function callOf<Value = unknown>(file: string, name: string, input: object = {}): Promise<Value> {
    return JSON.parse((await fine("call", file, name, JSON.stringify(input))).out) as Value; // as above
  }

  /** A command that must be refused: nothing on standard output, one plain sentence on standard error. */
  async function refused(code: 1 | 2, sentence: RegExp, ...words: string[]): Promise<Ended> {
    const ended = await sovplan(...words);
    expect(ended.err, words.join(" ")).toMatch(sentence);
    expect(ended.err).not.toMatch(/at .*[.]ts:\d+|\{\{|undefined/);
    expect(ended.out, words.join(" ")).toBe("");
    expect(ended.code, words.join(" ")).toBe(code);
    return ended;
  }

  const at = (name: string): string => join(folder, name);
  const fresh = (name: string): string => (copyFileSync(at("eu.sovplan"), at(name)), name);

  /** eu.sovplan: the sample agency, placed and sorted into waves by three commands; made once in a run of all tests. */
  beforeAll(async () => {
    const shared = process.env["SOVPLAN_ONCE_PER_RUN"]; // e2e/once-per-run.ts
    const made = shared === undefined ? null : join(shared, "by-commands.sovplan");
    if (made !== null && existsSync(made)) {
      copyFileSync(made, at("eu.sovplan"));
      return;
    }
    await fine("sample", "eu.sovplan", "--agency", "eu");
    await fine("place", "eu.sovplan");
    await fine("waves", "eu.sovplan");
    if (made === null) return;
    copyFileSync(at("eu.sovplan"), at("made.sovplan"));
    renameSync(at("made.sovplan"), made); // there in one move: another file's test may look for it meanwhile
  });

  return { start, sovplan, fine, json, callOf, refused, at, fresh };
}

/** Looks again and again until something has come about; only the test's own limit ends it. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
}
