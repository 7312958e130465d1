import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { type Refusal, refusal } from "../../shared/contract/failure.ts";
import { columnLetters } from "./address.ts";
import { CsvError, CsvReader, type CsvRow } from "./csv.ts";
import { guessDelimiter } from "./delimiter.ts";
import { encodingOf } from "./encoding.ts";
import { type Reading, type RowSource, type SheetSource, noFacts } from "./row-source.ts";

const PIECE = 64 * 1024;

/** Text, opened: how it is spelled and parted, and its rows. */
export type OpenText = Readonly<{ encoding: string; guessed: boolean; delimiter: string; sheet: SheetSource }>;

/** Opens CSV and its relatives as a book of one sheet, named as the file. */
export function openText(bytes: Buffer, reading: Reading): RowSource {
  const { encoding, guessed, delimiter, sheet } = tableOf(bytes, sheetNameOf(reading.name), reading, true);
  return {
    kind: "text",
    encoding,
    encodingGuessed: guessed,
    delimiter,
    count: 1,
    sheets: [sheet],
    json: null,
  };
}

/**
 * The table in a text: encoding and delimiter as a person said, as the file says (a mark, a `sep=` line), or as its first
 * rows suggest. `mustBeTable` refuses a single line without any delimiter.
 */
export function tableOf(bytes: Buffer, sheet: string, reading: Reading, mustBeTable: boolean): OpenText {
  const { encoding, guessed } = spellingOf(bytes, reading);
  const head = decoderOf(encoding)(bytes.subarray(0, PIECE));
  const said = /^sep=(.)(?:\r\n?|\n)/i.exec(head)?.[1] ?? null;
  const guess = guessDelimiter(said === null ? head : head.slice(head.search(/[\r\n]/) + 1), bytes.length > PIECE);
  const delimiter = reading.delimiter ?? said ?? guess;
  if (mustBeTable && delimiter === null && !/[\r\n]/.test(head))
    throw refusal("file-not-a-table", { name: reading.name });
  const how = { encoding, delimiter: delimiter ?? ",", skipFirst: said !== null, sheet };
  return {
    encoding,
    guessed,
    delimiter: how.delimiter,
    sheet: { name: sheet, hidden: false, rows: rowsOf(bytes, how, reading), facts: () => noFacts },
  };
}

/** A file's name without its folder and extension. */
export const sheetNameOf = (file: string): string => file.replace(/^.*\//, "").replace(/[.][^.]*$/, "");

/** How a text is spelled: as a person said, else as it looks. */
export function spellingOf(bytes: Buffer, reading: Reading): { encoding: string; guessed: boolean } {
  if (reading.encoding === null) return encodingOf(bytes, reading.alive);
  const said = reading.encoding.toLowerCase();
  const encoding = otherNames[said] ?? said;
  // the decoder also knows ways to write bytes as letters (base64, hex), which are no encodings of a table
  if (
    !/^(utf-8|utf-16(le|be)|cp949|shift_jis|euc-jp|gbk|gb18030|big5|(windows|iso)-[0-9-]+)$/.test(encoding) ||
    !iconv.encodingExists(encoding)
  )
    throw refusal("encoding-unknown", { encoding: reading.encoding });
  return { encoding, guessed: false };
}
const otherNames: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  utf16le: "utf-16le",
  "utf-16": "utf-16le",
  "euc-kr": "cp949",
  euckr: "cp949",
  ms949: "cp949",
  "windows-949": "cp949",
  "shift-jis": "shift_jis",
  sjis: "shift_jis",
  cp932: "shift_jis",
  cp1252: "windows-1252",
  latin1: "windows-1252",
  "iso-8859-1": "windows-1252",
};

/** Decodes piece by piece; without an argument, what was left at the end. A mark at the start is dropped. */
export function decoderOf(encoding: string): (bytes?: Buffer) => string {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  return (bytes) => (bytes === undefined ? (decoder.end() ?? "") : decoder.write(bytes));
}

type How = Readonly<{ encoding: string; delimiter: string; skipFirst: boolean; sheet: string }>;

async function* rowsOf(bytes: Buffer, how: How, reading: Reading): AsyncGenerator<CsvRow[]> {
  await Promise.resolve();
  const decode = decoderOf(how.encoding);
  const reader = new CsvReader(how.delimiter, reading.limits, holesOf(bytes, how.encoding));
  const rows = (): CsvRow[] => reader.take().filter(({ number }) => number > 1 || !how.skipFirst);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      reader.write(decode(bytes.subarray(at, at + PIECE)));
      reading.alive(at / bytes.length);
      yield rows();
    }
    reader.write(decode());
    reader.end();
    yield rows();
  } catch (error) {
    if (error instanceof CsvError) throw refusalOf(error, how, reading);
    throw error;
  }
}

/** What decoding leaves where it fails: half a pair in UTF-16, else U+FFFD, which only good UTF-8 can hold of itself. */
export function holesOf(bytes: Buffer, encoding: string): RegExp | null {
  if (encoding.startsWith("utf-16")) return /[\ud800-\udfff]/u;
  return encoding === "utf-8" && isUtf8(bytes) ? null : /\ufffd/;
}

function refusalOf({ fault }: CsvError, { sheet, encoding }: How, { name, limits }: Reading): Refusal {
  const { row } = fault;
  const place = { name, sheet, row, column: columnLetters(fault.column) };
  switch (fault.why) {
    case "open-quote":
      return refusal("file-quote-open", { ...place, limit: limits.cellCharacters });
    case "too-long":
      return refusal("file-cell-too-long", { ...place, limit: limits.cellCharacters });
    case "too-wide":
      return refusal("file-too-many-columns", { name, sheet, row, limit: limits.columns });
    case "nul":
      return refusal("file-nul", place);
    case "hole":
      return refusal("file-encoding", { ...place, encoding });
  }
}
