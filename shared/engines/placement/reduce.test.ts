import { describe, expect, it } from "vitest";
import { checkChosen } from "./check.ts";
import { answersOf, bestOfAll } from "./every-answer.ts";
import { buildModel } from "./model.ts";
import type { Problem } from "./problem.ts";
import { KINDS } from "./random-limits.ts";
import { OBJECTIVES, kindOf, randomProblem, withoutKind } from "./random-problem.ts";
import { readChosen } from "./read.ts";
import { reduce } from "./reduce.ts";
import { type Picks, isFeasible, worthOf } from "./search.ts";
import { ask, copy, option, region, workload } from "./small-problem.ts";
import { valueOfWorth } from "./worth.ts";

const requirement = null;

function everyPick(starts: Int32Array, see: (picks: Picks) => void): void {
  const picks = new Int32Array(starts.length - 1);
  const go = (unit: number): void => {
    if (unit === picks.length) return see(picks);
    for (let column = starts[unit]!; column < starts[unit + 1]!; column += 1) {
      picks[unit] = column;
      go(unit + 1);
    }
  };
  go(0);
}

describe("the problem made smaller", () => {
  it("keeps a best answer whatever the limits, links and objective, and its rows say what the check says", () => {
    const seen = new Map<string, number>();
    const decides = new Map<string, number>();
    let [compared, without, dropped] = [0, 0, 0];
    for (let number = 0; number < 700; number += 1) {
      const { problem, kinds } = randomProblem(number);
      if (answersOf(problem) > 3_000) continue;
      const best = bestOfAll(problem);
      const reduced = reduce(problem);
      const model = buildModel(problem, reduced);
      if (reduced.units.length === 0) {
        expect(best).toBeNull();
        continue;
      }
      const isConcentrated = problem.limits.some(({ is }) => is === "concentration");
      let worth = -Infinity;
      everyPick(model.unitStarts, (picks) => {
        const holds = isFeasible(model, picks);
        const isKept = checkChosen(problem, readChosen(model, picks)).length === 0;
        // tangents alone allow more than the limit does, never less
        if (isConcentrated ? isKept && !holds : isKept !== holds)
          throw new Error(`problem ${number}: the rows say ${holds}, the check ${isKept}`);
        if (isKept) worth = Math.max(worth, worthOf(model, picks));
      });
      if (best !== null)
        expect([number, valueOfWorth(problem, worth)]).toEqual([number, expect.closeTo(best.value, 6)]);
      else expect([number, worth]).toEqual([number, -Infinity]);
      compared += 1;
      dropped += reduced.dominated;
      if (best === null) without += 1;
      const kind = kindOf(number);
      if (bestOfAll(withoutKind(problem, kind))?.value !== best?.value) decides.set(kind, (decides.get(kind) ?? 0) + 1);
      for (const each of [...kinds, problem.objective]) seen.set(each, (seen.get(each) ?? 0) + 1);
    }
    for (const kind of [...KINDS, ...OBJECTIVES])
      expect([kind, seen.get(kind) ?? 0]).toEqual([kind, expect.any(Number)]);
    expect(Math.min(...[...KINDS, ...OBJECTIVES].map((kind) => seen.get(kind) ?? 0))).toBeGreaterThan(20);
    expect(compared).toBeGreaterThan(600);
    expect(without).toBeGreaterThan(40);
    expect(without).toBeLessThan(compared / 2);
    expect(dropped).toBeGreaterThan(200);
  });

  it("drops only what no limit could prefer", () => {
    const options = [option("a1", 80, 100), option("a2", 70, 120), option("b1", 60, 110), option("b2", 50, 90)];
    const left = (limits: Problem["limits"], change: Partial<Problem> = {}) =>
      reduce(ask([workload(1, options)], { limits, ...change })).units[0]!.choices.map((choice) =>
        choice.region.slice(2),
      );
    expect(left([])).toEqual(["a1"]);
    expect(left([{ requirement, is: "budget", perYear: 1 }])).toEqual(["a1", "b2"]);
    expect(left([{ requirement, is: "providers", max: 1 }])).toEqual(["a1", "b1"]);
    const share = { requirement, is: "share", layer: "owner", max: 0.5 } as const;
    expect(left([{ ...share, of: "cost", id: null }])).toEqual(["a1", "a2", "b1", "b2"]);
    expect(left([{ ...share, of: "workloads", id: null }])).toEqual(["a1", "b1"]);
    // where the share of A alone is limited, what goes to B dilutes it, the dearer the better
    expect(left([{ ...share, of: "cost", id: "A" }])).toEqual(["a1", "b1"]);
    expect(left([{ ...share, of: "workloads", id: "B" }])).toEqual(["a1"]);
    expect(left([{ requirement, is: "commitment", provider: "b", perYear: 1 }])).toEqual(["a1", "b1"]);
    // beginning with B costs nothing, so nothing at A that is worth less can be wanted for it
    expect(left([], { openings: { a: 40, b: 0 }, pointsPerMoney: 1 })).toEqual(["a1", "b1"]);
    expect(left([], { openings: { a: 0, b: 40 }, pointsPerMoney: 1 })).toEqual(["a1"]);
  });

  it("makes one unit of a group, in the regions all its members can go to", () => {
    const members = [
      workload(1, [option("a1", 90, 10), option("b1", 10, 10)], { group: "g-1" }),
      workload(2, [option("b1", 80, 20), option("c1", 90, 20)], { group: "g-1" }),
    ];
    const together = [{ requirement, is: "group-together" }] as const;
    const { units } = reduce(ask(members, { limits: together }));
    expect(
      units.map(({ id, choices }) => [id, choices.map((choice) => [choice.region, choice.worth, choice.high])]),
    ).toEqual([["g-1", [["b:b1", 45, 30]]]]);
    expect(reduce(ask(members)).units).toHaveLength(2);
  });

  it("keeps a worse region of a linked workload only where it is near to something the better one is not", () => {
    const ends = [workload(1, [option("a1", 80, 1), option("b1", 50, 1)]), workload(2, [option("c1", 10, 1)])];
    const links = [{ requirement, a: "w-1", b: "w-2", because: "dependency", is: "near", maxRttMs: 5 }] as const;
    const left = (roundTrips: Problem["roundTrips"]) =>
      reduce(ask(ends, { links, roundTrips })).units[0]!.choices.length;
    expect(left({ "a:a1": { "b:b1": 2, "c:c1": 3 }, "b:b1": { "c:c1": 3 } })).toBe(1);
    expect(left({ "a:a1": { "b:b1": 2, "c:c1": 9 }, "b:b1": { "c:c1": 3 } })).toBe(2);
  });

  it("leaves out what cannot be counted, and says so once for each kind", () => {
    const known = { latency: { low: 5, high: 9 }, sovereignty: null, "lock-in": null };
    const options = [
      option("a1", 80, null),
      option("b1", 70, 5, { measures: known }),
      option("c1", 60, 5, { uses: { vcpu: null, gpu: null, workloads: 1 } }),
    ];
    const left = (change: Partial<Problem>) => {
      const { units, leftOut, unplaced } = reduce(ask([workload(1, options)], change));
      const regions = units.flatMap(({ choices }) => choices.map((choice) => choice.region.slice(2)));
      return [regions, [...leftOut, ...unplaced.map(({ sentence }) => sentence)].map(({ key }) => key)];
    };
    expect(left({})).toEqual([["a1"], []]);
    expect(left({ objective: "cost" })).toEqual([["b1"], ["placement.left-out-unpriced"]]);
    expect(left({ objective: "latency" })).toEqual([["b1"], ["placement.left-out-latency"]]);
    expect(left({ limits: [{ requirement, is: "mean", criterion: "lock-in", bound: 3 }] })).toEqual([
      [],
      ["placement.no-option-with-lock-in"],
    ]);
    const at = (id: string) => ({ kind: "region", id: region(id) }) as const;
    expect(left({ limits: [{ requirement, is: "quota", at: at("c1"), of: "vcpu", max: 3 }] })).toEqual([
      ["a1"],
      ["placement.left-out-vcpu"],
    ]);
    expect(left({ limits: [{ requirement, is: "quota", at: at("b1"), of: "vcpu", max: 3 }] })).toEqual([["a1"], []]);
    expect(left({ limits: [{ requirement, is: "total-budget", total: 900 }], openings: { b: null } })).toEqual([
      ["c1"],
      ["placement.left-out-unpriced", "placement.left-out-opening"],
    ]);
  });

  it("counts who is left out of what, and names the first few", () => {
    const many = [1, 2, 3, 4, 5].map((number) => workload(number, [option("a1", 80, null), option("b1", 70, 5)]));
    const { leftOut } = reduce(ask(many, { objective: "cost" }));
    const names = { ko: "system 1, system 2, system 3, …", en: "system 1, system 2, system 3, …" };
    expect(leftOut).toEqual([{ key: "placement.left-out-unpriced", args: { count: 5, workloads: 5, names } }]);
  });

  it("places no copy of what is not placed itself, and lets a mean count workloads only", () => {
    const measured = (latency: number) => ({
      measures: { latency: { low: latency, high: latency }, sovereignty: null, "lock-in": null },
    });
    const both = [workload(1, [option("a1", 9, 1, measured(4))]), copy(1, [option("b1", 9, 1)])];
    const mean = { requirement, is: "mean", criterion: "latency", bound: 5 } as const;
    const { units } = reduce(ask(both, { limits: [mean] }));
    expect(units.map(({ id, choices }) => [id, choices[0]!.share, choices[0]!.means.latency])).toEqual([
      ["w-1", 1, 4],
      ["w-1/standby", 0, 0],
    ]);
    const gone = reduce(ask([workload(1, []), copy(1, [option("b1", 9, 1)])]));
    expect([gone.units.length, gone.unplaced.length]).toEqual([0, 1]);
  });
});
