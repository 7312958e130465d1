import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";

/**
 * Writes a file so that its name always holds a whole one: the old or the new, never half.
 *
 * A temporary file beside it, synced, renamed over it, the folder synced.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    const file = openSync(draft, "w", 0o644);
    try {
      const data = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < data.length;) at += writeSync(file, data, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOSPC") throw refusal("disk-full", { name: basename(path), mb: Math.ceil(bytes.length / 1e6) });
    if (code === "ENOENT") throw refusal("no-such-folder", { name: basename(path) });
    if (code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "EISDIR")
      throw refusal("cannot-write", { name: basename(path) });
    throw error;
  }
}

/** Makes the new name durable. Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
