import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Refusal, refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Day } from "../../../shared/units/date.ts";
import { CsvError } from "../../files/csv.ts";
import { JsonStreamFault } from "../../files/json-stream.ts";
import { gathering } from "./aws-gather.ts";
import { offerCsv } from "./aws-offer-csv.ts";
import { type ListReader, offerJson } from "./aws-offer-json.ts";
import type { Feed, FeedRequest } from "./feed.ts";

const PIECE = 128 * 1024;

/**
 * Reads a price list of AWS that was downloaded elsewhere: the offer file of Amazon EC2 for one region or for all
 * (`…/AmazonEC2/current/<region>/index.json` or `.csv`), those of load balancing and data transfer, or a saved answer of
 * the query API; each as it is or packed with gzip.
 *
 * The file is read as it arrives and may be larger than memory. One that breaks off, is damaged or is something else is
 * refused with a sentence. Prices are of the day the list was published.
 */
export const awsOfferFile: Feed = async (ask) => {
  const { file, known, today } = ask;
  if (!file) throw new TypeError("awsOfferFile needs a file");
  const { name } = file;
  const all = gathering(known, ask.regions, name);
  const list = { name, dayOf: (published: string) => dayOf(published, file.day, today) };
  let reader: ListReader | null = null;

  const write = (piece: Buffer): void => {
    reader ??= isCsv(piece, name) ? offerCsv(all, list) : offerJson(all, list);
    reader.write(piece);
  };
  const readThrough = async (): Promise<ListReader> => {
    await pump(file, ask, write);
    if (reader === null) throw refusal("refresh-aws-not-a-list", { name });
    return reader;
  };
  try {
    let read = await readThrough();
    if ((await read.end()) === "again") {
      read = await readThrough();
      await read.end();
    }
    const facts = all.facts(read.isWhole() ? known.regions.keys() : []);
    if (facts.offers.length === 0 && facts.services.length === 0)
      throw refusal("refresh-aws-nothing", { name, rows: facts.findings.length });
    return facts;
  } catch (error) {
    throw refusalOf(error, ask.signal, name);
  }
};

/** The day a list is of: when it was published, but never after today; the file's own day where it does not say. */
function dayOf(published: string, fileDay: Day, today: Day): Day {
  const said = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(published)?.[0] ?? fileDay;
  return said < today ? said : today;
}

/** JSON begins with a brace; CSV with the name of its first line, in quotes or without. Anything else is no list of AWS. */
function isCsv(first: Buffer, name: string): boolean {
  const start = first
    .toString("utf8", 0, 1024)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (start.startsWith("{")) return false;
  if (/^"?FormatVersion"?,/.test(start)) return true;
  throw refusal("refresh-aws-not-a-list", { name });
}

/** The bytes of the file in order, unpacked where they are packed, with progress in bytes of the file as it lies there. */
async function pump(
  { path, name }: NonNullable<FeedRequest["file"]>,
  { signal, progress }: FeedRequest,
  write: (piece: Buffer) => void,
): Promise<void> {
  const { size, isPacked } = await headOf(path);
  const doing = say("refresh.reading", { name });
  async function* pieces(): AsyncGenerator<Buffer> {
    let done = 0;
    progress(0, size, doing);
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
      yield piece;
      progress((done += piece.length), size, doing);
    }
  }
  const into = async (unpacked: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of unpacked) write(piece);
  };
  await (isPacked ? pipeline(pieces, createGunzip(), into, { signal }) : pipeline(pieces, into, { signal }));
}

async function headOf(path: string): Promise<{ size: number; isPacked: boolean }> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return { size: (await file.stat()).size, isPacked: buffer[0] === 0x1f && buffer[1] === 0x8b };
  } finally {
    await file.close();
  }
}

/** What is wrong with the file, for a person. */
function refusalOf(error: unknown, signal: AbortSignal, name: string): unknown {
  if (signal.aborted) return refusal("cancelled");
  if (error instanceof Refusal) return error;
  if (error instanceof JsonStreamFault) {
    const mb = Math.floor(error.at / 1_048_576);
    return error.why === "cut"
      ? refusal("refresh-aws-file-cut", { name })
      : refusal("refresh-aws-file-broken", { name, mb });
  }
  if (error instanceof CsvError)
    return error.fault.why === "open-quote"
      ? refusal("refresh-aws-file-cut", { name })
      : refusal("refresh-aws-file-broken-row", { name, row: error.fault.row });
  const code = (error as NodeJS.ErrnoException).code ?? ""; // errors of files and of zlib carry a code
  if (code === "Z_BUF_ERROR") return refusal("refresh-aws-file-cut", { name });
  if (code === "Z_DATA_ERROR") return refusal("refresh-aws-file-packed", { name });
  if (code === "ENOENT") return refusal("file-missing", { name });
  return error;
}
