import { z } from "zod";
import { Agency } from "../../shared/model/agency.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";

const rows = kept({ table: "agency", schema: Agency.extend({ id: z.literal(1) }), key: ["id"] });

export function readAgency(db: Reading): Agency {
  const row = rows.find(db, {});
  if (!row) throw new Error("a workspace has an agency from its first step");
  return without(row, "id");
}

export function saveAgency(db: Writing, agency: Agency): void {
  rows.put(db, [{ ...agency, id: 1 }]);
}
