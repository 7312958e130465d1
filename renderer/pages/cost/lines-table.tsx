import type { CostOverview } from "../../../shared/model/spending.ts";
import { useText } from "../../hooks/use-text.ts";
import { Amount } from "./amount.tsx";

/** The lines of a month, their sum, and VAT on a line of its own. */
export function LinesTable({ overview }: Readonly<{ overview: CostOverview }>) {
  const { t, say, day, number, percent } = useText();
  const { vat, pricedOn } = overview;
  const priced = (lines: number, count: number): string =>
    t("cost-page.priced-of", { lines: number(lines, 0), priced: number(count, 0) });
  const from = pricedOn && day(pricedOn.oldest);
  const to = pricedOn && day(pricedOn.newest);
  return (
    <section>
      <h2 className="section-title">{t("cost-page.by-line")}</h2>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.line")}</th>
            <th scope="col" className="right">
              {t("cost-page.a-month-head")}
            </th>
            <th scope="col" className="right">
              {t("cost-page.priced")}
            </th>
            <th scope="col">{t("cost-page.because")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.lines.map(({ item, monthly, known, lines, priced: count, because, figure }) => (
            <tr key={item}>
              <th scope="row">{t(`cost-page.item-${item}`)}</th>
              <td className="right figures nowrap">
                <Amount
                  value={monthly}
                  known={known}
                  because={because}
                  figure={figure}
                  label={t(`cost-page.item-${item}`)}
                />
              </td>
              <td className="right figures nowrap">{priced(lines, count)}</td>
              <td>{because ? say(because) : ""}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="cost-sum">
            <th scope="row">{t("cost-page.before-vat")}</th>
            <td className="right figures nowrap">
              <Amount
                value={overview.monthly}
                known={overview.known}
                because={overview.because}
                figure={overview.figure}
                label={t("cost-page.before-vat")}
              />
            </td>
            <td className="right figures nowrap">
              {priced(
                overview.lines.reduce((sum, { lines }) => sum + lines, 0),
                overview.lines.reduce((sum, one) => sum + one.priced, 0),
              )}
            </td>
            <td>
              {from &&
                to &&
                (from === to ? t("cost-page.priced-day", { day: from }) : t("cost-page.priced-days", { from, to }))}
            </td>
          </tr>
          {vat.share !== null && (
            <>
              <tr>
                <th scope="row">{t("cost-page.vat", { rate: percent(vat.share, 1) })}</th>
                <td className="right figures nowrap">
                  <Amount
                    value={vat.monthly}
                    label={t("cost-page.vat-short")}
                    because={overview.because}
                    figure="cost/vat"
                  />
                </td>
                <td />
                <td />
              </tr>
              <tr className="cost-sum">
                <th scope="row">{t("cost-page.with-vat")}</th>
                <td className="right figures nowrap">
                  <Amount
                    value={vat.withVat}
                    label={t("cost-page.with-vat")}
                    because={overview.because}
                    figure="cost/with-vat"
                  />
                </td>
                <td />
                <td />
              </tr>
            </>
          )}
        </tfoot>
      </table>
    </section>
  );
}
