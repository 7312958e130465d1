import { useMemo } from "react";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { Overview } from "./catalogue-page.tsx";
import type { Places } from "./places.ts";

/** `네이버클라우드 서울 gov-KR`: the code only where a provider has several regions in one city. */
export function useRegionNames(overview: Overview, places: Places): (region: Region) => string {
  return useMemo(() => {
    const plain = (region: Region): string => `${places.providerName(region.provider)} ${places.cityName(region)}`;
    const counts = new Map<string, number>();
    for (const region of overview.regions) counts.set(plain(region), (counts.get(plain(region)) ?? 0) + 1);
    return (region) => {
      const name = plain(region);
      return (counts.get(name) ?? 0) > 1 && region.city !== null ? `${name} ${region.code}` : name;
    };
  }, [overview, places]);
}
