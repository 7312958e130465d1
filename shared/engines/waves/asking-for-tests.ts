import type { Dependency } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { GroupId, ScenarioId, WaveId, WorkloadId } from "../../model/id.ts";
import type { Wave, WaveSettings } from "../../model/wave.ts";
import type { Moving, WaveQuestion } from "./question.ts";

export const scenario = "s-1" as ScenarioId; // built to the pattern of the id
export const settings: WaveSettings = {
  maxWorkloads: 3,
  daysPerWave: 5,
  engineers: 10,
  hoursPerDay: 8,
  hoursPerWorkload: 16,
  linkMbitPerSecond: 620,
  linkEfficiency: 0.8,
  windowHours: 8,
};

export function moving(number: number, change: Partial<Moving> = {}): Moving {
  return {
    id: `w-${number}` as WorkloadId, // built to the pattern of the id
    name: `system ${number}`,
    group: null,
    environment: "production",
    isPlaced: true,
    isComplex: false,
    dataGib: { low: 10, high: 10 },
    readyFrom: null,
    readyBy: change.readyFrom ?? "2026-11-01",
    evidenceUntil: null,
    completeness: 1,
    ...change,
  };
}

export function group(number: number, change: Partial<Group> = {}): Group {
  const none = { externalId: null, ownerUnit: null, users: null, rtoMinutes: null, rpoMinutes: null, maxRttMs: null };
  const id = `g-${number}` as GroupId; // built to the pattern of the id
  return {
    ...none,
    id,
    name: `group ${number}`,
    grade: 3,
    disposition: null,
    reason: null,
    freezes: [],
    details: {},
    note: null,
    ...change,
  };
}

/** `3>1`: workload 3 strictly depends on workload 1; `g-2>g-1` between groups. */
export function depends(...pairs: string[]): Dependency[] {
  const end = (name: string): Dependency["from"] =>
    name.startsWith("g-")
      ? { kind: "group", id: name as GroupId } // built to the pattern of the id
      : { kind: "workload", id: `w-${name}` as WorkloadId }; // built to the pattern of the id
  return pairs.map((pair, i) => {
    const [from, to] = pair.split(">") as [string, string]; // every pair of a test has both ends
    const none = {
      type: null,
      protocol: null,
      port: null,
      gbPerMonth: null,
      roundTrips: null,
      maxRttMs: null,
      proposed: false,
      observed: null,
      note: null,
    };
    return { ...none, id: `dep-${i + 1}` as Dependency["id"], from: end(from), to: end(to), strict: true }; // built to the pattern of the id
  });
}

export function ask(workloads: Moving[], change: Partial<WaveQuestion> = {}): WaveQuestion {
  return {
    scenario,
    today: "2026-11-21",
    earliest: "2026-12-01",
    workloads,
    groups: [],
    dependencies: [],
    settings,
    holidays: [],
    waves: [],
    budgets: [],
    ...change,
  };
}

export function wave(number: number, workloads: number[], change: Partial<Wave> = {}): Wave {
  const day = `2027-0${number}-05`;
  const ids = workloads.map((each) => `w-${each}` as WorkloadId); // built to the pattern of the id
  const id = `wave-${number}` as WaveId; // built to the pattern of the id
  return {
    id,
    scenario,
    number,
    name: `${number}`,
    start: day,
    cutOver: day,
    workloads: ids,
    pinned: false,
    ...change,
  };
}
