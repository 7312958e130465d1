import { z } from "zod";
import { LatencyMeasurement } from "../../shared/model/latency-measurement.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept, write } from "./kept.ts";

/** A key has no NULL in it: −1 stands for a percentile that was not said. */
const NOT_SAID = -1;

const rows = kept({
  table: "latency_measurement",
  schema: LatencyMeasurement.extend({ percentile: z.number().min(NOT_SAID).max(100) }),
  key: ["from", "to", "percentile"],
  columns: { from: "from_region", to: "to_region" },
});

export const listLatencyMeasurements = (db: Reading): LatencyMeasurement[] =>
  rows.list(db).map((row) => ({ ...row, percentile: row.percentile === NOT_SAID ? null : row.percentile }));

/** Adds measurements, or changes those of the same pair and percentile. */
export const saveLatencyMeasurements = (db: Writing, measurements: readonly LatencyMeasurement[]): void =>
  write(db, layLatencyMeasurements(measurements));
export const layLatencyMeasurements = (measurements: readonly LatencyMeasurement[]): LaidRows =>
  rows.lay(measurements.map((one) => ({ ...one, percentile: one.percentile ?? NOT_SAID })));
