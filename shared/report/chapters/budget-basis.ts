import { burnDownChart } from "../../charts/burn-down.ts";
import { type AssumptionKey, assumptionKeys, assumptionSpecs } from "../../model/assumption.ts";
import type { CommitmentView, CostOverview } from "../../model/spending.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, type section, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** What the sums of § 13 stand on: commitments, how far they move, rates, and the numbers today's cost rests on. */
export function basisTables(page: Page, input: ReportInput, pen: Pen): void {
  commitments(page, input, pen);
  swings(page, input, pen);
  rates(page, input.spending.overview, pen);
  onPremises(page, input, pen);
}

/** How each commitment is used up, year by year; that there is none is said. */
function commitments(page: Page, { money, plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.money-commitments"));
  if (plan.commitments.length === 0) page.paragraph(t("report.no-commitments"));
  for (const view of money.commitments) {
    const { currency } = view;
    const exact = (minor: number | null): string =>
      minor === null ? t("report.not-computable") : pen.money({ low: minor, high: minor, currency });
    page.table(
      t("report.t-commitment", { name: view.name, kind: t(`commitment.${view.kind}`) }),
      [
        start(t("cost-page.contract-year"), 1),
        end(t("cost-page.minimum"), 2, "T"),
        end(t("cost-page.use-low-long"), 2, "E"),
        end(t("cost-page.use-base-long"), 2, "E"),
        end(t("cost-page.use-high-long"), 2, "E"),
        end(t("cost-page.short"), 2, "C"),
      ],
      view.years.map(({ year, minimum, usage, shortfall }) => [
        String(year),
        exact(minimum),
        ...(["low", "base", "high"] as const).map((ramp) => exact(usage ? usage[ramp] : null)),
        pen.money(shortfall),
      ]),
      { source: pen.sourcePlan },
    );
    page.note(t(view.usageFrom === "ramp" ? "cost-page.from-ramp" : "cost-page.from-placement"));
    for (const warning of view.warnings) page.note(pen.say(warning));
    page.figure(t("report.burn-caption", { name: view.name }), burnOf(view, pen), pen.sourcePlan);
  }
}

function burnOf(view: CommitmentView, pen: Pen) {
  const { t } = pen;
  const { currency, years, minimum, name, kind } = view;
  const large = (minor: number): string => pen.large({ low: minor, high: minor, currency });
  return burnDownChart({
    title: titleOf({ years, minimum, name, kind }, large, pen),
    kind,
    years,
    words: {
      year: t("cost-page.contract-year"),
      minimum: t("cost-page.minimum"),
      low: t("cost-page.use-low"),
      base: t("cost-page.use-base"),
      high: t("cost-page.use-high"),
      left: t("cost-page.left"),
      unknown: pen.unknown,
    },
    valueLabel: t(`cost-page.unit-${currency === "KRW" ? "million" : "thousand"}-${currency}`),
    print: large,
    printValue: (value) => (value === null ? pen.unknown : large(value)),
    width: 640,
    height: 240,
  });
}

function titleOf(
  { years, minimum, name, kind }: Pick<CommitmentView, "years" | "minimum" | "name" | "kind">,
  large: (minor: number) => string,
  { t }: Pen,
): string {
  if (years.some(({ usage }) => usage === null)) return t("cost-page.burn-title-open", { name });
  const used = years.reduce((sum, { usage }) => sum + usage!.base, 0);
  const short = years.filter((year) => year.usage!.base < year.minimum).length;
  if (kind === "pooled" ? used >= minimum : short === 0) return t("cost-page.burn-title-met", { name });
  if (kind === "annual") return t("cost-page.burn-title-short-annual", { name, count: short });
  return t("cost-page.burn-title-short-pooled", { name, left: large(minimum - used) });
}

/** Rates ± 10 %, use ± 20 %, prices ± 10 % (report.md § 13): what all years come to then. */
function swings(page: Page, { swings: all, spending }: ReportInput, pen: Pen): void {
  const { t } = pen;
  if (all.length === 0) return;
  page.heading(t("report.swings"));
  const { total, because } = spending.years;
  if (total === null) {
    page.missing(because ? pen.say(because) : t("report.not-computable-why"));
    return;
  }
  page.table(
    t("report.t-swings"),
    [
      start(t("cost-page.driver"), 3),
      end(t("report.c-lower"), 3, "C"),
      end(t("report.c-as-planned"), 3, "C"),
      end(t("report.c-higher"), 3, "C"),
    ],
    all.map(({ what, currency, share, low, high }) => [
      t(`report.swing-${what}`, { currency: currency ?? "", share: pen.percent(share) }),
      pen.amount(low),
      pen.amount(total),
      pen.amount(high),
    ]),
    { unit: t("report.unit-with-vat", { currency: total.currency }), source: pen.sourceCatalogue },
  );
  page.note(t("report.swings-note"));
}

/** The rates that turn other currencies into the plan's, each with its day and source. */
function rates(page: Page, { currencies, currency: own }: CostOverview, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.rates"));
  const foreign = currencies.filter(({ currency }) => currency !== own);
  page.table(
    t("report.t-rates"),
    [
      start(t("report.c-pair"), 2),
      end(pen.heading(t("cli.rate")), 2, "T"),
      start(t("report.c-date"), 2),
      start(t("report.source"), 4),
    ],
    foreign.map(({ currency, rate, because }) => [
      rate !== null && rate.rate >= 1 ? `1 ${own}` : `1 ${currency}`,
      rate === null ? t("report.not-computable") : rateOf(rate.rate, own, currency, pen),
      rate === null ? "–" : pen.shortDay(rate.date),
      rate === null
        ? because
          ? pen.say(because)
          : "–"
        : rate.inverse === rate.rate >= 1
          ? t("report.rate-inverse", { source: rate.source })
          : rate.source,
    ]),
    { source: pen.sourcePlan },
  );
  page.note(t("report.hours-note"));
}

/** The way round in which the amount is not below one: 1 EUR = 1,598.56 KRW, whichever of the two the plan counts in. */
const rateOf = (rate: number, own: string, foreign: string, pen: Pen): string =>
  rate >= 1 ? `${pen.number(rate, 4)} ${foreign}` : `${pen.number(1 / rate, 4)} ${own}`;

/** Numbers of the set that today's cost rests on: what is usual and what the agency states otherwise. */
function onPremises(page: Page, { today, plan, assumptions }: ReportInput, pen: Pen): void {
  const { t } = pen;
  if (today.used !== "vendor" && today.used !== "korea") return;
  const isKorean = (key: AssumptionKey): boolean => key.startsWith("as-is.kr-");
  const keys = assumptionKeys.filter(
    (key) => key.startsWith("as-is.") && isKorean(key) === (today.used === "korea") && assumptions[key] !== null,
  );
  const stated = new Set((plan.assumptions ?? []).map(({ key }) => key));
  page.table(
    t("report.t-on-premises"),
    [
      start(t("report.c-what"), 4),
      end(t("report.c-value"), 2, "E"),
      start(t("report.money-unit"), 1.6),
      start(t("report.money-word"), 3),
    ],
    keys.map((key) => [
      t(`assumptions.${key}`),
      pen.number(assumptions[key], 4),
      unitOf(assumptionSpecs[key].unit, plan.agency.currency),
      t(stated.has(key) ? "assumptions.stated" : `assumptions.${assumptionSpecs[key].source}`),
    ]),
    { source: pen.sourcePlan, dense: true },
  );
}

const unitOf = (unit: string, currency: string): string =>
  unit === "share"
    ? "0–1"
    : unit === "factor"
      ? "×"
      : unit.startsWith("money")
        ? unit.replace("money", currency)
        : unit;
