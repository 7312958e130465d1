import { expect, it } from "vitest";
import type { Comparison, PlacementResult, WavePlan } from "../../../shared/model/result.ts";
import { openPoints } from "./open-points.ts";

// only what is counted
const comparison = (unknowns: number, coverage: number | null): Comparison =>
  ({ footing: { unknowns, coverage, packs: [{ status: "in-force" }, { status: "draft" }] } }) as Comparison;
const placement = (unplaced: number, coverage: number): PlacementResult =>
  ({ violations: [], unplaced: Array(unplaced).fill({}), coverage }) as unknown as PlacementResult;
const waves = (critical: number): WavePlan =>
  ({ waves: [{}], issues: Array(critical).fill({ severity: "critical" }), unscheduled: [] }) as unknown as WavePlan;

it("says first what keeps a plan from being signed, and leads to where it can be settled", () => {
  const found = openPoints(comparison(3, 0.5), placement(2, 0.75), waves(1));
  expect(found.map(({ id, isCritical }) => [id, isCritical])).toEqual([
    ["critical", true],
    ["unplaced", true],
    ["unpriced", false],
    ["unknowns", false],
    ["drafts", false],
  ]);
  expect(found.find(({ id }) => id === "unpriced")).toMatchObject({ count: 0.25, isShare: true, path: ["catalogue"] });
});

it("says that nothing is placed instead of counting what follows from it", () => {
  expect(openPoints(comparison(0, null), null, null).map(({ id }) => id)).toEqual(["nothing-placed", "drafts"]);
});
