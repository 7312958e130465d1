import { basename } from "node:path";
import Sqlite from "better-sqlite3";
import { refusal } from "../../shared/contract/failure.ts";

/** What SQLite could not do, as a sentence for a person where it is no bug of ours. */
export function asRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const { code } = error;
  if (code === "SQLITE_FULL") return refusal("workspace-disk-full", { path });
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return refusal("workspace-reference-gone");
  if (code.startsWith("SQLITE_BUSY")) return refusal("workspace-busy", { name: basename(path) });
  if (code.startsWith("SQLITE_READONLY")) return refusal("workspace-read-only");
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_CANTOPEN")) {
    return refusal("workspace-disk-failed", { path, code });
  }
  return error;
}

/** Whether an error says that the file is no sound database. */
export const saysDamaged = (error: unknown): error is InstanceType<typeof Sqlite.SqliteError> =>
  error instanceof Sqlite.SqliteError &&
  /^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT|SCHEMA|MISMATCH|NOMEM|TOOBIG|INTERNAL|RANGE)/.test(error.code);

/** Whether reading would need to write first: a log is left from a crash, in a place where nothing may be written. */
export const needsToWrite = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code);
