import type { Section } from "../document.ts";
import { printedEntries } from "../entries.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** § 19: what can be measured afterwards. None stands here without a baseline; what has none is named below. */
export function indicators(input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("19", t("report.s19"));
  if (!input.placement) page.missing(t("report.not-placed-why"));
  const rows = printedEntries(input, "indicators", pen);
  const without = input.findings.filter(({ origin }) => origin.startsWith("question/baseline/"));
  if (rows.length === 0) page.paragraph(t("report.no-indicators"));
  else
    page
      .table(
        t("report.t-indicators"),
        [
          start(t("report.c-indicator"), 2.6),
          centre(t("registers.unit"), 1.2),
          end(t("report.c-baseline"), 2, "C"),
          end(t("report.c-plan-value"), 2.6, "C"),
          end(t("registers.target"), 2, "T"),
          start(t("registers.due"), 1.4),
          start(t("registers.baseline-source"), 2.6),
        ],
        rows.map(({ name, unit, baseline, target, due, baselineSource, finding, proposed }) => {
          const planned = finding?.register === "indicators" ? finding.planned : null;
          return [
            proposed ? t("report.proposed-name", { name }) : name,
            unit,
            pen.number(baseline, 2),
            pen.range(planned, 2),
            // a proposal sets no target: that is for somebody to say
            proposed || target === null ? t("report.undecided") : pen.number(target, 2),
            due === null ? t("report.undecided") : pen.shortDay(due),
            baselineSource,
          ];
        }),
        { source: pen.sourcePlan },
      )
      .note(t("report.indicators-how"));
  if (without.length === 0) return page.done();
  return page
    .heading(t("report.no-baseline-head"))
    .list(without.flatMap((finding) => (finding.register === "questions" ? [pen.say(finding.question)] : [])))
    .done();
}
