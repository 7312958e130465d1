import { z } from "zod";
import { Money } from "../units/money.ts";
import { Country, PriceClass } from "./catalogue.ts";
import { ProviderId, RequirementId, RulePackId } from "./id.ts";
import { Objective } from "./rule-pack.ts";

export const Criterion = z.enum(["cost", "latency", "sovereignty", "lock-in"]);
export type Criterion = z.infer<typeof Criterion>;

const who = {
  id: RequirementId,
  on: z.boolean(),
  /** Unit that decided it, and why; printed in the plan. */
  decidedBy: z.string().max(200).nullable(),
  note: z.string().max(1000).nullable(),
};

/** A must: pass, fail or unknown for each workload and offer. */
export const Gate = z.strictObject({
  ...who,
  kind: z.literal("gate"),
  gate: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("rule-pack"), pack: RulePackId }),
    z.strictObject({ is: z.literal("residency"), countries: z.array(Country).min(1) }),
    z.strictObject({ is: z.literal("price-class"), classes: z.array(PriceClass).min(1) }),
    /** Users' weighted 90th percentile, ms; a group's own maxRttMs is tested beside it. */
    z.strictObject({ is: z.literal("user-latency"), maxMs: z.number().positive() }),
    z.strictObject({ is: z.literal("seal-minimum"), minimum: z.partialRecord(Objective, z.int().min(0).max(4)) }),
    z.strictObject({ is: z.literal("not-provider"), providers: z.array(ProviderId) }),
    z.strictObject({ is: z.literal("priced") }),
  ]),
});

/** The more the better. `best` scores 1, `worst` 0, clamped between: fixed points, so no rank reversal (domain 9.2). */
export const Weight = z.strictObject({
  ...who,
  kind: z.literal("weight"),
  criterion: Criterion,
  /** Weighed against the other weights. */
  weight: z.number().min(0).max(1),
  /** cost: major units of the plan's currency per needed vCPU and month; latency: ms; sovereignty and lock-in: points. */
  best: z.number(),
  worst: z.number(),
});

/** Holds for the placement as a whole. */
export const Limit = z.strictObject({
  ...who,
  kind: z.literal("limit"),
  limit: z.discriminatedUnion("is", [
    /** Greatest share of the yearly cost that may go to one owner, 0–1. */
    z.strictObject({ is: z.literal("owner-share"), max: z.number().positive().max(1) }),
    z.strictObject({ is: z.literal("budget"), perYear: Money }),
    z.strictObject({ is: z.literal("providers"), max: z.int().positive() }),
    /** Workloads of one application group go to one region. */
    z.strictObject({ is: z.literal("group-together") }),
  ]),
});

/** A wish of the agency. */
export const Requirement = z.discriminatedUnion("kind", [Gate, Weight, Limit]);
export type Requirement = Readonly<z.infer<typeof Requirement>>;
export type Gate = Readonly<z.infer<typeof Gate>>;
export type Weight = Readonly<z.infer<typeof Weight>>;
export type Limit = Readonly<z.infer<typeof Limit>>;
