import { emptyDataSet, emptyDependency, emptyGroup, emptyWorkload } from "../exchange/nothing-known.ts";
import type { Agency } from "../model/agency.ts";
import type { DataSet } from "../model/data-set.ts";
import type { Dependency } from "../model/dependency.ts";
import type { Group } from "../model/group.ts";
import { DataSetId, DependencyId, GroupId, RequirementId, ScenarioId, WaveId, WorkloadId } from "../model/id.ts";
import type { RulePackId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Wave } from "../model/wave.ts";
import type { Workload } from "../model/workload.ts";

/**
 * Builders for tests: each makes a whole, valid thing of which a test names only what it is about.
 *
 * What is not named is *not known* wherever the model allows it, so that a test that leaves something out meets `null`.
 */
export function makeWorkload(change: Partial<Workload> & { number?: number } = {}): Workload {
  const { number = 1, ...rest } = change;
  return {
    ...emptyWorkload,
    id: WorkloadId.parse(`w-${number}`),
    name: `web${number}`,
    group: null,
    kind: "vm",
    power: "on",
    os: { name: null, family: "linux" },
    vcpu: 4,
    memoryGib: 16,
    storageGib: 100,
    ...rest,
  };
}

export function makeGroup(change: Partial<Group> & { number?: number } = {}): Group {
  const { number = 1, ...rest } = change;
  return { ...emptyGroup, id: GroupId.parse(`g-${number}`), name: `system ${number}`, ...rest };
}

export function makeDataSet(change: Partial<DataSet> & { number?: number } = {}): DataSet {
  const { number = 1, ...rest } = change;
  return { ...emptyDataSet, id: DataSetId.parse(`d-${number}`), name: `data ${number}`, group: null, ...rest };
}

/** From one workload to another; strict. */
export function makeDependency(
  from: Workload,
  to: Workload,
  change: Partial<Dependency> & { number?: number } = {},
): Dependency {
  const { number = 1, ...rest } = change;
  return {
    ...emptyDependency,
    id: DependencyId.parse(`dep-${number}`),
    from: { kind: "workload", id: from.id },
    to: { kind: "workload", id: to.id },
    ...rest,
  };
}

export function makeAgency(change: Partial<Agency> = {}): Agency {
  return {
    name: "한빛행정청 (가상)",
    country: "KR",
    language: "ko",
    currency: "KRW",
    edition: "korea",
    unit: "정보화담당관",
    planTitle: "정보시스템 클라우드 전환 이행계획",
    planVersion: "0.1",
    planStatus: "draft",
    documentClass: null,
    planDate: "2026-11-21",
    startDate: "2027-02-01",
    ...change,
  };
}

/** Lawful by the Korean packs, in Korea, any dedicated size; cost and sovereignty weighed alike. */
export function makeScenario(change: Partial<Scenario> = {}): Scenario {
  return {
    id: ScenarioId.parse("s-1"),
    name: "A",
    unknown: "fail",
    requirements: [
      makeRequirement(1, { kind: "gate", gate: { is: "rule-pack", pack: "kr-csap-2023" as RulePackId } }), // spelled as in the edition
      makeRequirement(2, { kind: "gate", gate: { is: "residency", countries: ["KR"] } }),
      makeRequirement(3, { kind: "weight", criterion: "cost", weight: 0.5, best: 10_000, worst: 100_000 }),
      makeRequirement(4, { kind: "weight", criterion: "sovereignty", weight: 0.5, best: 100, worst: 0 }),
    ],
    pins: [],
    placements: [],
    ...change,
  };
}

type Asked = Requirement extends infer One
  ? One extends Requirement
    ? Omit<One, "id" | "on" | "decidedBy" | "note">
    : never
  : never;

export const makeRequirement = (number: number, asked: Asked): Requirement => ({
  id: RequirementId.parse(`r-${number}`),
  on: true,
  decidedBy: null,
  note: null,
  ...asked,
}); // the union falls apart in the spread

export function makeWave(change: Partial<Wave> & { number?: number } = {}): Wave {
  const { number = 1, ...rest } = change;
  return {
    id: WaveId.parse(`wave-${number}`),
    scenario: ScenarioId.parse("s-1"),
    number,
    name: String(number),
    start: "2027-02-01",
    cutOver: "2027-02-15",
    workloads: [],
    pinned: false,
    ...rest,
  };
}

export function makePlan(change: Partial<Plan> = {}): Plan {
  return {
    agency: makeAgency(),
    locations: [],
    groups: [],
    workloads: [],
    dataSets: [],
    dependencies: [],
    commitments: [],
    fxRates: [],
    sealAnswers: [],
    scenarios: [makeScenario()],
    waves: [],
    waveSettings: {
      maxWorkloads: 40,
      daysPerWave: 10,
      engineers: 10,
      hoursPerDay: 8,
      hoursPerWorkload: 16,
      linkMbitPerSecond: 620,
      linkEfficiency: 0.7,
      windowHours: 60,
    },
    edition: { id: "test", digest: "sha256:0" },
    ...change,
  };
}
