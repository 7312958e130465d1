import { monthPrice } from "../../../shared/engines/cost/price.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { rateOf } from "./month.ts";
import { monthText } from "./offer-columns.tsx";

/** What the same size costs on other terms, by the month, against the price without commitment. */
export function OfferTerms({
  offer,
  perHour,
  currency,
}: Readonly<{ offer: Offer; perHour: number | null; currency: Currency }>) {
  const words = useText();
  const { t, number } = words;
  const { price, terms } = offer;
  if (!price || (price.unit !== "hour" && price.unit !== "month")) return null;
  const onDemand = monthPrice(offer)!.monthly; // it has a price by time
  // terms are in the currency of the price: its own rate carries them over
  const rate = perHour === null ? null : rateOf(offer, perHour);
  const spot = monthPrice(offer, "spot");
  const rows = [
    { term: "on-demand" as const, perMonth: onDemand },
    { term: "1y" as const, perMonth: terms?.oneYearPerMonth ?? null },
    { term: "3y" as const, perMonth: terms?.threeYearPerMonth ?? null },
    { term: "spot" as const, perMonth: spot?.term === "spot" ? spot.monthly : null },
  ].flatMap(({ term, perMonth }) => (perMonth === null ? [] : [{ term, perMonth }]));
  return (
    <section className="facts-section">
      <h3>{t("catalogue-page.terms")}</h3>
      {rows.length === 1 ? (
        <p className="soft">{t("catalogue-page.terms-none")}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("catalogue-page.term")}</th>
              <th scope="col" className="right">
                {t("catalogue-page.term-month")}
              </th>
              <th scope="col" className="right">
                {t("catalogue-page.term-saves")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ term, perMonth }) => (
              <tr key={term}>
                <td>{t(`catalogue-page.term-${term}`)}</td>
                <td className="right figures nowrap">
                  {rate === null
                    ? monthText(words, perMonth, price.currency)
                    : monthText(words, perMonth * rate, currency)}
                </td>
                <td className="right figures">
                  {term === "on-demand" ? "" : percentText(number, perMonth / onDemand - 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** `+12.5%`, `−40%`: a change with its sign. */
export function percentText(number: (value: number, digits?: number) => string, change: number): string {
  const size = Math.abs(change * 100);
  const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
  return `${sign}${number(size, size < 10 ? 1 : 0)}%`;
}
