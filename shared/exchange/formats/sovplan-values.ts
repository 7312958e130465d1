import { z } from "zod";
import { unguarded } from "../guard.ts";
import type { Notebook } from "../notes.ts";
import { booleanOf, dayOf, numberOf, textOf } from "../values.ts";
import type { Cell, Workbook } from "../workbook.ts";
import { listOf, numbersOf, spansOf } from "../write/cells.ts";
import { inventoryFields } from "../write/columns.ts";
import type { InventoryTable } from "../write/table.ts";
import type { OwnRow, OwnSheet } from "./sovplan-sheets.ts";

/**
 * Reads the cells of our own tables to the letter: blanks at the ends, words like “-” and long digits are what somebody
 * wrote. Only what our text files add before a formula sign is taken off again.
 */
export function rowValues(workbook: Workbook, notes: Notebook) {
  const isText = workbook.kind === "text" || workbook.kind === "archive";
  const exact = (cell: Cell): string | null => {
    if (cell === null) return null;
    if (typeof cell === "object") return cell.date;
    const said = typeof cell === "string" ? cell : String(cell);
    return isText ? unguarded(said) : said;
  };
  return (sheet: OwnSheet, row: OwnRow) => {
    const cellAt = (field: string): Cell => {
      const column = sheet.columns.get(field);
      return column === undefined ? null : (row.cells[column.index] ?? null);
    };
    const where = (field: string) => ({
      sheet: sheet.name,
      row: row.number,
      column: sheet.columns.get(field)?.title ?? null,
      value: textOf(cellAt(field)),
    });
    const text = (field: string): string | null => exact(cellAt(field));
    const number = (field: string): number | null => {
      const cell = cellAt(field);
      if (typeof cell === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return Number(cell);
      const { value, bad } = numberOf(cell);
      if (bad) notes.note("NUM_BAD", "error", {}, where(field));
      return value;
    };
    const bare = <Value>(
      field: string,
      code: string,
      parsed: Readonly<{ value: Value | null; bad: boolean }>,
    ): Value | null => {
      if (parsed.bad) notes.note(code, "error", {}, where(field));
      return parsed.value;
    };
    const listed = <Value>(field: string, parse: (text: string) => Value | null): Value | null => {
      const said = text(field);
      return said === null ? null : bare(field, "VALUE_BAD", { value: parse(said), bad: parse(said) === null });
    };
    return {
      where,
      text,
      number,
      /** What a field says, read as its column is meant; `null`: nothing. */
      value(table: InventoryTable, field: string): unknown {
        switch (inventoryFields[table].find(({ path }) => path === field)?.as) {
          case "number":
            return number(field);
          case "boolean":
            return bare(field, "BOOL_BAD", booleanOf(cellAt(field)));
          case "day":
            return bare(field, "DATE_BAD", dayOf(cellAt(field)));
          case "list":
            return listed(field, listOf);
          case "numbers":
            return listed(field, numbersOf);
          case "spans":
            return listed(field, spansOf);
          default:
            return text(field);
        }
      },
    };
  };
}

/** Whether the model takes a value at a path (`details.gpu.count`); a path it does not have takes nothing. */
export function checkedPart(model: z.ZodObject, path: string, value: unknown): boolean {
  let part: unknown = model;
  for (const key of path.split(".")) {
    while (part instanceof z.ZodOptional || part instanceof z.ZodNullable) part = part.unwrap();
    part = part instanceof z.ZodObject ? (part.shape as Record<string, unknown>)[key] : undefined; // any key may be asked for
  }
  return part instanceof z.ZodType && part.safeParse(value).success;
}
