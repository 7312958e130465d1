import type { Text } from "../../model/sentence.ts";
import { inBothLanguages } from "../../text/text.ts";

/** What a cell of an export may hold. A list or a span of days is one text (see `cells.ts`). */
export type OutCell = string | number | boolean | null;

/** Yes and no as `Y` and `N`: LibreOffice takes a true or false of any file for the formula `TRUE()` or `FALSE()`. */
export const wordCell = (cell: OutCell): string | number | null =>
  typeof cell === "boolean" ? (cell ? "Y" : "N") : cell;

/** How a spreadsheet shows a column: what it sorts by, and how wide it is. */
export type OutKind = "text" | "number" | "day" | "boolean";

/** `unit` is printed in the heading; where the currency changes from row to row it stands in a column of its own. */
export type OutColumn = Readonly<{ field: string; heading: Text; unit: string | null; kind: OutKind }>;

/** A table on its way out, before anybody decides in which kind of file. */
export type OutTable = Readonly<{
  id: TableId;
  name: Text;
  columns: readonly OutColumn[];
  rows: readonly (readonly OutCell[])[];
}>;

/** A table that is written by itself needs no id among the exports. */
export type PlainTable = Omit<OutTable, "id">;

/** Tables that are read back, and after them the ones that only say what was found. */
export const inventoryTables = [
  "workloads",
  "groups",
  "dependencies",
  "data-sets",
  "contracts",
  "disks",
  "attributes",
] as const;
export const resultTables = [
  "verdicts",
  "placement",
  "cost",
  "latency",
  "lock-in",
  "waves",
  "assumptions",
  "sources",
] as const;
export type InventoryTable = (typeof inventoryTables)[number];
export type TableId = "summary" | InventoryTable | (typeof resultTables)[number];

export const nameOfTable = (id: TableId): Text => inBothLanguages({ key: `export.table.${id}`, args: {} });

/** One column of a table, and the words above it. */
export const outColumn = (table: TableId, field: string, kind: OutKind, unit: string | null = null): OutColumn => ({
  field,
  heading: inBothLanguages({ key: `export.column.${table}.${field}`, args: {} }),
  unit,
  kind,
});

/** What stands above a column in one language: the words, and the unit behind them. */
export const headingOf = ({ heading, unit }: OutColumn): Text => {
  const behind = unit === null ? "" : ` (${unit})`;
  return { ko: heading.ko + behind, en: heading.en + behind };
};

/** The one heading of a text file, which has a single row for it: both languages side by side, the unit once. */
export const joinedHeading = ({ heading, unit }: OutColumn): string =>
  `${heading.ko === heading.en ? heading.en : `${heading.ko} ${heading.en}`}${unit === null ? "" : ` (${unit})`}`;
