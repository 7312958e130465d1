import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Cell, Merge, Row } from "../../shared/exchange/workbook.ts";
import { cellAddress, columnLetters } from "./address.ts";
import { type Archive, faultOf } from "./archive.ts";
import { type Biff12Data, Biff12Error, Biff12Reader, type Biff12Record, errorTexts } from "./biff12.ts";
import { own } from "./cell-text.ts";
import { type NumberStyle, styleOfFormat, styledNumber } from "./number-format.ts";
import type { Reading, RowSource, SheetFacts, SheetSource } from "./row-source.ts";
import { pad } from "./sheet-rows.ts";
import { relationsOf } from "./workbook-parts.ts";

/** Records by number, as MS-XLSB 2.3 names them. */
const Id = {
  rowHead: 0,
  blank: 1,
  packed: 2,
  error: 3,
  boolean: 4,
  real: 5,
  text: 6,
  shared: 7,
  formulaText: 8,
  formulaReal: 9,
  formulaBoolean: 10,
  formulaError: 11,
  sharedItem: 19,
  format: 44,
  style: 47,
  bookProperties: 153,
  sheet: 156,
  merge: 176,
  cellStyles: 617,
  cellStylesEnd: 618,
} as const;

type Book = Readonly<{ styles: readonly NumberStyle[]; texts: readonly string[]; since1904: boolean }>;

/** Opens a binary workbook whose archive has been searched; `path` is the part that lists the sheets. */
export async function openXlsb(archive: Archive, path: string, reading: Reading): Promise<RowSource> {
  const { name, limits } = reading;
  try {
    const links = await relationsOf(archive, path, reading);
    const linked = (kind: string): string => links.find(({ type }) => type.endsWith(kind))?.target ?? "";
    const sheets: { name: string; hidden: boolean; part: string }[] = [];
    let since1904 = false;
    for await (const { id, data } of recordsOf(archive, path)) {
      if (id === Id.bookProperties) since1904 = (data.long() & 1) !== 0;
      if (id !== Id.sheet) continue;
      const state = data.long();
      data.long();
      const link = data.text();
      const part = links.find((one) => one.id === link);
      if (part === undefined || part.type.endsWith("/worksheet"))
        sheets.push({ name: data.text().normalize("NFC"), hidden: state !== 0, part: part?.target ?? "" });
    }
    if (sheets.length === 0) throw refusal("file-damaged", { name });
    if (sheets.length > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
    const styles = await stylesOf(archive, linked("/styles"));
    const book: Book = { styles, texts: await textsOf(archive, linked("/sharedStrings")), since1904 };
    return {
      kind: "xlsb",
      encoding: null,
      encodingGuessed: false,
      delimiter: null,
      count: sheets.length,
      sheets: sheets.map((sheet) => sheetSource(archive, sheet, book, reading)),
      json: null,
    };
  } catch (error) {
    throw bookFault(error, reading, path);
  }
}

const bookFault = (error: unknown, reading: Reading, part: string): unknown =>
  error instanceof Biff12Error
    ? refusal("file-damaged", { name: reading.name })
    : faultOf(error, reading, part, () => refusal("file-damaged", { name: reading.name }));

async function* recordsOf(archive: Archive, part: string): AsyncGenerator<Biff12Record> {
  const reader = new Biff12Reader();
  for await (const chunk of archive.chunks(part)) yield* reader.write(chunk);
  reader.end();
}

async function textsOf(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const { id, data } of recordsOf(archive, part))
    if (id === Id.sharedItem) {
      data.byte(); // whether runs of other fonts follow
      texts.push(own(data.text().normalize("NFC")));
    }
  return texts;
}

async function stylesOf(archive: Archive, part: string): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  for await (const { id, data } of recordsOf(archive, part))
    if (id === Id.format) formats.set(data.short(), data.text());
    else if (id === Id.cellStyles) inCells = true;
    else if (id === Id.cellStylesEnd) inCells = false;
    else if (id === Id.style && inCells) {
      data.short(); // the style it builds upon
      const format = data.short();
      styles.push(styleOfFormat(format, formats.get(format) ?? null));
    }
  return styles;
}

type Facts = { merges: Merge[]; formulas: { count: number; first: string | null }; hiddenRows: number };

