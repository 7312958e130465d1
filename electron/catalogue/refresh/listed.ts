import { thisEdition } from "../../../shared/catalogue/fact-key.ts";
import type { Offer, Price } from "../../../shared/model/catalogue.ts";
import type { Currency } from "../../../shared/units/money.ts";
import type { Day } from "../../../shared/units/date.ts";

/** An amount a list states, and since when it holds. */
export type Stated = Readonly<{ amount: number; since: Day }>;

/**
 * Which of two amounts for one thing holds: the newer; of one day the higher, so that a plan is never cheaper than the list.
 *
 * `disputed` where the list contradicts itself.
 */
export function holding(before: Stated | null, next: Stated): { stated: Stated; disputed: boolean } {
  if (before === null || next.since > before.since) return { stated: next, disputed: false };
  if (next.since < before.since || next.amount === before.amount) return { stated: before, disputed: false };
  return { stated: next.amount > before.amount ? next : before, disputed: true };
}

/** A price as a list states it, of a day. */
export const listedPrice = (amount: number, currency: Currency, unit: "hour" | "month", asOf: Day): Price => ({
  amount,
  currency,
  unit,
  method: "listed",
  spread: null,
  source: thisEdition,
  asOf,
});

/** Ten significant digits: the product of two decimals shows no tail of the binary. */
export const tidy = (amount: number): number => Number(amount.toPrecision(10));

export const byId = (a: Pick<Offer, "id">, b: Pick<Offer, "id">): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
