import { expect, it } from "vitest";
import type { OfferId, RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { Placement } from "../../../shared/model/scenario.ts";
import { differenceOf } from "./difference.ts";

const at = (workload: string, region: string, offer = `${region}:m1`): Placement => ({
  workload: workload as WorkloadId,
  region: region as RegionId,
  offer: offer as OfferId,
});

it("tells what moves, changes its offer, is new and is left out, and is silent about the rest", () => {
  const adopted = [at("w-1", "kt:a"), at("w-2", "kt:a"), at("w-3", "kt:a"), at("w-4", "kt:a")];
  const proposed = [at("w-1", "kt:a"), at("w-2", "kt:b"), at("w-3", "kt:a", "kt:a:m2"), at("w-5", "kt:b")];
  expect(differenceOf(adopted, proposed).map(({ workload, kind }) => [workload, kind])).toEqual([
    ["w-2", "moved"],
    ["w-3", "resized"],
    ["w-5", "new"],
    ["w-4", "dropped"],
  ]);
});

it("finds nothing between a placement and itself", () => {
  const same = [at("w-1", "kt:a"), at("w-2", "kt:b")];
  expect(differenceOf(same, same)).toEqual([]);
});
