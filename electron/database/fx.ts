import { FxRate } from "../../shared/model/agency.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept } from "./kept.ts";

const rows = kept({ table: "fx_rate", schema: FxRate, key: ["base", "quote", "date"] });

/** Sorted by base, quote and date. */
export const listFxRates = (db: Reading): FxRate[] => rows.list(db);

/** Makes these all the rates there are; of two for one pair and day the later one in the list holds. */
export const saveFxRates = (db: Writing, rates: readonly FxRate[]): void => rows.replace(db, rates);
/** Rates beside those there are, or in their place where they are of the same pair and day. */
export const layFxRates = (rates: readonly FxRate[]): LaidRows => rows.lay(rates);
