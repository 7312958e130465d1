import { type Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Cell, Merge, Row } from "../../shared/exchange/workbook.ts";
import { cellAddress, columnLetters } from "./address.ts";
import type { Reading, SheetFacts } from "./row-source.ts";
import { isoDate, numberOf, pad } from "./sheet-rows.ts";
import { type XmlHandler, attribute, attributesOf } from "./xml.ts";

/** What comes out of an OpenDocument spreadsheet, in order: a sheet, its rows, its end, the next sheet. */
export type OdsItem =
  | Readonly<{ kind: "sheet"; name: string; hidden: boolean }>
  | Readonly<{ kind: "rows"; rows: readonly Row[] }>
  | Readonly<{ kind: "end"; facts: SheetFacts }>;

/** Content that stands in a cell or beside the sheets without being a value of it. */
const passedOver = new Set(["annotation", "shapes", "forms", "tracked-changes", "dde-links", "frame", "table-source"]);

const newCell = () => ({ repeat: 1, type: "", value: "", said: null as string | null, text: "", paragraphs: 0 });

/** The sheets of an OpenDocument spreadsheet, collected as its one part passes. Repetition is spent on content only. */
export class OdsRows implements XmlHandler {
  listening = false;
  readonly #reading: Reading;
  readonly #items: OdsItem[] = [];
  #rows: Row[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style: string | null = null;

  #depth = 0;
  #skipped = 0;
  #sheet: string | null = null;
  #row = 0;
  #repeatRow = 1;
  #rowHidden = false;
  #cells: Cell[] | null = null;
  #column = 0;
  #cell: ReturnType<typeof newCell> | null = null;
  #paragraph = 0;

