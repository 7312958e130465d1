import type { Existing } from "../../shared/exchange/changes.ts";
import type { IsEdited } from "../../shared/exchange/diff.ts";
import { listBatches, readBatch } from "../database/batches.ts";
import { listBillLines } from "../database/bills.ts";
import { listDataSets } from "../database/data-sets.ts";
import type { Reading } from "../database/database.ts";
import { listDependencies } from "../database/dependencies.ts";
import { listFxRates } from "../database/fx.ts";
import { listGroups } from "../database/groups.ts";
import { listLatencyMeasurements } from "../database/latency-measurements.ts";
import { listOwnPrices } from "../database/own-prices.ts";
import { listWorkloads } from "../database/workloads.ts";
import { editedFields } from "./edited-fields.ts";

/** What the workspace holds of all that files may bring. */
export const existingOf = (db: Reading): Existing => ({
  groups: listGroups(db),
  workloads: listWorkloads(db),
  dataSets: listDataSets(db),
  dependencies: listDependencies(db),
  fxRates: listFxRates(db),
  billLines: listBillLines(db),
  latencies: listLatencyMeasurements(db),
  ownPrices: listOwnPrices(db),
});

/** What the workspace remembers of earlier imports: hand edits since, and what the last file of a source brought. */
export function importMemory(db: Reading): { isEdited: IsEdited; earlier: (source: string) => readonly string[] } {
  const batches = listBatches(db);
  return {
    isEdited: editedFields(db),
    earlier(source) {
      const last = batches.findLast(({ report }) => report.source === source);
      const rows = last === undefined ? [] : (readBatch(db, last.batch)?.rows ?? []);
      return [...new Set(rows.flatMap(({ ids }) => ids))];
    },
  };
}
