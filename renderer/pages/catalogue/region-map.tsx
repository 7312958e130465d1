import { useQuery } from "@tanstack/react-query";
import { geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from "d3-geo";
import { useMemo } from "react";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { type WorldPart, worldPart } from "../../parts/world-part.ts";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";

const parts = ["korea", "europe", "other"] as const;
type View = "world" | "korea" | "europe";

/** South-west and north-east corner of what each map shows, degrees. */
const corners: Record<View, [[number, number], [number, number]]> = {
  world: [
    [-128, -38],
    [155, 66],
  ],
  korea: [
    [123.6, 33.2],
    [131.4, 38.6],
  ],
  europe: [
    [-11, 37.5],
    [31, 61],
  ],
};

/** Regions on three maps side by side, since one scale cannot show both Seoul and the world. */
export function RegionMaps({ overview, only }: Readonly<{ overview: Overview; only: "row" | "full" }>) {
  const { t, number } = useText();
  const atlas = useAtlas();
  const placed = overview.regions.filter((region) => region.place !== null);
  const inPart = (part: WorldPart) => number(placed.filter((region) => worldPart(region.country) === part).length, 0);
  const unplaced = overview.regions.length - placed.length;
  return (
    <figure className={`region-maps region-maps-${only}`}>
      <figcaption>
        <strong>
          {t("catalogue.map-title", {
            regions: number(placed.length, 0),
            providers: number(new Set(placed.map((region) => region.provider)).size, 0),
            korea: inPart("korea"),
            europe: inPart("europe"),
            other: inPart("other"),
          })}
        </strong>
        {unplaced > 0 && <span className="soft">{t("catalogue.map-no-place", { count: number(unplaced, 0) })}</span>}
        <span className="map-legend">
          <span className="soft">{t("catalogue.map-legend")}</span>
          {parts.map((part) => (
            <span key={part}>
              <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
                <path d={shape(part, 0, 0, 4.5)} className={`part-${part}`} />
              </svg>
              {t(`catalogue.map-${part}`)}
            </span>
          ))}
        </span>
      </figcaption>
      <div className="map-grounds">
        <RegionMap view="korea" overview={overview} atlas={atlas} width={300} height={300} size={6} />
        <RegionMap view="europe" overview={overview} atlas={atlas} width={460} height={300} size={4.5} />
        <RegionMap view="world" overview={overview} atlas={atlas} width={840} height={300} size={3.6} />
      </div>
    </figure>
  );
}

/** The outline of the world: a file of ours, fetched when a map is first looked at. */
function useAtlas(): Topology | null {
  const { data } = useQuery({
    queryKey: ["world-atlas"],
    queryFn: async () => (await import("world-atlas/countries-50m.json")).default as unknown as Topology, // typed as JSON only
  });
  return data ?? null;
}

function RegionMap({
  view,
  overview,
  atlas,
  width,
  height,
  size,
}: Readonly<{ view: View; overview: Overview; atlas: Topology | null; width: number; height: number; size: number }>) {
  const { t, of } = useText();
  const [, go] = useLocation();
  const known = useMemo(
    () =>
      new Map(
        overview.providers.map(({ provider }) => [
          provider.id as string,
          { part: worldPart(provider.owner.country), name: of(provider.name) },
        ]),
      ),
    [overview, of],
  );
  const projection = useMemo(() => projectionOf(view, width, height), [view, width, height]);
  const land = useMemo(() => (atlas ? landPath(atlas, projection) : null), [atlas, projection]);
  return (
    <div className="map-ground">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={t(`catalogue.map-${view}`)}
      >
        {land && <path d={land} className="map-land" />}
        {overview.regions.map((region) => {
          const at = region.place && projection([region.place.lon, region.place.lat]);
          if (!at || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return null;
          const owner = known.get(region.provider);
          return (
            <path
              key={region.id}
              d={shape(owner?.part ?? "other", at[0], at[1], size)}
              className={`map-point part-${owner?.part ?? "other"}`}
              onClick={() => go(pathOf("catalogue", region.provider))}
            >
              <title>{`${owner?.name ?? region.provider} · ${region.code} · ${region.city ?? region.country}`}</title>
            </path>
          );
        })}
      </svg>
      <span className="map-name">{t(`catalogue.map-${view}`)}</span>
    </div>
  );
}

function projectionOf(view: View, width: number, height: number): GeoProjection {
  const [[west, south], [east, north]] = corners[view];
  const projection = view === "world" ? geoNaturalEarth1().rotate([-11, 0]) : geoMercator();
  return projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      {
        type: "MultiPoint",
        coordinates: [
          [west, south],
          [east, north],
          [west, north],
          [east, south],
        ],
      },
    )
    .clipExtent([
      [-200, -200],
      [width + 200, height + 200],
    ]);
}

function landPath(atlas: Topology, projection: GeoProjection): string {
  const path = geoPath(projection).digits(1);
  const countries = atlas.objects["countries"]!; // the one object of this file
  return `${path(feature(atlas, countries)) ?? ""}${path(mesh(atlas)) ?? ""}`;
}

/** Circle for Korea, square for Europe, triangle for the rest: told apart without colour. */
function shape(part: WorldPart, x: number, y: number, r: number): string {
  if (part === "korea") return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const half = r * 0.88;
  if (part === "europe") return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  return `M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}z`;
}
