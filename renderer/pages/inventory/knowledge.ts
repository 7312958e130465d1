import { type Figure, computed } from "../../../shared/engines/explain.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { Group } from "../../../shared/model/group.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";

/** How much is known of one field, over everything that has it, and which results the gaps widen. */
export type FieldKnowledge = Readonly<{
  id: string;
  of: "workload" | "group" | "data-set";
  field: TextKey;
  widens: TextKey;
  known: number;
  all: number;
}>;

type Known = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
}>;

/**
 * Known and unknown fields among those that a figure of the plan is made of.
 *
 * A name or a note may be empty without widening anything, so it does not count here.
 */
export function knowledge({ workloads, groups, dataSets }: Known): FieldKnowledge[] {
  const of = <Thing>(kind: FieldKnowledge["of"], things: readonly Thing[]) => {
    return (field: TextKey, widens: TextKey, isKnown: (thing: Thing) => boolean): FieldKnowledge => ({
      id: `${kind}.${field.slice(field.indexOf(".") + 1)}`,
      of: kind,
      field,
      widens,
      known: things.filter(isKnown).length,
      all: things.length,
    });
  };
  const workload = of("workload", workloads);
  const group = of("group", groups);
  const dataSet = of("data-set", dataSets);
  return [
    workload("inventory.vcpu", "inventory.widens-size", (one) => one.vcpu !== null),
    workload("inventory.memoryGib", "inventory.widens-size", (one) => one.memoryGib !== null),
    workload("inventory.storageGib", "inventory.widens-storage", (one) => one.storageGib !== null),
    workload("inventory.storageUsedGib", "inventory.widens-storage", (one) => one.storageUsedGib !== null),
    workload("inventory.cpuP95", "inventory.widens-sizing", (one) => one.cpu.p95 !== null),
    workload("inventory.memoryP95", "inventory.widens-sizing", (one) => one.memory.p95 !== null),
    workload("inventory.osFamily", "inventory.widens-licence", (one) => one.os.family !== null),
    workload("inventory.environment", "inventory.widens-environment", (one) => one.environment !== null),
    workload("inventory.group", "inventory.widens-group", (one) => one.group !== null),
    group("inventory.grade", "inventory.widens-grade", (one) => one.grade !== null),
    group("inventory.maxRttMs", "inventory.widens-latency", (one) => one.maxRttMs !== null),
    group("inventory.disposition", "inventory.widens-disposition", (one) => one.disposition !== null),
    dataSet("inventory.dataClass", "inventory.widens-class", (one) => one.stated !== null || one.items.length > 0),
    dataSet("inventory.sizeGib", "inventory.widens-data-size", (one) => one.sizeGib !== null),
  ].filter((one) => one.all > 0);
}

const ofWord = {
  workload: "inventory.of-workload",
  group: "inventory.of-group",
  "data-set": "inventory.of-data-set",
} as const;
const words = (key: TextKey) => inBothLanguages({ key, args: {} });

/** The share of those fields that is known: Σ known ÷ Σ all, each field with its own share below it. */
export function knownFigure(fields: readonly FieldKnowledge[]): Figure {
  const known = fields.reduce((sum, field) => sum + field.known, 0);
  const all = fields.reduce((sum, field) => sum + field.all, 0);
  const parts = fields.map((field) =>
    computed(
      `inventory.known.${field.id}`,
      say("inventory.figure-field", { of: words(ofWord[field.of]), field: words(field.field) }),
      "share",
      field.known / field.all,
      "formula",
      `${field.known} ÷ ${field.all}`,
      [],
      say(field.widens),
    ),
  );
  return computed(
    "inventory.known",
    say("inventory.figure-known"),
    "share",
    all === 0 ? null : known / all,
    "formula",
    `${known} ÷ ${all}`,
    parts,
  );
}

/** How many of those fields nobody knows, most first. */
export function unknownFigure(fields: readonly FieldKnowledge[]): Figure {
  const parts = fields
    .filter((field) => field.known < field.all)
    .sort((a, b) => b.all - b.known - (a.all - a.known) || a.id.localeCompare(b.id, "en"))
    .map((field) =>
      computed(
        `inventory.unknown.${field.id}`,
        say("inventory.figure-field-unknown", { of: words(ofWord[field.of]), field: words(field.field) }),
        "count",
        field.all - field.known,
        "formula",
        `${field.all} − ${field.known}`,
        [],
        say(field.widens),
      ),
    );
  const total = fields.reduce((sum, field) => sum + field.all - field.known, 0);
  return computed("inventory.unknown", say("inventory.figure-unknown"), "count", total, "sum", "Σ", parts);
}
