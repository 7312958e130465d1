import type { Block, ReportDocument, Section } from "../../shared/report/document.ts";
import type { LetterWidths } from "./letter-widths.ts";

type Table = Extract<Block, { kind: "table" }>;

/** How a table is set, points: size of its letters, space beside and over them, and which rows are surely one line high. */
export type TableSetting = Readonly<{
  points: number;
  inset: Readonly<{ x: number; y: number }>;
  rowHeight: number;
  oneLine: readonly boolean[];
}>;

/** The small letter that says how a number came to be, against the number's own size; the template draws it so. */
const METHOD_SIZE = 0.72;
/** What letters may need beyond their widths: pairs that stand wider apart, and rounding. */
const SPARE = 1.03;
const POINTS_PER_MM = 72 / 25.4;
const PAGE_MM = { upright: 210, across: 297 };

/**
 * Finds the rows of a table that are one line high, so that the engine need not lay each of their cells out once only to learn it.
 *
 * Half of what a long register costs is that. A row counts only if every cell ends well before its column does; where a letter
 * is not in the font, or a line is broken on purpose, the engine finds out itself.
 */
export function tableSetting(
  table: Table,
  section: Pick<Section, "landscape">,
  { form }: Pick<ReportDocument, "form">,
  letters: LetterWidths | null,
): TableSetting {
  const scale = Math.min(1.2, Math.max(0.9, form.bodyPt / 10));
  const points = table.dense ? 7 : (table.columns.length > 6 ? 7.6 : 8.4) * scale;
  const inset = table.dense ? { x: 3, y: 2.1 } : { x: 4, y: 3.4 };
  const page = section.landscape ? PAGE_MM.across : PAGE_MM.upright;
  const width = (page - form.margins.left - form.margins.right) * POINTS_PER_MM;
  const parts = table.columns.reduce((sum, column) => sum + column.width, 0);
  const room = table.columns.map((column) => (width * column.width) / parts - 2 * inset.x);

  const isOneLine = (row: readonly string[], at: number): boolean =>
    letters !== null &&
    row.some((cell) => cell !== "") &&
    row.every((cell, column) => {
      const needed = lineWidth(cell, letters);
      if (needed === null) return false;
      const method = table.methods?.[at]?.[column] ?? null;
      const behind = method === null ? 0 : METHOD_SIZE * (lineWidth(`\u00a0${method}`, letters) ?? Infinity);
      return (needed + behind) * points * SPARE <= (room[column] ?? 0);
    });
  return {
    points,
    inset,
    rowHeight: 2 * inset.y + (letters?.capHeight ?? 0) * points,
    oneLine: table.rows.map(isOneLine),
  };
}

/** Cells of all tables: what setting a document costs most for. */
export const cellsOf = ({ sections }: ReportDocument): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length * block.columns.length : 0), 0);

/** Width of a text on one line, in parts of its size; `null` where it is not known. */
function lineWidth(text: string, { widthOf }: LetterWidths): number | null {
  let width = 0;
  for (const letter of text) {
    const one = letter < " " ? null : widthOf(letter);
    if (one === null) return null;
    width += one;
  }
  return width;
}
