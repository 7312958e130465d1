/** Why a row of text cannot be taken as it stands; `column` from 0. */
export type CsvFault = Readonly<{
  why: "open-quote" | "too-long" | "too-wide" | "nul" | "hole";
  row: number;
  column: number;
}>;

export class CsvError extends Error {
  readonly fault: CsvFault;
  constructor(fault: CsvFault) {
    super(fault.why);
    this.fault = fault;
  }
}

export type CsvRow = Readonly<{ number: number; cells: (string | null)[] }>;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Takes delimited text apart as it arrives, in pieces of any size.
 *
 * Fields in quotes may hold delimiters, line ends and doubled quotes; a quote elsewhere is a character like any other. Lines
 * end with CR, LF or both. A record is one row, as a spreadsheet would number it; an empty field is `null`. Text beyond the
 * caps, a quote that never closes, a NUL and a hole (what the decoder could not read) are faults with their place.
 */
export class CsvReader {
  readonly #delimiter: number;
  readonly #caps: Readonly<{ cellCharacters: number; columns: number }>;
  /** Characters that only a decoder leaves, where it could not read on; `null` where there can be none. */
  readonly #holes: RegExp | null;
  #rows: CsvRow[] = [];
  #cells: (string | null)[] = [];
  #field = "";
  #state: "start" | "plain" | "quoted" | "closing" = "start";
  #number = 1;
  #skipLf = false;
  #begun = false;
  /** Set by the first piece that holds such a character: from there on each cell is looked at. */
  #composes = false;
  #suspicious = false;

  constructor(delimiter: string, caps: Readonly<{ cellCharacters: number; columns: number }>, holes: RegExp | null) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#caps = caps;
    this.#holes = holes;
  }

  /** Rows that are whole since the last call. */
  take(): CsvRow[] {
    const taken = this.#rows;
    this.#rows = [];
    return taken;
  }

  write(text: string): void {
    if (text === "") return;
    this.#composes ||= text.normalize("NFC") !== text || /^[\p{M}\u1160-\u11ff]/u.test(text);
    this.#suspicious ||= text.includes("\0") || this.#holes?.test(text) === true;
    let at = 0;
    while (at < text.length) at = this.#state === "quoted" ? this.#quoted(text, at) : this.#plain(text, at);
  }

  end(): void {
    if (this.#state === "quoted") this.#fail("open-quote");
    if (this.#begun) this.#endRow();
  }

  /** Reads on inside quotes: to the next quote, or to the end of the piece. */
  #quoted(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    this.#add(text.slice(from, quote === -1 ? text.length : quote));
    if (quote === -1) return text.length;
    this.#state = "closing";
    return quote + 1;
  }

  #plain(text: string, from: number): number {
    const first = text.charCodeAt(from);
    if (this.#skipLf) {
      this.#skipLf = false;
      if (first === LF) return from + 1;
    }
    this.#begun = true;
    if (first === QUOTE && this.#state === "start") {
      this.#state = "quoted";
      return from + 1;
    }
    if (first === QUOTE && this.#state === "closing") {
      this.#field += '"';
      this.#state = "quoted";
      return from + 1;
    }
    let at = from;
    for (; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character !== this.#delimiter && character !== LF && character !== CR) continue;
      if (at > from) this.#add(text.slice(from, at));
      if (character === this.#delimiter) this.#endCell();
      else {
        this.#endRow();
        this.#skipLf = character === CR;
      }
      return at + 1;
    }
    this.#add(text.slice(from));
    this.#state = "plain";
    return at;
  }

  #add(piece: string): void {
    if (this.#field.length + piece.length > this.#caps.cellCharacters)
      this.#fail(this.#state === "quoted" ? "open-quote" : "too-long");
    this.#field = this.#field === "" ? piece : this.#field + piece;
  }

  #endCell(): void {
    let field = this.#field;
    if (this.#composes) field = field.normalize("NFC");
    if (this.#suspicious) this.#inspect(field);
    this.#cells.push(field === "" ? null : field);
    this.#field = "";
    this.#state = "start";
    if (this.#cells.length > this.#caps.columns) this.#fail("too-wide");
  }

  #endRow(): void {
    this.#endCell();
    this.#rows.push({ number: this.#number, cells: this.#cells });
    this.#cells = [];
    this.#number += 1;
    this.#begun = false;
  }

  #inspect(field: string): void {
    if (field.includes("\0")) this.#fail("nul");
    if (this.#holes?.test(field) === true) this.#fail("hole");
  }

  #fail(why: CsvFault["why"]): never {
    throw new CsvError({ why, row: this.#number, column: this.#cells.length });
  }
}
