import { validityOf } from "../../engines/eligibility/certificate.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, section, start } from "../pen.ts";
import { certificatesInUse } from "./defence.ts";

/** § 16: who watches what, and when evidence runs out. */
export function operation({ plan, placement, catalogue }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const units = new Set(plan.groups.flatMap(({ ownerUnit }) => (ownerUnit ? [ownerUnit] : [])));
  const without = plan.groups.filter(({ ownerUnit }) => ownerUnit === null).length;
  const page = section("16", t("report.s16"));
  if (plan.groups.length === 0) page.paragraph(t("report.no-groups"));
  else page.paragraph(t("report.units", { units: units.size, groups: plan.groups.length, without }));
  page.list([t("report.operation-1"), t("report.operation-2"), t("report.operation-3")]);
  page.heading(t("report.expiries"));
  if (!placement) return page.paragraph(t("report.not-placed-why")).done();
  const ends = certificatesInUse({ placement, catalogue })
    .map((certificate) => ({ certificate, ...validityOf(certificate, null, plan.agency.planDate) }))
    .flatMap(({ certificate, lastDay, lastDayFrom }) =>
      lastDay === null || lastDayFrom === null ? [] : [{ certificate, lastDay, lastDayFrom }],
    )
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  if (ends.length === 0) return page.paragraph(t("report.no-expiries")).done();
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
        [certificate.scheme, certificate.level].filter((part) => part !== null).join(" "),
        pen.shortDay(lastDay),
        t(`report.last-day-${lastDayFrom}`),
      ]),
      { source: pen.sourceCatalogue },
    )
    .done();
}
