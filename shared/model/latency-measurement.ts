import { z } from "zod";
import { LocationId, RegionId } from "./id.ts";

/**
 * A round trip somebody measured; goes before what a model says.
 *
 * `from` one of the agency's places, the access network is in it; `from` a region, it is between two sites.
 */
export const LatencyMeasurement = z.strictObject({
  from: z.union([RegionId, LocationId]),
  to: RegionId,
  rttMs: z.number().nonnegative(),
  /** 50, 90 …; `null`: not said. */
  percentile: z.number().min(0).max(100).nullable(),
  measuredFrom: z.iso.date().nullable(),
  measuredTo: z.iso.date().nullable(),
  method: z.string().max(200).nullable(),
  source: z.string().max(500).nullable(),
});
export type LatencyMeasurement = Readonly<z.infer<typeof LatencyMeasurement>>;
