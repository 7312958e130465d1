import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Refusal, refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Day } from "../../../shared/units/date.ts";
import { CsvError } from "../../files/csv.ts";
import { JsonStreamFault } from "../../files/json-stream.ts";
import { type Gathering, gathering } from "./aws-gather.ts";
import { offerCsv } from "./aws-offer-csv.ts";
import { type ListAsked, type ListReader, offerJson } from "./aws-offer-json.ts";
import type { Feed, FeedRequest } from "./feed.ts";

const PIECE = 1024 * 1024;

/**
 * Reads a price list of AWS that was downloaded elsewhere: the offer file of Amazon EC2 for one region or for all
 * (`…/AmazonEC2/current/<region>/index.json` or `.csv`), those of load balancing and data transfer, or a saved answer of the
 * query API; each as it is or packed with gzip.
 *
 * The file is read as it arrives and may be larger than memory. One that breaks off, is damaged or is something else is
 * refused with a sentence. Prices are of the day the list was published.
 */
export const awsOfferFile: Feed = async (ask) => {
  if (!ask.file) throw new TypeError("awsOfferFile needs a file");
  const { name, day } = ask.file;
  const list: ListAsked = { name, dayOf: (published) => dayOf(published, day, ask.today) };
  const all = gathering(ask.known, ask.regions, name);
  const reader = await readerFor(ask.file.path, all, list);
  try {
    do await writeAll(ask, reader);
    while (reader.end() === "again");
  } catch (error) {
    throw refusalOf(error, ask);
  }
  return all.facts(reader.isWhole() ? ask.known.regions.keys() : []);
};

/** The day a list is of: when it was published, but never after today; the file's own day where it does not say. */
function dayOf(published: string, fileDay: Day, today: Day): Day {
  const said = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(published)?.[0] ?? fileDay;
  return said < today ? said : today;
}

/** JSON begins with a brace; CSV with the name of its first line, in quotes or without. */
async function readerFor(path: string, all: Gathering, list: ListAsked): Promise<ListReader> {
  const head = await headOf(path);
  const start = head.toString("utf8").replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("{")) return offerJson(all, list);
  if (/^"?FormatVersion"?,/.test(start)) return offerCsv(all, list);
  throw refusal("refresh-aws-not-a-list", { name: list.name });
}

/** The first bytes, unpacked. What is broken in them shows when the whole is read. */
async function headOf(path: string): Promise<Buffer> {
  const unpacked = await unpackedFrom(path);
  for await (const piece of unpacked as AsyncIterable<Buffer>) return piece.subarray(0, 1024);
  return Buffer.alloc(0);
}
