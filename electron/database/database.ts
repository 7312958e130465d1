import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type Sqlite from "better-sqlite3";
import { refusal } from "../../shared/contract/failure.ts";
import { type Sentence, type Text, say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { backUp, copyWorkspace, newestSoundBackup } from "./backup.ts";
import { APPLICATION_ID, type Binding, connect } from "./connection.ts";
import { examine } from "./examine.ts";
import { asRefusal, saysDamaged } from "./failing.ts";
import { existingFile, readableFile, refuseForeign, refuseOddPath, takeName } from "./file.ts";
import { type HeldLock, takeLock } from "./lock.ts";
import { isRemote, isWritable, settleOnDisk } from "./medium.ts";
import { type Migration, migrations as ourMigrations } from "./migrations/index.ts";
import { type Told, change, lastStepNumber } from "./steps.ts";
import { upgrade } from "./upgrade.ts";

/** Read access to one open workspace. A function that takes only this cannot change it. */
export type Reading = Sqlite.Database & { readonly __reading: true };
/** Write access, handed out by `change` for the length of one transaction. */
export type Writing = Reading & { readonly __writing: true };

/** One open workspace file, held by whoever opened it until it is closed. */
export type Workspace = Readonly<{
  db: Reading;
  path: string;
  /** The name of the file, for people. */
  name: string;
  readOnly: boolean;
  /** Why it can only be read; `null`: it can be changed. */
  because: Text | null;
  release: () => void;
  options: OpenOptions;
}>;

export type OpenOptions = Binding &
  Readonly<{
    readOnly?: boolean;
    /** Another list of migrations, to try the way from one version to the next. */
    migrations?: readonly Migration[];
  }>;

/**
 * Opens a workspace, once it was found sound; makes this program its one writer where it can be.
 *
 * A file that is missing, foreign, newer or damaged is refused with a sentence and stays as it is. A file of an older
 * version is backed up beside itself, then brought up to date.
 */
export function openWorkspace(path: string, options: OpenOptions = {}): Workspace {
  const file = existingFile(path);
  const { isWritableFormat } = refuseForeign(file);
  if (!isWritableFormat) throw damaged(file, say("workspace.damage.structure", { detail: "format" }), options);
  if (options.readOnly) return openToRead(file, "asked", options);
  if (!isWritable(file)) return openToRead(file, "file", options);
  if (!isWritable(dirname(file))) return openToRead(file, "folder", options);

  const lock = takeLock(file, options);
  if (lock.kind !== "held") return openToRead(file, lock.kind === "taken" ? "locked" : "folder", options);
  try {
    return openToWrite(file, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * A second connection of the program that holds the workspace open for writing, for a thread of its own; as durable as
 * the first. Close it when the work is done.
 */
export function connectBeside(path: string, access: "read" | "write", options: Binding): Reading {
  const db = connect(path, access, options);
  if (access === "write") {
    // a large change stays in memory until it is written once
    db.pragma("cache_size = -65536");
    db.pragma(`synchronous = ${db.pragma("journal_mode", { simple: true }) === "wal" ? "FULL" : "EXTRA"}`);
  }
  return db;
}

/**
 * Makes a workspace with its first content, and opens it. Nothing is written over.
 *
 * It is made under another name and renamed when it is complete, so half a workspace is never seen.
 */
export function createWorkspace(
  path: string,
  told: Told,
  first: (writing: Writing) => void,
  options: OpenOptions = {},
): Workspace {
  const file = resolve(path);
  const folder = dirname(file);
  refuseOddPath(file);
  if (!existsSync(folder)) throw refusal("workspace-no-folder", { folder });
  if (existsSync(file)) throw refusal("workspace-exists", { path: file });
  if (!isWritable(folder)) throw refusal("workspace-denied", { path: folder });

  const making = join(folder, `.${basename(file)}-making-${process.pid}`);
  try {
    closeSync(openSync(making, "wx"));
    make(making, told, first, options);
    settleOnDisk(making);
    takeName(making, file);
    settleOnDisk(file);
  } finally {
    rmSync(making, { force: true });
  }
  return openWorkspace(file, options);
}

/** Closes a workspace; what was changed is already saved. */
export function closeWorkspace(workspace: Workspace): void {
  const { db, path, readOnly, options } = workspace;
  if (!db.open) return;
  if (!readOnly) becomeOneFile(db);
  db.close();
  workspace.release();
  if (readOnly && options.readOnly !== true) tidyUp(path, options);
}

/**
 * Whether another program has changed the file since it was asked last: then what was read is to be read again.
 *
 * Answers `true` the first time. Changes made through `db` itself do not count.
 */
export function changeWatch(db: Reading): () => boolean {
  let seen: unknown = null;
  return () => {
    const version = db.pragma("data_version", { simple: true });
    const changed = version !== seen;
    seen = version;
    return changed;
  };
}

/** Everything wrong with an open workspace, in sentences; empty: it is sound. */
export const checkWorkspace = ({ db, options }: Workspace): Sentence[] =>
  examine(db, options.migrations ?? ourMigrations, options);

/** A sound copy under another name, also of a workspace that can only be read; nothing is written over. */
export const saveCopy = ({ db, options }: Workspace, to: string): void =>
  copyWorkspace(db, resolve(to), options.migrations ?? ourMigrations, options);

/** A sound backup beside the file, `plan.backup-3.sovplan`; answers its path. */
export const backUpWorkspace = ({ db, path, options }: Workspace): string =>
  backUp(db, path, options.migrations ?? ourMigrations, options);

function openToWrite(file: string, lock: HeldLock, options: OpenOptions): Workspace {
  const found = refuseUnsound(file, existsSync(`${file}-journal`) ? "write" : "read", options);
  const db = connect(file, "write", options);
  try {
    const known = options.migrations ?? ourMigrations;
    if (found < latest(known)) {
      setJournal(db, "DELETE");
      backUp(db, file, known, options);
      upgrade(db, found, known);
    }
    setJournal(db, isRemote(file) ? "DELETE" : "WAL");
    return { db, path: file, name: basename(file), readOnly: false, because: null, release: lock.release, options };
  } catch (error) {
    db.close();
    throw asRefusal(error, file);
  }
}

type Because = "asked" | "locked" | "file" | "folder";

function openToRead(file: string, because: Because, options: OpenOptions): Workspace {
  const known = options.migrations ?? ourMigrations;
  const { path, release } = readableFile(file, options);
  try {
    const found = refuseUnsound(file, "read", options, path);
    if (found < latest(known)) {
      throw refusal("workspace-older-read-only", { name: basename(file), found, known: latest(known) });
    }
    const db = connect(path, "read", options);
    const why = inBothLanguages(say(`workspace.read-only.${because}`));
    return { db, path: file, name: basename(file), readOnly: true, because: why, release, options };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Reads the whole file before anything may write to it; answers its version.
 *
 * Only to roll back a change that was interrupted (`-journal`) must the file be opened for writing.
 */
function refuseUnsound(file: string, access: "read" | "write", options: OpenOptions, path = file): number {
  const known = options.migrations ?? ourMigrations;
  try {
    const db = connect(path, access, options);
    try {
      const version = db.pragma("user_version", { simple: true }) as number;
      if (version > latest(known)) {
        throw refusal("workspace-newer", { name: basename(file), found: version, known: latest(known) });
      }
      const [finding] = examine(db, known, options);
      if (finding) throw damaged(file, finding, options);
      return version;
    } finally {
      db.close();
    }
  } catch (error) {
    if (saysDamaged(error)) throw damaged(file, say("workspace.damage.unreadable", { code: error.code }), options);
    throw asRefusal(error, file);
  }
}

function damaged(file: string, finding: Sentence, options: OpenOptions): Error {
  const told = { name: basename(file), finding: inBothLanguages(finding) };
  const backup = newestSoundBackup(file, options.migrations ?? ourMigrations, options);
  return backup ? refusal("workspace-damaged-backup", { ...told, backup }) : refusal("workspace-damaged", told);
}

const latest = (migrations: readonly Migration[]): number => migrations.at(-1)!.version;

/**
 * WAL with synchronous FULL on a disk of this machine, else a rollback journal with EXTRA: an acknowledged change
 * survives a power cut in both. The library's own default in WAL, NORMAL, loses it.
 */
function setJournal(db: Reading, wanted: "WAL" | "DELETE"): void {
  const mode = db.pragma(`journal_mode = ${wanted}`, { simple: true });
  db.pragma(`synchronous = ${mode === "wal" ? "FULL" : "EXTRA"}`);
}

/** Back to a rollback journal: a closed workspace is one plain file to copy or mail. A reader may still be in the way. */
function becomeOneFile(db: Reading): void {
  db.pragma("busy_timeout = 200");
  try {
    db.pragma("journal_mode = DELETE");
  } catch {
    db.pragma("wal_checkpoint(TRUNCATE)"); // all changes are in the file itself; the last reader takes the rest away
  }
}

/** The last reader of a workspace whose writer has gone takes away what the writer could not. */
function tidyUp(file: string, options: OpenOptions): void {
  if (!existsSync(`${file}-wal`)) return;
  const lock = takeLock(file, options);
  if (lock.kind !== "held") return;
  try {
    const db = connect(file, "write", options);
    becomeOneFile(db);
    db.close();
  } finally {
    lock.release();
  }
}

function make(file: string, told: Told, first: (writing: Writing) => void, options: OpenOptions): void {
  const db = connect(file, "write", options);
  try {
    setJournal(db, "DELETE");
    db.pragma(`application_id = ${APPLICATION_ID}`);
    upgrade(db, 0, options.migrations ?? ourMigrations);
    change(db, told, (writing) => {
      first(writing);
      const step = lastStepNumber(writing) + 1;
      writing.prepare("UPDATE migration SET after_step = @step").run({ step }); // to begin cannot be undone
    });
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    db.close();
  }
}