function sheetSource(
  archive: Archive,
  sheet: Readonly<{ name: string; hidden: boolean; part: string }>,
  book: Book,
  reading: Reading,
): SheetSource {
  const facts: Facts = { merges: [], formulas: { count: 0, first: null }, hiddenRows: 0 };
  const rows = new BinaryRows(sheet.name, book, facts, reading);
  async function* read(): AsyncGenerator<Row[]> {
    const { name } = reading;
    const damaged = (): Refusal => refusal("file-sheet-damaged", { name, sheet: sheet.name, row: rows.row + 1 });
    try {
      if (!archive.has(sheet.part)) throw damaged();
      const reader = new Biff12Reader();
      for await (const chunk of archive.chunks(sheet.part)) {
        for (const record of reader.write(chunk)) rows.record(record);
        yield rows.take();
      }
      reader.end();
      rows.endRow();
      yield rows.take();
    } catch (error) {
      throw error instanceof Biff12Error ? damaged() : faultOf(error, reading, sheet.part, damaged);
    }
  }
  return { name: sheet.name, hidden: sheet.hidden, rows: read(), facts: (): SheetFacts => facts };
}

/** The rows of one binary sheet, collected as its records pass. */
class BinaryRows {
  /** The row that is being read, from 0. */
  row = -1;
  readonly #sheet: string;
  readonly #book: Book;
  readonly #facts: Facts;
  readonly #reading: Reading;
  #rows: Row[] = [];
  #slots = 0;
  #cells: Cell[] = [];
  #isHidden = false;

  constructor(sheet: string, book: Book, facts: Facts, reading: Reading) {
    this.#sheet = sheet;
    this.#book = book;
    this.#facts = facts;
    this.#reading = reading;
  }

  take(): Row[] {
    const taken = this.#rows;
    this.#rows = [];
    this.#slots = 0;
    return taken;
  }

  record({ id, data }: Biff12Record): void {
    const { name, limits } = this.#reading;
    if (id === Id.rowHead) {
      this.endRow();
      const row = data.long();
      if (row >= limits.rows) throw refusal("file-too-many-rows", { name, sheet: this.#sheet, limit: limits.rows });
      if (row <= this.row) throw new Biff12Error("a row comes twice or too late");
      this.row = row;
      data.long(); // its style
      data.short(); // its height
      data.byte();
      this.#isHidden = (data.byte() & 0x10) !== 0;
    } else if (id >= Id.blank && id <= Id.formulaError) this.#cell(id, data);
    else if (id === Id.merge) {
      if (this.#facts.merges.length >= limits.merges)
        throw refusal("file-too-many-merges", { name, sheet: this.#sheet, limit: limits.merges });
      const [top, bottom, left, right] = [data.long(), data.long(), data.long(), data.long()];
      if (bottom >= top && right >= left) this.#facts.merges.push({ top, left, bottom, right });
    }
  }

  endRow(): void {
    const { name, limits } = this.#reading;
    if (this.#cells.length > 0) {
      this.#slots += this.#cells.length;
      if (this.#slots > limits.cells / 4) throw refusal("file-too-many-cells", { name, limit: limits.cells });
      this.#rows.push({ number: this.row + 1, cells: this.#cells });
      if (this.#isHidden) this.#facts.hiddenRows += 1;
    }
    this.#cells = [];
  }

  #cell(id: number, data: Biff12Data): void {
    const { name, limits } = this.#reading;
    const column = data.long();
    const style = data.long() & 0xffffff;
    const place = { name, sheet: this.#sheet, row: this.row + 1 };
    if (column >= limits.columns) throw refusal("file-too-many-columns", { ...place, limit: limits.columns });
    const damaged = (): Refusal => refusal("file-cell-damaged", { ...place, column: columnLetters(column) });
    if (this.row < 0) throw new Biff12Error("a cell comes before any row");
    const value = this.#value(id, data, style, damaged);
    if (id >= Id.formulaText) {
      this.#facts.formulas.count += 1;
      this.#facts.formulas.first ??= cellAddress(this.row + 1, column);
    }
    if (value === null) return;
    if (column < this.#cells.length) throw damaged();
    if (column > this.#cells.length) pad(this.#cells, column);
    this.#cells.push(value);
  }

  #value(id: number, data: Biff12Data, style: number, damaged: () => Refusal): Cell {
    switch (id) {
      case Id.packed:
        return this.#number(data.packed(), style);
      case Id.real:
      case Id.formulaReal:
        return this.#number(data.double(), style);
      case Id.boolean:
      case Id.formulaBoolean:
        return data.byte() !== 0;
      case Id.error:
      case Id.formulaError:
        return errorTexts[data.byte()] ?? "#ERR!";
      case Id.text:
      case Id.formulaText:
        return data.text().normalize("NFC") || null;
      case Id.shared: {
        const text = this.#book.texts[data.long()];
        if (text === undefined) throw damaged();
        return text === "" ? null : text;
      }
      default:
        return null;
    }
  }

  #number(value: number, style: number): Cell {
    if (!Number.isFinite(value)) return String(value);
    return styledNumber(value, this.#book.styles[style] ?? "number", this.#book.since1904);
  }
}
