import { Button } from "@mantine/core";
import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import type { Gap } from "../../../shared/model/quality.ts";
import { useText } from "../../hooks/use-text.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import { RangeBar } from "../../parts/range-bar.tsx";
import { knowledge, knownFigure } from "./knowledge.ts";
import { useShowMissing } from "./missing-rows.tsx";
import type { Inventory } from "./use-inventory.ts";

/** Each gap with what it brings, how many must be asked, what it widens, who may know, and the way to its rows. */
export function QualityGaps({ gaps, inventory }: Readonly<{ gaps: readonly Gap[]; inventory: Inventory }>) {
  const { t, say, number, percent } = useText();
  const show = useShowMissing();
  const counts = knowledge(inventory);
  const rowsOf = ({ of, open }: Gap) =>
    open === 1 ? t(`quality.open-${of}-one`) : t(`quality.open-${of}`, { count: number(open, 0) });
  if (gaps.length === 0) return <p className="soft">{t("quality.all-known")}</p>;
  return (
    <div className="quality-wide">
      <table className="plain-table quality-table">
        <thead>
          <tr>
            <th scope="col">{t("inventory.quality-field")}</th>
            <th scope="col" className="right" title={t("quality.effect-why")}>
              {t("quality.effect")}
            </th>
            <th scope="col">{t("quality.open")}</th>
            <th scope="col" className="quality-bar" aria-hidden="true" />
            <th scope="col" className="right">
              {t("inventory.quality-known")}
            </th>
            <th scope="col">{t("inventory.quality-widens")}</th>
            <th scope="col" className="quality-who">
              {t("quality.who")}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => {
            const { label, widens, who, stops } = fieldOf(gap.field);
            const field = say(label);
            const count = counts.find(({ id }) => id === `${gap.of}.${gap.field}`);
            return (
              <tr key={gap.field}>
                <th scope="row">{field}</th>
                <td className="right figures nowrap">
                  {gap.effect < 0.0005
                    ? t("quality.points-little")
                    : t("quality.points", { points: number(gap.effect * 100, 1) })}
                </td>
                <td className="nowrap">
                  {gap.open > 0 && (
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t("quality.show-of", { rows: rowsOf(gap), field })}
                      onClick={() => show(gap.field)}
                    >
                      {rowsOf(gap)}
                    </Button>
                  )}
                  {gap.bare > 0 && (
                    <Button variant="default" size="compact-xs" onClick={() => show(gap.field, true)}>
                      {t("quality.bare", { count: number(gap.bare, 0) })}
                    </Button>
                  )}
                </td>
                <td className="quality-bar">
                  {count && (
                    <RangeBar value={{ low: count.known, high: count.known }} scale={{ low: 0, high: count.all }} />
                  )}
                </td>
                <td className="right figures">
                  {count && (
                    <FigureButton figure={knownFigure([count])} label={field}>
                      {percent(Math.floor((count.known / count.all) * 1000) / 1000, 1)}
                    </FigureButton>
                  )}
                </td>
                <td>
                  {stops ? (
                    <span className="quality-stops" title={say(widens)}>
                      {say(stops)}
                    </span>
                  ) : (
                    <span className="soft">{say(widens)}</span>
                  )}
                </td>
                <td className="nowrap soft quality-who">{say(who)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
