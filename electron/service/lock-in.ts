import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** Services used, facets, contract terms, leaving at a date. */
export function lockInCalls(_desk: Desk, _results: Assessments) {
  return {};
}
