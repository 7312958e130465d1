import { NativeSelect } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { type ScatterPoint, scatter } from "../../../shared/charts/scatter.ts";
import type { ParetoSet } from "../../../shared/model/comparing.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { Criterion } from "../../../shared/model/requirement.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import type { Range } from "../../../shared/units/range.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { chartWidth } from "./chart-width.ts";
import { sovereigntyWords } from "./sovereignty-text.tsx";
import { type Drawn, axisEnd, axisStart, drawnOn, moreIsBetter } from "./pareto-view.ts";

type Props = Readonly<{
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
  onOpen: (region: string) => void;
}>;

/** Which regions no other surely beats in all four criteria; any two of them as axes. */
export function ParetoTab({ scenario, ...props }: Props & Readonly<{ scenario: ParetoSet["scenario"] }>) {
  const question = useCall("compare.pareto", { scenario });
  return <Asked question={question}>{(found) => <Pareto found={found} {...props} />}</Asked>;
}

function Pareto({ found, regions, nameOf, onOpen }: Props & Readonly<{ found: ParetoSet }>) {
  const words = useText();
  const { t, number } = words;
  const { ref, width } = useElementSize();
  const workspace = useWorkspace();
  const [across, setAcross] = useState<Criterion>("cost");
  const [up, setUp] = useState<Criterion>("sovereignty");
  const held = new Map(regions.map((one) => [one.region, one]));
  const points = found.points.filter(({ region }) => held.has(region));
  const drawn = drawnOn(points, across, up);
  const front = points.filter(({ dominatedBy }) => dominatedBy === null);
  const certain = front.filter((one) => one.certain);

  // whichever axes are chosen, a sovereignty score is told with its weakest objective
  const weakestOf = (region: RegionId): string => {
    const sovereignty = held.get(region)?.sovereignty;
    return sovereignty ? sovereigntyWords(words, sovereignty) : words.unknown;
  };
  const home = workspace?.agency.country ?? null;
  const currency = workspace?.agency.currency ?? "";
  const inThousands = currency === "KRW";
  const unitOf = (criterion: Criterion): string =>
    criterion === "cost"
      ? t("compare-page.axis-cost", { unit: inThousands ? t("compare-page.unit-thousand-won") : currency })
      : t(`compare-page.axis-${criterion}`);
  const sized = (criterion: Criterion, { low, high }: Range): Range => {
    const by = criterion === "cost" && inThousands ? 1000 : 1;
    return { low: low / by, high: high / by };
  };
  const axis = (criterion: Criterion, ranges: readonly Range[]) => ({
    label: t(moreIsBetter(criterion) ? "compare-page.axis-more" : "compare-page.axis-less", {
      axis: unitOf(criterion),
    }),
    from: axisStart(ranges),
    to: criterion === "sovereignty" || criterion === "lock-in" ? 100 : axisEnd(ranges),
    print: (value: number) => number(value, value < 10 ? 1 : 0),
  });
  const pointOf = ({ point, x, y }: Drawn): ScatterPoint => {
    const owner = held.get(point.region)?.ownerCountry ?? null;
    const isFront = point.dominatedBy === null;
    return {
      name: nameOf(point.region),
      x: sized(across, x),
      y: sized(up, y),
      tone: !isFront ? "faint" : point.certain ? "accent" : "plain",
      shape: owner === null ? "triangle" : owner === home ? "circle" : "square",
      isBest: isFront,
      pick: point.region,
      notes: [
        weakestOf(point.region),
        number(point.lawful, 0),
        point.dominatedBy ? nameOf(point.dominatedBy) : t("compare-page.beaten-by-none"),
        t(point.certain ? "compare-page.pareto-certain" : "compare-page.pareto-open"),
      ],
    };
  };
  // the front last, so that it lies on top, and what is certain above what is open
  const rank = ({ point }: Drawn) => (point.dominatedBy === null ? (point.certain ? 2 : 1) : 0);
  const shown = [...drawn].sort((a, b) => rank(a) - rank(b) || a.point.lawful - b.point.lawful).map(pointOf);
  const heads = [t("compare-page.region"), unitOf(across), unitOf(up)];

  return (
    <div className="chart-panel" ref={ref}>
      <div className="pareto-axes" role="group" aria-label={t("compare-page.axes")}>
        <AxisChoice label={t("compare-page.axis-across")} value={across} other={up} onChange={setAcross} />
        <AxisChoice label={t("compare-page.axis-up")} value={up} other={across} onChange={setUp} />
        <ul className="pareto-legend" aria-label={t("compare-page.pareto-legend")}>
          <li className="pareto-front">{t("compare-page.pareto-front")}</li>
          <li className="pareto-may">{t("compare-page.pareto-may")}</li>
          <li className="pareto-beaten">{t("compare-page.pareto-beaten")}</li>
          <li>{t("compare-page.pareto-shapes")}</li>
        </ul>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t("compare-page.pareto-none")}
          missing={t(points.length === 0 ? "compare-page.none-left-why" : "compare-page.pareto-none-why")}
        />
      ) : (
        <Drawing
          drawing={scatter({
            title: t(certain.length > 0 ? "compare-page.pareto-title" : "compare-page.pareto-title-open", {
              count: number(front.length, 0),
              all: number(points.length, 0),
              certain: number(certain.length, 0),
            }),
            points: shown,
            x: axis(
              across,
              shown.map(({ x }) => x),
            ),
            y: axis(
              up,
              shown.map(({ y }) => y),
            ),
            head: [
              ...heads,
              t("compare-page.sovereignty"),
              t("compare-page.lawful"),
              t("compare-page.beaten-by"),
              t("compare-page.pareto-order"),
            ],
            width: chartWidth(width),
            height: 310,
          })}
          onPick={onOpen}
        />
      )}
      <p className="soft chart-note">
        {t("compare-page.pareto-note")}
        {points.length > drawn.length &&
          ` ${t("compare-page.pareto-left", { left: number(points.length - drawn.length, 0) })}`}
      </p>
      <h2 className="section-title">{t("compare-page.undominated")}</h2>
      <ul className="chart-names">
        {[...front]
          .sort((a, b) => Number(b.certain) - Number(a.certain) || b.lawful - a.lawful)
          .map(({ region, certain: isCertain }) => (
            <li key={region}>
              <button type="button" className="drawing-pick" onClick={() => onOpen(region)}>
                {nameOf(region)}
              </button>
              {!isCertain && <span className="soft"> · {t("compare-page.pareto-open")}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}

function AxisChoice({
  label,
  value,
  other,
  onChange,
}: Readonly<{ label: string; value: Criterion; other: Criterion; onChange: (next: Criterion) => void }>) {
  const { t } = useText();
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={Criterion.options.map((one) => ({ value: one, label: t(`criterion.${one}`), disabled: one === other }))}
      onChange={(event) => onChange(Criterion.parse(event.currentTarget.value))}
    />
  );
}
