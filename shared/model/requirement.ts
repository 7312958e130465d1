import { z } from "zod";
import { Money } from "../units/money.ts";
import { Country, PriceClass, ZoneKind } from "./catalogue.ts";
import { ProviderId, RequirementId, RulePackId } from "./id.ts";
import { Objective, PlatformWish } from "./rule-pack.ts";

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
    /** `switches`: what is announced for the pack and is to be judged as if it held already. */
    z.strictObject({ is: z.literal("rule-pack"), pack: RulePackId, switches: z.array(z.string().max(100)).optional() }),
    z.strictObject({ is: z.literal("residency"), countries: z.array(Country).min(1) }),
    z.strictObject({ is: z.literal("price-class"), classes: z.array(PriceClass).min(1) }),
    /** Users' weighted 90th percentile, ms; a group's own maxRttMs is tested beside it. */
    z.strictObject({ is: z.literal("user-latency"), maxMs: z.number().positive() }),
    z.strictObject({ is: z.literal("seal-minimum"), minimum: z.partialRecord(Objective, z.int().min(0).max(4)) }),
    z.strictObject({ is: z.literal("not-provider"), providers: z.array(ProviderId) }),
    z.strictObject({ is: z.literal("priced") }),
    z.strictObject({ is: z.literal("zone"), zones: z.array(ZoneKind).min(1) }),
    z.strictObject({ is: z.literal("owner-country"), countries: z.array(Country).min(1) }),
    /** An owner whose name or country no source tells is refused, not left open. */
    z.strictObject({ is: z.literal("known-owner") }),
    /** For every workload, whatever its data; `least`: rank in the scheme, 1 the lowest. */
    z.strictObject({
      is: z.literal("certificate"),
      scheme: z.string().trim().min(1).max(60),
      least: z.int().min(1).max(5),
    }),
    z.strictObject({ is: z.literal("gpu") }),
    z.strictObject({ is: z.literal("platform"), ...PlatformWish.shape }),
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
