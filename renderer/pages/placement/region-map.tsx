import { useMemo } from "react";
import { letters } from "../../../shared/charts/range-bars.ts";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { MapGround } from "../../parts/map/map-ground.tsx";
import {
  type Cluster,
  type Size,
  type View,
  basePoint,
  citiesOf,
  clustersOf,
  namedSides,
  toScreen,
} from "../../parts/map/map-view.ts";
import { UserRings, usePartAtHome, useUsers } from "../../parts/map/users.tsx";
import { shortMoney } from "../../parts/short-money.ts";
import type { PlacementTab } from "./placement-view.tsx";
import "../compare/map-tab.css";

const LABEL = 11;
/** What goes from a first place to its second. */
type Pair = Readonly<{ from: RegionId; to: RegionId; count: number }>;

/** Where everything goes, on the map: the more workloads the larger, with the way from each place to its second. */
export function RegionMap({ result, nameOf }: Pick<PlacementTab, "result" | "nameOf">) {
  const words = useText();
  const { t, number, unknown } = words;
  const { data: catalogue } = useCall("catalogue.overview", {});

  const pairs = useMemo((): Pair[] => {
    const first = new Map(result.placements.map((one) => [one.workload, one.region]));
    const found = new Map<string, { from: RegionId; to: RegionId; count: number }>();
    for (const { workload, region, mode } of result.recoveries) {
      const from = first.get(workload);
      if (mode === "none" || region === null || from === undefined || from === region) continue;
      const key = `${from} ${region}`;
      found.set(key, { from, to: region, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  }, [result]);
  const counts = useMemo(() => new Map(result.byRegion.map((one) => [one.region, one.workloads])), [result.byRegion]);
  const places = useMemo(() => new Map((catalogue?.regions ?? []).map((one) => [one.id, one])), [catalogue]);
  const used = useMemo(
    () =>
      [...new Set([...counts.keys(), ...pairs.map(({ to }) => to)])].flatMap((id): Region[] =>
        places.get(id)?.place ? [places.get(id)!] : [],
      ),
    [counts, pairs, places],
  );
  const users = useUsers();
  const listed = result.byRegion.toSorted((a, b) => b.workloads - a.workloads);
  const most = listed[0];
  const first = usePartAtHome();
  const unseen = listed.filter(({ region }) => catalogue && !places.get(region)?.place).length;

  return (
    <div className="score-map">
      <figure className="map-figure">
        <figcaption>
          <strong>
            {most
              ? t("placement-page.map-title", {
                  regions: listed.length,
                  region: nameOf(most.region),
                  count: number(most.workloads, 0),
                })
              : t("placement-page.unplaced-all")}
          </strong>
          {unseen > 0 && <span className="soft"> {t("placement-page.map-unseen", { count: unseen })}</span>}
        </figcaption>
        <MapGround label={t("placement-page.map-label")} first={first} focus={null}>
          {({ view, size }) => (
            <>
              <UserRings users={users} view={view} size={size} />
              <Ways pairs={pairs} places={places} view={view} />
              <Stands regions={used} counts={counts} nameOf={nameOf} view={view} size={size} />
            </>
          )}
        </MapGround>
        <ul className="score-legend">
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <circle r="8" className="stand-mark" />
            </svg>
            {t("placement-page.map-stand")}
          </li>
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <path d="M-8 0H8" className="stand-way" />
            </svg>
            {pairs.length > 0
              ? t("placement-page.map-second", { count: number(sumOf(pairs), 0) })
              : t("placement-page.map-no-second")}
          </li>
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <circle r="7" className="user-mark" />
            </svg>
            {t("placement-page.map-users")}
          </li>
        </ul>
      </figure>
      <section className="score-list" tabIndex={0} aria-label={t("placement-page.map-list")}>
        <div className="score-list-head">
          <strong>{t("placement-page.map-list")}</strong>
        </div>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("placement-page.region")}</th>
              <th scope="col" className="right">
                {t("placement-page.workloads")}
              </th>
              <th scope="col" className="right">
                {t("placement-page.monthly")}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ region, workloads, monthly }) => (
              <tr key={region}>
                <td>{nameOf(region)}</td>
                <td className="right figures">{number(workloads, 0)}</td>
                <td className="right figures nowrap">{monthly ? shortMoney(words, monthly) : unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const sumOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, { count }) => sum + count, 0);
const radius = (count: number, most: number): number =>
  count === 0 ? 6 : 9 + 15 * Math.sqrt(count / Math.max(1, most));

/** One mark a place; regions that stand close share it. A place that only holds second places is an open ring. */
function Stands({
  regions,
  counts,
  nameOf,
  view,
  size,
}: Readonly<{
  regions: readonly Region[];
  counts: ReadonlyMap<RegionId, number>;
  nameOf: (id: RegionId) => string;
  view: View;
  size: Size;
}>) {
  const { number } = useText();
  const cities = useMemo(() => citiesOf(regions), [regions]);
  const countOf = (cluster: Cluster): number => cluster.regions.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const clusters = clustersOf(cities, view, size);
  const most = Math.max(1, ...clusters.map(countOf));
  const marks = clusters
    .map((cluster) => {
      const fullest = cluster.regions.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0]!;
      const more = cluster.regions.length > 1 ? ` +${cluster.regions.length - 1}` : "";
      const text = `${nameOf(fullest.id)}${more}`;
      const count = countOf(cluster);
      const hint = cluster.regions.map(({ id }) => `${nameOf(id)}: ${number(counts.get(id) ?? 0, 0)}`).join("\n");
      return { cluster, at: cluster.at, count, text, hint, r: radius(count, most), width: letters(text, LABEL) };
    })
    .sort((a, b) => b.count - a.count);
  const sides = namedSides(marks, size);
  // the smaller lie on top
  return marks.map(({ cluster, at, count, text, hint, r }, index) => (
    <g key={cluster.regions[0]!.id} className="stand" transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      <title>{hint}</title>
      <circle r={r} className={count === 0 ? "stand-ring" : "stand-mark"} />
      {count > 0 && (
        <text className="stand-figure" textAnchor="middle" y={4}>
          {number(count, 0)}
        </text>
      )}
      {sides[index] && (
        <text
          className="map-city"
          x={sides[index] === "right" ? r + 4 : -r - 4}
          textAnchor={sides[index] === "right" ? "start" : "end"}
          dominantBaseline="central"
          fontSize={LABEL}
        >
          {text}
        </text>
      )}
    </g>
  ));
}

function Ways({
  pairs,
  places,
  view,
}: Readonly<{ pairs: readonly Pair[]; places: ReadonlyMap<RegionId, Region>; view: View }>) {
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  return pairs.map(({ from, to, count }) => {
    const [a, b] = [places.get(from)?.place, places.get(to)?.place];
    if (!a || !b) return null;
    const [one, other] = [toScreen(view, basePoint(a.lon, a.lat)), toScreen(view, basePoint(b.lon, b.lat))];
    return (
      <line
        key={`${from} ${to}`}
        className="stand-way"
        x1={one.x.toFixed(1)}
        y1={one.y.toFixed(1)}
        x2={other.x.toFixed(1)}
        y2={other.y.toFixed(1)}
        strokeWidth={1 + 4 * (count / most)}
      />
    );
  });
}
