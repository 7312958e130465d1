import { Currency } from "../../../shared/units/money.ts";
import type { FeedName } from "../../../shared/catalogue/price-hosts.ts";

/** Currencies each feed can be asked in. */
export const currenciesOf: Readonly<Record<FeedName, readonly Currency[]>> = {
  aws: ["USD"],
  azure: Currency.options,
  ovh: ["EUR", "USD"],
  naver: ["KRW", "USD"],
};
