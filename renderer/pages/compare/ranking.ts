import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload } from "../../../shared/model/result.ts";
import { type Range, isSurelyBelow } from "../../../shared/units/range.ts";

/** A region and for how many workloads it is the best place there is. */
export type Leader = Readonly<{ region: ComparedRegion; bestFor: number }>;

/**
 * Regions by their guaranteed mean score, then by what is still open, then by the number of workloads they are best for.
 *
 * One order for the whole page: the strip, the charts and the sensitivity name the same one first.
 */
export function leaders(regions: readonly ComparedRegion[], workloads: readonly ComparedWorkload[]): Leader[] {
  const bestFor = new Map<RegionId, number>();
  for (const { best } of workloads) if (best) bestFor.set(best, (bestFor.get(best) ?? 0) + 1);
  return regions
    .map((region) => ({ region, bestFor: bestFor.get(region.region) ?? 0 }))
    .sort(
      (a, b) =>
        (b.region.score?.low ?? -1) - (a.region.score?.low ?? -1) ||
        (b.region.score?.high ?? -1) - (a.region.score?.high ?? -1) ||
        b.bestFor - a.bestFor ||
        (a.region.region < b.region.region ? -1 : 1),
    );
}

/** Regions with a score, best guaranteed mean first. */
export const byScore = (regions: readonly ComparedRegion[]): (ComparedRegion & { score: Range })[] =>
  regions
    .filter((one): one is ComparedRegion & { score: Range } => one.score !== null)
    .sort((a, b) => b.score.low - a.score.low || b.score.high - a.score.high || (a.region < b.region ? -1 : 1));

/** Whether the first of two is ahead for sure; `null` where one has no score. */
export function isOrderCertain(first: Range | null, second: Range | null): boolean | null {
  return first && second ? isSurelyBelow(second, first) : null;
}
