import { DataSet } from "../../shared/model/data-set.ts";
import type { DataSetId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept, write } from "./kept.ts";

const rows = kept({
  table: "data_set",
  schema: DataSet,
  key: ["id"],
  columns: { group: "group_id" },
  json: ["items", "residency"],
  flags: ["personalData"],
});

export const listDataSets = (db: Reading): DataSet[] => rows.list(db);

/** Adds data sets, or changes those whose id is there. */
export const saveDataSets = (db: Writing, dataSets: readonly DataSet[]): void => write(db, layDataSets(dataSets));
export const layDataSets = (dataSets: readonly DataSet[]): LaidRows => rows.lay(dataSets);

export function removeDataSets(db: Writing, ids: readonly DataSetId[]): void {
  for (const id of ids) rows.remove(db, { id });
}
