import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of a fact table: column to text, empty where the table says nothing. */
export type Row = Readonly<Record<string, string>>;

/** A fact table: UTF-8, tab-separated, one header row, no quoting. */
export function readTable(folder: string, name: string): Row[] {
  const lines = readFileSync(join(folder, `${name}.tsv`), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const columns = lines[0]?.split("\t") ?? [];
  return lines.slice(1).map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(`${name}.tsv line ${index + 2}: ${cells.length} cells under ${columns.length} columns`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}

/** A cell that must be filled. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined || value === "") throw new Error(`no ${column} in ${JSON.stringify(row)}`);
  return value;
}

/** A cell that may be empty: not known. */
export const cellOrNull = (row: Row, column: string): string | null => row[column] || null;

export function decimal(row: Row, column: string): number {
  const value = Number(cell(row, column));
  if (!Number.isFinite(value)) throw new Error(`${column} is no number in ${JSON.stringify(row)}`);
  return value;
}

export const decimalOrNull = (row: Row, column: string): number | null =>
  cellOrNull(row, column) === null ? null : decimal(row, column);

/** What every fact carries along: where it was read and when. */
export const stampOf = (row: Row) => ({
  source: cell(row, "source"),
  asOf: cell(row, "as_of"),
  note: cellOrNull(row, "note"),
});

/** Remarks as one, `null` where there are none. */
export const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join("; ") || null;
