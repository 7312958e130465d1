import { riskMatrix } from "../../charts/risk-matrix.ts";
import type { Section } from "../document.ts";
import { printedEntries } from "../entries.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { type Pen, centre, section, start } from "../pen.ts";

type Row = ReturnType<typeof printedEntries<"risks">>[number];

const scoreOf = ({ likelihood, impact }: Row): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

/** Every risk in the order it is printed: judged ones by their score, then those nobody has judged, by what is known of them. */
export function printedRisks(input: ReportInput, pen: Pen): Row[] {
  const weight = (row: Row): number => scoreOf(row) ?? Math.max(row.likelihood ?? 0, row.impact ?? 0) / 10;
  return printedEntries(input, "risks", pen)
    .map((row, at) => ({ row, at }))
    .sort((a, b) => weight(b.row) - weight(a.row) || a.at - b.at)
    .map(({ row }) => row);
}

/** § 14: what can go wrong. What people have written comes first in word; what the plan proposes is marked as such. */
export function risks(input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("14", t("report.s14"));
  const all = printedRisks(input, pen);
  if (all.length === 0) return page.paragraph(t("report.no-risks")).done();
  const numbered = all.map((row, index) => ({ ...row, number: `R-${index + 1}` }));
  const proposed = all.filter((row) => row.proposed).length;
  const failing = notPassing(input.cells);
  if (failing > 0)
    page.callOut("warning", t("report.r-open", { count: pen.number(failing, 0) }), t("report.r-open-measure"));
  page.paragraph(
    t("report.risks-sentence", {
      all: pen.number(all.length, 0),
      proposed: pen.number(proposed, 0),
      unjudged: pen.number(all.filter((row) => scoreOf(row) === null).length, 0),
    }),
  );
  const judged = numbered.flatMap(({ number, title, likelihood, impact }) =>
    likelihood === null || impact === null ? [] : [{ id: number, label: number, name: title, likelihood, impact }],
  );
  if (judged.length > 0)
    page.figure(
      t("report.fig-risks"),
      riskMatrix({
        title: t("registers.matrix-title", {
          count: judged.length,
          grave: judged.filter((one) => one.likelihood * one.impact >= 15).length,
        }),
        risks: judged,
        likelihood: t("registers.likelihood"),
        impact: t("registers.impact"),
        head: [
          t("report.c-no"),
          t("registers.title"),
          t("registers.likelihood"),
          t("registers.impact"),
          t("registers.score"),
        ],
        width: 700,
        height: 260,
      }),
      pen.sourcePlan,
    );
  const rank = (value: number | null): string => (value === null ? "?" : String(value));
  page.table(
    t("report.t-risks"),
    [
      start(t("report.c-no"), 0.8),
      start(t("report.c-risk-cause"), 4),
      centre(t("report.c-rank"), 1.4),
      start(t("report.c-measure-trigger"), 4),
      start(t("report.c-owner-unit"), 1.3),
      centre(t("report.c-status"), 1.1),
    ],
    numbered.map((row) => [
      row.number,
      row.cause === null ? row.title : t("report.risk-cause", { title: row.title, cause: row.cause }),
      `${rank(row.likelihood)} × ${rank(row.impact)} = ${rank(scoreOf(row))}`,
      [
        row.measure ?? pen.unknown,
        ...(row.trigger === null ? [] : [t("report.risk-trigger", { trigger: row.trigger })]),
        ...(row.residual === null ? [] : [t("report.risk-residual", { residual: row.residual })]),
      ].join(" "),
      row.owner ?? t("report.undecided"),
      row.proposed ? t("report.proposed") : t(`registers.status-${row.status}`),
    ]),
    { source: pen.sourcePlan },
  );
  return page.note(t("report.risks-how")).done();
}
