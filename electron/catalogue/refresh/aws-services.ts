import { thisEdition } from "../../../shared/catalogue/fact-key.ts";
import type { ServicePrice } from "../../../shared/model/catalogue.ts";
import { type RegionId, providerOf } from "../../../shared/model/id.ts";
import type { Day } from "../../../shared/units/date.ts";
import { Currency } from "../../../shared/units/money.ts";
import type { AwsRate, AwsTerm } from "./aws-product.ts";
import type { AwsServiceItem } from "./aws-sort.ts";
import { newest } from "./aws-terms.ts";
import { asNumber, exact } from "./exact.ts";

/** One listed row of a service, before it is known whether it is the only one. */
export type ServiceRow = Readonly<{
  service: AwsServiceItem;
  region: RegionId;
  sku: string;
  terms: readonly AwsTerm[];
  day: Day;
}>;

/**
 * Prices of a service in a region; `null` where they cannot be said without doubt: another unit, another currency, no price,
 * or two rows that contradict each other.
 *
 * Tiers come in GB as listed. A first tier without a price is a free allowance and comes off first.
 */
export function servicePrices(rows: readonly ServiceRow[]): ServicePrice[] | null {
  const all = rows.map(pricesOf);
  const [first] = all;
  if (!first || all.some((one) => one === null || JSON.stringify(one) !== JSON.stringify(first))) return null;
  return first;
}

function pricesOf({ service, region, terms, day }: ServiceRow): ServicePrice[] | null {
  const rates = newest(terms, 0, day)?.rates ?? [];
  if (rates.length === 0 || rates.some(({ unit }) => !service.listUnit.test(unit))) return null;
  const tiers = rates.map(tierOf).sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
  if (tiers.some((tier) => tier === null)) return null;
  const known = tiers.filter((tier) => tier !== null);
  if (known.some((tier, at) => tier.from !== (known[at - 1]?.to ?? 0))) return null;
  const isTiered = service.item === "egress_internet";
  if (!isTiered && known.length !== 1) return null;

  const free = known[0]?.amount === 0 ? known[0].to : null;
  const paid = free === null ? known : known.slice(1);
  if (paid.length === 0 || paid.some(({ amount }) => amount <= 0)) return null;
  return paid.map(({ from, to, amount, currency }) => ({
    provider: providerOf(region),
    region,
    item: service.item,
    variant: service.variant,
    unit: service.unit,
    tierFromGb: isTiered ? from : null,
    tierToGb: isTiered ? to : null,
    freeGb: free,
    currency,
    price: amount,
    included: false,
    source: thisEdition,
    asOf: day,
    note: null,
  }));
}

type TierRow = Readonly<{ from: number; to: number | null; amount: number; currency: Currency }>;

function tierOf(rate: AwsRate): TierRow | null {
  const from = exact(rate.from);
  const to = /^inf$/i.test(rate.to) ? null : exact(rate.to);
  const amount = exact(rate.amount);
  const currency = Currency.safeParse(rate.currency);
  if (!from || (to === null && !/^inf$/i.test(rate.to)) || !amount || amount.digits < 0n || !currency.success)
    return null;
  return {
    from: asNumber(from),
    to: to === null ? null : asNumber(to),
    amount: asNumber(amount),
    currency: currency.data,
  };
}
