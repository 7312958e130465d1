import type { CommitmentView } from "../../../shared/model/spending.ts";
import { useText } from "../../hooks/use-text.ts";
import { Amount } from "./amount.tsx";

/** The contract's years: minimum, use by three ramps, what is short, what leaving then would still cost. */
export function CommitmentTable({ view }: Readonly<{ view: CommitmentView }>) {
  const { t } = useText();
  const { currency } = view;
  const exact = (minor: number) => ({ low: minor, high: minor, currency });
  const heads = [
    t("cost-page.minimum"),
    t("cost-page.use-low-long"),
    t("cost-page.use-base-long"),
    t("cost-page.use-high-long"),
    t("cost-page.short"),
    t("cost-page.owed"),
    ...(view.kind === "annual" ? [t("cost-page.lost")] : []),
  ];
  return (
    <div className="cost-wide" tabIndex={0} role="region" aria-label={view.name}>
      <table className="plain-table years-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.contract-year")}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.years.map(({ year, minimum, usage, shortfall, owed, lost, isUnderused }) => (
            <tr key={year}>
              <th scope="row">
                {year} {isUnderused && <span className="underused">{t("cost-page.underused")}</span>}
              </th>
              {[
                exact(minimum),
                usage && exact(usage.low),
                usage && exact(usage.base),
                usage && exact(usage.high),
                shortfall,
                owed,
                ...(view.kind === "annual" ? [lost] : []),
              ].map((amount, at) => (
                <td key={heads[at]} className="right figures nowrap">
                  <Amount
                    whole
                    value={amount}
                    because={view.because}
                    figure={view.figure}
                    label={`${heads[at]!} ${year}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
