import type { Region } from "../../shared/model/catalogue.ts";
import type { OwnFactId } from "../../shared/model/id.ts";
import { OwnFact } from "../../shared/model/own-fact.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "own_fact", schema: OwnFact, key: ["id"], json: ["fact", "readAt"] });

export const listOwnFacts = (db: Reading): OwnFact[] => rows.list(db);
/** Regions the planner has stated, where his own side counts. */
export const ownRegionsOf = (db: Reading): Region[] =>
  listOwnFacts(db).flatMap(({ use, fact }) => (use === "own" && fact.kind === "region" ? [fact.value] : []));
export const findOwnFact = (db: Reading, id: OwnFactId): OwnFact | null => rows.find(db, { id });
export const saveOwnFacts = (db: Writing, facts: readonly OwnFact[]): void => rows.put(db, facts);
export const removeOwnFact = (db: Writing, id: OwnFactId): void => rows.remove(db, { id });
