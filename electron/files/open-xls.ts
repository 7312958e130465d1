import { Refusal, refusal } from "../../shared/contract/failure.ts";
import { Biff8Error, recordsFrom } from "./biff8.ts";
import { CfbError, compoundStream } from "./cfb.ts";
import { type NumberStyle, styleOfFormat } from "./number-format.ts";
import type { Reading, RowSource, SheetSource } from "./row-source.ts";
import { type XlsBook, XlsSheet } from "./xls-sheet.ts";

/** Records of the whole book, by number, as MS-XLS 2.3 names them. */
const Id = {
  end: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  sheet: 0x85,
  style: 0xe0,
  texts: 0xfc,
  format: 0x41e,
  begin: 0x809,
} as const;
const BIFF8 = 0x600;

/** Opens a workbook of Excel 97–2003. */
export function openXls(bytes: Buffer, reading: Reading): RowSource {
  const { name, limits } = reading;
  try {
    const stream = compoundStream(bytes, "Workbook");
    if (stream === null) throw refusal("file-not-a-table", { name });
    const { sheets, ...book } = bookOf(stream, name);
    if (sheets.length === 0) throw refusal("file-damaged", { name });
    if (sheets.length > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
    return {
      kind: "xls",
      encoding: null,
      encodingGuessed: false,
      delimiter: null,
      count: sheets.length,
      sheets: sheets.map((sheet) => sheetSource(stream, sheet, book, reading)),
      json: null,
    };
  } catch (error) {
    throw isDamage(error) ? refusal("file-damaged", { name }) : error;
  }
}

const isDamage = (error: unknown): boolean => error instanceof Biff8Error || error instanceof CfbError;

type Place = Readonly<{ name: string; hidden: boolean; at: number }>;

/** What stands before the sheets: where they begin, the styles and the texts that cells share. */
function bookOf(stream: Buffer, name: string): XlsBook & { sheets: Place[] } {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  const texts: string[] = [];
  const sheets: Place[] = [];
  let since1904 = false;
  let isFirst = true;
  for (const { id, data } of recordsFrom(stream, 0)) {
    if (isFirst && (id !== Id.begin || data.short() !== BIFF8)) throw refusal("file-old-excel", { name });
    isFirst = false;
    // what follows is scrambled: its numbers and texts would be noise
    if (id === Id.filePass) throw refusal("file-encrypted", { name });
    if (id === Id.end) break;
    if (id === Id.dateMode) since1904 = data.short() === 1;
    else if (id === Id.format) formats.set(data.short(), data.text(2));
    else if (id === Id.style) {
      data.short(); // its font
      const format = data.short();
      styles.push(styleOfFormat(format, formats.get(format) ?? null));
    } else if (id === Id.sheet) {
      const at = data.long();
      const hidden = (data.byte() & 3) !== 0;
      const isWorksheet = data.byte() === 0;
      if (isWorksheet) sheets.push({ at, hidden, name: data.text(1).normalize("NFC") });
    } else if (id === Id.texts) {
      data.long(); // how often they are used
      const count = data.long();
      if (count > data.left) throw new Biff8Error("more texts than bytes");
      for (let read = 0; read < count; read += 1) texts.push(data.text(2).normalize("NFC"));
    }
  }
  return { styles, texts, since1904, sheets };
}

function sheetSource(stream: Buffer, place: Place, book: XlsBook, reading: Reading): SheetSource {
  const sheet = new XlsSheet(place.name, book, reading);
  return {
    name: place.name,
    hidden: place.hidden,
    facts: () => sheet.facts(),
    rows: (async function* () {
      await Promise.resolve();
      reading.alive();
      try {
        sheet.read(stream, place.at);
      } catch (error) {
        if (error instanceof Refusal || !isDamage(error)) throw error;
        throw refusal("file-sheet-damaged", { name: reading.name, sheet: place.name, row: sheet.row + 1 });
      }
      yield sheet.rows();
    })(),
  };
}
