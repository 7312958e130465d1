import { rangeBars, ticksTo } from "../../charts/range-bars.ts";
import type { ComparedRegion } from "../../model/result.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 8: who is lawful for how much, and what each would be like. */
export function comparison({ comparison: compared, plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("8", t("report.s8"), true);
  const able = compared.regions.filter(({ lawful }) => lawful > 0).sort(byScore);
  const out = compared.regions.filter(({ lawful }) => lawful === 0);
  if (able.length === 0) page.callOut("warning", t("report.none-lawful"), t("report.none-lawful-why"));
  else {
    page.paragraph(
      t("report.comparison", { regions: able.length, all: compared.regions.length, workloads: plan.workloads.length }),
    );
    const bars = able.slice(0, 12).map((region) => ({
      name: pen.region(region.region),
      low: region.score?.low ?? 0,
      high: region.score?.high ?? 100,
      tone: "accent" as const,
      label: region.score ? pen.range(region.score) : pen.unknown,
    }));
    page.figure(
      t("report.fig-score"),
      rangeBars({
        title: t("report.fig-score-title", { region: bars[0]!.name }),
        bars,
        to: 100,
        ticks: ticksTo(100, String),
        minimum: null,
        head: [t("report.c-region"), t("report.c-score")],
        width: 900,
      }),
      t("report.source-catalogue", { edition: compared.footing.edition.id }),
    );
    page.table(
      t("report.t-short-list"),
      [
        start(t("report.c-region"), 4),
        end(t("report.c-lawful"), 1.1),
        end(t("report.c-open"), 1.1),
        end(t("report.c-monthly-all"), 3),
        end(t("report.c-coverage"), 1.2),
        end(t("report.c-latency"), 1.4),
        end(t("report.c-sovereignty"), 1.8),
        end(t("report.c-seal"), 1.2),
        start(t("report.c-weakest"), 1.2),
        end(t("report.lock-in"), 1.5),
        end(t("report.c-score"), 1.5),
      ],
      able.map((region) => [
        pen.region(region.region),
        pen.number(region.lawful, 0),
        pen.number(region.unknown, 0),
        pen.money(region.monthly),
        pen.percent(region.coverage),
        region.latency ? pen.number(region.latency.p90) : pen.unknown,
        region.sovereignty ? `${pen.range(region.sovereignty.score)} %` : pen.unknown,
        region.sovereignty ? pen.range(region.sovereignty.overallLevel, 0) : pen.unknown,
        region.sovereignty?.weakest ?? pen.unknown,
        pen.range(region.lockIn),
        pen.range(region.score),
      ]),
      {
        unit: t("report.unit-comparison"),
        source: t("report.source-catalogue", { edition: compared.footing.edition.id }),
      },
    );
    page.note(t("report.comparison-note"));
  }
  page.heading(t("report.excluded")).paragraph(t("report.excluded-sentence", { count: out.length }));
  if (out.length > 0)
    page.list([...new Set(out.map(({ provider }) => pen.provider(provider)))].map((name) => name).slice(0, 60));
  return page.done();
}

const byScore = (a: ComparedRegion, b: ComparedRegion): number =>
  (b.score?.low ?? -1) - (a.score?.low ?? -1) || b.lawful - a.lawful || a.region.localeCompare(b.region, "en");
