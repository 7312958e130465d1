import { z } from "zod";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { OfferId, ProviderId, RegionId, RequirementId, WorkloadId } from "./id.ts";
import { PriceTerm } from "./price-term.ts";
import { Recovery } from "./recovery.ts";
import { Criterion, Limit } from "./requirement.ts";
import { Sentence } from "./sentence.ts";

/** Which placement is asked about: the one the scenario holds, or the last one that was solved and is not kept yet. */
export const PlacementOf = z.enum(["kept", "proposed"]);
export type PlacementOf = z.infer<typeof PlacementOf>;

/** A limit as it would have to be for the rest to hold. `requirement` `null`: not a limit of the list (pins, dependencies). */
export const LimitChange = z.strictObject({
  requirement: RequirementId.nullable(),
  limit: Limit.shape.limit.nullable(),
});
export type LimitChange = Readonly<z.infer<typeof LimitChange>>;

/** One way out of a contradiction, and what would be changed for it. */
export const Relaxation = z.strictObject({ sentence: Sentence, changes: z.array(LimitChange) });
export type Relaxation = Readonly<z.infer<typeof Relaxation>>;

/** Limits that cannot hold together: leave any one of them out and the others can. */
export const Conflict = z.strictObject({
  items: z.array(z.strictObject({ requirement: RequirementId.nullable(), sentence: Sentence })),
  /** `false`: time ran out before each of them was shown to be needed. */
  isSmallest: z.boolean(),
});
export type Conflict = Readonly<z.infer<typeof Conflict>>;

/** Whether limits as they are typed can hold together. */
export const LimitCheck = z.strictObject({
  outcome: z.enum(["possible", "impossible", "open"]),
  sentence: Sentence,
  /** An answer that keeps them, not the best one; `null`: none, or none found in time. */
  example: z.strictObject({ score: z.number().nullable(), monthly: MoneyRange.nullable() }).nullable(),
  conflict: Conflict.nullable(),
});
export type LimitCheck = Readonly<z.infer<typeof LimitCheck>>;

/** What stands beside the chosen place of a workload. */
export const Alternative = z.strictObject({
  region: RegionId,
  offer: OfferId,
  term: PriceTerm,
  score: Range,
  monthly: MoneyRange.nullable(),
  /** Points it has fewer (−) or more (+) than the chosen one, guaranteed score against guaranteed score. */
  ahead: z.number(),
  /** Limits that the move alone would break. */
  brokenBy: z.array(Sentence),
  /**
   * What it would take to be chosen. A price, a weight, something unknown: each alone would bring it level with the chosen one.
   * Limits and pins in the way would have to give way besides. Empty: it is the chosen one.
   */
  needs: z.array(Sentence),
});
export type Alternative = Readonly<z.infer<typeof Alternative>>;

/** Why a workload goes where it goes. */
export const PlacementReason = z.strictObject({
  workload: WorkloadId,
  of: PlacementOf,
  chosen: Alternative,
  /** Second place and mode, where the plan has one. */
  recovery: Recovery.nullable(),
  /** Reasons in order of weight, each a sentence with its figures. */
  reasons: z.array(Sentence),
  /** Best other place that the gates allow; `null`: there is no other. */
  runnerUp: Alternative.nullable(),
  /** All lawful places but the chosen one, best first, the runner-up among them; also other terms of the chosen region. */
  others: z.array(Alternative),
  /** How many regions the gates refuse, by the rule that refuses most. */
  refused: z.array(z.strictObject({ sentence: Sentence, regions: z.int() })),
  /** Pins, groups, limits, pairs and links that keep it from the runner-up, or from what would be better for it alone. */
  heldBy: z.array(Sentence),
  figure: z.string(),
});
export type PlacementReason = Readonly<z.infer<typeof PlacementReason>>;

/** What a limit costs: the best answer with it as it is, and with it one step looser. */
export const LimitPrice = z.strictObject({
  requirement: RequirementId,
  /** The step, said in words: one more percent of share, ₩ 1 M more a year, one provider more. */
  step: Sentence,
  /**
   * Guaranteed score gained, where the score is what counts with providers' openings weighed in, and money saved a month
   * (below 0: spent), by the step. `null`: not found in time.
   */
  points: z.number().nullable(),
  monthly: MoneyRange.nullable(),
  moved: z.int().nullable(),
  sentence: Sentence,
  figure: z.string(),
});
export type LimitPrice = Readonly<z.infer<typeof LimitPrice>>;

