import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** § 14: what can go wrong, filled from what the rules have found. */
export function risks({ placement, comparison, waves, lockIn }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const owner = lockIn.layers.find(({ layer }) => layer === "owner");
  const unclassed = comparison.workloads.filter(({ dataClass }) => dataClass === null).length;
  const found: readonly (readonly [text: string, measure: string])[] = [
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
  const rows = found.map(([text, measure], index) => [`R-${index + 1}`, text, measure, t("report.open")]);
  const page = section("14", t("report.s14"));
  if (rows.length === 0) return page.paragraph(t("report.no-risks")).done();
  return page
    .table(
      t("report.t-risks"),
      [
        start(t("report.c-no"), 0.7),
        start(t("report.c-risk-text"), 5),
        start(t("report.c-measure"), 4),
        centre(t("report.c-status"), 1),
      ],
      rows,
    )
    .done();
}

/** § 15: classes, certificates, personal data. */
export function security({ plan, placement, catalogue, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("15", t("report.s15"));
  const personal = plan.dataSets.filter(({ personalData }) => personalData === true).length;
  const asked = plan.dataSets.filter(({ personalData }) => personalData === null).length;
  page.paragraph(t("report.personal", { personal, asked, all: plan.dataSets.length }));
  const used = new Set((placement?.byRegion ?? []).map(({ region }) => region.split(":")[0]!));
  const certificates = catalogue.certifications.filter(({ provider }) => used.has(provider));
  if (certificates.length === 0)
    return page.paragraph(placement ? t("report.no-certificates") : t("report.not-placed-why")).done();
  return page
    .table(
      t("report.t-certificates"),
      [
        start(t("report.c-provider"), 2),
        start(t("report.c-scheme"), 2),
        start(t("report.c-level"), 2),
        start(t("report.c-scope"), 3),
        start(t("report.c-confirmed"), 2),
        centre(t("report.c-standing"), 1.2),
      ],
      certificates.map((certificate) => [
        pen.provider(certificate.provider),
        certificate.scheme,
        certificate.level ?? pen.unknown,
        certificate.scope ?? pen.unknown,
        [certificate.validFrom, certificate.validTo, certificate.lastConfirmed]
          .map((day) => (day ? pen.day(day) : "–"))
          .join(" / "),
        t(`standing.${certificate.standing}`),
      ]),
      {
        source: [
          ...new Set(
            certificates.map(({ source }) => catalogue.sources.find(({ id }) => id === source)?.title ?? source),
          ),
        ].join("; "),
      },
    )
    .note(t("report.certificates-note", { language }))
    .done();
}

/** § 19: what can be measured afterwards, each with its baseline. */
export function indicators({ placement, lockIn, comparison }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("19", t("report.s19"));
  if (!placement) return page.paragraph(t("report.not-placed-why")).done();
  const owner = lockIn.layers.find(({ layer }) => layer === "owner");
  return page
    .table(
      t("report.t-indicators"),
      [start(t("report.c-indicator"), 4), end(t("report.c-plan-value"), 3), start(t("report.c-method"), 3)],
      [
        [t("report.f-monthly"), pen.money(placement.monthly), t("method.computed")],
        [
          t("report.i-latency"),
          placement.latencyP90 === null ? pen.unknown : `${pen.number(placement.latencyP90)} ms`,
          t("method.computed"),
        ],
        [t("report.i-hhi"), owner ? pen.range(owner.byCost ?? owner.byCount, 0) : pen.unknown, t("method.computed")],
        [t("report.i-lock-in"), pen.range(lockIn.total?.value ?? null), t("method.computed")],
        [t("report.i-coverage"), pen.percent(comparison.footing.coverage), t("method.computed")],
      ],
    )
    .note(t("report.indicators-note"))
    .done();
}

/** § 20: what is asked of the reader, filled from what is open. */
export function decisions({ placement, comparison, waves, scenario }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const critical = waves.issues.filter(({ severity }) => severity === "critical").length;
  const rows = [
    placement ? t("report.d-adopt", { scenario: scenario.name, placed: placement.placements.length }) : null,
    placement && placement.unplaced.length > 0 ? t("report.d-unplaced", { count: placement.unplaced.length }) : null,
    comparison.footing.unknowns > 0 ? t("report.d-unknown", { count: comparison.footing.unknowns }) : null,
    critical > 0 ? t("report.d-critical", { count: critical }) : null,
  ].filter((row) => row !== null);
  const page = section("20", t("report.s20"));
  if (rows.length === 0) return page.paragraph(t("report.no-decisions")).done();
  return page
    .table(
      t("report.t-decisions"),
      [start(t("report.c-no"), 0.7), start(t("report.c-decision"), 8), start(t("report.c-body"), 2)],
      rows.map((row, index) => [`${index + 1}`, row, ""]),
    )
    .done();
}
