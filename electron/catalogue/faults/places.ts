import type { Catalogue } from "../../../shared/model/catalogue.ts";
import { distanceKm } from "../../../shared/units/distance.ts";

/** Coordinates of lists are often wrong; ours come from the gazetteer and may be off by rounding only. */
const MOST_KM = 1;

export function offTheirCity({ regions, cities }: Catalogue): string[] {
  const byName = new Map(cities.map((city) => [city.name.en, city]));
  return regions.flatMap(({ id, city, country, place }) => {
    const home = city === null ? undefined : byName.get(city);
    if (home && home.country !== country)
      return [`region ${id}: in ${country}, but ${home.name.en} is in ${home.country}`];
    if (place === null) return [];
    if (!home) return [`region ${id}: a coordinate without a city`];
    const km = distanceKm(home, place);
    return km > MOST_KM ? [`region ${id}: ${km.toFixed(1)} km off ${home.name.en}`] : [];
  });
}
