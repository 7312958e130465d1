import { z } from "zod";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { PriceClass } from "./catalogue.ts";
import { OfferId, ProviderId, RegionId, ScenarioId, WorkloadId } from "./id.ts";
import { Criterion } from "./requirement.ts";
import { GateReason, Verdict } from "./result.ts";
import { Objective } from "./rule-pack.ts";
import { Sentence, Text } from "./sentence.ts";

/** A region in the criteria as they are measured, over the workloads that may go there. */
export const ParetoPoint = z.strictObject({
  region: RegionId,
  /** Workloads that may go there; a region is only dominated by one that takes all of them too. */
  lawful: z.int(),
  /** cost: per needed vCPU and month, mean over its workloads; latency: ms; sovereignty and lock-in: points. */
  values: z.record(Criterion, Range.nullable()),
  /** `null`: no other region surely beats it. */
  dominatedBy: RegionId.nullable(),
  /** `false`: what is not known may still decide whether another region beats it. */
  certain: z.boolean(),
});
export type ParetoPoint = Readonly<z.infer<typeof ParetoPoint>>;

export const ParetoSet = z.strictObject({
  scenario: ScenarioId,
  criteria: z.array(Criterion),
  points: z.array(ParetoPoint),
  front: z.array(RegionId),
  /** Why there is nothing to compare. */
  because: Sentence.nullable(),
});
export type ParetoSet = Readonly<z.infer<typeof ParetoSet>>;

/** Who wins where something is less, and where it is more. */
const Swing = z.strictObject({ down: RegionId.nullable(), up: RegionId.nullable() });

/** Would another weight, price or rate change the winner (domain 9.3)? */
export const SensitivityAnswer = z.strictObject({
  scenario: ScenarioId,
  workload: WorkloadId.nullable(),
  swing: z.number(),
  /** Highest proven score; `null`: nothing to compare, `because` says why. */
  winner: RegionId.nullable(),
  because: Sentence.nullable(),
  criteria: z.array(
    Swing.extend({
      criterion: Criterion,
      /** Share of all weights, 0–1. */
      weight: z.number(),
      /** The nearest share at which another region draws level; `null`: at none. */
      breakEven: z.strictObject({ weight: z.number(), against: RegionId }).nullable(),
    }),
  ),
  /** Whether the winner wins whatever the unknowns turn out to be. */
  orderCertain: z.boolean(),
  /** All prices lower or higher. */
  prices: Swing,
  /** Every foreign currency cheaper or dearer; `null`: no price of these regions is in one. */
  rate: Swing.nullable(),
});
export type SensitivityAnswer = Readonly<z.infer<typeof SensitivityAnswer>>;

/** One scenario beside others. */
export const ScenarioRow = z.strictObject({
  scenario: ScenarioId,
  name: z.string(),
  /** Workloads that move; how many are placed. */
  workloads: z.int(),
  placed: z.int(),
  monthly: MoneyRange.nullable(),
  coverage: z.number().nullable(),
  /** The provider that does worst on its worst objective, both from the placement. */
  sovereignty: z.strictObject({ provider: ProviderId, score: Range, objective: Objective, level: Range }).nullable(),
  lockIn: Range.nullable(),
  latencyP90: z.number().nullable(),
  /** Placed workloads whose verdict is a pass, of all placed, 0–1. */
  lawful: z.number().nullable(),
  /** HHI over the owners, by cost; by count where a cost is missing. */
  owners: Range.nullable(),
  /** Leaving it all at the plan's date. */
  exit: MoneyRange.nullable(),
  exitBecause: Sentence.nullable(),
});
export type ScenarioRow = Readonly<z.infer<typeof ScenarioRow>>;

export const ScenariosBeside = z.strictObject({
  rows: z.array(ScenarioRow),
  /** Workloads that differ, of all; and the first of them, one region a scenario in the order of the rows. */
  differing: z.int(),
  workloads: z.int(),
  differences: z.array(
    z.strictObject({ workload: WorkloadId, name: z.string(), regions: z.array(RegionId.nullable()) }),
  ),
});
export type ScenariosBeside = Readonly<z.infer<typeof ScenariosBeside>>;

/** What of a workload's need decides which offer is the cheapest that holds it. */
export const BindingNeed = z.enum(["vcpu", "memory", "gpu", "architecture", "class"]);
export type BindingNeed = z.infer<typeof BindingNeed>;

export const FittingOffer = z.strictObject({
  offer: OfferId,
  code: z.string(),
  region: RegionId,
  provider: ProviderId,
  providerName: Text,
  class: PriceClass,
  vcpu: z.number(),
  memoryGib: z.number(),
  verdict: Verdict,
  /** The first that fails or cannot be told; `null`: it passes. */
  reason: GateReason.nullable(),
  /** Per month with storage and egress, plan currency; `null`: not computable. */
  monthly: MoneyRange.nullable(),
  priced: z.boolean(),
  pricedOn: z.string().nullable(),
  /** The need but for which a cheaper offer of the region would do; `null`: none is cheaper. */
  binding: BindingNeed.nullable(),
  because: Sentence.nullable(),
});
export type FittingOffer = Readonly<z.infer<typeof FittingOffer>>;

export const OffersThatFit = z.strictObject({
  workload: WorkloadId,
  neededVcpu: Range.nullable(),
  neededMemoryGib: Range.nullable(),
  /** Offers that fit, and the first of them in the order asked for. */
  count: z.int(),
  offers: z.array(FittingOffer),
  /** Where none fits: what is needed and the largest there is. */
  nothing: Sentence.nullable(),
});
export type OffersThatFit = Readonly<z.infer<typeof OffersThatFit>>;
