import { expect, it } from "vitest";
import type { RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload } from "../../../shared/model/result.ts";
import { range } from "../../../shared/units/range.ts";
import { byScore, isOrderCertain, leaders } from "./ranking.ts";

// only what the ranking reads
const region = (id: string, low: number | null, high = low, lawful = 1): ComparedRegion =>
  ({ region: id as RegionId, lawful, score: low === null ? null : range(low, high!) }) as ComparedRegion;
const workload = (id: string, best: string | null): ComparedWorkload =>
  ({ workload: id as WorkloadId, best }) as ComparedWorkload;

it("puts first what is proven to bring most to the whole, and says for how many workloads each region is best", () => {
  const found = leaders(
    [region("a:1", 90, 90, 2), region("b:1", 50, 50, 10), region("c:1", 50, 60, 10), region("d:1", null)],
    [workload("w-1", "b:1"), workload("w-2", "b:1"), workload("w-3", "c:1"), workload("w-4", null)],
  );
  expect(found.map(({ region, bestFor }) => [region.region, bestFor])).toEqual([
    ["c:1", 1],
    ["b:1", 2],
    ["a:1", 0],
    ["d:1", 0],
  ]);
});

it("ranks scores by their guaranteed end and leaves out regions without one", () => {
  expect(byScore([region("a:1", 40, 99), region("b:1", null), region("c:1", 50, 60)]).map((one) => one.region)).toEqual(
    ["c:1", "a:1"],
  );
});

it("calls an order certain only where the ranges do not overlap", () => {
  expect(isOrderCertain(range(60, 70), range(40, 59))).toBe(true);
  expect(isOrderCertain(range(60, 70), range(40, 60))).toBe(false);
  expect(isOrderCertain(range(60, 70), null)).toBeNull();
});
