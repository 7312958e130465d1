import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkspace } from "../three-doors.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-compare-cli-"));
const korea = join(folder, "korea.sovplan");
beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compare(...words: string[]) {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(["compare", korea, ...words], { out: into("out"), err: into("err") }, { LC_ALL: "C" });
  return { code, ...told };
}

describe("sovplan compare", () => {
  it("tells trade-offs and sensitivity, in tables and as JSON", async () => {
    const { code, out } = await compare("--pareto");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^region +lawful +cost +latency +sovereignty +lock-in +overall SEAL .weakest. +beaten by +order$/m,
    );
    expect(out).toMatch(/^naver:gov-KR +\d+ /m);
    const { front } = JSON.parse((await compare("--pareto", "--json")).out) as { front: string[] }; // as the contract has it
    expect(front.length).toBeGreaterThan(1);
    const moved = (await compare("--sensitivity", "--swing", "0.5")).out;
    expect(moved).toMatch(/^first: \S+ · (open|certain)$/m);
    expect(moved).toMatch(/−50 % +\+50 % +level at/);
    expect(moved).toMatch(/^exchange rates /m);
    expect((await compare("--sensitivity", "--workload", "w-1")).out).toMatch(/^first: /);
  });

  it("lays scenarios side by side, and lists what fits a workload with what decides", async () => {
    expect((await compare("--scenarios", "s-1")).out).toMatch(/^placed +\d+ \/ 631$/m);
    const { out } = await compare("--offers", "--workload", "w-1", "--limit", "5");
    expect(out).toMatch(/^5 of \d+ offers that fit$/m);
    expect(out).toMatch(/ (vCPU|memory|needs?) /);
    const why = (await compare("--why-not", "kt:gov-CN", "--workload", "w-1")).out;
    expect(why).toMatch(/^criterion +points$/m);
    expect(why).toMatch(/^\[why-not\/w-1@kt:gov-CN\]$/m);
  });

  it("is asked for another day: what is proven today may have ended by then", async () => {
    const lawful = async (...words: string[]) => {
      const { regions } = JSON.parse((await compare(...words, "--json")).out) as { regions: { lawful: number }[] }; // as the contract has it
      return regions.reduce((sum, region) => sum + region.lawful, 0);
    };
    expect(await lawful("--date", "2035-01-01")).toBeLessThan(await lawful());
    expect((await compare("--pareto", "--date", "2035-01-01")).out).toMatch(/No workload may go to any region/);
  });

  it("refuses what cannot be asked, with how it is written", async () => {
    const refused = async (status: 1 | 2, sentence: RegExp, ...words: string[]) => {
      const { code, out, err } = await compare(...words);
      expect([code, out]).toEqual([status, ""]);
      expect(err).toMatch(sentence);
    };
    await refused(2, /--date wants a day like 2027-03-01, not soon/, "--date", "soon");
    await refused(2, /--offers needs --workload ID beside it/, "--offers");
    await refused(2, /up to six names/, "--scenarios", "a,b,c,d,e,f,g");
    await refused(2, /--swing/, "--sensitivity", "--swing", "7");
    await refused(1, /w-99999/, "--offers", "--workload", "w-99999");
    await refused(1, /nowhere/, "--why-not", "nowhere", "--workload", "w-1");
    await refused(1, /B/, "--scenarios", "s-1,B");
  });
});
