import type { UseQueryResult } from "@tanstack/react-query";
import type { Commitment } from "../../../shared/model/commitment.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { Dependency } from "../../../shared/model/dependency.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useCall } from "../../hooks/use-call.ts";

export type Inventory = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
  dependencies: readonly Dependency[];
  commitments: readonly Commitment[];
}>;

/** All five lists of the inventory, or the question that has not been answered yet. */
export function useInventory(): { inventory: Inventory | null; question: UseQueryResult } {
  const workloads = useCall("workloads.list", {});
  const groups = useCall("groups.list", {});
  const dataSets = useCall("data-sets.list", {});
  const dependencies = useCall("dependencies.list", {});
  const commitments = useCall("commitments.list", {});
  const open = [workloads, groups, dataSets, dependencies, commitments].find((one) => one.data === undefined);
  if (open) return { inventory: null, question: open };
  return {
    inventory: {
      workloads: workloads.data!,
      groups: groups.data!,
      dataSets: dataSets.data!,
      dependencies: dependencies.data!,
      commitments: commitments.data!,
    },
    question: workloads,
  };
}
