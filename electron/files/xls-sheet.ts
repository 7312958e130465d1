import { type Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Cell, Merge, Row } from "../../shared/exchange/workbook.ts";
import { cellAddress, columnLetters } from "./address.ts";
import { errorTexts, unpackedNumber } from "./biff12.ts";
import { type Biff8Data, Biff8Error, recordsFrom } from "./biff8.ts";
import { type NumberStyle, styledNumber } from "./number-format.ts";
import type { Reading, SheetFacts } from "./row-source.ts";

/** Records of a sheet, by number, as MS-XLS 2.3 names them. */
const Id = {
  formula: 0x06,
  end: 0x0a,
  packedRow: 0xbd,
  richText: 0xd6,
  merges: 0xe5,
  sharedText: 0xfd,
  number: 0x203,
  text: 0x204,
  boolean: 0x205,
  formulaText: 0x207,
  row: 0x208,
  packed: 0x27e,
  begin: 0x809,
} as const;

export type XlsBook = Readonly<{ styles: readonly NumberStyle[]; texts: readonly string[]; since1904: boolean }>;

/** One sheet of an old workbook: at most 65,536 rows of 256 cells, so it is read whole. */
export class XlsSheet {
  /** The row that is being read, from 0. */
  row = 0;
  readonly #name: string;
  readonly #book: XlsBook;
  readonly #reading: Reading;
  readonly #cells = new Map<number, Cell[]>();
  readonly #hidden = new Set<number>();
  readonly #merges: Merge[] = [];
  #formulas = 0;
  #firstFormula: string | null = null;
  #slots = 0;

  constructor(name: string, book: XlsBook, reading: Reading) {
    this.#name = name;
    this.#book = book;
    this.#reading = reading;
  }

  read(stream: Buffer, start: number): void {
    let depth = 0;
    let waiting: { row: number; column: number } | null = null;
    for (const { id, data } of recordsFrom(stream, start)) {
      // a chart inside the sheet begins and ends in the same way
      if (id === Id.begin) depth += 1;
      else if (depth === 0) break;
      else if (id === Id.end) {
        depth -= 1;
        if (depth === 0) return;
      } else if (depth > 1) continue;
      else if (id === Id.row) this.#rowHead(data);
      else if (id === Id.merges) this.#merge(data);
      else if (id === Id.formulaText && waiting !== null) {
        this.#set(waiting.row, waiting.column, data.text(2));
        waiting = null;
      } else if (id === Id.formula) waiting = this.#formula(data);
      else this.#record(id, data);
    }
    throw new Biff8Error("the sheet does not end");
  }

  rows(): Row[] {
    return [...this.#cells].sort((a, b) => a[0] - b[0]).map(([row, cells]) => ({ number: row + 1, cells }));
  }

  facts(): SheetFacts {
    let hiddenRows = 0;
    for (const row of this.#hidden) if (this.#cells.has(row)) hiddenRows += 1;
    return { merges: this.#merges, formulas: { count: this.#formulas, first: this.#firstFormula }, hiddenRows };
  }

  #rowHead(data: Biff8Data): void {
    const row = data.short();
    data.skip(10);
    if ((data.short() & 0x20) !== 0) this.#hidden.add(row);
  }

  #record(id: number, data: Biff8Data): void {
    switch (id) {
      case Id.sharedText: {
        const [row, column] = [data.short(), data.short()];
        data.short();
        const text = this.#book.texts[data.long()];
        if (text === undefined) throw this.#damaged(row, column);
        return this.#set(row, column, text);
      }
      case Id.text:
      case Id.richText: {
        const [row, column] = [data.short(), data.short()];
        data.short();
        return this.#set(row, column, data.text(2));
      }
      case Id.boolean: {
        const [row, column] = [data.short(), data.short()];
        data.short();
        const value = data.byte();
        return this.#set(row, column, data.byte() === 1 ? (errorTexts[value] ?? "#ERR!") : value !== 0);
      }
      case Id.number: {
        const [row, column, style] = [data.short(), data.short(), data.short()];
        return this.#set(row, column, this.#number(data.bytes(8).readDoubleLE(0), style));
      }
      case Id.packed: {
        const [row, column, style] = [data.short(), data.short(), data.short()];
        return this.#set(row, column, this.#number(unpackedNumber(data.long()), style));
      }
      case Id.packedRow: {
        const [row, first] = [data.short(), data.short()];
        for (let column = first; data.left >= 8; column += 1) {
          const style = data.short();
          this.#set(row, column, this.#number(unpackedNumber(data.long()), style));
        }
        return;
      }
    }
  }

  /** The saved result of a formula; where it is a text, that comes in the next record. */
  #formula(data: Biff8Data): { row: number; column: number } | null {
    const [row, column, style] = [data.short(), data.short(), data.short()];
    this.#formulas += 1;
    this.#firstFormula ??= cellAddress(row + 1, column);
    const result = data.bytes(8);
    if (result.readUInt16LE(6) !== 0xffff) this.#set(row, column, this.#number(result.readDoubleLE(0), style));
    else if (result[0] === 0) return { row, column };
    else if (result[0] === 1) this.#set(row, column, result[2] !== 0);
    else if (result[0] === 2) this.#set(row, column, errorTexts[result[2]!] ?? "#ERR!");
    return null;
  }

  #merge(data: Biff8Data): void {
    const { name, limits } = this.#reading;
    for (let left = data.short(); left > 0; left -= 1) {
      const [top, bottom, first, last] = [data.short(), data.short(), data.short(), data.short()];
      if (this.#merges.length >= limits.merges)
        throw refusal("file-too-many-merges", { name, sheet: this.#name, limit: limits.merges });
      if (bottom >= top && last >= first) this.#merges.push({ top, left: first, bottom, right: last });
    }
  }

  #number(value: number, style: number): Cell {
    if (!Number.isFinite(value)) return String(value);
    return styledNumber(value, this.#book.styles[style] ?? "number", this.#book.since1904);
  }

  #set(row: number, column: number, value: Cell): void {
    this.row = row;
    const { name, limits } = this.#reading;
    const cell = typeof value === "string" ? value.normalize("NFC") : value;
    if (cell === null || cell === "") return;
    if (column >= limits.columns || row >= limits.rows) throw this.#damaged(row, column);
    let cells = this.#cells.get(row);
    if (cells === undefined) this.#cells.set(row, (cells = []));
    if (column < cells.length && cells[column] !== null) throw this.#damaged(row, column);
    this.#slots += Math.max(0, column + 1 - cells.length);
    if (this.#slots > limits.cells) throw refusal("file-too-many-cells", { name, limit: limits.cells });
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  #damaged(row: number, column: number): Refusal {
    const place = { sheet: this.#name, row: row + 1, column: columnLetters(column) };
    return refusal("file-cell-damaged", { name: this.#reading.name, ...place });
  }
}
