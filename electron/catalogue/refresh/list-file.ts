import { readFileSync, statSync } from "node:fs";
import { TextDecoder } from "node:util";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { refusal } from "../../../shared/contract/failure.ts";
import { searchArchive } from "../../files/archive.ts";
import { readingLimits } from "../../files/limits.ts";

/** Unpacked. A provider's whole list of machines is some 100 MB; a text of JavaScript ends at 512. */
const CAP = 480 * 1024 * 1024;
const PACKED = 200 * 1024 * 1024;

/** One list that was carried in: the file, or a part of an archive. */
export type ListText = Readonly<{ name: string; text: string }>;

/**
 * The lists in a file that was downloaded elsewhere: as they came, gzipped, or several in a ZIP.
 *
 * Text in UTF-8 or, as PowerShell writes it, UTF-16 with its mark.
 */
export async function readListFile(file: Readonly<{ path: string; name: string }>): Promise<ListText[]> {
  const { name } = file;
  const tooLarge = (limit: number) =>
    refusal("file-too-large", { name, mb: Math.ceil(statSync(file.path).size / 1_048_576), limit: limit / 1_048_576 });
  if (statSync(file.path).size > CAP) throw tooLarge(CAP);
  const bytes = readFileSync(file.path);
  if (bytes.length === 0) throw refusal("refresh-file-empty", { name });
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    if (bytes.length > PACKED) throw tooLarge(PACKED);
    return [{ name, text: textOf(await gunzipped(bytes, name), name) }];
  }
  if (bytes.toString("latin1", 0, 2) !== "PK") return [{ name, text: textOf(bytes, name) }];
  if (bytes.length > PACKED) throw tooLarge(PACKED);
  return partsOf(bytes, name);
}

async function gunzipped(bytes: Buffer, name: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: CAP });
  } catch (error) {
    // zlib's errors carry a code
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw refusal("file-bomb", { name, part: name });
    throw refusal("refresh-file-broken", { name });
  }
}

async function partsOf(bytes: Buffer, name: string): Promise<ListText[]> {
  const limits = { ...readingLimits, partBytes: CAP, unpackedBytes: 2 * CAP };
  const archive = await searchArchive(bytes, { name, limits, alive: () => undefined, encoding: null, delimiter: null });
  const parts = archive.names.filter((part) => /[.](json|xml)$/i.test(part) && !/(^|\/)(__MACOSX\/|[.])/.test(part));
  if (parts.length === 0) throw refusal("refresh-no-list-inside", { name });
  const texts: ListText[] = [];
  for (const part of parts.sort()) {
    const pieces: Buffer[] = [];
    for await (const piece of archive.chunks(part)) pieces.push(piece);
    texts.push({ name: `${name} / ${part}`, text: textOf(Buffer.concat(pieces), name) });
  }
  return texts;
}

function textOf(bytes: Buffer, name: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refusal("refresh-file-broken", { name });
  }
}

/** JSON that came in a file; one that stops in the middle is told to be half a download. */
export function jsonOfFile({ name, text }: ListText): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal("refresh-file-broken", { name });
  }
}

/** JSON that a host has answered. */
export function jsonOfAnswer(body: Uint8Array, host: string): unknown {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8")) as unknown;
  } catch {
    throw refusal("refresh-answer-broken", { host });
  }
}
