import { describe, expect, it } from "vitest";
import { sayIn } from "../../text/text.ts";
import { answersOf, bestOfAll } from "./every-answer.ts";
import { bindingLimits, bindingOf, whyNot } from "./explain.ts";
import type { Problem } from "./problem.ts";
import { randomProblem } from "./random-problem.ts";
import { ask, option, put, region, workload } from "./small-problem.ts";
import { tallyOf } from "./tally.ts";

const requirement = null;

describe("what decides a placement", () => {
  const two = [
    workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
    workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
  ];

  it("names the limits that stand in the way, and no others", () => {
    const limits: Problem["limits"] = [
      { requirement, is: "budget", perYear: 12 * 160 },
      { requirement, is: "providers", max: 2 },
    ];
    const said = bindingLimits(ask(two, { limits }), [put(1, "a1"), put(2, "b1")]);
    expect(said.map(({ key }) => key)).toEqual(["placement.binding-budget"]);
    expect(sayIn("en", said[0]!)).toContain("1,920 of 1,920 KRW");
    const wide = [{ requirement, is: "budget", perYear: 9999 }] as const;
    expect(bindingLimits(ask(two, { limits: wide }), [put(1, "a1"), put(2, "a1")])).toEqual([]);
  });

  it("tells what alone forbids a better move from what forbids it only together with others", () => {
    const budget = { requirement, is: "budget", perYear: 12 * 160 } as const;
    const share = { requirement, is: "share", layer: "owner", of: "workloads", id: null, max: 0.5 } as const;
    const said = (change: Partial<Problem>) =>
      bindingLimits(ask(two, change), [put(1, "a1"), put(2, "b1")]).map(({ key }) => key.replace("placement.", ""));
    expect(said({ limits: [budget] })).toEqual(["binding-budget"]);
    expect(said({ limits: [budget, share] })).toEqual([
      "binding-with-others-budget",
      "binding-with-others-share-workloads",
    ]);
    const links = [{ requirement, a: "w-1", b: "w-2", because: "dependency", is: "near", maxRttMs: 5 }] as const;
    const near = { "a:a1": { "b:b1": 2 } };
    expect(said({ limits: [budget], links, roundTrips: near })).toEqual(["binding-budget"]);
    // what a new provider costs is more than the move would bring
    expect(said({ limits: [budget], openings: { a: 0, b: -200 }, pointsPerMoney: 1 })).toEqual([]);
  });

  it("names as deciding alone only that without which a better answer is found, whatever the limits", () => {
    let told = 0;
    for (let number = 0; number < 400; number += 1) {
      const { problem } = randomProblem(number);
      if (answersOf(problem) > 1500) continue;
      const best = bestOfAll(problem);
      if (!best) continue;
      const { limits, links, pins } = bindingOf(problem, tallyOf(problem, best.chosen));
      const without: Problem[] = [
        ...[...limits].flatMap(([limit, { alone }]) =>
          alone > 0 ? [{ ...problem, limits: problem.limits.filter((one) => one !== limit) }] : [],
        ),
        ...[...links].flatMap(([source, { alone }]) =>
          alone > 0 ? [{ ...problem, links: problem.links.filter(({ because }) => because !== source) }] : [],
        ),
        ...(pins && pins.alone > 0 ? [{ ...problem, pins: [] }] : []),
      ];
      for (const looser of without) {
        const next = bestOfAll(looser);
        // who could not be placed before changes what the whole is a mean of
        if (!next || next.chosen.size !== best.chosen.size) continue;
        const isGreat = problem.objective === "score" || problem.objective === "sovereignty";
        expect(isGreat ? next.value - best.value : best.value - next.value, `problem ${number}`).toBeGreaterThan(0);
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  it("says why not another region: fewer points, an open order, a limit, a tie", () => {
    const one = workload(1, [
      option("a1", 50, 10),
      option("b1", [40, 70], 9),
      option("c1", 30, 9),
      option("d1", 80, 99),
      option("e1", 50, 10),
    ]);
    const problem = ask([one], { limits: [{ requirement, is: "budget", perYear: 120 }] });
    const why = (name: string) => whyNot(problem, [put(1, "a1")], one.workload, region(name));
    expect(why("c1").sentence.key).toBe("placement.why-not-lower");
    expect(why("c1").difference).toEqual([{ criterion: "cost", points: { low: -20, high: -20 } }]);
    expect(why("b1").sentence.key).toBe("placement.why-not-lower-open");
    expect(why("d1").sentence.key).toBe("placement.why-not-limit");
    expect(why("d1").brokenBy).toHaveLength(1);
    expect(why("e1").sentence.key).toBe("placement.why-not-tie");
    expect(why("a1").sentence.key).toBe("placement.why-not-chosen");
    expect(why("z9").sentence.key).toBe("placement.why-not-no-option");
  });
});
