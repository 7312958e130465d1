import type { FxRate } from "../../model/agency.ts";
import type { Currency } from "../../units/money.ts";
import { type Day, daysBetween } from "../../units/date.ts";
import { type Range, scaleRange } from "../../units/range.ts";

/** A dated rate as it is applied: `to` per unit of `from`; `inverse` where the quoted one was turned round. */
export type AppliedRate = Readonly<{
  from: Currency;
  to: Currency;
  rate: number;
  quoted: FxRate | null;
  inverse: boolean;
}>;

/** Days a rate may be older than the plan before it no longer counts (domain 6.7). */
export const RATE_DAYS = 7;

/**
 * The rate from one currency to another for a day: of that day, or the latest of the seven days before; `null` otherwise.
 *
 * A rate quoted the other way round is turned; rates are not chained through a third currency.
 */
export function rateFor(rates: readonly FxRate[], from: Currency, to: Currency, day: Day): AppliedRate | null {
  if (from === to) return { from, to, rate: 1, quoted: null, inverse: false };
  const usable = rates.filter((rate) => {
    const age = daysBetween(rate.date, day);
    return age >= 0 && age <= RATE_DAYS;
  });
  const newest = (list: readonly FxRate[]): FxRate | undefined =>
    [...list].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.source < b.source ? -1 : 1))[0];
  const straight = newest(usable.filter(({ base, quote }) => base === from && quote === to));
  if (straight) return { from, to, rate: straight.rate, quoted: straight, inverse: false };
  const turned = newest(usable.filter(({ base, quote }) => base === to && quote === from));
  return turned ? { from, to, rate: 1 / turned.rate, quoted: turned, inverse: true } : null;
}

export const convertWith = (rate: AppliedRate | null, amount: Range): Range | null =>
  rate && scaleRange(amount, rate.rate);
