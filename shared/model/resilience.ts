import { z } from "zod";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { Drill, FailureDomain } from "./drill.ts";
import { GroupId, RegionId, ScenarioId, WorkloadId } from "./id.ts";
import { Recovery, RecoveryMode } from "./recovery.ts";
import { Footing, Latency, Verdict } from "./result.ts";
import { Sentence, Text } from "./sentence.ts";

/** A failure domain as a person reads it. */
export const NamedDomain = z.strictObject({ domain: FailureDomain, name: Text });
export type NamedDomain = Readonly<z.infer<typeof NamedDomain>>;

/** What stands against a design: a refusal makes it no design at all, a warning has to be lived with. */
export const RecoveryIssue = z.strictObject({
  severity: z.enum(["refusal", "warning", "note"]),
  sentence: Sentence,
});
export type RecoveryIssue = Readonly<z.infer<typeof RecoveryIssue>>;

/** Minutes; `null`: nothing brings it back, or nobody says. */
const minutes = Range.nullable();
const grade = z.int().min(1).max(4).nullable();

/** How one application group comes back, against what its grade asks for. */
export const RecoveredGroup = z.strictObject({
  group: GroupId,
  name: z.string(),
  grade,
  users: z.int().nullable(),
  /** Its production workloads that are placed, and how many are not. */
  workloads: z.array(WorkloadId),
  unplaced: z.int(),
  /** Least mode for its grade; `null`: its grade is not known. */
  required: RecoveryMode.nullable(),
  /** Weakest mode of its production workloads. */
  designed: RecoveryMode,
  /** `open`: it cannot be told, since the grade or a distance is not known. */
  cover: z.enum(["covered", "uncovered", "open"]),
  places: z.array(
    z.strictObject({ first: RegionId, second: RegionId.nullable(), mode: RecoveryMode, workloads: z.int() }),
  ),
  rto: minutes,
  rpo: minutes,
  /** What the inventory asks for, minutes. */
  rtoTarget: z.number().nullable(),
  rpoTarget: z.number().nullable(),
  meetsRto: Verdict.nullable(),
  meetsRpo: Verdict.nullable(),
  /** Share of the year, minutes of a year; `null`: see `because`. */
  availability: Range.nullable(),
  downtime: Range.nullable(),
  because: Sentence.nullable(),
  /** Its copies, per month, plan currency; `null`: not computable, see `costBecause`. */
  monthly: MoneyRange.nullable(),
  costBecause: Sentence.nullable(),
  /** What an hour of outage avoided costs; `null`: see `avoidedBecause`. */
  avoidedHour: MoneyRange.nullable(),
  avoidedBecause: Sentence.nullable(),
  issues: z.array(RecoveryIssue),
});
export type RecoveredGroup = Readonly<z.infer<typeof RecoveredGroup>>;

/** What fails if this goes, and how the plan comes back. */
export const ResilienceOverview = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  placed: z.int(),
  /** The domain whose loss takes most groups; `null`: nothing is placed. */
  worst: NamedDomain.extend({ lost: Range }).nullable(),
  grades: z.array(
    z.strictObject({
      grade,
      required: RecoveryMode.nullable(),
      groups: z.int(),
      covered: z.int(),
      uncovered: z.int(),
      open: z.int(),
    }),
  ),
  groups: z.array(RecoveredGroup),
  copies: z.strictObject({ workloads: z.int(), monthly: MoneyRange.nullable(), because: Sentence.nullable() }),
});
export type ResilienceOverview = Readonly<z.infer<typeof ResilienceOverview>>;

/** One switch: a failure domain, what stands in it, and what its loss would take. */
export const DomainSwitch = NamedDomain.extend({
  regions: z.array(RegionId),
  /** Workloads whose first place is inside, and whose second place is. */
  workloads: z.int(),
  copies: z.int(),
  /** Workloads down and groups lost: for sure, and at most. */
  down: Range,
  lost: Range,
});
export type DomainSwitch = Readonly<z.infer<typeof DomainSwitch>>;

export const Switchboard = z.strictObject({
  scenario: ScenarioId,
  domains: z.array(DomainSwitch),
  /** What no source says: regions without a published city, owners nobody names. */
  notKnown: z.array(Sentence),
});
export type Switchboard = Readonly<z.infer<typeof Switchboard>>;

