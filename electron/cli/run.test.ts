import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkspace } from "../three-doors.ts";
import { commands as all } from "./commands/list.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-run-"));
const eu = join(folder, "eu.sovplan");
const commands = all.map(({ name }) => name);

beforeAll(async () => {
  await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One command in this process, with its two streams held. */
async function run(words: readonly string[], environment: NodeJS.ProcessEnv = { LC_ALL: "C" }) {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(words, { out: into("out"), err: into("err") }, environment);
  return { code, ...told };
}
const sovplan = (...words: string[]) => run(words);
async function fine(...words: string[]) {
  const ended = await run(words);
  expect(ended, words.join(" ")).toMatchObject({ code: 0 });
  return ended;
}
async function refused(code: 1 | 2, sentence: RegExp, ...words: string[]): Promise<void> {
  const ended = await run(words);
  expect(ended.err, words.join(" ")).toMatch(sentence);
  expect(ended.err).not.toMatch(/\{\{|undefined/);
  expect([ended.code, ended.out], words.join(" ")).toEqual([code, ""]);
}

describe("a command", () => {
  it("explains itself in both languages, command by command", async () => {
    const [en, ko] = [await fine("--help"), await fine("--help", "--lang", "ko")];
    for (const name of commands) {
      expect(en.out).toContain(`  ${name} `);
      expect(ko.out).toContain(`  ${name} `);
    }
    expect(ko.out).toMatch(/종료 코드: 0 완료/);
    expect(en.out).toMatch(/Exit codes: 0 done/);
    expect((await run(["--help"], { LC_ALL: "ko_KR.UTF-8" })).out).toBe(ko.out);
    expect((await fine("--lang", "ko", "--help")).out).toBe(ko.out);
    const helps = await Promise.all(commands.map((name) => fine(name, "--help", "--lang", "ko")));
    helps.forEach(({ out }, index) =>
      expect(out).toMatch(new RegExp(`^sovplan ${commands[index]!} .*\\n( +sovplan .*\\n)*\\n.*[가-힣]`)),
    );
    expect((await fine("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("says what is wrong with how a command was written, and ends with 2", async () => {
    expect((await sovplan()).code).toBe(2);
    await refused(2, /no command “komp”.*“(compare)?/, "komp");
    await refused(2, /“komp” 명령은 없습니다/, "komp", "--lang", "ko");
    await refused(2, /no option “--colour”/, "compare", eu, "--colour", "red");
    await refused(2, /“--colour” 옵션은 없습니다/, "compare", eu, "--colour", "--lang", "ko");
    await refused(2, /--lang needs one of: ko \| en/, "workloads", eu, "--lang", "fr");
    await refused(2, /missing[^]*Usage: sovplan compare/, "compare");
    await refused(2, /“b” is one value too many/, "compare", eu, "b");
    await refused(2, /--agency NAME/, "new", "x.sovplan");
    await refused(2, /--currency needs one of/, "new", "x.sovplan", "--agency", "A", "--currency", "JPY");
    await refused(2, /--gap needs a number between 0 and 1/, "place", eu, "--gap", "two");
    await refused(2, /--time-limit needs a number/, "place", eu, "--time-limit", "0");
    await refused(2, /--out plan.pdf/, "report", eu);
    await refused(2, /--json plan.json/, "export", eu);
    await refused(2, /CSV of coordinate pairs/, "latency");
    await refused(2, /cannot be read as JSON/, "call", eu, "fx.save", "{rates}");
    expect(existsSync("x.sovplan")).toBe(false);
  });

  it("takes a figure of every family apart, and refuses one it does not know", async () => {
    const scenarios = JSON.parse((await fine("call", eu, "scenarios.list")).out) as {
      placements: { workload: string; region: string }[];
    }[];
    const { workload, region } = scenarios[0]!.placements[0]!;
    const provider = region.split(":")[0]!;
    const ids = [
      "cost/plan",
      `cost/${workload}`,
      `cost/${workload}@${region}`,
      "score/plan",
      `score/${workload}`,
      `score/${workload}@${region}`,
      `latency/${region}`,
      `sovereignty/${provider}`,
      `sovereignty/${provider}/SOV-1`,
      `lock-in/${provider}`,
      "lock-in/plan",
      "hhi/owner",
      "hhi/provider",
      "hhi/region",
      "hhi/control-plane",
      `size/${workload}`,
    ];
    for (const id of ids) {
      const { out } = await fine("explain", eu, id, "--json");
      const figure = JSON.parse(out) as { id: string; value: unknown; because: unknown };
      expect(figure.id).toBe(id);
      expect(figure.value !== null || figure.because !== null, id).toBe(true);
      expect((await fine("explain", eu, id, "--lang", "ko")).out).not.toMatch(/\{\{|undefined|NaN/);
    }
    for (const strange of ["cost/w-9999", "nothing", "cost/plan/x", "hhi/moon", "__proto__", "latency/no:where"])
      await refused(1, /no such figure/, "explain", eu, strange);
  });

  it("prints one JSON value and nothing else with --json, whichever it is", async () => {
    const copy = join(folder, "copy.sovplan");
    copyFileSync(eu, copy);
    for (const words of [
      ["workloads"],
      ["compare"],
      ["lock-in"],
      ["waves", "--keep"],
      ["history"],
      ["check"],
      ["digest"],
      ["undo"],
      ["redo"],
      ["call"],
    ])
      JSON.parse((await fine(words[0]!, copy, ...words.slice(1), "--json")).out);
  });
});
