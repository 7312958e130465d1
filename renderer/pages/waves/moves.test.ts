import { expect, it } from "vitest";
import type { ScenarioId, WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import { asAdopted, companions, movedTo, movedWorkloads, onDays, shifted, withWave, without } from "./moves.ts";

const wave = (number: number, cutOver: string, workloads: string[], pinned = false): Wave => ({
  id: `wave-${number}` as WaveId,
  scenario: "s-1" as ScenarioId,
  number,
  name: `${number}`,
  start: "2027-01-04",
  cutOver,
  workloads: workloads as WorkloadId[],
  pinned,
});
const plan = (...waves: Wave[]): WavePlan =>
  ({ scenario: "s-1", waves: waves.map((one) => ({ wave: one })), issues: [], unscheduled: [], cycles: [] }) as never; // only the waves are read

const [first, second] = [wave(1, "2027-02-01", ["w-1", "w-2"]), wave(2, "2027-03-01", ["w-3"])];

it("moves a workload into another wave and pins what a hand has laid", () => {
  expect(movedTo([first, second], ["w-2" as WorkloadId], second.id)).toEqual([
    { ...first, workloads: ["w-1"] },
    { ...second, workloads: ["w-3", "w-2"], pinned: true },
  ]);
});

it("takes a workload out of all waves and pins none", () => {
  expect(movedTo([first, second], ["w-3" as WorkloadId], null)).toEqual([first, { ...second, workloads: [] }]);
});

it("numbers waves by their cut-over after a change of dates", () => {
  const later = { ...first, cutOver: "2027-04-01" };
  expect(withWave([first, second], later).map(({ id, number }) => [id, number])).toEqual([
    ["wave-2", 1],
    ["wave-1", 2],
  ]);
  expect(without([first, second], first.id)).toEqual([{ ...second, number: 1, name: "1" }]);
});

it("keeps the name a wave was given, whatever its number becomes", () => {
  const named = { ...second, name: "Registry" };
  expect(without([first, named], first.id)).toEqual([{ ...named, number: 1 }]);
});

it("adopts a proposal with the ids that exist and asks for new ones for the rest", () => {
  const proposed = plan(first, wave(7, "2027-03-08", ["w-3"]));
  expect(asAdopted(plan(first, second), proposed).map(({ id }) => id)).toEqual(["wave-1", null]);
  expect(movedWorkloads(plan(first, second), proposed)).toBe(1);
});

it("moves the whole of a wave or one end of it, and never ends it before it starts", () => {
  const days = { start: "2027-01-04", cutOver: "2027-01-08" };
  expect(shifted(days, "whole", 7)).toEqual({ start: "2027-01-11", cutOver: "2027-01-15" });
  expect(shifted(days, "end", -2)).toEqual({ start: "2027-01-04", cutOver: "2027-01-06" });
  expect(shifted(days, "end", -20)).toEqual({ start: "2027-01-04", cutOver: "2027-01-04" });
  expect(shifted(days, "start", 20)).toEqual({ start: "2027-01-08", cutOver: "2027-01-08" });
});

it("pins a wave that was put on other days", () => {
  const days = { start: "2027-03-08", cutOver: "2027-03-12" };
  expect(onDays([first, second], first.id, days)).toEqual([
    { ...second, number: 1, name: "1" },
    { ...first, ...days, number: 2, name: "2", pinned: true },
  ]);
});

it("takes along who is in the same group and wave, and whom it depends on both ways", () => {
  const groups: Record<string, string> = { "w-1": "g-1", "w-2": "g-2", "w-3": "g-1" };
  const of = (id: string) => groups[id] ?? null;
  const moving = { ...plan(first, second), cycles: [["w-1", "w-2"] as WorkloadId[]] };
  expect(companions(moving, of, "w-1" as WorkloadId)).toEqual(["w-1", "w-2"]);
  expect(companions({ ...moving, cycles: [] }, of, "w-1" as WorkloadId)).toEqual(["w-1"]);
  expect(companions(moving, of, "w-9" as WorkloadId)).toEqual(["w-9"]);
});
