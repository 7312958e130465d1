import type { ProviderId } from "../../shared/model/id.ts";
import { Procurement } from "../../shared/model/procurement.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "procurement", schema: Procurement, key: ["provider"], json: ["done"] });

export const listProcurements = (db: Reading): Procurement[] => rows.list(db);
export const saveProcurements = (db: Writing, procurements: readonly Procurement[]): void => rows.put(db, procurements);
export const removeProcurement = (db: Writing, provider: ProviderId): void => rows.remove(db, { provider });
