import { type MapPlace, regionMap } from "../../charts/region-map.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section } from "../pen.ts";
import { countryName } from "../../text/country-name.ts";
import { secondPlaces } from "./placing.ts";

type Page = ReturnType<typeof section>;

/** § 10: where on the map the placement puts workloads and copies; a site nobody publishes is named, not guessed. */
export function mapFigure(page: Page, input: ReportInput, pen: Pen): void {
  const { placement, catalogue, atlas = null } = input;
  if (!placement) return;
  const { t } = pen;
  const { settled } = secondPlaces(input);
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  const cities = new Map(catalogue.cities.map((city) => [city.name.en, city.name[pen.language]]));
  const used = placement.byRegion
    .map(({ region, workloads }) => ({
      id: region,
      workloads,
      copies: settled.filter((one) => one.region === region).length,
      facts: regions.get(region) ?? null,
    }))
    .filter(({ workloads, copies }) => workloads + copies > 0);
  const known = used.flatMap(({ facts, ...one }) => (facts?.place ? [{ ...one, facts, place: facts.place }] : []));
  if (known.length === 0) {
    page.missing(t("report.no-map"));
    return;
  }
  const places = [...grouped(known, ({ place }) => `${place.lat} ${place.lon}`).values()].map((here): MapPlace => {
    const { facts, place } = here[0]!; // grouped: at least one
    const city = facts.city === null ? facts.code : (cities.get(facts.city) ?? facts.city);
    return {
      name: `${city}, ${countryName(pen.language, facts.country)}`,
      lat: place.lat,
      lon: place.lon,
      workloads: here.reduce((sum, { workloads }) => sum + workloads, 0),
      copies: here.reduce((sum, { copies }) => sum + copies, 0),
      regions: here.map(({ id, workloads }) =>
        t("report.map-region", { region: pen.shortRegion(id), count: pen.number(workloads, 0) }),
      ),
    };
  });
  const nowhere = used.filter(({ facts }) => !facts?.place).map(({ id }) => pen.shortRegion(id));
  const largest = places.toSorted((a, b) => b.workloads - a.workloads || (a.name < b.name ? -1 : 1))[0]!; // at least one
  page.figure(
    t("report.fig-map"),
    regionMap({
      title: t("report.fig-map-title", {
        count: pen.number(places.length, 0),
        largest: largest.name,
        workloads: pen.number(largest.workloads, 0),
      }),
      places,
      atlas,
      print: ({ workloads, copies }) =>
        copies === 0
          ? pen.number(workloads, 0)
          : t("report.map-copies", { workloads: pen.number(workloads, 0), copies: pen.number(copies, 0) }),
      head: [t("report.c-place"), t("report.c-region"), t("report.c-workloads")],
      width: 700,
    }),
    [
      pen.sourceCatalogue,
      t("report.map-key"),
      ...(nowhere.length > 0 ? [t("report.map-nowhere", { names: pen.names(nowhere, 4) })] : []),
    ].join("; "),
  );
}
