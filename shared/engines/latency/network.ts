import type { City, LatencyFacts, Region } from "../../model/catalogue.ts";
import type { LocationId, RegionId } from "../../model/id.ts";
import type { LatencyMeasurement } from "../../model/latency-measurement.ts";
import type { Latency } from "../../model/result.ts";
import { type Point, distanceKm, kmApartAtLeast } from "../../units/distance.ts";
import { type Widths, bandsOf } from "./bands.ts";
import { continentOf } from "./continent.ts";
import { type HubGraph, hubGraph } from "./hub-graph.ts";
import { type MeasuredPlace, type Neighbour, neighbourhood } from "./neighbours.ts";
import { type OwnPair, PROXY_KM, ownPairs } from "./own-pairs.ts";
import { meanOfBothWays, pairKey } from "./pairs.ts";

/** A point to measure from or to. `region`: the catalogue's region there; a user's city has none. */
export type Place = Readonly<{ lat: number; lon: number; country: string | null; region: RegionId | null }>;

/** Constants of the model, fitted on the measured matrix (domain 7.2, latency_model.md); never tuned to single cases. */
export const METRO_MS = 2.6;
export const NEAR_KM = 1500;
const NEAR = { fixedMs: 3.5, perKm: 19.5 / 1000 };
const GRAPH = { fixedMs: 8.7, perKm: 13.36 / 1000 };
/** Light in fibre, 200 km/ms there and back: the physical floor, never an estimate. */
export const floorMs = (km: number): number => (2 * km) / 200;

/** What the corrected graph says, taken apart: the graph's own figure, the factor, and the measured pairs behind it. */
export type CorrectedGraph = Readonly<{ graphMs: number; factor: number; neighbours: readonly Neighbour[] }>;

export type Network = Readonly<{
  /** Round trip between two places. */
  rtt: (from: Place, to: Place) => Latency;
  /** What the agency measured from one of its places: access network and all; `null` where it did not. */
  fromLocation: (location: LocationId, to: Place) => Latency | null;
  between: (a: RegionId, b: RegionId) => Latency | null;
  placeOf: (region: Region) => Place | null;
  city: (name: string) => City | null;
  /** A point of which only the coordinates are known. */
  placeAt: (lat: number, lon: number) => Place;
  predictPair: (pair: Readonly<{ lat1: number; lon1: number; lat2: number; lon2: number }>) => Latency;
  /** Length of the way by the cable-hub graph, km. */
  pathKm: (from: Place, to: Place) => number;
  /** How a figure of method `hub-graph+neighbours` comes about; `null` for a pair that no measured pair corrects. */
  corrected: (from: Place, to: Place) => CorrectedGraph | null;
  measuredSource: Readonly<{ source: LatencyFacts["measuredSource"]; asOf: string }>;
}>;

/**
 * Round trips by order of trust (domain 7.1): measured by the agency; measured; measured in the same metro by another
 * provider, plus the metro term; a line for short ways on one continent; the cable-hub graph, corrected by pairs measured
 * near both ends where there are any. Each with its band and its method.
 */
