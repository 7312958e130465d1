import { cashFlowChart } from "../../charts/cash-flow.ts";
import type { MoneyOverTime, MoneyPart } from "../../model/money-over-time.ts";
import type { CostYears } from "../../model/spending.ts";
import type { MoneyRange } from "../../units/money.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, type section, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** Most months that are printed one by one; the others are alike, or in the annex. */
const MOST_MONTHS = 36;

/** When what is paid: beside today's cost, in each fiscal year against its budget, and month by month while things move. */
export function yearTables(page: Page, { spending, money }: ReportInput, pen: Pen): void {
  besideToday(page, spending.years, pen);
  budgets(page, money, pen);
  months(page, money, pen);
}

/** Staying as it is against what the plan pays and what has not moved yet (report.md § 13: as-is against to-be). */
function besideToday(page: Page, years: CostYears, pen: Pen): void {
  const { t } = pen;
  if (years.years.length === 0) return;
  const { asIsSet } = years;
  if (asIsSet === null) {
    page.missing(t("report.no-today"));
    return;
  }
  page.table(
    t("report.t-beside-today", { set: pen.inside(t(`spending.as-is-set-${asIsSet}`)) }),
    [
      start(pen.heading(t("cli.year")), 0.8),
      end(t("cost-page.stay"), 2, "E"),
      end(t("cost-page.staying"), 2, "E"),
      end(t("report.c-plan-pays"), 2, "C"),
      end(t("cost-page.saving"), 2, "C"),
      end(t("cost-page.cumulated"), 2, "C"),
    ],
    years.years.map(({ year, asIs, staying, beforeVat, saving, cumulated }) => [
      String(year),
      ...[asIs, staying, beforeVat, saving, cumulated].map(pen.large),
    ]),
    { unit: pen.unitLarge, source: pen.sourceCatalogue },
  );
  page.note(t("report.rounded-note"));
  page.figure(t("report.flow-caption"), flowOf(years, pen), pen.sourceCatalogue);
}

function flowOf({ years, claimed, currency, asIsSet }: CostYears, pen: Pen) {
  const { t } = pen;
  const nothing: MoneyRange = { low: 0, high: 0, currency };
  const money = (amount: Readonly<{ low: number; high: number }> | null) =>
    pen.large(amount && { low: amount.low, high: amount.high, currency });
  const last = years.at(-1)!;
  const saves =
    last.cumulated === null
      ? "open"
      : last.cumulated.low >= 0
        ? "saves"
        : last.cumulated.high <= 0
          ? "costs"
          : "unsure";
  return cashFlowChart({
    title: t(`report.flow-${saves}`, { year: last.year }),
    parts: [
      t("cost-page.run"),
      t("cost-page.staying"),
      t("cost-page.parallel"),
      t("cost-page.one-off"),
      t("cost-page.shortfall"),
    ],
    asIs: t("cost-page.stay"),
    cumulated: t("cost-page.cumulated"),
    years: years.map((year) => ({
      name: String(year.year),
      plan: [
        year.run,
        asIsSet === null ? nothing : year.staying,
        ...(["parallel", "oneOff", "shortfall"] as const).map((part) =>
          claimed.includes(part) ? year[part] : nothing,
        ),
      ],
      asIs: year.asIs,
      cumulated: year.cumulated,
    })),
    unknown: pen.unknown,
    valueLabel: t("cost-page.without-vat", {
      unit: t(`cost-page.unit-${currency === "KRW" ? "million" : "thousand"}-${currency}`),
    }),
    print: (value) => money({ low: value, high: value }),
    printRange: money,
    yearLabel: t("cli.year"),
    width: 640,
  });
}

const once = ["effort", "transfer", "training"] as const satisfies readonly MoneyPart[];

/** What is paid once, added; `null`: a claimed part is not computable. */
function onceOf(claimed: readonly MoneyPart[], of: Readonly<Record<MoneyPart, MoneyRange | null>>): MoneyRange | null {
  let sum: MoneyRange | null = null;
  for (const part of once) {
    if (!claimed.includes(part)) continue;
    const amount = of[part];
    if (amount === null) return null;
    sum = sum === null ? amount : { ...amount, low: sum.low + amount.low, high: sum.high + amount.high };
  }
  return sum;
}

