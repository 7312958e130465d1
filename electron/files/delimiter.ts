import { CsvReader } from "./csv.ts";

const delimiters = [",", ";", "\t", "|"] as const;
const ROWS = 50;

/**
 * The delimiter that parts the first 50 rows most evenly; `null` where none of the four stands in them.
 *
 * Each is tried in earnest, quotes and all: the one under which the most rows have as many fields as the first long row wins,
 * more fields decide between equals. A decimal comma parts few rows alike; a delimiter parts nearly all.
 */
export function guessDelimiter(head: string, isCut: boolean): string | null {
  let best: { delimiter: string; even: number; width: number } | null = null;
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter)) continue;
    const widths = widthsOf(head, delimiter, isCut);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, rows = 0] =
      [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).find(([wide]) => wide > 1) ?? [];
    const even = widths.length === 0 ? 0 : rows / widths.length;
    const isBetter = best === null || even > best.even + 0.05 || (even > best.even - 0.05 && width > best.width);
    if (width > 1 && isBetter) best = { delimiter, even, width };
  }
  return best?.delimiter ?? null;
}

/** Fields in each of the first rows; empty rows are left out, and of a cut text the last row, which may be cut too. */
function widthsOf(head: string, delimiter: string, isCut: boolean): number[] {
  const reader = new CsvReader(delimiter, { cellCharacters: Infinity, columns: Infinity }, null);
  reader.write(head.replaceAll("\0", ""));
  if (!isCut)
    try {
      reader.end();
    } catch {
      // a quote left open: the rows before it tell enough
    }
  return reader
    .take()
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .slice(0, ROWS)
    .map(({ cells }) => cells.length);
}
