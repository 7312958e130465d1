import type { FxRate } from "../model/agency.ts";
import type { Day } from "../units/date.ts";
import { Currency } from "../units/money.ts";

/** What one unit of each currency is worth in another; `null` where no rate is known. */
export type Rates = Readonly<Record<Currency, number | null>>;

/**
 * The newest rates into one currency on or before a day, to set prices of several currencies side by side.
 *
 * For looking and comparing only: a plan takes no rate older than a week (`engines/cost/convert.ts`). A rate quoted the
 * other way round is turned; rates are not chained through a third currency.
 */
export function newestRates(rates: readonly FxRate[], into: Currency, day: Day): Rates {
  const worth = (currency: Currency): number | null => {
    if (currency === into) return 1;
    const quoted = newestQuote(rates, currency, into, day);
    return quoted && (quoted.base === currency ? quoted.rate : 1 / quoted.rate);
  };
  const known = Currency.options.map((currency) => [currency, worth(currency)] as const);
  return Object.fromEntries(known) as Rates; // of every currency
}

/** The newest rate between two currencies on or before a day, quoted either way round; the straight one of the same day first. */
export function newestQuote(rates: readonly FxRate[], from: Currency, into: Currency, day: Day): FxRate | null {
  const past = rates.filter(({ date }) => date <= day).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const straight = past.find(({ base, quote }) => base === from && quote === into);
  const turned = past.find(({ base, quote }) => base === into && quote === from);
  if (straight && (!turned || turned.date <= straight.date)) return straight;
  return turned ?? null;
}
