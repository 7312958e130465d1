import type { Finding } from "../model/finding.ts";
import { decisionFindings } from "./findings-decisions.ts";
import { indicatorFindings } from "./findings-indicators.ts";
import { type Judged, looked } from "./findings-parts.ts";
import { questionFindings } from "./findings-questions.ts";
import { riskFindings } from "./findings-risks.ts";

export type { Judged } from "./findings-parts.ts";

/**
 * Everything the plan itself says should stand in a register: risks, decisions, open questions, indicators with a baseline.
 *
 * Each has an `origin` that names what was found and not how much of it, so that it is the same while numbers move and is
 * proposed once. No likelihood is guessed: what is so already is certain, the rest a person judges (report, sections 14, 19, 20).
 */
export function findingsOf(judged: Judged): Finding[] {
  const seen = looked(judged);
  return [...riskFindings(seen), ...decisionFindings(seen), ...questionFindings(seen), ...indicatorFindings(seen)];
}
