import { isUtf8 } from "node:buffer";
import { crc32, createInflateRaw } from "node:zlib";
import iconv from "iconv-lite";
import yauzl from "yauzl";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import { DoctypeWatch } from "./doctype-watch.ts";
import type { Reading } from "./row-source.ts";
import { type XmlHandler, XmlFault, XmlReader } from "./xml.ts";

/** Bytes unpacked at once: large pieces, since each passes between threads. */
const PIECE = 256 * 1024;

/** A ZIP archive whose parts unpack within the limits, or are refused. Names are looked up without regard to case. */
export type Archive = Readonly<{
  /** Names as written, folders left out, in the order of the directory. */
  names: readonly string[];
  has: (name: string) => boolean;
  /** Unpacks a part, piece by piece; nothing comes for a part that is not there. */
  chunks: (name: string) => AsyncIterable<Buffer>;
  /** Searches what nobody has read: to be called when the last sheet is done. */
  searchRest: () => Promise<void>;
  /** Unpacked size of all parts that `test` accepts. */
  sizeOf: (test: (name: string) => boolean) => number;
}>;

type Part = Readonly<{ name: string; entry: yauzl.Entry }>;

/**
 * Opens an archive and searches it under the limits: worksheets as they are read, every other part before anything is.
 *
 * A part is counted as it unpacks, so a size that lies does not help; document type declarations (the door to entity
 * bombs) are refused wherever they stand; what two programs could read differently (a name twice, parts that share bytes,
 * a local header that says otherwise than the directory) is refused as damaged.
 */
export async function searchArchive(bytes: Buffer, reading: Reading): Promise<Archive> {
  const { name, limits } = reading;
  try {
    const zip = await open(bytes);
    if (zip.entryCount > limits.entries) throw refusal("file-too-many-parts", { name, limit: limits.entries });
    const parts = await directory(zip, bytes, name);
    const searched = new Set<Part>();
    let total = 0;
    const search = async function* (part: Part): AsyncGenerator<Buffer> {
      let size = 0;
      for await (const chunk of sound(bytes, part, reading, limits.unpackedBytes - total)) {
        size += chunk.length;
        yield chunk;
      }
      total += size;
      searched.add(part);
    };
    const searchAll = async (some: readonly Part[]): Promise<void> => {
      for (const part of some) for await (const chunk of search(part)) if (chunk.length > 0) reading.alive();
    };
    const all = [...parts.values()];
    const most = all.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
    const later = all.find(({ name }) => isWorksheet(name));
    if (later && most > limits.unpackedBytes) throw refusal("file-bomb", { name, part: later.name });
    await searchAll(all.filter(({ name }) => !isWorksheet(name)));
    return {
      names: all.map((part) => part.name),
      has: (wanted) => parts.has(wanted.toLowerCase()),
      chunks: async function* (wanted) {
        const part = parts.get(wanted.toLowerCase());
        if (part === undefined) return;
        for await (const chunk of searched.has(part) ? unpacked(bytes, part.entry) : search(part)) {
          reading.alive();
          yield chunk;
        }
      },
      searchRest: () => searchAll(all.filter((part) => !searched.has(part))),
      sizeOf: (test) => all.reduce((sum, part) => sum + (test(part.name) ? part.entry.uncompressedSize : 0), 0),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const said = error instanceof Error ? error.message : "";
    if (said.includes("encryption")) throw refusal("file-encrypted", { name });
    throw refusal("file-damaged", { name });
  }
}

/** Sends a whole part through a handler of XML; whether the part is there. */
export async function readXml(archive: Archive, part: string, handler: XmlHandler, reading: Reading): Promise<boolean> {
  if (!archive.has(part)) return false;
  const xml = new XmlReader(handler, reading.limits);
  for await (const chunk of archive.chunks(part)) xml.write(chunk);
  xml.end();
  return true;
}

/** The refusal for a part that is no good XML; other errors as they are. */
export function faultOf(error: unknown, reading: Reading, part: string, otherwise: () => Refusal): unknown {
  if (error instanceof Refusal) return error;
  const { name, limits } = reading;
  if (error instanceof XmlFault && error.why === "doctype") return refusal("file-doctype", { name, part });
  if (error instanceof XmlFault && error.why === "deep")
    return refusal("file-too-deep", { name, part, limit: limits.xmlDepth });
  return error instanceof XmlFault || isStreamError(error) ? otherwise() : error;
}

/** zlib and yauzl say so with plain errors; a mistake of ours is a TypeError or the like and must stay visible. */
const isStreamError = (error: unknown): boolean => error instanceof Error && error.constructor === Error;

async function directory(zip: yauzl.ZipFile, bytes: Buffer, name: string): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  const spans: [number, number][] = [];
  for await (const entry of entriesOf(zip)) {
    const part = partName(entry);
    if (part.endsWith("/")) continue;
    if (entry.isEncrypted()) throw refusal("file-encrypted", { name });
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      throw refusal("file-compression", { name, part });
    const from = entry.relativeOffsetOfLocalHeader;
    spans.push([from, from + 30 + entry.compressedSize]);
    if (parts.has(part.toLowerCase()) || yauzl.validateFileName(part) !== null || !agrees(bytes, entry))
      throw refusal("file-damaged", { name });
    parts.set(part.toLowerCase(), { name: part, entry });
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([from], at) => at > 0 && from < spans[at - 1]![1])) throw refusal("file-damaged", { name });
  return parts;
}

