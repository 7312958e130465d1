import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, section, start } from "../pen.ts";
import { assumptions } from "./assumed.ts";
import { difference } from "./difference.ts";
import { objectiveValue } from "./placing.ts";
import { quality, verdicts, workloads } from "./registers.ts";

/** Appendices A to I: what an auditor opens two years later. */
export function appendices(input: ReportInput, pen: Pen): Section[] {
  return [workloads, formulae, sources, assumptions, verdicts, quality, glossary, difference, machineReadable].map(
    (appendix) => appendix(input, pen),
  );
}

function formulae({ placement, scenario, plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const rows = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((index) => [
    t(`report.formula-${index}-name`),
    t(`report.formula-${index}`),
  ]);
  const page = section("B", t("report.sB")).table(
    t("report.t-formulae"),
    [start(t("report.c-what"), 2), start(t("report.c-formula"), 6)],
    rows,
    { source: t("report.source-method") },
  );
  if (placement) {
    const { solver, gap, bound, value, score, objective } = placement;
    const said = (amount: number | null): string => objectiveValue(amount, objective, plan.agency.currency, pen);
    if (gap === null) page.paragraph(t("report.solver-none", { value: pen.number(score, 2) }));
    else
      page.paragraph(
        t("report.solver", {
          name: solver.name,
          variables: pen.number(solver.variables, 0),
          rows: pen.number(solver.rows, 0),
          seed: solver.seed,
          objective: t(`report.p-objective-${objective}`),
          value: said(value),
          bound: said(bound),
          gap: pen.percent(gap, 4),
          scenario: scenario.name,
        }),
      );
  }
  return page.done();
}

function sources({ catalogue }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  return section("C", t("report.sC"))
    .paragraph(t("report.edition", { id: catalogue.edition.id, digest: catalogue.edition.digest.slice(0, 23) }))
    .table(
      t("report.t-sources"),
      [start("ID", 2), start(t("report.c-title"), 5), start(t("report.c-date"), 1.6), start(t("report.c-licence"), 2)],
      catalogue.sources.map(({ id, title, date, licence }) => [id, title, pen.shortDay(date), licence]),
      { source: pen.sourceCatalogue, dense: true },
    )
    .done();
}

function glossary(_input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const words = [
    "workload",
    "group",
    "provider",
    "owner",
    "region",
    "offer",
    "evidence",
    "rule-pack",
    "gate",
    "scenario",
    "placement",
    "wave",
    "hhi",
    "seal",
  ] as const;
  return section("G", t("report.sG"))
    .table(
      t("report.t-glossary"),
      [start(t("report.c-term"), 2), start(t("report.c-meaning"), 6)],
      words.map((word) => [t(`glossary.${word}-term`), t(`glossary.${word}`)]),
      { source: t("report.source-method") },
    )
    .done();
}

function machineReadable({ digest, attached, redacted }: ReportInput, pen: Pen): Section {
  const page = section("I", pen.t("report.sI")).paragraph(pen.t("report.machine", { digest }));
  if (attached !== undefined) page.paragraph(pen.t("report.machine-attached", { digest: attached }));
  if (redacted) page.paragraph(pen.t("report.machine-hidden"));
  return page.done();
}
