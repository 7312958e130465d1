import { z } from "zod";
import { ScenarioId } from "../model/id.ts";
import { ContractTerms } from "../model/leaving.ts";
import { PriceTerm } from "../model/price-term.ts";
import { AsIs, CommitmentView, CostOverview, CostSensitivity, CostYears, SunkEffect } from "../model/spending.ts";
import { Day } from "../units/date.ts";
import { call, nothing } from "./call.ts";

/** `date`: as if everything moved on that day. */
const ofScenario = z.strictObject({ scenario: ScenarioId, date: Day.optional() });

/** What the plan pays: lines, terms, one-off items, years, commitments, and today's cost beside it. */
export const spendingCalls = {
  "cost.overview": call(ofScenario, CostOverview),
  "cost.years": call(ofScenario, CostYears),
  "cost.as-is": call(ofScenario, AsIs),
  "cost.commitments": call(
    ofScenario,
    z.strictObject({ commitments: z.array(CommitmentView), effect: SunkEffect.nullable() }),
  ),
  "cost.sensitivity": call(ofScenario, CostSensitivity),
  "contract-terms.list": call(nothing, z.array(ContractTerms)),
  /** Adds terms, or replaces those of the same contract. */
  "contract-terms.save": call(z.strictObject({ terms: z.array(ContractTerms).min(1).max(500) }), nothing),
  /** `null`: on demand. Spot is refused where production, or what may be production, would run on it. */
  "scenarios.choose-term": call(z.strictObject({ scenario: ScenarioId, term: PriceTerm.nullable() }), nothing),
};
