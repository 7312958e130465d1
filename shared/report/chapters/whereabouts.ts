import type { RegionId } from "../../model/id.ts";
import { type Range, addRange } from "../../units/range.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 10: how much is needed where, after right-sizing. An unknown size makes the sum a least one, said aloud. */
export function capacityBlocks(page: Page, { placement, comparison }: ReportInput, pen: Pen): void {
  if (!placement) return;
  const { t } = pen;
  const sizes = new Map(comparison.workloads.map((row) => [row.workload, row]));
  const sum = (regions: readonly RegionId[], of: "neededVcpu" | "neededMemoryGib" | "storageGib"): string => {
    const all = placement.placements
      .filter(({ region }) => regions.includes(region))
      .map(({ workload }) => sizes.get(workload)?.[of] ?? null);
    const known = all.filter((value) => value !== null);
    if (known.length === 0) return pen.unknown;
    const total = pen.range(known.reduce<Range>(addRange, { low: 0, high: 0 }), 0);
    return known.length === all.length
      ? total
      : t("report.at-least", { value: total, missing: all.length - known.length });
  };
  const homes = placement.byRegion.filter(({ workloads }) => workloads > 0).map(({ region }) => region);
  const row = (name: string, regions: readonly RegionId[]): string[] => [
    name,
    pen.number(placement.placements.filter(({ region }) => regions.includes(region)).length, 0),
    sum(regions, "neededVcpu"),
    sum(regions, "neededMemoryGib"),
    sum(regions, "storageGib"),
  ];
  page
    .heading(t("report.capacity"))
    .table(
      t("report.t-capacity"),
      [
        start(t("report.c-region"), 3.4),
        end(t("report.c-workloads"), 1.2, "C"),
        end("vCPU", 1.8, "C"),
        end(t("report.c-memory-gib"), 1.8, "C"),
        end(t("report.c-storage-gib"), 1.8, "C"),
      ],
      [...homes.map((region) => row(pen.region(region), [region])), row(t("report.total"), homes)],
      { source: pen.sourcePlan },
    )
    .note(t("report.capacity-note"));
}

/** § 10: in which countries data sets lie, against their own rules; which class stands in which kind of zone. */
export function dataBlocks(page: Page, input: ReportInput, pen: Pen): void {
  const { plan, placement, catalogue, comparison } = input;
  if (!placement) return;
  const { t } = pen;
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  page.heading(t("report.data-places"));

  const classOf = new Map(comparison.workloads.map(({ workload, dataClass }) => [workload, dataClass]));
  const zones = grouped(placement.placements, ({ workload, region }) =>
    [classOf.get(workload) ?? "?", regions.get(region)?.zone ?? "?"].join("\n"),
  );
  page.table(
    t("report.t-zones"),
    [start(t("report.data-class-field"), 2), start(t("report.c-zone"), 3), end(t("report.c-workloads"), 1.2, "C")],
    [...zones]
      .sort(([a], [b]) => "CSO?".indexOf(a[0]!) - "CSO?".indexOf(b[0]!) || a.localeCompare(b, "en"))
      .map(([key, placed]) => {
        const [word, zone] = key.split("\n");
        return [
          word === "?" ? pen.unknown : t(`class.${word as "C"}`), // joined above from one of the three classes
          zone === "?" ? pen.unknown : t(`catalogue.zone-${zone as "public"}`), // joined above from one of the zones
          pen.number(placed.length, 0),
        ];
      }),
    { source: pen.sourcePlan },
  );

  const ruled = plan.dataSets.filter(({ residency }) => residency !== null);
  if (plan.dataSets.length === 0) page.missing(t("report.no-data-sets"));
  else if (ruled.length === 0) page.missing(t("report.no-residency", { count: pen.number(plan.dataSets.length, 0) }));
  else {
    const home = new Map(
      placement.placements.map(({ workload, region }) => [workload, regions.get(region)?.country ?? null]),
    );
    const copies = new Map(
      (input.scenario.recoveries ?? []).flatMap(({ workload, region }) =>
        region ? [[workload, regions.get(region)?.country ?? null]] : [],
      ),
    );
    const standing = (set: (typeof ruled)[number]): "inside" | "outside" | "open" => {
      const members = plan.workloads.filter(({ group }) => group !== null && group === set.group);
      const places = members.flatMap(({ id }) => [
        ...(home.has(id) ? [home.get(id)!] : []),
        ...(copies.has(id) ? [copies.get(id)!] : []),
      ]);
      if (places.length === 0 || places.includes(null as never)) return "open"; // a region without a country
      return places.every((country) => set.residency!.includes(country)) ? "inside" : "outside";
    };
    const rules = grouped(ruled, ({ residency }) => residency!.join(", ") || t("report.none"));
    page.table(
      t("report.t-residency"),
      [
        start(t("report.c-residency"), 3),
        end(t("report.c-data-sets"), 1.2, "C"),
        end(t("report.c-inside"), 1.2, "C"),
        end(t("report.c-outside"), 1.2, "C"),
        end(t("report.c-nowhere"), 1.2, "C"),
      ],
      [...rules].map(([rule, sets]) => {
        const found = sets.map(standing);
        const count = (word: string): string => pen.number(found.filter((one) => one === word).length, 0);
        return [rule, pen.number(sets.length, 0), count("inside"), count("outside"), count("open")];
      }),
      { source: pen.sourcePlan },
    );
  }
  page.heading(t("report.network")).missing(t("report.no-network"));
}
