import { z } from "zod";
import { WorkloadId } from "./id.ts";
import { ParetoPoint } from "./placing.ts";
import { Recovery } from "./recovery.ts";
import { Placement } from "./scenario.ts";
import { Sentence } from "./sentence.ts";

/** One point of a front as it was found: what it comes to, and the placement that makes it, so that it can be chosen later. */
export const FrontPoint = ParetoPoint.omit({ moved: true, isDominated: true }).extend({
  placements: z.array(Placement),
  recoveries: z.array(Recovery),
  unplaced: z.array(z.strictObject({ workload: WorkloadId, sentence: Sentence })),
  leftOut: z.array(Sentence),
  /** Major units of the plan's currency a month, providers' openings with it; and its proven bound. */
  value: z.number().nullable(),
  bound: z.number().nullable(),
  solver: z.strictObject({ name: z.string(), variables: z.int(), rows: z.int(), seed: z.int() }),
});
export type FrontPoint = Readonly<z.infer<typeof FrontPoint>>;
