export type Continent = "OC" | "ME" | "AS" | "AF" | "EU" | "NA" | "SA";

/** Coarse boxes in degrees, tested in this order: good enough to tell a short way by land from one over the sea. */
export function continentOf(lat: number, lon: number): Continent {
  if (lat < 0 && lon > 110 && lon < 180) return "OC";
  if (lat > 12 && lat < 42 && lon >= 34 && lon < 60) return "ME";
  if (lon > 60) return "AS";
  if (lat < 37.5 && lon > -20 && lon < 52) return "AF";
  if (lat >= 35 && lon > -25 && lon <= 60) return "EU";
  if (lon < -30) return lat > 7 ? "NA" : "SA";
  return "EU";
}
