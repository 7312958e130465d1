import { ActionIcon } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { geoPath } from "d3-geo";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { letters } from "../../../shared/charts/range-bars.ts";
import type { City } from "../../../shared/model/catalogue.ts";
import { useText } from "../../hooks/use-text.ts";
import { boundShapes } from "./latency-marks.tsx";
import { NEAR_KM, WORLD_KM, inReach, projectionAbout, pxPerKm, quickestByCity } from "./latency-map-view.ts";
import { LatencyRings } from "./latency-rings.tsx";
import { type LatencyRow, type Reach, verdictOf } from "./latency-rows.ts";
import { type Size, namedSides } from "../../parts/map/map-view.ts";
import type { Places } from "./places.ts";

const ZOOM = 1.6;
const LABEL = 11;
/** From this range on the coast is drawn finely. */
const FINE_KM = 5000;
/** As many cities as are named at most. */
const NAMED = 40;

/**
 * Every region about the place asked from, at its true distance: what a bound reaches is a circle. Zoomed by wheel, keys or
 * buttons; the centre stays. For the eye: the grid beside says the same.
 */
export function LatencyMap({
  city,
  name,
  rows,
  places,
  boundMs,
  reach,
  openId,
  onOpen,
}: Readonly<{
  city: City;
  name: string;
  rows: readonly LatencyRow[];
  places: Places;
  boundMs: number | null;
  reach: Reach | null;
  openId: string | null;
  onOpen: (row: LatencyRow) => void;
}>) {
  const { t, number } = useText();
  const ground = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [rangeKm, setRangeKm] = useState(WORLD_KM);
  const id = useId();
  const atlas = useAtlas(rangeKm < FINE_KM);

  useEffect(() => {
    const element = ground.current!;
    const watching = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watching.observe(element);
    return () => watching.disconnect();
  }, []);

  // a wheel listener of React's cannot keep the page from scrolling
  useEffect(() => {
    const element = ground.current!;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      setRangeKm((now) => inReach(now * Math.exp(event.deltaY / 400)));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  const projection = useMemo(() => size && projectionAbout(city, size, rangeKm), [city, size, rangeKm]);
  const land = useMemo(() => {
    if (!atlas || !projection) return null;
    const path = geoPath(projection).digits(1);
    const countries = atlas.objects["countries"]!; // the one object of this file
    return { land: path(feature(atlas, countries)), borders: path(mesh(atlas, countries as never, (a, b) => a !== b)) }; // typed as one kind of object only
  }, [atlas, projection]);
  const marks = useMemo(() => {
    if (!projection || !size) return [];
    const shown = quickestByCity(rows).flatMap(({ row, more }) => {
      const at = projection([row.region.place!.lon, row.region.place!.lat]); // only placed regions come back
      const isIn = at !== null && at[0] > -4 && at[1] > -4 && at[0] < size.width + 4 && at[1] < size.height + 4;
      if (!isIn) return [];
      const words = `${places.cityName(row.region)} ${number(row.latency.p50, 0)}`;
      return [{ row, more, at: { x: at[0], y: at[1] }, r: 4, words, width: letters(words, LABEL) }];
    });
    // the fullest cities are named first, and among equals the quickest
    const named = [...shown].sort((a, b) => b.more - a.more || a.row.latency.p50 - b.row.latency.p50);
    const sides = namedSides(named, size);
    const sideOf = new Map(named.slice(0, NAMED).map((mark, index) => [mark, sides[index]!]));
    return shown.map((mark) => ({ ...mark, side: sideOf.get(mark) ?? null }));
  }, [projection, size, rows, places, number]);

  const zoomBy = (factor: number): void => setRangeKm((now) => inReach(now / factor));
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoomBy(ZOOM);
    else if (event.key === "-" || event.key === "_") zoomBy(1 / ZOOM);
    else if (event.key === "0") setRangeKm(WORLD_KM);
    else return;
    event.preventDefault();
  }
  const ranges = [
    { word: "world", km: WORLD_KM },
    { word: "near", km: NEAR_KM },
    ...(reach && reach.p50Km > 0 ? [{ word: "reach", km: inReach(1.25 * reach.p50Km) } as const] : []),
  ] as const;

  return (
    <div
      ref={ground}
      className="latency-map"
      role="application"
      tabIndex={0}
      aria-label={t("latency-page.map", { place: name })}
      aria-describedby={id}
      onKeyDown={onKeyDown}
    >
      {size && projection && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          <circle
            className="latency-earth"
            cx={size.width / 2}
            cy={size.height / 2}
            r={WORLD_KM * pxPerKm(size, rangeKm)}
          />
          {land?.land && <path d={land.land} className="latency-land" />}
          {land?.borders && <path d={land.borders} className="latency-borders" />}
          {/* the quickest on top */}
          {[...marks].reverse().map(({ row, more, at }) => (
            <g
              key={row.region.id}
              className={`latency-point bound-${verdictOf(row, boundMs) ?? "plain"}`}
              transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
              data-open={row.region.id === openId || undefined}
              onClick={() => onOpen(row)}
            >
              <path d={boundShapes[verdictOf(row, boundMs) ?? "met"](4)} />
              <title>{hint(row, more)}</title>
            </g>
          ))}
          {marks.map(
            ({ row, at, side, words, r }) =>
              side && (
                <text
                  key={row.region.id}
                  className="latency-city"
                  x={side === "right" ? at.x + r + 3 : at.x - r - 3}
                  y={at.y + 4}
                  fontSize={LABEL}
                  textAnchor={side === "right" ? "start" : "end"}
                >
                  {words}
                </text>
              ),
          )}
          <LatencyRings size={size} rangeKm={rangeKm} reach={reach} />
          <path
            className="latency-centre"
            d={`M${size.width / 2 - 7} ${size.height / 2}h14M${size.width / 2} ${size.height / 2 - 7}v14`}
          />
        </svg>
      )}
      <span id={id} className="read-out">
        {t("latency-page.map-keys")}
      </span>
      <div className="map-goto">
        {ranges.map(({ word, km }) => (
          <button
            key={word}
            type="button"
            className="chip"
            aria-pressed={Math.abs(km - rangeKm) < 1}
            onClick={() => setRangeKm(km)}
          >
            {t(`latency-page.map-${word}`)}
          </button>
        ))}
      </div>
      <div className="map-zoom">
        <ActionIcon variant="default" aria-label={t("catalogue-page.map-zoom-in")} onClick={() => zoomBy(ZOOM)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("catalogue-page.map-zoom-out")} onClick={() => zoomBy(1 / ZOOM)}>
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );

  function hint({ region, latency: { p10, p50, p90, method } }: LatencyRow, more: number): string {
    const first = t("latency-page.mark", {
      city: places.cityName(region),
      region: `${places.providerName(region.provider)} ${region.code}`,
      p10: number(p10, 0),
      p50: number(p50, 0),
      p90: number(p90, 0),
      method: t(`latency-page.method-${method}`),
    });
    return more === 0 ? first : `${first} · ${t("latency-page.mark-more", { count: number(more, 0) })}`;
  }
}

/** The outlines of the countries: files of ours, coarse for the world, fine from near. */
function useAtlas(isFine: boolean): Topology | null {
  const coarse = useQuery({
    queryKey: ["atlas", "coarse"],
    queryFn: async () => (await import("world-atlas/countries-110m.json")).default as unknown as Topology, // typed as JSON only
    staleTime: Infinity,
  });
  const fine = useQuery({
    queryKey: ["atlas", "fine"],
    queryFn: async () => (await import("world-atlas/countries-50m.json")).default as unknown as Topology, // as above
    staleTime: Infinity,
    enabled: isFine,
  });
  return (isFine ? fine.data : null) ?? coarse.data ?? null;
}
