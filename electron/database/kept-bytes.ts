import { hash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Reading, Writing } from "./database.ts";

/** No content of a workspace unpacks to more than this; what claims to is damaged. */
const MOST_UNPACKED = 256 * 1024 * 1024;

export const sha256 = (bytes: Uint8Array | string): string => hash("sha256", bytes);

/**
 * Keeps bytes under their SHA-256, once; answers it.
 *
 * Bytes that are there already are not written again. They are never changed and never taken out: the history names
 * them for as long as the workspace lives.
 */
export function keepBytes(db: Writing, bytes: Uint8Array, { packed }: { packed: boolean }): string {
  const digest = sha256(bytes);
  db.prepare(
    `INSERT INTO kept_bytes (digest, packing, size, bytes) VALUES (@digest, @packing, @size, @bytes)
     ON CONFLICT (digest) DO NOTHING`,
  ).run({
    digest,
    packing: packed ? "deflate" : "none",
    size: bytes.length,
    bytes: packed ? deflateRawSync(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  });
  return digest;
}

type Kept = Readonly<{ digest: string; packing: string; size: number; bytes: Buffer }>;

/** Bytes by their SHA-256; `null`: they are not there, or are not those that were kept. */
export function readKeptBytes(db: Reading, digest: string): Buffer | null {
  const row = db
    .prepare<{ digest: string }, Kept>("SELECT digest, packing, size, bytes FROM kept_bytes WHERE digest = @digest")
    .get({ digest });
  return row ? unpacked(row) : null;
}

/** The digest of the first bytes that are not those that were kept; `null`: all are. */
export function brokenBytes(db: Reading): string | null {
  if (!hasKeptBytes(db)) return null;
  const rows = db.prepare<[], Kept>("SELECT digest, packing, size, bytes FROM kept_bytes ORDER BY digest").iterate();
  for (const row of rows) if (unpacked(row) === null) return row.digest;
  return null;
}

/** What is kept, by digest, for the seal: a file of an earlier version has none. */
export const listKeptBytes = (db: Reading): string[] =>
  hasKeptBytes(db) ? db.prepare<[], string>("SELECT digest FROM kept_bytes ORDER BY digest").pluck().all() : [];

const hasKeptBytes = (db: Reading): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kept_bytes'").get() !== undefined;

function unpacked({ digest, packing, size, bytes }: Kept): Buffer | null {
  const whole = packing === "none" ? bytes : inflated(bytes, size);
  return whole?.length === size && sha256(whole) === digest ? whole : null;
}

/** Never more than was said to be in it. */
function inflated(bytes: Buffer, size: number): Buffer | null {
  if (size > MOST_UNPACKED) return null;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null; // cut, or not packed by us
  }
}
