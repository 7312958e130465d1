import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { geoEqualEarth, geoMercator, geoPath, type GeoProjection } from "d3-geo";
import { useMemo, useState } from "react";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { type WorldPart, worldPart } from "../../parts/world-part.ts";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";

const WIDTH = 1200;
const HEIGHT = 420;
const parts = ["korea", "europe", "other"] as const;
type View = "world" | "korea" | "europe";

/** South-west and north-east corner of what is shown, degrees. */
const corners: Record<Exclude<View, "world">, [[number, number], [number, number]]> = {
  korea: [
    [118, 33],
    [138, 39],
  ],
  europe: [
    [-22, 37],
    [42, 61],
  ],
};

/** Regions on the map, by the country of the owner: shape and hue together. A dot leads to its provider. */
export function RegionMap({ overview }: Readonly<{ overview: Overview }>) {
  const { t, number, of, language } = useText();
  const [, go] = useLocation();
  const [view, setView] = useState<View>("world");
  // the outline of the world is a file of ours, fetched when a map is first looked at
  const { data: atlas } = useQuery({
    queryKey: ["world-atlas"],
    queryFn: async () => (await import("world-atlas/countries-50m.json")).default as unknown as Topology, // typed as JSON only
  });
  const ownerPart = useMemo(
    () => new Map(overview.providers.map(({ provider }) => [provider.id as string, worldPart(provider.owner.country)])),
    [overview],
  );
  const names = useMemo(
    () => new Map(overview.providers.map(({ provider }) => [provider.id as string, of(provider.name)])),
    [overview, of],
  );
  const projection = useMemo(() => projectionOf(view), [view]);
  const land = useMemo(() => (atlas ? landPaths(atlas, projection) : null), [atlas, projection]);
  const placed = overview.regions.filter((region) => region.place !== null);
  const inPart = (part: WorldPart) => placed.filter((region) => worldPart(region.country) === part).length;
  const size = view === "world" ? 3.6 : 5.5;

  return (
    <figure className="region-map">
      <figcaption>
        <strong>
          {t("catalogue.map-title", {
            regions: number(placed.length, 0),
            providers: number(new Set(placed.map((region) => region.provider)).size, 0),
            korea: number(inPart("korea"), 0),
            europe: number(inPart("europe"), 0),
            other: number(inPart("other"), 0),
          })}
        </strong>
        <div className="map-legend">
          <span className="soft">{t("catalogue.map-legend")}</span>
          {parts.map((part) => (
            <span key={part}>
              <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
                <path d={shape(part, 0, 0, 4.5)} className={`part-${part}`} />
              </svg>
              {t(`catalogue.map-${part}`)}
            </span>
          ))}
        </div>
        <SegmentedControl
          size="xs"
          aria-label={t("catalogue.map-part")}
          value={view}
          data={(["world", "korea", "europe"] as const).map((value) => ({ value, label: t(`catalogue.map-${value}`) }))}
          onChange={setView}
        />
      </figcaption>
      <div className="map-ground">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="xMidYMid slice"
          role="group"
          aria-label={t("catalogue.map")}
        >
          {land && <path d={land} className="map-land" />}
          {placed.map((region) => {
            const at = projection([region.place!.lon, region.place!.lat]);
            if (!at || at[0] < 0 || at[0] > WIDTH || at[1] < 0 || at[1] > HEIGHT) return null;
            const part = ownerPart.get(region.provider) ?? "other";
            const label = `${names.get(region.provider) ?? region.provider} · ${region.code} · ${region.city ?? region.country}`;
            return (
              <path
                key={region.id}
                d={shape(part, at[0], at[1], size)}
                className={`map-point part-${part}`}
                lang={language}
                onClick={() => go(pathOf("catalogue", region.provider))}
              >
                <title>{label}</title>
              </path>
            );
          })}
        </svg>
      </div>
      {placed.length < overview.regions.length && (
        <p className="map-note">
          {t("catalogue.map-no-place", { count: number(overview.regions.length - placed.length, 0) })}
        </p>
      )}
    </figure>
  );
}

function projectionOf(view: View): GeoProjection {
  if (view === "world")
    return geoEqualEarth()
      .rotate([-11, 0])
      .fitExtent(
        [
          [0, -60],
          [WIDTH, HEIGHT + 90],
        ],
        { type: "Sphere" },
      );
  const [[west, south], [east, north]] = corners[view];
  return geoMercator()
    .fitExtent(
      [
        [0, 0],
        [WIDTH, HEIGHT],
      ],
      {
        type: "MultiPoint",
        coordinates: [
          [west, south],
          [east, north],
        ],
      },
    )
    .clipExtent([
      [-5, -5],
      [WIDTH + 5, HEIGHT + 5],
    ]);
}

function landPaths(atlas: Topology, projection: GeoProjection): string {
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
