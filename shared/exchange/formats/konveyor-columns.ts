import type { Table } from "../table.ts";
import { type Aliases, columnsAt, findTable, tableAt } from "../table.ts";
import { textOf } from "../values.ts";
import type { Cell, Row, Sheet } from "../workbook.ts";
import { topOfSheet } from "./tool-rows.ts";

/** Tags come in up to 20 pairs of columns. */
export const tagNumbers = Array.from({ length: 20 }, (_, at) => at + 1);

/** Columns that no field of ours holds. The two about people are taken only when a person says so. */
export const artefactColumns = {
  binaryGroup: "Binary Group",
  binaryArtifact: "Binary Artifact",
  binaryVersion: "Binary Version",
  binaryPackaging: "Binary Packaging",
  repositoryType: "Repository Type",
  repositoryUrl: "Repository URL",
  repositoryBranch: "Repository Branch",
  repositoryPath: "Repository Path",
} as const;
export const personalColumns = { owner: "Owner", contributors: "Contributors" } as const;

const aliases: Aliases = {
  type: ["Record Type 1", "Record Type"],
  name: ["Application Name"],
  description: ["Description"],
  comments: ["Comments"],
  businessService: ["Business Service"],
  dependency: ["Dependency"],
  direction: ["Dependency Direction"],
  ...Object.fromEntries(Object.entries(artefactColumns).map(([field, heading]) => [field, [heading]])),
  ...Object.fromEntries(Object.entries(personalColumns).map(([field, heading]) => [field, [heading]])),
  ...Object.fromEntries(
    tagNumbers.flatMap((n) => [
      [`category${n}`, [`Tag Category ${n}`, `Tag Type ${n}`]],
      [`tag${n}`, [`Tag ${n}`]],
    ]),
  ),
};
/** The 57 columns in the order of the tool, which reads by it. */
const order = Object.keys(aliases);

export type KonveyorTable = Readonly<{
  table: Table;
  /** Read by the order of the columns, because headings are not known. */
  byPosition: boolean;
}>;

/** The table by its headings; where some are not known and the number of columns is right, by their order. */
export function konveyorTable(sheet: Sheet): KonveyorTable | null {
  const top = topOfSheet(sheet);
  const named = findTable(sheet, aliases);
  const hasNames = named !== null && named.fields.has("type") && named.fields.has("name");
  if (hasNames && (named.columns.every(({ field }) => field !== null) || named.columns.length !== order.length))
    return { table: repaired(named), byPosition: false };
  const [head, ...rest] = top.rows;
  if (head === undefined || head.cells.length !== order.length)
    return hasNames ? { table: repaired(named), byPosition: false } : null;
  const isTyped = rest.length > 0 && rest.every(({ cells }) => /^[12]$/.test(textOf(cells[0]) ?? ""));
  if (!hasNames && !isTyped) return null;
  const columns = columnsAt(sheet, head, null, {}).map((column) => ({ ...column, field: order[column.index] ?? null }));
  return { table: repaired(tableAt(sheet, { from: head.number, to: head.number }, columns)), byPosition: true };
}

/**
 * Puts together what a blank before a quotation mark has split (`, "A, B"` is two cells to a strict reader).
 *
 * The tool's own template is written so, and everything to the right stands one column off.
 */
function repaired(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => joinedCells(row) ?? row) };
}

export function joinedCells(row: Row): Row | null {
  const open = row.cells.findIndex((cell) => typeof cell === "string" && /^\s+"/.test(cell));
  if (open < 0) return null;
  const close = row.cells.findIndex((cell, at) => at >= open && typeof cell === "string" && /[^"]"\s*$/.test(cell));
  if (close < 0) return null;
  const split = row.cells
    .slice(open, close + 1)
    .map((cell) => (typeof cell === "string" ? cell : (textOf(cell) ?? "")));
  const whole = split.join(",").trim().slice(1, -1).replaceAll('""', '"');
  const cells: Cell[] = [...row.cells.slice(0, open), whole, ...row.cells.slice(close + 1)];
  return { ...row, cells };
}
