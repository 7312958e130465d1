import { numberOf } from "../model/assumption.ts";
import type { FailureDomain } from "../model/drill.ts";
import type { Group } from "../model/group.ts";
import type { RegionId, WorkloadId } from "../model/id.ts";
import type { Recovery, RecoveryMode } from "../model/recovery.ts";
import type { Latency, Verdict } from "../model/result.ts";
import type { Text } from "../model/sentence.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";
import { footOf } from "./lock-in/concentration.ts";
import { isProprietary } from "./lock-in/facets.ts";
import { type CommonCauses, type Footprint, siteId } from "./resilience/domains.ts";
import { type Issue, mayRunSynchronously, pairIssues } from "./resilience/pair.ts";

/** One workload with the places it stands in and is to come back in. */
export type Standing = Readonly<{
  facts: WorkloadFacts;
  /** `null`: not placed. */
  first: RegionFacts | null;
  /** As designed; mode `none` where nothing is. */
  recovery: Recovery;
  /** `null`: none designed, not decided, or sold no more. */
  second: RegionFacts | null;
  /** Whether its environment is production; one that is not known counts: it may be. */
  isProduction: boolean;
}>;

/** Every workload of the scenario with its places, in the order of the assessment. */
export function standingsOf(assessment: Assessment): Standing[] {
  const { scenario } = assessment;
  const firsts = new Map(scenario.placements.map(({ workload, region }) => [workload, region]));
  const designs = new Map((scenario.recoveries ?? []).map((one) => [one.workload, one]));
  const placeOf = (id: RegionId | null | undefined): RegionFacts | null => (id ? assessment.region(id) : null);
  return assessment.workloads.map((facts) => {
    const { id, environment } = facts.workload;
    const first = facts.stays ? null : placeOf(firsts.get(id));
    const recovery = (first && designs.get(id)) ?? undesigned(id);
    return {
      facts,
      first,
      recovery,
      second: recovery.mode === "none" ? null : placeOf(recovery.region),
      isProduction: environment === null || environment === "production",
    };
  });
}

const undesigned = (workload: WorkloadId): Recovery => ({ workload, mode: "none", region: null });

/** Application groups whose production workloads move, each with these workloads; in the order of the plan. */
export function groupsOf(
  { plan }: Assessment,
  standings: readonly Standing[],
): { group: Group; members: readonly Standing[] }[] {
  const members = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { group } = standing.facts;
    if (!group || standing.facts.stays || !standing.isProduction) continue;
    members.set(group.id, [...(members.get(group.id) ?? []), standing]);
  }
  return plan.groups.flatMap((group) => {
    const own = members.get(group.id);
    return own ? [{ group, members: own }] : [];
  });
}

/** The failure domains of a region, and what follows for two of them; each is worked out once. */
export type Places = Readonly<{
  footprint: (place: RegionFacts) => Footprint;
  latency: (a: RegionFacts, b: RegionFacts) => Latency | null;
  synchronous: (a: RegionFacts, b: RegionFacts) => Verdict;
  /** What stands against a second place for a workload. */
  issues: (first: RegionFacts, second: RegionFacts, mode: RecoveryMode, isDatabase: boolean | null) => readonly Issue[];
  causes: CommonCauses;
}>;

export function placesOf({ assumptions, network, catalogue }: Assessment): Places {
  const cities = new Map(catalogue.cities.map(({ name }) => [name.en, name]));
  const footprints = new Map<RegionId, Footprint>();
  const issues = new Map<string, readonly Issue[]>();
  const limitMs = numberOf(assumptions, "recovery.sync-rtt");

  function footprint(place: RegionFacts): Footprint {
    const held = footprints.get(place.region.id);
    if (held) return held;
    const made = footprintOf(place, cities);
    footprints.set(place.region.id, made);
    return made;
  }
  const latency = (a: RegionFacts, b: RegionFacts): Latency | null => network.between(a.region.id, b.region.id);
  const synchronous = (a: RegionFacts, b: RegionFacts): Verdict => mayRunSynchronously(latency(a, b), limitMs);

  return {
    footprint,
    latency,
    synchronous,
    issues: (first, second, mode, isDatabase) => {
      const key = [first.region.id, second.region.id, mode, isDatabase].join("|");
      const held = issues.get(key);
      if (held) return held;
      const made = pairIssues({
        first: footprint(first),
        second: footprint(second),
        mode,
        isDatabase,
        synchronous: mode === "mirror" ? synchronous(first, second) : "pass",
        limitMs,
      });
      issues.set(key, made);
      return made;
    },
    causes: {
      building: numberOf(assumptions, "recovery.beta-building"),
      city: numberOf(assumptions, "recovery.beta-city"),
      provider: numberOf(assumptions, "recovery.beta-provider"),
      other: numberOf(assumptions, "recovery.beta-other"),
    },
  };
}

/** Whether a database writes here; only the kind of a workload says so, and only for a database or a rented service. */
export function isDatabase({ workload }: WorkloadFacts): boolean | null {
  if (workload.kind === "database") return true;
  return workload.kind === "saas" ? false : null;
}

function footprintOf({ region, seller, provider }: RegionFacts, cities: ReadonlyMap<string, Text>): Footprint {
  const placed = {
    provider: seller,
    runsOn: provider.id === seller.id ? null : provider,
    region,
    yearly: null,
    count: 1,
  };
  const city = region.city === null ? null : (cities.get(region.city) ?? { ko: region.city, en: region.city });
  const site = city && { ko: `${provider.name.ko} · ${city.ko}`, en: `${provider.name.en} · ${city.en}` };
  const regionName = { ko: `${seller.name.ko} ${region.code}`, en: `${seller.name.en} ${region.code}` };
  const plane = footOf(placed, "control-plane");
  const isOwn = plane.id !== null && isProprietary(plane.id);
  return {
    region: region.id,
    runBy: provider.id,
    city,
    domains: {
      site: site
        ? { id: siteId(provider.id, region.city!), name: site }
        : { id: null, name: { ko: `${regionName.ko} (?)`, en: `${regionName.en} (?)` } },
      region: { id: region.id, name: regionName },
      provider: { id: seller.id, name: seller.name },
      owner: footOf(placed, "owner"),
      "control-plane": { id: plane.id, name: isOwn ? ownPlane(plane.name, provider.name) : plane.name },
    },
  };
}

/** “proprietary” alone names nobody. */
const ownPlane = (name: Text, { ko, en }: Text): Text => ({ ko: `${ko} · ${name.ko}`, en: `${en} · ${name.en}` });

/** A domain as it is written in an address or on the command line: `region:kt:KR1`. */
export const domainKey = ({ kind, id }: FailureDomain): string => `${kind}:${id}`;
