import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** Recovery designs, failure domains, outage drills. */
export function resilienceCalls(_desk: Desk, _results: Assessments) {
  return {};
}
