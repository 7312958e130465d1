import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { ResumeStore } from "./feed.ts";

/** Prices change by the day: what is older is asked for again. */
const KEPT_MS = 12 * 60 * 60 * 1000;
/** So much is kept of one refresh; the rest would be asked for again. */
const KEPT_BYTES = 512 * 1024 * 1024;

/**
 * Answers of a refresh, kept beside the service's own folder until it has ended well, so that the next can go on.
 *
 * `what` says which refresh: provider, address, regions, currency. Every answer carries its digest and its moment; one that
 * is damaged, too old or of another refresh is as if it were not there. Never holds keys, only what the host has answered.
 */
export function resumeStore(folder: string, what: readonly unknown[], now: () => Date): ResumeStore & Ending {
  const place = join(folder, sha256(JSON.stringify(what)).slice(0, 32));
  const fileOf = (key: string): string => join(place, `${sha256(key).slice(0, 32)}.part`);
  const isOurs = ownFolder(folder);
  let kept = 0;

  return {
    read(key) {
      if (!isOurs) return null;
      try {
        const bytes = readFileSync(fileOf(key));
        const end = bytes.indexOf(10);
        const [digest, at] = bytes.toString("latin1", 0, end).split(" ");
        const answer = bytes.subarray(end + 1);
        const age = now().getTime() - Number(at);
        return digest === sha256(answer) && age >= 0 && age < KEPT_MS ? answer : null;
      } catch {
        return null;
      }
    },
    keep(key, answer) {
      const bytes = Buffer.from(answer);
      if (!isOurs || kept + bytes.length > KEPT_BYTES) return;
      try {
        mkdirSync(place, { recursive: true, mode: 0o700 });
        const draft = `${fileOf(key)}.${process.pid}`;
        writeFileSync(draft, Buffer.concat([Buffer.from(`${sha256(bytes)} ${now().getTime()}\n`), bytes]), {
          mode: 0o600,
        });
        renameSync(draft, fileOf(key));
        kept += bytes.length;
      } catch {
        // a refresh does not fail for want of room to keep a copy
      }
    },
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}
type Ending = Readonly<{ forget: () => void }>;

/** The folder for kept answers, one a user, beside the service's own, which goes when the program ends. */
export const resumeFolder = (beside: string): string => join(beside, `sovplan-refresh-${userName()}`);

/** Takes away what is too old to go on from. */
export function sweep(folder: string, now: () => Date): void {
  try {
    for (const name of readdirSync(folder)) {
      const place = join(folder, name);
      if (now().getTime() - lstatSync(place).mtimeMs > KEPT_MS) rmSync(place, { recursive: true, force: true });
    }
  } catch {
    // nothing was ever kept
  }
}

/** Makes the folder; whether it is ours alone: where others may write too, somebody could have put a link or a list there. */
function ownFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    return (
      lstatSync(folder).isDirectory() &&
      (process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0))
    );
  } catch {
    return false;
  }
}

/** The number of the user where there is one: a name may hold anything. */
function userName(): string {
  const { uid, username } = userInfo();
  return uid >= 0 ? String(uid) : sha256(username).slice(0, 12);
}

const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
