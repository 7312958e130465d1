import { distanceKm } from "../../shared/units/distance.ts";
import { floorMs } from "../../shared/engines/latency/network.ts";
import type { ReadingOptions } from "../../shared/exchange/draft.ts";
import type { Region } from "../../shared/model/catalogue.ts";
import type { RegionId } from "../../shared/model/id.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";

type Known = Omit<ReadingOptions, "answers">;

/**
 * The regions a list may name, and what physics allows between them; the catalogue is opened by the first who asks.
 *
 * `own`: regions the planner has added, or placed otherwise than the bundled edition does.
 */
export function knownRegions(own: readonly Region[]): Known {
  let loaded: { regions: Known["regions"]; places: Map<RegionId, { lat: number; lon: number }> } | null = null;
  function load() {
    if (loaded) return loaded;
    const bundled = loadCatalogue(assetsFolder()).regions;
    const regions = [...new Map([...bundled, ...own].map((region) => [region.id, region])).values()];
    return (loaded = {
      // a city with one region of one provider only names it by itself; the reader of the list decides
      regions: regions.map(({ id, code, city }) => ({ id, names: [id, code, ...(city === null ? [] : [city])] })),
      places: new Map(regions.flatMap(({ id, place }) => (place === null ? [] : [[id, place] as const]))),
    });
  }
  return {
    get regions() {
      return load().regions;
    },
    floorMs(from, to) {
      const { places } = load();
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? null : floorMs(distanceKm(a, b));
    },
  };
}
