import type { UserLocation } from "../../model/agency.ts";
import type { Region } from "../../model/catalogue.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Latency } from "../../model/result.ts";
import { say } from "../../model/sentence.ts";
import { range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import type { Network } from "./network.ts";

/** What the access network adds where nobody measured it: nothing to 10 ms (fibre to mobile; unverified, editable by typing it). */
export const ACCESS_UNKNOWN_MS = { low: 0, high: 10 } as const;

export type UserLatency = Readonly<{
  /** Over all users: weighted 10th percentile of the low ends, median, and 90th percentile of the high ends. */
  latency: Latency;
  /** Σ share × (access + round trip), ms. */
  meanMs: number;
  figure: Figure;
}>;

const trust: Readonly<Record<Latency["method"], number>> = {
  own: 0,
  "own+metro": 0,
  measured: 0,
  typed: 0,
  "proxy+metro": 1,
  near: 2,
  "hub-graph": 3,
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
  const ways = locations.flatMap(({ city, share, accessMs }) => {
    const found = network.city(city);
    if (!found) return [];
    const way = network.rtt({ lat: found.lat, lon: found.lon, country: found.country, region: null }, to);
    const access = accessMs === null ? ACCESS_UNKNOWN_MS : { low: accessMs, high: accessMs };
    return [
      {
        city: found,
        share: share / whole,
        access: accessMs,
        method: way.method,
        p10: way.p10 + access.low,
        p50: way.p50 + access.high,
        p90: way.p90 + access.high,
      },
    ];
  });
  if (ways.length < locations.length) return null;

  const at = (p: number, of: "p10" | "p50" | "p90"): number =>
    weightedPercentile(
      ways.map((way) => ({ weight: way.share, value: way[of] })),
      p,
    );
  const method = [...ways].sort((a, b) => trust[b.method] - trust[a.method])[0]!.method;
  const latency: Latency = { p10: at(0.1, "p10"), p50: at(0.5, "p50"), p90: at(0.9, "p90"), method };
  const meanMs = ways.reduce((sum, way) => sum + way.share * way.p50, 0);

  const id = `latency/${region.id}`;
  const evidence: Evidence = {
    source: network.measuredSource.source,
    asOf: network.measuredSource.asOf,
    method: "computed",
    standing: "proven",
    note: null,
  };
  const parts = ways.map(({ city, share, p10, p50, p90, method, access }) =>
    computed(
      `${id}/${city.name.en}`,
      say("latency.location", { city: city.name, share: Math.round(1000 * share) / 10 }),
      "ms",
      range(p10, p90),
      "sum",
      `access + ${formulas[method]} = ${p50.toFixed(1)} ms (p50)`,
      [
        given(
          `${id}/${city.name.en}/access`,
          say("latency.access"),
          "ms",
          access === null ? range(ACCESS_UNKNOWN_MS.low, ACCESS_UNKNOWN_MS.high) : access,
          [],
          say(access === null ? "latency.access-unknown" : "latency.access-typed"),
        ),
        given(
          `${id}/${city.name.en}/rtt`,
          say(`latency.method-${method}`),
          "ms",
          range(p10 - (access ?? ACCESS_UNKNOWN_MS.low), p90 - (access ?? ACCESS_UNKNOWN_MS.high)),
          method === "own" || method === "own+metro" ? [] : [evidence],
        ),
      ],
    ),
  );
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

const formulas: Readonly<Record<Latency["method"], string>> = {
  own: "own measurement",
  "own+metro": "own measurement + 2.6",
  measured: "measured",
  "proxy+metro": "measured proxy + 2.6",
  near: "3.5 + 19.5 × km / 1000",
  "hub-graph": "8.7 + 13.36 × path km / 1000",
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
