import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** What the plan pays, year by year. */
export function costCalls(_desk: Desk, _results: Assessments) {
  return {};
}
