import { describe, expect, it } from "vitest";
import type { Failure } from "../../shared/contract/failure.ts";
import { RegionId, RequirementId, ScenarioId } from "../../shared/model/id.ts";
import type { Limit } from "../../shared/model/requirement.ts";
import type { PlacementResult } from "../../shared/model/result.ts";
import { sayIn } from "../../shared/text/text.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest("eu");

const scenario = ScenarioId.parse("s-1");
const effort = { scenario, gap: 0.001, timeLimitS: 60 };
const solve = (): Promise<PlacementResult> => desk.work("placement.solve", effort);
const held = async () => (await desk.ask("scenarios.list", {})).find(({ id }) => id === scenario)!;
const limitOf = (number: number, limit: Limit["limit"]): Limit => ({
  id: RequirementId.parse(`r-${number}`),
  on: true,
  decidedBy: null,
  note: null,
  kind: "limit",
  limit,
});

/** The scenario with these limits instead of its own; says under which ids they are kept. */
async function withLimits(...limits: Limit["limit"][]): Promise<RequirementId[]> {
  const { requirements, unknown } = await held();
  const rest = requirements.filter(({ kind }) => kind !== "limit");
  const asked = limits.map((limit, at) => limitOf(900 + at, limit));
  await desk.ask("requirements.save", { scenario, unknown, requirements: [...rest, ...asked] });
  const saved = await held();
  return saved.requirements.filter(({ kind }) => kind === "limit").map(({ id }) => id);
}

