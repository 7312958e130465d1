import { canonicalJson } from "../exchange/canonical.ts";
import type { Block, Section } from "./document.ts";

/**
 * Marks what an earlier version did not say: a bar stands in the margin beside it (report.md 3.5).
 *
 * A piece is new where the same section of the earlier version has no piece that says the same. Where a table's number has moved
 * because another came before it, it still says the same. `unproven`: the sections as they are before the placement has been
 * proven; a proof is not kept with a version, so that it alone is no change.
 */
export function withChangeBars(
  sections: readonly Section[],
  { before, unproven }: Readonly<{ before: readonly Section[]; unproven: readonly Section[] }>,
): Section[] {
  const earlier = new Map(before.map((section) => [section.number, new Set(section.blocks.map(said))]));
  const plain = new Map(unproven.map((section) => [section.number, section.blocks]));
  return sections.map((section) => {
    const known = earlier.get(section.number);
    if (!known || unmarked.has(section.number)) return section;
    const own = plain.get(section.number);
    const alike = own?.length === section.blocks.length ? own : null;
    const isKnown = (block: Block, at: number): boolean =>
      known.has(said(block)) || (alike !== null && known.has(said(alike[at]!)));
    return {
      ...section,
      blocks: section.blocks.map((block, at) => (isKnown(block, at) ? block : { ...block, changed: true })),
    };
  });
}

/** The cover names each version by itself, the contents follow from the rest, and appendix H is the list of changes. */
const unmarked = new Set(["0", "2", "H"]);

function said(block: Block): string {
  if (block.kind !== "table" && block.kind !== "figure") return canonicalJson(block);
  return canonicalJson({ ...block, number: "" });
}
