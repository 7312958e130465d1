import { type Row, cell, decimal, readTable } from "./tables.ts";

/**
 * Measured pairs, the hub graph and the printed bands.
 *
 * A probe into its own region (about 3 ms, connection set-up included) is not a distance between zones: left out.
 */
export function latencyRecord(folder: string) {
  const pairs = readTable(folder, "latency_aws").filter((row) => row.from_region !== row.to_region);
  const first = pairs[0];
  if (!first) throw new Error("latency_aws.tsv has no pairs");
  return {
    measuredSource: cell(first, "source"),
    measuredAsOf: cell(first, "as_of"),
    period: cell(first, "period"),
    measured: pairs.map((row) => ({
      from: `aws:${cell(row, "from_region")}`,
      to: `aws:${cell(row, "to_region")}`,
      p50Ms: decimal(row, "p50_ms"),
    })),
    hubs: readTable(folder, "hubs").map((row) => ({
      hub: cell(row, "hub"),
      lat: decimal(row, "lat"),
      lon: decimal(row, "lon"),
    })),
    legs: readTable(folder, "hub_legs").map((row) => ({
      a: cell(row, "a"),
      b: cell(row, "b"),
      km: decimal(row, "km"),
      enabled: cell(row, "enabled") === "1",
    })),
    bands: readTable(folder, "latency_bands")
      .filter(hasBand)
      .map((row) => ({
        model: cell(row, "model"),
        kmFrom: decimal(row, "km_from"),
        kmTo: decimal(row, "km_to"),
        relP10: decimal(row, "rel_p10"),
        relP90: decimal(row, "rel_p90"),
      })),
  };
}

/** The plain line is in the table for comparison only and has no band to print. */
const hasBand = (row: Row): boolean => row.rel_p10 !== "";
