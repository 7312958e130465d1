import type { Section } from "../document.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { type Pen, section, start } from "../pen.ts";

type Decision = Readonly<{ text: string; recommended: string; otherwise: string }>;

/** What is asked of the reader, filled from what is open. The summary shows the same list. */
export function askedDecisions({ placement, comparison, waves, scenario, cells }: ReportInput, pen: Pen): Decision[] {
  const { t } = pen;
  const critical = waves.issues.filter(({ severity }) => severity === "critical").length;
  const decisions: Decision[] = [];
  const ask = (
    word: "adopt" | "open" | "unplaced" | "unknown" | "critical",
    args: Record<string, string | number>,
  ): void =>
    void decisions.push({
      text: t(`report.d-${word}`, args),
      recommended: t(`report.d-${word}-recommended`),
      otherwise: t(`report.d-${word}-otherwise`),
    });

  if (placement) ask("adopt", { scenario: scenario.name, placed: pen.number(placement.placements.length, 0) });
  const open = notPassing(cells);
  if (open > 0) ask("open", { count: pen.number(open, 0) });
  if (placement && placement.unplaced.length > 0) ask("unplaced", { count: pen.number(placement.unplaced.length, 0) });
  if (comparison.footing.unknowns > 0) ask("unknown", { count: pen.number(comparison.footing.unknowns, 0) });
  if (critical > 0) ask("critical", { count: pen.number(critical, 0) });
  return decisions;
}

/** § 20: the decisions with what is recommended and what follows from a no. Who decides, and by when, the agency enters. */
export function decisions(input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("20", t("report.s20"));
  const asked = askedDecisions(input, pen);
  if (asked.length === 0) return page.paragraph(t("report.no-decisions")).done();
  return page
    .table(
      t("report.t-decisions"),
      [
        start(t("report.c-no"), 0.6),
        start(t("report.c-decision"), 4),
        start(t("report.c-recommended"), 3),
        start(t("report.c-otherwise"), 3),
        start(t("report.c-body"), 1.3),
      ],
      asked.map(({ text, recommended, otherwise }, index) => [
        `${index + 1}`,
        text,
        recommended,
        otherwise,
        t("report.undecided"),
      ]),
      { source: pen.sourcePlan },
    )
    .done();
}
