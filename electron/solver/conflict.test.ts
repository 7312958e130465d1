import { describe, expect, it } from "vitest";
import { type Item, itemsOf, only, settled } from "../../shared/engines/placement/conflict.ts";
import { bestOfAll } from "../../shared/engines/placement/every-answer.ts";
import type { Problem, ProblemLimit, Solution } from "../../shared/engines/placement/problem.ts";
import { randomProblem } from "../../shared/engines/placement/random-problem.ts";
import { ask, option, region, workload } from "../../shared/engines/placement/small-problem.ts";
import type { RequirementId } from "../../shared/model/id.ts";
import { sayIn } from "../../shared/text/text.ts";
import { checkLimits } from "./check-limits.ts";
import { contradiction } from "./conflict.ts";
import { jobForTests, largeProblem } from "./job-for-tests.ts";
import { solvePlacement } from "./solve.ts";
import { startThread } from "./thread.ts";

const exact = { gap: 0, timeLimitS: 60, seed: 1 };
const id = (number: number): RequirementId => `r-${number}` as RequirementId; // ids of tests
const said = ({ conflict }: Pick<Solution, "conflict">): string[] =>
  conflict!.items.map(({ sentence }) => sayIn("en", sentence));
const ways = ({ relaxations }: Pick<Solution, "relaxations">): string[] =>
  relaxations.map(({ sentence }) => sayIn("en", sentence));
const solve = (problem: Problem) => solvePlacement(problem, exact, jobForTests());

/** The problem with changes made as a screen would: limits at other numbers, or gone with everything they asked for. */
function changed(problem: Problem, changes: Solution["relaxations"][number]["changes"]): Problem {
  let items = itemsOf(problem);
  const limits = problem.limits.map((held) => {
    const change = changes.find(({ requirement, limit }) => requirement === held.requirement && limit?.is === held.is);
    return change?.limit ?? held;
  });
  for (const { requirement, limit } of changes)
    if (limit === null) items = items.filter((one) => one.requirement !== requirement || isKeptNumber(one, changes));
  return only({ ...problem, limits }, items);
}
const isKeptNumber = ({ is }: Item, changes: Solution["relaxations"][number]["changes"]): boolean =>
  changes.some(({ limit }) => limit?.is === is);

