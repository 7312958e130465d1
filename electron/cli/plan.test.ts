import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrozenVersion } from "../../shared/contract/versioning.ts";
import type { PlanDifference } from "../../shared/model/plan-difference.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-plan-"));
const file = join(folder, "plan.sovplan");

beforeAll(async () => {
  await sovplan("sample", file, "--agency", "eu");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("freezes a plan, lists, signs and checks it, and says what differs afterwards, in words and as JSON", async () => {
  const made = await sovplan("plan", "freeze", file, "--label", "1.0", "--reason", "For the board", "--json");
  expect(made.code).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject({ number: 1, label: "1.0", reason: "For the board" });

  const asked = ["--title", "Director", "--verdict", "approved", "--on", "2026-11-22"] as const;
  const open = await sovplan("plan", "versions", file);
  expect(open.out).toMatch(/1\.0 +\d{4}-\d\d-\d\d .*not submitted/);
  expect(open.out).toContain("word for word");
  expect((await sovplan("plan", "approve", file, "1", ...asked)).err).toContain("Version 1.0 is approved");
  const { versions } = JSON.parse((await sovplan("plan", "versions", file, "--json")).out) as {
    versions: FrozenVersion[];
  }; // its own shape
  expect(versions[0]).toMatchObject({ state: "approved", approvals: [{ title: "Director", by: null }] });

  expect((await sovplan("plan", "diff", file)).out).toContain("Nothing differs");
  await sovplan("assumptions", file, "sizing.comfort=1.5", "--reason", "busy");
  const words = await sovplan("plan", "diff", file, "--lang", "ko", "--theme", "assumptions");
  expect(words.out).toMatch(/가정: .+ {2}값 +1\.3 +1\.5/);
  const difference = JSON.parse((await sovplan("plan", "diff", file, "--from", "1", "--json")).out) as PlanDifference; // its own shape
  expect(difference.changes.map(({ about }) => about)).toContain("assumption/sizing.comfort");
  expect((await sovplan("plan", "check", file)).out).toContain("same figures");
  expect((await sovplan("plan", "versions", file)).out).toContain("The plan of today is 1.1 (draft)");
}, 120_000);

it("says what is wrong, what is needed, and ends with 1 or 2", async () => {
  const wrong = [
    [["plan", "burn", file], 2, /no part of plan/],
    [["plan", "freeze", file, "--label", "2.0"], 2, /--reason is needed/],
    [["plan", "diff", file, "--theme", "weather"], 2, /--theme/],
    [["plan", "check", file, "first"], 2, /no number of a version/],
    [["plan", "check", file, "99"], 1, /no version number 99/],
    [["plan", "freeze", file, "--label", "1.0", "--reason", "again"], 1, /There is a version 1\.0 already/],
    [["plan", "approve", file, "1", "--title", "Director", "--on", "2026-11-22"], 2, /--verdict is needed/],
  ] as const;
  for (const [words, code, said] of wrong) {
    const told = await sovplan(...words);
    expect(told.code, words.join(" ")).toBe(code);
    expect(told.err).toMatch(said);
    expect(told.out).toBe("");
  }
}, 120_000);
