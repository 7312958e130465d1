import { type GeoProjection, geoAzimuthalEquidistant } from "d3-geo";
import type { Point as Place } from "../../../shared/units/distance.ts";
import type { Size } from "../../parts/map/map-view.ts";
import type { LatencyRow } from "./latency-rows.ts";

const EARTH_KM = 6371;
/** Half way round the earth, and the nearest the map goes, km. */
export const WORLD_KM = 20_015;
export const NEAR_KM = 2500;
const LEAST_KM = 80;
const EDGE = 10;

export const inReach = (rangeKm: number): number => Math.min(WORLD_KM, Math.max(LEAST_KM, rangeKm));

/** Px of a km: the range reaches to the nearer edge of the map. */
export const pxPerKm = ({ width, height }: Size, rangeKm: number): number =>
  Math.max(1, Math.min(width, height) / 2 - EDGE) / rangeKm;

/** The earth about a place: what lies equally far is drawn equally far, so a bound is a circle. */
export function projectionAbout({ lat, lon }: Place, size: Size, rangeKm: number): GeoProjection {
  const { width, height } = size;
  const seenKm = Math.hypot(width, height) / 2 / pxPerKm(size, rangeKm);
  const angle = Math.min(179.9, (180 / Math.PI) * (seenKm / EARTH_KM) + 1);
  return geoAzimuthalEquidistant()
    .rotate([-lon, -lat])
    .translate([width / 2, height / 2])
    .scale(pxPerKm(size, rangeKm) * EARTH_KM)
    .clipAngle(angle)
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

/** The quickest region of each city, the quickest city first, with how many more stand there. */
export function quickestByCity(rows: readonly LatencyRow[]): readonly Readonly<{ row: LatencyRow; more: number }>[] {
  const cities = new Map<string, { row: LatencyRow; more: number }>();
  for (const row of rows) {
    const { place } = row.region;
    if (!place) continue;
    const key = `${place.lat} ${place.lon}`;
    const held = cities.get(key);
    if (!held) cities.set(key, { row, more: 0 });
    else {
      held.more += 1;
      if (row.latency.p50 < held.row.latency.p50) held.row = row;
    }
  }
  return [...cities.values()].sort((a, b) => a.row.latency.p50 - b.row.latency.p50);
}

/** Distances worth a ring where no bound is asked: two or three round figures inside the range. */
export function roundRings(rangeKm: number): readonly number[] {
  const step = [50, 100, 200, 500, 1000, 2000, 5000].find((one) => rangeKm / one <= 4.5) ?? 5000;
  return Array.from({ length: Math.ceil(rangeKm / step) - 1 }, (_, at) => (at + 1) * step).filter(
    (km) => km < 0.97 * rangeKm,
  );
}