describe("limits that cannot hold together", () => {
  it("names the fewest that contradict each other, and the least that would have to give way", async () => {
    const two = [
      workload(1, [option("a0", 90, 100), option("b2", 50, 60)]),
      workload(2, [option("a0", 80, 100), option("c4", 40, 70)]),
    ];
    const limits: ProblemLimit[] = [
      { is: "share", layer: "owner", of: "cost", id: null, max: 0.9, requirement: id(1) },
      { is: "budget", perYear: 1200, requirement: id(2) },
      { is: "providers", max: 3, requirement: id(3) },
    ];
    const solution = await solve(ask(two, { limits }));
    expect(solution.outcome).toBe("infeasible");
    expect(solution.conflict).toMatchObject({ isSmallest: true, items: [{ requirement: "r-2" }] });
    // the cheapest there is: (60 + 70) × 12
    expect(ways(solution)).toEqual(["Raise the budget from 1,200 to 1,560 KRW a year."]);
    expect(solution.relaxations[0]!.changes).toEqual([{ requirement: "r-2", limit: { ...limits[1], perYear: 1560 } }]);
  });

  it("offers each of two that contradict each other, with the number it would need", async () => {
    const two = [
      workload(1, [option("a0", 90, 100), option("b2", 50, 160)]),
      workload(2, [option("a0", 80, 100), option("b2", 40, 140)]),
    ];
    const limits: ProblemLimit[] = [
      { is: "share", layer: "provider", of: "workloads", id: null, max: 0.5, requirement: id(1) },
      { is: "budget", perYear: 2500, requirement: id(2) },
    ];
    const solution = await solve(ask(two, { limits }));
    expect(solution.conflict!.items.map(({ requirement }) => requirement)).toEqual(["r-1", "r-2"]);
    expect(ways(solution)).toEqual([
      "Raise the greatest share of one provider from 50 % to 100 %.",
      "Raise the budget from 2,500 to 2,880 KRW a year.",
    ]);
  });

  it("narrows groups, dependencies and pins down to the single ones", async () => {
    const torn = [
      workload(1, [option("a0", 9, 1)], { group: "g-1" }),
      workload(2, [option("b2", 9, 1)], { group: "g-1" }),
      workload(3, [option("b2", 9, 1), option("a0", 5, 1)], { group: "g-2" }),
      workload(4, [option("b2", 9, 1)], { group: "g-2" }),
    ];
    const names = { "g-1": { ko: "민원", en: "Petitions" } };
    const apart = await solve(ask(torn, { limits: [{ is: "group-together", requirement: id(1) }], names }));
    expect(said(apart)).toEqual(["The application group Petitions stays in one region"]);
    expect(ways(apart)).toEqual([
      "Switch off that application groups stay in one region; at least 1 of them would be spread, such as Petitions.",
    ]);

    const some = [
      workload(1, [option("a0", 90, 1), option("b2", 50, 1)]),
      workload(2, [option("b2", 80, 1)]),
      workload(3, [option("b2", 80, 1), option("a0", 70, 1)]),
    ];
    const pins = [
      { workload: some[0]!.workload, region: region("a0"), kind: "pinned", reason: null },
      { workload: some[2]!.workload, region: region("a0"), kind: "pinned", reason: null },
    ] as const;
    const near = { is: "near", maxRttMs: 5, because: "dependency", requirement: null } as const;
    const links = [
      { ...near, a: "w-1", b: "w-2" },
      { ...near, a: "w-1", b: "w-3" },
    ];
    const far = await solve(ask(some, { pins, links }));
    expect(said(far)).toEqual([
      "Dependency system 1 ↔ system 2: a round trip of at most 5 ms",
      "system 1 is pinned to a:a0",
    ]);
    expect(ways(far)).toEqual([
      "Relax the round-trip bound of 1 dependency link, such as system 1 ↔ system 2.",
      "Release 2 pins set by hand, such as that of system 1.",
    ]);
  });

  it("finds a way out where several things contradict themselves at the same time", async () => {
    const two = [workload(1, [option("a0", 90, 100)]), workload(2, [option("b2", 80, 100)])];
    const limits: ProblemLimit[] = [
      { is: "budget", perYear: 1200, requirement: id(1) },
      { is: "providers", max: 1, requirement: id(2) },
      { is: "mean", criterion: "latency", bound: 10, requirement: id(3) },
    ];
    const measured = two.map((each) => ({
      ...each,
      options: each.options.map((one) => ({ ...one, measures: { ...one.measures, latency: { low: 20, high: 30 } } })),
    }));
    const solution = await solve(ask(measured, { limits }));
    expect(solution.conflict!.items).toHaveLength(1);
    expect(ways(solution)).toHaveLength(1);
    expect(ways(solution)[0]).toBe(
      "Raise the budget from 1,200 to 2,400 KRW a year. And: Allow 2 providers instead of 1. And: Raise the limit on the mean round trip from 10 to 30 ms.",
    );
  });

  it(
    "is right whatever contradicts what: nothing could be left out of the conflict, and every way out leads to an answer",
    { timeout: 240_000 },
    async () => {
      let infeasible = 0;
      for (let number = 0; infeasible < 30; number += 1) {
        const { problem } = randomProblem(number);
        const whole = settled(problem);
        if (bestOfAll(problem) !== null || whole.workloads.every(({ options }) => options.length === 0)) continue;
        const thread = startThread({ timeLimitS: 20, memoryMb: null, signal: new AbortController().signal });
        const found = await contradiction(thread, problem, 1, new Map());
        await thread.close();
        if (found === null) continue; // nobody is left to be placed
        infeasible += 1;
        expect([number, found.isSmallest]).toEqual([number, true]);
        expect([number, bestOfAll(only(whole, found.items))]).toEqual([number, null]);
        for (const one of found.items) {
          const rest = found.items.filter((other) => other !== one);
          expect([number, one.is, bestOfAll(only(whole, rest)) !== null]).toEqual([number, one.is, true]);
        }
        const solution = await solve(problem);
        for (const { changes, sentence } of solution.relaxations) {
          expect([number, sentence.key, changes.length]).not.toEqual([number, sentence.key, 0]);
          const open = changed(whole, changes);
          expect([number, sayIn("en", sentence), bestOfAll(open) !== null]).toEqual([
            number,
            sayIn("en", sentence),
            true,
          ]);
        }
        for (const sentence of [...solution.conflict!.items, ...solution.relaxations].map((each) => each.sentence))
          for (const language of ["ko", "en"] as const) expect(sayIn(language, sentence)).not.toContain("{{");
      }
    },
  );
});

describe("limits while they are typed", () => {
  const never = new AbortController().signal;

  it(
    "tells whether hundreds of workloads can keep them, and keeps to its two seconds",
    { timeout: 30_000 },
    async () => {
      for (const [budget, outcome] of [
        [1, "possible"],
        [0.3, "impossible"],
      ] as const) {
        const problem = largeProblem(300, 12);
        const [first, ...rest] = problem.limits;
        const perYear = budget * (first?.is === "budget" ? first.perYear : 0);
        const limits: ProblemLimit[] = [{ is: "budget", perYear, requirement: id(1) }, ...rest];
        const before = performance.now();
        const checked = await checkLimits({ ...problem, limits }, { seed: 1, signal: never });
        expect(performance.now() - before).toBeLessThan(6000);
        expect(checked.outcome).toBe(outcome);
        // on a busy machine there may be no time to leave the rest out
        if (outcome === "impossible") expect(checked.conflict!.items.map((each) => each.requirement)).toContain("r-1");
        else expect(checked.placed!.placements).toHaveLength(300);
      }
    },
  );

  it("says when there is nobody to be placed", async () => {
    expect((await checkLimits(ask([workload(1, [])]), { seed: 1, signal: never })).outcome).toBe("nothing");
  });
});
