import { useElementSize } from "@mantine/hooks";
import { rangeBars, ticksTo } from "../../../shared/charts/range-bars.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { BAN } from "./date-rule.ts";
import "./lock-in.css";

/** What leaving costs at the plan's date and on both sides of the date rule. */
export function ExitTab({ lockIn }: Readonly<{ lockIn: LockIn }>) {
  const { t, say, money, day, language, unknown } = useText();
  const { ref, width } = useElementSize();
  const planDate = useWorkspace()?.agency.planDate;
  const known = lockIn.exit.flatMap(({ date, cost }) => (cost ? [{ date, cost }] : []));
  const most = Math.max(0, ...known.map(({ cost }) => cost.high));
  const first = known[0];
  const nameOf = (date: string): string =>
    date === BAN
      ? t("lock-in-page.day-ban")
      : date === planDate
        ? t("lock-in-page.day-plan")
        : t("lock-in-page.day-before");

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("lock-in-page.tab-exit")}>
      <div ref={ref} className="lock-in-chart">
        {first ? (
          <Drawing
            drawing={rangeBars({
              title: t("lock-in-page.exit-title", { day: day(first.date), cost: money(first.cost) }),
              bars: known.map(({ date, cost }) => ({
                name: `${day(date)} ${nameOf(date)}`,
                low: cost.low,
                high: cost.high,
                tone: "accent",
                label: money(cost),
              })),
              to: most,
              ticks: ticksTo(most, (at) => formatNumber(language, at, 0), 4),
              minimum: null,
              head: [t("lock-in-page.date"), t("lock-in-page.cost")],
              width: Math.max(560, Math.min(900, Math.round(width) || 800)),
            })}
          />
        ) : (
          <h2 className="section-title">{t("lock-in-page.exit-unknown-title")}</h2>
        )}
        <table className="plain-table lock-in-table">
          <thead>
            <tr>
              <th scope="col">{t("lock-in-page.date")}</th>
              <th scope="col" className="right">
                {t("lock-in-page.cost")}
              </th>
              <th scope="col">{t("lock-in-page.because")}</th>
            </tr>
          </thead>
          <tbody>
            {lockIn.exit.map(({ date, cost, because }) => (
              <tr key={date}>
                <th scope="row" className="nowrap">
                  {day(date)} <span className="soft">{nameOf(date)}</span>
                </th>
                <td className="figures right nowrap">
                  {cost ? money(cost) : <span className="not-known">{unknown}</span>}
                </td>
                <td>{because ? say(because) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft lock-in-note">{t("lock-in-page.exit-rule")}</p>
      </div>
    </div>
  );
}
