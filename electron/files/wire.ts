import type { Cell, Row } from "../../shared/exchange/workbook.ts";

/**
 * Rows on their way from one thread to the other: flat arrays that change hands without being copied.
 *
 * A text travels once and is a number from then on, so that the host holds one copy of what a column repeats a thousand times.
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

export class Packer {
  readonly #ids = new Map<string, number>();
  #next = 0;
  #characters = 0;
  #texts: string[] = [];

  pack(rows: readonly Row[]): PackedRows {
    const fresh = this.#next >= TEXTS || this.#characters >= CHARACTERS;
    if (fresh) {
      this.#ids.clear();
      this.#next = this.#characters = 0;
    }
    const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
    const heads = new Int32Array(rows.length * 2);
    const kinds = new Uint8Array(count);
    const values = new Float64Array(count);
    let at = 0;
    rows.forEach(({ number, cells }, row) => {
      heads[row * 2] = number;
      heads[row * 2 + 1] = cells.length;
      for (const cell of cells) {
        if (typeof cell === "string") {
          kinds[at] = kindOf.text;
          values[at] = this.#idOf(cell);
        } else if (typeof cell === "number") {
          kinds[at] = kindOf.number;
          values[at] = cell;
        } else if (typeof cell === "boolean") kinds[at] = cell ? kindOf.true : kindOf.false;
        else if (cell !== null) {
          kinds[at] = kindOf.date;
          values[at] = this.#idOf(cell.date);
        }
        at += 1;
      }
    });
    const texts = this.#texts;
    this.#texts = [];
    return { rows: heads, kinds, values, texts, fresh };
  }

  #idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#next;
    this.#next += 1;
    this.#texts.push(text);
    this.#characters += text.length;
    if (text.length <= LONG) this.#ids.set(text, id);
    return id;
  }
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
      const cells: Cell[] = [];
      const end = at + rows[row + 1]!;
      for (; at < end; at += 1) cells.push(this.#cell(kinds[at]!, values[at]!));
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
