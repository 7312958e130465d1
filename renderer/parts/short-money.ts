import { type MoneyRange, minorPerMajor } from "../../shared/units/money.ts";
import type { Words } from "../hooks/use-text.ts";

const MILLION = 1_000_000;

/** A large amount for a headline: in millions with one decimal; amounts below ten million stay whole. */
export function shortMoney({ t, range, money }: Words, amount: MoneyRange): string {
  const perMajor = minorPerMajor[amount.currency];
  if (amount.high < 10 * MILLION * perMajor) return money(amount);
  const millions = range({ low: amount.low / perMajor / MILLION, high: amount.high / perMajor / MILLION });
  return t(`placement-page.millions-${amount.currency}`, { amount: millions });
}
