import { z } from "zod";
import { Money } from "../units/money.ts";
import { Country, PriceClass, ZoneKind } from "./catalogue.ts";
import { Endpoint } from "./dependency.ts";
import { ProviderId, RegionId, RequirementId, RulePackId } from "./id.ts";
import { PriceTerm } from "./price-term.ts";
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

/** Whom a share is counted by: who sells, who owns in the end, under whose law the owner stands, what runs it. */
export const Layer = z.enum(["provider", "owner", "country", "control-plane"]);
export type Layer = z.infer<typeof Layer>;

/** What shares are shares of: the monthly cost, or the number of placed workloads. */
const sharing = { layer: Layer, of: z.enum(["cost", "workloads"]) };

/** What two places must not have in common. */
export const KeptApart = z.enum(["site", "region", "provider", "owner", "control-plane"]);
export type KeptApart = z.infer<typeof KeptApart>;

/** Workloads, or application groups for all their members. */
const members = z.array(Endpoint.options[0].or(Endpoint.options[1])).min(1).max(200);

/** Holds for the placement as a whole. */
export const Limit = z.strictObject({
  ...who,
  kind: z.literal("limit"),
  limit: z.discriminatedUnion("is", [
    /** Greatest share that one of a layer may have, 0–1. `id` `null`: each one; else this one alone. */
    z.strictObject({
      is: z.literal("share"),
      ...sharing,
      id: z.string().trim().min(1).max(200).nullable(),
      max: z.number().positive().max(1),
    }),
    /** Greatest concentration over a layer, Herfindahl–Hirschman: Σ share² × 10,000. */
    z.strictObject({ is: z.literal("concentration"), ...sharing, max: z.number().positive().max(10_000) }),
    /** Run cost of any fiscal year. */
    z.strictObject({ is: z.literal("budget"), perYear: Money }),
    /** Run cost of all years of the plan's horizon, and what it costs to begin with each provider. */
    z.strictObject({ is: z.literal("total-budget"), total: Money }),
    /**
     * At most so many providers (`max`), and what it costs to work with one at all: once (onboarding) and every year (contract,
     * own staff). The providers in `known` are worked with already; they cost nothing once.
     */
    z.strictObject({
      is: z.literal("providers"),
      max: z.int().positive().nullable(),
      onboarding: Money.nullable().optional(),
      perYear: Money.nullable().optional(),
      known: z.array(ProviderId).optional(),
    }),
    /** Workloads of one application group go to one region. */
    z.strictObject({ is: z.literal("group-together") }),
    /** These go to one region, or to regions of one provider. */
    z.strictObject({ is: z.literal("together"), members, in: z.enum(["region", "provider"]) }),
    /** No two of these may have this in common. Members of one group count as one. */
    z.strictObject({ is: z.literal("apart"), members, from: KeptApart }),
    /** Round trip between the two at most so many ms. */
    z.strictObject({ is: z.literal("near"), members, maxRttMs: z.number().positive().max(10_000) }),
    /** Most that may be taken in one region or at one provider; GPUs count in H200-equivalents (domain 3.1). */
    z.strictObject({
      is: z.literal("quota"),
      at: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("region"), id: RegionId }),
        z.strictObject({ kind: z.literal("provider"), id: ProviderId }),
      ]),
      of: z.enum(["vcpu", "gpu", "workloads"]),
      max: z.number().nonnegative(),
    }),
    /** The mean over all placed workloads, weighed by their share: latency at most so many ms, points at least so many. */
    z.strictObject({
      is: z.literal("mean"),
      criterion: z.enum(["latency", "sovereignty", "lock-in"]),
      bound: z.number(),
    }),
    /** Minimum spend agreed in contracts is used up by what goes to their provider. */
    z.strictObject({ is: z.literal("commitments") }),
    /** Every system whose grade asks for it has a second place, which shares nothing of this with the first. */
    z.strictObject({ is: z.literal("recovery"), from: KeptApart }),
    /** Terms compute may be bought on, each workload on its own. Spot never carries production (domain 6.3). */
    z.strictObject({ is: z.literal("terms"), terms: z.array(PriceTerm).min(1) }),
  ]),
});

/** A wish of the agency. */
export const Requirement = z.discriminatedUnion("kind", [Gate, Weight, Limit]);
export type Requirement = Readonly<z.infer<typeof Requirement>>;
export type Gate = Readonly<z.infer<typeof Gate>>;
export type Weight = Readonly<z.infer<typeof Weight>>;
export type Limit = Readonly<z.infer<typeof Limit>>;
