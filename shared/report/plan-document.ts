import { refusal } from "../contract/failure.ts";
import { formatDay } from "../text/format.ts";
import { appendices } from "./chapters/appendices.ts";
import { asIs } from "./chapters/as-is.ts";
import { comparison } from "./chapters/comparison.ts";
import { environment, overview } from "./chapters/overview.ts";
import { budget } from "./chapters/budget.ts";
import { dispositions, requirements } from "./chapters/requirements.ts";
import { exitPlan, operation, procedures } from "./chapters/operation.ts";
import { lockIn } from "./chapters/lock-in.ts";
import { decisions, indicators, risks, security } from "./chapters/defence.ts";
import { summary } from "./chapters/summary.ts";
import { dataMigration, implementation } from "./chapters/implementation.ts";
import { toBe } from "./chapters/to-be.ts";
import type { ReportDocument } from "./document.ts";
import type { ReportInput } from "./input.ts";
import { penFor } from "./pen.ts";

/**
 * The migration plan: sections 1 to 20 and appendices A to I with fixed numbers, cover and contents before them.
 *
 * A section without data says why it is empty. An empty workspace is refused: there is nothing to sign.
 */
export function planDocument(input: ReportInput): ReportDocument {
  const { plan, language, catalogue, digest, comparison: compared } = input;
  const { agency } = plan;
  if (plan.workloads.length === 0) throw refusal("report-empty");
  const pen = penFor(input);
  const { t } = pen;
  const packs = compared.footing.packs.map(
    (pack) => `${pack.title[language]} (${t(`pack-status.${pack.status}` as "pack-status.draft")})`,
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
    priceBasis: t("report.price-basis", { day: formatDay(language, catalogue.edition.date) }),
    words: {
      contents: t("report.contents"),
      tables: t("report.tables"),
      figures: t("report.figures"),
      cover: t("report.approval"),
      table: t("report.table"),
      figure: t("report.figure"),
      source: t("report.source"),
    },
    control: [
      { label: t("report.control-date"), value: formatDay(language, agency.planDate) },
      { label: t("report.control-scenario"), value: input.scenario.name },
      { label: t("report.control-edition"), value: `${catalogue.edition.title[language]} (${catalogue.edition.id})` },
      { label: t("report.control-packs"), value: packs.join(", ") || t("report.none") },
      {
        label: t("report.control-fx"),
        value:
          plan.fxRates
            .map(
              (rate) =>
                `1 ${rate.base} = ${pen.number(rate.rate, 4)} ${rate.quote} (${pen.day(rate.date)}, ${rate.source})`,
            )
            .join(" · ") || t("report.none"),
      },
      { label: t("report.control-digest"), value: digest },
    ],
    approval:
      agency.edition === "korea"
        ? [t("report.approve-1"), t("report.approve-2"), t("report.approve-3"), t("report.approve-4")]
        : [],
    sections: [
      summary,
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
      .concat(appendices(input, pen)),
  };
}
