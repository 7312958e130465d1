import { type Group } from "../../../shared/model/group.ts";
import { GroupId, WorkloadId } from "../../../shared/model/id.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { saveAgency } from "../agency.ts";
import { saveEdition } from "../catalogue-copy.ts";
import type { Writing } from "../database.ts";
import type { Told } from "../steps.ts";
import { saveWaveSettings } from "../waves.ts";

/** Small true-to-form content for the tests of this folder and of e2e/faults/. */
export const told = (key: string): Told => ({ at: "2026-11-21T09:00:00.000Z", by: "tester", name: say(key) });

/** What every workspace begins with. */
export function beginning(writing: Writing): void {
  saveAgency(writing, {
    name: "한빛시청",
    country: "KR",
    language: "ko",
    currency: "KRW",
    edition: "korea",
    unit: "정보화담당관",
    planTitle: "클라우드 전환 계획",
    planVersion: "0.1",
    planStatus: "draft",
    documentClass: null,
    planDate: "2026-11-21",
    startDate: "2027-03-01",
  });
  saveEdition(writing, { id: "2026-11", digest: "0".repeat(64) });
  saveWaveSettings(writing, {
    maxWorkloads: 20,
    daysPerWave: 10,
    engineers: 4,
    hoursPerDay: 7.5,
    hoursPerWorkload: 12,
    linkMbitPerSecond: 1000,
    linkEfficiency: 0.7,
    windowHours: 8,
  });
}

type Loose<Row> = Partial<{ [Key in keyof Row]: Row[Key] | string }>;

export const workload = (id: string, rest: Loose<Workload> = {}): Workload =>
  ({
    id: WorkloadId.parse(id),
    name: `민원-${id}`,
    externalId: "0341",
    hostname: null,
    group: null,
    kind: "vm",
    environment: "production",
    power: "on",
    os: { name: "Rocky Linux 9", family: "linux" },
    vcpu: 4,
    memoryGib: 16,
    storageGib: 200,
    storageUsedGib: null,
    cpu: { avg: 0.21, p95: 0.55, max: null },
    memory: { avg: null, p95: null, max: null },
    keepSize: false,
    ipAddresses: ["10.1.2.3"],
    location: null,
    details: {},
    note: null,
    ...rest,
  }) as Workload; // ids in `rest` may be plain text

export const group = (id: string, rest: Loose<Group> = {}): Group =>
  ({
    id: GroupId.parse(id),
    name: `업무-${id}`,
    externalId: null,
    ownerUnit: "민원과",
    grade: 2,
    users: 1200,
    rtoMinutes: 240,
    rpoMinutes: null,
    maxRttMs: null,
    disposition: null,
    reason: null,
    freezes: [{ from: "2027-01-01", to: "2027-01-31", reason: "연말정산" }],
    details: {},
    note: null,
    ...rest,
  }) as Group; // same reason
