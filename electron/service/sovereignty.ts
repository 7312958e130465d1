import type { Desk } from "./handlers.ts";
import type { Assessments } from "./assessments.ts";

/** Profiles, the questionnaire, changes of control. */
export function sovereigntyCalls(_desk: Desk, _results: Assessments) {
  return {};
}
