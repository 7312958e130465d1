import { z } from "zod";
import { ScenarioId } from "../model/id.ts";
import { Access, ChattyTier, Reach } from "../model/reach.ts";
import { call } from "./call.ts";

/** What users feel: weighted latency, chatty tiers, edge bounds, the fewest sites that reach all. */
export const reachingCalls = {
  "reach.users": call(
    z.strictObject({
      scenario: ScenarioId,
      boundMs: z.number().positive().max(10_000).nullable(),
      access: Access.nullable(),
      /** Only regions some workload may lawfully go to are taken as sites. */
      lawfulOnly: z.boolean(),
    }),
    Reach,
  ),
  "reach.chatty": call(z.strictObject({ scenario: ScenarioId }), z.array(ChattyTier)),
};
