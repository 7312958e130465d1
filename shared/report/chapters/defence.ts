import { conversionOf, validityOf } from "../../engines/eligibility/certificate.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { koreanSecurity, transferTable } from "./compliance.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, centre, section, start } from "../pen.ts";

/** § 15: classes, certificates, personal data. */
export function security(input: ReportInput, pen: Pen): Section {
  const { plan, placement, catalogue } = input;
  const { t } = pen;
  const page = section("15", t("report.s15"));
  const personal = plan.dataSets.filter(({ personalData }) => personalData === true).length;
  const asked = plan.dataSets.filter(({ personalData }) => personalData === null).length;
  page.paragraph(t("report.personal", { personal, asked, all: plan.dataSets.length }));
  if (pen.form.template === "K") koreanSecurity(page, input, pen);
  else transferTable(page, input, pen);
  page.heading(t("report.certificates"));
  const certificates = certificatesInUse({ placement, catalogue });
  if (certificates.length === 0)
    return page.missing(placement ? t("report.no-certificates") : t("report.not-placed-why")).done();
  const sources = new Set(certificates.map(({ source }) => source));
  const conversions = new Set(
    certificates.flatMap((certificate) => {
      const sentence = conversionOf(certificate);
      return sentence ? [`${pen.provider(certificate.provider)}: ${pen.say(sentence)}`] : [];
    }),
  );
  const isSeen = ({ scope, validFrom, validTo, lastConfirmed }: (typeof certificates)[number]): boolean =>
    [scope, validFrom, validTo, lastConfirmed].some((fact) => fact !== null);
  const seen = certificates.filter(isSeen);
  const bare = grouped(
    certificates.filter((one) => !isSeen(one)),
    ({ provider }) => provider,
  );
  if (seen.length > 0)
    page.table(
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
      seen.map((certificate) => [
        pen.provider(certificate.provider),
        certificate.scheme,
        certificate.level === null ? pen.unknown : pen.level(certificate.level),
        certificate.scope ?? pen.unknown,
        pen.shortDay(certificate.validFrom),
        pen.shortDay(validityOf(certificate, null, plan.agency.planDate).lastDay),
        pen.shortDay(certificate.lastConfirmed),
        t(`standing.${certificate.standing}`),
      ]),
      { source: t("report.source-ids", { ids: [...sources].sort().join(", ") }) },
    );
  page.note(t("report.certificates-note"));
  if (bare.size > 0)
    page
      .heading(t("report.certificates-bare"))
      .list(
        [...bare].map(
          ([provider, alike]) =>
            `${pen.provider(provider)}: ${alike
              .map(({ scheme, standing }) =>
                t("report.certificate-standing", { name: scheme, standing: t(`standing.${standing}`) }),
              )
              .join(", ")}`,
        ),
      )
      .note(t("report.certificates-bare-note"));
  if (conversions.size > 0) page.heading(t("report.conversions")).list([...conversions].sort());
  return page.done();
}

/** Evidence of the providers the placement uses. */
export function certificatesInUse({ placement, catalogue }: Pick<ReportInput, "placement" | "catalogue">) {
  const used = new Set((placement?.byRegion ?? []).map(({ region }) => region.split(":")[0]!)); // `provider:code`
  return catalogue.certifications.filter(({ provider }) => used.has(provider));
}
