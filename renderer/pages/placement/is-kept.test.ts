import { expect, it } from "vitest";
import type { OfferId, RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { Recovery } from "../../../shared/model/recovery.ts";
import type { Placement } from "../../../shared/model/scenario.ts";
import { isKept } from "./is-kept.ts";

const at = (workload: string, region: string, more: Partial<Placement> = {}): Placement => ({
  workload: workload as WorkloadId,
  region: region as RegionId,
  offer: `${region}:m1` as OfferId,
  ...more,
});
const second = (workload: string, region: string): Recovery => ({
  workload: workload as WorkloadId,
  region: region as RegionId,
  mode: "warm",
});
const today = { atEarlierPrices: 0 };
const answer = (placements: Placement[], recoveries: Recovery[] = []) =>
  ({ outcome: "optimal", placements, recoveries }) as const;

it("knows its own plan again, in whatever order it stands", () => {
  const [one, other] = [at("w-1", "kt:a"), at("w-2", "kt:b")];
  expect(isKept(answer([one, other]), { placements: [other, one] }, today)).toBe(true);
});

it("takes another place, offer, term or number of workloads for another plan", () => {
  const kept = { placements: [at("w-1", "kt:a"), at("w-2", "kt:b")] };
  const first = kept.placements[0]!;
  expect(isKept(answer([first, at("w-2", "kt:c")]), kept, today)).toBe(false);
  expect(isKept(answer([first, at("w-2", "kt:b", { offer: "kt:b:m2" as OfferId })]), kept, today)).toBe(false);
  expect(isKept(answer([first, at("w-2", "kt:b", { term: "one-year" })]), kept, today)).toBe(false);
  expect(isKept(answer([first]), kept, today)).toBe(false);
});

it("takes another second place for another plan, but not one it says nothing of", () => {
  const kept = { placements: [at("w-1", "kt:a")], recoveries: [second("w-1", "kt:b")] };
  expect(isKept(answer(kept.placements, [second("w-1", "kt:b")]), kept, today)).toBe(true);
  expect(isKept(answer(kept.placements), kept, today)).toBe(true);
  expect(isKept(answer(kept.placements, [second("w-1", "kt:c")]), kept, today)).toBe(false);
});

it("shows the same places at other prices as something new", () => {
  const placements = [at("w-1", "kt:a")];
  expect(isKept(answer(placements), { placements }, { atEarlierPrices: 1 })).toBe(false);
  expect(isKept(answer(placements), { placements }, null)).toBe(false);
});
