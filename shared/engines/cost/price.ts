import type { Offer } from "../../model/catalogue.ts";
import { type RegionId, providerOf } from "../../model/id.ts";
import type { PriceTerm } from "../../model/price-term.ts";
import { type Range, exactly, range } from "../../units/range.ts";

/** Hours in a month unless the source says otherwise (domain 6.3); STACKIT publishes monthly prices of 720 hours. */
export const HOURS_PER_MONTH = 730;
const otherMonths: Readonly<Record<string, number>> = { stackit: 720 };
export const hoursPerMonth = (region: RegionId): number => knownHoursPerMonth(region) ?? HOURS_PER_MONTH;
/** Hours in a month where the provider says so itself; `null`: it does not. */
export const knownHoursPerMonth = (region: RegionId): number | null => otherMonths[providerOf(region)] ?? null;

/** A month of an offer on a term, and how it came about. Major units of the currency of its price. */
export type MonthPrice = Readonly<{
  /** What the list says: per hour, or for the month. */
  amount: number;
  /** What it is multiplied with; `null`: the list gives the month itself. */
  hours: number | null;
  /** The term it is priced on; on demand, where the offer has no price on the one that is wanted. */
  term: PriceTerm;
  monthly: number;
}>;

/**
 * A month of an offer on a term (domain 6.3).
 *
 * The hour × the hours of a month, unless the list gives the month itself, which may be less or more. A term the offer has
 * no price on falls back to on demand. `null`: unpriced.
 */
export function monthPrice({ price, region, terms }: Offer, term: PriceTerm = "on-demand"): MonthPrice | null {
  if (price === null) return null;
  const month = (amount: number, on: PriceTerm): MonthPrice => ({ amount, hours: null, term: on, monthly: amount });
  const hour = (amount: number, on: PriceTerm): MonthPrice => {
    const hours = hoursPerMonth(region);
    return { amount, hours, term: on, monthly: amount * hours };
  };
  if (term === "one-year" && terms?.oneYearPerMonth) return month(terms.oneYearPerMonth, term);
  if (term === "three-years" && terms?.threeYearPerMonth) return month(terms.threeYearPerMonth, term);
  if (term === "spot" && terms?.spotPerHour) return hour(terms.spotPerHour, term);
  if (price.unit !== "hour") return month(price.amount, "on-demand");
  return terms?.perMonth === undefined ? hour(price.amount, "on-demand") : month(terms.perMonth, "on-demand");
}

/** Whether an offer can be bought on a term; on demand every one can, also where its price is not known. */
export const isPricedOn = (offer: Offer, term: PriceTerm): boolean =>
  term === "on-demand" || monthPrice(offer, term)?.term === term;

/** Monthly price of an offer in its own currency, major units; an estimate is a range. `null`: unpriced. */
export function monthlyPrice(offer: Offer, term: PriceTerm = "on-demand"): Range | null {
  const month = monthPrice(offer, term);
  if (month === null) return null;
  const spread = offer.price!.spread;
  return spread ? range(month.monthly * spread.low, month.monthly * spread.high) : exactly(month.monthly);
}
