import { useMemo } from "react";
import type { RegionId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { placeNames } from "../../parts/place-names.ts";
import type { Overview } from "./requirements-page.tsx";

/** Names of regions from the catalogue: provider and city, the code beside it where two are alike. */
export function useRegionNames(overview: Overview): (id: RegionId) => string {
  const words = useText();
  const { data: cities } = useCall("catalogue.cities", {});
  return useMemo(() => {
    const providers = new Map(overview.providers.map(({ provider }) => [provider.id, provider.name]));
    const names = new Map((cities ?? []).map(({ name }) => [name.en, name]));
    return placeNames(
      words,
      overview.regions.map(({ id, provider, city }) => ({
        region: id,
        providerName: providers.get(provider) ?? { ko: provider, en: provider },
        city: city === null ? null : (names.get(city) ?? { ko: city, en: city }),
      })),
    );
  }, [overview, cities, words]);
}
