import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkChosen } from "./check.ts";
import { concentrationBounds, greatestConcentration } from "./concentration.ts";
import type { Option, Problem } from "./problem.ts";
import { randomProblem } from "./random-problem.ts";
import { isFree, tallyOf } from "./tally.ts";

const PROBLEMS = 400;

/** Some answers of a problem, lawful or not, always the same ones. */
function answersOf({ workloads }: Problem): Map<string, Option>[] {
  return Array.from({ length: 12 }, (_, turn) => {
    const placed = workloads.flatMap(({ id, options }, at) => {
      const option = options[(turn * (at + 1) + at) % Math.max(1, options.length)];
      return option ? [[id, option] as const] : [];
    });
    return new Map(placed);
  });
}

describe("an answer added up", () => {
  it("says of every single move what adding everything up again says, whatever the limits", () => {
    let [looked, broken] = [0, 0];
    for (let number = 0; number < PROBLEMS; number += 1) {
      const { problem } = randomProblem(number);
      for (const chosen of answersOf(problem)) {
        if (checkChosen(problem, chosen).length > 0) continue;
        const tally = tallyOf(problem, chosen);
        for (const { id, options } of problem.workloads) {
          for (const option of chosen.has(id) ? options : []) {
            const found = tally.brokenBy(new Map([[id, option]]));
            const after = checkChosen(problem, new Map(chosen).set(id, option));
            expect(isFree(found), `problem ${number}, ${id} to ${option.region}`).toBe(after.length === 0);
            looked += 1;
            broken += isFree(found) ? 0 : 1;
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(2000);
    expect(broken).toBeGreaterThan(200);
  });

  it("is left as it was by the moves it has looked at", () => {
    for (let number = 0; number < 60; number += 1) {
      const { problem } = randomProblem(number);
      const [chosen] = answersOf(problem);
      const tally = tallyOf(problem, chosen!);
      const uses = (): string => JSON.stringify(problem.limits.map((limit) => round(tally.use(limit).used)));
      const before = uses();
      for (const { id, options } of problem.workloads)
        for (const option of options) tally.brokenBy(new Map([[id, option]]));
      expect(uses()).toBe(before);
    }
  });
});

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

describe("the greatest concentration", () => {
  it("is never below that of any amounts within their ends, and one set of ends reaches it", () => {
    const amounts = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(amounts, (drawn) => {
        const ends = drawn.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
        const greatest = greatestConcentration(ends);
        const { least, most } = concentrationBounds(ends);
        expect(least).toBeLessThanOrEqual(greatest + 1e-12);
        expect(most).toBeGreaterThanOrEqual(greatest - 1e-12);
        const within = drawn.map(([, , at], nth) => ends[nth]!.low + at * (ends[nth]!.high - ends[nth]!.low));
        const concentration = (values: readonly number[]): number => {
          const sum = values.reduce((a, b) => a + b, 0);
          return sum > 0 ? values.reduce((total, value) => total + (value / sum) ** 2, 0) : 0;
        };
        expect(greatest).toBeGreaterThanOrEqual(concentration(within) - 1e-12);
        const corners = Array.from({ length: 2 ** ends.length }, (_, bits) =>
          concentration(ends.map(({ low, high }, nth) => ((bits >> nth) & 1 ? high : low))),
        );
        expect(greatest).toBeCloseTo(Math.max(...corners), 12);
      }),
    );
  });

  it("stays on the sure side where there are too many ends to try", () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ low: 10 + at, high: 12 + 2 * at }));
    const some = greatestConcentration(many);
    const highs = many.map(({ high }) => high);
    const sum = highs.reduce((a, b) => a + b, 0);
    expect(some).toBeGreaterThan(highs.reduce((total, high) => total + (high / sum) ** 2, 0));
    expect(some).toBeLessThanOrEqual(1);
  });
});
