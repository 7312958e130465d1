import { refusal } from "../../shared/contract/failure.ts";
import { type Archive, faultOf, readXml } from "./archive.ts";
import { own, typedText } from "./cell-text.ts";
import type { ReadRow, Reading, RowSource, SheetSource } from "./row-source.ts";
import { SheetRows } from "./sheet-rows.ts";
import { type WorkbookParts, workbookParts } from "./workbook-parts.ts";
import { type XmlHandler, XmlReader } from "./xml.ts";

/** Opens an XLSX workbook whose archive has been searched; `book` is the part that lists the sheets. */
export async function openXlsx(archive: Archive, book: string, reading: Reading): Promise<RowSource> {
  const { name, limits } = reading;
  const damaged = (error: unknown, part: string): unknown =>
    faultOf(error, reading, part, () => refusal("file-damaged", { name }));
  const parts = await workbookParts(archive, book, reading).catch((error: unknown) => {
    throw damaged(error, book);
  });
  // a text document or a presentation is packed in the same way
  if (parts.sheets.length === 0) throw refusal("file-not-a-table", { name });
  if (parts.sheets.length > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
  const texts = await sharedStrings(archive, parts, reading).catch((error: unknown) => {
    throw damaged(error, parts.sharedStrings ?? book);
  });
  const wanted = new Set(parts.sheets.map(({ part }) => part.toLowerCase()));
  const all = archive.sizeOf((part) => wanted.has(part.toLowerCase()));
  let read = 0;
  const took = (bytes: number): void => reading.alive(all > 0 ? Math.min(1, (read += bytes) / all) : undefined);
  return {
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    count: parts.sheets.length,
    sheets: parts.sheets.map((sheet) => sheetSource(archive, sheet, parts, texts, reading, took)),
    json: null,
  };
}

function sheetSource(
  archive: Archive,
  sheet: WorkbookParts["sheets"][number],
  book: WorkbookParts,
  texts: readonly string[],
  reading: Reading,
  took: (bytes: number) => void,
): SheetSource {
  const handler = new SheetRows(sheet.name, book, texts, reading);
  async function* rows(): AsyncGenerator<ReadRow[]> {
    const { name } = reading;
    try {
      if (!archive.has(sheet.part)) throw refusal("file-sheet-damaged", { name, sheet: sheet.name, row: 1 });
      const xml = new XmlReader(handler, reading.limits);
      for await (const chunk of archive.chunks(sheet.part)) {
        xml.write(chunk);
        took(chunk.length);
        if (handler.hasRows()) yield handler.take();
      }
      xml.end();
      if (handler.hasRows()) yield handler.take();
    } catch (error) {
      const row = handler.lastRow + 1;
      throw faultOf(error, reading, sheet.part, () => refusal("file-sheet-damaged", { name, sheet: sheet.name, row }));
    }
  }
  return { name: sheet.name, hidden: sheet.hidden, rows: rows(), facts: () => handler.facts() };
}

/** The texts that cells share, in order. Each is cut where it is longer than any cell may be: its cell is refused then. */
async function sharedStrings(archive: Archive, book: WorkbookParts, reading: Reading): Promise<string[]> {
  const texts: string[] = [];
  const most = reading.limits.cellCharacters + 1;
  const keep = (text: string): void => void texts.push(own(text.slice(0, most).normalize("NFC")));
  let text = "";
  let run = "";
  let phonetic = 0;
  /** Inside the list, and of none of its texts. */
  let isBetween = false;
  const handler: XmlHandler = {
    listening: false,
    /** Texts as nearly all are written, `<si><t>서울</t></si>`, without taking tags apart; any other is left where it stands. */
    readOn(source, from) {
      let start = from;
      while (isBetween && source.startsWith("<si><t>", start)) {
        const end = source.indexOf("<", start + 7);
        if (end === -1 || !source.startsWith("</t></si>", end)) return start;
        const plain = source.slice(start + 7, end);
        if (plain.includes("&") || plain.includes("\r")) return start;
        keep(typedText(plain.slice(0, most)));
        start = end + 9;
      }
      return start;
    },
    open(name) {
      isBetween = name === "sst";
      if (name === "si") text = "";
      else if (name === "rPh") phonetic += 1;
      else if (name === "t") {
        run = "";
        handler.listening = phonetic === 0;
      }
    },
    close(name) {
      if (name === "t") {
        handler.listening = false;
        text += typedText(run);
        run = "";
      } else if (name === "rPh") phonetic -= 1;
      else if (name === "si") {
        keep(text);
        isBetween = true;
      }
    },
    text(piece) {
      if (text.length + run.length < most) run += piece.slice(0, most);
    },
  };
  if (book.sharedStrings !== null) await readXml(archive, book.sharedStrings, handler, reading);
  return texts;
}
