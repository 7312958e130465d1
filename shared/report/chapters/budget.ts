import { ageOf } from "../../catalogue/freshness.ts";
import { defaultPriceRules } from "../../model/price-rules.ts";
import { priceDaysWith } from "../../engines/compare.ts";
import type { Figure } from "../../engines/explain.ts";
import type { PriceDays } from "../../model/result.ts";
import type { Currency, MoneyRange } from "../../units/money.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { basisTables } from "./budget-basis.ts";
import { yearTables } from "./budget-years.ts";
import { spendingTables } from "./spending.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** A monthly cost over several months; not computable stays not computable. */
export const timesMonths = (monthly: MoneyRange | null, months: number): MoneyRange | null =>
  monthly && { ...monthly, low: monthly.low * months, high: monthly.high * months };

/** § 13: what it costs to run, by line and region, with what is not priced as a range. Amounts are exact here. */
export function budget(input: ReportInput, pen: Pen): Section {
  const { placement, cost, spending, catalogue, plan, cells, scenario } = input;
  const { t } = pen;
  const page = section("13", t("report.s13"));
  if (!placement) return page.missing(t("report.not-placed-why")).done();
  const { monthly } = placement;
  if (!monthly)
    page.callOut(
      "warning",
      t("report.not-computable"),
      cost?.because ? pen.say(cost.because) : t("report.not-computable-why"),
    );
  const coverage = pen.percent(placement.coverage);
  const allDays = placement.byRegion
    .flatMap(({ pricedOn }) => (pricedOn ? [pricedOn.oldest, pricedOn.newest] : []))
    .reduce<PriceDays>(priceDaysWith, null);
  page.table(
    t("report.t-totals"),
    [start(t("report.c-period"), 3), end(t("report.c-amount"), 4, "C"), end(t("report.c-coverage"), 1.4, "C")],
    [
      [t("report.f-monthly"), pen.amount(monthly), coverage],
      [t("report.f-yearly"), pen.amount(timesMonths(monthly, 12)), coverage],
      [`${t("report.f-five")} (${t("report.f-five-note")})`, pen.amount(timesMonths(monthly, 60)), coverage],
    ],
    { unit: pen.unitExact, source: pen.sourceCatalogue },
  );
  page.table(
    t("report.t-cost-region"),
    [
      start(t("report.c-region"), 3.4),
      end(t("report.c-workloads"), 1.1, "C"),
      end(t("report.c-monthly"), 2.8, "C"),
      start(t("freshness.priced-on"), 2.7),
    ],
    [
      ...placement.byRegion.map(({ region, workloads, monthly: own, pricedOn }) => [
        pen.region(region),
        pen.number(workloads, 0),
        pen.amount(own),
        // where only copies stand, no workload has a price that could be dated
        workloads === 0 ? "–" : daysIn(pen, pricedOn),
      ]),
      [t("report.total"), pen.number(placement.placements.length, 0), pen.amount(monthly), daysIn(pen, allDays)],
    ],
    { unit: pen.unitExact, source: pen.sourceCatalogue },
  );
  if (cost)
    page.table(
      t("report.t-cost-lines"),
      [start(t("report.c-line"), 2), end(t("report.c-monthly"), 3, "C"), end(t("report.c-lines-known"), 2, "C")],
      costLines(cost, plan.agency.currency, pen),
      { unit: pen.unitExact, source: pen.sourceCatalogue },
    );
  page.note(t("report.totals-note"));
  spendingTables(page, spending, pen);
  page.note(
    t("report.price-dates", {
      oldest: allDays ? pen.day(allDays.oldest) : pen.unknown,
      newest: allDays ? pen.day(allDays.newest) : pen.unknown,
      edition: catalogue.edition.id,
    }),
  );
  const rules = plan.priceRules ?? defaultPriceRules;
  const stale = [...cells.values()].filter(
    ({ pricedOn }) => pricedOn && ageOf(pricedOn, plan.agency.planDate, rules) === "stale",
  );
  page.note(
    t(stale.length > 0 ? "freshness.report-stale" : "freshness.report-fresh", {
      count: pen.number(stale.length, 0),
      days: rules.staleAfterDays,
    }),
  );
  yearTables(page, input, pen);
  basisTables(page, input, pen);
  return page
    .heading(t("report.cost-basis"))
    .list([
      t("report.cost-basis-1", { term: t(`spending.term-${scenario.term ?? "on-demand"}`) }),
      t("report.cost-basis-2"),
      t("report.cost-basis-3"),
      t("report.cost-basis-4"),
    ])
    .heading(t("report.cost-not-counted"))
    .list(spending.overview.notCounted.map((sentence) => pen.say(sentence)))
    .done();
}

function daysIn(pen: Pen, span: PriceDays): string {
  if (span === null) return pen.t("catalogue.unpriced");
  const { oldest, newest } = span;
  return oldest === newest ? pen.shortDay(oldest) : `${pen.shortDay(oldest)} – ${pen.shortDay(newest)}`;
}

/** The plan's cost by what it is paid for; a line that cannot be computed is counted, never added as nothing. */
function costLines(cost: Figure, currency: Currency, pen: Pen): string[][] {
  const lines = cost.parts.flatMap((region) => region.parts).flatMap((workload) => workload.parts);
  return [...grouped(lines, ({ label }) => pen.say(label))].map(([name, all]) => {
    const known = all.flatMap(({ value }) => (value ? [value] : []));
    const sum = known.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
      low: 0,
      high: 0,
    });
    return [
      name,
      known.length === all.length
        ? pen.amount({ ...sum, currency })
        : pen.t("report.partly", { known: pen.amount({ ...sum, currency }) }),
      `${pen.number(known.length, 0)} / ${pen.number(all.length, 0)}`,
    ];
  });
}
