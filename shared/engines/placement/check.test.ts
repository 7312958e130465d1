import { describe, expect, it } from "vitest";
import type { Recovery } from "../../model/recovery.ts";
import type { Placement } from "../../model/scenario.ts";
import { sayIn } from "../../text/text.ts";
import { checkPlacements } from "./check.ts";
import { placementFigure } from "./figure.ts";
import { buildModel } from "./model.ts";
import type { LinkKind, Problem, ProblemLimit } from "./problem.ts";
import { reduce } from "./reduce.ts";
import { greedy, worthOf } from "./search.ts";
import { ask, copy, option, put, region, workload } from "./small-problem.ts";

const requirement = null;
const two = [
  workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
  workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
];
const keysOf = (problem: Problem, placements: Placement[], recoveries: Recovery[] = []): string[] =>
  checkPlacements(problem, placements, recoveries).map((sentence) => {
    for (const language of ["ko", "en"] as const) expect(sayIn(language, sentence)).not.toMatch(/\{\{|^placement\./);
    return sentence.key;
  });

describe("the check of an answer", () => {
  it("counts the end of a price range that hurts", () => {
    const ranged = [workload(1, [option("a1", 90, [50, 100])]), workload(2, [option("b1", 70, [60, 80])])];
    const broken = (limits: ProblemLimit[]) => keysOf(ask(ranged, { limits }), [put(1, "a1"), put(2, "b1")]);
    expect(broken([{ requirement, is: "budget", perYear: 12 * 179 }])).toEqual(["placement.check-budget"]);
    expect(broken([{ requirement, is: "budget", perYear: 12 * 180 }])).toEqual([]);
    // at worst 100 of 160 goes to A, and 80 of 130 to B
    const share = { requirement, is: "share", layer: "owner", of: "cost", id: null } as const;
    expect(broken([{ ...share, max: 0.62 }])).toEqual(["placement.check-share-cost"]);
    expect(broken([{ ...share, max: 0.625 }])).toEqual([]);
    expect(broken([{ ...share, id: "B", max: 0.62 }])).toEqual([]);
    // the low ends of what goes to a provider use its commitment up, whatever the high ends
    const commitment = { requirement, is: "commitment", provider: "a" } as const;
    expect(broken([{ ...commitment, perYear: 600 }])).toEqual([]);
    expect(broken([{ ...commitment, perYear: 601 }])).toEqual(["placement.check-commitment"]);
  });

  it("holds a concentration for every price, also where the worst lies at neither all low nor all high ends", () => {
    const three = [
      workload(1, [option("a1", 1, [40, 60])]),
      workload(2, [option("b1", 1, [20, 40])]),
      workload(3, [option("c1", 1, [10, 20])]),
    ];
    const placements = [put(1, "a1"), put(2, "b1"), put(3, "c1")];
    const at = (max: number, layer: "provider" | "country" = "provider") =>
      keysOf(ask(three, { limits: [{ requirement, is: "concentration", layer, of: "cost", max }] }), placements);
    // 60, 20, 10: (3,600 + 400 + 100) ÷ 8,100
    expect(at(4100 / 8100)).toEqual([]);
    expect(at(4099 / 8100)).toEqual(["placement.check-concentration-provider"]);
    // A and B stand under one law: 100² and 10² of 110²
    expect(at(10_099 / 12_100, "country")).toEqual(["placement.check-concentration-country"]);
    expect(at(10_101 / 12_100, "country")).toEqual([]);
  });

  it("counts what it takes to begin with a provider once, in both budgets, and growth", () => {
    const openings = { a: 20, b: 5 };
    const both = [put(1, "a1"), put(2, "a1")];
    const broken = (limit: ProblemLimit) =>
      keysOf(ask(two, { openings, horizonYears: 4, dearestYear: 1.5, limits: [limit] }), both);
    expect(broken({ requirement, is: "budget", perYear: 12 * 1.5 * 220 })).toEqual([]);
    expect(broken({ requirement, is: "budget", perYear: 12 * 1.5 * 219 })).toEqual(["placement.check-budget"]);
    expect(broken({ requirement, is: "total-budget", total: 12 * 4 * 220 })).toEqual([]);
    expect(broken({ requirement, is: "total-budget", total: 12 * 4 * 219 })).toEqual(["placement.check-total-budget"]);
  });

  it("finds every kind of breach in an answer from outside", () => {
    const keys = (placements: Placement[], change: Partial<Problem> = {}) => keysOf(ask(two, change), placements);
    const pin = { workload: two[0]!.workload, region: region("b1"), reason: null };
    expect(keys([put(1, "c1")])).toEqual(["placement.check-not-lawful"]);
    expect(keys([{ ...put(1, "a1"), term: "one-year" }])).toEqual(["placement.check-not-lawful"]);
    expect(keys([put(9, "a1")])).toEqual(["placement.check-unknown-workload"]);
    expect(keys([put(1, "a1"), put(1, "b1")])).toEqual(["placement.check-twice"]);
    expect(keys([put(1, "a1")], { pins: [{ ...pin, kind: "pinned" }] })).toEqual(["placement.check-pin"]);
    expect(keys([put(1, "b1")], { pins: [{ ...pin, kind: "forbidden" }] })).toEqual(["placement.check-pin"]);
    const split = [put(1, "a1"), put(2, "b1")];
    const limited = (limit: ProblemLimit, change: Partial<Problem> = {}) => keys(split, { limits: [limit], ...change });
    expect(limited({ requirement, is: "providers", max: 1 })).toEqual(["placement.check-providers"]);
    const at = { kind: "provider", id: "a" } as const;
    expect(limited({ requirement, is: "quota", at, of: "vcpu", max: 0.5 })).toEqual(["placement.check-quota-vcpu"]);
    expect(limited({ requirement, is: "quota", at, of: "vcpu", max: 1 })).toEqual([]);
    const share = { requirement, is: "share", layer: "country", of: "workloads", id: "KR" } as const;
    expect(limited({ ...share, max: 0.99 })).toEqual(["placement.check-share-workloads"]);
    const concentration = { requirement, is: "concentration", layer: "control-plane", of: "workloads" } as const;
    expect(limited({ ...concentration, max: 0.49 })).toEqual(["placement.check-concentration-control-plane"]);
    expect(limited({ ...concentration, max: 0.5 })).toEqual([]);
    for (const criterion of ["latency", "sovereignty", "lock-in"] as const)
      expect(limited({ requirement, is: "mean", criterion, bound: 5 })).toEqual(["placement.check-untold"]);

    const linked = (link: LinkKind, change: Partial<Problem> = {}) =>
      keys(split, { links: [{ requirement, a: "w-1", b: "w-2", because: "limit", ...link }], ...change });
    const near = { is: "near", maxRttMs: 5 } as const;
    expect(linked(near)).toEqual(["placement.check-coupling"]);
    expect(linked(near, { unknown: "allow" })).toEqual([]);
    expect(linked(near, { roundTrips: { "a:a1": { "b:b1": 5 } } })).toEqual([]);
    expect(linked(near, { roundTrips: { "a:a1": { "b:b1": 5 }, "b:b1": { "a:a1": 6 } } })).toHaveLength(1);
    expect(linked({ is: "together", in: "region" })).toEqual(["placement.check-together-region"]);
    expect(linked({ is: "together", in: "provider" })).toEqual(["placement.check-together-provider"]);
    expect(linked({ is: "apart", from: "provider" })).toEqual([]);
    const together = [put(1, "a1"), put(2, "a1")];
    for (const from of ["site", "region", "provider", "owner", "control-plane"] as const)
      expect(
        keys(together, { links: [{ requirement, a: "w-1", b: "w-2", because: "limit", is: "apart", from }] }),
      ).toEqual([`placement.check-apart-${from}`]);

    const grouped = ask(two.map((each) => ({ ...each, group: "g-1" })), { limits: [{ requirement, is: "group-together" }] }); // prettier-ignore
    expect(keysOf(grouped, split)).toEqual(["placement.check-group-split"]);
  });

  it("asks for the second place of what is placed, as ready as it has to be, apart from the first", () => {
    const problem = ask([workload(1, [option("a1", 9, 1), option("b1", 8, 1)]), copy(1, [option("a1", 9, 1), option("b1", 9, 1)])], {
      links: [{ requirement, a: "w-1", b: "w-1/standby", because: "recovery", is: "apart", from: "provider" }],
    }); // prettier-ignore
    const second = (name: string | null, mode: Recovery["mode"] = "warm"): Recovery[] => [
      { workload: problem.workloads[0]!.workload, mode, region: name === null ? null : region(name) },
    ];
    expect(keysOf(problem, [put(1, "a1")], second("b1"))).toEqual([]);
    expect(keysOf(problem, [put(1, "a1")], second("b1", "hot"))).toEqual([]);
    expect(keysOf(problem, [put(1, "a1")], second("a1"))).toEqual(["placement.check-apart-provider"]);
    expect(keysOf(problem, [put(1, "a1")])).toEqual(["placement.check-no-second-place"]);
    expect(keysOf(problem, [put(1, "a1")], second(null))).toEqual(["placement.check-no-second-place"]);
    expect(keysOf(problem, [put(1, "a1")], second("b1", "cold"))).toEqual(["placement.check-weaker-copy"]);
    expect(keysOf(problem, [put(1, "a1")], second("c1"))).toEqual(["placement.check-second-place-not-lawful"]);
    expect(keysOf(problem, [], [])).toEqual([]);
  });

  it("does not let an unpriced placement pass a limit that counts money", () => {
    const limits = [{ requirement, is: "budget", perYear: 10 }] as const;
    const problem = ask([workload(1, [option("a1", 90, null)])], { limits });
    expect(keysOf(problem, [put(1, "a1")])).toEqual(["placement.check-untold"]);
    expect(reduce(problem).unplaced.map(({ sentence }) => sentence.key)).toEqual(["placement.no-priced-option"]);
  });

  it("explains the score as a weighted mean whose low end is the value that was maximised", () => {
    const problem = ask([workload(1, [option("a1", [40, 80], 1)]), workload(2, [option("b1", 70, 1)], { share: 1.5 })]);
    const figure = placementFigure("placement/s-1", problem, [put(1, "a1"), put(2, "b1")]);
    // a quarter of 40–80 and three quarters of 70
    expect(figure.value).toEqual({ low: 62.5, high: 72.5 });
    expect(figure.parts.map(({ id, value }) => [id, value!.low])).toEqual([
      ["placement/s-1/w-1", 40],
      ["placement/s-1/w-2", 70],
    ]);
    expect(sayIn("en", figure.parts[1]!.label)).toBe("system 2 → b:b1 (share 75 %)");
    const model = buildModel(problem, reduce(problem));
    expect(worthOf(model, greedy(model)!)).toBeCloseTo(62.5, 12);
    expect(placementFigure("placement/s-1", problem, []).value).toBeNull();
  });

  it("counts a second place in the score by its own share, and says where its points come from", () => {
    const problem = ask([workload(1, [option("a1", 40, 1)]), copy(1, [option("b1", 80, 1)], { share: 0.25 })]);
    const second = [{ workload: problem.workloads[0]!.workload, mode: "warm", region: region("b1") }] as const;
    const figure = placementFigure("placement/s-1", problem, [put(1, "a1")], second);
    expect(figure.value!.low).toBeCloseTo((0.5 * 40 + 0.25 * 80) / 0.75, 9);
    const points = figure.parts[1]!.parts[1]!.parts[0]!;
    expect([figure.parts[1]!.id, points.because!.key]).toEqual([
      "placement/s-1/w-1/standby",
      "placement.figure-copy-why",
    ]);
  });
});
