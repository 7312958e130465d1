import type { Region } from "../../model/catalogue.ts";
import type { LocationId, RegionId } from "../../model/id.ts";
import type { LatencyMeasurement } from "../../model/latency-measurement.ts";
import { type Point, distanceKm } from "../../units/distance.ts";
import { meanOfBothWays, pairKey } from "./pairs.ts";

/** How near a region must be for its round trips to stand for another in the same metro, km (domain 7.1). */
export const PROXY_KM = 50;

type End = RegionId | LocationId;

/** A median of the agency's own, with the ends of what it measured besides; of the pair itself or of its metro. */
export type OwnPair = Readonly<{ p10: number | null; p50: number; p90: number | null; isOfPair: boolean }>;
export type OwnPairs = Readonly<{
  /** Between two places that are regions, or lie in the metro of one. */
  between: (from: Point & { region: RegionId | null }, to: Point & { region: RegionId | null }) => OwnPair | null;
  /** From one of the agency's places to a region, or to another in its metro: access network and all. */
  fromLocation: (location: LocationId, to: Point & { region: RegionId | null }) => OwnPair | null;
}>;

/** What the agency measured between two places: of the regions themselves, else of regions in the same metros. */
export function ownPairs(own: readonly LatencyMeasurement[], regions: ReadonlyMap<RegionId, Region>): OwnPairs {
  const medians = percentileOf(own, 50);
  const lows = percentileOf(own, 10);
  const highs = percentileOf(own, 90);
  const ends = [...new Set(own.flatMap(({ from, to }): End[] => [from, to]))]
    .sort()
    .flatMap((id) => regions.get(id as RegionId) ?? []) // a location is no key of this map
    .filter(({ place }) => place !== null);
  const held = new Map<string, RegionId[]>();

  function nearest(place: Point & { region: RegionId | null }): RegionId[] {
    const others = ends
      .map(({ id, place: at }) => ({ id, km: distanceKm(place, at!) }))
      .filter(({ id, km }) => km <= PROXY_KM && id !== place.region)
      .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    return place.region === null ? others : [place.region, ...others];
  }
  function near(place: Point & { region: RegionId | null }): RegionId[] {
    const key = `${place.region ?? ""} ${place.lat},${place.lon}`;
    const found = held.get(key) ?? nearest(place);
    held.set(key, found);
    return found;
  }
  function pair(a: End, b: End, isOfPair: boolean): OwnPair | null {
    const key = pairKey(a, b);
    const p50 = a === b ? undefined : medians.get(key);
    return p50 === undefined ? null : { p10: lows.get(key) ?? null, p50, p90: highs.get(key) ?? null, isOfPair };
  }

  return {
    between: (from, to) => {
      if (medians.size === 0) return null;
      for (const a of near(from))
        for (const b of near(to)) {
          const found = pair(a, b, a === from.region && b === to.region);
          if (found) return found;
        }
      return null;
    },
    fromLocation: (location, to) => {
      if (medians.size === 0) return null;
      for (const region of near(to)) {
        const found = pair(location, region, region === to.region);
        if (found) return found;
      }
      return null;
    },
  };
}

/** Means of both ways at one percentile. A figure that does not say what it is stands for a median where none is stated. */
function percentileOf(own: readonly LatencyMeasurement[], wanted: 10 | 50 | 90): Map<string, number> {
  const stated = own.filter(({ from, to, percentile }) => from !== to && percentile === wanted);
  const isStated = new Set(stated.map(({ from, to }) => pairKey(from, to)));
  const unsaid = own.filter(
    ({ from, to, percentile }) =>
      wanted === 50 && percentile === null && from !== to && !isStated.has(pairKey(from, to)),
  );
  return meanOfBothWays([...stated, ...unsaid].map(({ from, to, rttMs }) => ({ from, to, ms: rttMs })));
}
