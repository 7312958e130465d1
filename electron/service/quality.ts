import { findingsOf } from "../../shared/engines/completeness/findings.ts";
import { qualityOf } from "../../shared/engines/completeness/quality.ts";
import { listBatches } from "../database/batches.ts";
import { listDataSets } from "../database/data-sets.ts";
import { listDependencies } from "../database/dependencies.ts";
import { listGroups } from "../database/groups.ts";
import { listWorkloads } from "../database/workloads.ts";
import type { Calls, Desk } from "./handlers.ts";

/** How well the inventory is known. It needs no catalogue and no scenario. */
export function qualityCalls({ session }: Desk): Calls<"inventory.quality"> {
  return {
    "inventory.quality": () => {
      const { db } = session.required();
      const held = {
        workloads: listWorkloads(db),
        groups: listGroups(db),
        dataSets: listDataSets(db),
        dependencies: listDependencies(db),
      };
      return { ...qualityOf(held), findings: findingsOf(listBatches(db)) };
    },
  };
}
