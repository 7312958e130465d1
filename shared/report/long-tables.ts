import { text } from "../text/text.ts";
import type { Block, ReportDocument } from "./document.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Rows a printed table may have: some thirty pages of a dense register. */
export const MOST_ROWS = 1500;
/** Rows that are printed of a longer one: enough to see what it holds. */
export const SHOWN_ROWS = 500;
/** Characters of one cell: about two pages of a narrow column. */
const MOST_LETTERS = 8000;

/** Tables that paper does not hold whole; the XLSX annex does, each on a sheet of its number. */
export const longTables = ({ sections }: ReportDocument): Table[] =>
  sections.flatMap(({ blocks }) => blocks).filter((block): block is Table => block.kind === "table" && isLong(block));

const isLong = ({ rows }: Table): boolean =>
  rows.length > MOST_ROWS || rows.some((row) => row.some((cell) => cell.length > MOST_LETTERS));

/** The document as it is printed: long registers cut, each saying how much of it stands here and where the rest is. */
export function shortened(document: ReportDocument): ReportDocument {
  if (longTables(document).length === 0) return document;
  const { language } = document;
  const cell = (said: string): string => {
    if (said.length <= MOST_LETTERS) return said;
    const end = said.lastIndexOf(", ", MOST_LETTERS);
    return `${said.slice(0, end < 0 ? MOST_LETTERS : end)} ${text(language, "report.cell-cut")}`;
  };
  const blocks = (block: Block): Block[] => {
    if (block.kind !== "table" || !isLong(block)) return [block];
    const { number, rows, methods } = block;
    const shown = rows.length > MOST_ROWS ? SHOWN_ROWS : rows.length;
    const args = { number, shown, all: rows.length };
    return [
      {
        ...block,
        rows: rows.slice(0, shown).map((row) => row.map(cell)),
        ...(methods ? { methods: methods.slice(0, shown) } : {}),
      },
      { kind: "note", text: text(language, "report.table-cut", args) },
    ];
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(blocks) })),
  };
}
