import { z } from "zod";
import { FigureSchema } from "../engines/explain.ts";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { Country, PriceClass, ZoneKind } from "./catalogue.ts";
import { GroupId, OfferId, ProviderId, RegionId, RulePackId, ScenarioId, TeamId, WaveId, WorkloadId } from "./id.ts";
import { ExitTerm } from "./parting.ts";
import { Conflict, Relaxation } from "./placing.ts";
import { Recovery } from "./recovery.ts";
import { Criterion } from "./requirement.ts";
import { DataClass, Objective } from "./rule-pack.ts";
import { Placement } from "./scenario.ts";
import { Sentence, Text } from "./sentence.ts";
import { Wave } from "./wave.ts";

export const Verdict = z.enum(["pass", "fail", "unknown"]);
export type Verdict = z.infer<typeof Verdict>;

/** Why one gate passes, fails or cannot be told, for one workload in one region. */
export const GateReason = z.strictObject({
  /** `csap-2023/csap-grade`, `residency`, `price-class` … */
  rule: z.string(),
  pack: RulePackId.nullable(),
  verdict: Verdict,
  sentence: Sentence,
  source: z.string().nullable(),
  /** A person has set it against what the rule says; shown also where it passes. */
  byHand: z.literal(true).optional(),
});
export type GateReason = Readonly<z.infer<typeof GateReason>>;

/** What a plan stands on, for the foot line of a page. */
export const Footing = z.strictObject({
  edition: z.strictObject({ id: z.string(), date: z.string() }),
  packs: z.array(z.strictObject({ id: RulePackId, title: Text, status: z.string() })),
  planDate: z.string(),
  oldestPrice: z.string().nullable(),
  newestPrice: z.string().nullable(),
  /** Ages in days from which a price should be looked at again and is stale; how many of each on the plan's date. */
  warnAfterDays: z.int(),
  staleAfterDays: z.int(),
  ageingPrices: z.int(),
  stalePrices: z.int(),
  /** Priced cost lines of all cost lines, 0–1; `null` before anything is priced. */
  coverage: z.number().nullable(),
  unknowns: z.int(),
});
export type Footing = Readonly<z.infer<typeof Footing>>;

/** A round trip with its band and how it was found. */
export const Latency = z.strictObject({
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  method: z.enum(["own", "own+metro", "measured", "proxy+metro", "hub-graph+neighbours", "hub-graph", "near", "typed"]),
});
export type Latency = Readonly<z.infer<typeof Latency>>;

/** First and last day of some prices; `null`: none of them is priced. */
const PriceDays = z.strictObject({ oldest: z.string(), newest: z.string() }).nullable();
export type PriceDays = Readonly<z.infer<typeof PriceDays>>;

/** What one criterion brings to a score: its raw value, and where that lies between the scenario's fixed points. */
export const CellPart = z.strictObject({
  criterion: Criterion,
  /** `null`: not known. cost: major units per needed vCPU and month; latency: ms; sovereignty and lock-in: points. */
  value: Range.nullable(),
  /** 0 at the worst point, 1 at the best; not known: 0–1. Score = Σ 100 · weight / Σ weights · share. */
  share: Range,
});
export type CellPart = Readonly<z.infer<typeof CellPart>>;

/** One workload in one region: may it, and what would it be like. */
export const Cell = z.strictObject({
  region: RegionId,
  verdict: Verdict,
  /** All reasons that are not a plain pass, the first failing one first. */
  reasons: z.array(GateReason),
  /** Cheapest fitting offer; `null`: none fits, see `noFit`. */
  offer: OfferId.nullable(),
  offerClass: PriceClass.nullable(),
  /** Day of its price; `null`: unpriced. */
  pricedOn: z.string().nullable(),
  noFit: Sentence.nullable(),
  /** Per month, plan currency; `null`: not computable. */
  monthly: MoneyRange.nullable(),
  /** Users' weighted p90; `null`: no user location or no place. */
  latency: Latency.nullable(),
  /** Weighted score 0–100 over the scenario's fixed points; `null`: not lawful or not computable. */
  score: Range.nullable(),
  /** One a weight that is on; none where it may not go. */
  parts: z.array(CellPart),
});
export type Cell = Readonly<z.infer<typeof Cell>>;

export const ComparedWorkload = z.strictObject({
  workload: WorkloadId,
  name: z.string(),
  group: GroupId.nullable(),
  dataClass: DataClass.nullable(),
  /** After right-sizing; `null`: not known. */
  neededVcpu: Range.nullable(),
  neededMemoryGib: Range.nullable(),
  storageGib: Range.nullable(),
  lawfulRegions: z.int(),
  /** Its group is retained or retired: nobody looks for a place. */
  stays: z.boolean(),
  best: RegionId.nullable(),
  bestScore: Range.nullable(),
});
export type ComparedWorkload = Readonly<z.infer<typeof ComparedWorkload>>;

