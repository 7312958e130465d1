import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkspace } from "../three-doors.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-verdicts-cli-"));
const korea = join(folder, "korea.sovplan");
beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verdicts(...words: string[]) {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(["verdicts", korea, ...words], { out: into("out"), err: into("err") }, { LC_ALL: "C" });
  return { code, ...told };
}

describe("sovplan verdicts", () => {
  it("says how many workloads may go somewhere, and what keeps the others", async () => {
    const { code, out } = await verdicts();
    expect(code).toBe(0);
    expect(out).toMatch(/^pass +\d+ +–$/m);
    expect(out).toMatch(/fail +\d+ +kr-n2sf-1.0\/class-c +Class C data may not leave the agency\./);
  });

  it("EX-CSAP-5 tells which workloads another pack turns, for a day, without changing anything", async () => {
    const asked = ["--switch", "+kr-nis-2026-draft,-kr-csap-2023", "--date", "2027-09-01"];
    const { code, out } = await verdicts(...asked);
    expect(code).toBe(0);
    expect(out).toMatch(/is a draft: its criteria are not final/);
    expect(out).toMatch(/pass +unknown +\d+/);
    expect(out).toMatch(/No record of NIS single verification is known/);
    expect(out).toMatch(/workloads lose the last region they might go to/);
    const kept = await verdicts(...asked, "--announced", "kr-nis-2026-draft:csap-keeps-passing", "--json");
    expect(JSON.parse(kept.out)).toMatchObject({ lostAllCount: 0 });
    expect((await verdicts("--json")).out).toBe((await verdicts("--json")).out);
  });

  it("lists rules with what they cost, and one workload region by region", async () => {
    expect((await verdicts("--gates")).out).toMatch(/^residency +\d+ \/ 0 \/ \d+ +\d+/m);
    const { out } = await verdicts("--workload", "w-1", "--date", "2027-03-01");
    expect(out).toMatch(/w-1\) · judged for 2027-03-01/);
    expect(out).toMatch(/^naver:gov-KR +pass/m);
  });

  it("refuses what cannot be asked, with how it is written", async () => {
    const refused = async (status: 1 | 2, sentence: RegExp, ...words: string[]) => {
      const { code, out, err } = await verdicts(...words);
      expect([code, out]).toEqual([status, ""]);
      expect(err).toMatch(sentence);
    };
    await refused(2, /--switch takes \+PACK and -PACK/, "--switch", "kr-csap-2023");
    await refused(2, /A day is written 2027-07-01/, "--date", "2027-13-01");
    await refused(2, /--announced takes PACK:SWITCH/, "--announced", "csap");
    await refused(1, /no such rule pack: lost/i, "--switch", "+lost");
    await refused(1, /nothing announced called/, "--announced", "kr-nis-2026-draft:lost");
    await refused(1, /no such workload/i, "--workload", "w-99999");
    await refused(1, /no such scenario/i, "--scenario", "lost");
  });
});
