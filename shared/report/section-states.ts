import type { SectionState } from "../contract/reporting.ts";
import type { Language } from "../model/sentence.ts";
import type { ReportInput } from "./input.ts";
import { writtenSections } from "./plan-document.ts";

/** The sections as they stand, for the person who prepares the plan: switched on or off, remarked on, with what they miss. */
export function sectionStates(input: ReportInput): SectionState[] {
  const written = (language: Language) => writtenSections({ ...input, language });
  const [korean, english] = [written("ko"), written("en")];
  const said = new Map(
    (input.plan.reportSections ?? [])
      .filter(({ scenario }) => scenario === input.scenario.id)
      .map((one) => [one.section, one]),
  );
  return korean.map(({ number, title, blocks }, at) => {
    const other = english[at]!;
    const inEnglish = missingIn(other.blocks);
    return {
      number,
      title: { ko: title, en: other.title },
      on: said.get(number)?.on ?? true,
      remark: said.get(number)?.remark ?? null,
      missing: missingIn(blocks).map((ko, index) => ({ ko, en: inEnglish[index] ?? ko })),
    };
  });
}

const missingIn = (blocks: ReturnType<typeof writtenSections>[number]["blocks"]): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" && block.isMissing ? [block.text] : []));
