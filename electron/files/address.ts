/** `0` → `A`, `27` → `AB`: the letters above a column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address a spreadsheet shows; `row` from 1, `column` from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/**
 * `AB12` → row 12, column 27; `null` where it is no address. Columns beyond the sheet's edge are still counted.
 *
 * The address may stand inside a longer text, so that reading millions of them need not cut each out.
 */
export function placeOf(address: string, from = 0, end = address.length): { row: number; column: number } | null {
  let column = 0;
  let at = from;
  for (; at < end; at += 1) {
    const letter = address.charCodeAt(at) & ~32; // small letters as capitals
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < end; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return digits === from || digits - from > 7 || row === 0 || row > 10_000_000 ? null : { row, column: column - 1 };
}
