import type { Benchmark } from "../../model/catalogue.ts";
import { type MoneyRange, minorPerMajor } from "../../units/money.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, type section, centre, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** What tells little about a plan: who sells to private firms, what a certificate costs, the same count a year before. */
const BESIDE_THE_POINT =
  /private-share|csap-cost|ai-failure|-2024$|price-rot-(gcp|azure)|multicloud|uk-market|price-rot-eu/;

/** § 4: the figures quoted beside the plan: those of the agency's own part of the world. */
export const quotedFor = (country: string, all: readonly Benchmark[]): readonly Benchmark[] =>
  all
    .filter(({ region }) => (country === "KR" ? region === "KR" : ["EU", "GB", "WW", country].includes(region)))
    .filter(({ id }) => !BESIDE_THE_POINT.test(id))
    .slice(0, 12);

const slug = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** “over”, “under”, “about”: said of the number, not what it is a number of. */
const QUALIFIERS = new Set(["over", "under", "about"]);

/** A quoted figure with its unit: money in the large unit, shares in per cent; what its source says of it stands with it. */
export function benchmarkValue(benchmark: Benchmark, pen: Pen): string {
  const said = amountOf(benchmark, pen);
  const { scope } = benchmark;
  if (scope === null || !QUALIFIERS.has(scope)) return said;
  const word = pen.named(`benchmark.scope-${scope}`, scope);
  return pen.language === "ko" && scope !== "about" ? `${said} ${word}` : `${word} ${said}`;
}

/** What a quoted figure counts, as its source says it. */
export const benchmarkScope = ({ scope }: Benchmark, pen: Pen): string =>
  scope === null || QUALIFIERS.has(scope) ? "–" : pen.named(`benchmark.scope-${slug(scope)}`, scope);

function amountOf({ value, unit }: Benchmark, pen: Pen): string {
  if (unit === "KRW" || unit === "EUR" || unit === "USD") {
    const minor = value * minorPerMajor[unit];
    const amount: MoneyRange = { low: minor, high: minor, currency: unit };
    return pen.largeMoney(amount);
  }
  const said = pen.named(`benchmark.unit-${slug(unit)}`, unit);
  return `${pen.number(value)}${pen.language === "ko" && said !== unit && !said.startsWith("%") ? "" : " "}${said}`;
}

/** § 4: the agency's own shares beside what is quoted of others: by count, and by cost where it is known. */
export function ownShares(page: Page, { placement, comparison, lockIn }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.own-shares"));
  if (!placement) {
    page.missing(t("report.not-placed-why"));
    return;
  }
  const all = comparison.workloads.length;
  const provider = lockIn.layers.find(({ layer }) => layer === "provider");
  const first = provider?.shares[0];
  page.table(
    t("report.t-own-shares"),
    [start(t("report.c-benchmark"), 5), end(t("report.c-value"), 2, "C")],
    [
      [t("report.own-placed"), pen.percent(placement.placements.length / all)],
      [
        t("report.own-providers"),
        pen.number(
          new Set(placement.byRegion.filter(({ workloads }) => workloads > 0).map(({ region }) => region.split(":")[0]))
            .size,
          0,
        ),
      ],
      [
        t("report.own-largest", { provider: first ? first.name[pen.language] : pen.unknown }),
        first ? `${pen.range({ low: 100 * first.share.low, high: 100 * first.share.high })} %` : pen.unknown,
      ],
    ],
    { source: pen.sourcePlan },
  );
}

/** Kinds of rules that say how something is measured, not what holds from a day on. */
const ABOUT_METHOD = /^(method|evidence|checklist|price|validity)$/;

/** § 4: dated rules that begin or end while the plan runs. */
export function events(page: Page, { plan, catalogue, waves }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const { agency } = plan;
  const from = `${Number(agency.planDate.slice(0, 4)) - 1}${agency.planDate.slice(4)}`;
  const last = waves.waves.at(-1)?.wave.cutOver ?? agency.startDate;
  const until = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  const places = agency.country === "KR" ? ["KR"] : ["EU", agency.country];
  const dated = catalogue.reference.rules
    .filter(
      ({ jurisdiction, status, kind }) =>
        status !== "superseded" && !ABOUT_METHOD.test(kind) && places.includes(jurisdiction),
    )
    .flatMap((rule) => [
      ...(rule.validFrom ? [{ rule, day: rule.validFrom, word: "begins" as const }] : []),
      ...(rule.validTo ? [{ rule, day: rule.validTo, word: "ends" as const }] : []),
    ])
    .filter(({ day }) => day >= from && day <= until)
    .sort((a, b) => a.day.localeCompare(b.day, "en") || a.rule.id.localeCompare(b.rule.id, "en"));
  page.heading(t("report.events"));
  if (dated.length === 0) {
    page.paragraph(t("report.no-events"));
    return;
  }
  page.table(
    t("report.t-events"),
    [
      centre(t("report.c-date"), 1.5),
      centre(t("report.c-event"), 0.9),
      start(t("report.c-rule"), 5),
      start(t("report.source"), 3),
    ],
    dated.map(({ rule, day, word }) => [
      pen.shortDay(day),
      t(`report.event-${word}`),
      pen.named(`dated-rule.${rule.id}`, rule.title),
      t("report.source-ids", { ids: rule.source }),
    ]),
    { source: pen.sourceCatalogue },
  );
}
