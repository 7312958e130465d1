import type { Merge } from "../../shared/exchange/workbook.ts";

/** What was noted while a part of a workbook unpacked. */
export type PartFacts = {
  hasDoctype: boolean;
  merges: Merge[];
  formulas: number;
  firstFormula: string | null;
  /** The whole text of the two small parts that name the sheets. */
  text: string | null;
  rest: string;
};

export const newFacts = (): PartFacts => ({
  hasDoctype: false,
  merges: [],
  formulas: 0,
  firstFormula: null,
  text: null,
  rest: "",
});

const KEEP = 256;
/** More merged ranges than this are somebody's joke. */
const MERGES = 100_000;

/** Looks through the next piece of a part. The end of each piece is kept, so that nothing hides between two. */
export function scanPart(facts: PartFacts, chunk: Buffer, part: string): void {
  if (!/\.(xml|rels|vml)$/i.test(part)) {
    if (part === "mimetype") facts.text = (facts.text ?? "") + chunk.toString("latin1");
    return;
  }
  const piece = facts.rest + chunk.toString("latin1");
  if (/<!(DOCTYPE|ENTITY)/i.test(piece)) facts.hasDoctype = true;
  if (/(^|\/)workbook\.xml(\.rels)?$/i.test(part) || part === "_rels/.rels")
    facts.text = (facts.text ?? "") + chunk.toString("latin1");

  let done = 0;
  if (/worksheets\/[^/]+\.xml$/i.test(part)) {
    for (const found of piece.matchAll(
      /<mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"|<c\s[^<>]*?r="([A-Z]{1,3}\d{1,7})"[^<>]*><f[\s>/]/g,
    )) {
      done = found.index + found[0].length;
      if (found[5] !== undefined) {
        facts.formulas += 1;
        facts.firstFormula ??= found[5];
      } else if (facts.merges.length < MERGES)
        facts.merges.push({
          top: Number(found[2]) - 1,
          left: columnNumber(found[1]!),
          bottom: Number(found[4]) - 1,
          right: columnNumber(found[3]!),
        });
    }
  }
  facts.rest = piece.slice(Math.max(done, piece.length - KEEP));
}

/** `A` → 0, `AB` → 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
