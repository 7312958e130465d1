import { Assumption, type AssumptionKey } from "../../shared/model/assumption.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "assumption", schema: Assumption, key: ["key"] });

/** What this workspace states otherwise than usual. */
export const listAssumptions = (db: Reading): Assumption[] => rows.list(db);
export const saveAssumptions = (db: Writing, stated: readonly Assumption[]): void => rows.put(db, stated);

/** The usual value stands again. */
export function removeAssumptions(db: Writing, keys: readonly AssumptionKey[]): void {
  for (const key of keys) rows.remove(db, { key });
}
