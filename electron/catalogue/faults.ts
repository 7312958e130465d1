import type { Catalogue } from "../../shared/model/catalogue.ts";
import { lastKnownDay } from "./build/certifications.ts";

/** What is wrong with an edition, one line each, with the fact it is about; the model has already checked the shapes. */
export function faultsOf(catalogue: Catalogue): string[] {
  return [
    ...withoutSource(catalogue),
    ...withoutPositivePrice(catalogue),
    ...withUnknownIds(catalogue),
    ...offTheirCity(catalogue),
    ...pastTheirTerm(catalogue),
  ];
}

/** A fact nobody can look up again is none. Optional facts of a provider name their source only where they have one. */
function withoutSource(catalogue: Catalogue): string[] {
  const known = new Set<string>(catalogue.sources.map(({ id }) => id));
  const named: [fact: string, source: string | null][] = [
    ...catalogue.providers.flatMap((one): [string, string | null][] => [
      [`provider ${one.id}`, one.source],
      [`owner of ${one.id}`, one.owner.source],
      [`platform of ${one.id}`, one.platform.source],
      ...[one.managedKubernetes, one.s3Api, one.openstackApi].map((fact): [string, string | null] => [
        `interface of ${one.id}`,
        fact.source,
      ]),
    ]),
    ...catalogue.certifications.map((one): [string, string] => [
      `certificate ${one.scheme} of ${one.provider}`,
      one.source,
    ]),
    ...catalogue.regions.map((one): [string, string] => [`region ${one.id}`, one.source]),
    ...catalogue.cities.map((one): [string, string] => [`city ${one.name.en}`, one.source]),
    ...catalogue.services.map((one): [string, string] => [`${one.item} of ${one.provider}`, one.source]),
    ...catalogue.benchmarks.map((one): [string, string] => [`benchmark ${one.id}`, one.source]),
    ...catalogue.offers.map((one): [string, string | null] => [`price of ${one.id}`, one.price?.source ?? null]),
    ["measured latency", catalogue.latency.measuredSource],
    ...catalogue.rulePacks.flatMap((pack) => [
      ...pack.sources.map((source): [string, string] => [`rule pack ${pack.id}`, source]),
      ...pack.rules.map((rule): [string, string] => [`rule ${pack.id}/${rule.id}`, rule.source]),
      ...(pack.framework?.caps ?? []).map((cap): [string, string] => [`cap ${pack.id}/${cap.id}`, cap.source]),
    ]),
  ];
  return named.flatMap(([fact, source]) =>
    source === null || known.has(source) ? [] : [`${fact}: no source “${source}”`],
  );
}

function withoutPositivePrice({ offers, services }: Catalogue): string[] {
  return [
    ...offers
      .filter(({ price }) => price !== null && !(price.amount > 0))
      .map(({ id }) => `price of ${id}: not above 0`),
    ...services
      .filter(({ price, included }) => (price === null ? !included : !(price > 0)))
      .map(({ provider, item }) => `price of ${item} of ${provider}: not above 0`),
  ];
}

function withUnknownIds(catalogue: Catalogue): string[] {
  const providers = new Set<string>(catalogue.providers.map(({ id }) => id));
  const regions = new Set<string>(catalogue.regions.map(({ id }) => id));
  const offers = new Set<string>();
  const cities = new Set(catalogue.cities.map(({ name }) => name.en));
  const faults: string[] = [];
  const check = (set: ReadonlySet<string>, id: string | null, of: string) => {
    if (id !== null && !set.has(id)) faults.push(`${of}: unknown “${id}”`);
  };

  for (const region of catalogue.regions) {
    check(providers, region.provider, `provider of region ${region.id}`);
    check(providers, region.member, `member of region ${region.id}`);
    check(cities, region.city, `city of region ${region.id}`);
  }
  for (const offer of catalogue.offers) {
    check(regions, offer.region, `region of offer ${offer.id}`);
    if (offers.has(offer.id)) faults.push(`offer ${offer.id}: twice`);
    offers.add(offer.id);
  }
  for (const one of catalogue.certifications) {
    check(providers, one.provider, `provider of certificate ${one.scheme}`);
    for (const region of one.regions ?? [])
      check(regions, region, `region of certificate ${one.scheme} of ${one.provider}`);
  }
  for (const one of catalogue.services) {
    check(providers, one.provider, `provider of price ${one.item}`);
    check(regions, one.region, `region of price ${one.item} of ${one.provider}`);
  }
  for (const { from, to } of catalogue.latency.measured) {
    check(regions, from, "measured latency");
    check(regions, to, "measured latency");
  }
  return faults;
}

/** Coordinates of lists are often wrong; ours come from the gazetteer and may be off by rounding only. */
const MOST_KM = 1;

function offTheirCity({ regions, cities }: Catalogue): string[] {
  const byName = new Map(cities.map((city) => [city.name.en, city]));
  return regions.flatMap(({ id, city, place }) => {
    if (place === null) return [];
    const home = city === null ? undefined : byName.get(city);
    if (!home) return [`region ${id}: a coordinate without a city`];
    const km = kilometres(home, place);
    return km > MOST_KM ? [`region ${id}: ${km.toFixed(1)} km off ${home.name.en}`] : [];
  });
}

function pastTheirTerm({ certifications, edition }: Catalogue): string[] {
  return certifications.flatMap((one) => {
    const end = lastKnownDay(one, one.termYears);
    const isUnnoticed = one.standing === "proven" && one.note === null && end !== null && end < edition.date;
    return isUnnoticed ? [`certificate ${one.scheme} of ${one.provider}: ended ${end}, still called proven`] : [];
  });
}

/** Great circle on a sphere of 6,371 km (haversine). */
function kilometres(a: Readonly<{ lat: number; lon: number }>, b: Readonly<{ lat: number; lon: number }>): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat) / 2;
  const dLon = radians(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
