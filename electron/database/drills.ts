import { Drill } from "../../shared/model/drill.ts";
import type { DrillId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "drill", schema: Drill, key: ["id"], json: ["asked", "outcome"] });

/** Drills that were kept as evidence. */
export const listDrills = (db: Reading): Drill[] => rows.list(db);
export const saveDrills = (db: Writing, drills: readonly Drill[]): void => rows.put(db, drills);
export const removeDrill = (db: Writing, id: DrillId): void => rows.remove(db, { id });
