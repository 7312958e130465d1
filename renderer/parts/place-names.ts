import type { RegionId, WorkloadId } from "../../shared/model/id.ts";
import type { ComparedRegion } from "../../shared/model/result.ts";
import type { Words } from "../hooks/use-text.ts";

type Named = Pick<ComparedRegion, "region" | "providerName" | "city">;

/** `KR1` of `kt:KR1`. */
export const codeOf = (region: RegionId): string => region.slice(region.indexOf(":") + 1);

/** `네이버클라우드 서울`; the code where the city is not published. */
export const placeName = ({ of }: Words, { region, providerName, city }: Named): string =>
  `${of(providerName)} ${city ? of(city) : codeOf(region)}`;

/** Names of regions by id, from a comparison; an id the comparison does not know stays as it is. */
export function placeNames(words: Words, regions: readonly Named[]): (id: RegionId) => string {
  const names = new Map(regions.map((region) => [region.region, placeName(words, region)]));
  // two regions of one provider in one city are told apart by their codes
  const seen = new Map<string, number>();
  for (const name of names.values()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return (id) => {
    const name = names.get(id);
    if (name === undefined) return id;
    return seen.get(name)! > 1 ? `${name} (${codeOf(id)})` : name;
  };
}

/** Ids of the figures the explain drawer is asked for. */
export const figureId = {
  cost: (workload: WorkloadId, region: RegionId) => `cost/${workload}@${region}`,
  score: (workload: WorkloadId, region: RegionId) => `score/${workload}@${region}`,
  meanScore: (region: RegionId) => `mean-score/${region}`,
  whyNot: (workload: WorkloadId, region: RegionId) => `why-not/${workload}@${region}`,
  size: (workload: WorkloadId) => `size/${workload}`,
  latency: (region: RegionId) => `latency/${region}`,
  sovereignty: (provider: string) => `sovereignty/${provider}`,
  lockIn: (provider: string) => `lock-in/${provider}`,
} as const;