export const ComparedRegion = z.strictObject({
  region: RegionId,
  provider: ProviderId,
  providerName: Text,
  city: Text.nullable(),
  country: Country,
  zone: ZoneKind,
  ownerCountry: Country.nullable(),
  /** Workloads that may lawfully go there; and those of which it cannot be told. */
  lawful: z.int(),
  unknown: z.int(),
  /** Per month, of its lawful workloads. */
  monthly: MoneyRange.nullable(),
  /** Priced cost lines of all its lines, 0–1; `null`: no workload may go there, so there is no line. */
  coverage: z.number().nullable(),
  /** Of the prices its lawful workloads would pay. */
  pricedOn: PriceDays,
  latency: Latency.nullable(),
  sovereignty: z.strictObject({ score: Range, overallLevel: Range, weakest: Objective }).nullable(),
  /** Lock-in of a virtual machine there, 0–100. */
  lockIn: Range.nullable(),
  /** Mean score over its lawful workloads. */
  score: Range.nullable(),
  /** Means over its lawful workloads, so that its score is linear in the weights too; none where there is none. */
  parts: z.array(CellPart),
});
export type ComparedRegion = Readonly<z.infer<typeof ComparedRegion>>;

/** Who is best for what. Cells are asked for by workload (`compare.cells`). */
export const Comparison = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  regions: z.array(ComparedRegion),
  workloads: z.array(ComparedWorkload),
});
export type Comparison = Readonly<z.infer<typeof Comparison>>;

/** Why this region and not that one. */
export const WhyNot = z.strictObject({
  workload: WorkloadId,
  region: RegionId,
  chosen: RegionId.nullable(),
  verdict: Verdict,
  reasons: z.array(GateReason),
  /** Score difference to the chosen region, split by criterion; empty where a gate failed. */
  difference: z.array(z.strictObject({ criterion: Criterion, points: Range })),
  /** The difference taken apart, `why-not/<workload>@<region>`; `null`: there is none. */
  figure: z.string().nullable(),
  sentence: Sentence,
  /** Limits on the whole that the move would break, and what it would bring without them; `null`: none decides. */
  limits: z.array(Sentence),
  withoutLimits: Sentence.nullable(),
});
export type WhyNot = Readonly<z.infer<typeof WhyNot>>;

export const Share = z.strictObject({ id: z.string(), name: Text, share: Range });

/** Lock-in of the whole: before (as placed today = nothing known) and after the scenario's placement. */
export const LockIn = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  /** Σ share × lock-in of the placed workloads, 0–100; `null`: nothing placed. */
  total: FigureSchema.nullable(),
  providers: z.array(
    z.strictObject({
      provider: ProviderId,
      name: Text,
      lockIn: Range,
      worst: Sentence,
      facets: z.array(
        z.strictObject({
          model: z.string(),
          facet: z.string(),
          name: Text,
          answer: z.int().min(0).max(4).nullable(),
          evidence: Sentence.nullable(),
        }),
      ),
    }),
  ),
  /** From where an HHI is called dual and dominant, as the plan has it. */
  borders: z.strictObject({ dual: z.number(), dominant: z.number() }),
  /** HHI on four layers: owner, provider, region, control plane; by cost, and by count beside it. */
  layers: z.array(
    z.strictObject({
      layer: z.enum(["owner", "provider", "region", "control-plane"]),
      byCost: Range.nullable(),
      byCount: Range.nullable(),
      band: z.enum(["dominant", "dual", "spread", "open"]),
      shares: z.array(Share),
      because: Sentence.nullable(),
    }),
  ),
  /** Leaving the placement: at the plan's date and around the date rule of the Data Act. */
  exit: z.array(
    z.strictObject({
      date: z.string(),
      /** Every term; `null` as soon as one is not known. */
      cost: MoneyRange.nullable(),
      because: Sentence.nullable(),
      /** The known terms, added: no exit costs less than its low end. `null`: none is known. */
      known: MoneyRange.nullable(),
      /** Taking the data out, under the date rule of the contract's law. */
      egress: MoneyRange.nullable(),
      egressBecause: Sentence.nullable(),
      /** From notice to the end. */
      days: Range.nullable(),
      missing: z.array(ExitTerm),
    }),
  ),
});
export type LockIn = Readonly<z.infer<typeof LockIn>>;

