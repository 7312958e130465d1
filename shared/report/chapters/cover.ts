import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, section, start } from "../pen.ts";

/** § 0: what this document is, on which inputs it stands, and which versions there were. */
export function cover({ plan, catalogue, comparison, scenario, digest, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const { agency } = plan;
  const packs = comparison.footing.packs.map((pack) => {
    const version = catalogue.rulePacks.find(({ id }) => id === pack.id)?.version ?? pen.unknown;
    return `${pack.title[language]} ${version} (${t(`pack-status.${pack.status}` as "pack-status.draft")})`; // the status is one of the pack's own words
  });
  const rates = plan.fxRates.map(
    ({ base, rate, quote, date, source }) =>
      `1 ${base} = ${pen.number(rate, 4)} ${quote} (${pen.day(date)}, ${source})`,
  );
  const status = t(`report.status-${agency.planStatus}`);
  return section("0", t("report.s0"))
    .table(
      t("report.t-control"),
      [start(t("report.c-what"), 1.3), start(t("report.c-content"), 6)],
      [
        [t("report.control-date"), pen.day(agency.planDate)],
        [t("report.control-class"), agency.documentClass ?? t("report.class-none")],
        [t("report.control-scenario"), scenario.name],
        [t("report.control-edition"), `${catalogue.edition.title[language]} (${catalogue.edition.id})`],
        [t("report.control-packs"), packs.join(", ") || t("report.none")],
        [t("report.control-fx"), rates.join(" · ") || t("report.none")],
        [t("report.control-digest"), digest],
      ],
    )
    .table(
      t("report.t-revisions"),
      [
        centre(t("report.c-version"), 1),
        centre(t("report.c-date"), 1.6),
        centre(t("report.c-unit"), 2),
        start(t("report.c-change"), 3),
        start(t("report.c-digest"), 1.6),
      ],
      [
        [
          `${agency.planVersion} (${status})`,
          pen.day(agency.planDate),
          agency.unit ?? t("report.class-none"),
          t("report.no-earlier-version"),
          digest.slice(7, 19),
        ],
      ],
    )
    .done();
}

/** § 2: contents with the lists of tables and figures. */
export function contents(_input: ReportInput, pen: Pen): Section {
  return section("2", pen.t("report.s2"), true).contents().done();
}
