import type { SunkEffect } from "../../../shared/model/spending.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Amount } from "./amount.tsx";

/** Who is cheapest for what is placed, with the minimum that is paid anyway and without it. */
export function EffectTable({ effect }: Readonly<{ effect: SunkEffect }>) {
  const words = useText();
  const { t, of, say, number } = words;
  const ranked = effect.rows
    .filter(({ rank, committed }) => rank !== null || committed)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const left = effect.rows.length - ranked.length;
  return (
    <section>
      <h2 className="section-title">{t("cost-page.effect")}</h2>
      <p className="cost-finding">{titleOf(words, effect)}</p>
      {effect.because ? (
        <p className="soft cost-remark">{say(effect.because)}</p>
      ) : (
        !effect.orderCertain && <p className="soft cost-remark">{t("cost-page.effect-unsure")}</p>
      )}
      {ranked.length > 0 && (
        <table className="plain-table cost-table">
          <thead>
            <tr>
              <th scope="col">{t("cost-page.provider")}</th>
              <th scope="col" className="right">
                {t("cost-page.yearly")}
              </th>
              <th scope="col" className="right">
                {t("cost-page.rank")}
              </th>
              <th scope="col" className="right">
                {t("cost-page.marginal")}
              </th>
              <th scope="col" className="right">
                {t("cost-page.rank")}
              </th>
              <th scope="col">{t("cost-page.because")}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ provider, name, committed, yearly, marginal, rank, marginalRank, missing }) => (
              <tr key={provider}>
                <th scope="row">
                  {of(name)} {committed && <span className="cost-used">{t("cost-page.committed")}</span>}
                </th>
                <td className="right figures nowrap">
                  <Amount whole value={yearly} label={t("cost-page.yearly")} />
                </td>
                <td className="right figures">{rank ?? ""}</td>
                <td className="right figures nowrap">
                  <Amount whole value={marginal} label={t("cost-page.marginal")} />
                </td>
                <td className="right figures">{marginalRank ?? ""}</td>
                <td>{missing > 0 ? t("cost-page.cannot-take", { count: number(missing, 0) }) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="soft cost-remark">{t("cost-page.more-providers", { count: number(left, 0) })}</p>}
    </section>
  );
}

function titleOf({ t, of }: Words, { rows, cheapest, cheapestMarginal }: SunkEffect): string {
  const nameOf = (id: string | null): string | null => {
    const name = rows.find(({ provider }) => provider === id)?.name;
    return name ? of(name) : null;
  };
  const [without, counted] = [nameOf(cheapest), nameOf(cheapestMarginal)];
  if (!without || !counted) return t("cost-page.effect-none");
  if (cheapest === cheapestMarginal) return t("cost-page.effect-same", { provider: without });
  return t("cost-page.effect-other", { with: counted, without });
}
