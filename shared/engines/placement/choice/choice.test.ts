import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapest } from "./branch.ts";
import { type Choices, costOf, domainsUsed, isLawful, unitsOf } from "./choices.ts";
import { bestPrices } from "./dual.ts";
import { relaxation } from "./relaxation.ts";
import { cheapestOpening } from "./openings.ts";
import { solveChoices } from "./solve-choices.ts";
import { cheapestSet, countSets } from "./sets.ts";

const wish = { gap: 0, mostNodes: 100_000, stop: () => false, start: null, prices: null, heard: () => {} };
const solve = (choices: Choices) =>
  choices.opening || choices.openingUse || choices.mostOpen < choices.domains
    ? cheapestSet(choices, wish)
    : cheapest(choices, wish);

/** Small questions of every kind: up to six units, rows of either sign, links of every rule, circles, opening costs, few domains. */
const question = fc
  .record({
    widths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
    domains: fc.integer({ min: 2, max: 4 }),
    rowCount: fc.integer({ min: 0, max: 3 }),
    linkCount: fc.integer({ min: 0, max: 5 }),
    linkRules: fc.array(fc.constantFrom("same", "differ", "alike", "apart", "any"), { minLength: 5, maxLength: 5 }),
    places: fc.integer({ min: 2, max: 5 }),
    opens: fc.boolean(),
    takes: fc.boolean(),
    mostOpen: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ widths, domains, rowCount, linkCount, linkRules, places, opens, takes, mostOpen, seed }): Choices => {
    let state = seed;
    const dice = (most: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 8) % most;
    };
    const starts = new Int32Array(widths.length + 1);
    widths.forEach((width, unit) => (starts[unit + 1] = starts[unit]! + width));
    const columns = starts.at(-1)!;
    const rowStarts = [0];
    const index: number[] = [];
    const value: number[] = [];
    for (let c = 0; c < columns; c += 1) {
      for (let row = 0; row < rowCount; row += 1) {
        if (dice(4) === 0) continue;
        index.push(row);
        value.push(dice(20) - (row === 2 ? 10 : 0));
      }
      rowStarts.push(index.length);
    }
    // places 0 and 1, 2 and 3 … belong together
    const allowed = (rule: (typeof linkRules)[number], a: number, b: number): boolean => {
      if (rule === "same") return a === b;
      if (rule === "differ") return a !== b;
      if (rule === "alike") return a >> 1 === b >> 1;
      return rule === "apart" ? a >> 1 !== b >> 1 : dice(4) > 0;
    };
    const rules = linkRules.map((rule) =>
      Uint8Array.from({ length: places * places }, (_, k) => Number(allowed(rule, Math.floor(k / places), k % places))),
    );
    const links =
      widths.length < 2
        ? []
        : Array.from({ length: linkCount }, (_, k) => {
            const a = dice(widths.length);
            return [a, (a + 1 + dice(widths.length - 1)) % widths.length, k];
          }).flat();
    return {
      starts,
      cost: Float64Array.from({ length: columns }, () => dice(100) - 20),
      domain: Int32Array.from({ length: columns }, () => dice(domains)),
      domains,
      place: Int32Array.from({ length: columns }, () => dice(places)),
      places,
      links: Int32Array.from(links),
      rules,
      rows: {
        cap: Float64Array.from({ length: rowCount }, (_, row) => (row === 2 ? 0 : dice(12 * widths.length))),
        starts: Int32Array.from(rowStarts),
        index: Int32Array.from(index),
        value: Float64Array.from(value),
      },
      opening: opens ? Float64Array.from({ length: domains }, () => dice(60)) : null,
      mostOpen,
      ...(takes
        ? { openingUse: Float64Array.from({ length: domains * rowCount }, () => Math.max(0, dice(12) - 4)) }
        : {}),
    };
  });

/** Every answer there is, one by one. */
function leastCost(choices: Choices): number | null {
  let least: number | null = null;
  const picks = new Int32Array(unitsOf(choices));
  const go = (unit: number): void => {
    if (unit === picks.length) {
      if (!isLawful(choices, picks)) return;
      const cost = costOf(choices, picks);
      if (least === null || cost < least) least = cost;
      return;
    }
    for (let c = choices.starts[unit]!; c < choices.starts[unit + 1]!; c += 1) {
      picks[unit] = c;
      go(unit + 1);
    }
  };
  go(0);
  return least;
}

