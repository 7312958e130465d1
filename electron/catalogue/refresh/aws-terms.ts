import { Currency } from "../../../shared/units/money.ts";
import { HOURS_PER_MONTH } from "../../../shared/engines/cost/price.ts";
import type { Day } from "../../../shared/units/date.ts";
import type { AwsTerm } from "./aws-product.ts";
import { type Exact, asNumber, dividedBy, exact, plus, times } from "./exact.ts";

/** The hour on demand: a price, or why there is none. */
export type HourlyPrice =
  | Readonly<{ kind: "priced"; amount: number; currency: Currency }>
  | Readonly<{ kind: "zero" | "none" | "unreadable" }>
  | Readonly<{ kind: "foreign"; currency: string }>;

/**
 * What an hour costs on demand on a day. A term that begins later is an announcement and waits; of several that hold, the
 * newest counts. Zero and less is not a price.
 */
export function hourlyPrice(terms: readonly AwsTerm[], day: Day): HourlyPrice {
  const rate = newest(terms, 0, day)?.rates.find(({ unit }) => isHour(unit));
  if (!rate) return { kind: "none" };
  const amount = exact(rate.amount);
  const currency = Currency.safeParse(rate.currency);
  if (!amount) return { kind: "unreadable" };
  if (amount.digits <= 0n) return { kind: "zero" };
  if (!currency.success) return { kind: "foreign", currency: rate.currency };
  return { kind: "priced", amount: asNumber(amount), currency: currency.data };
}

/**
 * What a month costs when a year or three are reserved in the standard class, in the given currency.
 *
 * Without upfront payment where that is offered, since that is what compares with a monthly bill; else partly and else all
 * paid upfront, with the sum paid upfront (unit `Quantity`) spread evenly over the months: hourly × 730 + upfront ÷ months, to the
 * sixth place. `null` where none is listed. No interest is counted.
 */
export function reservedPerMonth(terms: readonly AwsTerm[], years: 1 | 3, currency: Currency, day: Day): number | null {
  for (const option of options) {
    const term = newest(
      terms.filter((one) => one.option.toLowerCase() === option),
      years,
      day,
    );
    const perMonth = term ? perMonthOf(term, years * 12, currency) : null;
    if (perMonth !== null) return perMonth;
  }
  return null;
}

/** Ways to pay for reserved terms, the one that compares best first. */
const options = ["no upfront", "partial upfront", "all upfront"];

/** The terms that can still count on a day, once all of one kind are there: the rest need not be kept. */
export function thatCount(terms: readonly AwsTerm[], day: Day): AwsTerm[] {
  const reserved = ([1, 3] as const).map((years) =>
    options
      .map((option) =>
        newest(
          terms.filter((one) => one.option.toLowerCase() === option),
          years,
          day,
        ),
      )
      .find((term) => term !== null),
  );
  return [newest(terms, 0, day), ...reserved].filter((term) => term !== null && term !== undefined);
}

function perMonthOf({ rates }: AwsTerm, months: number, currency: Currency): number | null {
  let whole: Exact = { digits: 0n, places: 0 };
  for (const rate of rates) {
    const amount = exact(rate.amount);
    if (!amount || amount.digits < 0n || rate.currency !== currency) return null;
    const isUpfront = rate.unit.toLowerCase() === "quantity";
    if (!isUpfront && !isHour(rate.unit)) return null;
    whole = plus(whole, isUpfront ? amount : times(amount, HOURS_PER_MONTH * months));
  }
  const perMonth = asNumber(dividedBy(whole, months, 6));
  return perMonth > 0 ? perMonth : null;
}

/** Of the terms of so many years the one that began last, not after the day. */
export function newest(terms: readonly AwsTerm[], years: AwsTerm["years"], day: Day): AwsTerm | null {
  return terms
    .filter((term) => term.years === years && term.effective.slice(0, 10) <= day)
    .reduce<AwsTerm | null>((last, term) => (last === null || term.effective > last.effective ? term : last), null);
}

const isHour = (unit: string): boolean => /^(hrs?|hours?)$/i.test(unit);
