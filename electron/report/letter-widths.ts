/** How wide a font draws each letter, in parts of its size; `null` for a letter it has not got. */
export type LetterWidths = Readonly<{
  widthOf: (letter: string) => number | null;
  /** Height of capitals: what one line of text takes up. */
  capHeight: number;
}>;

/**
 * Reads the widths out of an OpenType font (tables `head`, `hhea`, `hmtx`, `cmap`, `OS/2` of the OpenType specification).
 *
 * Pairs of letters that stand closer or wider are left out: whoever asks keeps a margin.
 */
export function letterWidths(font: Uint8Array): LetterWidths {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8));
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no table ${name}`);
    return at;
  };
  const unit = view.getUint16(table("head") + 18);
  const measures = view.getUint16(table("hhea") + 34);
  const widths = table("hmtx");
  const glyphOf = letterMap(view, table("cmap"));
  const known = new Map<string, number | null>();
  const read = (letter: string): number | null => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    return glyph === 0 ? null : view.getUint16(widths + 4 * Math.min(glyph, measures - 1)) / unit;
  };
  return {
    widthOf: (letter) => {
      const before = known.get(letter);
      if (before !== undefined) return before;
      const width = read(letter);
      known.set(letter, width);
      return width;
    },
    capHeight: view.getInt16(table("OS/2") + 88) / unit,
  };
}

/** The font's table from letters to glyphs, in its form for all of Unicode (format 12); 0 is the glyph of what is missing. */
function letterMap(view: DataView, cmap: number): (letter: number) => number {
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8) {
    const map = cmap + view.getUint32(at + 4);
    if (view.getUint16(map) !== 12) continue;
    const groups = view.getUint32(map + 12);
    const field = (group: number, offset: number): number => view.getUint32(map + 16 + 12 * group + offset);
    return (letter) => {
      let [low, high] = [0, groups - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        if (letter < field(middle, 0)) high = middle - 1;
        else if (letter > field(middle, 4)) low = middle + 1;
        else return field(middle, 8) + letter - field(middle, 0);
      }
      return 0;
    };
  }
  throw new Error("the font does not say which glyph draws which letter");
}
