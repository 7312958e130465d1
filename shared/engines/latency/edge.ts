import { floorMs } from "./network.ts";

/** Stretch of measured round trips over the floor by distance, 496 AWS region pairs, October 2024 to October 2025 (domain 7.2). */
export const stretches = [
  { toKm: 500, p50: 2.97, p90: 3.26 },
  { toKm: 1500, p50: 2.52, p90: 3.24 },
  { toKm: 4000, p50: 1.86, p90: 2.85 },
  { toKm: 8000, p50: 1.79, p90: 2.49 },
  { toKm: 12_000, p50: 1.73, p90: 2.63 },
  { toKm: 20_100, p50: 1.58, p90: 2.13 },
] as const;

/** What a latency bound leaves for the way, ms, once the access network has taken its part; never below 0. */
export const budgetLeft = (maxRttMs: number, accessMs: number): number => Math.max(0, maxRttMs - accessMs);

/**
 * How far a budget reaches, km: 100 · budget / stretch of the first distance band in which the result lies itself, the
 * border where it falls between two bands (domain 7.4).
 */
export function reachKm(budgetMs: number, percentile: "p50" | "p90"): number {
  let from = 0;
  for (const band of stretches) {
    const reach = (100 * budgetMs) / band[percentile];
    if (reach < from) return from;
    if (reach <= band.toKm) return reach;
    from = band.toKm;
  }
  return from;
}

/** Round trip over a distance at a percentile of stretch; `widen` for the public internet between carriers. */
export function edgeMs(km: number, percentile: "p50" | "p90", widen = 1): number {
  const band = stretches.find(({ toKm }) => km <= toKm) ?? stretches.at(-1)!;
  return floorMs(km) * band[percentile] * widen;
}

/** Whether a location is served within a bound: at p90, at the median only, or not at all. */
export function edgeVerdict(km: number, budgetMs: number, widen = 1): "met" | "median-only" | "missed" {
  if (edgeMs(km, "p90", widen) <= budgetMs) return "met";
  return edgeMs(km, "p50") <= budgetMs ? "median-only" : "missed";
}
