import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { benchmarkScope, benchmarkValue, events, ownShares, quotedFor } from "./market.ts";
import { outOfScope, rolesTable } from "./roles.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 3: purpose, scope, legal basis and the limits of the method. */
export function overview(input: ReportInput, pen: Pen): Section {
  const { plan, catalogue, comparison, language } = input;
  const { t } = pen;
  const stays = plan.groups.filter(({ disposition }) => disposition === "retain" || disposition === "retire");
  const packs = comparison.footing.packs.map((pack) => {
    const full = catalogue.rulePacks.find(({ id }) => id === pack.id);
    return [
      pack.title[language],
      full?.version ?? pen.unknown,
      t(`pack-status.${pack.status}` as "pack-status.draft"),
      full ? `${pen.shortDay(full.validFrom)} –${full.validTo ? ` ${pen.shortDay(full.validTo)}` : ""}` : pen.unknown,
      full ? t("report.source-ids", { ids: full.sources.join(", ") }) : pen.unknown,
    ];
  });
  const page = section("3", t("report.s3"))
    .paragraph(t(pen.form.template === "K" ? "report.background-K" : "report.background-E"))
    .paragraph(
      t("report.purpose", { agency: plan.agency.name, groups: plan.groups.length, workloads: plan.workloads.length }),
    )
    .table(
      t("report.t-scope"),
      [start(t("report.c-what"), 3), end(t("report.c-count"), 1, "C")],
      [
        [t("report.groups"), pen.number(plan.groups.length, 0)],
        [t("report.workloads"), pen.number(plan.workloads.length, 0)],
        [t("report.data-sets"), pen.number(plan.dataSets.length, 0)],
        [t("report.dependencies"), pen.number(plan.dependencies.length, 0)],
        [t("report.groups-out"), pen.number(stays.length, 0)],
      ],
      { source: pen.sourcePlan },
    );
  outOfScope(page, input, pen);
  page
    .heading(t("report.basis"))
    .paragraph(t(pen.form.template === "K" ? "report.basis-K" : "report.basis-E"))
    .table(
      t("report.t-packs"),
      [
        start(t("report.c-pack"), 2.6),
        start(t("report.c-version"), 1),
        start(t("report.c-status"), 0.9),
        start(t("report.c-validity"), 2),
        start(t("report.source"), 3),
      ],
      packs,
      { source: pen.sourceCatalogue },
    );
  rolesTable(page, input, pen);
  return page
    .heading(t("report.limits"))
    .list([t("report.limit-1"), t("report.limit-2"), t("report.limit-3"), t("report.limit-4")])
    .done();
}

/** § 4: policy, market and benchmarks, quoted, never as findings about the agency. */
export function environment(input: ReportInput, pen: Pen): Section {
  const { catalogue, plan, language } = input;
  const { t } = pen;
  const benchmarks = quotedFor(plan.agency.country, catalogue.benchmarks);
  const places = plan.agency.country === "KR" ? ["KR"] : ["EU", plan.agency.country];
  const pending = catalogue.rulePacks.filter(
    ({ jurisdiction, status }) => (status === "draft" || status === "proposal") && places.includes(jurisdiction),
  );
  const page = section("4", t("report.s4"))
    .paragraph(
      t("report.environment", {
        providers: catalogue.providers.length,
        regions: catalogue.regions.length,
        offers: pen.number(catalogue.offers.length, 0),
      }),
    )
    .table(
      t("report.t-benchmarks"),
      [
        start(t("report.c-benchmark"), 4),
        end(t("report.c-value"), 2),
        start(t("report.c-scope"), 2),
        start(t("report.source"), 3),
      ],
      benchmarks.map((benchmark) => [
        pen.named(`benchmark.${benchmark.id}`, benchmark.title),
        benchmarkValue(benchmark, pen),
        benchmarkScope(benchmark, pen),
        `${t("report.source-ids", { ids: benchmark.source })}, ${pen.shortDay(benchmark.asOf)}`,
      ]),
      { source: pen.sourceCatalogue },
    )
    .note(t("report.benchmarks-note"));
  ownShares(page, input, pen);
  events(page, input, pen);
  return page
    .heading(t("report.pending"))
    .list(
      pending.length > 0
        ? pending.map((pack) => `${pack.title[language]}: ${t(`pack-status.${pack.status}`)}`)
        : [t("report.none")],
    )
    .done();
}
