import { type AssumptionKey, numberOf } from "../model/assumption.ts";
import type { Dependency, Endpoint } from "../model/dependency.ts";
import type { DependencyId, RegionId } from "../model/id.ts";
import type { Access, ChattyTier, Reach, Reached } from "../model/reach.ts";
import type { Latency } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { distanceKm } from "../units/distance.ts";
import { type Range, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type Figure, computed, given } from "./explain.ts";
import { landedOf } from "./landed.ts";
import { fewestSites } from "./latency/cover.ts";
import { budgetLeft, edgeMs, reachKm } from "./latency/edge.ts";
import type { Place } from "./latency/network.ts";
import { ACCESS_UNKNOWN_MS, feltFrom } from "./latency/users.ts";

const accessKeys: Readonly<Record<Access, AssumptionKey>> = {
  fibre: "access.fibre",
  wifi: "access.wifi",
  "5g": "access.5g",
};

export type ReachQuestion = Readonly<{
  /** Bound on the round trip a user feels, ms; `null`: nothing is judged. */
  boundMs: number | null;
  /** Where a location's access was not typed. */
  access: Access | null;
  /** Regions that may be taken as sites; `null`: every region with a published place. */
  sites: ReadonlySet<RegionId> | null;
}>;

/**
 * What users feel towards each region (domain 7.3), and which regions keep a bound for them (7.4).
 *
 * A way that was measured is judged by its own band; one that was not, by the stretch of measured ways of its length, widened by
 * the register's factor. Access is what was typed, else the technology's, else 0–10 ms: the verdict then takes the greater.
 */
export function reachOf(assessment: Assessment, { boundMs, access, sites }: ReachQuestion): Reach {
  const { plan, network, assumptions, catalogue } = assessment;
  const cities = new Map(catalogue.cities.map((city) => [city.name.en, city.name]));
  const widen = numberOf(assumptions, "latency.edge-widening");
  const ofTechnology = access === null ? null : numberOf(assumptions, accessKeys[access]);
  const whole = plan.locations.reduce((sum, { share }) => sum + share, 0);
  const found = plan.locations.flatMap((location) => {
    const city = network.city(location.city);
    if (!city) return [];
    const from: Place = { lat: city.lat, lon: city.lon, country: city.country, region: null };
    const accessMs = location.accessMs ?? ofTechnology;
    const accessRange = accessMs === null ? range(ACCESS_UNKNOWN_MS.low, ACCESS_UNKNOWN_MS.high) : exactly(accessMs);
    return [{ location, name: city.name, from, accessMs, accessRange, share: location.share / whole }];
  });

  const regions = assessment.regions.flatMap(({ region, users }) => {
    const to = network.placeOf(region);
    if (!users || !to) return [];
    const reached = boundMs === null ? [] : found.map((place) => reachedFrom(place, to, boundMs));
    return [
      {
        region: region.id,
        city: region.city === null ? null : (cities.get(region.city) ?? null),
        country: region.country,
        latency: users.latency,
        meanMs: users.meanMs,
        reached,
        usersMet:
          boundMs === null ? null : found.reduce((sum, { share }, at) => sum + (reached[at] === "met" ? share : 0), 0),
      },
    ];
  });

  function reachedFrom(
    { location, from, accessMs, accessRange }: (typeof found)[number],
    to: Place,
    bound: number,
  ): Reached {
    const { latency, isIncluded } = feltFrom(network, { id: location.id, accessMs }, from, to);
    if (isIncluded || measuredMethods.has(latency.method))
      return latency.p90 <= bound ? "met" : latency.p50 <= bound ? "median-only" : "missed";
    const left = budgetLeft(bound, accessRange.high);
    const km = distanceKm(from, to);
    if (left > 0 && edgeMs(km, "p90", widen) <= left) return "met";
    return left > 0 && edgeMs(km, "p50") <= left ? "median-only" : "missed";
  }

  const candidates = regions.filter(({ region }) => sites === null || sites.has(region));
  const cover =
    boundMs === null
      ? null
      : fewestSites(
          candidates.map(({ region, reached }) => ({ id: region, reaches: reached.map((one) => one === "met") })),
          found.length,
        );
  return {
    boundMs,
    places: found.map(({ location, name, accessRange, share }) => {
      const left =
        boundMs === null ? null : range(budgetLeft(boundMs, accessRange.high), budgetLeft(boundMs, accessRange.low));
      return {
        location: location.id,
        city: name,
        share,
        accessMs: accessRange,
        leftMs: left,
        reachKm: left && { p50: reachKm(left.low, "p50"), p90: reachKm(left.low, "p90") },
      };
    }),
    regions: regions.sort(
      (a, b) =>
        (b.usersMet ?? 0) - (a.usersMet ?? 0) || a.latency.p90 - b.latency.p90 || (a.region < b.region ? -1 : 1),
    ),
    cover: cover && {
      sites: cover.sites as RegionId[], // the ids of regions that were given
      atLeast: cover.atLeast,
      missed: cover.missed.map((at) => found[at]!.location.id),
      because: coverBecause(
        cover,
        found.length,
        found.some(({ accessRange }) => boundMs !== null && budgetLeft(boundMs, accessRange.high) === 0),
      ),
    },
  };
}

