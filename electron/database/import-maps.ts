import { z } from "zod";
import { ImportMapId } from "../../shared/model/id.ts";
import { ImportMap } from "../../shared/model/import-map.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const Kept = z.strictObject({ id: ImportMapId, name: z.string(), headings: z.string(), map: ImportMap });

const rows = kept({ table: "import_map", schema: Kept, key: ["id"], json: ["map"] });

/** A mapping somebody made, and the headings of the sheets it was made for. */
export type KeptMap = Readonly<{ id: ImportMapId; headings: string; map: ImportMap }>;

export const listImportMaps = (db: Reading): KeptMap[] =>
  rows.list(db).map(({ id, headings, map }) => ({ id, headings, map }));

export const saveImportMap = (db: Writing, { id, headings, map }: KeptMap): void =>
  rows.put(db, [{ id, name: map.name, headings, map }]);

export const removeImportMap = (db: Writing, id: ImportMapId): void => rows.remove(db, { id });
