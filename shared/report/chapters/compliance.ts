import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 15 of a Korean plan: grounds of the classes, and how far the five steps of N2SF have come. Only data tell that. */
export function koreanSecurity(page: Page, { plan, comparison }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const counts = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((item) => {
    const count = plan.dataSets.filter((set) => set.items.includes(item)).length;
    return count > 0 ? [`${t("report.item", { item })} ${pen.number(count, 0)}`] : [];
  });
  if (counts.length > 0) page.paragraph(t("report.items", { items: counts.join(" · ") }));
  else page.missing(t("report.no-items"));
  const classed = comparison.workloads.filter(({ dataClass }) => dataClass !== null).length;
  page.heading(t("report.n2sf")).table(
    t("report.t-n2sf"),
    [start(t("report.c-n2sf-step"), 3), start(t("report.c-status"), 5)],
    ([1, 2, 3, 4, 5] as const).map((step) => [
      t(`report.n2sf-${step}`),
      step === 2
        ? t("report.n2sf-classed", {
            classed: pen.number(classed, 0),
            all: pen.number(comparison.workloads.length, 0),
          })
        : t("report.n2sf-not-recorded"),
    ]),
    { source: pen.sourcePlan },
  );
  page.missing(t("report.no-security-pack"));
}

/** § 15 of an EU plan: where personal data would be stored, and whose law reaches who stores them. */
export function transferTable(page: Page, { plan, placement, catalogue, scenario }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.transfers"));
  const personal = plan.dataSets.filter(({ personalData }) => personalData === true);
  if (personal.length === 0) page.missing(t("report.no-personal"));
  else if (placement) {
    const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
    const owners = new Map<string, string | null>(catalogue.providers.map(({ id, owner }) => [id, owner.country]));
    const groups = new Map(plan.workloads.map(({ id, group }) => [id, group]));
    const stored = [
      ...placement.placements.map(({ workload, region }) => ({ workload, region })),
      ...(scenario.recoveries ?? []).flatMap(({ workload, region }) => (region ? [{ workload, region }] : [])),
    ].flatMap(({ workload, region }) => {
      const found = regions.get(region);
      const group = groups.get(workload) ?? null;
      return found && group !== null ? [{ group, key: `${found.country}\n${found.provider}` }] : [];
    });
    const places = grouped(stored, ({ key }) => key);
    const rows = [...places]
      .map(([key, all]) => {
        const [country, provider] = key.split("\n");
        const here = new Set(all.map(({ group }) => group));
        return {
          country: country!,
          provider: provider!,
          sets: personal.filter(({ group }) => group !== null && here.has(group)).length,
        };
      })
      .filter(({ sets }) => sets > 0)
      .sort((a, b) => b.sets - a.sets || a.provider.localeCompare(b.provider, "en"));
    if (rows.length === 0) page.missing(t("report.personal-not-placed"));
    else
      page
        .table(
          t("report.t-transfers"),
          [
            start(t("report.c-stored-in"), 1.4),
            start(t("report.c-provider"), 2.6),
            start(t("report.c-owner-country"), 1.6),
            end(t("report.c-personal-sets"), 1.6, "C"),
          ],
          rows.map(({ country, provider, sets }) => [
            country,
            pen.provider(provider),
            owners.get(provider) ?? pen.unknown,
            pen.number(sets, 0),
          ]),
          { source: pen.sourceCatalogue },
        )
        .note(t("report.transfers-note"));
  }
  page.missing(t("report.no-sub-processors"));
}
