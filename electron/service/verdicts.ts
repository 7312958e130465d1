import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** Which rules let a workload go where, and what another pack would change. */
export function verdictCalls(_desk: Desk, _results: Assessments) {
  return {};
}
