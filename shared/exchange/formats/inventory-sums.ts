import type { Notebook } from "../notes.ts";
import { exactSum } from "../../units/decimal.ts";
import { numberOf } from "../numbers.ts";
import { textOf } from "../parsed.ts";
import type { Table } from "../table.ts";
import type { Row } from "../workbook.ts";

/** Printed sums are rounded; a difference below this is that. */
const ROUNDING = 0.51;

/**
 * Compares the sums a sheet prints with ours: a sub-total with the rows since the last one, a total with all rows so far.
 *
 * Only columns of plain numbers that are no shares: a merged cell counts once in the sheet's sum and in each of its rows here.
 */
export function sumChecker(table: Table, notes: Notebook) {
  const merged = new Set(table.sheet.merges.filter(({ top }) => top >= table.headerRow).map(({ left }) => left));
  const columns = table.columns.filter(
    ({ index, unit, title }) => !merged.has(index) && !/%|율/.test(`${unit ?? ""}${title}`),
  );
  const all: Row[] = [];
  let since: Row[] = [];
  return {
    add(row: Row): void {
      all.push(row);
      since.push(row);
    },
    check(row: Row): void {
      const isPart = row.cells.slice(0, 3).some((cell) => /소\s*계|sub-?total/i.test(textOf(cell) ?? ""));
      const rows = isPart ? since : all;
      if (isPart) since = [];
      if (rows.length === 0) return;
      for (const { index, title } of columns) {
        const printed = row.cells[index];
        if (typeof printed === "string" && !/\d/.test(printed)) continue;
        const stated = numberOf(printed).value;
        if (stated === null) continue;
        const cells = rows.map((one) => numberOf(one.cells[index]));
        if (cells.some(({ bad }) => bad)) continue;
        const ours = exactSum(cells.flatMap(({ value }) => value ?? []));
        if (Math.abs(ours - stated) <= ROUNDING) continue;
        const where = { sheet: table.sheet.name, row: row.number, column: title, value: textOf(printed) };
        notes.note("SUM_DIFFERS", "warning", { stated, ours }, where);
      }
    },
  };
}
