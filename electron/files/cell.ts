import type { CellValue } from "hucre/xlsx";
import type { Cell } from "../../shared/exchange/workbook.ts";

/** A library's value as a plain cell; a date becomes what the sheet shows, without a zone. */
export function toCell(value: CellValue | undefined): Cell {
  if (value === undefined || value === "") return null;
  if (!(value instanceof Date)) return typeof value === "string" ? value.normalize("NFC") : value;
  if (Number.isNaN(value.getTime())) return null;
  const iso = value.toISOString();
  return { date: iso.slice(11, 19) === "00:00:00" ? iso.slice(0, 10) : iso.slice(0, 16) };
}
