import { type BigIntStats, rmSync, statSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Binding } from "./connection.ts";

export type HeldLock = Readonly<{ kind: "held"; release: () => void }>;
/** `held`: this program is the writer. `taken`: another is. `impossible`: no lock can be kept in this folder. */
export type Lock = HeldLock | Readonly<{ kind: "taken" | "impossible" }>;

/** `.plan.sovplan-lock` beside `plan.sovplan`. */
export const lockPath = (path: string): string =>
  join(dirname(path), `.${basename(path).replace(/\.sovplan$/i, "")}.sovplan-lock`);

/**
 * Makes this program the one writer of a workspace, until it lets go or dies.
 *
 * An empty SQLite database beside the workspace is held by BEGIN EXCLUSIVE, that is by a lock of the operating system:
 * it ends with the process, however that ends, so a lock left behind by a crash is simply taken over. It cannot be a
 * lock on the workspace itself, which would shut out the readers.
 */
export function takeLock(path: string, { nativeBinding }: Binding): Lock {
  const lock = lockPath(path);
  for (;;) {
    let held: Sqlite.Database | null = null;
    try {
      held = new Sqlite(lock, { timeout: 0, ...(nativeBinding && { nativeBinding }) });
      const before = statSync(lock, { bigint: true });
      held.exec("BEGIN EXCLUSIVE");
      if (isSame(before, lock)) return { kind: "held", release: release(held, lock) };
      held.close(); // it was deleted by its last holder between our opening and our locking: take the new one
    } catch (error) {
      held?.close();
      if (isGone(error)) continue;
      if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) return { kind: "taken" };
      if (error instanceof Sqlite.SqliteError) return { kind: "impossible" };
      throw error;
    }
  }
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT"; // of statSync: deleted meanwhile

/** Whether the path still leads to the file that was looked at; a number of a deleted file is given again, its time of birth is not. */
function isSame(before: BigIntStats, path: string): boolean {
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  return now?.ino === before.ino && now.birthtimeNs === before.birthtimeNs;
}

function release(held: Sqlite.Database, lock: string): () => void {
  return () => {
    if (!held.open) return;
    // before letting go, so that nobody can hold a deleted file; its folder may be gone, as a person may delete it
    if (process.platform !== "win32") rmSync(lock, { force: true });
    held.close();
    if (process.platform === "win32") removeIfFree(lock);
  };
}

/** Windows deletes no open file: whoever has it open by now keeps it. */
function removeIfFree(lock: string): void {
  try {
    unlinkSync(lock);
  } catch {
    return;
  }
}
