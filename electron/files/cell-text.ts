/**
 * A stretch of text of a workbook as it was typed.
 *
 * Excel writes control characters as `_x000D_`, and an underscore that would begin such a word as `_x005F_`. Other such words
 * stay: programs that do not write this way mean them as they stand.
 */
export function typedText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x00(?:(0[1-9A-Fa-f]|1[0-9A-Fa-f])_|5[Ff]_(?=x[0-9A-Fa-f]{4}_))/g, (_, control?: string) =>
        control === undefined ? "_" : String.fromCharCode(Number.parseInt(control, 16)),
      )
    : text;
}

/** A copy that does not keep the piece of file alive which it was cut from. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
