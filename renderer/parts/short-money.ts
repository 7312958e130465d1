import { type MoneyRange, minorPerMajor } from "../../shared/units/money.ts";
import type { Words } from "../hooks/use-text.ts";

const MILLION = 1_000_000;
/** What stands above the million: 억 in Korean, the billion in English. */
const large = { ko: 100 * MILLION, en: 1000 * MILLION } as const;

/**
 * A large amount for a headline, with one decimal: in millions, from ten billion in 억 or billions. Below ten million won, or one million of
 * another currency, it stays whole; cents are for tables.
 */
export function shortMoney({ t, range, money, language }: Words, amount: MoneyRange): string {
  const perMajor = minorPerMajor[amount.currency];
  const most = Math.max(Math.abs(amount.low), Math.abs(amount.high)) / perMajor;
  if (most < (perMajor === 1 ? 10 * MILLION : MILLION))
    return perMajor === 1 ? money(amount) : withoutCents(amount, range);
  if (most >= 10_000 * MILLION) {
    const per = large[language] * perMajor;
    const counted = range({ low: amount.low / per, high: amount.high / per });
    return t(`cost-page.large-${amount.currency}`, { amount: counted });
  }
  const millions = range({ low: amount.low / perMajor / MILLION, high: amount.high / perMajor / MILLION });
  return t(`placement-page.millions-${amount.currency}`, { amount: millions });
}

const signs = { KRW: "₩", EUR: "€", USD: "$" } as const;

const withoutCents = ({ low, high, currency }: MoneyRange, range: Words["range"]): string => {
  const perMajor = minorPerMajor[currency];
  return `${signs[currency]}${range({ low: low / perMajor, high: high / perMajor }, high >= 100 * perMajor ? 0 : 2)}`;
};
