import { z } from "zod";
import { FigureSchema } from "../engines/explain.ts";
import { Agency, FxRate, UserLocation } from "../model/agency.ts";
import { Benchmark, Certification, City, Offer, Provider, Region, ServicePrice } from "../model/catalogue.ts";
import { Commitment } from "../model/commitment.ts";
import { DataSet } from "../model/data-set.ts";
import { Dependency } from "../model/dependency.ts";
import { Source } from "../model/evidence.ts";
import { Group } from "../model/group.ts";
import {
  CommitmentId,
  DataSetId,
  DependencyId,
  GroupId,
  ProviderId,
  RegionId,
  ScenarioId,
  WorkloadId,
} from "../model/id.ts";
import { SealAnswer } from "../model/plan.ts";
import { Quality } from "../model/quality.ts";
import { Requirement } from "../model/requirement.ts";
import { Cell, Comparison, Latency, LockIn, WhyNot } from "../model/result.ts";
import { Reference } from "../model/reference.ts";
import { RulePack } from "../model/rule-pack.ts";
import { Scenario } from "../model/scenario.ts";
import { Language, Sentence, Text } from "../model/sentence.ts";
import { Workload } from "../model/workload.ts";
import { Day } from "../units/date.ts";
import { GroupingRule } from "../engines/grouping/rule.ts";
import { assumingCalls } from "./assuming.ts";
import { broughtCalls } from "./brought.ts";
import { call, nothing } from "./call.ts";
import { comparingCalls } from "./comparing.ts";
import { editionCalls, editionWorks } from "./editions.ts";
import { WorkId } from "./events.ts";
import {
  DataSetPatch,
  DependencyPatch,
  GroupPatch,
  Mark,
  WorkloadNews,
  WorkloadPage,
  WorkloadPatch,
  WorkloadSet,
} from "./patches.ts";
import { ExportAnswer, ExportRequest } from "./exporting.ts";
import { FileTicket } from "./files.ts";
import { importCalls, importWorks } from "./importing.ts";
import { judgingCalls } from "./judging.ts";
import { masteryCalls } from "./mastery.ts";
import { partingCalls } from "./parting.ts";
import { PlacementOf } from "../model/placing.ts";
import { placingCalls, placingWorks } from "./placing.ts";
import { reachingCalls } from "./reaching.ts";
import { recoveringCalls } from "./recovering.ts";
import { reportingCalls, reportingWorks } from "./reporting.ts";
import { registeringCalls } from "./registering.ts";
import { spendingCalls } from "./spending.ts";
import { versioningCalls } from "./versioning.ts";
import { waveDateCalls } from "./wave-dates.ts";
import { wavingCalls, wavingWorks } from "./waving.ts";

const saved = z.strictObject({});

export { FileTicket };

const NewWorkspace = z.strictObject({
  agency: z.string().trim().min(1).max(200),
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: z.enum(["KRW", "EUR", "USD"]),
  language: Language,
});

/** One step of the history: who did what, when. Undo and redo are steps too. */
export const Step = z.strictObject({
  number: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  kind: z.enum(["do", "undo", "redo"]),
  /** The step an undo or redo is about. */
  of: z.int().positive().nullable(),
  name: Sentence,
  rows: z.int().nonnegative(),
});
export type Step = z.infer<typeof Step>;

const WorkspaceState = z.strictObject({
  door: z.enum(["window", "web", "command-line"]),
  open: z
    .strictObject({
      name: z.string(),
      readOnly: z.boolean(),
      /** Why it can only be read. */
      because: Text.nullable(),
      savedAt: z.iso.datetime().nullable(),
      agency: Agency,
      scenarios: z.array(z.strictObject({ id: ScenarioId, name: z.string() })),
      undo: Sentence.nullable(),
      redo: Sentence.nullable(),
      counts: z.strictObject({
        workloads: z.int(),
        groups: z.int(),
        dataSets: z.int(),
        dependencies: z.int(),
        locations: z.int(),
        placed: z.int(),
        waves: z.int(),
        batches: z.int(),
      }),
    })
    .nullable(),
  recent: z.array(z.strictObject({ id: z.string(), name: z.string(), exists: z.boolean() })),
});
export type WorkspaceState = z.infer<typeof WorkspaceState>;

