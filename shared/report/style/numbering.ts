import type { ReportSettings } from "../../model/report-settings.ts";
import type { Block, Section } from "../document.ts";

/** 가 나 다 …: fourteen, then doubled letters would follow; no chapter has that many headings. */
const letters = [..."가나다라마바사아자차카타파하"];

/**
 * Numbers the headings inside sections and marks their lists (report.md 3.2). Sections keep the numbers they are cited by.
 *
 * Decimal: `8.1`. Korean: `가.` with `1)` under it. Marks: `□`, `○` before each paragraph under it, `-` before list items. A
 * list of one item has no mark, as is the custom.
 */
export function numbered(section: Section, numbering: ReportSettings["numbering"]): Section {
  // the cover and the contents have their own form, appendices are lists
  if (!/^\d+$/.test(section.number) || section.number === "0" || section.number === "2") return section;
  let heading = 0;
  const mark = (block: Block): Block => {
    if (block.kind === "heading" && block.level === 2) {
      heading += 1;
      const before = {
        decimal: `${section.number}.${heading}`,
        korean: `${letters[heading - 1] ?? heading}.`,
        marks: "□",
      }[numbering];
      return { ...block, text: `${before} ${block.text}` };
    }
    if (block.kind === "list" && numbering !== "decimal" && block.items.length > 1)
      return { ...block, marks: block.items.map((_, index) => (numbering === "korean" ? `${index + 1})` : "-")) };
    if (block.kind === "paragraph" && numbering === "marks") return { kind: "list", items: [block.text], marks: ["○"] };
    return block;
  };
  return { ...section, blocks: section.blocks.map(mark) };
}
