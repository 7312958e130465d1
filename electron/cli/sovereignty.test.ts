import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ControlDrill, MasteryOverview } from "../../shared/model/mastery.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-sovereignty-"));
const eu = join(folder, "eu.sovplan");

beforeAll(async () => {
  await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sovereignty at the command line", () => {
  it("prints no score without its weakest objective, for all providers and for one", async () => {
    const { code, out } = await sovplan("sovereignty", eu);
    expect(code).toBe(0);
    const rows = out.split("\n").filter((line) => / %/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toMatch(/ % .*SEAL \d(–\d)? \(SOV-\d\)/);

    const one = await sovplan("sovereignty", eu, "--provider", "aws");
    expect(one.out).toMatch(/\d %, SEAL 0–1 \(SOV-1\)/);
    expect(one.out).toMatch(/CLOUD Act/);
    expect(one.out).toMatch(/sov-5-l1 +1 +not known +not known/);
    const told = JSON.parse((await sovplan("sovereignty", eu, "--json")).out) as MasteryOverview; // its own shape
    expect(told.providers.length).toBe(rows.length);
  });

  it("runs a change of control by one command, in words and as JSON", async () => {
    const said = await sovplan("drill", eu, "--control", "cloud-act", "--buyer", "US", "--lang", "ko");
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toMatch(/미국 법\(CLOUD Act\)/);
    expect(said.out).toMatch(/SEAL 0–1 \(SOV-1\)/);
    const { out } = await sovplan("drill", eu, "--control", "cloud-act", "--buyer", "US", "--json");
    const drill = JSON.parse(out) as ControlDrill; // its own shape
    expect(drill.providers.map(({ provider }) => provider)).toContain("aws");
    expect(drill.providers.every(({ before, after }) => after!.score.high <= before!.score.high)).toBe(true);
  });

  it("keeps a drill where asked, and says its number", async () => {
    const words = ["drill", eu, "--control", "non-eu-acquisition", "--buyer", "CN", "--provider", "ovh", "--keep"];
    expect((await sovplan(...words)).out).toMatch(/Kept as evidence: dr-1\n$/);
  });

  it("says what is wrong with a question, and what to ask instead", async () => {
    const drill = (...words: string[]) => sovplan("drill", eu, "--control", ...words);
    expect(await drill("cloud-act")).toMatchObject({ code: 2, err: expect.stringMatching(/--buyer US/) as string });
    expect((await drill("tax", "--buyer", "US")).err).toMatch(/no drill called tax\. It has: cloud-act/);
    expect((await drill("cloud-act", "--buyer", "USA")).err).toMatch(/no known country code: USA/);
    expect((await drill("cloud-act", "--buyer", "US", "--provider", "nobody")).err).toMatch(/no such provider: nobody/);
    expect((await sovplan("sovereignty", eu, "--provider", "nobody")).err).toMatch(/no such provider: nobody/);
  });
});