describe("a choice for every unit at least cost", () => {
  it("is the cheapest there is, is lawful, and is never said to be better than it can be", () => {
    fc.assert(
      fc.property(question, (choices) => {
        const least = leastCost(choices);
        const { answer, bound } = solve(choices);
        if (least === null) {
          expect(answer).toBeNull();
          return;
        }
        expect(answer).not.toBeNull();
        expect(isLawful(choices, answer!.picks)).toBe(true);
        expect(costOf(choices, answer!.picks)).toBeCloseTo(answer!.cost, 6);
        expect(answer!.cost).toBeCloseTo(least, 6);
        expect(bound).toBeLessThanOrEqual(least + 1e-6);
        expect(domainsUsed(choices, answer!.picks).size).toBeLessThanOrEqual(choices.mostOpen);
      }),
      { numRuns: 400, seed: 20261121 },
    );
  });

  it("finds the same by deciding domain after domain as by looking at every set of them", () => {
    fc.assert(
      fc.property(question, (choices) => {
        const least = leastCost(choices);
        const { answer, bound } = cheapestOpening(choices, wish);
        expect(answer === null ? null : Math.round(answer.cost * 1e6) / 1e6).toBe(least);
        if (least === null) return;
        expect(isLawful(choices, answer!.picks)).toBe(true);
        expect(costOf(choices, answer!.picks)).toBeCloseTo(answer!.cost, 6);
        expect(bound).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it("never claims more than is so when it is content with less than the best", () => {
    fc.assert(
      fc.property(question, fc.constantFrom(0.02, 0.1, 0.5), (choices, gap) => {
        const least = leastCost(choices);
        for (const solver of [solveChoices, cheapestOpening]) {
          const { answer, bound } = solver(choices, { ...wish, gap });
          expect(answer === null).toBe(least === null);
          if (least === null) return;
          expect(bound).toBeLessThanOrEqual(least + 1e-6);
          expect(answer!.cost - bound).toBeLessThanOrEqual(gap * Math.abs(answer!.cost) + 1e-6);
        }
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it("begins from an answer and prices in hand, good or bad, and ends at the same", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 1_000 }), (choices, offset) => {
        const start = Int32Array.from({ length: unitsOf(choices) }, (_, unit) => {
          const width = choices.starts[unit + 1]! - choices.starts[unit]!;
          return choices.starts[unit]! + ((offset * (unit + 1)) % width);
        });
        const prices = choices.rows.cap.map((_, row) => (offset * (row + 3)) % 17);
        const cold = solve(choices);
        const warm = solveChoices(choices, { ...wish, start, prices });
        expect(warm.answer === null).toBe(cold.answer === null);
        if (!cold.answer) return;
        expect(warm.answer!.cost).toBeCloseTo(cold.answer.cost, 6);
        expect(isLawful(choices, warm.answer!.picks)).toBe(true);
        expect(warm.bound).toBeLessThanOrEqual(cold.answer.cost + 1e-6);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it("has a bound for any prices, however wrong they are", () => {
    fc.assert(
      fc.property(
        question,
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (given, prices) => {
          const choices: Choices = { ...given, opening: null, mostOpen: Infinity };
          const least = leastCost(choices);
          if (least === null) return;
          const { sharp } = relaxation(choices);
          const bound = sharp(
            Float64Array.from(prices.slice(0, choices.rows.cap.length)),
            new Int32Array(unitsOf(choices)),
          );
          expect(bound).toBeLessThanOrEqual(least + 1e-6);
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it("drops no column that an answer below the limit needs", () => {
    fc.assert(
      fc.property(question, (given) => {
        const choices: Choices = { ...given, opening: null, mostOpen: Infinity };
        const least = leastCost(choices);
        const dual = bestPrices(choices);
        if (least === null || !Number.isFinite(dual.bound)) return;
        const { answer } = cheapest(choices, wish);
        for (const column of answer!.picks) expect(dual.bound + dual.losses[column]!).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it("stops when it is told to, with the best so far and an honest bound", () => {
    const [choices] = fc.sample(question, { numRuns: 1, seed: 7 });
    let asked = 0;
    const told = cheapest(
      { ...choices!, opening: null, mostOpen: Infinity },
      { ...wish, stop: () => (asked += 1) > 1 },
    );
    const whole = cheapest({ ...choices!, opening: null, mostOpen: Infinity }, wish);
    expect(told.bound).toBeLessThanOrEqual((whole.answer?.cost ?? Infinity) + 1e-6);
  });

  it("gives the same answer to the same question", () => {
    for (const choices of fc.sample(question, { numRuns: 20, seed: 11 }))
      expect(solve(choices)).toEqual(solve(choices));
  });

  it("counts the sets of domains that may be open", () => {
    expect(countSets(8, 5)).toBe(8 + 28 + 56 + 70 + 56);
    expect(countSets(3, 9)).toBe(7);
  });
});
