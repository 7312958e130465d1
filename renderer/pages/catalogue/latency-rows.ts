import type { Output } from "../../../shared/contract/contract.ts";
import { ACCESS_UNKNOWN_MS } from "../../../shared/engines/latency/users.ts";
import { budgetLeft, reachKm } from "../../../shared/engines/latency/edge.ts";
import { floorMs } from "../../../shared/engines/latency/network.ts";
import type { LatencyAsked } from "./latency-asked.ts";

export type LatencyRow = Output<"latency.from">[number];
export type BoundVerdict = "met" | "median-only" | "missed";

/** Whether a region keeps a bound: at p90, at the median only, or not; `null` where none is asked. */
export function verdictOf({ latency }: LatencyRow, boundMs: number | null): BoundVerdict | null {
  if (boundMs === null) return null;
  return latency.p90 <= boundMs ? "met" : latency.p50 <= boundMs ? "median-only" : "missed";
}

/** Light there and back, and what the access network takes at least, ms: nothing can be below. */
export const leastMs = ({ km }: LatencyRow, accessMs: number | null): number => floorMs(km) + (accessMs ?? 0);

/** Rows that fit the filters; an empty filter keeps all. */
export const keptRows = (rows: readonly LatencyRow[], { providers, countries, methods }: LatencyAsked): LatencyRow[] =>
  rows.filter(
    ({ region, latency }) =>
      (providers.length === 0 || providers.includes(region.provider)) &&
      (countries.length === 0 || countries.includes(region.country)) &&
      (methods.length === 0 || methods.includes(latency.method)),
  );

/** Where the bars end, ms: the farthest p90, rounded up. */
export function scaleOf(rows: readonly LatencyRow[]): number {
  const farthest = Math.max(1, ...rows.map(({ latency }) => latency.p90));
  const step = 10 ** Math.floor(Math.log10(farthest)) / 2;
  return Math.ceil(farthest / step) * step;
}

/** Lines through all bars, ms: as many as can be told apart. */
export const ticksOf = (mostMs: number): readonly number[] =>
  [1, 5, 10, 50, 100, 200, 400].filter((ms) => ms > mostMs / 100 && ms < 0.9 * mostMs).slice(-5);

/** Where a time stands on the bar, 0–1. By the square root: tens of ms near by are as telling as hundreds far away. */
export const onScale = (ms: number, mostMs: number): number => Math.sqrt(Math.min(Math.max(ms, 0), mostMs) / mostMs);

export type Reach = Readonly<{ leftMs: number; p90Km: number; p50Km: number; floorKm: number }>;

/** How far a bound reaches once the access network has taken its part; the most it may take where it is not known. */
export function reachOf(boundMs: number | null, accessMs: number | null): Reach | null {
  if (boundMs === null) return null;
  const leftMs = budgetLeft(boundMs, accessMs ?? ACCESS_UNKNOWN_MS.high);
  return { leftMs, p90Km: reachKm(leftMs, "p90"), p50Km: reachKm(leftMs, "p50"), floorKm: 100 * leftMs };
}
