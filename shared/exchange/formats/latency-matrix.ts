import { textOf } from "../parsed.ts";
import type { Row, Sheet } from "../workbook.ts";

/** A square of round trips: names across the top, the same names down the side. */
export type Matrix = Readonly<{
  sheet: Sheet;
  headerRow: number;
  /** The column of the names down the side. */
  side: number;
  /** Names across the top, by column. */
  across: ReadonlyMap<number, string>;
  rows: readonly Row[];
}>;

const SEARCHED = 20;
const FEWEST = 2;
const LOOKED_AT = 10;
/** Share of the names that must stand on both sides. */
const SHARED = 0.6;

export function findMatrix(sheet: Sheet): Matrix | null {
  for (const head of sheet.rows.filter(({ number }) => number <= SEARCHED)) {
    const side = head.cells.findIndex((cell) => cell !== null) === 0 ? 0 : firstColumn(sheet, head);
    const across = new Map<number, string>();
    for (const [index, cell] of head.cells.entries()) {
      const text = index > side && typeof cell === "string" ? textOf(cell) : null;
      if (text !== null) across.set(index, text);
    }
    if (across.size < FEWEST) continue;
    // most sheets are no square, which their first rows tell
    const names = new Set([...across.values()].map((name) => name.toLowerCase()));
    const isLike = sheet.rows
      .slice(0, SEARCHED + LOOKED_AT)
      .filter(({ number }) => number > head.number && number <= head.number + LOOKED_AT)
      .some(({ cells }) => names.has(textOf(cells[side])?.toLowerCase() ?? ""));
    if (!isLike) continue;
    const rows = sheet.rows.filter(({ number, cells }) => number > head.number && textOf(cells[side]) !== null);
    const down = new Set(rows.map(({ cells }) => textOf(cells[side])!.toLowerCase()));
    const shared = [...across.values()].filter((name) => down.has(name.toLowerCase())).length;
    if (shared >= FEWEST && shared >= SHARED * Math.max(across.size, down.size))
      return { sheet, headerRow: head.number, side, across, rows };
  }
  return null;
}

/** The first column that has words below the heading. */
function firstColumn(sheet: Sheet, head: Row): number {
  const below = sheet.rows.find(({ number }) => number > head.number);
  return Math.max(0, below?.cells.findIndex((cell) => cell !== null) ?? 0);
}
