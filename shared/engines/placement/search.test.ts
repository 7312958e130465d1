import { describe, expect, it } from "vitest";
import { answersOf } from "./every-answer.ts";
import { buildModel } from "./model.ts";
import type { Problem } from "./problem.ts";
import { randomProblem } from "./random-problem.ts";
import { readAnswer } from "./read.ts";
import { reduce } from "./reduce.ts";
import { freeBound, greedy, isFeasible, nearestPicks, picksOf, polish, worthOf } from "./search.ts";
import { ask, copy, option, put, region, workload } from "./small-problem.ts";

const requirement = null;
const two = [
  workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
  workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
];

function solved(problem: Problem): string[] | null {
  const model = buildModel(problem, reduce(problem));
  const start = greedy(model);
  return start && readAnswer(model, polish(model, start)).placements.map((each) => each.region.slice(2));
}

describe("answers by simple moves", () => {
  it("begin with what every limit allows", () => {
    const under = (limit: Problem["limits"][number]) => solved(ask(two, { limits: [limit] }));
    expect(solved(ask(two))).toEqual(["a1", "a1"]);
    expect(under({ requirement, is: "budget", perYear: 12 * 160 })).toEqual(["a1", "b1"]);
    expect(under({ requirement, is: "share", layer: "owner", of: "cost", id: null, max: 0.7 })).toEqual(["a1", "b1"]);
    const at = { kind: "region", id: region("a1") } as const;
    expect(under({ requirement, is: "quota", at, of: "vcpu", max: 1 })).toEqual(["a1", "b1"]);
    expect(under({ requirement, is: "budget", perYear: 12 * 100 })).toBeNull();
    expect(under({ requirement, is: "commitment", provider: "b", perYear: 12 * 60 })).toEqual(["a1", "b1"]);
  });

  it("count what it takes to begin with a provider", () => {
    const one = ask(two, { openings: { a: 30, b: 0 }, pointsPerMoney: 1 });
    const model = buildModel(one, reduce(one));
    expect(worthOf(model, picksOf(model, [put(1, "a1"), put(2, "b1")])!)).toBeCloseTo(45 + 35 - 30, 9);
    // moving the last one away from A saves its 30 points
    expect(solved(one)).toEqual(["a1", "a1"]);
    const from = picksOf(model, [put(1, "a1"), put(2, "b1")])!;
    expect(readAnswer(model, polish(model, from)).placements.map((each) => each.region.slice(2))).toEqual(["b1", "b1"]);
  });

  it("prefer the cheaper of equal scores, then the first by name, and never what has no price", () => {
    const options = [option("a1", 50, 90), option("b1", 50, 80), option("c1", 50, 80), option("d1", 50, null)];
    expect(solved(ask([workload(1, options)]))).toEqual(["b1"]);
  });

  it("are lawful by the model's rows, are made no worse by polishing, and never exceed the free bound", () => {
    let found = 0;
    for (let number = 0; number < 300; number += 1) {
      const { problem } = randomProblem(number);
      if (answersOf(problem) < 2) continue;
      const model = buildModel(problem, reduce(problem));
      const start = greedy(model);
      if (!start) continue;
      found += 1;
      const better = polish(model, start);
      expect([isFeasible(model, start), isFeasible(model, better)]).toEqual([true, true]);
      expect(worthOf(model, better)).toBeGreaterThanOrEqual(worthOf(model, start) - 1e-9);
      expect(freeBound(model)).toBeGreaterThanOrEqual(worthOf(model, better) - 1e-9);
    }
    expect(found).toBeGreaterThan(150);
  });

  it("begin from an answer in hand as far as it goes", () => {
    const problem = ask([...two, copy(1, [option("a1", 3, 1), option("b1", 2, 1)])]);
    // nothing limits money or place: a1 beats b1 everywhere, so b1 is not in the model any more
    const model = buildModel(problem, reduce(problem));
    const kept = [put(1, "b1"), put(2, "a1")];
    const second = [{ workload: two[0]!.workload, mode: "warm", region: region("b1") }] as const;
    expect(picksOf(model, kept, second)).toBeNull();
    expect(readAnswer(model, nearestPicks(model, kept, second)!).placements.map((each) => each.region)).toEqual([
      "a:a1",
      "a:a1",
    ]);
    const limits = [{ requirement, is: "budget", perYear: 99_999 }] as const;
    const whole = buildModel({ ...problem, limits }, reduce({ ...problem, limits }));
    const near = readAnswer(whole, nearestPicks(whole, kept, second)!);
    expect([...near.placements, ...near.recoveries].map((each) => each.region)).toEqual(["b:b1", "a:a1", "a:a1"]);
  });
});
