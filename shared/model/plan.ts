import { z } from "zod";
import { Agency, FxRate, UserLocation } from "./agency.ts";
import { Assumption } from "./assumption.ts";
import { Commitment } from "./commitment.ts";
import { DataSet } from "./data-set.ts";
import { Dependency } from "./dependency.ts";
import { Drill } from "./drill.ts";
import { ExitTest, ExitTrigger } from "./exit-plan.ts";
import { Group } from "./group.ts";
import { ProviderId } from "./id.ts";
import { ContractTerms, ExitCheck, FacetStatement, UsedService } from "./leaving.ts";
import { LatencyMeasurement } from "./latency-measurement.ts";
import { PriceRules } from "./price-rules.ts";
import { Procurement } from "./procurement.ts";
import { Decision, Indicator, OpenQuestion, Risk } from "./register.ts";
import { ReportSection, ReportSettings } from "./report-settings.ts";
import { Objective } from "./rule-pack.ts";
import { RunbookTask, RunbookTemplate } from "./runbook.ts";
import { Scenario } from "./scenario.ts";
import { CriterionAnswer, SovereigntyProfile } from "./sovereignty.ts";
import { Team } from "./team.ts";
import { Milestone, WaveAcceptance, WaveRules } from "./wave-rules.ts";
import { Wave, WaveSettings } from "./wave.ts";
import { Workload } from "./workload.ts";

/** A level the planner has on paper for a provider; claimed and evidenced are two columns (domain 4.1). */
export const SealAnswer = z.strictObject({
  provider: ProviderId,
  objective: Objective,
  claimed: z.int().min(0).max(4).nullable(),
  evidenced: z.int().min(0).max(4).nullable(),
  /** What it rests on: document, issuer, date. */
  source: z.string().max(500).nullable(),
});
export type SealAnswer = Readonly<z.infer<typeof SealAnswer>>;

/** Everything a workspace says, in one value: what engines, report and digest are made from. Lists are sorted by id. */
export const Plan = z.strictObject({
  agency: Agency,
  locations: z.array(UserLocation),
  groups: z.array(Group),
  workloads: z.array(Workload),
  dataSets: z.array(DataSet),
  dependencies: z.array(Dependency),
  commitments: z.array(Commitment),
  fxRates: z.array(FxRate),
  sealAnswers: z.array(SealAnswer),
  scenarios: z.array(Scenario),
  waves: z.array(Wave),
  waveSettings: WaveSettings,
  /** Round trips the agency has measured itself; not there where it has none. They go before what is bundled. */
  latencies: z.array(LatencyMeasurement).optional(),
  /** From when a price is doubted, where somebody has set bounds of their own. */
  priceRules: PriceRules.optional(),
  // what is judged by hand; each is left out where there is none, so that a plan without stays the plan it was
  assumptions: z.array(Assumption).optional(),
  profiles: z.array(SovereigntyProfile).optional(),
  criterionAnswers: z.array(CriterionAnswer).optional(),
  usedServices: z.array(UsedService).optional(),
  facetStatements: z.array(FacetStatement).optional(),
  contractTerms: z.array(ContractTerms).optional(),
  exitChecks: z.array(ExitCheck).optional(),
  drills: z.array(Drill).optional(),
  // when it happens, and by what the plan is defended
  teams: z.array(Team).optional(),
  procurements: z.array(Procurement).optional(),
  waveRules: WaveRules.optional(),
  waveAcceptances: z.array(WaveAcceptance).optional(),
  milestones: z.array(Milestone).optional(),
  runbookTasks: z.array(RunbookTask).optional(),
  runbookTemplates: z.array(RunbookTemplate).optional(),
  risks: z.array(Risk).optional(),
  decisions: z.array(Decision).optional(),
  openQuestions: z.array(OpenQuestion).optional(),
  indicators: z.array(Indicator).optional(),
  exitTriggers: z.array(ExitTrigger).optional(),
  exitTests: z.array(ExitTest).optional(),
  reportSettings: ReportSettings.optional(),
  reportSections: z.array(ReportSection).optional(),
  /** Catalogue edition the plan was made with. */
  edition: z.strictObject({ id: z.string(), digest: z.string() }),
});
export type Plan = Readonly<z.infer<typeof Plan>>;
