import { guarded } from "../guard.ts";
import { type OutTable, joinedHeading, wordCell } from "./table.ts";

/**
 * A cell by RFC 4180. Words stand in quotes, numbers do not: they stay numbers, also below 0. The character 0 is left out:
 * a file with one is no text.
 */
export function csvCell(cell: string | number | boolean | null): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return `"${guarded(cell.replaceAll("\u0000", "")).replaceAll('"', '""')}"`;
}

export const csvRows = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

/** A table as a text file with one heading row; how its characters become bytes is the host's to say. */
export const csvTable = (table: OutTable): string =>
  csvRows([table.columns.map(joinedHeading), ...table.rows.map((row) => row.map(wordCell))]);