/** Two regions of one design, or two that are in use: what they share, and what follows. */
export const SitePair = z.strictObject({
  a: RegionId,
  b: RegionId,
  /** Workloads with their first place in one and their second in the other. */
  workloads: z.int(),
  shared: z.array(NamedDomain),
  /** Layers of which nobody says whether they are shared. */
  unknown: z.array(FailureDomain.shape.kind),
  verdict: z.enum(["refused", "warned", "open", "apart"]),
  /** Share of failures that hit both at once. */
  commonCause: Range,
  latency: Latency.nullable(),
  /** Whether a synchronous database may run in both. */
  synchronous: Verdict,
  sentences: z.array(Sentence),
});
export type SitePair = Readonly<z.infer<typeof SitePair>>;

/** One workload that an outage takes down. */
export const FallenWorkload = z.strictObject({
  workload: WorkloadId,
  name: z.string(),
  group: GroupId.nullable(),
  how: z.enum(["direct", "through"]),
  /** What it depends on and cannot do without; `null`: it stands in the domain itself. */
  through: WorkloadId.nullable(),
  /** `false`: it may go down; something about it is not known. */
  certain: z.boolean(),
  from: RegionId.nullable(),
  mode: RecoveryMode,
  to: RegionId.nullable(),
  rto: minutes,
  rpo: minutes,
});
export type FallenWorkload = Readonly<z.infer<typeof FallenWorkload>>;

/** One application group that an outage interrupts. */
export const FallenGroup = z.strictObject({
  group: GroupId,
  name: z.string(),
  grade,
  users: z.int().nullable(),
  certain: z.boolean(),
  /** Of its production workloads. */
  down: z.int(),
  of: z.int(),
  rto: minutes,
  rpo: minutes,
  rtoTarget: z.number().nullable(),
  meetsRto: Verdict.nullable(),
});
export type FallenGroup = Readonly<z.infer<typeof FallenGroup>>;

/** One failure domain switched off. */
export const OutageDrill = z.strictObject({
  scenario: ScenarioId,
  domain: FailureDomain,
  name: Text,
  regions: z.array(RegionId),
  workloads: z.array(FallenWorkload),
  groups: z.array(FallenGroup),
  /** Groups lost, for sure and at most; by grade as well. */
  lost: Range,
  grades: z.array(z.strictObject({ grade, lost: Range, of: z.int() })),
  /** Hit, but carried on by the other half of a mirror. */
  carriedOn: z.int(),
  /** Untouched, but their second place is gone. */
  exposed: z.int(),
  /** Of the groups lost; of so many of them nobody says how many users they have. */
  users: z.strictObject({ known: Range, unknown: z.int() }),
  /** Where they come back: needed vCPU, and what of it is running there. */
  capacity: z.array(
    z.strictObject({ region: RegionId, needed: Range.nullable(), running: Range.nullable(), enough: Verdict }),
  ),
  /** What an hour of it costs; `null`: not computable, see `hourBecause`. */
  hour: MoneyRange.nullable(),
  hourBecause: Sentence.nullable(),
  notKnown: z.array(Sentence),
  /** As a kept drill writes it down. */
  outcome: Drill.shape.outcome,
});
export type OutageDrill = Readonly<z.infer<typeof OutageDrill>>;

/** What the second place must not share with the first. */
export const Apart = z.enum(["site", "provider", "owner"]);
export type Apart = z.infer<typeof Apart>;

/** Second places found for what has none, or too weak a mode. Nothing is saved. */
export const RecoveryProposal = z.strictObject({
  scenario: ScenarioId,
  recoveries: z.array(Recovery),
  /** Groups, and what their copies cost a month. */
  groups: z.array(
    z.strictObject({
      group: GroupId,
      name: z.string(),
      mode: RecoveryMode,
      second: z.array(RegionId),
      workloads: z.int(),
      monthly: MoneyRange.nullable(),
    }),
  ),
  notFound: z.array(z.strictObject({ workload: WorkloadId, name: z.string(), sentence: Sentence })),
});
export type RecoveryProposal = Readonly<z.infer<typeof RecoveryProposal>>;
