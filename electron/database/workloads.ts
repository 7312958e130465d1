import type { WorkloadId } from "../../shared/model/id.ts";
import { Workload } from "../../shared/model/workload.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept, write } from "./kept.ts";

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

/** Those of the given workloads that are there, in no order that means anything. */
export const findWorkloads = (db: Reading, ids: readonly WorkloadId[]): Workload[] => rows.among(db, ids);

/** A part of the list: at most `limit` workloads after `after`, in the order of their ids. */
export const workloadsAfter = (db: Reading, after: WorkloadId | null, limit: number): Workload[] =>
  rows.after(db, after, limit);

export const countWorkloads = (db: Reading): number =>
  db.prepare<[], number>("SELECT COUNT(*) FROM workload").pluck().get()!;

/** Ids of the workloads that steps after `step` touched, whether they are still there or not. */
export const workloadsTouchedSince = (db: Reading, step: number): WorkloadId[] =>
  db
    .prepare<{ step: number }, WorkloadId>(
      "SELECT DISTINCT row_key FROM step_row WHERE step > @step AND table_name = 'workload'",
    )
    .pluck()
    .all({ step });

/** Adds workloads, or changes those whose id is there. */
export const saveWorkloads = (db: Writing, workloads: readonly Workload[]): void => write(db, layWorkloads(workloads));
export const layWorkloads = (workloads: readonly Workload[]): LaidRows => rows.lay(workloads);

/** Tables whose rows are about one workload, and go with it. */
const ofOneWorkload = ["placement", "pin", "wave_workload", "recovery", "verdict_override", "used_service"];

/** Removes workloads, and with them their dependencies and all that was decided about them. */
export function removeWorkloads(db: Writing, ids: readonly WorkloadId[]): void {
  const chosen = { ids: JSON.stringify(ids) };
  const among = "IN (SELECT value FROM json_each(@ids))";
  db.prepare(`DELETE FROM dependency WHERE from_workload ${among} OR to_workload ${among}`).run(chosen);
  db.prepare(
    `DELETE FROM facet_statement WHERE component IN (SELECT id FROM used_service WHERE workload ${among})`,
  ).run(chosen);
  for (const table of ofOneWorkload) db.prepare(`DELETE FROM ${table} WHERE workload ${among}`).run(chosen);
  db.prepare(`DELETE FROM workload WHERE id ${among}`).run(chosen);
}
