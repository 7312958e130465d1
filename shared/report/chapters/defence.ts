import { conversionOf, validityOf } from "../../engines/eligibility/certificate.ts";
import type { DataSet } from "../../model/data-set.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, section, start } from "../pen.ts";

/** § 15: classes, certificates, personal data. */
export function security({ plan, placement, catalogue }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("15", t("report.s15"));
  const personal = plan.dataSets.filter(({ personalData }) => personalData === true).length;
  const asked = plan.dataSets.filter(({ personalData }) => personalData === null).length;
  page.paragraph(t("report.personal", { personal, asked, all: plan.dataSets.length }));
  page.paragraph(items(plan.dataSets, pen));
  const certificates = certificatesInUse({ placement, catalogue });
  if (certificates.length === 0)
    return page.paragraph(placement ? t("report.no-certificates") : t("report.not-placed-why")).done();
  const sources = new Set(certificates.map(({ source }) => source));
  const conversions = new Set(
    certificates.flatMap((certificate) => {
      const sentence = conversionOf(certificate);
      return sentence ? [`${pen.provider(certificate.provider)}: ${pen.say(sentence)}`] : [];
    }),
  );
  page
    .table(
      t("report.t-certificates"),
      [
        start(t("report.c-provider"), 1.6),
        start(t("report.c-scheme"), 1.6),
        start(t("report.c-level"), 1.8),
        start(t("report.c-scope"), 2.8),
        centre(t("report.c-issued"), 1.3),
        centre(t("report.c-last-day"), 1.3),
        centre(t("report.c-seen"), 1.3),
        centre(t("report.c-standing"), 1.1),
      ],
      certificates.map((certificate) => [
        pen.provider(certificate.provider),
        certificate.scheme,
        certificate.level ?? pen.unknown,
        certificate.scope ?? pen.unknown,
        pen.shortDay(certificate.validFrom),
        pen.shortDay(validityOf(certificate, null, plan.agency.planDate).lastDay),
        pen.shortDay(certificate.lastConfirmed),
        t(`standing.${certificate.standing}`),
      ]),
      { source: t("report.source-ids", { ids: [...sources].sort().join(", ") }) },
    )
    .note(t("report.certificates-note"));
  if (conversions.size > 0) page.heading(t("report.conversions")).list([...conversions].sort());
  return page.done();
}

/** Evidence of the providers the placement uses. */
export function certificatesInUse({ placement, catalogue }: Pick<ReportInput, "placement" | "catalogue">) {
  const used = new Set((placement?.byRegion ?? []).map(({ region }) => region.split(":")[0]!)); // `provider:code`
  return catalogue.certifications.filter(({ provider }) => used.has(provider));
}

/** How many data sets rest on which item of the disclosure act. */
function items(dataSets: readonly DataSet[], pen: Pen): string {
  const counts = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((item) => {
    const count = dataSets.filter((set) => set.items.includes(item)).length;
    return count > 0 ? [`${pen.t("report.item", { item })} ${pen.number(count, 0)}`] : [];
  });
  return counts.length > 0 ? pen.t("report.items", { items: counts.join(" · ") }) : pen.t("report.no-items");
}
