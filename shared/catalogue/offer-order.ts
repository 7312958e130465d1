import { Currency } from "../units/money.ts";
import type { Rates } from "./newest-rate.ts";
import type { OfferIndex } from "./offer-index.ts";

export type OfferSort = Readonly<{ by: "price" | "vcpu" | "memoryGib" | "provider" | "age"; descending: boolean }>;

/** What an answer may keep: sorting all takes longer than answering. */
const MOST_KEPT = 12;

/**
 * Places of all offers in an order, sorted once and kept with the index: an answer walks it and takes what fits.
 *
 * What has no value (unpriced, or no rate) comes last in either direction; of equals the smaller id comes first.
 */
export function orderOf(index: OfferIndex, { by, descending }: OfferSort, rates: Rates): Uint32Array {
  const worth = Currency.options.map((currency) => rates[currency] ?? NaN);
  const name = [by, descending, ...(by === "price" ? worth : [])].join(" ");
  const kept = index.orders.get(name);
  if (kept) return kept;

  const value = valueOf(index, by, worth);
  const keys = Float64Array.from(index.offers, (_, at) => {
    const one = value(at);
    return Number.isNaN(one) ? Infinity : descending ? -one : one;
  });
  const order = Uint32Array.from(keys.keys()).sort((a, b) => {
    const [left, right] = [keys[a]!, keys[b]!];
    return left === right ? a - b : left < right ? -1 : 1;
  });
  if (index.orders.size >= MOST_KEPT) index.orders.clear();
  index.orders.set(name, order);
  return order;
}

function valueOf(index: OfferIndex, by: OfferSort["by"], worth: readonly number[]): (at: number) => number {
  switch (by) {
    case "price":
      return (at) => index.perHour[at]! * worth[index.currency[at]!]!;
    case "vcpu":
      return (at) => index.vcpu[at]!;
    case "memoryGib":
      return (at) => index.memoryGib[at]!;
    case "age":
      return (at) => -index.pricedOn[at]!;
    case "provider": {
      const sorted = [...new Set(index.regions.map(({ provider }) => provider))].sort();
      const rank = index.regions.map(({ provider }) => sorted.indexOf(provider));
      return (at) => rank[index.region[at]!]!;
    }
  }
}
