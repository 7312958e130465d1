import { conversionOf, validityOf } from "../../engines/eligibility/certificate.ts";
import type { DataSet } from "../../model/data-set.ts";
import type { Section } from "../document.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** § 14: what can go wrong, filled from what the rules have found. */
export function risks({ placement, comparison, waves, lockIn, cells }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const owner = lockIn.layers.find(({ layer }) => layer === "owner");
  const unclassed = comparison.workloads.filter(({ dataClass }) => dataClass === null).length;
  const open = notPassing(cells);
  const found: readonly (readonly [text: string, measure: string])[] = [
    ...(open > 0 ? [[t("report.r-open", { count: open }), t("report.r-open-measure")] as const] : []),
    ...(placement && placement.unplaced.length > 0
      ? [[t("report.r-unplaced", { count: placement.unplaced.length }), t("report.r-unplaced-measure")] as const]
      : []),
    ...(unclassed > 0
      ? [[t("report.r-unclassed", { count: unclassed }), t("report.r-unclassed-measure")] as const]
      : []),
    ...(comparison.footing.unknowns > 0
      ? [[t("report.r-unknown", { count: comparison.footing.unknowns }), t("report.r-unknown-measure")] as const]
      : []),
    ...(owner?.band === "dominant"
      ? [
          [
            t("report.r-owner", { hhi: pen.range(owner.byCost ?? owner.byCount, 0) }),
            t("report.r-owner-measure"),
          ] as const,
        ]
      : []),
    ...(placement && placement.coverage !== null && placement.coverage < 1
      ? [
          [
            t("report.r-unpriced", { coverage: pen.percent(placement.coverage) }),
            t("report.r-unpriced-measure"),
          ] as const,
        ]
      : []),
    ...waves.issues
      .filter(({ severity }) => severity === "critical")
      .slice(0, 10)
      .map(({ sentence }) => [pen.say(sentence), t("report.m-dates")] as const),
  ];
  const page = section("14", t("report.s14"));
  if (found.length === 0) return page.paragraph(t("report.no-risks")).done();
  return page
    .table(
      t("report.t-risks"),
      [
        start(t("report.c-no"), 0.7),
        start(t("report.c-risk-text"), 5),
        start(t("report.c-measure"), 4),
        centre(t("report.c-owner-unit"), 1.1),
        centre(t("report.c-status"), 0.9),
      ],
      found.map(([text, measure], index) => [`R-${index + 1}`, text, measure, t("report.undecided"), t("report.open")]),
      { source: pen.sourcePlan },
    )
    .note(t("report.risks-note"))
    .done();
}

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

/** § 19: what can be measured afterwards, each with its baseline. */
export function indicators({ placement, lockIn, comparison }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("19", t("report.s19"));
  if (!placement) return page.paragraph(t("report.not-placed-why")).done();
  const owner = lockIn.layers.find(({ layer }) => layer === "owner");
  const none = t("report.no-baseline");
  return page
    .table(
      t("report.t-indicators"),
      [
        start(t("report.c-indicator"), 3),
        start(t("report.c-baseline"), 2.4),
        end(t("report.c-plan-value"), 3),
        start(t("report.c-method"), 1.4),
      ],
      [
        [t("report.f-monthly"), none, pen.largeMoney(placement.monthly), t("method.computed")],
        [
          t("report.i-latency"),
          none,
          placement.latencyP90 === null ? pen.unknown : `${pen.number(placement.latencyP90)} ms`,
          t("method.computed"),
        ],
        [
          t("report.i-hhi"),
          none,
          owner ? pen.range(owner.byCost ?? owner.byCount, 0) : pen.unknown,
          t("method.computed"),
        ],
        [t("report.i-lock-in"), none, pen.range(lockIn.total?.value ?? null), t("method.computed")],
        [t("report.i-coverage"), none, pen.percent(comparison.footing.coverage), t("method.computed")],
      ],
      { source: pen.sourcePlan },
    )
    .note(t("report.indicators-note"))
    .done();
}
