import { useMemo } from "react";
import type { Country, Provider, Region, ZoneKind } from "../../../shared/model/catalogue.ts";
import type { ProviderId, RegionId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { codeOf } from "../../parts/place-names.ts";
import type { Overview } from "./catalogue-page.tsx";

export type Places = Readonly<{
  region: (id: RegionId) => Region | null;
  provider: (id: ProviderId) => Provider | null;
  providerName: (id: ProviderId) => string;
  /** The city in the language spoken; the code where the site is not published. */
  cityName: (region: Region) => string;
  /** `서울 KR1`. */
  regionName: (id: RegionId) => string;
}>;

/** Regions, providers and cities by their names. */
export function usePlaces(overview: Overview): Places {
  const { of } = useText();
  const { data: cities } = useCall("catalogue.cities", {});
  return useMemo(() => {
    const regions = new Map<string, Region>(overview.regions.map((one) => [one.id, one]));
    const providers = new Map<string, Provider>(overview.providers.map(({ provider }) => [provider.id, provider]));
    const names = new Map(cities?.map((city) => [city.name.en, of(city.name)]));
    const cityName = (region: Region): string =>
      region.city === null ? region.code : (names.get(region.city) ?? region.city);
    return {
      region: (id) => regions.get(id) ?? null,
      provider: (id) => providers.get(id) ?? null,
      providerName: (id) => {
        const provider = providers.get(id);
        return provider ? of(provider.name) : id;
      },
      cityName,
      regionName: (id) => {
        const region = regions.get(id);
        return region && region.city !== null ? `${cityName(region)} ${region.code}` : codeOf(id);
      },
    };
  }, [overview, cities, of]);
}

type Option<Value extends string> = Readonly<{ value: Value; label: string; note: string }>;

/** What there is to choose from, in the order of its names, each with how many regions it has. */
export function useRegionChoices(
  overview: Overview,
  places: Places,
): Readonly<{
  countries: readonly Option<Country>[];
  providers: readonly Option<ProviderId>[];
  zones: readonly Option<ZoneKind>[];
  kinds: readonly Option<Provider["kind"]>[];
}> {
  const { t, number, language } = useText();
  return useMemo(() => {
    const counted = <Value extends string>(
      valueOf: (region: Region) => Value | null,
      label: (value: Value) => string,
    ): Option<Value>[] => {
      const counts = new Map<Value, number>();
      for (const region of overview.regions) {
        const value = valueOf(region);
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts]
        .map(([value, count]) => ({ value, label: label(value), note: number(count, 0) }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    };
    return {
      countries: counted(
        (region) => region.country,
        (code) => countryName(language, code),
      ),
      providers: counted((region) => region.provider, places.providerName),
      zones: counted(
        (region) => region.zone,
        (zone) => t(`catalogue.zone-${zone}`),
      ),
      kinds: counted(
        (region) => places.provider(region.provider)?.kind ?? null,
        (kind) => t(`catalogue.kind-${kind}`),
      ),
    };
  }, [overview, places, t, number, language]);
}
