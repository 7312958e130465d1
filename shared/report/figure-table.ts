import { figureValue } from "../text/figure.ts";
import type { Block, Section } from "./document.ts";
import { listedFigures } from "./figure-list.ts";
import type { ReportInput } from "./input.ts";
import { type Pen, end, start } from "./pen.ts";

/**
 * Appendix B with the figures of the plan and their ids behind its own tables: typed into the search of the app, or after
 * `sovplan explain`, an id opens the figure with its formula, inputs and sources.
 */
export function withFigureTable(sections: readonly Section[], input: ReportInput, pen: Pen): readonly Section[] {
  const { find } = input;
  if (!find) return sections;
  const { t } = pen;
  const listed = listedFigures(input, sections, find);
  if (listed.length === 0) return sections;
  return sections.map((section) => {
    if (section.number !== "B") return section;
    const before = section.blocks.filter(({ kind }) => kind === "table").length;
    const table: Block = {
      kind: "table",
      number: `B-${before + 1}`,
      caption: t("report.t-figures"),
      unit: null,
      columns: [
        start(t("report.c-figure-id"), 4),
        start(t("report.c-what"), 5),
        end(t("report.c-value"), 3, "C"),
        start(t("report.c-section"), 0.8),
      ],
      rows: listed.map(({ section, figure }) => [
        figure.id,
        pen.say(figure.label),
        figureValue(input.language, figure),
        section,
      ]),
      methods: listed.map(() => [null, null, "C", null]),
      source: t("report.source-method"),
      dense: true,
      figures: listed.map(({ figure }) => figure.id),
    };
    return { ...section, blocks: [...section.blocks, table, { kind: "note", text: t("report.figures-note") }] };
  });
}
