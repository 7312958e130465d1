import type { FiscalYear, MoneyOverTime, MoneyPart } from "../../../shared/model/money-over-time.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { useText } from "../../hooks/use-text.ts";
import { Amount } from "../cost/amount.tsx";

const parts: readonly MoneyPart[] = ["run", "parallel", "effort", "transfer", "training", "shortfall"];

/** Fiscal years side by side, lines down: what is paid for, what that comes to, and where it stands against the budget. */
export function FiscalYears({ money }: Readonly<{ money: MoneyOverTime }>) {
  const { t } = useText();
  const { years, claimed } = money;
  const hasVat = years.some(({ vat }) => vat !== null);
  const row = (
    name: TextKey,
    of: (year: FiscalYear) => FiscalYear["paid"],
    figure: (year: FiscalYear) => string | undefined,
    known?: (year: FiscalYear) => FiscalYear["known"],
  ) => (
    <tr key={name} className={known ? "cost-sum" : undefined}>
      <th scope="row">{t(name)}</th>
      {years.map((year) => (
        <td key={year.year} className="right figures nowrap">
          <Amount
            value={of(year)}
            {...(known ? { known: known(year) } : {})}
            because={year.because}
            figure={figure(year)}
            label={`${t(name)} ${year.year}`}
          />
        </td>
      ))}
    </tr>
  );
  return (
    <section>
      <h2 className="section-title">{t("money-page.years")}</h2>
      <div className="cost-wide" tabIndex={0} role="region" aria-label={t("money-page.years")}>
        <table className="plain-table years-table">
          <thead>
            <tr>
              <th scope="col">{t("cost-page.line")}</th>
              {years.map((year) => (
                <th key={year.year} scope="col" className="right">
                  {money.fiscalYearStart === 1 ? year.year : `${year.from.slice(0, 7)} – ${year.to.slice(0, 7)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts
              .filter((part) => claimed.includes(part))
              .map((part) =>
                row(
                  `money.part-${part}`,
                  (year) => year[part],
                  (year) => `${year.figure}/${part}`,
                ),
              )}
            {row(
              "cost-page.year-before-vat",
              ({ paid }) => paid,
              ({ figure }) => figure,
              ({ known }) => known,
            )}
            {hasVat &&
              row(
                "cost-page.year-total",
                ({ withVat }) => withVat,
                ({ year }) => `cost/fiscal-year-with-vat/${year}`,
              )}
            <tr>
              <th scope="row">{t("money-page.budget")}</th>
              {years.map(({ year, budget, known }) => (
                <td key={year} className="right figures nowrap">
                  {budget === null ? (
                    <span className="soft">{t("money-page.not-set")}</span>
                  ) : (
                    <Amount value={{ ...known, low: budget, high: budget }} label={t("money-page.budget")} />
                  )}
                </td>
              ))}
            </tr>
            {years.some(({ budget }) => budget !== null) &&
              row(
                "money-page.left",
                ({ left }) => left,
                ({ year }) => `cost/budget-left/${year}`,
              )}
            <tr>
              <th scope="row">{t("money-page.standing")}</th>
              {years.map(({ year, standing }) => (
                <td key={year} className="right nowrap">
                  <span className={standing === "over" ? "money-over" : undefined}>
                    {t(`money.standing-${standing}`)}
                  </span>
                </td>
              ))}
            </tr>
            {claimed.includes("staying") &&
              row(
                "money.part-staying",
                ({ staying }) => staying,
                ({ year }) => `cost/staying/${year}`,
              )}
          </tbody>
        </table>
      </div>
      <p className="cost-remark">{t("money-page.how")}</p>
    </section>
  );
}
