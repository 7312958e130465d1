import type { UserLocation } from "../../model/agency.ts";
import type { Region } from "../../model/catalogue.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { LocationId } from "../../model/id.ts";
import type { Latency } from "../../model/result.ts";
import { say } from "../../model/sentence.ts";
import { range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import type { Network, Place } from "./network.ts";

/** What the access network adds where nobody measured it: nothing to 10 ms (fibre to mobile; unverified, editable by typing it). */
export const ACCESS_UNKNOWN_MS = { low: 0, high: 10 } as const;

export type UserLatency = Readonly<{
  /** Over all users: weighted 10th percentile of the low ends, median, and 90th percentile of the high ends. */
  latency: Latency;
  /** Σ share × (access + round trip), ms. */
  meanMs: number;
  figure: Figure;
}>;

/** A way with its access network, as it is felt at one of the agency's places. */
export type Felt = Readonly<{
  latency: Latency;
  /** The way alone. */
  way: Latency;
  /** What the access network adds, ms; `null`: not known, 0–10 counted. */
  access: number | null;
  /** The agency measured from this place itself: its access network is in the figure already. */
  isIncluded: boolean;
}>;

/** Access and round trip together; what the agency measured from the place itself goes before any model. */
export function feltFrom(
  network: Network,
  { id, accessMs }: Readonly<{ id: LocationId | null; accessMs: number | null }>,
  from: Place,
  to: Place,
): Felt {
  const own = id === null ? null : network.fromLocation(id, to);
  if (own) return { latency: own, way: own, access: null, isIncluded: true };
  const way = network.rtt(from, to);
  const { low, high } = accessMs === null ? ACCESS_UNKNOWN_MS : { low: accessMs, high: accessMs };
  const latency = { ...way, p10: way.p10 + low, p50: way.p50 + high, p90: way.p90 + high };
  return { latency, way, access: accessMs, isIncluded: false };
}

const trust: Readonly<Record<Latency["method"], number>> = {
  own: 0,
  "own+metro": 0,
  measured: 0,
  typed: 0,
  "proxy+metro": 1,
  "hub-graph+neighbours": 2,
  near: 3,
  "hub-graph": 4,
};

/**
 * What the agency's users feel towards a region (domain 7.3).
 *
 * `null`: no user location, or the region's site is not published. The method is the least trusted one of all locations.
 */
export function userLatency(locations: readonly UserLocation[], region: Region, network: Network): UserLatency | null {
  const to = network.placeOf(region);
  if (!to || locations.length === 0) return null;
  const whole = locations.reduce((sum, { share }) => sum + share, 0);
  const ways = locations.flatMap(({ id, city, share, accessMs }) => {
    const found = network.city(city);
    if (!found) return [];
    const from = { lat: found.lat, lon: found.lon, country: found.country, region: null };
    return [{ city: found, from, share: share / whole, ...feltFrom(network, { id, accessMs }, from, to) }];
  });
  if (ways.length < locations.length) return null;

  const at = (p: number, of: "p10" | "p50" | "p90"): number =>
    weightedPercentile(
      ways.map((way) => ({ weight: way.share, value: way.latency[of] })),
      p,
    );
  const method = ways
    .map(({ latency }) => latency.method)
    .reduce((least, one) => (trust[one] > trust[least] ? one : least));
  const latency: Latency = { p10: at(0.1, "p10"), p50: at(0.5, "p50"), p90: at(0.9, "p90"), method };
  const meanMs = ways.reduce((sum, way) => sum + way.share * way.latency.p50, 0);

  const id = `latency/${region.id}`;
  const evidence: Evidence = {
    source: network.measuredSource.source,
    asOf: network.measuredSource.asOf,
    method: "computed",
    standing: "proven",
    note: null,
  };
  const parts = ways.map((way) => {
    const { city, share, access, latency: felt } = way;
    const of = `${id}/${city.name.en}`;
    const label = say("latency.location", { city: city.name, share: Math.round(1000 * share) / 10 });
    const roundTrip = rttFigure(`${of}/rtt`, network, way.from, to, way.way, evidence);
    const both = range(felt.p10, felt.p90);
    const whole = computed(
      `${of}/felt`,
      label,
      "ms",
      both,
      "sum",
      `${way.isIncluded ? "" : "access + "}${roundTrip.formula || formulas[felt.method]} = ${felt.p50.toFixed(1)} ms (p50)`,
      way.isIncluded
        ? [roundTrip]
        : [
            given(
              `${of}/access`,
              say("latency.access"),
              "ms",
              access === null ? range(ACCESS_UNKNOWN_MS.low, ACCESS_UNKNOWN_MS.high) : access,
              [],
              say(access === null ? "latency.access-unknown" : "latency.access-typed"),
            ),
            roundTrip,
          ],
    );
    return computed(of, label, "ms", both, "formula", "round trip, weighed by its share", [
      given(`${of}/share`, say("latency.share"), "share", share, [], say("latency.share-why")),
      whole,
    ]);
  });
  const figure = computed(
    id,
    say("latency.users", { region: region.id }),
    "ms",
    range(latency.p10, latency.p90),
    "formula",
    "weighted p10 … weighted p90 over user locations",
    parts,
  );
  return { latency, meanMs, figure };
}

/** The way alone as a figure: what was measured is given, what was modelled is taken apart. */
function rttFigure(
  id: string,
  network: Network,
  from: Place,
  to: Place,
  { p10, p90, method }: Latency,
  evidence: Evidence,
): Figure {
  const label = say(`latency.method-${method}`);
  const band = range(p10, p90);
  if (method === "own" || method === "own+metro") return given(id, label, "ms", band, []);
  if (method !== "hub-graph" && method !== "hub-graph+neighbours") return given(id, label, "ms", band, [evidence]);
  const km = network.pathKm(from, to);
  const path = given(`${id}/path`, say("latency.path"), "km", km, [evidence]);
  const graph = `8.7 + 13.36 × ${(km / 1000).toFixed(3)}`;
  const corrected = method === "hub-graph" ? null : network.corrected(from, to);
  if (corrected === null) return computed(id, label, "ms", band, "formula", graph, [path]);
  const shown = corrected.neighbours.slice(0, SHOWN_NEIGHBOURS).map(({ a, b, measuredMs, graphMs, weight }) =>
    given(
      `${id}/${a}–${b}`,
      say("latency.neighbour", {
        a,
        b,
        graph: Math.round(10 * graphMs) / 10,
        weight: Math.round(1000 * weight) / 1000,
      }),
      "ms",
      measuredMs,
      [evidence],
    ),
  );
  return computed(
    id,
    label,
    "ms",
    band,
    "formula",
    `(${graph}) × ${corrected.factor.toFixed(4)}`,
    [path, ...shown],
    say("latency.neighbours-note", { count: corrected.neighbours.length }),
  );
}

/** As many measured pairs as a person reads; the others weigh less. */
const SHOWN_NEIGHBOURS = 5;

const formulas: Readonly<Record<Latency["method"], string>> = {
  own: "own measurement",
  "own+metro": "own measurement + 2.6",
  measured: "measured",
  "proxy+metro": "measured proxy + 2.6",
  near: "3.5 + 19.5 × km / 1000",
  "hub-graph": "8.7 + 13.36 × path km / 1000",
  "hub-graph+neighbours": "(8.7 + 13.36 × path km / 1000) × e^(mean ln(measured / graph))",
  typed: "typed",
};

/** Smallest value whose cumulative weight reaches p (tolerance 1e-9; domain 0). */
export function weightedPercentile(values: readonly Readonly<{ weight: number; value: number }>[], p: number): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { weight, value } of sorted) {
    reached += weight / whole;
    if (reached >= p - 1e-9) return value;
  }
  return sorted.at(-1)!.value;
}

/** Time of one business transaction: serverMs + round trips × rtt (domain 7.3). */
export const transactionMs = (serverMs: number, roundTrips: number, rttMs: number): number =>
  serverMs + roundTrips * rttMs;
