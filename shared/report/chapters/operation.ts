import { validityOf } from "../../engines/eligibility/certificate.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";
import { certificatesInUse } from "./defence.ts";

/** § 16: who watches what, and when evidence runs out. */
export function operation({ plan, placement, catalogue }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const units = new Set(plan.groups.flatMap(({ ownerUnit }) => (ownerUnit ? [ownerUnit] : [])));
  const without = plan.groups.filter(({ ownerUnit }) => ownerUnit === null).length;
  const page = section("16", t("report.s16"));
  if (plan.groups.length === 0) page.missing(t("report.no-groups"));
  else page.paragraph(t("report.units", { units: units.size, groups: plan.groups.length, without }));
  page
    .heading(t("report.watching"))
    .table(
      t("report.t-watching"),
      [start(t("report.c-duty"), 3), start(t("report.c-by"), 2.4), start(t("report.c-how-often"), 1.8)],
      (["cost", "service", "restore", "evidence", "prices", "exit"] as const).map((word) => [
        t(`report.watch-${word}`),
        t(`report.watch-${word}-by`),
        t(`report.watch-${word}-when`),
      ]),
      { source: t("report.source-method") },
    )
    .note(t("report.watching-note"));
  serviceLevels(page, plan, pen);
  page.heading(t("report.expiries"));
  if (!placement) return page.missing(t("report.not-placed-why")).done();
  const ends = certificatesInUse({ placement, catalogue })
    .map((certificate) => ({ certificate, ...validityOf(certificate, null, plan.agency.planDate) }))
    .flatMap(({ certificate, lastDay, lastDayFrom }) =>
      lastDay === null || lastDayFrom === null ? [] : [{ certificate, lastDay, lastDayFrom }],
    )
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  if (ends.length === 0) return page.missing(t("report.no-expiries")).done();
  return page
    .table(
      t("report.t-expiries"),
      [
        start(t("report.c-provider"), 2),
        start(t("report.c-scheme"), 2),
        centre(t("report.c-last-day"), 1.6),
        start(t("report.c-counted-from"), 3),
      ],
      ends.map(({ certificate, lastDay, lastDayFrom }) => [
        pen.provider(certificate.provider),
        [certificate.scheme, certificate.level === null ? null : pen.level(certificate.level)]
          .filter((part) => part !== null)
          .join(" "),
        pen.shortDay(lastDay),
        t(`report.last-day-${lastDayFrom}`),
      ]),
      { source: pen.sourceCatalogue },
    )
    .done();
}

/** What each grade of systems is to be back by: the targets of the inventory, from the shortest to the longest. */
function serviceLevels(page: ReturnType<typeof section>, plan: ReportInput["plan"], pen: Pen): void {
  const { t } = pen;
  const targets = plan.groups.filter(({ rtoMinutes, rpoMinutes }) => rtoMinutes !== null || rpoMinutes !== null);
  page.heading(t("report.service-levels"));
  if (targets.length === 0) page.missing(t("report.no-targets"));
  else {
    const span = (values: readonly (number | null)[]): string => {
      const known = values.filter((value) => value !== null);
      return known.length === 0 ? pen.unknown : pen.range({ low: Math.min(...known), high: Math.max(...known) }, 0);
    };
    page.table(
      t("report.t-targets"),
      [
        start(t("report.c-grade"), 1.4),
        end(t("report.c-groups-count"), 1.2, "T"),
        end(t("report.c-rto-target"), 2, "T"),
        end(t("report.c-rpo-target"), 2, "T"),
      ],
      [...grouped(targets, ({ grade }) => (grade === null ? "" : String(grade)))]
        .sort(([a], [b]) => (a || "9").localeCompare(b || "9", "en"))
        .map(([grade, groups]) => [
          grade === "" ? pen.unknown : t("report.grade", { grade }),
          pen.number(groups.length, 0),
          span(groups.map(({ rtoMinutes }) => rtoMinutes)),
          span(groups.map(({ rpoMinutes }) => rpoMinutes)),
        ]),
      { unit: t("report.unit-minutes"), source: pen.sourcePlan },
    );
  }
  page.missing(t("report.no-sla"));
}
