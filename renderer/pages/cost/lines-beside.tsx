import type { CostOverview, UsedRate } from "../../../shared/model/spending.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { placeNames } from "../../parts/place-names.ts";
import { Amount } from "./amount.tsx";

/** The month where it is spent. */
export function RegionTable({ overview }: Readonly<{ overview: CostOverview }>) {
  const words = useText();
  const { t, number } = words;
  const { data: comparison } = useCall("compare.overview", { scenario: overview.scenario });
  const nameOf = placeNames(words, comparison?.regions ?? []);
  const regions = overview.byRegion.toSorted((a, b) => b.known.low - a.known.low);
  return (
    <section>
      <h2 className="section-title">{t("cost-page.by-region")}</h2>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.region")}</th>
            <th scope="col" className="right">
              {t("cost-page.a-month-head")}
            </th>
            <th scope="col" className="right">
              {t("cost-page.priced")}
            </th>
            <th scope="col" className="right">
              {t("cost-page.workloads")}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ region, workloads, monthly, known, lines, priced, because, figure }) => (
            <tr key={region}>
              <th scope="row">{nameOf(region)}</th>
              <td className="right figures nowrap">
                <Amount value={monthly} known={known} because={because} figure={figure} label={nameOf(region)} />
              </td>
              <td className="right figures nowrap">
                {t("cost-page.priced-of", { lines: number(lines, 0), priced: number(priced, 0) })}
              </td>
              <td className="right figures">{number(workloads, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The month in each currency, by a rate with its day. */
export function CurrencyTable({ overview }: Readonly<{ overview: CostOverview }>) {
  const words = useText();
  const { t, say } = words;
  if (overview.currencies.length < 2) return null;
  return (
    <section>
      <h2 className="section-title">{t("cost-page.currencies")}</h2>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.currency")}</th>
            <th scope="col" className="right">
              {t("cost-page.a-month-head")}
            </th>
            <th scope="col">{t("cost-page.rate")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.currencies.map(({ currency, monthly, rate, because }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              <td className="right figures nowrap">
                <Amount
                  whole
                  value={monthly}
                  because={because}
                  figure={currency === overview.currency ? overview.figure : `cost/in/${currency}`}
                  label={currency}
                />
              </td>
              <td>
                {because
                  ? say(because)
                  : currency === overview.currency
                    ? t("cost-page.rate-own")
                    : rate && rateText(words, rate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function rateText({ t, day, number }: Words, { rate, date, source, inverse }: UsedRate): string {
  const digits = rate >= 1 ? 2 : 6;
  return t(inverse ? "cost-page.rate-turned" : "cost-page.rate-of", {
    rate: number(rate, digits),
    day: day(date),
    source,
  });
}
