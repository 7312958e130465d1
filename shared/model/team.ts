import { z } from "zod";
import { Day } from "../units/date.ts";
import { GroupId, TeamId } from "./id.ts";

/** People who move workloads; what they can do in a period bounds a wave. Groups that no team names fall to the crew of the wave settings. */
export const Team = z.strictObject({
  id: TeamId,
  name: z.string().min(1).max(100),
  people: z.int().positive().max(10_000),
  hoursPerDay: z.number().positive().max(24),
  /** Other numbers of people for a while (inclusive), 0 for nobody: holidays, training, a second shift. */
  periods: z.array(z.strictObject({ from: Day, to: Day, people: z.int().nonnegative().max(10_000) })).max(100),
  /** Groups it moves. */
  groups: z.array(GroupId).max(20_000),
});
export type Team = Readonly<z.infer<typeof Team>>;
