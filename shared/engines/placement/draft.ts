import type { Model, RowMeaning } from "./model.ts";

export type Terms = (readonly [column: number, value: number])[];

/** Where a row comes from: numbers of the limit and of the link in the problem, −1: none. */
export type Source = Readonly<{ limit?: number; link?: number }>;

/** Longest name that every reader of the formats takes. */
const LONGEST = 90;

/**
 * Collects columns and rows, then turns them into arrays. Names are made unique; what is put into them is made legal for the LP
 * format by `word`.
 */
export class Draft {
  readonly #names: string[] = [];
  readonly #worth: number[] = [];
  readonly #upper: number[] = [];
  readonly #integral: number[] = [];
  readonly #rowNames: string[] = [];
  readonly #meanings: RowMeaning[] = [];
  readonly #limits: number[] = [];
  readonly #links: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #used = new Map<string, number>();
  readonly #words = new Map<string, string>();

  /** A text as a part of names: few ids are in very many of them. */
  word(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = text.replaceAll(/[^A-Za-z0-9_.]/g, "_");
    this.#words.set(text, word);
    return word;
  }

  column(name: string, worth: number, upper: number, integral: boolean): number {
    this.#worth.push(worth);
    this.#upper.push(upper);
    this.#integral.push(integral ? 1 : 0);
    return this.#names.push(this.#unique(name)) - 1;
  }

  row(name: string, meaning: RowMeaning, low: number, high: number, terms: Terms, from: Source = {}): void {
    for (const [column, value] of terms) {
      if (value === 0) continue;
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#rowNames.push(this.#unique(`r.${name}`));
    this.#meanings.push(meaning);
    this.#limits.push(from.limit ?? -1);
    this.#links.push(from.link ?? -1);
    this.#low.push(low);
    this.#high.push(high);
    this.#starts.push(this.#indices.length);
  }

  finish(): Pick<Model, "columns" | "rows"> {
    return {
      columns: {
        names: this.#names,
        worth: Float64Array.from(this.#worth),
        upper: Float64Array.from(this.#upper),
        integral: Uint8Array.from(this.#integral),
      },
      rows: {
        names: this.#rowNames,
        meanings: this.#meanings,
        limits: Int32Array.from(this.#limits),
        links: Int32Array.from(this.#links),
        low: Float64Array.from(this.#low),
        high: Float64Array.from(this.#high),
        starts: Int32Array.from(this.#starts),
        indices: Int32Array.from(this.#indices),
        values: Float64Array.from(this.#values),
      },
    };
  }

  #unique(name: string): string {
    const short = name.length > LONGEST ? name.slice(0, LONGEST) : name;
    const before = this.#used.get(short) ?? 0;
    this.#used.set(short, before + 1);
    return before === 0 ? short : `${short}..${before + 1}`;
  }
}
