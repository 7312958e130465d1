import { type Evidence, isSourced } from "../../model/evidence.ts";
import { SourceId } from "../../model/id.ts";
import type { Criterion } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { CriterionAnswer } from "../../model/sovereignty.ts";
import { type Answer, type Facts, answerOf } from "./criteria.ts";

/** One criterion with every answer there is, and what counts of them on the day. */
export type Answered = Readonly<{
  criterion: Criterion;
  /** What counts. */
  answer: Answer;
  /** What the facts of the catalogue say by themselves. */
  catalogue: Answer;
  /** What the planner has on paper. */
  typed: CriterionAnswer | null;
  /** The paper had ended on the day, so it proves nothing any more. */
  hasEnded: boolean;
  said: Sentence | null;
}>;

/** Source id of what the planner entered by hand. */
export const TYPED = SourceId.parse("typed");

/**
 * Answers one criterion from what the planner has on paper, and from the catalogue where the paper is silent.
 *
 * Column by column the paper stands above the catalogue. A paper that has ended before the day proves nothing: what is
 * proven is then what the catalogue proves by itself, and what was proven stays said.
 */
export function answered(criterion: Criterion, facts: Facts, typed: CriterionAnswer | null): Answered {
  const catalogue = answerOf(criterion, facts);
  if (typed === null || (typed.claimed === null && typed.evidenced === null))
    return { criterion, answer: catalogue, catalogue, typed: null, hasEnded: false, said: null };

  const hasEnded = typed.evidenced !== null && typed.validTo !== null && typed.validTo < facts.day;
  const proven = hasEnded ? null : typed.evidenced;
  const isMet = typed.evidenced === "met";
  const answer: Answer = {
    claimed: typed.claimed ?? (isMet ? "met" : (typed.evidenced ?? catalogue.claimed)),
    evidenced: proven ?? catalogue.evidenced,
    evidence: [...catalogue.evidence, evidenceOf(typed, facts.day, hasEnded)],
  };
  const args = { criterion: criterion.id, objective: criterion.objective, source: typed.source ?? "–" };
  const said = hasEnded
    ? say("sovereignty.criterion-ended", { ...args, until: typed.validTo })
    : say(proven === null ? "sovereignty.criterion-claimed" : `sovereignty.criterion-${proven}`, args);
  return { criterion, answer, catalogue, typed, hasEnded, said };
}

function evidenceOf(typed: CriterionAnswer, day: string, hasEnded: boolean): Evidence {
  const standing = typed.evidenced === null ? "claimed" : hasEnded ? "expired" : "proven";
  return { source: TYPED, asOf: day, method: "typed", standing, note: typed.source };
}

/** Evidence of a rule: proven where its source can be looked up. */
export const ruleEvidence = (source: SourceId, day: string): Evidence => ({
  source,
  asOf: day,
  method: "computed",
  standing: isSourced(source) ? "proven" : "unverified",
  note: null,
});
