import { Readable } from "node:stream";
import iconv from "iconv-lite";
import Papa from "papaparse";
import type { Row } from "../../shared/exchange/workbook.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { ReadingLimits } from "./limits.ts";
import type { RowSource } from "./row-source.ts";

const HEAD = 64 * 1024;

/** Opens CSV and its relatives: encoding by mark, by proof or by guess; the delimiter by the first rows or a `sep=` line. */
export function openText(bytes: Buffer, name: string, limits: ReadingLimits): RowSource {
  const { encoding, guessed } = encodingOf(bytes);
  const head = iconv.decode(bytes.subarray(0, HEAD), encoding);
  const said = /^sep=(.)\r?\n/i.exec(head);
  const delimiter = said?.[1] ?? guessDelimiter(head);
  if (delimiter === null && !/[\r\n]/.test(head)) throw refusal("file-not-a-table", { name });

  return {
    kind: "text",
    encoding,
    encodingGuessed: guessed,
    delimiter: delimiter ?? ",",
    sheets: [
      {
        name: name.replace(/[.][^.]*$/, ""),
        hidden: false,
        merges: [],
        formulas: { count: 0, first: null },
        rows: rowsOf(bytes, encoding, delimiter ?? ",", said !== null, name, limits),
      },
    ],
  };
}

/**
 * How the bytes spell characters.
 *
 * A mark decides; else the whole file is tried as strict UTF-8; else it is Korean Windows (CP949), and Western Windows where
 * even that leaves holes. Node's own `euc-kr` decoder is not used: it loses 똠, 펲 and 쀍 without a word.
 */
export function encodingOf(bytes: Buffer): { encoding: string; guessed: boolean } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", guessed: false };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", guessed: false };
  if (isUtf8(bytes)) return { encoding: "utf-8", guessed: false };
  const korean = iconv.decode(bytes.subarray(0, HEAD), "cp949");
  // the last character of the head may be cut in two
  return { encoding: korean.slice(0, -1).includes("\ufffd") ? "windows-1252" : "cp949", guessed: true };
}

function isUtf8(bytes: Buffer): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += HEAD) decoder.decode(bytes.subarray(at, at + HEAD), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function guessDelimiter(head: string): string | null {
  // an empty line at the end would count as a row of one column
  const { meta } = Papa.parse(head, { preview: 50, skipEmptyLines: true, delimitersToGuess: [",", ";", "\t", "|"] });
  return new RegExp(`[${meta.delimiter === "\t" ? "\\t" : meta.delimiter}]`).test(head) ? meta.delimiter : null;
}

async function* rowsOf(
  bytes: Buffer,
  encoding: string,
  delimiter: string,
  skipFirst: boolean,
  name: string,
  limits: ReadingLimits,
): AsyncGenerator<Row> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter });
  const chunks = function* () {
    for (let at = 0; at < bytes.length; at += HEAD) yield bytes.subarray(at, at + HEAD);
  };
  Readable.from(chunks()).pipe(iconv.decodeStream(encoding)).pipe(parser);
  let number = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    number += 1;
    if (number > limits.rows) throw refusal("file-too-many-rows", { name, sheet: name, limit: limits.rows });
    if (number === 1 && skipFirst) continue;
    yield { number, cells: cells.map((cell) => (cell === "" ? null : cell)) };
  }
}
