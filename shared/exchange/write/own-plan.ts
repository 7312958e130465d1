import type { DataSet } from "../../model/data-set.ts";
import type { Dependency, Endpoint } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import { DataSetId, DependencyId, GroupId, WorkloadId } from "../../model/id.ts";
import type { Plan } from "../../model/plan.ts";
import type { Workload } from "../../model/workload.ts";
import type { Draft } from "../draft.ts";
import { emptyDataSet, emptyDependency, emptyGroup, emptyWorkload } from "../nothing-known.ts";

export type DraftOf<Kind extends Draft["kind"]> = Extract<Draft, { kind: Kind }>;

type Inventory = Pick<Plan, "groups" | "workloads" | "dataSets" | "dependencies" | "commitments" | "waves">;

/** The inventory that our own tables speak of, by the ids that stand in them; a row without one is left out. */
export function ownPlan(drafts: readonly Draft[]): Inventory {
  const groups: Group[] = [];
  const workloads: Workload[] = [];
  const dataSets: DataSet[] = [];
  const dependencies: Dependency[] = [];
  for (const draft of drafts) {
    if (draft.id === undefined) continue;
    const { name } = draft;
    switch (draft.kind) {
      case "group":
        groups.push({ ...emptyGroup, ...draft.fields, name, id: GroupId.parse(draft.id) });
        break;
      case "workload": {
        const { os, cpu, memory, ...fields } = draft.fields;
        workloads.push({
          ...emptyWorkload,
          ...fields,
          os: { ...emptyWorkload.os, ...os },
          cpu: { ...emptyWorkload.cpu, ...cpu },
          memory: { ...emptyWorkload.memory, ...memory },
          name,
          id: WorkloadId.parse(draft.id),
          group: ownerOf(draft.group?.id),
        });
        break;
      }
      case "data-set":
        dataSets.push({
          ...emptyDataSet,
          ...draft.fields,
          name,
          id: DataSetId.parse(draft.id),
          group: ownerOf(draft.group?.id),
        });
        break;
      case "dependency": {
        const outside = (end: string): Endpoint => ({ kind: "external", name: end });
        const { from, to } = draft.ends ?? { from: outside(draft.from), to: outside(draft.to) };
        dependencies.push({ ...emptyDependency, ...draft.fields, id: DependencyId.parse(draft.id), from, to });
        break;
      }
      default:
    }
  }
  return { groups, workloads, dataSets, dependencies, commitments: [], waves: [] };
}

const ownerOf = (id: string | undefined): GroupId | null => (id === undefined ? null : GroupId.parse(id));
