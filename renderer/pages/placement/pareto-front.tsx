import { Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { type FrontPoint, paretoFront } from "../../../shared/charts/pareto-front.ts";
import type { ParetoFront, ParetoPoint, PlacementOf } from "../../../shared/model/placing.ts";
import type { PlacementResult } from "../../../shared/model/result.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import type { Range } from "../../../shared/units/range.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { moneyAxis } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";

type Against = ParetoFront["against"];
const isMoreBetter = (against: Against): boolean => against === "sovereignty";

/** The front as a picture, the point that is looked at, and all points as a table. */
export function ParetoFrontView({
  front,
  now,
  of,
  isBusy,
  isRunning,
  onTake,
}: Readonly<{
  front: ParetoFront;
  /** The placement that is shown on the page, to measure a point against. */
  now: PlacementResult;
  of: PlacementOf;
  isBusy: boolean;
  isRunning: boolean;
  onTake: (at: number) => void;
}>) {
  const words = useText();
  const { t, say, number, range, percent, unknown } = words;
  const canChange = useCanChange();
  const { ref, width } = useElementSize();
  const found = front.points.filter(({ outcome }) => outcome !== "infeasible");
  const [at, setAt] = useState<number | null>(null);
  const chosen = found.find((point) => point.at === at) ?? null;
  const { against } = front;
  // the placement beside itself has no differences, but it tells its means
  const shown = { scenario: now.scenario, of };
  const { data: measured } = useCall("placement.difference", { from: shown, to: shown });
  const nowMean = measured?.measures.find(({ measure }) => measure === against)?.from ?? null;
  const meanOf = (point: ParetoPoint): Range | null => point.means[against];
  const head = [
    t("placement-page.point"),
    t("placement-page.monthly"),
    t(`placement-page.mean-${against}`),
    t("placement-page.value"),
    t("placement-page.moved"),
    t("placement-page.proof"),
  ];
  const proofOf = (point: ParetoPoint): string =>
    point.outcome === "optimal"
      ? point.gap !== null && point.gap < 0.00005
        ? t("placement-page.proven")
        : t("placement-page.proven-to", { gap: point.gap === null ? unknown : percent(point.gap, 2) })
      : t("placement-page.open-by", { gap: point.gap === null ? unknown : percent(point.gap, 2) });
  const standing = (point: ParetoPoint): string =>
    point.isDominated ? `${proofOf(point)} · ${t("placement-page.beaten")}` : proofOf(point);

  return (
    <div className="front-room">
      <div ref={ref} className="front-picture">
        <Drawing
          drawing={frontDrawing(words, front, chosen, {
            title: say(front.sentence),
            head,
            proofOf: standing,
            now: now.monthly && nowMean ? { monthly: now.monthly, mean: nowMean, score: now.score } : null,
            nowName: t(of === "kept" ? "placement-page.side-kept" : "placement-page.side-proposed"),
            width: Math.max(520, Math.min(980, Math.round(width) || 760)),
          })}
          onPick={(id) => setAt(Number(id))}
        />
        <ul className="front-legend" aria-label={t("placement-page.front-legend")}>
          <li>{t("placement-page.front-best")}</li>
          <li>{t("placement-page.front-open")}</li>
          <li>{t("placement-page.front-now")}</li>
          <li>{t("placement-page.front-beaten")}</li>
        </ul>
        <p className="soft front-note">
          {t("placement-page.front-note", {
            least: t(isMoreBetter(against) ? "placement-page.at-least" : "placement-page.at-most"),
          })}
        </p>
      </div>
      <section className="front-point" aria-label={t("placement-page.point-chosen")}>
        {chosen ? (
          <>
            <h2>{t("placement-page.point-title", { point: chosen.at + 1 })}</h2>
            <Facts>
              <Fact name={t("placement-page.monthly")}>
                {chosen.monthly ? shortMoney(words, chosen.monthly) : unknown}
              </Fact>
              {(["sovereignty", "lock-in", "latency"] as const).map((criterion) => (
                <Fact key={criterion} name={t(`placement-page.mean-${criterion}`)}>
                  {chosen.means[criterion] ? range(chosen.means[criterion]) : unknown}
                </Fact>
              ))}
              <Fact name={t("placement-page.value")}>
                {chosen.score === null ? unknown : number(chosen.score, 2)}
                {chosen.score !== null && now.score !== null && (
                  <span className="soft"> ({signed(words, chosen.score - now.score)})</span>
                )}
              </Fact>
              <Fact name={t("placement-page.moved")}>
                {chosen.moved === null ? unknown : t("placement-page.moved-count", { count: number(chosen.moved, 0) })}
              </Fact>
              <Fact name={t("placement-page.proof")}>{standing(chosen)}</Fact>
            </Facts>
            <div className="facts-actions">
              <Button
                size="sm"
                loading={isBusy}
                disabled={!canChange || front.isStale || isRunning}
                onClick={() => onTake(chosen.at)}
              >
                {t("placement-page.take-point")}
              </Button>
            </div>
            <p className="soft">
              {t(front.isStale ? "placement-page.take-point-stale" : "placement-page.take-point-note")}
            </p>
          </>
        ) : (
          <p className="soft">{t("placement-page.point-none")}</p>
        )}
      </section>
      <table className="plain-table front-table">
        <caption className="read-out">{say(front.sentence)}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={index > 0 && index < 5 ? "right" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {front.points.map((point) => (
            <tr key={point.at} aria-current={point.at === at ? "true" : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="drawing-pick"
                  disabled={point.outcome === "infeasible"}
                  onClick={() => setAt(point.at)}
                >
                  {t("placement-page.point-title", { point: point.at + 1 })}
                </button>
              </th>
              {point.outcome === "infeasible" ? (
                <td colSpan={5} className="soft">
                  {t("placement-page.point-infeasible")}
                </td>
              ) : (
                <>
                  <td className="right figures">{point.monthly ? shortMoney(words, point.monthly) : unknown}</td>
                  <td className="right figures">{meanOf(point) ? range(meanOf(point)!) : unknown}</td>
                  <td className="right figures">{point.score === null ? unknown : number(point.score, 2)}</td>
                  <td className="right figures">{point.moved === null ? unknown : number(point.moved, 0)}</td>
                  <td>{standing(point)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const signed = ({ number }: Words, value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : "±"}${number(Math.abs(value), 2)}`;

function frontDrawing(
  words: Words,
  front: ParetoFront,
  chosen: ParetoPoint | null,
  given: Readonly<{
    title: string;
    head: readonly string[];
    proofOf: (point: ParetoPoint) => string;
    now: Readonly<{ monthly: MoneyRange; mean: Range; score: number | null }> | null;
    nowName: string;
    width: number;
  }>,
) {
  const { t, number, range, unknown } = words;
  const { against } = front;
  const isMore = isMoreBetter(against);
  const drawn = front.points.flatMap((point) => {
    const mean = point.means[against];
    return point.outcome !== "infeasible" && point.monthly && mean ? [{ point, monthly: point.monthly, mean }] : [];
  });
  const currency = drawn[0]?.monthly.currency ?? "KRW";
  const axis = moneyAxis(words, currency, Math.max(0, ...drawn.map(({ monthly }) => monthly.high)));
  const { now, nowName } = given;
  const place = (monthly: MoneyRange, mean: Range) => ({ x: monthly.high, y: isMore ? mean.low : mean.high });
  const points = drawn.map(({ point, monthly, mean }): FrontPoint => {
    const name = String(point.at + 1);
    return {
      name,
      x: monthly,
      y: mean,
      at: place(monthly, mean),
      kind: point.isDominated ? "beaten" : point.outcome === "optimal" ? "best" : "open",
      isChosen: point === chosen,
      hint: `${t("placement-page.point-title", { point: name })}: ${shortMoney(words, monthly)} · ${range(mean)}`,
      pick: String(point.at),
      row: [
        name,
        shortMoney(words, monthly),
        range(mean),
        point.score === null ? unknown : number(point.score, 2),
        point.moved === null ? unknown : number(point.moved, 0),
        given.proofOf(point),
      ],
    };
  });
  const held: FrontPoint[] = now
    ? [
        {
          name: nowName,
          x: now.monthly,
          y: now.mean,
          at: place(now.monthly, now.mean),
          kind: "now",
          isChosen: false,
          hint: `${nowName}: ${shortMoney(words, now.monthly)} · ${range(now.mean)}`,
          row: [
            nowName,
            shortMoney(words, now.monthly),
            range(now.mean),
            now.score === null ? unknown : number(now.score, 2),
            "",
            "",
          ],
        },
      ]
    : [];
  return paretoFront({
    title: given.title,
    points: [...points, ...held],
    isMoreBetter: isMore,
    x: {
      label: t("compare-page.axis-less", { axis: t("placement-page.axis-monthly", { unit: axis.unit }) }),
      print: axis.print,
    },
    y: {
      label: t(isMore ? "compare-page.axis-more" : "compare-page.axis-less", {
        axis: t(`placement-page.mean-${against}`),
      }),
      print: (value) => number(value, value < 10 ? 1 : 0),
    },
    head: given.head,
    width: given.width,
    height: 320,
  });
}
