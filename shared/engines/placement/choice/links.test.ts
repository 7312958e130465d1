import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapest } from "./branch.ts";
import { type Choices, costOf, isLawful, unitsOf, within } from "./choices.ts";
import { cutsOf, withCuts } from "./cuts.ts";
import { bestPrices } from "./dual.ts";
import { forestOf } from "./forest.ts";
import { relaxation } from "./relaxation.ts";

const wish = { gap: 0, mostNodes: 100_000, stop: () => false, start: null, prices: null, heard: () => {} };

const rulesOf = {
  same: (a: number, b: number) => a === b,
  differ: (a: number, b: number) => a !== b,
  alike: (a: number, b: number) => a >> 1 === b >> 1,
  apart: (a: number, b: number) => a >> 1 !== b >> 1,
  near: (a: number, b: number) => Math.abs(a - b) <= 2,
  forth: (a: number, b: number) => a <= b + 1,
} as const;
type Rule = keyof typeof rulesOf;
const PLACES = 6;

/** Four to six units at up to six places, tied by many links: trees, and circles beyond them. One row. */
const tied = (rules: readonly Rule[], most: number) =>
  fc
    .record({
      widths: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 4, maxLength: 6 }),
      links: fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.nat(rules.length - 1)), { minLength: 3, maxLength: most }),
      numbers: fc.array(fc.nat(99), { minLength: 90, maxLength: 90 }),
      cap: fc.integer({ min: 20, max: 80 }),
    })
    .map(({ widths, links, numbers, cap }): Choices => {
      const starts = new Int32Array(widths.length + 1);
      widths.forEach((width, unit) => (starts[unit + 1] = starts[unit]! + width));
      const columns = starts.at(-1)!;
      const place = Int32Array.from({ length: columns }, (_, c) => numbers[c]! % PLACES);
      return {
        starts,
        cost: Float64Array.from({ length: columns }, (_, c) => numbers[30 + c]!),
        domain: place,
        domains: PLACES,
        place,
        places: PLACES,
        links: Int32Array.from(
          links.flatMap(([one, by, rule]) => {
            const a = one % widths.length;
            return [a, (a + 1 + (by % (widths.length - 1))) % widths.length, rule];
          }),
        ),
        rules: rules.map((rule) =>
          Uint8Array.from({ length: PLACES ** 2 }, (_, k) => Number(rulesOf[rule](Math.floor(k / PLACES), k % PLACES))),
        ),
        rows: {
          cap: Float64Array.of(cap),
          starts: Int32Array.from({ length: columns + 1 }, (_, c) => c),
          index: new Int32Array(columns),
          value: Float64Array.from({ length: columns }, (_, c) => numbers[60 + c]! % 20),
        },
        opening: null,
        mostOpen: Infinity,
      };
    });

function leastCost(choices: Choices): number | null {
  let least: number | null = null;
  const picks = new Int32Array(unitsOf(choices));
  const go = (unit: number): void => {
    if (unit === picks.length) {
      if (isLawful(choices, picks)) least = Math.min(least ?? Infinity, costOf(choices, picks));
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

const isSolved = (choices: Choices): void => {
  const least = leastCost(choices);
  const { answer, bound } = cheapest(choices, wish);
  expect(answer?.cost ?? null).toBe(least);
  if (least === null) expect(bound).toBe(Infinity);
  else expect(bound).toBeLessThanOrEqual(least + 1e-6);
  if (answer) expect(isLawful(choices, answer.picks)).toBe(true);
};

describe("links between places", () => {
  it("are kept at least cost where they close circles", () => {
    fc.assert(fc.property(tied(["near", "differ", "forth", "apart"], 12), isSolved), { numRuns: 150, seed: 6 });
  });

  it("are kept at least cost where units must be together, apart and near at once", () => {
    fc.assert(fc.property(tied(["same", "alike", "near", "differ", "apart"], 6), isSolved), { numRuns: 150, seed: 7 });
  });

  it("that form trees are in the bound: without a row it is the optimum itself", () => {
    fc.assert(
      fc.property(tied(["near", "differ", "apart", "forth", "same", "alike"], 4), (given) => {
        const rows = { ...given.rows, cap: Float64Array.of(1_000) };
        const choices: Choices = { ...given, rows };
        if (forestOf(choices).loose.length > 0) return;
        const bound = relaxation(choices).sharp(new Float64Array(1), new Int32Array(unitsOf(choices)));
        expect(bound).toBeCloseTo(leastCost(choices) ?? Infinity, 6);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it("of a kind that one path says whole make no circles", () => {
    const [choices] = fc.sample(tied(["alike", "same"], 12), { numRuns: 1, seed: 9 });
    expect(forestOf(choices!).loose).toEqual([]);
  });

  it("written as rows forbid no answer, and never lower the bound", () => {
    fc.assert(
      fc.property(tied(["near", "differ"], 14), (choices) => {
        const dual = bestPrices(choices);
        const cut = withCuts(choices, cutsOf(choices, dual));
        const least = leastCost(choices);
        expect(leastCost(cut)).toBe(least);
        if (least === null) return;
        const raised = bestPrices(cut, null).bound;
        expect(raised).toBeLessThanOrEqual(least + 1e-6);
        expect(raised).toBeGreaterThanOrEqual(dual.bound - 1e-3 * Math.abs(dual.bound));
      }),
      { numRuns: 100, seed: 10 },
    );
  });

  it("hold after one unit is pinned and the question is asked again from what was known", () => {
    fc.assert(
      fc.property(tied(["near", "same", "differ"], 5), fc.nat(5), (choices, which) => {
        const before = cheapest(choices, wish);
        if (!before.answer) return;
        const unit = which % unitsOf(choices);
        const pinned = choices.starts[unit + 1]! - 1;
        const { part, columns } = within(
          choices,
          (c) => c < choices.starts[unit]! || c >= choices.starts[unit + 1]! || c === pinned,
        );
        const at = new Map(Array.from(columns, (c, k) => [c, k]));
        const start = before.answer.picks.map((c, u) => at.get(u === unit ? pinned : c)!);
        const warm = cheapest(part, { ...wish, start, prices: before.prices });
        expect(warm.answer?.cost ?? null).toBe(leastCost(part));
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});

describe("rows", () => {
  it("may be many: each limit written two hundred times says the same", () => {
    fc.assert(
      fc.property(tied(["near"], 3), (choices) => {
        const { rows } = choices;
        const times = 200;
        const values = rows.value.length;
        const many: Choices = {
          ...choices,
          rows: {
            cap: new Float64Array(times).fill(rows.cap[0]!),
            starts: rows.starts.map((at) => at * times),
            index: Int32Array.from({ length: values * times }, (_, k) => k % times),
            value: Float64Array.from({ length: values * times }, (_, k) => rows.value[Math.floor(k / times)]!),
          },
        };
        expect(cheapest(many, wish).answer?.cost ?? null).toBe(leastCost(choices));
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it("hold from both sides: what must come to a sum exactly", () => {
    fc.assert(
      fc.property(tied(["near"], 3), (choices) => {
        const { rows } = choices;
        const exact: Choices = {
          ...choices,
          rows: {
            cap: Float64Array.of(rows.cap[0]!, -rows.cap[0]!),
            starts: rows.starts.map((at) => 2 * at),
            index: Int32Array.from({ length: 2 * rows.value.length }, (_, k) => k % 2),
            value: Float64Array.from(
              { length: 2 * rows.value.length },
              (_, k) => rows.value[k >> 1]! * (k % 2 === 0 ? 1 : -1),
            ),
          },
        };
        isSolved(exact);
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});
