import type { UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Commitment } from "../../../shared/model/commitment.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { Dependency } from "../../../shared/model/dependency.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";

export type Inventory = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
  dependencies: readonly Dependency[];
  commitments: readonly Commitment[];
}>;

/** How far a long list has been read; `null`: it is whole. */
export type Reading = Readonly<{ done: number; of: number }> | null;

/** All five lists of the inventory, or the question that has not been answered yet. The same object while nothing changes. */
export function useInventory(): { inventory: Inventory | null; reading: Reading; question: UseQueryResult } {
  const workloads = useWorkloads();
  const groups = useCall("groups.list", {});
  const dataSets = useCall("data-sets.list", {});
  const dependencies = useCall("dependencies.list", {});
  const commitments = useCall("commitments.list", {});
  const lists = [workloads.data?.rows, groups.data, dataSets.data, dependencies.data, commitments.data] as const;
  const [rows, ...others] = lists;
  const [held, sets, links, contracts] = others;
  const inventory = useMemo(
    (): Inventory | null =>
      rows && held && sets && links && contracts
        ? { workloads: rows, groups: held, dataSets: sets, dependencies: links, commitments: contracts }
        : null,
    [rows, held, sets, links, contracts],
  );
  const open = [workloads, groups, dataSets, dependencies, commitments].find((one) => one.data === undefined);
  const reading =
    workloads.data && !workloads.data.isWhole ? { done: workloads.data.rows.length, of: workloads.data.of } : null;
  return { inventory, reading, question: open ?? workloads };
}
