import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload } from "../../../shared/model/result.ts";
import { type Range, isSurelyBelow } from "../../../shared/units/range.ts";

/** A region and for how many workloads it is the best place there is. */
export type Leader = Readonly<{ region: ComparedRegion; bestFor: number }>;

/** Regions by the number of workloads they are best for, then by their mean score; ids break ties. */
export function leaders(regions: readonly ComparedRegion[], workloads: readonly ComparedWorkload[]): Leader[] {
  const bestFor = new Map<RegionId, number>();
  for (const { best } of workloads) if (best) bestFor.set(best, (bestFor.get(best) ?? 0) + 1);
  return regions
    .map((region) => ({ region, bestFor: bestFor.get(region.region) ?? 0 }))
    .sort(
      (a, b) =>
        b.bestFor - a.bestFor ||
        (b.region.score?.low ?? -1) - (a.region.score?.low ?? -1) ||
        (b.region.score?.high ?? -1) - (a.region.score?.high ?? -1) ||
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

/** A place in two criteria: the less `cost` the better, the more `worth` the better. */
export type Point = Readonly<{ id: string; cost: Range; worth: Range }>;

/**
 * The points that no other beats in what is guaranteed: the upper end of cost and the lower end of worth.
 *
 * Judged by whole ranges almost nothing would ever be beaten as long as facts are missing; by the guaranteed ends the
 * answer is small, and it can only be lost by a fact that proves another better.
 */
export function undominated(points: readonly Point[]): ReadonlySet<string> {
  const beats = (a: Point, b: Point): boolean =>
    a.cost.high <= b.cost.high &&
    a.worth.low >= b.worth.low &&
    (a.cost.high < b.cost.high || a.worth.low > b.worth.low);
  return new Set(points.filter((point) => !points.some((other) => beats(other, point))).map(({ id }) => id));
}
