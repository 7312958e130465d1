/**
 * The cells of a block as a spreadsheet puts it on the clipboard: tabs between cells, lines between rows.
 *
 * A cell that begins with a quote and ends with one before a tab or a line break holds tabs, breaks and doubled quotes;
 * any other quote is a letter. The break after the last row is no row.
 */
export function blockOf(text: string): string[][] {
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= plain.length) {
    const { cell, end } = cellAt(plain, at);
    rows.at(-1)!.push(cell);
    if (end >= plain.length) break;
    if (plain[end] === "\n") {
      if (end === plain.length - 1) break;
      rows.push([]);
    }
    at = end + 1;
  }
  return rows.length === 1 && rows[0]!.length === 1 && rows[0]![0] === "" ? [] : rows;
}

function cellAt(text: string, start: number): { cell: string; end: number } {
  if (text[start] === '"') {
    let cell = "";
    for (let at = start + 1; at < text.length; at += 1) {
      if (text[at] !== '"') cell += text.charAt(at);
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (at + 1 === text.length || text[at + 1] === "\t" || text[at + 1] === "\n") return { cell, end: at + 1 };
      else break;
    }
  }
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return { cell: text.slice(start, end), end };
}

/** Writes cells so that `blockOf`, and a spreadsheet, read the same ones back. */
export const blockText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\n");
