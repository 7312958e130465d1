import { expect, it } from "vitest";
import type { ParetoPoint } from "../../../shared/model/comparing.ts";
import { exactly, range } from "../../../shared/units/range.ts";
import { axisEnd, axisStart, drawnOn } from "./pareto-view.ts";

const point = (values: Partial<ParetoPoint["values"]>): ParetoPoint =>
  ({
    region: "a:1",
    values: { cost: null, latency: null, sovereignty: null, "lock-in": null, ...values },
  }) as ParetoPoint; // only what is drawn

it("draws only what is known on both axes", () => {
  const points = [point({ cost: exactly(1), sovereignty: range(0, 50) }), point({ cost: exactly(2) })];
  expect(drawnOn(points, "cost", "sovereignty")).toHaveLength(1);
  expect(drawnOn(points, "latency", "sovereignty")).toHaveLength(0);
});

it("is not stretched by one value that may lie anywhere", () => {
  expect(axisEnd([range(40, 60), range(45, 55)])).toBeCloseTo(60);
  expect(axisEnd([range(40, 60), range(0, 10_000)])).toBeLessThan(7_000);
  expect(axisEnd([])).toBe(0);
});

it("begins at 0 unless everything lies far from it", () => {
  expect(axisStart([range(5, 100), range(60, 80)])).toBe(0);
  expect(axisStart([range(60, 80), range(70, 90)])).toBeCloseTo(54);
});
