import type { CostOverview, CostYears, YearColumn } from "../../model/spending.ts";
import type { section } from "../pen.ts";
import { type Pen, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
export type Spending = Readonly<{ overview: CostOverview; years: CostYears }>;

/** What the plan pays beside the bare placement: every line of the month, what is paid once, the fiscal years. */
export function spendingTables(page: Page, { overview, years }: Spending, pen: Pen): void {
  const { t } = pen;
  const made = { unit: pen.unitExact, source: pen.sourceCatalogue };
  page.table(
    t("report.t-plan-lines"),
    [start(t("report.c-line"), 3), end(t("report.c-monthly"), 3, "C"), end(t("report.c-coverage"), 1.4, "C")],
    [
      ...overview.lines.map((line) => [t(`cost.${line.item}`), pen.amount(line.monthly), pen.percent(line.coverage)]),
      [t("report.total"), pen.amount(overview.monthly), pen.percent(overview.coverage)],
      ...(overview.vat.share === null
        ? []
        : [
            [
              `${t("spending.vat")} (${pen.percent(overview.vat.share)})`,
              pen.amount(overview.vat.monthly),
              pen.percent(overview.coverage),
            ],
            [t("cli.cost-with-vat"), pen.amount(overview.vat.withVat), pen.percent(overview.coverage)],
          ]),
    ],
    made,
  );
  if (overview.oneOff.length > 0)
    page.table(
      t("spending.one-off"),
      [start(t("report.c-line"), 3), end(t("report.c-workloads"), 1.2, "C"), end(t("report.c-amount"), 3, "C")],
      overview.oneOff.map(({ item, way, workloads, amount }) => [
        t(
          item === "effort"
            ? `spending.effort-all-${way === null || way === "retain" || way === "retire" ? "open" : way}`
            : `spending.one-off-all-${item}`,
        ),
        pen.number(workloads, 0),
        pen.amount(amount),
      ]),
      made,
    );
  yearTable(page, years, pen);
}

/** Fiscal years: only columns that are claimed. Against today's cost where there is one to compare with. */
function yearTable(page: Page, years: CostYears, pen: Pen): void {
  const { t } = pen;
  if (years.years.length === 0) return;
  const columns: readonly (readonly [string, YearColumn | "total"])[] = [
    [t("spending.run"), "run"],
    [t("spending.one-off"), "oneOff"],
    [t("spending.one-off-all-parallel"), "parallel"],
    [t("spending.shortfall"), "shortfall"],
    [t("spending.vat"), "vat"],
    [t("report.total"), "total"],
    [t("spending.as-is"), "asIs"],
  ];
  const shown = columns.filter(([, column]) => column === "total" || years.claimed.some((one) => one === column));
  page.table(
    t("report.t-plan-years"),
    [
      start(pen.heading(t("cli.year")), 1),
      ...shown.map(([word, column]) => end(word, 2.4, column === "asIs" ? "E" : "C")),
    ],
    years.years.map((year) => [String(year.year), ...shown.map(([, column]) => pen.amount(year[column]))]),
    { unit: pen.unitExact, source: pen.sourceCatalogue },
  );
  const { npv, asIsSet } = years;
  if (npv && asIsSet)
    page.note(
      t("report.plan-npv", {
        set: pen.inside(t(`spending.as-is-set-${asIsSet}`)),
        amount: pen.amount(npv),
        share: pen.percent(years.discount),
      }),
    );
  else if (years.because) page.note(pen.say(years.because));
}