  #merges: Merge[] = [];
  #formulas = 0;
  #firstFormula: string | null = null;
  #hiddenRows = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Where reading is, for a refusal. */
  place(): { sheet: string; row: number } {
    return { sheet: this.#sheet ?? "", row: this.#row + 1 };
  }

  /** What came since the last call. */
  take(): OdsItem[] {
    this.#flush();
    return this.#items.splice(0);
  }

  open(name: string, tag: string): void {
    this.#depth += 1;
    if (this.#skipped > 0) return;
    if (passedOver.has(name)) {
      this.#skipped = this.#depth;
      this.listening = false;
    } else if (this.#cell !== null) this.#openInCell(name, tag, this.#cell);
    else if (this.#sheet === null) this.#openOutside(name, tag);
    else if (name === "table-row") this.#openRow(tag);
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cells !== null)
      this.#openCell(tag, name === "covered-table-cell");
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#skipped > 0) {
      if (this.#depth >= this.#skipped) return;
      this.#skipped = 0;
      this.listening = this.#paragraph > 0;
    } else if (this.#cell !== null) {
      if (name === "p" || name === "h") this.#closeParagraph();
      else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell(this.#cell);
    } else if (name === "table-row" && this.#cells !== null) this.#closeRow(this.#cells);
    else if (name === "table" && this.#sheet !== null) this.#closeSheet();
    else if (name === "style") this.#style = null;
  }

  text(piece: string): void {
    // line ends and tabs of the XML are layout; rows of spaces are kept, since programs write them plainly
    this.#add(/[\t\n]/.test(piece) ? piece.replace(/[ \t\n]+/g, (run) => (/[\t\n]/.test(run) ? " " : run)) : piece);
  }

  #openOutside(name: string, tag: string): void {
    if (name === "style") this.#style = attribute(tag, "name");
    else if (name === "table-properties" && this.#style !== null) {
      if (attribute(tag, "display") === "false") this.#hiddenStyles.add(this.#style);
    } else if (name === "table") {
      const style = attribute(tag, "style-name") ?? "";
      // copies of other files' sheets that links keep: not this file's content
      if (style === "ta_extref") {
        this.#skipped = this.#depth;
        return;
      }
      this.#sheet = (attribute(tag, "name") ?? "").normalize("NFC");
      this.#items.push({ kind: "sheet", name: this.#sheet, hidden: this.#hiddenStyles.has(style) });
    }
  }

  #closeSheet(): void {
    this.#flush();
    const formulas = { count: this.#formulas, first: this.#firstFormula };
    this.#items.push({ kind: "end", facts: { merges: this.#merges, formulas, hiddenRows: this.#hiddenRows } });
    this.#merges = [];
    this.#sheet = this.#firstFormula = null;
    this.#row = this.#formulas = this.#hiddenRows = 0;
  }

  #openRow(tag: string): void {
    this.#repeatRow = countOf(attribute(tag, "number-rows-repeated"));
    this.#rowHidden = /^(collapse|filter)$/.test(attribute(tag, "visibility") ?? "");
    this.#cells = [];
    this.#column = 0;
  }

  #closeRow(cells: Cell[]): void {
    const { name, limits } = this.#reading;
    this.#cells = null;
    const first = this.#row + 1;
    this.#row += this.#repeatRow;
    if (cells.length === 0) return;
    if (this.#row > limits.rows)
      throw refusal("file-too-many-rows", { name, sheet: this.place().sheet, limit: limits.rows });
    if (cells.length * this.#repeatRow > limits.cells)
      throw refusal("file-too-many-cells", { name, limit: limits.cells });
    if (this.#rowHidden) this.#hiddenRows += this.#repeatRow;
    for (let number = first; number <= this.#row; number += 1) this.#rows.push({ number, cells });
  }

  #openCell(tag: string, isCovered: boolean): void {
    const cell = newCell();
    const said = attributesOf(tag);
    let spans = { columns: 1, rows: 1 };
    for (let at = 0; at < said.length; at += 2) {
      const value = said[at + 1]!;
      switch (said[at]) {
        case "number-columns-repeated":
          cell.repeat = countOf(value);
          break;
        case "value-type": // the office one comes first; LibreOffice adds its own with `error` for the same cell
          if (cell.type === "") cell.type = value;
          break;
        case "value":
        case "date-value":
        case "time-value":
        case "boolean-value":
          cell.value = value;
          break;
        case "string-value":
          cell.said = value;
          break;
        case "formula":
          this.#formulas += 1;
          this.#firstFormula ??= cellAddress(this.#row + 1, this.#column);
          break;
        case "number-columns-spanned":
          spans = { ...spans, columns: countOf(value) };
          break;
        case "number-rows-spanned":
          spans = { ...spans, rows: countOf(value) };
          break;
      }
    }
    if (!isCovered && (spans.columns > 1 || spans.rows > 1)) this.#merge(spans);
    this.#cell = cell;
    this.#paragraph = 0;
  }

  #merge({ columns, rows }: { columns: number; rows: number }): void {
    const { name, limits } = this.#reading;
    if (this.#merges.length >= limits.merges)
      throw refusal("file-too-many-merges", { name, sheet: this.place().sheet, limit: limits.merges });
    const { row: top, column: left } = { row: this.#row, column: this.#column };
    this.#merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #openInCell(name: string, tag: string, cell: ReturnType<typeof newCell>): void {
    if (name === "p" || name === "h") {
      if (this.#paragraph === 0 && cell.paragraphs > 0) this.#add("\n");
      cell.paragraphs += 1;
      this.#paragraph += 1;
      this.listening = true;
    } else if (this.#paragraph > 0) {
      if (name === "s")
        this.#add(" ".repeat(Math.min(countOf(attribute(tag, "c")), this.#reading.limits.cellCharacters)));
      else if (name === "tab") this.#add("\t");
      else if (name === "line-break") this.#add("\n");
    }
  }

  #closeParagraph(): void {
    this.#paragraph -= 1;
    this.listening = this.#paragraph > 0;
  }

  #add(piece: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    const most = this.#reading.limits.cellCharacters;
    if (cell.text.length + piece.length > most) throw this.#refusedCell("file-cell-too-long", { limit: most });
    cell.text += piece;
  }

  #closeCell(cell: ReturnType<typeof newCell>): void {
    const cells = this.#cells!;
    const { name, limits } = this.#reading;
    const value = this.#value(cell);
    const first = this.#column;
    this.#cell = null;
    if (value !== null) {
      if (first + cell.repeat > limits.columns)
        throw refusal("file-too-many-columns", {
          name,
          sheet: this.place().sheet,
          row: this.#row + 1,
          limit: limits.columns,
        });
      if (first > cells.length) pad(cells, first);
      for (let count = 0; count < cell.repeat; count += 1) cells.push(value);
    }
    this.#column = first + cell.repeat;
  }

  #value({ type, value, said, text }: ReturnType<typeof newCell>): Cell {
    switch (type) {
      case "float":
      case "percentage":
      case "currency":
        return numberOf(value) ?? (text === "" ? value : text);
      case "boolean":
        return value === "true";
      case "date":
        return isoDate(value.replace(/[.]\d+$/, "")) ?? (text === "" ? value : text);
      case "time":
        return clockOf(value) ?? text;
      default: {
        const whole = (said === null || said === "" ? text : said).normalize("NFC");
        if (whole.length > this.#reading.limits.cellCharacters)
          throw this.#refusedCell("file-cell-too-long", { limit: this.#reading.limits.cellCharacters });
        return whole === "" ? null : whole;
      }
    }
  }

  #refusedCell(code: "file-cell-too-long", args: Record<string, number>): Refusal {
    const place = { sheet: this.place().sheet, row: this.#row + 1, column: columnLetters(this.#column) };
    return refusal(code, { name: this.#reading.name, ...place, ...args });
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#items.push({ kind: "rows", rows: this.#rows });
    this.#rows = [];
  }
}

/** A count that a file states: at least 1, and no more than can be counted with. */
function countOf(text: string | null): number {
  if (text === null || !/^[0-9]{1,12}$/.test(text)) return 1;
  return Math.max(1, Number(text));
}

/** `PT14H30M00S` → `14:30`; a length of time as hours, minutes and, where there are any, seconds. */
function clockOf(duration: string): string | null {
  const found = /^PT(\d{1,9})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(duration);
  if (found === null) return null;
  const [, hours, minutes, seconds] = found.map((part) => part.padStart(2, "0"));
  return `${hours!}:${minutes!}${seconds === "00" ? "" : `:${seconds!}`}`;
}
