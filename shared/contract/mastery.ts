import { z } from "zod";
import { ChangeOfControl, Drill } from "../model/drill.ts";
import { DrillId, ProfileId, ProviderId, RulePackId, ScenarioId } from "../model/id.ts";
import { ControlDrill, MasteryOverview, Questionnaire } from "../model/mastery.ts";
import { CriterionAnswer, SovereigntyProfile } from "../model/sovereignty.ts";
import { Day } from "../units/date.ts";
import { call, nothing } from "./call.ts";

/** Sovereignty: own profiles, the questionnaire, and what a change of control would do. */
export const masteryCalls = {
  /** Every provider the comparison knows, objective by objective, as the scenario reads the framework. */
  "sovereignty.overview": call(z.strictObject({ scenario: ScenarioId }), MasteryOverview),
  /** What a framework asks of a provider, with the answers there are. `framework: null`: the one the scenario reads. */
  "sovereignty.questionnaire": call(
    z.strictObject({ scenario: ScenarioId.nullable(), provider: ProviderId, framework: RulePackId.nullable() }),
    Questionnaire,
  ),
  /** With neither column an answer is taken back. */
  "criterion-answers.save": call(z.strictObject({ answers: z.array(CriterionAnswer).min(1).max(1000) }), nothing),
  "profiles.list": call(nothing, z.array(SovereigntyProfile)),
  "profiles.save": call(
    SovereigntyProfile.omit({ id: true }).extend({ id: ProfileId.nullable() }),
    z.strictObject({ id: ProfileId }),
  ),
  "profiles.remove": call(z.strictObject({ ids: z.array(ProfileId).min(1) }), nothing),
  "scenarios.choose-profile": call(z.strictObject({ scenario: ScenarioId, profile: ProfileId.nullable() }), nothing),
  "drill.control": call(
    z.strictObject({ scenario: ScenarioId, change: ChangeOfControl, date: Day.optional() }),
    ControlDrill,
  ),
  /** Drills that were kept as evidence, outages and changes of control alike. */
  "drills.list": call(z.strictObject({ scenario: ScenarioId }), z.array(Drill)),
  /** The host runs the drill again and keeps the day, the digest of the inputs and what came out. */
  "drills.save": call(
    Drill.pick({ scenario: true, asked: true, note: true }),
    z.strictObject({ id: DrillId, outcome: Drill.shape.outcome }),
  ),
  "drills.remove": call(z.strictObject({ ids: z.array(DrillId).min(1) }), nothing),
};
