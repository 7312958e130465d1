import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { type Binding, connect } from "./connection.ts";
import type { Reading } from "./database.ts";
import { readSeal } from "./digest.ts";
import { examine } from "./examine.ts";
import { asRefusal, saysDamaged } from "./failing.ts";
import { settleOnDisk } from "./medium.ts";
import type { Migration } from "./migrations/index.ts";

/** Makes `plan.backup-3.sovplan` beside `plan.sovplan`, the next free number, and answers its path. */
export function backUp(db: Reading, path: string, migrations: readonly Migration[], binding: Binding): string {
  const next = Math.max(0, ...backupsOf(path).map((backup) => backup.number)) + 1;
  const to = join(dirname(path), `${stem(path)}.backup-${next}.sovplan`);
  copyWorkspace(db, to, migrations, binding);
  return to;
}

/**
 * A copy of an open workspace under another name; nothing is written over.
 *
 * It counts only once it was opened, examined to the last row, found to hold the same content, and is on the disk.
 */
export function copyWorkspace(db: Reading, to: string, migrations: readonly Migration[], binding: Binding): void {
  if (existsSync(to)) throw refusal("workspace-exists", { path: to });
  const making = join(dirname(to), `.${basename(to)}-making`);
  rmSync(making, { force: true });
  try {
    db.prepare("VACUUM INTO @making").run({ making });
    const [finding] = compare(db, making, migrations, binding);
    if (finding) throw refusal("workspace-backup-failed", { path: to, finding: inBothLanguages(finding) });
    settleOnDisk(making);
    renameSync(making, to);
    settleOnDisk(to);
  } catch (error) {
    throw asRefusal(error, to);
  } finally {
    rmSync(making, { force: true });
  }
}

function compare(db: Reading, path: string, migrations: readonly Migration[], binding: Binding): Sentence[] {
  const copy = connect(path, "read", binding);
  try {
    const findings = examine(copy, migrations, binding);
    const same = JSON.stringify(readSeal(copy)) === JSON.stringify(readSeal(db));
    return same ? findings : [...findings, say("workspace.damage.seal")];
  } finally {
    copy.close();
  }
}

/** The newest backup beside the file that is sound; `null`: there is none. By number, not by clock. */
export function newestSoundBackup(path: string, migrations: readonly Migration[], binding: Binding): string | null {
  const newest = backupsOf(path).sort((a, b) => b.number - a.number);
  return newest.find((backup) => isSound(join(dirname(path), backup.name), migrations, binding))?.name ?? null;
}

function isSound(path: string, migrations: readonly Migration[], binding: Binding): boolean {
  try {
    const db = connect(path, "read", binding);
    try {
      return examine(db, migrations, binding).length === 0;
    } finally {
      db.close();
    }
  } catch (error) {
    if (saysDamaged(error)) return false;
    throw error;
  }
}

function backupsOf(path: string): { name: string; number: number }[] {
  const start = `${stem(path)}.backup-`;
  return readdirSync(dirname(path)).flatMap((name) => {
    const number = name.startsWith(start) ? /^([1-9][0-9]*)\.sovplan$/.exec(name.slice(start.length))?.[1] : undefined;
    return number ? [{ name, number: Number(number) }] : [];
  });
}

const stem = (path: string): string => basename(path).replace(/\.sovplan$/i, "");
