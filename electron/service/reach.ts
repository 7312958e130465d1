import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** What users feel, and which sites reach them. */
export function reachCalls(_desk: Desk, _results: Assessments) {
  return {};
}
