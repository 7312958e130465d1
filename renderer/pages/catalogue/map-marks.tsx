import { useMemo } from "react";
import { letters } from "../../../shared/charts/range-bars.ts";
import type { Region } from "../../../shared/model/catalogue.ts";
import { useText } from "../../hooks/use-text.ts";
import type { WorldPart } from "../../parts/world-part.ts";
import { type Cluster, type Size, type View, citiesOf, clustersOf, namedSides } from "../../parts/map/map-view.ts";
import type { Places } from "./places.ts";

const LABEL = 11;

/** One mark for each place in sight, with its name where there is room. A mark for several says how many. */
export function MapMarks({
  regions,
  places,
  partOf,
  view,
  size,
  open,
  onPick,
}: Readonly<{
  regions: readonly Region[];
  places: Places;
  partOf: (region: Region) => WorldPart;
  view: View;
  size: Size;
  open: Region | null;
  onPick: (cluster: Cluster) => void;
}>) {
  const { t, number } = useText();
  const cities = useMemo(() => citiesOf(regions), [regions]);
  const clusters = clustersOf(cities, view, size);
  const marks = clusters.map((cluster) => {
    const first = cluster.regions[0]!;
    const part: WorldPart | "mixed" = cluster.regions.every((one) => partOf(one) === partOf(first))
      ? partOf(first)
      : "mixed";
    const count = cluster.regions.length;
    const name = places.cityName(first);
    return {
      cluster,
      part,
      count,
      at: cluster.at,
      r: count === 1 ? 5 : Math.min(19, 7.5 + 1.5 * Math.sqrt(count)),
      name,
      width: letters(name, LABEL),
      hint:
        count === 1
          ? `${places.providerName(first.provider)} · ${name} · ${first.code}`
          : cluster.cities.length === 1
            ? t("catalogue-page.map-cluster", { place: name, count: number(count, 0) })
            : t("catalogue-page.map-cluster-many", {
                place: name,
                cities: number(cluster.cities.length, 0),
                count: number(count, 0),
              }),
    };
  });
  const sides = namedSides(marks, size);
  return (
    <>
      {marks.map(({ cluster, part, count, at, r, name, hint }, index) => {
        const isOpen = open !== null && cluster.regions.includes(open);
        return (
          <g key={cluster.regions[0]!.id} className="map-mark" data-count={count} onClick={() => onPick(cluster)}>
            <title>{hint}</title>
            {isOpen && <circle cx={at.x} cy={at.y} r={r + 5} className="map-open" />}
            <path d={shape(part, at.x, at.y, r)} className={`map-point part-${part}`} />
            {count > 1 && (
              <text
                x={at.x}
                y={at.y + (part === "other" ? r * 0.22 : 0)}
                className={`map-count count-${part}`}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {number(count, 0)}
              </text>
            )}
            {sides[index] && (
              <text
                x={sides[index] === "right" ? at.x + r + (isOpen ? 9 : 4) : at.x - r - (isOpen ? 9 : 4)}
                y={at.y}
                className="map-city"
                textAnchor={sides[index] === "right" ? "start" : "end"}
                dominantBaseline="central"
                fontSize={LABEL}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Circle for Korea, square for Europe, triangle for the rest, a ring where several meet: told apart without colour. */
export function shape(part: WorldPart | "mixed", x: number, y: number, r: number): string {
  if (part === "korea" || part === "mixed")
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const half = r * 0.9;
  if (part === "europe") return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  return `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y + r * 0.95}H${x - r * 1.25}z`;
}
