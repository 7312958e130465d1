import type { CostYear, CostYears, YearColumn } from "../../../shared/model/spending.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { type MoneyRange, addMoneyRange } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { Amount } from "./amount.tsx";

type Row = Readonly<{
  of:
    | "run"
    | "oneOff"
    | "parallel"
    | "shortfall"
    | "beforeVat"
    | "vat"
    | "total"
    | "staying"
    | "asIs"
    | "saving"
    | "cumulated"
    | "discounted";
  name: TextKey;
  /** Only counted where somebody has stated enough about it. */
  claim?: YearColumn;
  isSum?: boolean;
  /** Whether adding it over the years means anything. */
  adds: boolean;
  /** The figure of its year, where it has one. */
  figure?: (year: number) => string;
}>;

const rows: readonly Row[] = [
  { of: "run", name: "cost-page.run", claim: "run", adds: true, figure: (year) => `cost/year/${year}/run` },
  {
    of: "oneOff",
    name: "cost-page.one-off",
    claim: "oneOff",
    adds: true,
    figure: (year) => `cost/year/${year}/one-off`,
  },
  {
    of: "parallel",
    name: "cost-page.parallel",
    claim: "parallel",
    adds: true,
    figure: (year) => `cost/year/${year}/parallel`,
  },
  {
    of: "shortfall",
    name: "cost-page.shortfall",
    claim: "shortfall",
    adds: true,
    figure: (year) => `cost/year/${year}/shortfall`,
  },
  { of: "beforeVat", name: "cost-page.year-before-vat", isSum: true, adds: true },
  { of: "vat", name: "cost-page.vat-short", claim: "vat", adds: true, figure: (year) => `cost/year/${year}/vat` },
  {
    of: "total",
    name: "cost-page.year-total",
    claim: "vat",
    isSum: true,
    adds: true,
    figure: (year) => `cost/year/${year}`,
  },
  { of: "staying", name: "cost-page.staying", claim: "asIs", adds: true, figure: () => "cost/as-is" },
  { of: "asIs", name: "cost-page.stay", claim: "asIs", adds: true, figure: () => "cost/as-is" },
  {
    of: "saving",
    name: "cost-page.saving",
    claim: "asIs",
    isSum: true,
    adds: true,
    figure: (year) => `cost/npv/${year}/saving`,
  },
  {
    of: "cumulated",
    name: "cost-page.cumulated",
    claim: "asIs",
    adds: false,
    figure: (year) => `cost/cumulated/${year}`,
  },
  { of: "discounted", name: "cost-page.discounted", claim: "asIs", adds: true, figure: (year) => `cost/npv/${year}` },
];

/** The years side by side as a budget has them: lines down, years across, their sum at the right. */
export function YearsTable({ years }: Readonly<{ years: CostYears }>) {
  const { t } = useText();
  // without a rate of VAT the sum before it is the whole
  const shown = rows.filter(({ of }) => of !== "total" || years.claimed.includes("vat"));
  return (
    <section>
      <h2 className="section-title">{t("cost-page.years-table")}</h2>
      <div className="cost-wide" tabIndex={0} role="region" aria-label={t("cost-page.years-table")}>
        <table className="plain-table years-table">
          <thead>
            <tr>
              <th scope="col">{t("cost-page.line")}</th>
              {years.years.map(({ year }) => (
                <th key={year} scope="col" className="right">
                  {year}
                </th>
              ))}
              <th scope="col" className="right">
                {t("cost-page.all-years")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.of} className={row.isSum ? "cost-sum" : undefined}>
                <th scope="row">{t(row.name)}</th>
                {years.years.map((year) => (
                  <td key={year.year} className="right figures nowrap">
                    <Cell row={row} year={year} claimed={years.claimed} />
                  </td>
                ))}
                <td className="right figures nowrap">
                  {row.adds && (!row.claim || years.claimed.includes(row.claim)) && (
                    <Amount
                      value={sumOf(years, row)}
                      because={years.because}
                      figure={row.of === "discounted" ? years.figure : row.of === "total" ? "cost/total" : undefined}
                      label={t(row.name)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ row, year, claimed }: Readonly<{ row: Row; year: CostYear; claimed: readonly YearColumn[] }>) {
  const { t } = useText();
  if (row.claim && !claimed.includes(row.claim)) return <span className="soft">{t("cost-page.not-claimed")}</span>;
  return (
    <Amount
      value={year[row.of]}
      because={year.because}
      figure={row.of === "beforeVat" ? beforeVatOf(year, claimed) : row.figure?.(year.year)}
      label={`${t(row.name)} ${year.year}`}
    />
  );
}

const beforeVatOf = ({ figure }: CostYear, claimed: readonly YearColumn[]): string =>
  claimed.includes("vat") ? `${figure}/before-vat` : figure;

function sumOf({ years, currency }: CostYears, { of }: Row): MoneyRange | null {
  let sum: MoneyRange = { low: 0, high: 0, currency };
  for (const year of years) {
    const amount = year[of];
    if (!amount) return null;
    sum = addMoneyRange(sum, amount);
  }
  return sum;
}
