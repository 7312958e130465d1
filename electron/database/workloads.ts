import type { WorkloadId } from "../../shared/model/id.ts";
import { Workload } from "../../shared/model/workload.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({
  table: "workload",
  schema: Workload,
  key: ["id"],
  columns: { group: "group_id" },
  json: ["os", "cpu", "memory", "ipAddresses", "details"],
  flags: ["keepSize"],
});

export const listWorkloads = (db: Reading): Workload[] => rows.list(db);
export const findWorkload = (db: Reading, id: WorkloadId): Workload | null => rows.find(db, { id });

/** Adds workloads, or changes those whose id is there. */
export const saveWorkloads = (db: Writing, workloads: readonly Workload[]): void => rows.put(db, workloads);

/** Removes workloads, and with them their dependencies, placements, pins and places in waves. */
export function removeWorkloads(db: Writing, ids: readonly WorkloadId[]): void {
  const chosen = { ids: JSON.stringify(ids) };
  const among = "IN (SELECT value FROM json_each(@ids))";
  db.prepare(`DELETE FROM dependency WHERE from_workload ${among} OR to_workload ${among}`).run(chosen);
  db.prepare(`DELETE FROM placement WHERE workload ${among}`).run(chosen);
  db.prepare(`DELETE FROM pin WHERE workload ${among}`).run(chosen);
  db.prepare(`DELETE FROM wave_workload WHERE workload ${among}`).run(chosen);
  db.prepare(`DELETE FROM workload WHERE id ${among}`).run(chosen);
}
