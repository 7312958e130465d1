import type { Figure } from "../../engines/explain.ts";
import { figureValue } from "../../text/figure.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 13: what it costs to run, by line and region, with what is not priced as a range. */
export function budget({ placement, cost, plan, catalogue, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("13", t("report.s13"));
  if (!placement) return page.paragraph(t("report.not-placed-why")).done();
  const yearly = placement.monthly && {
    ...placement.monthly,
    low: placement.monthly.low * 12,
    high: placement.monthly.high * 12,
  };
  const five = yearly && { ...yearly, low: yearly.low * 5, high: yearly.high * 5 };
  page.facts([
    { label: t("report.f-monthly"), value: pen.money(placement.monthly), note: null },
    { label: t("report.f-yearly"), value: pen.money(yearly), note: null },
    { label: t("report.f-five"), value: pen.money(five), note: t("report.f-five-note") },
    { label: t("report.c-coverage"), value: pen.percent(placement.coverage), note: null },
  ]);
  if (!placement.monthly) page.callOut("warning", t("report.not-computable"), t("report.not-computable-why"));
  page.table(
    t("report.t-cost-region"),
    [start(t("report.c-region"), 4), end(t("report.c-workloads"), 1), end(t("report.c-monthly"), 3)],
    placement.byRegion.map(({ region, workloads, monthly }) => [
      pen.region(region),
      pen.number(workloads, 0),
      pen.money(monthly),
    ]),
    {
      unit: t("report.unit-vat", { currency: plan.agency.currency }),
      source: t("report.source-catalogue", { edition: placement.footing.edition.id }),
    },
  );
  if (cost && cost.parts.length > 0)
    page.table(
      t("report.t-cost-lines"),
      [start(t("report.c-line"), 4), end(t("report.c-monthly"), 3)],
      cost.parts.slice(0, 40).map((part: Figure) => [pen.say(part.label), figureValue(language, part)]),
      { unit: t("report.unit-vat", { currency: plan.agency.currency }) },
    );
  page.note(
    t("report.price-dates", {
      oldest: placement.footing.oldestPrice ? pen.day(placement.footing.oldestPrice) : pen.unknown,
      newest: placement.footing.newestPrice ? pen.day(placement.footing.newestPrice) : pen.unknown,
      edition: catalogue.edition.id,
    }),
  );
  page.list([t("report.cost-basis-1"), t("report.cost-basis-2"), t("report.cost-basis-3"), t("report.cost-basis-4")]);
  return page.done();
}
