import { Readable } from "node:stream";
import yauzl from "yauzl";
import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { ReadingLimits } from "./limits.ts";
import type { SheetSource } from "./row-source.ts";
import { type PartFacts, newFacts, scanPart } from "./scan-part.ts";
import { sheetsOf } from "./workbook-parts.ts";

/**
 * Unpacks every part of a workbook once, under the limits, before any library sees it.
 *
 * A part is counted as it unpacks, so a size that lies does not help; document type declarations (the door to entity
 * bombs) are refused wherever they stand; merged ranges and formula cells are noted on the way.
 */
export async function inspectArchive(
  bytes: Buffer,
  name: string,
  limits: ReadingLimits,
): Promise<(Omit<SheetSource, "rows"> & { index: number })[]> {
  try {
    const parts = await unpack(bytes, name, limits);
    if (parts.has("mimetype")) throw refusal("file-ods", { name });
    const sheets = sheetsOf((part) => parts.get(part)?.text ?? null);
    if (sheets === null) throw refusal("file-not-a-table", { name });
    if (sheets.length > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
    return sheets.map(({ part, ...sheet }) => {
      const facts = parts.get(part) ?? newFacts();
      return { ...sheet, merges: facts.merges, formulas: { count: facts.formulas, first: facts.firstFormula } };
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal("file-damaged", { name });
  }
}

async function unpack(bytes: Buffer, name: string, limits: ReadingLimits): Promise<Map<string, PartFacts>> {
  const archive = await openArchive(bytes);
  if (archive.entryCount > limits.entries) throw refusal("file-too-many-parts", { name, limit: limits.entries });
  const parts = new Map<string, PartFacts>();
  const spans: [number, number][] = [];
  for await (const entry of entriesOf(archive)) {
    if (entry.fileName.endsWith("/")) continue;
    // two parts of one name, or parts that share bytes, are made by hand: each reader would see another file
    if (parts.has(entry.fileName)) throw refusal("file-damaged", { name });
    const from = entry.relativeOffsetOfLocalHeader;
    spans.push([from, from + 30 + entry.compressedSize]);
    if (entry.isEncrypted()) throw refusal("file-encrypted", { name });

    const isTable = /(^|\/)(worksheets\/[^/]+|sharedStrings)\.xml$/i.test(entry.fileName);
    const facts = newFacts();
    let size = 0;
    for await (const chunk of (await streamOf(archive, entry)) as AsyncIterable<Buffer>) {
      // a stream of bytes without encoding gives Buffers
      size += chunk.length;
      const cap = isTable ? limits.sheetBytes : limits.partBytes;
      const tooDense = size > limits.ratioGrace && size > entry.compressedSize * limits.ratio;
      if (size > cap || tooDense) throw refusal("file-bomb", { name, part: entry.fileName });
      scanPart(facts, chunk, entry.fileName);
      if (facts.hasDoctype) throw refusal("file-doctype", { name, part: entry.fileName });
    }
    parts.set(entry.fileName, facts);
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([from], at) => at > 0 && from < spans[at - 1]![1])) throw refusal("file-damaged", { name });
  return parts;
}

const openArchive = (bytes: Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, archive) =>
      error ? reject(error) : resolve(archive),
    );
  });

/** The directory, one entry after the other. A name that leaves the archive (`../x`) is an error of the library. */
async function* entriesOf(archive: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  const next = (): Promise<yauzl.Entry | null> =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        archive.removeAllListeners();
        settle();
      };
      archive.on("entry", (entry: yauzl.Entry) => done(() => resolve(entry)));
      archive.on("end", () => done(() => resolve(null)));
      archive.on("error", (error: Error) => done(() => reject(error)));
      archive.readEntry();
    });
  for (let read = 0; read < archive.entryCount; read += 1) {
    const entry = await next();
    if (entry === null) return;
    yield entry;
  }
}

const streamOf = (archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
