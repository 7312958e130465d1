import type { FxRate } from "../model/agency.ts";
import type { BillLine } from "../model/bill.ts";
import type { DataSet } from "../model/data-set.ts";
import type { Dependency } from "../model/dependency.ts";
import type { Group } from "../model/group.ts";
import type { DataSetId, DependencyId, GroupId, WorkloadId } from "../model/id.ts";
import type { LatencyMeasurement } from "../model/latency-measurement.ts";
import type { OwnPrice } from "../model/own-price.ts";
import type { Workload } from "../model/workload.ts";

/** What the workspace holds when an import is planned. */
export type Existing = Readonly<{
  groups: readonly Group[];
  workloads: readonly Workload[];
  dataSets: readonly DataSet[];
  dependencies: readonly Dependency[];
  fxRates: readonly FxRate[];
  billLines: readonly BillLine[];
  latencies: readonly LatencyMeasurement[];
  ownPrices: readonly OwnPrice[];
}>;

/** A workspace that holds nothing yet. */
export const nothingHeld: Existing = {
  groups: [],
  workloads: [],
  dataSets: [],
  dependencies: [],
  fxRates: [],
  billLines: [],
  latencies: [],
  ownPrices: [],
};

/**
 * Names a group or workload inside one plan of changes: the id of one the workspace holds (`g-3`), or the key of a new one
 * in the same plan (`new-group-1`). `settle` turns keys into ids.
 */
export type Key = string;

/** One thing to be saved, whole. `id` is `null` where the host has to give one. */
export type Upsert<Id, Value> = Readonly<{ key: Key; id: Id | null; value: Value }>;

export type GroupValue = Readonly<Omit<Group, "id">>;
export type WorkloadValue = Readonly<Omit<Workload, "id" | "group"> & { group: Key | null }>;
export type DataSetValue = Readonly<Omit<DataSet, "id" | "group"> & { group: Key | null }>;
export type EndValue = Readonly<{ kind: "group" | "workload"; key: Key } | { kind: "external"; name: string }>;
export type DependencyValue = Readonly<Omit<Dependency, "id" | "from" | "to"> & { from: EndValue; to: EndValue }>;

/** Everything an import would save, only what is new or changes. Groups come first: others refer to them by key. */
export type ImportChanges = Readonly<{
  groups: readonly Upsert<GroupId, GroupValue>[];
  workloads: readonly Upsert<WorkloadId, WorkloadValue>[];
  dataSets: readonly Upsert<DataSetId, DataSetValue>[];
  dependencies: readonly Upsert<DependencyId, DependencyValue>[];
  /** These have no id: each is known by what it is about, and saved over what was there. */
  fxRates: readonly FxRate[];
  billLines: readonly BillLine[];
  latencies: readonly LatencyMeasurement[];
  ownPrices: readonly OwnPrice[];
}>;

/** Whoever counts ids: called once for each new thing, in the order of the lists. */
export type NewIds = Readonly<{
  group: () => GroupId;
  workload: () => WorkloadId;
  dataSet: () => DataSetId;
  dependency: () => DependencyId;
}>;

/** The changes as models, ready to be saved: new things have their ids, and keys have become ids; `ids` says which. */
export function settle(changes: ImportChanges, newIds: NewIds): Existing & { ids: ReadonlyMap<Key, string> } {
  const { ids, group, workload, dataSet, dependency } = settling(changes, newIds);
  const { fxRates, billLines, latencies, ownPrices } = changes;
  return {
    groups: changes.groups.map(group),
    workloads: changes.workloads.map(workload),
    dataSets: changes.dataSets.map(dataSet),
    dependencies: changes.dependencies.map(dependency),
    fxRates,
    billLines,
    latencies,
    ownPrices,
    ids,
  };
}

/** The same one by one, for those who save a hundred thousand and need not hold them all. */
export function settling(changes: ImportChanges, newIds: NewIds) {
  const ids = new Map<Key, string>();
  for (const { key, id } of changes.groups) ids.set(key, id ?? newIds.group());
  for (const { key, id } of changes.workloads) ids.set(key, id ?? newIds.workload());
  for (const { key, id } of changes.dataSets) ids.set(key, id ?? newIds.dataSet());
  for (const { key, id } of changes.dependencies) ids.set(key, id ?? newIds.dependency());
  // keys are unlike for each kind, so what is found is of the kind asked for; one that is not among the changes is the id of something the workspace holds
  const idOf = (key: Key): string => ids.get(key) ?? key;
  const owner = (key: Key | null): GroupId | null => (key === null ? null : (idOf(key) as GroupId));
  const end = (value: EndValue): Dependency["from"] =>
    value.kind === "external"
      ? value
      : value.kind === "group"
        ? { kind: "group", id: idOf(value.key) as GroupId }
        : { kind: "workload", id: idOf(value.key) as WorkloadId };
  return {
    ids: ids as ReadonlyMap<Key, string>,
    group: ({ key, value }: ImportChanges["groups"][number]): Group => ({ ...value, id: idOf(key) as GroupId }),
    workload: ({ key, value }: ImportChanges["workloads"][number]): Workload => ({
      ...value,
      id: idOf(key) as WorkloadId,
      group: owner(value.group),
    }),
    dataSet: ({ key, value }: ImportChanges["dataSets"][number]): DataSet => ({
      ...value,
      id: idOf(key) as DataSetId,
      group: owner(value.group),
    }),
    dependency: ({ key, value }: ImportChanges["dependencies"][number]): Dependency => ({
      ...value,
      id: idOf(key) as DependencyId,
      from: end(value.from),
      to: end(value.to),
    }),
  };
}
