import { z } from "zod";
import { DependencyId, GroupId, RegionId, RulePackId, WorkloadId } from "./id.ts";
import { GateReason, Verdict } from "./result.ts";
import { DataClass } from "./rule-pack.ts";
import { Sentence } from "./sentence.ts";

/** How many of something pass, cannot be told, and fail. */
export const VerdictCounts = z.strictObject({ pass: z.int(), unknown: z.int(), fail: z.int() });
export type VerdictCounts = Readonly<z.infer<typeof VerdictCounts>>;

const moved = z.array(z.strictObject({ before: Verdict, after: Verdict, count: z.int().positive() }));

/** One workload in one region whose verdict another set of packs turns. */
export const ChangedVerdict = z.strictObject({
  workload: WorkloadId,
  name: z.string(),
  region: RegionId,
  before: Verdict,
  after: Verdict,
  /** The rule that decides: one that stands in the way after, else the one that stood there before. */
  rule: z.string(),
  sentence: Sentence,
});
export type ChangedVerdict = Readonly<z.infer<typeof ChangedVerdict>>;

/** What another set of packs, or another day, would change, before anything is saved. */
export const VerdictSwitch = z.strictObject({
  /** Packs on before and after, and what each says of itself on the days asked for. */
  packs: z.strictObject({ before: z.array(RulePackId), after: z.array(RulePackId) }),
  remarks: z.array(z.strictObject({ pack: RulePackId, verdict: Verdict, sentence: Sentence, workloads: z.int() })),
  /** Workloads by their best verdict over all regions. */
  before: VerdictCounts,
  after: VerdictCounts,
  workloads: moved,
  /** The same over every workload in every region. */
  pairs: moved,
  changedPairs: z.int(),
  changedWorkloads: z.int(),
  changed: z.array(ChangedVerdict),
  /** Workloads that lose the last region they might go to, with what takes it; the first of them by name. */
  lostAllCount: z.int(),
  lostAll: z.array(z.strictObject({ workload: WorkloadId, name: z.string(), rule: z.string(), sentence: Sentence })),
  /** Why there is nothing to judge. */
  because: Sentence.nullable(),
});
export type VerdictSwitch = Readonly<z.infer<typeof VerdictSwitch>>;

/** One set of packs among several that lie side by side. */
export const PackSetVerdicts = z.strictObject({
  packs: z.array(RulePackId),
  workloads: VerdictCounts,
  pairs: VerdictCounts,
  /** Regions some workload may go to. */
  regions: z.int(),
});
export type PackSetVerdicts = Readonly<z.infer<typeof PackSetVerdicts>>;

/** The best a workload can hope for, and what stands in its way where that is not a pass. */
export const WorkloadVerdict = z.strictObject({
  workload: WorkloadId,
  name: z.string(),
  group: GroupId.nullable(),
  dataClass: DataClass.nullable(),
  classReasons: z.array(Sentence),
  /** The day it is judged for: its cut-over, else the plan's first day. */
  day: z.string(),
  verdict: Verdict,
  regions: VerdictCounts,
  /** `null`: it passes somewhere. */
  rule: z.string().nullable(),
  sentence: Sentence.nullable(),
  /** Verdicts set by hand for it. */
  byHand: z.int(),
});
export type WorkloadVerdict = Readonly<z.infer<typeof WorkloadVerdict>>;

/** Every reason of one workload in one region, also those that pass. */
export const RegionVerdict = z.strictObject({ region: RegionId, verdict: Verdict, reasons: z.array(GateReason) });
export type RegionVerdict = Readonly<z.infer<typeof RegionVerdict>>;

/** One rule or gate over the whole portfolio. */
export const RuleVerdicts = z.strictObject({
  /** As in a reason; `size`: no offer there is large enough. */
  rule: z.string(),
  pack: RulePackId.nullable(),
  source: z.string().nullable(),
  /** Over every workload in every region. */
  pairs: VerdictCounts,
  /** Regions it keeps every workload out of. */
  regionsOut: z.int(),
  /** Workloads with nowhere to go that would have a place were it not for this rule alone. */
  lostAlone: z.int(),
  lostNames: z.array(z.string()),
  /** What it says where it does not pass: its commonest sentence. */
  sentence: Sentence.nullable(),
});
export type RuleVerdicts = Readonly<z.infer<typeof RuleVerdicts>>;

/** Data that flow from one store into another, by what each may hold. */
export const FlowVerdict = z.strictObject({
  dependency: DependencyId,
  from: z.string(),
  to: z.string(),
  verdict: Verdict,
  sentence: Sentence,
});
export type FlowVerdict = Readonly<z.infer<typeof FlowVerdict>>;
