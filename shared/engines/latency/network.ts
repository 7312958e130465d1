import type { City, LatencyFacts, Region } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import type { LatencyMeasurement } from "../../model/latency-measurement.ts";
import type { Latency } from "../../model/result.ts";
import { distanceKm } from "../../units/distance.ts";
import { type Continent, continentOf } from "./continent.ts";
import { type HubGraph, hubGraph } from "./hub-graph.ts";

/** A point to measure from or to. `region`: the catalogue's region there; a user's city has none. */
export type Place = Readonly<{ lat: number; lon: number; country: string | null; region: RegionId | null }>;

/** Constants of the model, fitted on the measured matrix (domain 7.2, latency_model.md); never tuned to single cases. */
export const METRO_MS = 2.6;
export const PROXY_KM = 50;
export const NEAR_KM = 1500;
const NEAR = { fixedMs: 3.5, perKm: 19.5 / 1000 };
const GRAPH = { fixedMs: 8.7, perKm: 13.36 / 1000 };
/** Light in fibre, 200 km/ms there and back: the physical floor, never an estimate. */
export const floorMs = (km: number): number => (2 * km) / 200;

export type Network = Readonly<{
  /** Round trip between two places; `null` where one of them is not known. */
  rtt: (from: Place, to: Place) => Latency;
  between: (a: RegionId, b: RegionId) => Latency | null;
  placeOf: (region: Region) => Place | null;
  city: (name: string) => City | null;
  predictPair: (pair: Readonly<{ lat1: number; lon1: number; lat2: number; lon2: number }>) => Latency;
  /** Length of the way by the cable-hub graph, km. */
  pathKm: (from: Place, to: Place) => number;
  measuredSource: Readonly<{ source: LatencyFacts["measuredSource"]; asOf: string }>;
}>;

/**
 * Round trips by order of trust (domain 7.1): measured by the agency; measured; measured in the same metro by another
 * provider, plus the metro term; a line for short ways on one continent; the cable-hub graph. Each with its band and its method.
 */
