import { newestQuote } from "../../../shared/catalogue/newest-rate.ts";
import type { FxRate } from "../../../shared/model/agency.ts";
import type { Day } from "../../../shared/units/date.ts";
import { Currency } from "../../../shared/units/money.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useFreshness } from "./use-freshness.ts";

/** The rate by which prices of one currency are shown in another, with its day and who said so; `null` where there is none. */
export function useQuote(from: Currency, into: Currency): FxRate | null {
  const { data: rates } = useCall("fx.list", {});
  const today = useFreshness()?.today;
  return rates && today && from !== into ? newestQuote(rates, from, into, today) : null;
}

/** `1 USD = 1,382.5 KRW (2026. 11. 20.)`, for every currency that is shown in another. */
export function RatesUsed({ into }: Readonly<{ into: Currency }>) {
  const { data: rates } = useCall("fx.list", {});
  const today = useFreshness()?.today;
  if (!rates || !today) return null;
  return Currency.options
    .filter((from) => from !== into)
    .map((from) => <RateUsed key={from} rates={rates} from={from} into={into} today={today} />);
}

function RateUsed({
  rates,
  from,
  into,
  today,
}: Readonly<{ rates: readonly FxRate[]; from: Currency; into: Currency; today: Day }>) {
  const quote = newestQuote(rates, from, into, today);
  return quote && <Quote quote={quote} />;
}

/** A rate as it was quoted. */
export function Quote({ quote }: Readonly<{ quote: FxRate }>) {
  const { number, day } = useText();
  return (
    <span className="soft figures nowrap" title={quote.source}>
      1 {quote.base} = {number(quote.rate, quote.rate < 10 ? 4 : 2)} {quote.quote} ({day(quote.date)})
    </span>
  );
}
