import type { Assessment } from "../../shared/engines/assess.ts";
import { findingsOf } from "../../shared/engines/findings.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { ruleText } from "../../shared/text/rule-text.ts";
import { listBillLines } from "../database/bills.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk } from "./handlers.ts";

/** Kept as long as the assessment they are made from: until the plan changes. */
const held = new WeakMap<Assessment, readonly Finding[]>();

/** What a scenario of the open plan proposes for its registers. */
export function findingsFor(
  { session }: Pick<Desk, "session">,
  results: Assessments,
  scenario: ScenarioId,
): readonly Finding[] {
  const assessment = results.assessment(scenario);
  const before = held.get(assessment);
  if (before) return before;
  const made = findingsOf({
    assessment,
    comparison: results.comparison(scenario),
    lockIn: results.lockIn(scenario),
    placement: results.placement(scenario),
    waves: results.waves(scenario),
    bills: listBillLines(session.required().db),
    ruleName: (rule) => ruleText(assessment.packs, rule),
  });
  held.set(assessment, made);
  return made;
}
