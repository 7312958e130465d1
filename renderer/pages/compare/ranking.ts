import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload } from "../../../shared/model/result.ts";
import { type Range, isSurelyBelow } from "../../../shared/units/range.ts";

/** A region and for how many workloads it is the best place there is. */
export type Leader = Readonly<{ region: ComparedRegion; bestFor: number }>;

/**
 * Regions by what they are proven to bring to the whole: the guaranteed mean score times the workloads that may go there.
 *
 * By the mean alone a region would come first that suits a handful of easy workloads. Linear in the weights as the mean
 * is, so it follows a slider too. Then by what is still open, then by the number of workloads a region is best for.
 */
export function leaders(regions: readonly ComparedRegion[], workloads: readonly ComparedWorkload[]): Leader[] {
  const bestFor = new Map<RegionId, number>();
  for (const { best } of workloads) if (best) bestFor.set(best, (bestFor.get(best) ?? 0) + 1);
  return regions
    .map((region) => ({ region, bestFor: bestFor.get(region.region) ?? 0 }))
    .sort(
      (a, b) =>
        broughtBy(b.region, "low") - broughtBy(a.region, "low") ||
        broughtBy(b.region, "high") - broughtBy(a.region, "high") ||
        b.bestFor - a.bestFor ||
        (a.region.region < b.region.region ? -1 : 1),
    );
}

const broughtBy = ({ score, lawful }: ComparedRegion, end: "low" | "high"): number =>
  score ? lawful * score[end] : -1;

/** Regions with a score, best guaranteed mean first. */
export const byScore = (regions: readonly ComparedRegion[]): (ComparedRegion & { score: Range })[] =>
  regions
    .filter((one): one is ComparedRegion & { score: Range } => one.score !== null)
    .sort((a, b) => b.score.low - a.score.low || b.score.high - a.score.high || (a.region < b.region ? -1 : 1));

/** Whether the first of two is ahead for sure; `null` where one has no score. */
export function isOrderCertain(first: Range | null, second: Range | null): boolean | null {
  return first && second ? isSurelyBelow(second, first) : null;
}
