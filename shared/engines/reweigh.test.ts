import fc from "fast-check";
import { expect, it } from "vitest";
import { Criterion } from "../model/requirement.ts";
import { exactly, range } from "../units/range.ts";
import { reweigh } from "./reweigh.ts";

const criteria = Criterion.options;
const share = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
const places = fc
  .tuple(share, share, share, share)
  .map((shares) => shares.map((one, at) => ({ criterion: criteria[at]!, share: one })));
const weight = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const weighing = fc.tuple(weight, weight, weight, weight);
const total = (weights: readonly number[]): number => weights.reduce((sum, one) => sum + one, 0);

it("weighs the shares of EX-NORM-1 as the fixed points have it: A 62, B 52, C 24", () => {
  const place = (cost: number, latency: number) => [
    { criterion: "cost" as const, share: exactly(cost) },
    { criterion: "latency" as const, share: exactly(latency) },
  ];
  const scores = [place(0.5, 0.7), place(0.7, 0.4), place(0.6, 0)].map((one) => reweigh(one, [0.4, 0.6])!.low);
  expect(scores.map((score) => score.toFixed(6))).toEqual(["62.000000", "52.000000", "24.000000"]);
});

it("stays between 0 and 100, and a place that is better in nothing never comes out ahead", () => {
  fc.assert(
    fc.property(places, weighing, fc.double({ min: 0, max: 1, noNaN: true }), (place, weights, less) => {
      fc.pre(total(weights) > 0);
      const score = reweigh(place, weights)!;
      expect(score.low).toBeGreaterThanOrEqual(0);
      expect(score.high).toBeLessThanOrEqual(100 + 1e-9);
      const worse = place.map((one) => ({ ...one, share: range(one.share.low * less, one.share.high * less) }));
      expect(reweigh(worse, weights)!.low).toBeLessThanOrEqual(score.low + 1e-9);
    }),
  );
});

it("counts only how the weights stand to each other", () => {
  fc.assert(
    fc.property(places, weighing, fc.double({ min: 0.01, max: 50, noNaN: true }), (place, weights, times) => {
      fc.pre(total(weights) > 0);
      const [one, other] = [
        reweigh(place, weights)!,
        reweigh(
          place,
          weights.map((weight) => weight * times),
        )!,
      ];
      expect(other.low).toBeCloseTo(one.low, 6);
      expect(other.high).toBeCloseTo(one.high, 6);
    }),
  );
});

it("widens by what becomes unknown and never moves", () => {
  fc.assert(
    fc.property(places, weighing, fc.integer({ min: 0, max: 3 }), (place, weights, at) => {
      fc.pre(total(weights) > 0);
      const known = reweigh(place, weights)!;
      const open = reweigh(
        place.map((one, index) => (index === at ? { ...one, share: range(0, 1) } : one)),
        weights,
      )!;
      expect(open.low).toBeLessThanOrEqual(known.low + 1e-9);
      expect(open.high).toBeGreaterThanOrEqual(known.high - 1e-9);
    }),
  );
});

it("has no score where nothing weighs anything", () => {
  expect(reweigh([{ criterion: "cost", share: exactly(1) }], [0])).toBeNull();
  expect(reweigh([], [])).toBeNull();
  expect(reweigh([{ criterion: "cost", share: exactly(1) }], [1, 1])).toBeNull();
});
