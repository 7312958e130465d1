import { type Sentence, say } from "../../model/sentence.ts";
import type { Notebook } from "../notes.ts";
import { type Habits, type Parsed, textOf } from "../parsed.ts";
import { type Table, cellOf, unitOf } from "../table.ts";
import { isSizeUnit, numberOf, sizeOf } from "../values.ts";
import type { Cell, Row } from "../workbook.ts";
import { type PriceField, columnName } from "./columns.ts";

/** How long a value is quoted in a sentence. */
const QUOTED = 80;

/**
 * Reads the cells of one row of a price sheet.
 *
 * What a cell says and its column cannot mean is a problem of the row, and a row with a problem gives no price: nothing
 * becomes unknown in silence.
 */
export function priceCells(table: Table, row: Row, notes: Notebook, warn: (because: Sentence) => void) {
  const problems: Sentence[] = [];
  const problem = (key: string, args: Sentence["args"] = {}): void => void problems.push(say(key, args));
  const said = (field: PriceField): string | null => textOf(cellOf(table, row, field));
  const misread = (field: PriceField): void =>
    problem("price-sheet.cell", { column: columnName(field), value: (said(field) ?? "").slice(0, QUOTED) });

  function parsed<Value>(
    field: PriceField,
    parse: (cell: Cell | undefined, habits: Habits) => Parsed<Value>,
  ): Value | null {
    const { value, bad } = parse(cellOf(table, row, field), notes.habitsOf(table, field));
    if (bad) misread(field);
    return value;
  }
  return {
    problems,
    problem,
    warn: (key: string, args: Sentence["args"] = {}): void => warn(say(key, args)),
    said,
    misread,
    empty: (field: PriceField): void => problem("price-sheet.empty", { column: columnName(field) }),
    parsed,
    number: (field: PriceField): number | null => parsed(field, numberOf),
    /** A size in GB of 10⁹ bytes, whatever the heading or the cell counts in: `1.92 TB` is 1,920. */
    gigabytes(field: PriceField): number | null {
      const unit = unitOf(table, field, (name) => (isSizeUnit(name) ? name : null)) ?? "gb";
      const gib = parsed(field, (cell, habits) => sizeOf(cell, unit, false, habits));
      return gib === null ? null : exact((gib * 2 ** 30) / 1e9);
    },
    /** A word of a list; `null` where the cell is empty, or says something else, which is a problem. */
    word<Meaning>(field: PriceField, means: (text: string) => Meaning | null): Meaning | null {
      const text = said(field);
      const meaning = text === null ? null : means(text);
      if (text !== null && meaning === null) misread(field);
      return meaning;
    },
  };
}
export type PriceCells = ReturnType<typeof priceCells>;

/** Without the noise of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));
