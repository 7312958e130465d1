import { z } from "zod";
import { BatchId, WorkloadId } from "./id.ts";
import { Text } from "./sentence.ts";

/** A field of the inventory that a figure of the plan is made of. */
export const FieldId = z.enum([
  "vcpu",
  "memoryGib",
  "storageGib",
  "storageUsedGib",
  "cpuP95",
  "memoryP95",
  "osFamily",
  "environment",
  "group",
  "grade",
  "maxRttMs",
  "disposition",
  "dataClass",
  "sizeGib",
  "dependencies",
]);
export type FieldId = z.infer<typeof FieldId>;

/** How far a workload's figures can be trusted: high from 80 %, medium from 50 % (domain 10.1). */
export const Band = z.enum(["high", "medium", "low"]);
export type Band = z.infer<typeof Band>;

const share = z.number().min(0).max(1);

/** What is missing in one field, and what filling it would bring. */
export const Gap = z.strictObject({
  field: FieldId,
  /** Where the field is filled in. */
  of: z.enum(["workload", "group", "data-set"]),
  /** Something cannot be computed at all while it lasts: a total without one workload's price, offers without a class. */
  stops: z.boolean(),
  /** Workloads whose confidence the gap lowers. */
  workloads: z.int().nonnegative(),
  /** How many workloads, groups or data sets somebody has to be asked about. */
  open: z.int().nonnegative(),
  /** Groups without any data set on record; 0 for other fields. */
  bare: z.int().nonnegative(),
  /** By how much mean confidence rises once it is filled everywhere. */
  effect: share,
});
export type Gap = Readonly<z.infer<typeof Gap>>;

/** One code of the import reports: how often a value was guessed, changed or left out. */
export const FindingCount = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  count: z.int().positive(),
  /** The imports it comes from, newest first. */
  imports: z.array(z.strictObject({ batch: BatchId, file: z.string() })),
  /** The newest of them, as it was said. */
  example: Text,
});
export type FindingCount = Readonly<z.infer<typeof FindingCount>>;

/** How well the inventory is known: what is missing, what it widens, and how far each workload can be trusted. */
export const Quality = z.strictObject({
  /** Mean over the workloads that are to move; `null` where there is none. Explained by `confidence/inventory`. */
  confidence: share.nullable(),
  /** Fields known, of all that matter. */
  known: z.int().nonnegative(),
  all: z.int().nonnegative(),
  /** Workloads that are to move, by band; what stays or is retired counts in neither. */
  bands: z.strictObject({ high: z.int(), medium: z.int(), low: z.int() }),
  staying: z.int().nonnegative(),
  /** First what stops a result, then the greatest effect. */
  gaps: z.array(Gap),
  /** Each explained by `confidence/<workload>`. */
  workloads: z.array(
    z.strictObject({
      id: WorkloadId,
      share,
      band: Band,
      /** Stars of its utilisation, 0–5 (domain 6.1). */
      stars: z.int().min(0).max(5),
      moves: z.boolean(),
      missing: z.array(FieldId),
    }),
  ),
  findings: z.array(FindingCount),
});
export type Quality = Readonly<z.infer<typeof Quality>>;
