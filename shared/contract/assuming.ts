import { z } from "zod";
import { Assumption, AssumptionKey } from "../model/assumption.ts";
import { call, nothing } from "./call.ts";

/** The register of assumptions: the usual numbers, and what a planner states otherwise. */
export const assumingCalls = {
  "assumptions.list": call(
    nothing,
    z.array(
      z.strictObject({
        key: AssumptionKey,
        usual: z.number().nullable(),
        unit: z.string(),
        least: z.number(),
        most: z.number(),
        source: z.enum(["domain-read", "domain-memory", "own", "none"]),
        stated: Assumption.nullable(),
      }),
    ),
  ),
  "assumptions.save": call(z.strictObject({ assumptions: z.array(Assumption).min(1) }), nothing),
  /** The usual values stand again. */
  "assumptions.reset": call(z.strictObject({ keys: z.array(AssumptionKey).min(1) }), nothing),
};
