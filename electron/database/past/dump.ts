import Sqlite from "better-sqlite3";

/**
 * A workspace file as SQL text that makes it again, for `past/vN.sql`: with every release that has a new version,
 * `node electron/database/past/dump.ts FILE > electron/database/past/vN.sql`.
 */
export function dumpWorkspace(path: string): string {
  const db = new Sqlite(path, { readonly: true, fileMustExist: true });
  const objects = db
    .prepare<[], { type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid",
    )
    .all();
  const tables = objects.filter((object) => object.type === "table");
  const lines = [
    "PRAGMA foreign_keys = OFF;",
    "BEGIN;",
    ...tables.map((table) => `${table.sql};`),
    ...tables.flatMap((table) => inserts(db, table.name)),
    // triggers last, so that filling the tables is no history
    ...objects.filter((object) => object.type !== "table").map((object) => `${object.sql};`),
    `PRAGMA application_id = ${String(db.pragma("application_id", { simple: true }))};`,
    `PRAGMA user_version = ${String(db.pragma("user_version", { simple: true }))};`,
    "COMMIT;",
  ];
  db.close();
  return `${lines.join("\n")}\n`;
}

function inserts(db: Sqlite.Database, table: string): string[] {
  const columns = db
    .prepare<{ table: string }, string>("SELECT name FROM pragma_table_info(@table) ORDER BY cid")
    .pluck()
    .all({ table });
  return db
    .prepare<[], string>(
      `SELECT 'INSERT INTO ${table} VALUES (' || ${columns.map((column) => `quote(${column})`).join(" || ', ' || ")} || ');'
       FROM ${table}
       ORDER BY 1`,
    )
    .pluck()
    .all();
}

if (import.meta.main) process.stdout.write(dumpWorkspace(process.argv[2] ?? ""));
