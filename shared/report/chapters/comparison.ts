import { rangeBars, ticksTo } from "../../charts/range-bars.ts";
import type { ComparedRegion, Latency } from "../../model/result.ts";
import type { Method, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import type { ExcludedProvider } from "../excluded.ts";
import { scenarioBlocks } from "./alternatives.ts";
import { certificateCells } from "./certificate-cell.ts";
import { notChosenBlocks } from "./not-chosen.ts";
import { controlBlocks, masteryBlocks, orderBlocks } from "./standing.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** The short list is short: regions with lower scores are counted, but for those that the placement uses. */
const MOST_LISTED = 20;

/** Which column of the short list latency is. */
const LATENCY = 4;

/** A round trip somebody measured from here, one that was typed, and one that a proxy or the model of cables stands for. */
const letterOf = (latency: Latency | null): Method =>
  latency === null ? "E" : latency.method === "typed" ? "T" : /^(own|measured)/.test(latency.method) ? "M" : "E";

/** § 8: who is lawful for how much, what each would be like, and why the others are out. */
export function comparison(input: ReportInput, pen: Pen): Section {
  const { comparison: compared, plan, excluded } = input;
  const { t } = pen;
  const page = section("8", t("report.s8"));
  const able = compared.regions.filter(({ lawful }) => lawful > 0).sort(byScore);
  if (able.length === 0) page.callOut("warning", t("report.none-lawful"), t("report.none-lawful-why"));
  else {
    const certificates = certificateCells(input, pen);
    const used = new Set((input.placement?.byRegion ?? []).map(({ region }) => region));
    const listed = able.filter(({ region }, at) => at < MOST_LISTED || used.has(region));
    page.paragraph(
      t("report.comparison", {
        regions: pen.number(able.length, 0),
        all: pen.number(compared.regions.length, 0),
        workloads: pen.number(plan.workloads.length, 0),
      }),
    );
    page.table(
      t("report.t-short-list"),
      [
        start(t("report.c-region"), 2.7),
        start(t("report.c-certificates"), 2.2),
        end(t("report.c-lawful-open"), 1.3, "C"),
        end(t("report.c-monthly-coverage"), 2.2, "C"),
        end(t("report.c-latency"), 1, "E"),
        start(t("report.c-sovereignty-levels"), 2.7, "C"),
        end(pen.heading(t("report.lock-in")), 1.3, "C"),
        end(t("report.c-score"), 1.3, "C"),
      ],
      listed.map((region) => row(region, certificates(region.region), pen)),
      {
        unit: pen.unitLarge,
        source: pen.sourceCatalogue,
        dense: true,
        method: (row, column) => (column === LATENCY ? letterOf(listed[row]!.latency) : undefined),
      },
    );
    if (listed.length < able.length) page.note(t("report.short-list-more", { count: able.length - listed.length }));
    page.note(`${t("report.comparison-note")} ${t("report.certificates-in-list")}`);
    page.figure(t("report.fig-score"), scores(able, pen), pen.sourceCatalogue);
    masteryBlocks(page, input, pen);
    orderBlocks(page, input, pen);
    controlBlocks(page, input, pen);
    scenarioBlocks(page, input, pen);
    notChosenBlocks(page, input, able, pen);
  }
  page.heading(t("report.excluded"));
  const out = compared.regions.filter(({ lawful }) => lawful === 0).length;
  if (excluded.length === 0) return page.paragraph(t("report.nobody-excluded", { regions: out })).done();
  const byReason = [...grouped(excluded, ({ reason }) => reason?.key ?? "").values()];
  return page
    .paragraph(t("report.excluded-sentence", { providers: excluded.length, regions: out }))
    .table(
      t("report.t-excluded"),
      [
        start(t("report.c-commonest"), 4),
        end(t("report.c-providers"), 0.9, "C"),
        start(t("report.c-provider-share"), 7),
      ],
      byReason
        .sort((a, b) => b.length - a.length)
        .map((alike) => [
          reasonOf(alike, pen),
          pen.number(alike.length, 0),
          alike
            .map(
              ({ provider, count, judged }) =>
                `${pen.provider(provider)} ${pen.percent(judged > 0 ? count / judged : null)}`,
            )
            .join(", "),
        ]),
      { source: pen.sourceCatalogue },
    )
    .note(t("report.excluded-note"))
    .done();
}

/** One sentence for all, or that of the first as an example where places and levels in it differ. */
function reasonOf(alike: readonly ExcludedProvider[], pen: Pen): string {
  const sentences = [...new Set(alike.map(({ reason }) => (reason ? pen.say(reason) : pen.t("report.no-reason"))))];
  return sentences.length === 1 ? sentences[0]! : pen.t("report.for-example", { sentence: sentences[0]! });
}

/** The sovereignty score never stands without overall level and weakest objective. */
function row(region: ComparedRegion, certificates: string, pen: Pen): string[] {
  const { sovereignty } = region;
  return [
    pen.region(region.region),
    certificates,
    `${pen.number(region.lawful, 0)} / ${pen.number(region.unknown, 0)}`,
    `${pen.large(region.monthly)} (${pen.percent(region.coverage)})`,
    region.latency ? pen.number(region.latency.p90) : pen.unknown,
    sovereignty
      ? `${pen.range(sovereignty.score)} % · SEAL ${pen.range(sovereignty.overallLevel, 0)} · ${sovereignty.weakest}`
      : pen.unknown,
    pen.range(region.lockIn),
    pen.range(region.score),
  ];
}

function scores(able: readonly ComparedRegion[], pen: Pen) {
  const { t } = pen;
  const bars = able.slice(0, 12).map((region) => ({
    name: pen.region(region.region),
    low: region.score?.low ?? 0,
    high: region.score?.high ?? 100,
    tone: "accent" as const,
    label: region.score ? pen.range(region.score) : pen.unknown,
  }));
  return rangeBars({
    title: t("report.fig-score-title", { region: bars[0]!.name }),
    bars,
    to: 100,
    ticks: ticksTo(100, String),
    minimum: null,
    head: [t("report.c-region"), t("report.c-score")],
    width: 700,
  });
}

const byScore = (a: ComparedRegion, b: ComparedRegion): number =>
  (b.score?.low ?? -1) - (a.score?.low ?? -1) || b.lawful - a.lawful || a.region.localeCompare(b.region, "en");
