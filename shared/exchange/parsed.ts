import { unguarded } from "./guard.ts";
import type { Cell } from "./workbook.ts";

/**
 * What a cell says under a reading: a value, nothing (`null`), or words that the reading does not understand.
 *
 * What does not parse is said, never passed over as unknown. `how` names what was done to get at the value where a reader
 * of the report should know: the code of a finding that is made once a column.
 */
export type Parsed<Value> = Readonly<{ value: Value | null; bad: boolean; how?: "SERIAL_DATE" | "PRODUCT_READ" }>;

export const nothing = { value: null, bad: false } as const;
export const bad = { value: null, bad: true } as const;
export const good = <Value>(value: Value): Parsed<Value> => ({ value, bad: false });

/** How a column writes what can be written two ways; found by looking at the whole column. */
export type Habits = Readonly<{
  /** `1.234,5` is a thousand and more; `1,234.5` then is not a number. */
  decimalComma: boolean;
  /** `03/04/2025` is the third of April. */
  dayFirst: boolean;
}>;
export const plainHabits: Habits = { decimalComma: false, dayFirst: true };

const emptyWords = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "#n/a",
  "해당없음",
  "해당 없음",
  "미상",
  "미정",
  "알수없음",
  "알 수 없음",
  "unknown",
  "없음(미상)",
  "null",
  "tbd",
]);

/** Composed already and without blanks at its ends, as nearly every cell is; nothing in it needs a second look. */
const plain = /^[!-&(-<>-~가-힣](?:[ -~가-힣]*[!-~가-힣])?$/;
const LONGEST_EMPTY = Math.max(...[...emptyWords].map((word) => word.length));

/** The text of a cell; `null` where it is empty or says that nobody knows. An id written `="0341"` is `0341`. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return cell.date;
  if (typeof cell === "string" && cell.length > LONGEST_EMPTY && plain.test(cell)) return unguarded(cell);
  // a number of 22 digits would print as 1e+21
  const printed =
    typeof cell === "number" && Number.isFinite(cell) && Math.abs(cell) >= 1e21
      ? BigInt(cell).toString()
      : String(cell);
  const text = printed.normalize("NFC").replaceAll("\u00a0", " ").trim();
  const formula = /^="(.*)"$/.exec(text);
  // the apostrophe that our own text files put before a formula sign is no part of the words
  const said = formula ? formula[1]!.trim() : unguarded(text);
  return emptyWords.has(said.toLowerCase()) ? null : said;
}
