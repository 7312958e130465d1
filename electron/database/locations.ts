import { UserLocation } from "../../shared/model/agency.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "location", schema: UserLocation, key: ["id"] });

export const listLocations = (db: Reading): UserLocation[] => rows.list(db);

/** Makes these all the places where users sit. */
export const saveLocations = (db: Writing, locations: readonly UserLocation[]): void => rows.replace(db, locations);
