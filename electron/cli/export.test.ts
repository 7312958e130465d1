import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDoor } from "../three-doors.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-cli-export-"));
const eu = join(folder, "eu.sovplan");
beforeAll(async () => {
  const door = await openDoor("direct");
  await door.service.createSample(eu, "eu");
  await door.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(["export", eu, ...words], { out: into("out"), err: into("err") }, { LC_ALL: "C" });
  return { code, ...told };
}
const at = (name: string): string => join(folder, name);

describe("sovplan export", () => {
  it("writes a workbook, and says how much came back the same", async () => {
    const { code, out, err } = await run("--xlsx", at("out.xlsx"));
    expect({ code, out }).toEqual({ code: 0, out: `${at("out.xlsx")}\n` });
    expect(err).toMatch(/Read again: (\d+) of \1 identical/);
    expect(readFileSync(at("out.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("writes text tables into a folder, with a mark that Excel on Korean Windows needs", async () => {
    const { code, out } = await run("--csv", at("csv"), "--json");
    expect(code).toBe(0);
    const { files, identical } = JSON.parse(out) as { files: string[]; identical: { same: number; of: number } };
    expect(files).toEqual(expect.arrayContaining(["summary.csv", "workloads.csv", "groups.csv", "dependencies.csv"]));
    expect(readdirSync(at("csv")).sort()).toEqual([...files].sort());
    expect(identical.same).toBe(identical.of);
    expect(readFileSync(at("csv/workloads.csv")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it("lists what Korean Windows text lacks and writes nothing, until it may replace it", async () => {
    const refused = await run("--csv", at("kr"), "--cp949");
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Nothing was written: CP949 has no .*×\d/);
    expect(existsSync(at("kr"))).toBe(false);
    expect((await run("--csv", at("kr"), "--cp949", "--replace")).err).toMatch(/Became question marks/);
    expect(existsSync(at("kr/workloads.csv"))).toBe(true);
  });

  it("writes the files of another tool, and what it loses", async () => {
    const { code, out, err } = await run("--to", "azure-migrate", at("azure"));
    expect(code).toBe(0);
    expect(out).toContain(at("azure/azure-migrate.csv"));
    expect(err).toMatch(/Read again: (\d+) of \1 identical/);
    expect((await run("--to", "google", at("google"), "--wave", "1")).err).toMatch(/Read again: 0 of 0/);
    expect(readdirSync(at("google")).sort()).toEqual(["diskInfo.csv", "perfInfo.csv", "tagInfo.csv", "vmInfo.csv"]);
  });

  it("wants one format and a place for it", async () => {
    for (const words of [[], ["--to", "aws"], ["--xlsx", at("a.xlsx"), "--csv", at("b")]]) {
      const { code, err } = await run(...words);
      expect(code).toBe(2);
      expect(err).toMatch(/Say one format and where it goes/);
    }
    expect((await run("--to", "excel", at("x"))).err).toMatch(/--to needs one of: azure-migrate \| aws/);
    expect((await run("--xlsx", at("none/x.xlsx"))).code).toBe(1);
  });
});
