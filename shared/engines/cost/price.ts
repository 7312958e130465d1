import type { Offer } from "../../model/catalogue.ts";
import { type RegionId, providerOf } from "../../model/id.ts";
import { type Range, exactly, range } from "../../units/range.ts";

/** Hours in a month unless the source says otherwise (domain 6.3); STACKIT publishes monthly prices of 720 hours. */
export const HOURS_PER_MONTH = 730;
const otherMonths: Readonly<Record<string, number>> = { stackit: 720 };
export const hoursPerMonth = (region: RegionId): number => knownHoursPerMonth(region) ?? HOURS_PER_MONTH;
/** Hours in a month where the provider says so itself; `null`: it does not. */
export const knownHoursPerMonth = (region: RegionId): number | null => otherMonths[providerOf(region)] ?? null;

/** Monthly price of an offer in its own currency, major units; an estimate is a range. `null`: unpriced. */
export function monthlyPrice({ price, region }: Offer): Range | null {
  if (price === null) return null;
  const monthly = price.unit === "hour" ? price.amount * hoursPerMonth(region) : price.amount;
  return price.spread ? range(monthly * price.spread.low, monthly * price.spread.high) : exactly(monthly);
}

/** Offers compared with an unpriced one must lie within this share of its vCPU and memory. */
const NEAR = 0.25;
/** Fewer than this many, and nothing can be said (domain 6.4). */
export const FEWEST = 5;

/** A priced offer in the plan's currency, with the area it is sold in. */
export type Comparable = Readonly<{ offer: Offer; area: string; monthly: number }>;

/**
 * What an unpriced offer may cost: p10 to p90 of priced offers of the same class and area, vCPU and memory within ±25 %.
 *
 * `null` with fewer than five such offers. `monthly` of the comparables must be in one currency.
 */
export function unpricedRange(
  offer: Offer,
  area: string,
  comparables: readonly Comparable[],
): Readonly<{ range: Range | null; count: number }> {
  const near = (value: number, wanted: number): boolean => value >= wanted * (1 - NEAR) && value <= wanted * (1 + NEAR);
  const prices = comparables
    .filter(
      (one) =>
        one.area === area &&
        one.offer.class === offer.class &&
        near(one.offer.vcpu, offer.vcpu) &&
        near(one.offer.memoryGib, offer.memoryGib),
    )
    .map(({ monthly }) => monthly)
    .sort((a, b) => a - b);
  if (prices.length < FEWEST) return { range: null, count: prices.length };
  return { range: range(percentile(prices, 0.1), percentile(prices, 0.9)), count: prices.length };
}

/** Linear between order statistics, rank p · (n − 1); `sorted` ascending (domain 0). */
export function percentile(sorted: readonly number[], p: number): number {
  const rank = p * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (rank - below) * (sorted[above]! - sorted[below]!);
}

const europe = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

/** Where prices are alike enough to be compared: Europe as one, every other country by itself. */
export const currencyArea = (country: string): string => (europe.has(country) ? "Europe" : country);
