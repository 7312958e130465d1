import type { Criterion } from "../model/requirement.ts";
import { type Range, range } from "../units/range.ts";

/** How well a place does in one criterion: 0 at the scenario's worst point, 1 at its best; not known: 0–1. */
export type Share = Readonly<{ criterion: Criterion; share: Range }>;

/**
 * The score of a place under other weights, 0–100: `Σ 100 · w/Σw · share` (domain 9.2).
 *
 * It is linear in the weights, also as the mean over a region's workloads, so a page can weigh anew without asking.
 * `weights` stand in the order of the shares. `null`: there is nothing to weigh, or no weight is above 0.
 */
export function reweigh(shares: readonly Share[], weights: readonly number[]): Range | null {
  if (shares.length !== weights.length) return null;
  let sum = 0;
  let low = 0;
  let high = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const weight = weights[at]!;
    const { share } = shares[at]!;
    sum += weight;
    low += weight * share.low;
    high += weight * share.high;
  }
  return sum > 0 ? range((100 * low) / sum, (100 * Math.max(low, high)) / sum) : null;
}
