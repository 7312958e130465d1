import { type Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Cell, Merge } from "../../shared/exchange/workbook.ts";
import { cellAddress, columnLetters, placeOf } from "./address.ts";
import { typedText } from "./cell-text.ts";
import { type NumberStyle, styledNumber } from "./number-format.ts";
import type { ReadRow, Reading, SheetFacts } from "./row-source.ts";
import type { WorkbookParts } from "./workbook-parts.ts";
import { type XmlHandler, attribute, attributesOf } from "./xml.ts";

/** Characters of the longest cell that is read on at once; nearer to the end of a piece it may be cut off. */
const LONGEST = 128;
/** More than a century of days. */
const MOST_DAYS = 50_000;

/**
 * The rows of one worksheet, collected as its XML passes.
 *
 * What the sheet declares about its size is not read. A cell whose place or content cannot be what a spreadsheet program
 * wrote is refused by its address: a guess would put a value where it never stood.
 */
export class SheetRows implements XmlHandler {
  listening = false;
  lastRow = 0;

  readonly #sheet: string;
  readonly #book: WorkbookParts;
  readonly #texts: readonly string[];
  readonly #reading: Reading;
  #rows: ReadRow[] = [];
  #slots = 0;
  #inRows = false;
  #cells: Cell[] | null = null;
  #shared: number[] = [];
  readonly #days = new Map<number, Cell>();
  #rowHidden = false;
  #column = -1;
  #inCell = false;
  #type = "";
  #style = 0;
  #value: string | null = null;
  /** Where the stretch of text that is being read begins in the value. */
  #run = 0;
  #phonetic = 0;

  readonly #merges: Merge[] = [];
  #formulas = 0;
  #firstFormula: string | null = null;
  #hiddenRows = 0;

  constructor(sheet: string, book: WorkbookParts, texts: readonly string[], reading: Reading) {
    this.#sheet = sheet;
    this.#book = book;
    this.#texts = texts;
    this.#reading = reading;
  }

  hasRows(): boolean {
    return this.#rows.length > 0;
  }

  /** Rows since the last call. */
  take(): ReadRow[] {
    const taken = this.#rows;
    this.#rows = [];
    this.#slots = 0;
    return taken;
  }