/** Of these the band is known from measurements; the others are judged by the stretch of ways of their length. */
const measuredMethods: ReadonlySet<Latency["method"]> = new Set<Latency["method"]>([
  "own",
  "own+metro",
  "measured",
  "proxy+metro",
]);

function coverBecause(
  { sites, atLeast, missed }: Readonly<{ sites: readonly string[]; atLeast: number; missed: readonly number[] }>,
  places: number,
  isUsedUp: boolean,
): Sentence | null {
  if (places === 0) return say("reach.no-places");
  if (missed.length > 0 && isUsedUp) return say("reach.access-uses-all", { missed: missed.length });
  if (missed.length > 0) return say("reach.missed", { missed: missed.length });
  if (sites.length > atLeast) return say("reach.not-proven", { sites: sites.length, atLeast });
  return null;
}

type Split = Readonly<{ dependency: Dependency; from: RegionId; to: RegionId }>;

/** Dependencies whose ends are placed in different regions: each pair of regions once, the farthest first. */
function splitsOf(assessment: Assessment): Split[] {
  const regions = new Map<string, Set<RegionId>>();
  const add = (key: string, region: RegionId): void => {
    const held = regions.get(key);
    if (held) held.add(region);
    else regions.set(key, new Set([region]));
  };
  for (const { facts, place } of landedOf(assessment)) {
    add(facts.workload.id, place.region.id);
    if (facts.workload.group !== null) add(facts.workload.group, place.region.id);
  }
  const placesOf = (end: Endpoint): readonly RegionId[] =>
    end.kind === "external" ? [] : [...(regions.get(end.id) ?? [])].sort();
  return assessment.plan.dependencies.flatMap((dependency) =>
    placesOf(dependency.from).flatMap((from) =>
      placesOf(dependency.to).flatMap((to) => (from === to ? [] : [{ dependency, from, to }])),
    ),
  );
}

/** What each split dependency makes a transaction wait: round trips × round trip (domain 7.3), the longest wait first. */
export function chattyTiers(assessment: Assessment): ChattyTier[] {
  const { plan, network } = assessment;
  const names = new Map<string, string>([
    ...plan.workloads.map(({ id, name }) => [id, name] as const),
    ...plan.groups.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (end: Endpoint): string => (end.kind === "external" ? end.name : (names.get(end.id) ?? end.id));
  return splitsOf(assessment)
    .map(({ dependency, from, to }): ChattyTier => {
      const latency = network.between(from, to);
      const { roundTrips } = dependency;
      const waitMs = latency && roundTrips !== null ? scaleRange(range(latency.p10, latency.p90), roundTrips) : null;
      return {
        dependency: dependency.id,
        from: nameOf(dependency.from),
        to: nameOf(dependency.to),
        regions: { from, to },
        roundTrips,
        latency,
        waitMs,
        because: waitMs ? null : say(roundTrips === null ? "reach.no-round-trips" : "reach.no-way", { from, to }),
      };
    })
    .sort(
      (a, b) =>
        (b.waitMs?.high ?? -1) - (a.waitMs?.high ?? -1) ||
        (b.latency?.p50 ?? -1) - (a.latency?.p50 ?? -1) ||
        (a.dependency < b.dependency ? -1 : 1),
    );
}

/** `transaction/<dependency>`: server time, where it is stated, and round trips × round trip; of the farthest pair of regions. */
export function transactionFigure(assessment: Assessment, id: string): Figure | null {
  const dependency = assessment.plan.dependencies.find((one) => one.id === id);
  if (!dependency) return null;
  const of = `transaction/${id}`;
  const label = say("reach.transaction", { id });
  const farthest = chattyTiers(assessment).find((one) => one.dependency === (id as DependencyId)); // found just now
  if (!farthest) return given(of, label, "ms", null, [], say("reach.not-split"));
  const { latency, roundTrips, regions } = farthest;
  const { measuredSource } = assessment.network;
  const wait = computed(
    `${of}/wait`,
    say("reach.wait"),
    "ms",
    farthest.waitMs,
    "product",
    "round trips × round trip",
    [
      given(`${of}/round-trips`, say("reach.round-trips"), "count", roundTrips, [], say("reach.counted")),
      given(
        `${of}/rtt`,
        say("reach.round-trip", { from: regions.from, to: regions.to }),
        "ms",
        latency && range(latency.p10, latency.p90),
        [
          {
            source: measuredSource.source,
            asOf: measuredSource.asOf,
            method: "computed",
            standing: "proven",
            note: null,
          },
        ],
        latency ? say(`latency.method-${latency.method}`) : null,
      ),
    ],
    farthest.because,
  );
  const server = assessment.assumptions["latency.server-time"];
  if (server === null)
    return computed(
      of,
      label,
      "ms",
      farthest.waitMs,
      "sum",
      "Σ",
      [wait],
      farthest.because ?? say("reach.no-server-time"),
    );
  const typed = given(`${of}/server`, say("reach.server-time"), "ms", server, [], say("reach.server-typed"));
  const value: Range | null = farthest.waitMs && range(farthest.waitMs.low + server, farthest.waitMs.high + server);
  return computed(of, label, "ms", value, "sum", "Σ", [typed, wait], farthest.because);
}
