import type { Layer } from "../model/requirement.ts";
import type { Text } from "../model/sentence.ts";
import { countryText } from "../text/country-name.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { footOf } from "./lock-in/concentration.ts";
import type { Place, RoundTrips } from "./placement/problem.ts";
import { placesOf } from "./recover-standing.ts";

/** What every region belongs to: who has it, layer by layer, and what it would fail with. */
export function problemPlaces(assessment: Assessment): Record<string, Place> {
  const { footprint } = placesOf(assessment);
  return Object.fromEntries(
    assessment.regions.map((place) => {
      const { domains, runBy } = footprint(place);
      return [
        place.region.id,
        {
          region: place.region.id,
          layers: layersOf(place),
          domains: {
            site: domains.site.id,
            region: domains.region.id,
            provider: domains.provider.id,
            owner: domains.owner.id,
            "control-plane": domains["control-plane"].id,
          },
          runBy,
        },
      ];
    }),
  );
}

/** Where no source names an owner, its country or its control plane, a provider counts as one of its own. */
export function layersOf(place: RegionFacts): Record<Layer, string> {
  const { seller, provider } = place;
  return {
    provider: seller.id,
    owner: provider.owner.name ?? provider.id,
    country: provider.owner.country ?? provider.id,
    "control-plane": planeOf(place).id ?? provider.id,
  };
}

const planeOf = ({ region, seller, provider }: RegionFacts): ReturnType<typeof footOf> =>
  footOf(
    { provider: seller, runsOn: provider.id === seller.id ? null : provider, region, yearly: null, count: 1 },
    "control-plane",
  );

/** Names of regions, providers, owners, their countries and control planes, and of application groups. */
export function problemNames({ plan, regions }: Assessment): Record<string, Text> {
  const same = (word: string): Text => ({ ko: word, en: word });
  return {
    ...Object.fromEntries(plan.groups.map(({ id, name }) => [id, same(name)])),
    ...Object.fromEntries(
      regions.flatMap((place) => {
        const plane = planeOf(place);
        const owner = place.provider.owner.name;
        const { country } = place.provider.owner;
        return [
          ...(country === null ? [] : [[country, countryText(country)] as const]),
          ...(plane.id === null ? [] : [[plane.id, plane.name] as const]),
          ...(owner === null ? [] : [[owner, same(owner)] as const]),
        ];
      }),
    ),
    ...Object.fromEntries(
      regions.flatMap(({ seller, provider, region }) => [
        [provider.id, provider.name],
        [seller.id, seller.name],
        [region.id, { ko: `${seller.name.ko} ${region.code}`, en: `${seller.name.en} ${region.code}` }],
      ]),
    ),
  };
}

/** Round trips between regions, at the median of each way. */
export const roundTripsOf = ({ regions, network }: Assessment): RoundTrips =>
  Object.fromEntries(
    regions.map(({ region: a }) => [
      a.id,
      Object.fromEntries(regions.map(({ region: b }) => [b.id, network.between(a.id, b.id)?.p50 ?? null])),
    ]),
  );
