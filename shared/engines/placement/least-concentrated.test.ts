import { describe, expect, it } from "vitest";
import { bestOfAll } from "./every-answer.ts";
import { asksForTooMany, planeNobodyKeeps } from "./least-concentrated.ts";
import { randomProblem } from "./random-problem.ts";
import { reduce } from "./reduce.ts";
import { ask, option, workload } from "./small-problem.ts";

describe("a limit on concentration that nobody can keep", () => {
  const three = [1, 2, 3].map((number) =>
    workload(number, [option("a0", 90, 100), option("b2", 50, 100), option("c4", 40, 100)]),
  );
  const limit = { is: "concentration", layer: "provider", of: "cost", requirement: null } as const;

  it("is told from how wide everything could be spread", () => {
    const at = (max: number) => {
      const problem = ask(three, { limits: [{ ...limit, max }] });
      return planeNobodyKeeps(problem, reduce(problem));
    };
    expect(at(0.33)).not.toBeNull();
    expect(at(0.34)).toBeNull();
  });

  it("is told from how many providers there may be", () => {
    const at = (max: number) => {
      const problem = ask(three, {
        limits: [
          { ...limit, max },
          { is: "providers", max: 2, requirement: null },
        ],
      });
      return asksForTooMany(problem, reduce(problem));
    };
    expect(at(0.49)).toBe(true);
    expect(at(0.5)).toBe(false);
  });

  it("is never said of one that some answer keeps", () => {
    let told = 0;
    for (let number = 0; number < 400; number += 1) {
      const { problem } = randomProblem(number);
      const limits = problem.limits.map((each) =>
        each.is === "concentration" ? { ...each, max: each.max / 2 } : each,
      );
      for (const asked of [problem, { ...problem, limits }]) {
        const reduced = reduce(asked);
        if (reduced.units.length === 0 || reduced.torn.length > 0) continue;
        if (planeNobodyKeeps(asked, reduced) === null && !asksForTooMany(asked, reduced)) continue;
        told += 1;
        expect([number, bestOfAll(asked)]).toEqual([number, null]);
      }
    }
    expect(told).toBeGreaterThan(5);
  });
});