/** Fiscal years against the budget of a year; that there is none is said. */
function budgets(page: Page, { years, fiscalYearStart, claimed }: MoneyOverTime, pen: Pen): void {
  const { t } = pen;
  if (years.length === 0) return;
  page.heading(t("report.budget-years"));
  const isBudgeted = years.some(({ standing }) => standing !== "no-budget");
  if (!isBudgeted) page.missing(t("report.no-budget"));
  // without a budget a table of calendar years would say again what the one above says
  if (!isBudgeted && fiscalYearStart === 1) return;
  const isOnce = once.some((part) => claimed.includes(part));
  const has = (part: MoneyPart): boolean => claimed.includes(part);
  page.table(
    t("report.t-fiscal-years"),
    [
      start(t("report.c-fiscal-year"), 1.1),
      centre(t("report.f-waves"), 1),
      end(t("money.part-run"), 2, "C"),
      ...(has("parallel") ? [end(t("money.part-parallel"), 2, "C")] : []),
      ...(isOnce ? [end(t("cost-page.one-off"), 2, "C")] : []),
      ...(has("shortfall") ? [end(t("money.part-shortfall"), 2, "C")] : []),
      end(t("spending.before-vat"), 2.2, "C"),
      ...(isBudgeted ? [end(t("report.c-budget"), 2, "T"), start(t("report.c-standing"), 1.4)] : []),
    ],
    years.map((one) => [
      fiscalYearStart === 1 ? String(one.year) : `${one.from.slice(0, 7)}–${one.to.slice(0, 7)}`,
      one.waves.length === 0 ? "–" : pen.number(one.waves.length, 0),
      pen.amount(one.run),
      ...(has("parallel") ? [pen.amount(one.parallel)] : []),
      ...(isOnce ? [pen.amount(onceOf(claimed, one))] : []),
      ...(has("shortfall") ? [pen.amount(one.shortfall)] : []),
      pen.amount(one.paid),
      ...(isBudgeted
        ? [
            one.budget === null
              ? t("report.not-computable")
              : pen.amount({ ...one.known, low: one.budget, high: one.budget }),
            t(`money.standing-${one.standing}`),
          ]
        : []),
    ]),
    { unit: pen.unitExact, source: pen.sourceCatalogue, dense: true },
  );
  const open = years.find(({ because }) => because !== null)?.because;
  if (open) page.note(pen.say(open));
}

/** From the first month to the last in which anything but running is paid. */
function months(page: Page, { months: all, claimed, unscheduled }: MoneyOverTime, pen: Pen): void {
  const { t } = pen;
  const last = all.findLastIndex((month) => month.waves.length > 0 || isMoving(month));
  if (last < 0) return;
  const isOnce = once.some((part) => claimed.includes(part));
  const has = (part: MoneyPart): boolean => claimed.includes(part);
  const shown = all.slice(0, last + 2).slice(0, MOST_MONTHS);
  page.table(
    t("report.t-months"),
    [
      start(t("report.c-month"), 1),
      centre(t("report.f-waves"), 0.9),
      ...(has("staying") ? [end(t("money.part-staying"), 2, "E")] : []),
      ...(has("parallel") ? [end(t("money.part-parallel"), 2, "C")] : []),
      end(t("money.part-run"), 2, "C"),
      ...(isOnce ? [end(t("cost-page.one-off"), 2, "C")] : []),
      end(t("report.c-plan-pays"), 2, "C"),
      end(t("report.c-cumulated"), 2.2, "C"),
    ],
    shown.map((one) => [
      one.month,
      one.waves.length === 0 ? "–" : pen.number(one.waves.length, 0),
      ...(has("staying") ? [pen.amount(one.staying)] : []),
      ...(has("parallel") ? [pen.amount(one.parallel)] : []),
      pen.amount(one.run),
      ...(isOnce ? [pen.amount(onceOf(claimed, one))] : []),
      pen.amount(one.paid),
      pen.amount(one.cumulated),
    ]),
    { unit: pen.unitExact, source: pen.sourceCatalogue, dense: true },
  );
  page.note(t("report.months-note", { count: all.length }));
  if (unscheduled > 0) page.note(t("money.unscheduled", { count: unscheduled }));
}

const isMoving = (month: MoneyOverTime["months"][number]): boolean =>
  [month.parallel, ...once.map((part) => month[part])].some((amount) => amount !== null && amount.high > 0);