describe("the answer that is not kept yet", () => {
  it("is the last one that was solved, and stays when a later question has none", { timeout: 60_000 }, async () => {
    expect(await desk.ask("placement.proposal", { scenario })).toBeNull();
    const first = await solve();
    expect(first.outcome).toBe("optimal");
    expect(await desk.ask("placement.proposal", { scenario })).toEqual(first);
    expect(desk.words).toContain("placement.proposal");

    await withLimits({ is: "budget", perYear: { minor: 100, currency: "EUR" } });
    const none = await solve();
    expect([none.outcome, none.placements]).toEqual(["infeasible", []]);
    expect(await desk.ask("placement.proposal", { scenario })).toEqual(first);
    const failure = await refused(desk.ask("placement.proposal", { scenario: ScenarioId.parse("s-99") }));
    expect(failure.code).toBe("no-such-scenario");
  });

  it("is kept only where it still holds, with its second places and its terms", { timeout: 60_000 }, async () => {
    await withLimits({ is: "recovery", from: "region" }, { is: "terms", terms: ["on-demand", "three-years"] });
    const result = await solve();
    expect(result.outcome).toBe("optimal");
    expect(result.recoveries.length).toBeGreaterThan(0);
    expect(new Set(result.placements.map(({ term }) => term)).size).toBeGreaterThan(1);
    const { placements, recoveries } = result;
    await desk.ask("placement.adopt", { scenario, placements, recoveries });
    const kept = await held();
    expect(kept.placements).toEqual(placements);
    expect(kept.recoveries).toEqual(expect.arrayContaining(recoveries));
    expect((await desk.ask("placement.current", { scenario }))!.violations).toEqual([]);

    const same = recoveries.map((one) => ({
      ...one,
      region: placements.find((at) => at.workload === one.workload)!.region,
    }));
    const failure = await refused(desk.ask("placement.adopt", { scenario, placements, recoveries: same }));
    expect(failure.code).toBe("placement-broken");
    expect((await held()).recoveries).toEqual(kept.recoveries);
  });

  it("is solved anew with a pin, from the answer in hand, in less than a second", { timeout: 60_000 }, async () => {
    const first = await solve();
    const { workload, region } = first.placements[0]!;
    const [row] = await desk.ask("compare.cells", { scenario, workloads: [workload] });
    const other = row!.cells.find((cell) => cell.score !== null && cell.region !== region)!.region;
    await desk.ask("placement.pin", { scenario, pins: [{ workload, region: other, kind: "pinned", reason: null }] });
    const before = process.cpuUsage();
    const again = await solve();
    const { user, system } = process.cpuUsage(before);
    expect(again.placements.find((each) => each.workload === workload)!.region).toBe(other);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});

describe("what is made the best of", () => {
  it("is chosen, undone in one step, and solved for", { timeout: 60_000 }, async () => {
    const best = await solve();
    await desk.ask("placement.choose-objective", { scenario, objective: "cost" });
    expect((await held()).objective).toBe("cost");
    const cheap = await solve();
    expect([best.objective, cheap.objective]).toEqual(["score", "cost"]);
    expect(cheap.monthly!.high).toBeLessThanOrEqual(best.monthly!.high);
    expect(cheap.value).toBeGreaterThan(0);
    expect(cheap.bound!).toBeLessThanOrEqual(cheap.value!);
    expect(cheap.score!).toBeLessThanOrEqual(best.score! + 1e-9);
    desk.session.undo();
    expect((await held()).objective).toBeUndefined();
  });
});

describe("limits that cannot hold", () => {
  it(
    "are named as the list names them, each way out with the change a screen can make",
    { timeout: 60_000 },
    async () => {
      const [budget] = await withLimits(
        { is: "budget", perYear: { minor: 1_000_000, currency: "EUR" } },
        { is: "providers", max: 30 },
      );
      const { conflict, relaxations } = await solve();
      expect(conflict).toMatchObject({ isSmallest: true, items: [{ requirement: budget }] });
      expect(sayIn("en", conflict!.items[0]!.sentence)).toBe("At most €10,000.00 a year");
      const [way] = relaxations;
      expect(sayIn("en", way!.sentence)).toMatch(/^Raise the budget from 10,000 to [\d,]+ EUR a year\.$/);
      const [change] = way!.changes;
      expect(change).toMatchObject({ requirement: budget, limit: { is: "budget", perYear: { currency: "EUR" } } });

      const { requirements, unknown } = await held();
      await desk.ask("requirements.save", {
        scenario,
        unknown,
        requirements: requirements.map((one) =>
          one.id === budget && one.kind === "limit" ? { ...one, limit: change!.limit! } : one,
        ),
      });
      expect((await solve()).outcome).toBe("optimal");
    },
  );

  it("are told while they are typed, without anything being saved", { timeout: 60_000 }, async () => {
    const check = (...limits: Limit["limit"][]) =>
      desk.work("placement.check-limits", { scenario, limits: limits.map((limit, at) => limitOf(900 + at, limit)) });
    const before = await held();
    const possible = await check({ is: "providers", max: 3 });
    expect(possible).toMatchObject({ outcome: "possible", conflict: null });
    expect(possible.example!.score).toBeGreaterThan(0);
    expect(possible.example!.monthly).not.toBeNull();
    const impossible = await check(
      { is: "providers", max: 30 },
      { is: "total-budget", total: { minor: 100, currency: "EUR" } },
    );
    expect(impossible).toMatchObject({ outcome: "impossible", conflict: { items: [{ requirement: "r-901" }] } });
    expect(sayIn("ko", impossible.conflict!.items[0]!.sentence)).toContain("예산");
    expect(await held()).toEqual(before);
  });

  it.each<[string, Limit["limit"]]>([
    ["an owner", { is: "share", layer: "owner", of: "cost", id: "Nobody Cloud", max: 0.5 }],
    ["a provider", { is: "share", layer: "provider", of: "cost", id: "nobody", max: 0.5 }],
    ["a region", { is: "quota", at: { kind: "region", id: RegionId.parse("nobody:here") }, of: "vcpu", max: 5 }],
  ])("name %s nobody knows: a sentence, and nothing is solved", { timeout: 60_000 }, async (_, limit) => {
    const checked = await desk.work("placement.check-limits", { scenario, limits: [limitOf(900, limit)] });
    expect(checked.outcome).toBe("open");
    expect(sayIn("en", checked.sentence)).not.toContain("{{");
    await withLimits(limit);
    const failure: Failure = await refused(solve());
    expect(failure.code).toBe("placement-limit-unknown");
    const file = await refused(desk.work("placement.export-model", { scenario }));
    expect(file.code).toBe("placement-limit-unknown");
  });
});

describe("the model for other solvers", () => {
  it.each(["lp", "mps"] as const)(
    "is written as %s, concentration with the planes the answer needs",
    async (format) => {
      await withLimits({ is: "concentration", layer: "provider", of: "cost", max: 5000 });
      const { file } = await desk.work("placement.export-model", { scenario, format });
      const { name, type, bytes } = desk.desk.read(file);
      expect([name, type]).toEqual([`model.${format}`, "text/plain"]);
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain(format === "lp" ? "Maximize" : "ROWS");
      expect(text).toMatch(/concentration/);
    },
    60_000,
  );
});
