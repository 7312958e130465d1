import { refusal } from "../contract/failure.ts";
import { formatDay } from "../text/format.ts";
import { appendices } from "./chapters/appendices.ts";
import { asIs } from "./chapters/as-is.ts";
import { comparison } from "./chapters/comparison.ts";
import { environment, overview } from "./chapters/overview.ts";
import { contents, cover } from "./chapters/cover.ts";
import { decisions } from "./chapters/decisions.ts";
import { budget } from "./chapters/budget.ts";
import { dispositions, requirements } from "./chapters/requirements.ts";
import { exitPlan } from "./chapters/exit-plan.ts";
import { indicators } from "./chapters/indicators.ts";
import { operation } from "./chapters/operation.ts";
import { lockIn } from "./chapters/lock-in.ts";
import { procedures } from "./chapters/procedures.ts";
import { risks } from "./chapters/risks.ts";
import { security } from "./chapters/defence.ts";
import { summary } from "./chapters/summary.ts";
import { dataMigration } from "./chapters/data-migration.ts";
import { implementation } from "./chapters/implementation.ts";
import { toBe } from "./chapters/to-be.ts";
import type { ReportDocument, Section } from "./document.ts";
import { withFigureTable } from "./figure-table.ts";
import { finished } from "./finish.ts";
import type { ReportInput } from "./input.ts";
import { penFor } from "./pen.ts";

/** What made the file, for its properties; the version is that of package.json. */
export const producer = "Sovplan 0.1.0";

/** Sections 0 to 20 and appendices A to I as their chapters write them, before anything is switched off or numbered. */
export function writtenSections(input: ReportInput, pen = penFor(input)): Section[] {
  return [
    cover,
    summary,
    contents,
    overview,
    environment,
    asIs,
    requirements,
    dispositions,
    comparison,
    lockIn,
    toBe,
    implementation,
    dataMigration,
    budget,
    risks,
    security,
    operation,
    exitPlan,
    procedures,
    indicators,
    decisions,
  ]
    .map((chapter) => chapter(input, pen))
    .concat(appendices(input, pen));
}

/**
 * The migration plan: sections 0 to 20 and appendices A to I with fixed numbers; the cover is 0, the contents are 2.
 *
 * A section without data says why it is empty, one that is switched off says so. An empty workspace is refused: there is
 * nothing to sign.
 */
export function planDocument(input: ReportInput): ReportDocument {
  const { plan, language, catalogue, digest, scenario } = input;
  const { agency } = plan;
  if (plan.workloads.length === 0) throw refusal("report-empty");
  const pen = penFor(input);
  const { t, form } = pen;
  const said = new Map(
    (plan.reportSections ?? []).filter((one) => one.scenario === scenario.id).map((one) => [one.section, one]),
  );
  const written = withFigureTable(writtenSections(input, pen), input, pen).map((section) =>
    finished(section, said.get(section.number) ?? null, pen),
  );

  return {
    language,
    title: agency.planTitle,
    agency: agency.name,
    unit: agency.unit,
    status: t(`report.status-${agency.planStatus}`),
    version: agency.planVersion,
    documentClass: agency.documentClass,
    planDate: agency.planDate,
    planDateText: formatDay(language, agency.planDate),
    digest,
    producer,
    priceBasis: t("report.price-basis", { day: formatDay(language, catalogue.edition.date) }),
    words: {
      tables: t("report.tables"),
      figures: t("report.figures"),
      cover: t("report.approval"),
      table: t("report.table"),
      figure: t("report.figure"),
      source: t("report.source"),
      consulted: t("report.consulted"),
      signature: [t("report.sign-part"), t("report.sign-name"), t("report.signed-on"), t("report.signature")],
    },
    approval: form.approvers,
    consulted: form.consulted,
    approvalAs: form.template === "K" ? "boxes" : "signatures",
    form: { template: form.template, bodyPt: form.bodyPt, margins: form.margins },
    ...(input.redacted ? { hidden: t("report.hidden") } : {}),
    sections: form.bilingual ? inBothLanguages(written, input) : written,
  };
}

/** Headings of sections in the other language too: `8. 제공자 비교 Provider comparison`. */
function inBothLanguages(sections: readonly Section[], input: ReportInput): Section[] {
  const others = writtenSections({ ...input, language: input.language === "ko" ? "en" : "ko" });
  return sections.map((section, at) => ({ ...section, title: `${section.title} ${others[at]!.title}` }));
}
