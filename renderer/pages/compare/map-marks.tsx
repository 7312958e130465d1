import { useMemo } from "react";
import { letters } from "../../../shared/charts/range-bars.ts";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, Verdict } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { type Cluster, type Size, type View, citiesOf, clustersOf, namedSides } from "../../parts/map/map-view.ts";
import { codeOf } from "../../parts/place-names.ts";
import { bestHere, standingOf } from "./map-scores.ts";

const LABEL = 11;
const radius: Readonly<Record<Verdict, number>> = { pass: 13, unknown: 9, fail: 4 };

/** One mark a place: the verdict as its shape, the best guaranteed score there as figure and shade. What may carry most lies on top. */
export function ScoreMarks({
  regions,
  held,
  nameOf,
  view,
  size,
  openId,
  onPick,
}: Readonly<{
  regions: readonly Region[];
  held: ReadonlyMap<RegionId, ComparedRegion>;
  nameOf: (id: RegionId) => string;
  view: View;
  size: Size;
  openId: string | null;
  onPick: (cluster: Cluster) => void;
}>) {
  const { t, of, number, range } = useText();
  const cities = useMemo(() => citiesOf(regions), [regions]);
  const marks = clustersOf(cities, view, size)
    .flatMap((cluster) => {
      const best = bestHere(cluster.regions, held);
      if (!best) return [];
      const standing = standingOf(best);
      const count = cluster.regions.length;
      const name = best.city ? of(best.city) : codeOf(best.region);
      const words = count > 1 ? `${name} · ${number(count, 0)}` : name;
      const score = best.score ? range(best.score) : t("compare-page.no-score");
      const hint = [
        nameOf(best.region),
        t(`parts.verdict-${standing}`),
        score,
        ...(count > 1 ? [t("compare-page.map-more-here", { count: number(count - 1, 0) })] : []),
      ].join(" · ");
      return [
        { cluster, at: cluster.at, best, standing, hint, words, r: radius[standing], width: letters(words, LABEL) },
      ];
    })
    .sort((a, b) => (b.best.score?.low ?? -1) - (a.best.score?.low ?? -1) || b.r - a.r);
  const sides = namedSides(marks, size);
  return marks
    .map(({ cluster, at, best, standing, hint, words, r }, index) => {
      const side = standing === "fail" ? null : sides[index];
      const sure = best.score?.low ?? null;
      return (
        <g
          key={cluster.regions[0]!.id}
          className="map-mark"
          data-verdict={standing}
          transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
          onClick={() => onPick(cluster)}
        >
          <title>{hint}</title>
          {cluster.regions.some(({ id }) => id === openId) && <circle r={r + 5} className="map-open" />}
          <path
            d={markShape(standing, r)}
            className={`score-mark score-${standing}`}
            style={{ ["--shade" as never]: `${Math.round((sure ?? 0) * 0.8)}%` }} // a variable of our own, which React's types do not know
          />
          {sure !== null && (
            <text className={sure > 55 ? "score-figure score-figure-strong" : "score-figure"} textAnchor="middle" y={4}>
              {number(sure, 0)}
            </text>
          )}
          {standing === "unknown" && (
            <text className="score-figure" textAnchor="middle" y={4}>
              ?
            </text>
          )}
          {side && (
            <text
              className="map-city"
              x={side === "right" ? r + 4 : -r - 4}
              textAnchor={side === "right" ? "start" : "end"}
              dominantBaseline="central"
              fontSize={LABEL}
            >
              {words}
            </text>
          )}
        </g>
      );
    })
    .reverse();
}

function markShape(standing: Verdict, r: number): string {
  if (standing === "unknown") return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
  if (standing === "fail") return `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
