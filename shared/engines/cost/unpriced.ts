import type { Offer } from "../../model/catalogue.ts";
import type { Sentence } from "../../model/sentence.ts";
import { say } from "../../model/sentence.ts";
import { type Range, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";

/** Offers compared with an unpriced one must lie within this share of its vCPU and memory. */
const NEAR = 0.25;
/** Fewer than this many, and nothing can be said (domain 6.4). */
export const FEWEST = 5;

/** A priced offer in the plan's currency, with the area it is sold in. */
export type Comparable = Readonly<{ offer: Offer; area: string; monthly: number }>;

/** Comparables of an unpriced offer, cheapest first: same class and area, vCPU and memory within ±25 %. */
export function comparablesOf(offer: Offer, area: string, comparables: readonly Comparable[]): Comparable[] {
  const near = (value: number, wanted: number): boolean => value >= wanted * (1 - NEAR) && value <= wanted * (1 + NEAR);
  return comparables
    .filter(
      (one) =>
        one.area === area &&
        one.offer.class === offer.class &&
        near(one.offer.vcpu, offer.vcpu) &&
        near(one.offer.memoryGib, offer.memoryGib),
    )
    .sort((a, b) => a.monthly - b.monthly || (a.offer.id < b.offer.id ? -1 : 1));
}

/** p10 to p90 of sorted amounts; `null` with fewer than five. */
export const spanOf = (sorted: readonly number[]): Range | null =>
  sorted.length < FEWEST ? null : range(percentile(sorted, 0.1), percentile(sorted, 0.9));

/**
 * What an unpriced offer may cost: p10 to p90 of its comparables. `null` with fewer than five.
 *
 * `monthly` of the comparables must be in one currency.
 */
export function unpricedRange(
  offer: Offer,
  area: string,
  comparables: readonly Comparable[],
): Readonly<{ range: Range | null; count: number }> {
  const prices = comparablesOf(offer, area, comparables).map(({ monthly }) => monthly);
  return { range: spanOf(prices), count: prices.length };
}

/** Linear between order statistics, rank p · (n − 1); `sorted` ascending (domain 0). */
export function percentile(sorted: readonly number[], p: number): number {
  const rank = p * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (rank - below) * (sorted[above]! - sorted[below]!);
}

/** An amount that others are compared with, and what it is: an offer, a price list. Major units of the plan's currency. */
export type Compared = Readonly<{ amount: number; name: string }>;

/**
 * The span as a figure: p10 and p90, each between the two amounts that lie around it, so that it can be computed again
 * without the whole list. `sorted` ascending, at least five.
 */
export function spanFigure(id: string, label: Sentence, sorted: readonly Compared[]): Figure {
  const at = (p: number): Figure => {
    const rank = p * (sorted.length - 1);
    const below = Math.floor(rank);
    const above = Math.min(below + 1, sorted.length - 1);
    const place = `${id}/p${p * 100}`;
    const one = (index: number, word: "below" | "above"): Figure =>
      given(
        `${place}/${word}`,
        say("cost.rank", { rank: index + 1, count: sorted.length, name: sorted[index]!.name }),
        "price",
        sorted[index]!.amount,
        [],
        say("cost.rank-why"),
      );
    const value = percentile(
      sorted.map(({ amount }) => amount),
      p,
    );
    return computed(place, say("cost.percentile", { p: p * 100 }), "price", value, "formula", BETWEEN, [
      one(below, "below"),
      one(above, "above"),
      given(`${place}/share`, say("cost.rank-share"), "factor", rank - below, [], say("cost.rank-why")),
    ]);
  };
  const [low, high] = [at(0.1), at(0.9)];
  return computed(id, label, "price", range(low.value!.low, high.value!.high), "formula", SPAN, [low, high]);
}

/** Formulae of the span; the parts stand in the order they are named. */
export const BETWEEN = "below + share × (above − below)";
export const SPAN = "p10 … p90";

const europe = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

/** Where prices are alike enough to be compared: Europe as one, every other country by itself. */
export const currencyArea = (country: string): string => (europe.has(country) ? "Europe" : country);
