import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import type { RevisionLine } from "../revision.ts";
import { type Pen, centre, section, start } from "../pen.ts";

/** § 0: what this document is, on which inputs it stands, and which versions there were. */
export function cover(input: ReportInput, pen: Pen): Section {
  const { plan, catalogue, comparison, scenario, digest, language } = input;
  const { t } = pen;
  const { agency } = plan;
  const packs = comparison.footing.packs.map((pack) => {
    const version = catalogue.rulePacks.find(({ id }) => id === pack.id)?.version ?? pen.unknown;
    const title = pack.title[language];
    return `${title.includes(version) ? title : `${title} ${version}`} (${t(`pack-status.${pack.status}` as "pack-status.draft")})`; // the status is one of the pack's own words
  });
  const rates = plan.fxRates.map(
    ({ base, rate, quote, date, source }) =>
      `1 ${base} = ${pen.number(rate, 4)} ${quote} (${pen.day(date)}, ${source})`,
  );
  const page = section("0", t("report.s0"))
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
        centre(t("report.c-version"), 1.3),
        centre(t("report.c-date"), 1.5),
        centre(t("report.c-unit"), 1.7),
        start(t("report.c-reason"), 2.6),
        start(t("report.c-changed-sections"), 1.8),
        start(t("report.c-digest"), 1.6),
      ],
      revisionRows(input, pen),
    );
  signatures(input, pen, page);
  return page.done();
}

/** Versions before this one, oldest first, then this one: frozen, or a draft of the next. */
function revisionRows({ plan, digest, revision }: ReportInput, { t, day }: Pen): string[][] {
  const { agency } = plan;
  const nobody = t("report.class-none");
  const sections = (all: readonly string[] | null): string =>
    all === null ? t("report.first-version") : all.join(", ") || t("report.none");
  const row = (line: RevisionLine): string[] => [
    `${line.label} (${t(`report.status-${line.isApproved ? "approved" : "draft"}`)})`,
    day(line.on),
    line.unit ?? nobody,
    line.reason ?? nobody,
    sections(line.sections),
    line.digest.slice(0, 12),
  ];
  const earlier = (revision?.earlier ?? []).map(row);
  if (revision?.own) return [...earlier, row(revision.own)];
  return [
    ...earlier,
    [
      `${agency.planVersion} (${t(`report.status-${agency.planStatus}`)})`,
      day(agency.planDate),
      agency.unit ?? nobody,
      t(earlier.length === 0 ? "report.no-earlier-version" : "report.not-frozen-yet"),
      sections(earlier.length === 0 ? null : (revision?.difference?.sections ?? [])),
      digest.slice(7, 19),
    ],
  ];
}

/** Who has signed this version; a draft is signed by nobody, whatever stands under the version before it. */
function signatures({ revision }: ReportInput, { t, day }: Pen, page: ReturnType<typeof section>): void {
  if (!revision || revision.approvals.length === 0) return;
  const nobody = t("report.class-none");
  page.table(
    t("report.t-approvals"),
    [
      start(t("report.sign-part"), 1.6),
      start(t("report.sign-name"), 2),
      centre(t("report.c-approval"), 1.2),
      centre(t("report.signed-on"), 1.6),
      start(t("report.c-note"), 3),
    ],
    revision.approvals.map(({ title, by, verdict, on, note }) => [
      title,
      by ?? nobody,
      t(`report.approval-${verdict ?? "open"}`),
      on === null ? nobody : day(on),
      note ?? "–",
    ]),
  );
}

/** § 2: contents with the lists of tables and figures. */
export function contents(_input: ReportInput, pen: Pen): Section {
  return section("2", pen.t("report.s2"), true).contents().done();
}