export function networkFor(
  facts: LatencyFacts,
  regions: readonly Region[],
  cities: readonly City[],
  own: readonly LatencyMeasurement[] = [],
): Network {
  const graph: HubGraph = hubGraph(facts.hubs, facts.legs);
  const measured = meanOfBothWays(facts);
  const isMeasured = new Set(facts.measured.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byCity = new Map(cities.map((city) => [city.name.en, city]));
  const proxies = regions.filter((region) => isMeasured.has(region.id) && region.place !== null);
  const bands = facts.bands.filter(({ model }) => model === "hub-graph");
  const nearest = new Map<string, RegionId | null>();
  const byAgency = ownPairs(own, byId);

  function proxyOf(place: Place): RegionId | null {
    if (place.region && isMeasured.has(place.region)) return place.region;
    const key = `${place.lat},${place.lon}`;
    const held = nearest.get(key);
    if (held !== undefined) return held;
    const close = proxies
      .map(({ id, place: at }) => ({ id, km: distanceKm(place, at!) }))
      .filter(({ km }) => km <= PROXY_KM)
      .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
    const found = close[0]?.id ?? null;
    nearest.set(key, found);
    return found;
  }

  function rtt(from: Place, to: Place): Latency {
    const own = byAgency(from, to);
    if (own?.isOfPair === true) return band(own.ms, 0.1, 0.1, "own");
    const [a, b] = [proxyOf(from), proxyOf(to)];
    const known = a !== null && b !== null && a !== b ? measured.get(pairKey(a, b)) : undefined;
    if (known !== undefined && a === from.region && b === to.region) return band(known, 0.1, 0.1, "measured");
    if (own !== null) return band(own.ms + METRO_MS, 0.15, 0.15, "own+metro");
    if (known !== undefined) return band(known + METRO_MS, 0.15, 0.15, "proxy+metro");
    const km = distanceKm(from, to);
    const [here, there] = [continentOf(from.lat, from.lon), continentOf(to.lat, to.lon)];
    const isNear = km < NEAR_KM && here === there;
    const ms = isNear ? NEAR.fixedMs + NEAR.perKm * km : GRAPH.fixedMs + GRAPH.perKm * graph.pathKm(from, to);
    const { low, high } = widths(km, [from, to], [here, there]);
    const modelled = band(ms, low, high, isNear ? "near" : "hub-graph");
    return { ...modelled, p10: Math.max(modelled.p10, floorMs(km)) }; // a band does not reach below what light allows
  }

  /** Error of the model at this distance, ten points wider outside the provider it was fitted on. */
  function widths(
    km: number,
    places: readonly Place[],
    continents: readonly Continent[],
  ): { low: number; high: number } {
    const row = bands.find(({ kmFrom, kmTo }) => km >= kmFrom && km < kmTo) ?? (km < 50 ? bands[0] : bands.at(-1));
    const isOwn = places.every(({ region }) => region !== null && isMeasured.has(region));
    const extra = isOwn ? 0 : 0.1;
    const isHard =
      places.some(({ country }) => country === "CN") || continents.some((one) => one === "AF" || one === "ME");
    const least = isHard ? 0.4 : 0;
    return {
      low: Math.max(least, -(row?.relP10 ?? -0.4) + extra),
      high: Math.max(least, (row?.relP90 ?? 0.4) + extra),
    };
  }

  const placeOf = (region: Region): Place | null =>
    region.place && { lat: region.place.lat, lon: region.place.lon, country: region.country, region: region.id };

  function countryNear(lat: number, lon: number): string | null {
    const closest = [...cities]
      .map((city) => ({ city, km: distanceKm({ lat, lon }, city) }))
      .sort((a, b) => a.km - b.km)[0];
    return closest && closest.km <= 300 ? closest.city.country : null;
  }

  return {
    rtt,
    placeOf,
    between: (a, b) => {
      const [from, to] = [byId.get(a), byId.get(b)].map((region) => region && placeOf(region));
      return from && to ? rtt(from, to) : null;
    },
    city: (name) => byCity.get(name) ?? null,
    predictPair: ({ lat1, lon1, lat2, lon2 }) =>
      rtt(
        { lat: lat1, lon: lon1, country: countryNear(lat1, lon1), region: null },
        { lat: lat2, lon: lon2, country: countryNear(lat2, lon2), region: null },
      ),
    pathKm: (from, to) => graph.pathKm(from, to),
    measuredSource: { source: facts.measuredSource, asOf: facts.measuredAsOf },
  };
}

const band = (ms: number, low: number, high: number, method: Latency["method"]): Latency => ({
  p10: ms * (1 - low),
  p50: ms,
  p90: ms * (1 + high),
  method,
});

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** What the agency measured between two places: of the regions themselves, else of regions in the same metros. */
function ownPairs(own: readonly LatencyMeasurement[], byId: ReadonlyMap<RegionId, Region>) {
  const middle = own.filter(({ from, to, percentile }) => from !== to && (percentile === 50 || percentile === null));
  // a stated median goes before a figure that does not say what it is
  const stated = new Set(middle.flatMap(({ from, to, percentile }) => (percentile === 50 ? [pairKey(from, to)] : [])));
  const used = middle.filter(({ from, to, percentile }) => percentile === 50 || !stated.has(pairKey(from, to)));
  const pairs = meanOfBothWays({ measured: used.map(({ from, to, rttMs }) => ({ from, to, p50Ms: rttMs })) });
  const ends = [...new Set(used.flatMap(({ from, to }) => [from, to]))]
    .sort()
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ place }) => place !== null);
  const held = new Map<string, RegionId[]>();
  const near = (place: Place): RegionId[] => {
    const key = `${place.region ?? ""} ${place.lat},${place.lon}`;
    const found = held.get(key) ?? nearest(place);
    held.set(key, found);
    return found;
  };
  const nearest = (place: Place): RegionId[] => {
    const others = ends
      .map(({ id, place: at }) => ({ id, km: distanceKm(place, at!) }))
      .filter(({ id, km }) => km <= PROXY_KM && id !== place.region)
      .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    return place.region === null ? others : [place.region, ...others];
  };
  return (from: Place, to: Place): Readonly<{ ms: number; isOfPair: boolean }> | null => {
    if (pairs.size === 0) return null;
    for (const a of near(from))
      for (const b of near(to)) {
        const ms = a === b ? undefined : pairs.get(pairKey(a, b));
        if (ms !== undefined) return { ms, isOfPair: a === from.region && b === to.region };
      }
    return null;
  };
}

function meanOfBothWays(facts: Pick<LatencyFacts, "measured">): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, to, p50Ms } of facts.measured) {
    if (from === to) continue;
    const held = sums.get(pairKey(from, to)) ?? { sum: 0, count: 0 };
    sums.set(pairKey(from, to), { sum: held.sum + p50Ms, count: held.count + 1 });
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
