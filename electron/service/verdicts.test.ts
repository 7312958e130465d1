import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { RegionId, RulePackId, ScenarioId, WorkloadId } from "../../shared/model/id.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { type DeskForTests, openDesk, refused } from "./desk-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-verdict-calls-"));
let desk: DeskForTests;
beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  desk = openDesk(folder);
  await desk.session.open(join(folder, "korea.sovplan"));
});
afterAll(() => {
  desk.session.close();
  rmSync(folder, { recursive: true, force: true });
});

const scenario = ScenarioId.parse("s-1");
const pack = (id: string) => RulePackId.parse(id);
const [csap, nis] = [pack("kr-csap-2023"), pack("kr-nis-2026-draft")];
type Override = Input<"overrides.save">["overrides"][number];
const override = (change: Partial<Override> = {}): Override => ({
  workload: WorkloadId.parse("w-1"),
  rule: "kr-csap-2023/csap-grade",
  region: null,
  verdict: "pass",
  reason: "공문 2026-113",
  decidedBy: "정보보안담당관",
  ...change,
});
const save = (...overrides: Override[]) => desk.ask("overrides.save", { scenario, overrides });
const inScenario = async () => (await desk.ask("scenarios.list", {}))[0]!;

describe("asking what another pack would change", () => {
  it("changes nothing, and is the same before and after it is saved", async () => {
    const before = await inScenario();
    const asked = { scenario, on: [nis], off: [csap], date: null, limit: 5000 };
    const told = await desk.ask("verdicts.switch", asked);
    expect(await inScenario()).toEqual(before);
    const requirements = before.requirements.map((one) =>
      one.kind === "gate" && one.gate.is === "rule-pack" && [csap, nis].includes(one.gate.pack)
        ? { ...one, on: one.gate.pack === nis }
        : one,
    );
    await desk.ask("requirements.save", { scenario, unknown: before.unknown, requirements });
    const rows = (await desk.ask("verdicts.list", { scenario, date: null, verdict: null })).rows;
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect(told.after).toEqual({ pass: count("pass"), unknown: count("unknown"), fail: count("fail") });
    await desk.ask("workspace.undo", {});
    expect(await inScenario()).toEqual(before);
  });

  it("refuses packs and announced rules that are not there, and both at once, with a sentence", async () => {
    const ask = (change: Partial<Input<"verdicts.switch">>) =>
      refused(desk.ask("verdicts.switch", { scenario, on: [], off: [], date: null, ...change }));
    expect(await ask({ on: [pack("lost")] })).toMatchObject({ code: "no-such-pack", field: "on" });
    expect(await ask({ on: [csap], off: [csap] })).toMatchObject({ code: "pack-on-and-off" });
    expect(await ask({ switches: [{ pack: nis, switch: "lost", on: true }] })).toMatchObject({
      code: "no-such-switch",
    });
    expect(await ask({ date: "2027-13-01" })).toMatchObject({ code: "invalid-input", field: "date" });
    expect(await ask({ scenario: ScenarioId.parse("s-99") })).toMatchObject({ code: "no-such-scenario" });
    const sets = desk.ask("verdicts.packs", { scenario, packs: [[csap], [pack("lost")]], date: null });
    expect(await refused(sets)).toMatchObject({ code: "no-such-pack", field: "packs.1" });
  });

  it("says why there is nothing to judge in a workspace without workloads", async () => {
    const empty = openDesk(folder);
    await empty.session.create(join(folder, "empty.sovplan"), {
      agency: "시험",
      country: "KR",
      currency: "KRW",
      language: "ko",
    });
    const first = (await empty.ask("scenarios.list", {}))[0]!.id;
    const because = { key: "verdicts.no-workloads" };
    expect(await empty.ask("verdicts.switch", { scenario: first, on: [nis], off: [], date: null })).toMatchObject({
      because,
    });
    expect(await empty.ask("verdicts.gates", { scenario: first, date: null })).toMatchObject({ because, rules: [] });
    expect(await empty.ask("verdicts.list", { scenario: first, date: null, verdict: null })).toMatchObject({
      because,
      rows: [],
    });
    empty.session.close();
  });
});

describe("verdicts set by hand", () => {
  it("are kept with reason and unit, seen in every answer, and taken back by undo", async () => {
    await save(override(), override({ region: RegionId.parse("naver:KR"), verdict: "fail", reason: "  시험  " }));
    expect((await inScenario()).overrides).toMatchObject([{ region: null }, { region: "naver:KR", reason: "시험" }]);
    const { about, regions } = await desk.ask("verdicts.workload", {
      scenario,
      workload: override().workload,
      date: null,
    });
    expect(about.byHand).toBe(2);
    const grade = regions.map(({ region, reasons }) => [
      region,
      reasons.find(({ rule }) => rule === override().rule)?.verdict,
    ]);
    expect(grade.every(([region, verdict]) => verdict === (region === "naver:KR" ? "fail" : "pass"))).toBe(true);
    const [row] = await desk.ask("compare.cells", { scenario, workloads: [override().workload] });
    expect(row!.cells.find(({ region }) => region === "aws:ap-northeast-2")!.reasons).toMatchObject([
      { byHand: true, sentence: { args: { reason: "공문 2026-113", who: "정보보안담당관" } } },
    ]);
    await desk.ask("workspace.undo", {});
    expect((await inScenario()).overrides).toBeUndefined();
  });

  it("need a reason and something they are about; nothing is changed by a refusal", async () => {
    const code = async (...overrides: Override[]) => (await refused(save(...overrides))).code;
    expect(await code(override({ reason: "  " }))).toBe("override-without-reason");
    expect(await code(override({ workload: WorkloadId.parse("w-9999") }))).toBe("no-such-workload");
    expect(await code(override({ region: RegionId.parse("naver:NOWHERE") }))).toBe("no-such-region");
    expect(await code(override({ rule: "kr-csap-2023/lost" }))).toBe("no-such-rule");
    expect(await code(override({ rule: "size" }))).toBe("no-such-rule");
    expect(await code(override(), override({ reason: "again" }))).toBe("override-twice");
    const told = await refused(save(override({ reason: "" })));
    expect(told.field).toBe("overrides.0.reason");
    expect(told.sentence.ko).toContain("이유");
    expect((await inScenario()).overrides).toBeUndefined();
  });
});
