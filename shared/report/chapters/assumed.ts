import { type AssumptionKey, assumptionKeys, assumptionSpecs } from "../../model/assumption.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** Appendix D: every number that no fact gives, with what it is, on whose word, and why; first those the agency has stated. */
export function assumptions(input: ReportInput, pen: Pen): Section {
  const { plan, scenario, assumptions: held } = input;
  const { t } = pen;
  const stated = new Map((plan.assumptions ?? []).map((one) => [one.key, one]));
  const sourceOf = (key: AssumptionKey): string =>
    stated.has(key) ? t("assumptions.stated") : t(`assumptions.${assumptionSpecs[key].source}`);
  const row = (key: AssumptionKey): string[] => [
    t(`assumptions.${key}`),
    assumedValue(key, held[key], input, pen),
    stated.has(key) ? (stated.get(key)!.reason ?? t("report.no-reason")) : "–",
    sourceOf(key),
  ];
  const what = start(t("report.c-what"), 4);
  const [why, word] = [start(t("report.c-why"), 3), start(t("report.c-word"), 3)];
  const page = section("D", t("report.sD"))
    .heading(t("report.assumptions-plan"))
    .table(
      t("report.t-assumptions"),
      [start(t("report.c-what"), 4), end(t("report.c-value"), 3, "T")],
      settingRows(input, pen),
      { source: t("report.source-settings") },
    );
  page.heading(t("report.assumptions-stated"));
  if (stated.size === 0) page.paragraph(t("report.none-stated"));
  else
    page.table(
      t("report.t-stated"),
      [what, end(t("report.c-value"), 2, "T"), why, word],
      assumptionKeys.filter((key) => stated.has(key)).map(row),
      {
        source: t("report.source-settings"),
        dense: true,
      },
    );
  const usual = assumptionKeys.filter((key) => !stated.has(key) && held[key] !== null);
  page.heading(t("report.assumptions-usual")).table(
    t("report.t-usual"),
    [what, end(t("report.c-value"), 2, "E"), word],
    usual.map((key) => row(key).filter((_, at) => at !== 2)),
    {
      source: t("report.source-method"),
      dense: true,
    },
  );
  const none = assumptionKeys.filter((key) => held[key] === null);
  page.heading(t("report.assumptions-none"));
  if (none.length === 0) return page.paragraph(t("report.all-stated")).done();
  return page
    .missing(t("report.nobody-stated", { count: pen.number(none.length, 0), scenario: scenario.name }))
    .table(
      t("report.t-not-stated"),
      [start(t("report.c-what"), 1), start(t("report.c-what"), 1)],
      inPairs(none.map((key) => t(`assumptions.${key}`))),
      {
        source: t("report.source-method"),
        dense: true,
      },
    )
    .done();
}

/** Two beside each other: a long list of short names. */
const inPairs = (names: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / 2) }, (_, row) => [names[2 * row]!, names[2 * row + 1] ?? "–"]);

function settingRows({ plan: { waveSettings: settings }, scenario }: ReportInput, pen: Pen): string[][] {
  const { t } = pen;
  return [
    [t("report.a-unknown"), t(`report.unknown-short-${scenario.unknown}`)],
    [t("report.a-hours"), "730 h"],
    [t("report.a-max"), pen.number(settings.maxWorkloads, 0)],
    [t("report.a-days"), pen.number(settings.daysPerWave, 0)],
    [t("report.a-engineers"), `${pen.number(settings.engineers, 0)} × ${pen.number(settings.hoursPerDay)} h`],
    [t("report.a-per-workload"), `${pen.number(settings.hoursPerWorkload)} h`],
    [
      t("report.a-link"),
      `${pen.number(settings.linkMbitPerSecond, 0)} Mbit/s × ${pen.number(settings.linkEfficiency, 2)}`,
    ],
    [t("report.a-window"), `${pen.number(settings.windowHours)} h`],
  ];
}

/** A number of the register with its unit, in the words of the register's own screen. */
function assumedValue(key: AssumptionKey, value: number | null, { plan }: ReportInput, pen: Pen): string {
  if (value === null) return pen.unknown;
  const { unit, most } = assumptionSpecs[key];
  const { t } = pen;
  switch (unit) {
    case "share":
      return pen.percent(value, 1);
    case "choice":
      return most === 1 ? t(value === 1 ? "parts.yes" : "parts.no") : pen.number(value, 0);
    case "percentile":
      return `p${pen.number(value, 0)}`;
    case "count":
    case "rank":
      return pen.number(value, 4);
    case "factor":
    case "years":
    case "months":
    case "days":
    case "hours":
    case "minutes":
    case "person-months":
    case "points":
      return `${pen.number(value, 4)} ${t(`cost-page.in-${unit}`)}`;
    case "money":
      return `${pen.number(value, 2)} ${plan.agency.currency}`;
    case "money/month":
      return `${pen.number(value, 2)} ${t("cost-page.in-month", { unit: plan.agency.currency })}`;
    case "USD/year":
      return `${pen.number(value, 2)} ${t("cost-page.in-year", { unit: "USD" })}`;
    default:
      return `${pen.number(value, 4)} ${unit}`;
  }
}
