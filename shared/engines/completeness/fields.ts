import type { DataSet } from "../../model/data-set.ts";
import type { Group } from "../../model/group.ts";
import type { FieldId, Gap } from "../../model/quality.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Workload } from "../../model/workload.ts";

/** What a field is worth, what its absence widens, and who is likely to know. */
export type Field = Readonly<{
  id: FieldId;
  of: Gap["of"];
  label: Sentence;
  /** The results that become wider, or cannot be computed, without it. */
  widens: Sentence;
  who: Sentence;
  /** What cannot be computed at all while one workload lacks it: such gaps come before all others, however few. */
  stops: Sentence | null;
  /** Points of the hundred that make up a workload's confidence. */
  weight: number;
}>;

/**
 * The fields that figures are made of, and their weights: a hundred points in all.
 *
 * The weights are the product's own and are printed with every explanation: 37 for the size and disks, without which
 * nothing can be priced; 14 for use, which decides how much smaller it may become; 20 for what decides order and offers;
 * 14 for what the owner says of the service; 10 for the data, 5 for the links.
 */
export const fields: readonly Field[] = [
  of("workload", "vcpu", 14, "inventory.widens-size", "infrastructure", "quality.stops-cost"),
  of("workload", "memoryGib", 14, "inventory.widens-size", "infrastructure", "quality.stops-cost"),
  of("workload", "storageGib", 7, "inventory.widens-storage", "infrastructure", "quality.stops-cost"),
  of("workload", "storageUsedGib", 2, "inventory.widens-storage", "infrastructure"),
  of("workload", "cpuP95", 8, "inventory.widens-sizing", "monitoring"),
  of("workload", "memoryP95", 6, "inventory.widens-sizing", "monitoring"),
  of("workload", "osFamily", 7, "inventory.widens-licence", "infrastructure"),
  of("workload", "environment", 5, "inventory.widens-environment", "infrastructure"),
  of("workload", "group", 8, "inventory.widens-group", "owner"),
  of("group", "grade", 6, "inventory.widens-grade", "owner"),
  of("group", "maxRttMs", 4, "inventory.widens-latency", "owner"),
  of("group", "disposition", 4, "inventory.widens-disposition", "planner"),
  of("data-set", "dataClass", 8, "inventory.widens-class", "security", "quality.stops-law"),
  of("data-set", "sizeGib", 2, "inventory.widens-data-size", "owner"),
  of("workload", "dependencies", 5, "quality.widens-dependencies", "owner"),
];

type Who = "infrastructure" | "monitoring" | "owner" | "planner" | "security";

function of(where: Gap["of"], id: FieldId, weight: number, widens: string, who: Who, stops?: string): Field {
  return {
    id,
    of: where,
    label: say(`quality.field-${id}`),
    widens: say(widens),
    who: say(`quality.who-${who}`),
    stops: stops === undefined ? null : say(stops),
    weight,
  };
}

export const fieldOf = (id: FieldId): Field => fields.find((field) => field.id === id)!;

/** Every point there is to be had. */
export const allPoints = fields.reduce((sum, { weight }) => sum + weight, 0);

/** Whether a field of a workload itself is filled in; links and what the group says are looked up elsewhere. */
export function isKnownOfWorkload(id: FieldId, one: Workload): boolean {
  switch (id) {
    case "vcpu":
    case "memoryGib":
    case "storageGib":
    case "storageUsedGib":
    case "environment":
    case "group":
      return one[id] !== null;
    case "cpuP95":
      return one.cpu.p95 !== null;
    case "memoryP95":
      return one.memory.p95 !== null;
    case "osFamily":
      return one.os.family !== null;
    default:
      return true;
  }
}

export function isKnownOfGroup(id: FieldId, one: Group): boolean {
  return id === "grade" || id === "maxRttMs" || id === "disposition" ? one[id] !== null : true;
}

export function isKnownOfDataSet(id: FieldId, one: DataSet): boolean {
  if (id === "dataClass") return one.stated !== null || one.items.length > 0;
  return id === "sizeGib" ? one.sizeGib !== null : true;
}
