import type { DataSet } from "../../model/data-set.ts";
import type { Group } from "../../model/group.ts";
import type { FieldId, Gap } from "../../model/quality.ts";
import type { Workload } from "../../model/workload.ts";
import { fields, isKnownOfDataSet, isKnownOfGroup, isKnownOfWorkload } from "./fields.ts";

/** How often one field is filled in, over everything that has it. */
export type FieldCount = Readonly<{ field: FieldId; of: Gap["of"]; known: number; all: number }>;

type Things = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
}>;

/** Filled and empty fields among those that a figure of the plan is made of; things there are none of say nothing. */
export function countsOf({ workloads, groups, dataSets }: Things): FieldCount[] {
  return fields
    .filter(({ id }) => id !== "dependencies") // no field of its own: whether there are any links is another question
    .map(({ id: field, of }) => {
      const all = of === "workload" ? workloads : of === "group" ? groups : dataSets;
      const known =
        of === "workload"
          ? workloads.filter((one) => isKnownOfWorkload(field, one)).length
          : of === "group"
            ? groups.filter((one) => isKnownOfGroup(field, one)).length
            : dataSets.filter((one) => isKnownOfDataSet(field, one)).length;
      return { field, of, known, all: all.length };
    })
    .filter(({ all }) => all > 0);
}
