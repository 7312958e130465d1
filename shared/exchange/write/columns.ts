import { type InventoryTable, type OutColumn, type OutKind, outColumn } from "./table.ts";

/** How a field stands in its cell; `list`, `numbers`, `spans` are one text (see `cells.ts`). */
export type FieldKind = OutKind | "list" | "numbers" | "spans";

/**
 * A column of the inventory: the path of its field in the model, which is also its name.
 *
 * The same list writes the tables and reads them back, so a field that goes out comes in. `shown`: there for people, said
 * by another column (a group's name beside its id), and read only where that one is empty.
 */
export type Field = Readonly<{ path: string; as: FieldKind; unit?: string; shown?: true }>;

const share = "0–1";

const workloads: readonly Field[] = [
  { path: "id", as: "text" },
  { path: "name", as: "text" },
  { path: "externalId", as: "text" },
  { path: "hostname", as: "text" },
  { path: "group", as: "text" },
  { path: "groupName", as: "text", shown: true },
  { path: "kind", as: "text" },
  { path: "environment", as: "text" },
  { path: "power", as: "text" },
  { path: "os.name", as: "text" },
  { path: "os.family", as: "text" },
  { path: "details.osVersion", as: "text" },
  { path: "details.architecture", as: "text" },
  { path: "vcpu", as: "number" },
  { path: "memoryGib", as: "number", unit: "GiB" },
  { path: "storageGib", as: "number", unit: "GiB" },
  { path: "storageUsedGib", as: "number", unit: "GiB" },
  { path: "cpu.avg", as: "number", unit: share },
  { path: "cpu.p95", as: "number", unit: share },
  { path: "cpu.max", as: "number", unit: share },
  { path: "memory.avg", as: "number", unit: share },
  { path: "memory.p95", as: "number", unit: share },
  { path: "memory.max", as: "number", unit: share },
  { path: "keepSize", as: "boolean" },
  { path: "ipAddresses", as: "list" },
  { path: "location", as: "text" },
  { path: "note", as: "text" },
  { path: "details.purpose", as: "text" },
  { path: "details.firmware", as: "text" },
  { path: "details.sockets", as: "number" },
  { path: "details.cores", as: "number" },
  { path: "details.cpuModel", as: "text" },
  { path: "details.maker", as: "text" },
  { path: "details.model", as: "text" },
  { path: "details.hypervisor", as: "text" },
  { path: "details.cluster", as: "text" },
  { path: "details.host", as: "text" },
  { path: "details.macAddresses", as: "list" },
  { path: "details.networks", as: "list" },
  { path: "details.networkInMbPerSecond", as: "number", unit: "MB/s" },
  { path: "details.networkOutMbPerSecond", as: "number", unit: "MB/s" },
  { path: "details.gpu.model", as: "text" },
  { path: "details.gpu.count", as: "number" },
  { path: "details.gpu.use", as: "text" },
  { path: "details.boughtOn", as: "day" },
  { path: "details.replaceOn", as: "day" },
  { path: "details.supportEndsOn", as: "day" },
  { path: "details.plannedWave", as: "text" },
  { path: "details.target.instanceType", as: "text" },
  { path: "details.target.region", as: "text" },
  { path: "details.target.account", as: "text" },
  { path: "details.formerNames", as: "list" },
  // how many rows the tables of disks and attributes hold for it: 0 differs from nothing said
  { path: "details.disks", as: "number" },
  { path: "details.tags", as: "number" },
  { path: "details.ids", as: "number" },
  { path: "details.other", as: "number" },
];

const groups: readonly Field[] = [
  { path: "id", as: "text" },
  { path: "name", as: "text" },
  { path: "externalId", as: "text" },
  { path: "ownerUnit", as: "text" },
  { path: "grade", as: "number" },
  { path: "users", as: "number" },
  { path: "rtoMinutes", as: "number", unit: "min" },
  { path: "rpoMinutes", as: "number", unit: "min" },
  { path: "maxRttMs", as: "number", unit: "ms" },
  { path: "disposition", as: "text" },
  { path: "reason", as: "text" },
  { path: "freezes", as: "spans" },
  { path: "note", as: "text" },
  { path: "details.businessService", as: "text" },
  { path: "details.description", as: "text" },
  { path: "details.comments", as: "text" },
  { path: "details.peakUsers", as: "number" },
  { path: "details.serviceHours", as: "text" },
  { path: "details.builtYear", as: "number" },
  { path: "details.replaceYear", as: "number" },
  { path: "details.annualCost.amount", as: "number" },
  { path: "details.annualCost.currency", as: "text" },
  { path: "details.contractor", as: "text" },
  { path: "details.hasDisasterRecovery", as: "boolean" },
  { path: "details.network", as: "text" },
  { path: "details.certificates", as: "text" },
  { path: "details.reviewedOn", as: "day" },
  { path: "details.tags", as: "number" },
  { path: "details.other", as: "number" },
];

