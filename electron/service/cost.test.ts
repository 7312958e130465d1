import { describe, expect, it } from "vitest";
import { ScenarioId } from "../../shared/model/id.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest("eu");
const { ask } = desk;

const scenario = ScenarioId.parse("s-1");
const month = async () => (await ask("cost.overview", { scenario })).known;
const contract = async () => {
  const { providers } = await ask("catalogue.overview", {});
  const minimums = [
    { year: 2027, minor: 100_000 },
    { year: 2028, minor: 100_000 },
  ];
  const provider = providers[0]!.provider.id;
  const said = { name: "frame", provider, currency: "EUR", kind: "annual", note: null } as const;
  return (await ask("commitments.save", { id: null, ...said, minimums })).id;
};
const steps = (...years: readonly (readonly [number, number, number, number])[]) =>
  years.map(([year, low, base, high]) => ({ year, low, base, high }));
const blank = { jurisdiction: null, signedOn: null, noticeDays: null, terminationFee: null, resale: null };

describe("terms of a scenario", () => {
  it("change what a month costs, and changing back gives the old amount", async () => {
    const before = await month();
    await ask("scenarios.choose-term", { scenario, term: "three-years" });
    const { term, known, onDemandInstead, placed } = await ask("cost.overview", { scenario });
    expect(term).toBe("three-years");
    expect(onDemandInstead).toBeLessThanOrEqual(placed);
    if (onDemandInstead < placed) expect(known.low).not.toBe(before.low);
    await ask("scenarios.choose-term", { scenario, term: null });
    expect(await month()).toEqual(before);
  });

  it("refuse spot where production would run on it, with the number of workloads", async () => {
    const failure = await refused(ask("scenarios.choose-term", { scenario, term: "spot" }));
    expect(failure).toMatchObject({ code: "spot-production", field: "term" });
    expect(failure.sentence.en).toMatch(/never carry production: \d+ workloads/);
    expect((await ask("cost.overview", { scenario })).term).toBe("on-demand");
  });

  it("refuse a scenario that is not there", async () => {
    const strange = { scenario: ScenarioId.parse("s-99"), term: "one-year" } as const;
    expect((await refused(ask("scenarios.choose-term", strange))).code).toBe("no-such-scenario");
  });
});

describe("terms of a contract", () => {
  it("are kept and burn the minimum down", async () => {
    const commitment = await contract();
    const ramp = steps([2027, 20_000, 50_000, 90_000], [2028, 90_000, 100_000, 120_000]);
    await ask("contract-terms.save", { terms: [{ commitment, ...blank, ramp, resale: 0.5 }] });
    expect(await ask("contract-terms.list", {})).toMatchObject([{ commitment, resale: 0.5 }]);
    const [view] = (await ask("cost.commitments", { scenario })).commitments;
    expect(view).toMatchObject({ usageFrom: "ramp", minimum: 200_000, shortfall: { low: 5_000, high: 45_000 } });
    expect(view!.warnings[0]).toMatchObject({ key: "spending.underused", args: { years: "2027" } });
  });

  it("are refused for a contract that is gone, and where a ramp crosses itself or names a year twice", async () => {
    const commitment = await contract();
    const save = (ramp: ReturnType<typeof steps>) =>
      refused(ask("contract-terms.save", { terms: [{ commitment, ...blank, ramp }] }));
    expect(await save(steps([2027, 50, 20, 90]))).toMatchObject({ code: "ramp-crossed", field: "terms.0.ramp.0.base" });
    expect(await save(steps([2027, 1, 2, 3], [2027, 1, 2, 3]))).toMatchObject({ code: "ramp-twice" });
    await ask("commitments.remove", { ids: [commitment] });
    expect((await save(steps([2027, 1, 2, 3]))).code).toBe("gone");
    expect(await ask("contract-terms.list", {})).toEqual([]);
  });
});

describe("what a planner states", () => {
  it("becomes a line, and what is taken back is a sentence again", async () => {
    const before = await ask("cost.overview", { scenario });
    expect(before.notCounted.map(({ key }) => key)).toContain("spending.no-support");
    await ask("assumptions.save", { assumptions: [{ key: "cost.support-share", value: 0.1, reason: "quote" }] });
    const after = await ask("cost.overview", { scenario });
    expect(after.lines.map(({ item }) => item)).toContain("support");
    expect(after.notCounted.map(({ key }) => key)).not.toContain("spending.no-support");
    expect(after.known.low / before.known.low).toBeCloseTo(1.1, 4);
    await ask("assumptions.reset", { keys: ["cost.support-share"] });
    expect((await ask("cost.overview", { scenario })).known).toEqual(before.known);
  });

  it("is compared with today's cost once that is stated: the Korean set goes before the vendor's constants", async () => {
    expect((await ask("cost.as-is", { scenario })).used).toBe("vendor");
    await ask("assumptions.save", { assumptions: [{ key: "as-is.kr-server-lease", value: 100, reason: null }] });
    const { used, sets, workloads } = await ask("cost.as-is", { scenario });
    expect(used).toBe("korea");
    expect(sets.find(({ set }) => set === "korea")!.yearly!.low).toBe(workloads * 100 * 12 * 100); // cents
    expect((await ask("cost.years", { scenario })).asIsSet).toBe("korea");
  });
});
