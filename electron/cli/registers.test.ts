import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-registers-cli-"));
let file = "";

beforeAll(async () => {
  file = (await sampleWorkspace(folder, "eu"))(mkdtempSync(join(folder, "copy-")));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("shows empty registers, what is proposed for them, and takes over one, then all of a kind", async () => {
  expect((await sovplan("registers", file)).out).toMatch(/Risks \(0\)\n {2}Empty\./);
  const proposed = await sovplan("registers", file, "decisions", "--propose");
  expect(proposed.out).toContain("decision/adopt");
  expect(proposed.out).not.toContain("risk/");

  const one = await sovplan("registers", file, "decisions", "--adopt", "--origin", "decision/adopt");
  expect(one).toMatchObject({ code: 0, err: "" });
  expect(one.out).toMatch(/^Findings taken over: 1\nDecisions \(1\)/);
  expect((await sovplan("registers", file, "--propose")).out).not.toContain("decision/adopt");

  await sovplan("registers", file, "risks", "--adopt");
  const { out } = await sovplan("registers", file, "--json");
  const registers = JSON.parse(out) as Record<string, unknown[]>;
  expect(registers["risks"]!.length).toBeGreaterThan(2);
  expect(registers["questions"]).toEqual([]);
});

it("says what is wrong with what was asked", async () => {
  const none = await sovplan("registers", file, "wishes");
  expect(none.code).toBe(1);
  expect(none.err).toContain("There is no register “wishes”");
  expect((await sovplan("registers", file, "--propose", "--adopt")).code).toBe(2);
  expect((await sovplan("registers", file, "--origin", "risk/unplaced")).code).toBe(2);
  const strange = await sovplan("registers", file, "--adopt", "--origin", "risk/made-up");
  expect(strange.code).toBe(1);
  expect(strange.err).toContain("risk/made-up");
});
