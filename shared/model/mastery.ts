import { z } from "zod";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { Day } from "../units/date.ts";
import { ChangeOfControl } from "./drill.ts";
import { Evidence, Standing } from "./evidence.ts";
import { Country } from "./fact.ts";
import { EvidenceFileId, GroupId, ProviderId, RegionId, RulePackId, ScenarioId, WorkloadId } from "./id.ts";
import { ExitAnswer } from "./parting.ts";
import { Footing, Verdict } from "./result.ts";
import { Criterion, Objective } from "./rule-pack.ts";
import { Sentence, Text } from "./sentence.ts";
import { CriterionAnswer, CriterionState, SovereigntyProfile } from "./sovereignty.ts";

/** A weighted score with the level of the lowest objective and its name: one is never shown without the others. */
export const Scored = z.strictObject({ score: Range, overallLevel: Range, weakest: Objective });
export type Scored = Readonly<z.infer<typeof Scored>>;

/** One objective of one provider: what is said and what is proven, with the reasons. */
export const ObjectiveLevel = z.strictObject({
  objective: Objective,
  /** Share of the score, 0–100 %. */
  weight: z.number(),
  claimed: Range,
  evidenced: Range,
  reasons: z.array(Sentence),
  evidence: z.array(Evidence),
});
export type ObjectiveLevel = Readonly<z.infer<typeof ObjectiveLevel>>;

/** A legal person behind a provider. What a reseller adds ends at the supplier's owner (domain 4.3). */
export const OwnerLink = z.strictObject({
  as: z.enum(["owner", "lead", "member", "supplier"]),
  provider: ProviderId,
  name: Text,
  owner: z.string().nullable(),
  country: Country.nullable(),
  standing: Standing,
});
export type OwnerLink = Readonly<z.infer<typeof OwnerLink>>;

/** Evidence that ends: a certificate, or a document behind an answer of the planner. */
export const EndingEvidence = z.strictObject({
  what: z.enum(["certificate", "answer"]),
  /** Scheme with its level, or id of the criterion. */
  name: z.string(),
  until: Day,
  state: z.enum(["ended", "ends-soon"]),
  evidence: EvidenceFileId.nullable(),
});
export type EndingEvidence = Readonly<z.infer<typeof EndingEvidence>>;

/** A law that caps levels of a provider, with what has lifted it. `certain: false`: the owner's country is not known. */
export const AppliedCap = z.strictObject({
  id: z.string(),
  text: Text,
  limits: z.partialRecord(Objective, z.int()),
  lifted: z.array(Objective),
  certain: z.boolean(),
});
export type AppliedCap = Readonly<z.infer<typeof AppliedCap>>;

/** Which framework is read, and how. */
export const FrameworkReading = z.strictObject({
  id: RulePackId,
  title: Text,
  maxLevel: z.int(),
  levelRule: z.enum(["min", "per-objective-only"]),
  /** Own weights, home and level rule, where the scenario reads by a profile. */
  profile: SovereigntyProfile.nullable(),
  /** What can be asked of a change of control. `buyers`: whose it can be; `null`: anybody's but those of `home`. */
  drills: z.array(
    z.strictObject({
      id: z.string(),
      text: Text,
      buyers: z.array(Country).nullable(),
      home: z.array(Country),
      caps: z.partialRecord(Objective, z.int()),
      source: z.string(),
    }),
  ),
});
export type FrameworkReading = Readonly<z.infer<typeof FrameworkReading>>;

/** How sovereign one provider is, as a scenario reads it. */
export const ProviderMastery = z.strictObject({
  provider: ProviderId,
  name: Text,
  owner: z.strictObject({ name: z.string().nullable(), country: Country.nullable() }),
  chain: z.array(OwnerLink),
  regions: z.array(RegionId),
  /** Workloads the scenario places with it. */
  placed: z.int(),
  objectives: z.array(ObjectiveLevel),
  /** From what is proven; `null`: not computable, see the overview's `because`. */
  evidenced: Scored.nullable(),
  /** From what is said. */
  claimed: Scored.nullable(),
  caps: z.array(AppliedCap),
  ending: z.array(EndingEvidence),
  /** Least levels the scenario asks for that are not surely met; the evidenced level is judged. */
  below: z.array(z.strictObject({ objective: Objective, least: z.int(), verdict: Verdict, sentence: Sentence })),
  criteria: z.strictObject({ asked: z.int(), open: z.int() }),
});
export type ProviderMastery = Readonly<z.infer<typeof ProviderMastery>>;

export const MasteryOverview = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  day: Day,
  /** `null`: no rule pack of the catalogue is a sovereignty framework. */
  framework: FrameworkReading.nullable(),
  /** Least levels asked of every placed workload. */
  minimum: z.partialRecord(Objective, z.int()),
  /** Surest first. */
  providers: z.array(ProviderMastery),
  /** Why nothing is scored. */
  because: Sentence.nullable(),
});
export type MasteryOverview = Readonly<z.infer<typeof MasteryOverview>>;