const dataSets: readonly Field[] = [
  { path: "id", as: "text" },
  { path: "name", as: "text" },
  { path: "group", as: "text" },
  { path: "groupName", as: "text", shown: true },
  { path: "items", as: "numbers" },
  { path: "stated", as: "text" },
  { path: "personalData", as: "boolean" },
  { path: "sizeGib", as: "number", unit: "GiB" },
  { path: "residency", as: "list" },
  { path: "note", as: "text" },
];

const dependencies: readonly Field[] = [
  { path: "id", as: "text" },
  { path: "from.kind", as: "text" },
  { path: "from.id", as: "text" },
  { path: "from.name", as: "text", shown: true },
  { path: "to.kind", as: "text" },
  { path: "to.id", as: "text" },
  { path: "to.name", as: "text", shown: true },
  { path: "type", as: "text" },
  { path: "protocol", as: "text" },
  { path: "port", as: "number" },
  { path: "gbPerMonth", as: "number", unit: "GB" },
  { path: "roundTrips", as: "number" },
  { path: "maxRttMs", as: "number", unit: "ms" },
  { path: "strict", as: "boolean" },
  { path: "proposed", as: "boolean" },
  { path: "observed", as: "number" },
  { path: "note", as: "text" },
];

const contracts: readonly Field[] = [
  { path: "id", as: "text" },
  { path: "name", as: "text" },
  { path: "provider", as: "text" },
  { path: "kind", as: "text" },
  { path: "currency", as: "text" },
  { path: "year", as: "number" },
  { path: "minimum", as: "number" },
  { path: "note", as: "text" },
];

const disks: readonly Field[] = [
  { path: "workload", as: "text" },
  { path: "workloadName", as: "text", shown: true },
  { path: "label", as: "text" },
  { path: "sizeGib", as: "number", unit: "GiB" },
  { path: "usedGib", as: "number", unit: "GiB" },
  { path: "type", as: "text" },
  { path: "readIops", as: "number", unit: "IOPS" },
  { path: "writeIops", as: "number", unit: "IOPS" },
  { path: "readMbPerSecond", as: "number", unit: "MB/s" },
  { path: "writeMbPerSecond", as: "number", unit: "MB/s" },
];

const attributes: readonly Field[] = [
  { path: "of", as: "text" },
  { path: "ofName", as: "text", shown: true },
  { path: "sort", as: "text" },
  { path: "key", as: "text" },
  { path: "value", as: "text" },
];

export const inventoryFields: Readonly<Record<InventoryTable, readonly Field[]>> = {
  workloads,
  groups,
  dependencies,
  "data-sets": dataSets,
  contracts,
  disks,
  attributes,
};

const outKind = (as: FieldKind): OutKind => (as === "list" || as === "numbers" || as === "spans" ? "text" : as);

export const inventoryColumns = (table: InventoryTable): OutColumn[] =>
  inventoryFields[table].map(({ path, as, unit }) => outColumn(table, path, outKind(as), unit ?? null));

/** Which attributes a thing has: word in the table, and where it keeps them. */
export const attributeSorts = ["tags", "ids", "other"] as const;
export type AttributeSort = (typeof attributeSorts)[number];

/** What stands at a path; `undefined` where a part of the way is missing. */
export function valueAt(thing: unknown, path: string): unknown {
  let at: unknown = thing;
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[key]; // any object may be asked for a key
  }
  return at;
}

/** Puts a value at a path, making the way to it. */
export function putAt(thing: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  let at = thing;
  for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>; // made here, or made so by an earlier field
  at[keys.at(-1)!] = value;
}
