import type { DataSetValue, DependencyValue, GroupValue, WorkloadValue } from "./changes.ts";

/** Something of which a file has said nothing but its name. */
export const emptyGroup: Omit<GroupValue, "name"> = {
  externalId: null,
  ownerUnit: null,
  grade: null,
  users: null,
  rtoMinutes: null,
  rpoMinutes: null,
  maxRttMs: null,
  disposition: null,
  reason: null,
  freezes: [],
  details: {},
  note: null,
};
export const emptyWorkload: Omit<WorkloadValue, "name"> = {
  externalId: null,
  hostname: null,
  group: null,
  kind: null,
  environment: null,
  power: null,
  os: { name: null, family: null },
  vcpu: null,
  memoryGib: null,
  storageGib: null,
  storageUsedGib: null,
  cpu: { avg: null, p95: null, max: null },
  memory: { avg: null, p95: null, max: null },
  keepSize: false,
  ipAddresses: [],
  location: null,
  details: {},
  note: null,
};
export const emptyDataSet: Omit<DataSetValue, "name" | "group"> = {
  items: [],
  stated: null,
  personalData: null,
  sizeGib: null,
  residency: null,
  note: null,
};
export const emptyDependency: Omit<DependencyValue, "from" | "to"> = {
  type: null,
  protocol: null,
  port: null,
  gbPerMonth: null,
  roundTrips: null,
  maxRttMs: null,
  strict: true,
  proposed: false,
  observed: null,
  note: null,
};
