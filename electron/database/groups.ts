import { Group } from "../../shared/model/group.ts";
import type { GroupId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept, write } from "./kept.ts";

const rows = kept({ table: "application_group", schema: Group, key: ["id"], json: ["freezes", "details"] });

export const listGroups = (db: Reading): Group[] => rows.list(db);
export const findGroup = (db: Reading, id: GroupId): Group | null => rows.find(db, { id });

/** Adds groups, or changes those whose id is there. */
export const saveGroups = (db: Writing, groups: readonly Group[]): void => write(db, layGroups(groups));
export const layGroups = (groups: readonly Group[]): LaidRows => rows.lay(groups);

/** Removes groups and the dependencies that end in them; their workloads and data sets stay, in no group, and teams go without. */
export function removeGroups(db: Writing, ids: readonly GroupId[]): void {
  const chosen = { ids: JSON.stringify(ids) };
  const among = "IN (SELECT value FROM json_each(@ids))";
  db.prepare(`UPDATE workload SET group_id = NULL WHERE group_id ${among}`).run(chosen);
  db.prepare(`UPDATE data_set SET group_id = NULL WHERE group_id ${among}`).run(chosen);
  db.prepare(`DELETE FROM dependency WHERE from_group ${among} OR to_group ${among}`).run(chosen);
  // a team moves groups that are there
  db.prepare(
    `UPDATE team SET groups = (SELECT json_group_array(value) FROM json_each(team.groups) WHERE NOT value ${among})
     WHERE EXISTS (SELECT 1 FROM json_each(team.groups) WHERE value ${among})`,
  ).run(chosen);
  db.prepare(`DELETE FROM application_group WHERE id ${among}`).run(chosen);
}