/**
 * Everything the screens, the command line and the web page may ask of a host.
 *
 * This list and `works` below are the only door: a call that is not here cannot be made, and what
 * goes through it is checked on the host's side both ways (see gate.ts).
 */
export const contract = {
  // workspace
  "workspace.state": call(nothing, WorkspaceState),
  "workspace.create": call(NewWorkspace, saved),
  "workspace.sample": call(z.strictObject({ sample: z.enum(["korea", "eu"]) }), saved),
  "workspace.choose": call(nothing, z.strictObject({ opened: z.boolean() })),
  "workspace.recent": call(z.strictObject({ id: z.string() }), saved),
  "workspace.close": call(nothing, saved),
  "workspace.check": call(nothing, z.strictObject({ sound: z.boolean(), findings: z.array(Text), digest: z.string() })),
  "workspace.undo": call(nothing, saved),
  "workspace.redo": call(nothing, saved),
  "workspace.history": call(
    z.strictObject({ before: z.int().positive().nullable(), limit: z.int().min(1).max(1000) }),
    z.array(Step),
  ),
  "workspace.step": call(
    z.strictObject({ number: z.int().positive() }),
    z.array(
      z.strictObject({
        table: z.string(),
        id: z.string(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      }),
    ),
  ),
  // agency
  "agency.save": call(Agency, saved),
  "locations.list": call(nothing, z.array(UserLocation)),
  "locations.save": call(z.strictObject({ locations: z.array(UserLocation.omit({ id: true })) }), saved),
  "fx.list": call(nothing, z.array(FxRate)),
  /** `confirm`: a person has looked at the rates that jump; without it they are refused, and nothing is saved. */
  "fx.save": call(z.strictObject({ rates: z.array(FxRate), confirm: z.boolean().optional() }), saved),
  // inventory
  "workloads.list": call(nothing, z.array(Workload)),
  "workloads.save": call(
    Workload.omit({ id: true }).extend({ id: WorkloadId.nullable() }),
    z.strictObject({ id: WorkloadId }),
  ),
  /** The list in parts, for many; and what changed in it since. */
  "workloads.page": call(
    z.strictObject({ after: WorkloadId.nullable(), limit: z.int().min(1).max(20_000) }),
    WorkloadPage,
  ),
  "workloads.since": call(z.strictObject({ mark: Mark }), WorkloadNews),
  "workloads.change": call(z.strictObject({ ids: z.array(WorkloadId).min(1), set: WorkloadSet }), saved),
  "workloads.patch": call(WorkloadPatch, saved),
  "workloads.remove": call(z.strictObject({ ids: z.array(WorkloadId).min(1) }), saved),
  "groups.list": call(nothing, z.array(Group)),
  "groups.save": call(Group.omit({ id: true }).extend({ id: GroupId.nullable() }), z.strictObject({ id: GroupId })),
  "groups.patch": call(GroupPatch, saved),
  /** Puts workloads into the groups a rule finds, and makes those that are missing; `except` are names left out. */
  "groups.by-rule": call(
    z.strictObject({
      rule: GroupingRule,
      workloads: z.array(WorkloadId).min(1),
      least: z.int().min(1).max(1000),
      except: z.array(z.string().max(200)),
    }),
    z.strictObject({ made: z.int(), joined: z.int(), workloads: z.int() }),
  ),
  "groups.remove": call(z.strictObject({ ids: z.array(GroupId).min(1) }), saved),
  "data-sets.list": call(nothing, z.array(DataSet)),
  "data-sets.save": call(
    DataSet.omit({ id: true }).extend({ id: DataSetId.nullable() }),
    z.strictObject({ id: DataSetId }),
  ),
  "data-sets.patch": call(DataSetPatch, saved),
  "data-sets.remove": call(z.strictObject({ ids: z.array(DataSetId).min(1) }), saved),
  "dependencies.list": call(nothing, z.array(Dependency)),
  "dependencies.save": call(
    Dependency.omit({ id: true }).extend({ id: DependencyId.nullable() }),
    z.strictObject({ id: DependencyId }),
  ),
  "dependencies.patch": call(DependencyPatch, saved),
  "dependencies.remove": call(z.strictObject({ ids: z.array(DependencyId).min(1) }), saved),
  "commitments.list": call(nothing, z.array(Commitment)),
  "commitments.save": call(
    Commitment.omit({ id: true }).extend({ id: CommitmentId.nullable() }),
    z.strictObject({ id: CommitmentId }),
  ),
  "commitments.remove": call(z.strictObject({ ids: z.array(CommitmentId).min(1) }), saved),
  ...importCalls,
  ...broughtCalls,
  /** What is missing, what it widens, how far each workload can be trusted (`confidence/<workload>` explains it). */
  "inventory.quality": call(nothing, Quality),
  // catalogue
  "catalogue.overview": call(
    nothing,
    z.strictObject({
      edition: z.strictObject({ id: z.string(), date: z.string(), title: Text, digest: z.string() }),
      providers: z.array(
        z.strictObject({
          provider: Provider,
          regions: z.int(),
          offers: z.int(),
          priced: z.int(),
          oldestPrice: z.string().nullable(),
          newestPrice: z.string().nullable(),
          certifications: z.array(Certification),
        }),
      ),
      regions: z.array(Region),
      rulePacks: z.array(RulePack),
      benchmarks: z.array(Benchmark),
      sources: z.array(Source),
    }),
  ),
  "catalogue.provider": call(
    z.strictObject({ id: ProviderId }),
    z.strictObject({
      provider: Provider,
      certifications: z.array(Certification),
      regions: z.array(Region),
      offers: z.array(Offer),
      services: z.array(ServicePrice),
      sealAnswers: z.array(SealAnswer),
    }),
  ),
  "catalogue.cities": call(nothing, z.array(City)),
  /** Federations, site kinds, schemes, dated rules, contracts, GPU programmes and the other facts to look up. */
  "catalogue.reference": call(nothing, Reference),
  "seal-answers.save": call(SealAnswer, saved),
  ...editionCalls,
  // requirements
  "scenarios.list": call(nothing, z.array(Scenario)),
  "scenarios.create": call(
    z.strictObject({ name: z.string().trim().min(1).max(100), from: ScenarioId.nullable() }),
    z.strictObject({ id: ScenarioId }),
  ),
  "requirements.save": call(
    z.strictObject({ scenario: ScenarioId, unknown: z.enum(["fail", "allow"]), requirements: z.array(Requirement) }),
    saved,
  ),
  // compare, lock-in
  /** `date`: as all verdicts would be on that day; left out, each workload is judged for its own cut-over. */
  "compare.overview": call(z.strictObject({ scenario: ScenarioId, date: Day.optional() }), Comparison),
  "compare.cells": call(
    z.strictObject({
      scenario: ScenarioId,
      workloads: z.array(WorkloadId).min(1).max(200),
      date: Day.optional(),
    }),
    z.array(z.strictObject({ workload: WorkloadId, cells: z.array(Cell) })),
  ),
  /** `of`: in the placement that is kept (left out), or in the last proposal. */
  "compare.why-not": call(
    z.strictObject({ scenario: ScenarioId, workload: WorkloadId, region: RegionId, of: PlacementOf.optional() }),
    WhyNot,
  ),
  "lock-in.overview": call(z.strictObject({ scenario: ScenarioId }), LockIn),
  ...comparingCalls,
  ...judgingCalls,
  ...masteryCalls,
  ...reachingCalls,
  ...spendingCalls,
  ...partingCalls,
  ...recoveringCalls,
  ...assumingCalls,
  ...placingCalls,
  ...versioningCalls,
  ...reportingCalls,
  ...registeringCalls,
  ...wavingCalls,
  ...waveDateCalls,
  /** Round trips between coordinates, by the same model as everywhere. */
  "latency.predict": call(
    z.strictObject({
      pairs: z
        .array(
          z.strictObject({
            lat1: z.number().min(-90).max(90),
            lon1: z.number().min(-180).max(180),
            lat2: z.number().min(-90).max(90),
            lon2: z.number().min(-180).max(180),
          }),
        )
        .min(1)
        .max(100_000),
    }),
    z.array(Latency),
  ),
  // figures and files
  /** `version`: as it was when that version was frozen, in the version's own scenario. */
  "figure.explain": call(
    z.strictObject({
      scenario: ScenarioId.nullable(),
      id: z.string().min(1).max(300),
      version: z.int().positive().optional(),
    }),
    FigureSchema,
  ),
  "plan.digest": call(
    z.strictObject({ scenario: ScenarioId.nullable() }),
    z.strictObject({ inputs: z.string(), results: z.string() }),
  ),
  "files.receive": call(
    z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    z.strictObject({ file: FileTicket }),
  ),
  "files.read": call(
    z.strictObject({ file: FileTicket }),
    z.strictObject({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Desktop: asks the person where, and saves. Web: refused, the page downloads by `files.read`. */
  "files.save": call(
    z.strictObject({ file: FileTicket }),
    z.strictObject({ saved: z.boolean(), name: z.string().nullable() }),
  ),
  "work.stop": call(z.strictObject({ work: WorkId }), saved),
  /** Ends a search early and keeps the best it has found; other work takes no notice. */
  "work.finish": call(z.strictObject({ work: WorkId }), saved),
};

/** Long work: `start` answers at once with a ticket; progress and the answer itself come as events. */
export const works = {
  ...importWorks,
  ...editionWorks,
  "inventory.export": call(ExportRequest, ExportAnswer),
  ...placingWorks,
  ...wavingWorks,
  ...reportingWorks,
  "plan.export": call(
    z.strictObject({ scenario: ScenarioId.nullable() }),
    z.strictObject({ file: FileTicket, digest: z.string() }),
  ),
};

type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<Name extends CallName> = z.input<Contract[Name]["input"]>;
export type Output<Name extends CallName> = z.output<Contract[Name]["output"]>;

type Works = typeof works;
export type WorkName = keyof Works;
export type WorkInput<Name extends WorkName> = z.input<Works[Name]["input"]>;
export type WorkOutput<Name extends WorkName> = z.output<Works[Name]["output"]>;

/** What a host must be able to do. Leave one out and the program does not compile. */
export type Handlers = {
  [Name in CallName]: (input: z.output<Contract[Name]["input"]>) => Output<Name> | Promise<Output<Name>>;
};

/** What long work is given beside its input: a way to say how far it is, and to hear that it should stop. */
export type Job = Readonly<{
  progress: (done: number, of: number | null, doing: Sentence) => void;
  signal: AbortSignalLike;
  /** Raised when the person has seen enough: end soon, with the best so far. Stopping (`signal`) throws everything away. */
  enough?: AbortSignalLike;
}>;
/** The part of an AbortSignal that every room knows. */
export type AbortSignalLike = Readonly<{
  aborted: boolean;
  addEventListener: (type: "abort", listener: () => void) => void;
}>;

export type WorkHandlers = {
  [Name in WorkName]: (input: z.output<Works[Name]["input"]>, job: Job) => Promise<WorkOutput<Name>>;
};
