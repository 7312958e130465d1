/** A point on the earth, WGS 84 degrees. */
export type Point = Readonly<{ lat: number; lon: number }>;

/** Mean radius of the earth, km. */
const EARTH_KM = 6371;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const halfLat = Math.sin(toRadians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(toRadians(b.lon - a.lon) / 2);
  const h = halfLat * halfLat + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * (halfLon * halfLon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h))); // rounding may lift h over 1 at opposite points
}

/** How far apart two parallels are at least, km: a quick "no" before the distance itself is computed. */
export const kmApartAtLeast = (latA: number, latB: number): number =>
  EARTH_KM * toRadians(Math.abs(latA - latB)) * (1 - 1e-9);
