import { type Range, range } from "./range.ts";

/**
 * The least and greatest weighted mean Σ w·x / Σ w over weights and values known only as ranges.
 *
 * For the greatest, every value is at its high end and the weights of the greatest values are high, those of the others low;
 * where the border lies is found by trying each. The least is the mirror image. `null` where every weight is surely 0.
 * Weights are not negative.
 */
export function weightedMean(items: readonly Readonly<{ weight: Range; value: Range }>[]): Range | null {
  const some = items.filter(({ weight }) => weight.high > 0);
  if (some.length === 0) return null;
  const high = greatest(some.map(({ weight, value }) => ({ weight, at: value.high })));
  const low = 0 - greatest(some.map(({ weight, value }) => ({ weight, at: -value.low })));
  return range(low, Math.max(low, high));
}

function greatest(items: readonly Readonly<{ weight: Range; at: number }>[]): number {
  const sorted = [...items].sort((a, b) => b.at - a.at);
  let sum = sorted.reduce((all, { weight }) => all + weight.low, 0);
  let product = sorted.reduce((all, { weight, at }) => all + weight.low * at, 0);
  let best = sum > 0 ? product / sum : -Infinity;
  for (const { weight, at } of sorted) {
    sum += weight.high - weight.low;
    product += (weight.high - weight.low) * at;
    if (sum > 0) best = Math.max(best, product / sum);
  }
  return Math.round(best * 1e9) / 1e9; // binary dust must not tell two ends apart that are one
}
