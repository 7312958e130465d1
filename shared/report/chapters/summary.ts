import { rangeBars, ticksTo } from "../../charts/range-bars.ts";
import { majorRange } from "../../units/money.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, section } from "../pen.ts";

/** § 1, one page: what is asked, what it costs, what can go wrong, when it happens. */
export function summary(input: ReportInput, pen: Pen): Section {
  const { plan, placement, lockIn, waves, comparison } = input;
  const { t } = pen;
  const page = section("1", t("report.s1"));
  const last = waves.waves.at(-1)?.wave.cutOver ?? null;
  const critical = waves.issues.filter(({ severity }) => severity === "critical").length;
  const owner = lockIn.layers.find(({ layer }) => layer === "owner");
  const noneLawful = comparison.workloads.filter(({ lawfulRegions }) => lawfulRegions === 0).length;

  page.facts([
    {
      label: t("report.f-scope"),
      value: t("report.f-scope-value", { groups: plan.groups.length, workloads: plan.workloads.length }),
      note: null,
    },
    {
      label: t("report.f-monthly"),
      value: placement ? pen.money(placement.monthly) : t("report.not-placed"),
      note: placement ? t("report.f-coverage", { coverage: pen.percent(placement.coverage) }) : null,
    },
    {
      label: t("report.f-sovereignty"),
      value: placement?.weakest ? `SEAL ${pen.range(placement.weakest.level, 0)}` : pen.unknown,
      note: placement?.weakest
        ? t("report.f-weakest", {
            objective: placement.weakest.objective,
            provider: pen.provider(placement.weakest.provider),
          })
        : null,
    },
    {
      label: t("report.f-waves"),
      value: String(waves.waves.length),
      note: last ? t("report.f-until", { day: pen.day(last) }) : t("report.no-waves"),
    },
  ]);
  if (!placement) return page.callOut("warning", t("report.not-placed"), t("report.not-placed-why")).done();

  page.paragraph(
    t("report.summary-1", {
      placed: placement.placements.length,
      all: plan.workloads.length,
      regions: placement.byRegion.length,
      unplaced: placement.unplaced.length,
      value: pen.number(placement.value, 2),
      gap: pen.percent(placement.gap, 3),
    }),
  );
  page.paragraph(
    t("report.summary-2", {
      owner: owner ? `${pen.range(owner.byCost ?? owner.byCount, 0)} (${t(`band.${owner.band}`)})` : pen.unknown,
      lockIn: lockIn.total?.value ? pen.range(lockIn.total.value) : pen.unknown,
      latency: pen.number(placement.latencyP90),
    }),
  );
  const risks = [
    noneLawful > 0 ? t("report.risk-none-lawful", { count: noneLawful }) : null,
    placement.coverage !== null && placement.coverage < 1
      ? t("report.risk-unpriced", { coverage: pen.percent(placement.coverage) })
      : null,
    critical > 0 ? t("report.risk-critical", { count: critical }) : null,
    owner?.band === "dominant" ? t("report.risk-owner") : null,
    t("report.risk-unknowns", { count: comparison.footing.unknowns }),
  ].filter((risk) => risk !== null);
  page.heading(t("report.risks-three")).list(risks.slice(0, 3));

  const costed = placement.byRegion.filter(({ monthly }) => monthly !== null);
  if (costed.length > 0) {
    const bars = [...costed]
      .sort((a, b) => b.monthly!.high - a.monthly!.high || a.region.localeCompare(b.region, "en"))
      .slice(0, 8)
      .map(({ region, monthly, workloads }) => {
        const { low, high } = majorRange(monthly!);
        return {
          name: pen.region(region),
          low,
          high,
          tone: "accent" as const,
          label: pen.money(monthly),
          note: String(workloads),
        };
      });
    const to = Math.max(...bars.map(({ high }) => high));
    page.figure(
      t("report.fig-cost"),
      rangeBars({
        title: t("report.fig-cost-title", { region: bars[0]!.name }),
        bars,
        to,
        ticks: ticksTo(to, (value) => pen.number(value, 0), 4),
        minimum: null,
        head: [t("report.c-region"), t("report.c-monthly"), t("report.c-workloads")],
        width: 700,
      }),
      t("report.source-catalogue", { edition: comparison.footing.edition.id }),
    );
  }
  return page.done();
}
