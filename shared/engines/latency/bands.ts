import type { LatencyFacts } from "../../model/catalogue.ts";
import { NEIGHBOURS } from "./neighbours.ts";

/** How far below and above the figure the band reaches, as shares of it. */
export type Widths = Readonly<{ low: number; high: number }>;

/** A provider other than the one the model was fitted on: each side ten points wider (latency_model.md). */
const FOREIGN = 0.1;
/** Mainland China, Africa, the Middle East: at least this on each side. */
const HARD = 0.4;

/**
 * Width of the corrected graph's band: (measured − said) / said on the AWS matrix with each region left out in turn, its 8th
 * and 92nd percentile, so that a region which took no part in the table finds four fifths of its pairs inside.
 * `npm run bench:latency` prints the table anew.
 */
export const neighbourBands = [
  { isSupported: true, toKm: 4000, low: 0.15, high: 0.15 },
  { isSupported: true, toKm: 8000, low: 0.1, high: 0.12 },
  { isSupported: true, toKm: 20_100, low: 0.07, high: 0.08 },
  { isSupported: false, toKm: 4000, low: 0.14, high: 0.26 },
  { isSupported: false, toKm: 8000, low: 0.11, high: 0.22 },
  { isSupported: false, toKm: 20_100, low: 0.07, high: 0.14 },
] as const;

/**
 * Where others were measured but no pair near both ends, the place is remote, and the graph errs to one side: the 90th
 * percentile of those answers. Below, the documented band holds.
 */
const REMOTE_HIGH = 0.55;

export type Bands = Readonly<{
  /** Of the line and the graph alone: by distance, in sample (domain 7.1). */
  plain: (km: number, isOwn: boolean, isHard: boolean) => Widths;
  /** Of the graph alone where other places were measured, but none near both ends. */
  remote: (km: number, isOwn: boolean, isHard: boolean) => Widths;
  /** Of the graph corrected by neighbours, by distance and by how well it is supported; out of sample. */
  corrected: (km: number, weight: number, isOwn: boolean, isHard: boolean) => Widths;
}>;

/** The printed bands. `isOwn`: both ends belong to the provider the model was fitted on. `isHard`: an end lies where models err most. */
export function bandsOf(facts: Pick<LatencyFacts, "bands">): Bands {
  const rows = facts.bands.filter(({ model }) => model === "hub-graph");
  const widened = ({ low, high }: Widths, isOwn: boolean, isHard: boolean): Widths => {
    const extra = isOwn ? 0 : FOREIGN;
    const least = isHard ? HARD : 0;
    return { low: Math.max(least, low + extra), high: Math.max(least, high + extra) };
  };
  const documented = (km: number): Widths => {
    const row = rows.find(({ kmFrom, kmTo }) => km >= kmFrom && km < kmTo) ?? (km < 50 ? rows[0] : rows.at(-1));
    return { low: -(row?.relP10 ?? -0.4), high: row?.relP90 ?? 0.4 };
  };
  return {
    plain: (km, isOwn, isHard) => widened(documented(km), isOwn, isHard),
    remote: (km, isOwn, isHard) => {
      const { low, high } = documented(km);
      return widened({ low, high: Math.max(high, REMOTE_HIGH) }, isOwn, isHard);
    },
    corrected: (km, weight, isOwn, isHard) => {
      const isSupported = weight >= NEIGHBOURS.supported;
      const row = neighbourBands.find((band) => band.isSupported === isSupported && km <= band.toKm);
      return widened(row ?? neighbourBands.at(-1)!, isOwn, isHard);
    },
  };
}