/** One criterion with every answer there is: the planner's, and the catalogue's own. */
export const AskedCriterion = z.strictObject({
  criterion: Criterion,
  /** What counts on the day. */
  claimed: z.enum(["met", "not", "unknown"]),
  evidenced: z.enum(["met", "not", "unknown"]),
  catalogue: z.strictObject({
    claimed: CriterionState.nullable(),
    evidenced: CriterionState.nullable(),
    evidence: z.array(Evidence),
  }),
  answer: CriterionAnswer.nullable(),
  /** The evidence of the answer had ended on the day. */
  ended: z.boolean(),
  said: Sentence.nullable(),
});
export type AskedCriterion = Readonly<z.infer<typeof AskedCriterion>>;

export const Questionnaire = z.strictObject({
  provider: ProviderId,
  name: Text,
  framework: FrameworkReading,
  day: Day,
  criteria: z.array(AskedCriterion),
  objectives: z.array(ObjectiveLevel),
  evidenced: Scored.nullable(),
  claimed: Scored.nullable(),
  caps: z.array(AppliedCap),
  because: Sentence.nullable(),
});
export type Questionnaire = Readonly<z.infer<typeof Questionnaire>>;

/** A provider before and after a change of control. A drill never raises a level. */
export const TakenProvider = z.strictObject({
  provider: ProviderId,
  name: Text,
  /** `open`: nobody knows the owner's country, so only the low ends give way. */
  reach: z.enum(["taken", "reached", "open"]),
  because: Sentence,
  levels: z.array(
    z.strictObject({
      objective: Objective,
      weight: z.number(),
      before: Range,
      after: Range,
      limit: z.int().nullable(),
    }),
  ),
  before: Scored.nullable(),
  after: Scored.nullable(),
});
export type TakenProvider = Readonly<z.infer<typeof TakenProvider>>;

/** A placed workload a change of control touches. `fails`: below a gate for sure; `opens`: it can no longer be told. */
export const FallenWorkload = z.strictObject({
  workload: WorkloadId,
  name: z.string(),
  group: GroupId.nullable(),
  region: RegionId,
  provider: ProviderId,
  before: Verdict,
  after: Verdict,
  because: Sentence,
  monthly: MoneyRange.nullable(),
  /** Regions it may still lawfully go to afterwards. */
  elsewhere: z.int(),
  best: RegionId.nullable(),
});
export type FallenWorkload = Readonly<z.infer<typeof FallenWorkload>>;

/** What if a buyer takes a provider over, or a law reaches it: over the whole portfolio (domain 4.3). */
export const ControlDrill = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  change: ChangeOfControl,
  framework: FrameworkReading,
  text: Text,
  source: z.string(),
  /** Of the drill's figures: `<this>/touched`, `/fails`, `/opens`, `/touched-share`, `/fallen-share`, `/moving`, `/after/<provider>`. */
  figure: z.string(),
  providers: z.array(TakenProvider),
  /** Chains that lead there only in part: suppliers of what is resold, members of a federation. Told, not capped. */
  inPart: z.array(z.strictObject({ provider: ProviderId, name: Text, link: OwnerLink })),
  minimum: z.partialRecord(Objective, z.int()),
  placed: z.strictObject({
    all: z.int(),
    /** Placed with a provider that is reached. */
    touched: z.int(),
    /** Below a gate for sure, and such as can no longer be told. */
    fails: z.int(),
    opens: z.int(),
    /** Those of them that may no longer stand, as the scenario takes what cannot be told. */
    fallen: z.int(),
    /** In % of what all placed workloads cost a month; `null`: not every one of them has a cost. */
    fallenShare: Range.nullable(),
    touchedShare: Range.nullable(),
    fallenMonthly: MoneyRange.nullable(),
    touchedMonthly: MoneyRange.nullable(),
    /** Placed workloads without a cost. */
    uncosted: z.int(),
    /** Fallen workloads that have no other lawful region. */
    stranded: z.int(),
  }),
  /** Lawful pairs of a workload and a region over the whole comparison, and workloads that have none. */
  lawful: z.strictObject({ before: z.int(), after: z.int(), nowhereBefore: z.int(), nowhereAfter: z.int() }),
  /** The fallen, costliest first; at most 1000, `placed` has the true count. */
  workloads: z.array(FallenWorkload),
  /** Moving away on the plan's date: the fallen, and everything that is touched; `null`: there is nothing to move. */
  moving: z.strictObject({ fallen: ExitAnswer.nullable(), touched: ExitAnswer.nullable() }),
  /** What must be known to read this rightly. */
  notes: z.array(Sentence),
});
export type ControlDrill = Readonly<z.infer<typeof ControlDrill>>;