export function networkFor(
  facts: LatencyFacts,
  regions: readonly Region[],
  cities: readonly City[],
  own: readonly LatencyMeasurement[] = [],
): Network {
  const graph: HubGraph = hubGraph(facts.hubs, facts.legs);
  const measured = meanOfBothWays(facts.measured.map(({ from, to, p50Ms }) => ({ from, to, ms: p50Ms })));
  const isMeasured = new Set(facts.measured.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byCity = new Map(cities.map((city) => [city.name.en, city]));
  const proxies: readonly MeasuredPlace[] = regions.flatMap(({ id, place }) =>
    place !== null && isMeasured.has(id) ? [{ lat: place.lat, lon: place.lon, region: id }] : [],
  );
  const bands = bandsOf(facts);
  const nearest = new Map<string, RegionId | null>();
  const countries = new Map<string, string | null>();
  const byAgency = ownPairs(own, byId);
  const near = neighbourhood(
    proxies,
    (a, b) => measured.get(pairKey(a, b)),
    (a, b) => (isNear(a, b, distanceKm(a, b)) ? null : graphMs(a, b)),
  );

  function graphMs(from: Point, to: Point): number {
    return GRAPH.fixedMs + GRAPH.perKm * graph.pathKm(from, to);
  }

  function proxyOf(place: Place): RegionId | null {
    if (place.region && isMeasured.has(place.region)) return place.region;
    const key = `${place.lat},${place.lon}`;
    const held = nearest.get(key);
    if (held !== undefined) return held;
    let found: RegionId | null = null;
    let least = PROXY_KM;
    for (const proxy of proxies) {
      if (kmApartAtLeast(place.lat, proxy.lat) > least) continue;
      const km = distanceKm(place, proxy);
      if (km > least || (km === least && found !== null && found < proxy.region)) continue;
      [found, least] = [proxy.region, km];
    }
    nearest.set(key, found);
    return found;
  }

  function rtt(from: Place, to: Place): Latency {
    const own = byAgency.between(from, to);
    if (own?.isOfPair === true) return ownBand(own);
    const [a, b] = [proxyOf(from), proxyOf(to)];
    const known = a !== null && b !== null && a !== b ? measured.get(pairKey(a, b)) : undefined;
    if (known !== undefined && a === from.region && b === to.region) return band(known, even(0.1), "measured");
    if (own !== null) return ownBand(own);
    if (known !== undefined) return band(known + METRO_MS, even(0.15), "proxy+metro");
    return modelled(from, to);
  }

  function modelled(from: Place, to: Place): Latency {
    const km = distanceKm(from, to);
    const isOwn = [from, to].every(({ region }) => region !== null && isMeasured.has(region));
    const isHard = [from, to].some(({ lat, lon, country }) => country === "CN" || isFar(lat, lon));
    const floor = floorMs(km); // neither a figure nor its band reaches below what light allows
    const make = (ms: number, widths: Widths, method: Latency["method"]): Latency => {
      const made = band(Math.max(ms, floor), widths, method);
      return { ...made, p10: Math.max(made.p10, floor) };
    };
    if (isNear(from, to, km)) return make(NEAR.fixedMs + NEAR.perKm * km, bands.plain(km, isOwn, isHard), "near");
    const plain = graphMs(from, to);
    const correction = near.correction(from, to);
    if (correction === null) {
      const widths = proxies.length === 0 ? bands.plain : bands.remote;
      return make(plain, widths(km, isOwn, isHard), "hub-graph");
    }
    const widths = bands.corrected(km, correction.weight, isOwn, isHard);
    return make(plain * correction.factor, widths, "hub-graph+neighbours");
  }

  const placeOf = (region: Region): Place | null =>
    region.place && { lat: region.place.lat, lon: region.place.lon, country: region.country, region: region.id };

  function placeAt(lat: number, lon: number): Place {
    const key = `${lat},${lon}`;
    let country = countries.get(key);
    if (country === undefined) countries.set(key, (country = countryNear({ lat, lon })));
    return { lat, lon, country, region: null };
  }

  function countryNear(point: Point): string | null {
    let least = 300; // km; farther from any city nobody knows
    let country: string | null = null;
    for (const city of cities) {
      if (kmApartAtLeast(point.lat, city.lat) > least) continue;
      const km = distanceKm(point, city);
      if (km > least || (km === least && country !== null)) continue;
      least = km;
      country = city.country;
    }
    return country;
  }

  return {
    rtt,
    fromLocation: (location, to) => {
      const own = byAgency.fromLocation(location, to);
      return own && ownBand(own);
    },
    placeOf,
    between: (a, b) => {
      const [from, to] = [byId.get(a), byId.get(b)].map((region) => region && placeOf(region));
      return from && to ? rtt(from, to) : null;
    },
    city: (name) => byCity.get(name) ?? null,
    placeAt,
    predictPair: ({ lat1, lon1, lat2, lon2 }) => rtt(placeAt(lat1, lon1), placeAt(lat2, lon2)),
    pathKm: (from, to) => graph.pathKm(from, to),
    corrected: (from, to) => {
      const correction = isNear(from, to, distanceKm(from, to)) ? null : near.correction(from, to);
      return (
        correction && {
          graphMs: graphMs(from, to),
          factor: correction.factor,
          neighbours: near.neighbours(from, to),
        }
      );
    },
    measuredSource: { source: facts.measuredSource, asOf: facts.measuredAsOf },
  };
}

/** A short way by land: the graph's fixed part is too high there. */
const isNear = (from: Point, to: Point, km: number): boolean =>
  km < NEAR_KM && continentOf(from.lat, from.lon) === continentOf(to.lat, to.lon);

const isFar = (lat: number, lon: number): boolean => ["AF", "ME"].includes(continentOf(lat, lon));

const even = (share: number): Widths => ({ low: share, high: share });

const band = (ms: number, { low, high }: Widths, method: Latency["method"]): Latency => ({
  p10: ms * (1 - low),
  p50: ms,
  p90: ms * (1 + high),
  method,
});

/** ±10 % of a median the agency measured, ±15 % in the same metro; wider where its own p10 and p90 say so. */
function ownBand({ p10, p50, p90, isOfPair }: OwnPair): Latency {
  const plus = isOfPair ? 0 : METRO_MS;
  const plain = band(p50 + plus, even(isOfPair ? 0.1 : 0.15), isOfPair ? "own" : "own+metro");
  return {
    ...plain,
    p10: Math.min(plain.p10, p10 === null ? Infinity : p10 + plus),
    p90: Math.max(plain.p90, p90 === null ? 0 : p90 + plus),
  };
}
