import { chattyTiers, reachOf } from "../../shared/engines/reach.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";

/** What users feel, and which sites reach them. */
export function reachCalls(_desk: Desk, results: Assessments): Calls<"reach.users" | "reach.chatty"> {
  return {
    "reach.users": ({ scenario, boundMs, access, lawfulOnly }) => {
      const sites = lawfulOnly
        ? new Set(
            results
              .comparison(scenario)
              .regions.filter(({ lawful }) => lawful > 0)
              .map(({ region }) => region),
          )
        : null;
      return reachOf(results.assessment(scenario), { boundMs, access, sites });
    },
    "reach.chatty": ({ scenario }) => chattyTiers(results.assessment(scenario)),
  };
}
