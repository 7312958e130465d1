import Sqlite from "better-sqlite3";
import { refusal } from "../../shared/contract/failure.ts";
import type { Reading } from "./database.ts";

/** “SvPl”: marks a SQLite file as ours, at byte 68 of its header. */
export const APPLICATION_ID = 0x5376506c;

/** SQLite 3.7.0–3.51.2 can corrupt a file when a WAL is reset. */
const OLDEST_SQLITE = "3.51.3";

/** Which library file better-sqlite3 loads, where its own search does not find the right one. */
export type Binding = Readonly<{ nativeBinding?: string | undefined }>;

/** A connection with everything set that does not depend on the medium. The file must be there. */
export function connect(path: string, access: "read" | "write", { nativeBinding }: Binding): Reading {
  const db = new Sqlite(path, {
    readonly: access === "read",
    fileMustExist: true,
    timeout: 5000,
    ...(nativeBinding && { nativeBinding }),
  }) as Reading; // the brand is given here, and nowhere else
  try {
    refuseOldSqlite(db);
    db.pragma("busy_timeout = 5000");
    db.pragma("foreign_keys = ON");
    db.pragma("trusted_schema = OFF"); // the file may come from anywhere
    db.pragma("cell_size_check = ON"); // a damaged page is found when it is read
    db.pragma("recursive_triggers = ON"); // a REPLACE is written down as what it removes, too
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** An empty database in memory, to see what the migrations make. */
export function connectInMemory({ nativeBinding }: Binding): Reading {
  return new Sqlite(":memory:", { ...(nativeBinding && { nativeBinding }) }) as Reading;
}

function refuseOldSqlite(db: Reading): void {
  const found = db.prepare<[], string>("SELECT sqlite_version()").pluck().get()!;
  if (isOlder(found, OLDEST_SQLITE)) throw refusal("workspace-program", { found, needed: OLDEST_SQLITE });
}

export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = b.findIndex((part, index) => part !== (a[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) < b[at]!;
}