/** A name in UTF-8 where it says so or is; else as Korean Windows writes it. Some old writers part folders with `\`. */
function partName(entry: yauzl.Entry): string {
  const raw = entry.fileNameRaw;
  const isUnicode = (entry.generalPurposeBitFlag & 0x800) !== 0 || isUtf8(raw);
  return (isUnicode ? raw.toString("utf8") : iconv.decode(raw, "cp949")).normalize("NFC").replaceAll("\\", "/");
}

/** Whether the header in front of a part's bytes tells the same as the directory at the end. */
function agrees(bytes: Buffer, entry: yauzl.Entry): boolean {
  const at = entry.relativeOffsetOfLocalHeader;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return false;
  const nameLength = bytes.readUInt16LE(at + 26);
  if (!bytes.subarray(at + 30, at + 30 + nameLength).equals(entry.fileNameRaw)) return false;
  if (bytes.readUInt16LE(at + 8) !== entry.compressionMethod) return false;
  const sizesFollow = (bytes.readUInt16LE(at + 6) & 8) !== 0;
  const [packed, unpacked] = [bytes.readUInt32LE(at + 18), bytes.readUInt32LE(at + 22)];
  const same = (local: number, central: number): boolean => local === central || local === 0xffffffff;
  return sizesFollow || (same(packed, entry.compressedSize) && same(unpacked, entry.uncompressedSize));
}

/** Sheets, and what else is read as a stream, may be large. */
const isTable = (part: string): boolean =>
  /(^|\/)(worksheets\/[^/]+|sharedStrings)[.](xml|bin)$|^content[.]xml$|[.](csv|tsv|txt)$/i.test(part);

/** Read from beginning to end, and much the largest: searched on the way, not twice unpacked. */
const isWorksheet = (part: string): boolean => /(^|\/)worksheets\/[^/]+[.]xml$/i.test(part);

/** A part as it unpacks; refused when it is a bomb, has a document type or is not what its checksum says. */
async function* sound(bytes: Buffer, part: Part, reading: Reading, left: number): AsyncGenerator<Buffer> {
  const { name, limits } = reading;
  const { entry } = part;
  const cap = Math.min(isTable(part.name) ? limits.sheetBytes : limits.partBytes, left);
  const watch = /[.](xml|rels|vml|rdf)$/i.test(part.name) ? new DoctypeWatch() : null;
  if (entry.uncompressedSize > cap) throw refusal("file-bomb", { name, part: part.name });
  let size = 0;
  let sum = 0;
  for await (const chunk of unpacked(bytes, entry)) {
    size += chunk.length;
    const tooDense = size > limits.ratioGrace && size > entry.compressedSize * limits.ratio;
    if (size > cap || tooDense) throw refusal("file-bomb", { name, part: part.name });
    if (watch?.sees(chunk) === true) throw refusal("file-doctype", { name, part: part.name });
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw refusal("file-damaged", { name });
}

const open = (bytes: Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, decodeStrings: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

/** The directory, one entry after the other. */
async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  const next = (): Promise<yauzl.Entry | null> =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        zip.removeAllListeners();
        settle();
      };
      zip.on("entry", (entry: yauzl.Entry) => done(() => resolve(entry)));
      zip.on("end", () => done(() => resolve(null)));
      zip.on("error", (error: Error) => done(() => reject(error)));
      zip.readEntry();
    });
  for (let read = 0; read < zip.entryCount; read += 1) {
    const entry = await next();
    if (entry === null) return;
    yield entry;
  }
}

/** The unpacked bytes of a part, in pieces; an error where they are not as many as the directory says. */
async function* unpacked(bytes: Buffer, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  const at = entry.relativeOffsetOfLocalHeader;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new Error("a part is cut off");
  let size = 0;
  if (entry.compressionMethod === 0) {
    for (; size < packed.length; size += PIECE) yield packed.subarray(size, size + PIECE);
    size = packed.length;
  } else {
    const inflate = createInflateRaw({ chunkSize: PIECE });
    inflate.end(packed);
    // a stream of bytes without encoding gives Buffers
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.uncompressedSize) break;
      yield piece;
    }
  }
  if (size !== entry.uncompressedSize) throw new Error("a part is not of the size it states");
}