/** One change of what the plan assumes, and what the best answer becomes. */
export const Swing = z.strictObject({
  /** What is changed: a weight, the prices of a provider, a rate. */
  what: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("weight"), criterion: Criterion }),
    z.strictObject({ kind: z.literal("prices"), provider: ProviderId }),
    z.strictObject({ kind: z.literal("rate"), currency: z.string() }),
  ]),
  /** −0.2: a fifth less. */
  by: z.number(),
  /** Workloads that would go elsewhere; `null`: not found in time, or nothing to be swung. */
  moved: z.int().nullable(),
  score: z.number().nullable(),
  monthly: MoneyRange.nullable(),
  sentence: Sentence,
});
export type Swing = Readonly<z.infer<typeof Swing>>;

/** One point of the front: best of one criterion while cost is held. */
export const ParetoPoint = z.strictObject({
  at: z.int().nonnegative(),
  /** What was held: the mean of the other criterion at least (at most) this. `null`: the end of the front, nothing held. */
  held: z.number().nullable(),
  outcome: z.enum(["optimal", "feasible", "infeasible"]),
  monthly: MoneyRange.nullable(),
  /** Means over the placed workloads, weighed by their share. */
  means: z.strictObject({ latency: Range.nullable(), sovereignty: Range.nullable(), "lock-in": Range.nullable() }),
  score: z.number().nullable(),
  gap: z.number().nullable(),
  moved: z.int().nullable(),
  /** Another point of the front is at least as good in both. */
  isDominated: z.boolean(),
});
export type ParetoPoint = Readonly<z.infer<typeof ParetoPoint>>;

export const ParetoFront = z.strictObject({
  against: Criterion.exclude(["cost"]),
  /** How many were asked for; fewer points: the sweep was stopped and can go on. */
  wanted: z.int().min(2).max(60),
  points: z.array(ParetoPoint),
  /** `true`: inventory, catalogue or requirements have changed since. */
  isStale: z.boolean(),
  sentence: Sentence,
});
export type ParetoFront = Readonly<z.infer<typeof ParetoFront>>;

/** Two placements side by side. */
export const PlacementDifference = z.strictObject({
  /** Workloads that stand in another region, or on one side only. */
  moved: z.array(
    z.strictObject({
      workload: WorkloadId,
      name: z.string(),
      group: z.string().nullable(),
      from: RegionId.nullable(),
      to: RegionId.nullable(),
      monthlyFrom: MoneyRange.nullable(),
      monthlyTo: MoneyRange.nullable(),
      points: z.number().nullable(),
    }),
  ),
  /** Workloads that stay in their region and are bought otherwise there: another offer, another term. */
  changed: z.array(
    z.strictObject({
      workload: WorkloadId,
      name: z.string(),
      group: z.string().nullable(),
      region: RegionId,
      offerFrom: OfferId,
      offerTo: OfferId,
      termFrom: PriceTerm,
      termTo: PriceTerm,
      monthlyFrom: MoneyRange.nullable(),
      monthlyTo: MoneyRange.nullable(),
      points: z.number().nullable(),
    }),
  ),
  same: z.int().nonnegative(),
  /**
   * Whole placements, one row a measure; `null`: not known. Score, sovereignty, lock-in: points; latency: ms; monthly: minor units of
   * the plan's currency, second places with it; concentration: HHI of providers by cost, 0–10,000; providers and placed: how many.
   */
  measures: z.array(
    z.strictObject({
      measure: z.enum([
        "score",
        "monthly",
        "latency",
        "sovereignty",
        "lock-in",
        "providers",
        "concentration",
        "placed",
      ]),
      from: Range.nullable(),
      to: Range.nullable(),
    }),
  ),
  violationsFrom: z.array(Sentence),
  violationsTo: z.array(Sentence),
});
export type PlacementDifference = Readonly<z.infer<typeof PlacementDifference>>;