  facts(): SheetFacts {
    return {
      merges: this.#merges,
      formulas: { count: this.#formulas, first: this.#firstFormula },
      hiddenRows: this.#hiddenRows,
    };
  }

  /**
   * Cells as nearly all are written, `<c r="B2" s="1" t="s"><v>7</v></c>`: read without taking tags apart.
   *
   * A cell that is written in any other way, holds anything else, or may be cut off by the end of the piece is left where it
   * stands: a single look behind the end would have all of this compiled anew.
   */
  readOn(source: string, from: number): number {
    const cells = this.#cells;
    if (cells === null || this.#inCell) return from;
    let start = from;
    const last = source.length - LONGEST;
    while (start <= last) {
      // <c r="
      if (
        source.charCodeAt(start) !== 60 ||
        source.charCodeAt(start + 1) !== 99 ||
        source.charCodeAt(start + 2) !== 32 ||
        source.charCodeAt(start + 3) !== 114 ||
        source.charCodeAt(start + 4) !== 61 ||
        source.charCodeAt(start + 5) !== 34
      )
        return start;
      let at = start + 6;
      let column = 0;
      let letter = source.charCodeAt(at) - 64;
      for (; letter > 0 && letter <= 26; letter = source.charCodeAt((at += 1)) - 64) column = column * 26 + letter;
      const first = at;
      let row = 0;
      let digit = source.charCodeAt(at) - 48;
      for (; digit >= 0 && digit <= 9; digit = source.charCodeAt((at += 1)) - 48) row = row * 10 + digit;
      if (column === 0 || at === first || row !== this.lastRow || source.charCodeAt(at) !== 34) return start;
      at += 1;

      let style = 0;
      let isText = false;
      // ` s="12"` and ` t="s"` or ` t="n"`, in this order or none
      if (source.charCodeAt(at) === 32 && source.charCodeAt(at + 1) === 115) {
        if (source.charCodeAt(at + 2) !== 61 || source.charCodeAt(at + 3) !== 34) return start;
        at += 4;
        digit = source.charCodeAt(at) - 48;
        for (; digit >= 0 && digit <= 9; digit = source.charCodeAt((at += 1)) - 48) style = style * 10 + digit;
        if (source.charCodeAt(at) !== 34) return start;
        at += 1;
      }
      if (source.charCodeAt(at) === 32) {
        const type = source.charCodeAt(at + 4);
        const isPlain =
          source.charCodeAt(at + 1) === 116 &&
          source.charCodeAt(at + 2) === 61 &&
          source.charCodeAt(at + 3) === 34 &&
          (type === 115 || type === 110) &&
          source.charCodeAt(at + 5) === 34;
        if (!isPlain) return start;
        isText = type === 115;
        at += 6;
      }
      const isEmpty = source.charCodeAt(at) === 47 && source.charCodeAt(at + 1) === 62;
      let cell: Cell = null;
      let shared = 0;
      if (isEmpty) at += 2;
      else {
        // ><v>
        if (
          source.charCodeAt(at) !== 62 ||
          source.charCodeAt(at + 1) !== 60 ||
          source.charCodeAt(at + 2) !== 118 ||
          source.charCodeAt(at + 3) !== 62
        )
          return start;
        at += 4;
        const value = at;
        let whole = 0;
        digit = source.charCodeAt(at) - 48;
        for (; digit >= 0 && digit <= 9; digit = source.charCodeAt((at += 1)) - 48) whole = whole * 10 + digit;
        // fifteen digits are exact as they are counted up; a text has at most nine
        const isWhole = source.charCodeAt(at) === 60 && at > value && at - value <= (isText ? 9 : 15);
        if (!isWhole) {
          if (isText) return start;
          at = source.indexOf("<", at);
          if (at === -1 || at - value > 40) return start;
        }
        if (!source.startsWith("</v></c>", at)) return start;
        if (isText) {
          const text = this.#texts[whole];
          if (text === undefined) return start;
          cell = text === "" ? null : text;
          shared = whole + 1;
        } else {
          const number = isWhole ? whole : numberOf(source.slice(value, at));
          if (number === null) return start;
          const shown = this.#book.styles[style] ?? "number";
          cell = shown === "number" ? number : this.#shown(number, shown);
        }
        at += 8;
      }
      const place = column - 1;
      if (place >= this.#reading.limits.columns || (place < cells.length && cells[place] !== null)) return start;
      this.#column = place;
      if (cell !== null) {
        if (place > cells.length) pad(cells, place);
        cells[place] = cell;
      }
      if (shared > 0) {
        while (this.#shared.length < place) this.#shared.push(0);
        this.#shared[place] = shared;
      }
      start = at;
    }
    return start;
  }

  /** A number as its style shows it; a column of days says the same few thousand again and again. */
  #shown(number: number, style: NumberStyle): Cell {
    if (style !== "date") return styledNumber(number, style, this.#book.since1904);
    const known = this.#days.get(number);
    if (known !== undefined) return known;
    const day = styledNumber(number, style, this.#book.since1904);
    if (this.#days.size < MOST_DAYS) this.#days.set(number, day);
    return day;
  }

  open(name: string, tag: string): void {
    if (this.#inCell) this.#openInCell(name);
    else if (this.#cells !== null) {
      if (name === "c") this.#openCell(tag);
    } else if (this.#inRows) {
      if (name === "row") this.#openRow(tag);
    } else if (name === "sheetData") this.#inRows = true;
    else if (name === "mergeCell") this.#merge(attribute(tag, "ref") ?? "");
  }

  #openInCell(name: string): void {
    if (name === "v" || name === "t") {
      this.listening = this.#phonetic === 0;
      if (this.listening) this.#value ??= "";
      this.#run = this.#value?.length ?? 0;
    } else if (name === "f") {
      this.#formulas += 1;
      this.#firstFormula ??= cellAddress(this.lastRow, this.#column);
    } else if (name === "rPh") this.#phonetic += 1;
  }

  close(name: string): void {
    if (this.#inCell) {
      if (name === "v" || name === "t") this.#closeText();
      else if (name === "rPh") this.#phonetic -= 1;
      else if (name === "c") this.#closeCell();
    } else if (name === "row" && this.#cells !== null) this.#closeRow(this.#cells);
    else if (name === "sheetData") this.#inRows = false;
  }

  text(piece: string): void {
    const most = this.#reading.limits.cellCharacters;
    if ((this.#value?.length ?? 0) + piece.length > most)
      throw this.#refusedCell("file-cell-too-long", { limit: most });
    this.#value = this.#value === null || this.#value === "" ? piece : this.#value + piece;
  }

  #closeText(): void {
    this.listening = false;
    const value = this.#value;
    if (value?.includes("_x", this.#run) === true)
      this.#value = value.slice(0, this.#run) + typedText(value.slice(this.#run));
  }

  #openRow(tag: string): void {
    const found = attributesOf(tag);
    let row = this.lastRow + 1;
    this.#rowHidden = false;
    for (let at = 0; at < found.length; at += 2) {
      const value = found[at + 1]!;
      if (found[at] === "hidden") this.#rowHidden = value === "1" || value === "true";
      else if (found[at] === "r") row = /^[0-9]{1,15}$/.test(value) ? Number(value) : 0;
    }
    const { name, limits } = this.#reading;
    if (row > limits.rows) throw refusal("file-too-many-rows", { name, sheet: this.#sheet, limit: limits.rows });
    // a row twice, or before the one above it: two programs would read two different sheets
    if (row <= this.lastRow) throw refusal("file-sheet-damaged", { name, sheet: this.#sheet, row: this.lastRow + 1 });
    this.lastRow = row;
    this.#cells = [];
    this.#shared = [];
    this.#column = -1;
  }

  #closeRow(cells: Cell[]): void {
    if (cells.length > 0) {
      const { name, limits } = this.#reading;
      // a lone cell far to the right makes a row of that width: a thousand such rows are a few kilobytes of file
      this.#slots += cells.length;
      if (this.#slots > limits.cells / 4) throw refusal("file-too-many-cells", { name, limit: limits.cells });
      this.#rows.push({ number: this.lastRow, cells, shared: this.#shared });
      if (this.#rowHidden) this.#hiddenRows += 1;
    }
    this.#cells = null;
  }

  #openCell(tag: string): void {
    this.#column += 1;
    this.#type = "";
    this.#style = 0;
    this.#value = null;
    this.#inCell = true;
    if (!this.#plainCell(tag)) this.#anyCell(tag);
    const { name, limits } = this.#reading;
    if (this.#column >= limits.columns)
      throw refusal("file-too-many-columns", { name, sheet: this.#sheet, row: this.lastRow, limit: limits.columns });
  }

  /** A cell as nearly all are written, ` r="B2" s="1" t="s"`: read without taking the tag apart. Whether it was one. */
  #plainCell(tag: string): boolean {
    for (let at = 1; at < tag.length;) {
      if (tag.charCodeAt(at) !== 32 || tag.charCodeAt(at + 2) !== 61 || tag.charCodeAt(at + 3) !== 34) return false;
      const end = tag.indexOf('"', at + 4);
      if (end === -1) return false;
      switch (tag[at + 1]) {
        case "r":
          this.#setPlace(placeOf(tag, at + 4, end));
          break;
        case "t":
          this.#type = tag.slice(at + 4, end);
          break;
        case "s":
          this.#style = Number(tag.slice(at + 4, end));
      }
      at = end + 1;
    }
    return true;
  }

  #anyCell(tag: string): void {
    const found = attributesOf(tag);
    for (let at = 0; at < found.length; at += 2) {
      const value = found[at + 1]!;
      if (found[at] === "r") this.#setPlace(placeOf(value));
      else if (found[at] === "t") this.#type = value;
      else if (found[at] === "s") this.#style = Number(value);
    }
  }

  #setPlace(place: ReturnType<typeof placeOf>): void {
    if (place?.row !== this.lastRow) throw this.#refusedCell("file-cell-damaged");
    this.#column = place.column;
  }

  #closeCell(): void {
    const cells = this.#cells!;
    const at = this.#column;
    this.#inCell = false;
    const cell = this.#value === null ? null : this.#cell(this.#value);
    if (cell === null) return;
    if (at < cells.length && cells[at] !== null) throw this.#refusedCell("file-cell-damaged");
    if (at > cells.length) pad(cells, at);
    cells[at] = cell;
  }

  #cell(value: string): Cell {
    switch (this.#type) {
      case "s": {
        const text = /^[0-9]{1,9}$/.test(value) ? this.#texts[Number(value)] : undefined;
        if (text === undefined) throw this.#refusedCell("file-cell-damaged");
        return text === "" ? null : text;
      }
      case "b":
        return value === "1" || value === "true";
      case "d":
        return isoDate(value) ?? value;
      case "":
      case "n": {
        const number = numberOf(value);
        // `NaN` and the like: kept as it stands, for the report to name
        if (number === null) return value.trim() === "" ? null : value.normalize("NFC");
        const style = this.#book.styles[this.#style] ?? "number";
        return style === "number" ? number : this.#shown(number, style);
      }
      default: // texts: str, inlineStr, e
        return value === "" ? null : value.normalize("NFC");
    }
  }

  #refusedCell(code: "file-cell-damaged" | "file-cell-too-long", args: Record<string, number> = {}): Refusal {
    const column = columnLetters(Math.max(0, this.#column));
    return refusal(code, { name: this.#reading.name, sheet: this.#sheet, row: this.lastRow, column, ...args });
  }

  #merge(ref: string): void {
    const [first, last] = ref.split(":").map((end) => placeOf(end));
    const { name, limits } = this.#reading;
    if (this.#merges.length >= limits.merges)
      throw refusal("file-too-many-merges", { name, sheet: this.#sheet, limit: limits.merges });
    if (!first || !last || last.row < first.row || last.column < first.column) return;
    this.#merges.push({ top: first.row - 1, left: first.column, bottom: last.row - 1, right: last.column });
  }
}

/** Empty cells up to a column. A wide gap is filled at once: growing step by step leaves twice as much behind. */
export function pad(cells: Cell[], width: number): void {
  const gap = width - cells.length;
  if (gap < 64) for (let count = 0; count < gap; count += 1) cells.push(null);
  else {
    const from = cells.length;
    cells.length = width;
    cells.fill(null, from);
  }
}

/** A decimal number as XML Schema writes it; no hexadecimal, no infinity. */
export function numberOf(text: string): number | null {
  if (!/^\s*[-+]?(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)(?:[eE][-+]?[0-9]+)?\s*$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** `2026-11-21T00:00:00.000Z` → a day; `null` where it is none. */
export function isoDate(text: string): { date: string } | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:[.]\d+)?Z?)?$/.exec(text);
  if (found === null || Number.isNaN(Date.parse(found[1]!))) return null;
  const [, day, minutes, seconds] = found;
  if (minutes === undefined || (minutes === "00:00" && (seconds ?? ":00") === ":00")) return { date: day! };
  return { date: `${day!}T${minutes}${seconds === undefined || seconds === ":00" ? "" : seconds}` };
}
