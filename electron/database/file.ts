import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";
import { APPLICATION_ID, type Binding, connect } from "./connection.ts";
import { needsToWrite } from "./failing.ts";

/** SQLite takes 512 bytes on Unix, and its own files beside ours have longer names. */
const LONGEST_PATH = 460;

/** Names the libraries below cannot take as they are. */
export function refuseOddPath(path: string): void {
  // better-sqlite3 cuts spaces off the end of a path, and would open another file
  if (path !== path.trimEnd()) throw refusal("workspace-name-ends-in-space", { name: basename(path) });
  if (process.platform === "win32" || Buffer.byteLength(path) <= LONGEST_PATH) return;
  throw refusal("workspace-path-too-long", { name: basename(path), longest: LONGEST_PATH });
}

/** The path without links, so that two names of one file meet at one lock. */
export function existingFile(path: string): string {
  try {
    const file = realpathSync(resolve(path));
    if (statSync(file).isDirectory()) throw refusal("workspace-is-folder", { path });
    refuseOddPath(file);
    return file;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // a refusal has none, and passes
    if (code === "ENAMETOOLONG")
      throw refusal("workspace-path-too-long", { name: basename(path), longest: LONGEST_PATH });
    if (code === "ENOENT" || code === "ENOTDIR") throw refusal("workspace-missing", { path });
    if (code === "EACCES" || code === "EPERM") throw refusal("workspace-denied", { path });
    throw error;
  }
}

/**
 * Looks at the header only, so that a file of somebody else is not even opened as a database.
 *
 * Answers whether its format number is one that may be written: SQLite takes a greater one for a file of the future,
 * and opens it for reading without a word.
 */
export function refuseForeign(file: string): { isWritableFormat: boolean } {
  const header = Buffer.alloc(100);
  try {
    const opened = openSync(file, "r");
    try {
      readSync(opened, header, 0, 100, 0);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (isDenied(error)) throw refusal("workspace-denied", { path: file });
    throw error;
  }
  const isSqlite = header.toString("latin1", 0, 16) === "SQLite format 3\0";
  if (!isSqlite || header.readUInt32BE(68) !== APPLICATION_ID) {
    throw refusal("workspace-not-ours", { name: basename(file) });
  }
  return { isWritableFormat: [18, 19].every((at) => header[at] === 1 || header[at] === 2) }; // 1: journal, 2: WAL
}

const isDenied = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");

/**
 * The file itself, or a copy where it cannot be read in its place: after a crash a `-wal` or `-journal` is left to be
 * worked in, and SQLite needs to write beside the file for that.
 */
export function readableFile(file: string, binding: Binding): { path: string; release: () => void } {
  try {
    const db = connect(file, "read", binding);
    try {
      db.pragma("schema_version");
      return { path: file, release: () => undefined };
    } finally {
      db.close();
    }
  } catch (error) {
    if (!needsToWrite(error)) return { path: file, release: () => undefined }; // what is wrong is found when it is examined
  }
  const folder = mkdtempSync(join(tmpdir(), "sovplan-reading-"));
  const path = join(folder, basename(file));
  copyFileSync(file, path);
  chmodSync(path, 0o600);
  for (const beside of ["-wal", "-journal"]) {
    if (!existsSync(file + beside)) continue;
    copyFileSync(file + beside, path + beside);
    chmodSync(path + beside, 0o600);
  }
  const db = connect(path, "write", binding); // works the rest in
  db.pragma("schema_version");
  db.close();
  return { path, release: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Gives the file its name, and fails where the name was taken meanwhile. */
export function takeName(making: string, file: string): void {
  try {
    linkSync(making, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // linkSync throws nothing else
    if (code === "EEXIST") throw refusal("workspace-exists", { path: file });
    renameSync(making, file); // a file system without links
  }
}
