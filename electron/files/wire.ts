import type { Cell, Row } from "../../shared/exchange/workbook.ts";
import { own } from "./cell-text.ts";
import type { ReadRow } from "./row-source.ts";

/**
 * Rows on their way from one thread to the other: flat arrays that change hands without being copied.
 *
 * A text travels once and is a number from then on, so that the host holds one copy of what a column repeats a thousand times.
 * Empty cells in a row travel as their count.
 */
export type PackedRows = Readonly<{
  /** Row number and count of cells, in turn. */
  rows: Int32Array<ArrayBuffer>;
  kinds: Uint8Array<ArrayBuffer>;
  values: Float64Array<ArrayBuffer>;
  /** Texts that were not sent before; with `fresh` all earlier ones are forgotten first. */
  texts: readonly string[];
  fresh: boolean;
}>;

const kindOf = { none: 0, number: 1, text: 2, date: 3, true: 4, false: 5 } as const;

/** Texts remembered at once: enough for what repeats, little enough for what never does. */
const TEXTS = 65_536;
const CHARACTERS = 4 * 1024 * 1024;
const LONG = 256;
/** Texts of a column that show what it is like. */
const ENOUGH = 1000;

export class Packer {
  readonly #ids = new Map<string, number>();
  #next = 0;
  #characters = 0;
  #texts: string[] = [];
  /** What a text that the file holds once for all is known by, by its number in the file; −1: it was not told yet. */
  readonly #shared: number[] = [];
  /** By column: texts seen for the first time, and again. */
  readonly #fresh: number[] = [];
  readonly #repeats: number[] = [];

  pack(rows: readonly ReadRow[]): PackedRows {
    const fresh = this.#next >= TEXTS || this.#characters >= CHARACTERS;
    if (fresh) {
      this.#ids.clear();
      this.#shared.length = 0;
      this.#next = this.#characters = 0;
    }
    let count = 0;
    for (const { cells } of rows) count += tokensIn(cells);
    const heads = new Int32Array(rows.length * 2);
    const kinds = new Uint8Array(count);
    const values = new Float64Array(count);
    let at = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const { number, cells, shared } = rows[row]!;
      // nowhere below is looked behind the end of a list: the loop would be compiled anew for it, and be slower
      const known = shared === undefined ? 0 : shared.length;
      while (this.#fresh.length < cells.length) {
        this.#fresh.push(0);
        this.#repeats.push(0);
      }
      heads[row * 2] = number;
      heads[row * 2 + 1] = cells.length;
      for (let index = 0; index < cells.length; index += 1, at += 1) {
        const cell = cells[index] ?? null;
        if (typeof cell === "string") {
          kinds[at] = kindOf.text;
          const place = index < known ? shared![index]! : 0;
          if (place > 0) values[at] = this.#sharedOf(place, cell);
          else values[at] = this.#isTelling(index) ? this.#told(cell) : this.#idOf(cell, index);
        } else if (typeof cell === "number") {
          kinds[at] = kindOf.number;
          values[at] = cell;
        } else if (cell === null) {
          const from = index;
          while (index + 1 < cells.length && cells[index + 1] === null) index += 1;
          values[at] = index - from + 1;
        } else if (typeof cell === "boolean") kinds[at] = cell ? kindOf.true : kindOf.false;
        else {
          kinds[at] = kindOf.date;
          values[at] = this.#idOf(cell.date, index);
        }
      }
    }
    const texts = this.#texts;
    this.#texts = [];
    return { rows: heads, kinds, values, texts, fresh };
  }

  #sharedOf(place: number, text: string): number {
    while (this.#shared.length <= place) this.#shared.push(-1);
    const known = this.#shared[place]!;
    return known >= 0 ? known : (this.#shared[place] = this.#told(text));
  }

  #idOf(text: string, column: number): number {
    const known = this.#ids.get(text);
    if (known !== undefined) {
      this.#repeats[column]! += 1;
      return known;
    }
    const id = this.#told(own(text));
    if (text.length <= LONG) this.#ids.set(this.#texts.at(-1)!, id);
    this.#fresh[column]! += 1;
    return id;
  }

  #told(text: string): number {
    this.#texts.push(text);
    this.#characters += text.length;
    return this.#next++;
  }

  /** Whether a column says something else in every row, as names and addresses do: looking for what repeats is in vain there. */
  #isTelling(column: number): boolean {
    const fresh = this.#fresh[column]!;
    return fresh > ENOUGH && fresh > 20 * this.#repeats[column]!;
  }
}

/** Cells of a row, each stretch of empty ones counted once. */
function tokensIn(cells: readonly Cell[]): number {
  let count = 0;
  for (let at = 0; at < cells.length; at += 1) if (cells[at] !== null || at === 0 || cells[at - 1] !== null) count += 1;
  return count;
}

export class Unpacker {
  #texts: string[] = [];
  #dates = new Map<number, Cell>();

  unpack({ rows, kinds, values, texts, fresh }: PackedRows): Row[] {
    if (fresh) {
      this.#texts = [];
      this.#dates = new Map();
    }
    for (const text of texts) this.#texts.push(text);
    const unpacked: Row[] = [];
    let at = 0;
    for (let row = 0; row < rows.length; row += 2) {
      const width = rows[row + 1]!;
      // of its size at once: growing step by step leaves twice as much behind
      const cells = new Array<Cell>(width).fill(null);
      for (let column = 0; column < width; at += 1) {
        const [kind, value] = [kinds[at]!, values[at]!];
        if (kind !== kindOf.none) cells[column] = this.#cell(kind, value);
        column += kind === kindOf.none ? value : 1;
      }
      unpacked.push({ number: rows[row]!, cells });
    }
    return unpacked;
  }

  #cell(kind: number, value: number): Cell {
    switch (kind) {
      case kindOf.number:
        return value;
      case kindOf.text:
        return this.#texts[value]!;
      case kindOf.date: {
        const date = this.#dates.get(value) ?? { date: this.#texts[value]! };
        this.#dates.set(value, date);
        return date;
      }
      case kindOf.true:
        return true;
      case kindOf.false:
        return false;
      default:
        return null;
    }
  }
}
