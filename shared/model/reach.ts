import { z } from "zod";
import { Range } from "../units/range.ts";
import { Country } from "./fact.ts";
import { DependencyId, LocationId, RegionId } from "./id.ts";
import { Latency } from "./result.ts";
import { Sentence, Text } from "./sentence.ts";

/** Access technology where a location's own access was not typed; its delay is in the register of assumptions. */
export const Access = z.enum(["fibre", "wifi", "5g"]);
export type Access = z.infer<typeof Access>;

/** Whether a bound is kept for the users of one place: for nine of ten, for half of them only, or for fewer. */
export const Reached = z.enum(["met", "median-only", "missed"]);
export type Reached = z.infer<typeof Reached>;

/** What users feel towards each region, and who is reached within a bound. */
export const Reach = z.strictObject({
  /** Bound asked for, ms; `null`: none, and nothing is judged. */
  boundMs: z.number().nullable(),
  places: z.array(
    z.strictObject({
      location: LocationId,
      city: Text,
      /** Of all users, 0–1. */
      share: z.number(),
      /** Access, ms: typed, by technology, or 0–10 where neither is known. */
      accessMs: Range,
      /** What the bound leaves for the way; `null`: no bound. */
      leftMs: Range.nullable(),
      /** How far that reaches, km, at the median and at p90; from the low end of what is left. */
      reachKm: z.strictObject({ p50: z.number(), p90: z.number() }).nullable(),
    }),
  ),
  regions: z.array(
    z.strictObject({
      region: RegionId,
      city: Text.nullable(),
      country: Country,
      /** Over all users: p10 of the low ends, median, p90 of the high ends. */
      latency: Latency,
      /** Σ share × median. */
      meanMs: z.number(),
      /** In the order of the places; empty without a bound. */
      reached: z.array(Reached),
      /** Users for whom the bound is met at p90, 0–1; `null`: no bound. */
      usersMet: z.number().nullable(),
    }),
  ),
  /** Fewest regions that together meet the bound for every place at p90; `null`: no bound. */
  cover: z
    .strictObject({
      sites: z.array(RegionId),
      atLeast: z.int(),
      missed: z.array(LocationId),
      because: Sentence.nullable(),
    })
    .nullable(),
});
export type Reach = Readonly<z.infer<typeof Reach>>;

/** A dependency whose two ends are placed in different regions: what a transaction waits for the way. */
export const ChattyTier = z.strictObject({
  dependency: DependencyId,
  from: z.string(),
  to: z.string(),
  regions: z.strictObject({ from: RegionId, to: RegionId }),
  /** `null`: nobody counted them. */
  roundTrips: z.number().nullable(),
  latency: Latency.nullable(),
  /** Round trips × round trip, ms; `null`: not computable, `because` says why. */
  waitMs: Range.nullable(),
  because: Sentence.nullable(),
});
export type ChattyTier = Readonly<z.infer<typeof ChattyTier>>;