/** What the solver found, checked again in plain code. */
export const PlacementResult = z.strictObject({
  scenario: ScenarioId,
  footing: Footing,
  outcome: z.enum(["optimal", "feasible", "infeasible"]),
  placements: z.array(Placement),
  /** Second places, where the scenario asks for them (limit “recovery”). */
  recoveries: z.array(Recovery),
  /** Workloads that cannot be placed, each with the reason. */
  unplaced: z.array(z.strictObject({ workload: WorkloadId, sentence: Sentence })),
  /** What was made the best of: one criterion alone, or the weighted score. */
  objective: Criterion.or(z.literal("score")),
  /**
   * The objective's value, its proven bound, and how far the proof leaves it open (0.001 = 0.1 %). Score, sovereignty, lock-in:
   * points, 0–100; latency: ms; cost: major units of the plan's currency a month. Bound of what is to be small: no answer is less.
   */
  value: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  /** Guaranteed weighted score of the whole, 0–100, whatever the objective. */
  score: z.number().nullable(),
  monthly: MoneyRange.nullable(),
  /** Workloads that stand at the price they were placed with, though it is another one today. */
  atEarlierPrices: z.int().nonnegative(),
  coverage: z.number().nullable(),
  latencyP90: z.number().nullable(),
  weakest: z.strictObject({ provider: ProviderId, objective: Objective, level: Range }).nullable(),
  byRegion: z.array(
    z.strictObject({ region: RegionId, workloads: z.int(), monthly: MoneyRange.nullable(), pricedOn: PriceDays }),
  ),
  /** Limits that decide the answer: tight in the solution. */
  binding: z.array(Sentence),
  /** Only when infeasible: limits that cannot hold together, and the smallest changes found that let them, at most three. */
  conflict: Conflict.nullable(),
  relaxations: z.array(Relaxation),
  /** What the answer's own check found wrong; empty, or the answer is refused. */
  violations: z.array(Sentence),
  solver: z.strictObject({ name: z.string(), variables: z.int(), rows: z.int(), seed: z.int() }),
});
export type PlacementResult = Readonly<z.infer<typeof PlacementResult>>;

export const WaveIssue = z.strictObject({
  wave: WaveId.nullable(),
  /** Number of the ordering rule of domain 10.1. */
  rule: z.int(),
  severity: z.enum(["critical", "advisory"]),
  sentence: Sentence,
  /** Who is hurt, sorted by id: the first 50; empty where the rule is about the wave as such. */
  hurt: z.array(WorkloadId),
});
export type WaveIssue = Readonly<z.infer<typeof WaveIssue>>;

/** What a dependency means between two waves. */
export const WaveCrossing = z.strictObject({
  /** The wave of the user, and the wave of what is used. */
  from: WaveId,
  to: WaveId,
  /** The first pair the dependency joins across these waves. */
  user: WorkloadId,
  used: WorkloadId,
  /** What is used moves before its user, on the same day in another wave, or after it: between two cut-overs users reach across. */
  order: z.enum(["before", "same-day", "after"]),
  /** A strict one binds the order (rule 3); a loose one only costs a reach across places for a while. */
  kind: z.enum(["strict", "loose"]),
});
export type WaveCrossing = Readonly<z.infer<typeof WaveCrossing>>;

/** The waves as they lie, checked against every rule. */
export const WavePlan = z.strictObject({
  scenario: ScenarioId,
  waves: z.array(
    z.strictObject({
      wave: Wave,
      risk: z.enum(["low", "medium", "high"]),
      confidence: z.number(),
      hours: z.number(),
      dataGib: Range.nullable(),
      transferHours: Range.nullable(),
      /**
       * Calendar days its cut-over may slip without the last cut-over slipping, a broken order or a freeze being hit; 0: it
       * decides the end; `null`: it is empty or carries nothing that moves.
       */
      slackDays: z.int().nonnegative().nullable(),
    }),
  ),
  issues: z.array(WaveIssue),
  /** Workloads in no wave, with the reason. */
  unscheduled: z.array(z.strictObject({ workload: WorkloadId, sentence: Sentence })),
  /** Strongly connected components of more than one workload: they move together. */
  cycles: z.array(z.array(WorkloadId)),
  /** The chain that decides the end date, first wave first: who in it does, and what holds him back. */
  critical: z.array(z.strictObject({ wave: WaveId, workload: WorkloadId, because: Sentence })),
  /** What each team does in each wave it works in; `null` is the crew of the wave settings. */
  teams: z.array(
    z.strictObject({ team: TeamId.nullable(), wave: WaveId, hours: z.number(), capacityHours: z.number() }),
  ),
  /** Dependencies between different waves, one entry for each dependency and pair of waves. */
  crossings: z.array(WaveCrossing),
  /**
   * How long it takes beside what waves of the set length and size, one after another, could not undercut, in working days from the
   * earliest start; `null`: nothing moves. Waves side by side may be over sooner.
   */
  bound: z
    .strictObject({
      days: z.int(),
      /** The greater of the next two, and of the first day everybody may move. */
      bound: z.int(),
      /** The longest chain of waves that have to follow each other. */
      chainDays: z.int(),
      /** Work over capacity of the busiest team, and workloads over the most a wave takes. */
      workDays: z.int(),
    })
    .nullable(),
});
export type WavePlan = Readonly<z.infer<typeof WavePlan>>;

/** Whether a reason for being in no wave is that a part of its circle has no place. */
export const isHeldByCircle = (key: string): boolean =>
  key === "waves.unscheduled-circle-unplaced" || key === "waves.unscheduled-circle-barred";
