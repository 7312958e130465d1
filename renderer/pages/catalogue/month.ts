import { hoursPerMonth, monthPrice } from "../../../shared/engines/cost/price.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";

/** A month of an offer in the currency it is shown in. */
export type Month = Readonly<{
  amount: number;
  /** Hours it is counted with; `null`: the list gives the month itself. */
  hours: number | null;
}>;

/**
 * The month of an offer whose hour was carried over into a currency: as its list has it, which is not always the hour × the
 * hours of a month. `null`: unpriced, or no rate.
 */
export function monthOf({ offer, perHour }: Readonly<{ offer: Offer; perHour: number | null }>): Month | null {
  const month = monthPrice(offer);
  if (perHour === null || month === null) return null;
  return { amount: month.monthly * rateOf(offer, perHour), hours: month.hours };
}

/** What one unit of the price's currency is worth in the currency of an hour that was carried over. */
export function rateOf({ price, region }: Offer, perHour: number): number {
  const own = price?.unit === "month" ? price.amount / hoursPerMonth(region) : price!.amount;
  return perHour / own;
}
