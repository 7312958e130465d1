import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { rangeBars, ticksTo } from "../../../shared/charts/range-bars.ts";
import { type ScatterPoint, scatter } from "../../../shared/charts/scatter.ts";
import type { Country } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { type Currency, minorPerMajor } from "../../../shared/units/money.ts";
import { scaleRange } from "../../../shared/units/range.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { byScore, isOrderCertain, undominated } from "./ranking.ts";
import { sovereigntyWords } from "./sovereignty-text.tsx";

const SHOWN = 24;
type Props = Readonly<{ regions: readonly ComparedRegion[]; nameOf: (id: RegionId) => string }>;

/** Mean scores of the regions, best guaranteed first. */
export function ScoreBars({ regions, nameOf }: Props) {
  const words = useText();
  const { t, range, number } = words;
  const { ref, width } = useElementSize();
  const ranked = useMemo(() => byScore(regions), [regions]);
  const first = ranked[0];
  if (!first) return <EmptyState title={t("compare-page.bars-none")} missing={t("compare-page.none-left-why")} />;
  const shown = ranked.slice(0, SHOWN);
  const isAhead = ranked.slice(1).every((one) => isOrderCertain(first.score, one.score));
  const drawing = rangeBars({
    title: t(isAhead ? "compare-page.bars-title" : "compare-page.bars-open-title", {
      region: nameOf(first.region),
      score: range(first.score),
    }),
    bars: shown.map((one) => ({
      name: nameOf(one.region),
      ...one.score,
      tone: "accent",
      label: range(one.score),
      note: one.sovereignty ? sovereigntyWords(words, one.sovereignty) : words.unknown,
    })),
    to: 100,
    ticks: ticksTo(100, (at) => number(at, 0)),
    minimum: null,
    head: [t("compare-page.region"), t("compare-page.score"), t("compare-page.sovereignty")],
    width: widthFor(width),
  });
  return (
    <div className="chart-panel" ref={ref}>
      <Drawing drawing={drawing} />
      <p className="soft chart-note">{t("compare-page.bars-note", { count: shown.length })}</p>
    </div>
  );
}

/** Cost against sovereignty; what nothing guaranteed beats is named. */
export function CostBySovereignty({
  regions,
  nameOf,
  home,
  currency,
}: Props & Readonly<{ home: Country; currency: Currency }>) {
  const { t, number } = useText();
  const { ref, width } = useElementSize();
  // won in thousands, so that the axis stays readable
  const unit =
    currency === "KRW"
      ? { per: 1000, words: t("compare-page.unit-thousand-won") }
      : { per: minorPerMajor[currency], words: currency };
  const drawn = regions.flatMap((one) =>
    one.lawful > 0 && one.monthly && one.sovereignty
      ? [
          {
            id: one.region,
            cost: scaleRange(one.monthly, 1 / (one.lawful * unit.per)),
            worth: one.sovereignty.score,
            owner: one.ownerCountry,
          },
        ]
      : [],
  );
  const best = undominated(drawn);
  const points = drawn.map((one): ScatterPoint => {
    const isBest = best.has(one.id);
    const shape = one.owner === null ? "triangle" : one.owner === home ? "circle" : "square";
    return { name: nameOf(one.id), x: one.cost, y: one.worth, tone: isBest ? "accent" : "faint", shape, isBest };
  });
  const lawful = regions.filter((one) => one.lawful > 0).length;
  if (points.length === 0)
    return <EmptyState title={t("compare-page.bars-none")} missing={t("compare-page.none-left-why")} />;
  const drawing = scatter({
    title: t("compare-page.scatter-title", { count: best.size }),
    // the named ones last, so that they lie on top
    points: [...points].sort((a, b) => Number(a.isBest) - Number(b.isBest)),
    x: {
      label: t("compare-page.scatter-cost", { unit: unit.words }),
      to: Math.max(...points.map(({ x }) => x.high)),
      print: (value) => number(value, value < 10 ? 1 : 0),
    },
    y: { label: t("compare-page.scatter-sovereignty"), to: 100, print: (value) => number(value, 0) },
    head: [
      t("compare-page.region"),
      t("compare-page.scatter-cost", { unit: unit.words }),
      t("compare-page.scatter-sovereignty"),
    ],
    width: widthFor(width),
    height: 360,
  });
  return (
    <div className="chart-panel" ref={ref}>
      <Drawing drawing={drawing} />
      <p className="soft chart-note">{t("compare-page.scatter-note", { left: lawful - points.length })}</p>
      <h2 className="section-title">{t("compare-page.undominated")}</h2>
      <ul className="chart-names">
        {points
          .filter(({ isBest }) => isBest)
          .map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
      </ul>
    </div>
  );
}

const widthFor = (width: number): number => Math.max(560, Math.min(1100, Math.round(width) || 900));
