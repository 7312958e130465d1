import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Drill } from "../../shared/model/drill.ts";
import { OutageDrill, RecoveryProposal, ResilienceOverview, Switchboard } from "../../shared/model/resilience.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-resilience-"));
let placed = "";
let bare = "";

beforeAll(async () => {
  const copyOf = await sampleWorkspace(folder, "eu");
  placed = copyOf(mkdtempSync(join(folder, "copy-")));
  bare = join(folder, "bare.sovplan");
  expect((await sovplan("sample", bare, "--agency", "eu")).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...words: string[]): Promise<unknown> {
  const { code, out, err } = await sovplan(...words, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("outage drills and recovery designs, from the command line", () => {
  it("switches a failure domain off by one command, without any design", async () => {
    const { domains } = Switchboard.parse(await json("resilience", placed, "--domains"));
    const region = domains.find(({ domain }) => domain.kind === "region")!;
    const word = `region:${region.domain.id}`;
    const drill = OutageDrill.parse(await json("drill", placed, "--outage", word));
    expect(drill.lost).toEqual(region.lost);
    expect(drill.workloads.length).toBeGreaterThan(0);
    const { out } = await sovplan("drill", placed, "--outage", word);
    expect(out).toMatch(/^Without .+, \d+(–\d+)? systems and \d+(–\d+)? workloads stop/);
    expect(out).toContain("not computable: Nobody has typed");
    expect((await sovplan("drill", placed, "--outage", word, "--lang", "ko")).out).toContain("복구 수단 없음");
  });

  it("keeps a drill as evidence, with what came out", async () => {
    const { domains } = Switchboard.parse(await json("resilience", placed, "--domains"));
    const { kind, id } = domains[0]!.domain;
    const { kept, ...drill } = (await json("drill", placed, "--outage", `${kind}:${id}`, "--keep")) as OutageDrill & {
      kept: string;
    };
    const listed = (await json(
      "call",
      placed,
      "drills.list",
      JSON.stringify({ scenario: drill.scenario }),
    )) as unknown[];
    const found = listed.map((one) => Drill.parse(one)).find((one) => one.id === kept)!;
    expect(found.asked).toEqual({ kind: "outage", domain: { kind, id } });
    expect(found.outcome).toEqual(drill.outcome);
  });

  it("finds second places and keeps them as designs; then less is uncovered", async () => {
    const before = ResilienceOverview.parse(await json("resilience", placed));
    const proposal = RecoveryProposal.parse(await json("resilience", placed, "--propose", "site", "--keep"));
    const after = ResilienceOverview.parse(await json("resilience", placed));
    const uncovered = ({ groups }: ResilienceOverview) => groups.filter(({ cover }) => cover === "uncovered").length;
    expect(proposal.recoveries.length).toBeGreaterThan(0);
    expect(uncovered(after)).toBeLessThan(uncovered(before));
    expect(after.copies.workloads).toBe(proposal.recoveries.length);
    expect((await sovplan("resilience", placed, "--pairs")).out).toContain("two places");
  });

  it("says what there is where a domain is not known, and what is missing where nothing is placed", async () => {
    for (const word of ["region:nowhere:KR9", "room:1", "region"]) {
      const { code, err } = await sovplan("drill", placed, "--outage", word);
      expect(code).toBe(1);
      expect(err).toContain(`There is no failure domain “${word}”`);
    }
    const { code, err } = await sovplan("drill", placed);
    expect([code, err.split("\n")[0]]).toEqual([2, expect.stringContaining("Say --outage KIND:ID or --control")]);
    const empty = await sovplan("resilience", bare);
    expect([empty.code, empty.out.split("\n")[0]]).toEqual([0, "Nothing is placed yet. “sovplan place FILE” does it."]);
    const refused = await sovplan("resilience", placed, "--keep");
    expect(refused.code).toBe(2);
  });

  it("refuses a design that is none, and changes nothing", async () => {
    const scenarios = (await json("call", placed, "scenarios.list", "{}")) as {
      id: string;
      placements: { workload: string; region: string }[];
    }[];
    const { id, placements } = scenarios[0]!;
    const [{ workload, region }] = [placements[0]!];
    const save = (recovery: unknown) =>
      sovplan("call", placed, "recoveries.save", JSON.stringify({ scenario: id, recoveries: [recovery] }));
    const same = await save({ workload, mode: "hot", region });
    expect([same.code, same.err]).toEqual([1, expect.stringContaining("Both places are one region")]);
    const nowhere = await save({ workload, mode: "hot", region: "nobody:R1" });
    expect(nowhere.code).toBe(1);
    const stranger = await save({ workload: "w-99999", mode: "hot", region: null });
    expect(stranger.code).toBe(1);
  });
});
