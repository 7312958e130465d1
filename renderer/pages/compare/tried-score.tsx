import type { CellPart } from "../../../shared/model/result.ts";
import { type Range, scaleRange } from "../../../shared/units/range.ts";
import { useText } from "../../hooks/use-text.ts";
import { NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { RangeBar, RangeText } from "../../parts/range-bar.tsx";
import type { Weighing } from "./use-weighing.ts";

/** A score under the weights on the sliders, and what each criterion brings to it: share × weight. They add up. */
export function TriedScore({
  scored,
  weighing,
  onExplain,
}: Readonly<{
  scored: Readonly<{ parts: readonly CellPart[]; score: Range | null }>;
  weighing: Weighing;
  /** Opens the figure behind it, which stands on what is saved. */
  onExplain?: () => void;
}>) {
  const { t, percent } = useText();
  const score = weighing.scoreOf(scored);
  const parts = score && scored.parts.length === weighing.weights.length ? scored.parts : [];
  return (
    <section className="facts-section">
      <h3>{t(weighing.isTried ? "compare-page.score-tried" : "compare-page.score")}</h3>
      {!score && (
        <p>
          <NotKnown words={t(weighing.isVoid ? "compare-page.weights-void" : "compare-page.no-score")} />
        </p>
      )}
      {score && (
        <>
          <RangeBar value={score} scale={{ low: 0, high: 100 }} />
          <table className="plain-table score-table">
            <thead>
              <tr>
                <th scope="col">{t("compare-page.score-criterion")}</th>
                <th scope="col" className="right">
                  {t("compare-page.score-share")}
                </th>
                <th scope="col" className="right">
                  {t("compare-page.score-weight")}
                </th>
                <th scope="col" className="right">
                  {t("compare-page.score-points")}
                </th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ criterion, share }, at) => {
                const weight = weighing.weights[at]!;
                return (
                  <tr key={weight.id}>
                    <th scope="row">{t(`criterion.${criterion}`)}</th>
                    <td className="right">
                      <RangeText value={share} digits={2} />
                    </td>
                    <td className="right figures">{percent(weight.share, 1)}</td>
                    <td className="right">
                      <RangeText value={scaleRange(share, 100 * weight.share)} />
                    </td>
                  </tr>
                );
              })}
              <tr className="score-sum">
                <th scope="row">{t("compare-page.score-one")}</th>
                <td />
                <td />
                <td className="right">
                  {onExplain && !weighing.isTried ? (
                    <FigureButton label={t("compare-page.score")} onOpen={onExplain}>
                      <RangeText value={score} />
                    </FigureButton>
                  ) : (
                    <RangeText value={score} />
                  )}
                </td>
              </tr>
            </tbody>
          </table>
        </>
      )}
      {weighing.isTried && <p className="soft">{t("compare-page.weights-tried")}</p>}
    </section>
  );
}
