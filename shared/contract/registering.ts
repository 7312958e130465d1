import { z } from "zod";
import { ExitTest, ExitTrigger } from "../model/exit-plan.ts";
import { Finding } from "../model/finding.ts";
import { DecisionId, ExitTestId, ExitTriggerId, IndicatorId, OpenQuestionId, RiskId, ScenarioId } from "../model/id.ts";
import { Decision, Indicator, OpenQuestion, Risk } from "../model/register.ts";
import { call, nothing } from "./call.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });
const idsOf = <Id extends z.ZodType>(id: Id) => z.strictObject({ ids: z.array(id).min(1).max(1000) });

/** The registers of a plan and its exit plan: what people have written, and what the plan itself proposes for them. */
export const registeringCalls = {
  "registers.list": call(
    ofScenario,
    z.strictObject({
      risks: z.array(Risk),
      decisions: z.array(Decision),
      questions: z.array(OpenQuestion),
      indicators: z.array(Indicator),
      exitTriggers: z.array(ExitTrigger),
      exitTests: z.array(ExitTest),
    }),
  ),
  /** `findings`: what is not in a register yet. `gone`: origins of entries whose finding is no longer there. */
  "registers.proposals": call(
    ofScenario,
    z.strictObject({ findings: z.array(Finding), gone: z.array(z.string().max(300)) }),
  ),
  /** Takes findings over as entries, in the agency's language. What is there already stays as it was written. */
  "registers.adopt": call(
    ofScenario.extend({ origins: z.array(z.string().max(300)).min(1).max(1000) }),
    z.strictObject({ added: z.int().nonnegative() }),
  ),
  /** `id` `null`: a new one. */
  "risks.save": call(Risk.extend({ id: RiskId.nullable() }), z.strictObject({ id: RiskId })),
  "risks.remove": call(idsOf(RiskId), nothing),
  "decisions.save": call(Decision.extend({ id: DecisionId.nullable() }), z.strictObject({ id: DecisionId })),
  "decisions.remove": call(idsOf(DecisionId), nothing),
  "questions.save": call(
    OpenQuestion.extend({ id: OpenQuestionId.nullable() }),
    z.strictObject({ id: OpenQuestionId }),
  ),
  "questions.remove": call(idsOf(OpenQuestionId), nothing),
  "indicators.save": call(Indicator.extend({ id: IndicatorId.nullable() }), z.strictObject({ id: IndicatorId })),
  "indicators.remove": call(idsOf(IndicatorId), nothing),
  "exit-triggers.save": call(
    ExitTrigger.extend({ id: ExitTriggerId.nullable() }),
    z.strictObject({ id: ExitTriggerId }),
  ),
  "exit-triggers.remove": call(idsOf(ExitTriggerId), nothing),
  "exit-tests.save": call(ExitTest.extend({ id: ExitTestId.nullable() }), z.strictObject({ id: ExitTestId })),
  "exit-tests.remove": call(idsOf(ExitTestId), nothing),
};
