import { expect, it } from "vitest";
import type { ScenarioId, WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import { waveChanges } from "./wave-changes.ts";

const wave = (number: number, cutOver: string, workloads: string[]): Wave => ({
  id: `wave-${number}` as WaveId,
  scenario: "s-1" as ScenarioId,
  number,
  name: `${number}`,
  start: "2027-01-04",
  cutOver,
  workloads: workloads as WorkloadId[],
  pinned: false,
});
const plan = (...waves: Wave[]): WavePlan => ({ waves: waves.map((one) => ({ wave: one })) }) as never; // only the waves are read
const said = (before: WavePlan, after: WavePlan) =>
  waveChanges(before, after).map(({ from, to, workloads }) => [from?.number, to?.number, workloads]);

it("puts together who goes from where to where, earlier waves first", () => {
  const before = plan(wave(1, "2027-02-01", ["w-1", "w-2"]), wave(2, "2027-03-01", ["w-3", "w-4"]));
  const after = plan(wave(3, "2027-02-01", ["w-1"]), wave(4, "2027-04-01", ["w-2", "w-3", "w-5"]));
  expect(said(before, after)).toEqual([
    [1, 4, ["w-2"]],
    [2, 4, ["w-3"]],
    [2, undefined, ["w-4"]],
    [undefined, 4, ["w-5"]],
  ]);
});

it("finds nothing where the days stay, whatever the waves are called", () => {
  const before = plan(wave(1, "2027-02-01", ["w-1"]));
  expect(said(before, plan(wave(9, "2027-02-01", ["w-1"])))).toEqual([]);
});
