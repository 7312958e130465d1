import type { Reading } from "./database.ts";

/** One content table as it stands in the file: its columns in order, and which of them are the key. */
export type ContentTable = Readonly<{ name: string; columns: readonly string[]; key: readonly string[] }>;

/** Tables that keep the file in order, or what was worked out of it, and are no content: no step writes them down, no undo touches them. */
const housekeeping = new Set(["sequence", "step", "step_row", "migration", "seal", "kept_bytes", "pareto_point"]);

/** Every table a planner's facts stand in, by name. */
export function contentTables(db: Reading): ContentTable[] {
  const names = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .pluck()
    .all();
  return names.filter((name) => !housekeeping.has(name)).map((name) => contentTable(db, name));
}

function contentTable(db: Reading, name: string): ContentTable {
  const columns = db
    .prepare<{ name: string }, { name: string; pk: number }>(
      "SELECT name, pk FROM pragma_table_info(@name) ORDER BY cid",
    )
    .all({ name });
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk);
  return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
}
