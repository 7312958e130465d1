import { useElementSize } from "@mantine/hooks";
import { type Curve, type CurveSeries, curveChart } from "../../../shared/charts/curve.ts";
import type { ProviderId, ScenarioId } from "../../../shared/model/id.ts";
import type { ExitCurve } from "../../../shared/model/parting.ts";
import type { Currency, MoneyRange } from "../../../shared/units/money.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { moneyAxis, openMoney } from "../../parts/money-axis.ts";
import "./lock-in.css";

/** The cost of leaving over the plan's horizon: everything, and what taking the data out and contracts have of it. */
export function ExitCurveChart({
  scenario,
  provider,
}: Readonly<{ scenario: ScenarioId; provider: ProviderId | null }>) {
  const question = useCall("lock-in.curve", { scenario, provider }, { keepPrevious: true });
  const { ref, width } = useElementSize();
  const words = useText();
  return (
    <div ref={ref} className="lock-in-chart">
      <Asked question={question}>
        {(curve) => {
          const drawn = drawingOf(words, curve, Math.max(560, Math.min(1000, Math.round(width) || 900)));
          return drawn ? <Drawing drawing={curveChart(drawn)} /> : null;
        }}
      </Asked>
    </div>
  );
}

type Point = ExitCurve["points"][number];

function drawingOf(words: Words, { points, jump }: ExitCurve, width: number): Curve | null {
  const { t, day, unknown } = words;
  const amounts = points.flatMap(({ total, known, egress, owed }) =>
    [total, known, egress, owed].filter((one) => one !== null),
  );
  const currency: Currency | undefined = amounts[0]?.currency;
  if (!currency) return null;
  const axis = moneyAxis(words, currency, Math.max(...amounts.map(({ high }) => high)));
  const isWhole = points.every(({ total }) => total !== null);
  const has = (of: (point: Point) => MoneyRange | null): boolean => points.some((point) => (of(point)?.high ?? 0) > 0);
  const series: CurveSeries[] = [
    isWhole
      ? seriesOf(t("lock-in-page.curve-total"), points, ({ total }) => total)
      : {
          name: t("lock-in-page.curve-known"),
          points: points.map(({ date, known }) => ({ date, low: known?.low ?? null, high: null })),
        },
    ...(has(({ egress }) => egress) ? [seriesOf(t("lock-in.exit-egress"), points, ({ egress }) => egress)] : []),
    ...(has(({ owed }) => owed) ? [seriesOf(t("lock-in.exit-commitment-shortfall"), points, ({ owed }) => owed)] : []),
  ];
  return {
    title: t(jump ? "lock-in-page.curve-jump" : isWhole ? "lock-in-page.curve-flat" : "lock-in-page.curve-least"),
    series,
    ...(jump ? { marks: [{ date: jump, label: t("lock-in-page.day-ban") }] } : {}),
    valueLabel: axis.unit,
    print: axis.print,
    printRange: (low, high) => (low === null ? unknown : openMoney(words, currency, low, high)),
    axisDay: (date) => date.slice(0, 7),
    printDay: day,
    dayLabel: t("lock-in-page.date"),
    width,
    height: 280,
  };
}

const seriesOf = (name: string, points: readonly Point[], of: (point: Point) => MoneyRange | null): CurveSeries => ({
  name,
  points: points.map((point) => {
    const amount = of(point);
    return { date: point.date, low: amount?.low ?? null, high: amount?.high ?? null };
  }),
});
