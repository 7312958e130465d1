import { z } from "zod";
import { Currency } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { Offer, Price, PriceClass, Region, ZoneKind, Country } from "../model/catalogue.ts";
import { EditionId, EvidenceFileId, LocationId, OfferId, OwnFactId, ProviderId, RegionId } from "../model/id.ts";
import { Doubt, OwnEdition, PriceFinding } from "../model/own-edition.ts";
import { feedNames } from "../catalogue/price-hosts.ts";
import { PriceRules } from "../model/price-rules.ts";
import { EvidenceFile, OwnFact, OwnValue } from "../model/own-fact.ts";
import { Latency } from "../model/result.ts";
import { Sentence, Text } from "../model/sentence.ts";
import { FileTicket } from "./files.ts";
import { call, nothing } from "./call.ts";

const page = { offset: z.int().nonnegative(), limit: z.int().min(1).max(5000) };

/** One state of the prices: as bundled, as they count now, or one edition of the workspace. */
export const PriceState = z.union([z.literal("bundled"), z.literal("in-use"), EditionId]);
export type PriceState = z.infer<typeof PriceState>;

/** What became of one offer from one state of the prices to another. */
export const PriceChange = z.strictObject({
  kind: z.enum(["added", "vanished", "raised", "lowered", "priced", "unpriced", "same"]),
  offer: OfferId,
  region: RegionId,
  code: z.string(),
  before: Price.nullable(),
  after: Price.nullable(),
  /** After over before, minus one; `null` where one is missing or the currencies differ. */
  change: z.number().nullable(),
  /** Held for confirmation, and why. */
  doubt: Sentence.nullable(),
});
export type PriceChange = Readonly<z.infer<typeof PriceChange>>;
const ChangeKind = PriceChange.shape.kind;

export const PriceDiff = z.strictObject({
  counts: z.record(ChangeKind, z.int()),
  /** Per provider: counts, and the median change of what was priced before and after. */
  providers: z.array(
    z.strictObject({
      provider: ProviderId,
      counts: z.record(ChangeKind, z.int()),
      medianChange: z.number().nullable(),
    }),
  ),
  total: z.int(),
  rows: z.array(PriceChange),
});
export type PriceDiff = Readonly<z.infer<typeof PriceDiff>>;

/** How old what we know is, and how much is priced. Days are counted to `today`. */
export const Freshness = z.strictObject({
  today: Day,
  /** From these ages on a price should be looked at again, and is called stale, days. */
  warnAfterDays: z.int(),
  staleAfterDays: z.int(),
  offers: z.int(),
  priced: z.int(),
  /** Old enough to be looked at again, and not yet stale. */
  ageing: z.int(),
  stale: z.int(),
  oldest: Day.nullable(),
  newest: Day.nullable(),
  providers: z.array(
    z.strictObject({
      provider: ProviderId,
      offers: z.int(),
      priced: z.int(),
      listed: z.int(),
      estimated: z.int(),
      own: z.int(),
      ageing: z.int(),
      stale: z.int(),
      oldest: Day.nullable(),
      newest: Day.nullable(),
    }),
  ),
  /** Certificates and evidence files that end within the next 180 days or have ended. */
  expiring: z.array(
    z.strictObject({
      provider: ProviderId,
      of: z.enum(["certification", "evidence"]),
      title: z.string(),
      ends: Day,
      isPast: z.boolean(),
    }),
  ),
});

export type Freshness = Readonly<z.infer<typeof Freshness>>;

export const editionCalls = {
  "editions.list": call(
    nothing,
    z.strictObject({
      bundled: z.strictObject({
        id: z.string(),
        date: Day,
        title: Text,
        digest: z.string(),
        providers: z.int(),
        offers: z.int(),
        priced: z.int(),
      }),
      own: z.array(OwnEdition),
    }),
  ),
  "editions.diff": call(
    z.strictObject({
      from: PriceState,
      to: PriceState,
      kinds: z.array(ChangeKind).nullable(),
      provider: ProviderId.nullable(),
      query: z.string().max(200),
      ...page,
    }),
    PriceDiff,
  ),
  "editions.doubts": call(z.strictObject({ id: EditionId }), z.array(Doubt)),
  "editions.findings": call(
    z.strictObject({ id: EditionId, ...page }),
    z.strictObject({ total: z.int(), findings: z.array(PriceFinding) }),
  ),
  /** Puts an edition in use; offers in doubt count only where they are confirmed here. */
  "editions.use": call(
    z.strictObject({
      id: EditionId,
      confirmed: z.union([z.literal("all"), z.array(OfferId)]),
      reason: z.string().trim().max(1000).nullable(),
    }),
    nothing,
  ),
  "editions.set-aside": call(
    z.strictObject({ id: EditionId, reason: z.string().trim().max(1000).nullable() }),
    nothing,
  ),
  /** Takes an edition out of the workspace; undo brings it back. */
  "editions.remove": call(z.strictObject({ id: EditionId }), nothing),

  "own-facts.list": call(nothing, z.array(OwnFact)),
  /** What the bundled edition says where the planner says otherwise; `null` where it says nothing. */
  "own-facts.beside": call(nothing, z.array(z.strictObject({ id: OwnFactId, bundled: OwnValue.nullable() }))),
  "own-facts.save": call(
    OwnFact.omit({ id: true }).extend({ id: OwnFactId.nullable() }),
    z.strictObject({ id: OwnFactId }),
  ),
  /** Which of two facts counts, and why. */
  "own-facts.choose": call(
    z.strictObject({ id: OwnFactId, use: z.enum(["own", "bundled"]), reason: z.string().trim().max(1000).nullable() }),
    nothing,
  ),
  "own-facts.remove": call(z.strictObject({ ids: z.array(OwnFactId).min(1) }), nothing),

  "evidence.list": call(z.strictObject({ provider: ProviderId.nullable() }), z.array(EvidenceFile)),
  "evidence.add": call(
    EvidenceFile.pick({ provider: true, title: true, issuer: true, date: true, validTo: true, note: true }).extend({
      file: FileTicket,
    }),
    z.strictObject({ id: EvidenceFileId }),
  ),
  /** The bytes as a file in passing, their digest checked. */
  "evidence.open": call(z.strictObject({ id: EvidenceFileId }), z.strictObject({ file: FileTicket })),
  "evidence.remove": call(z.strictObject({ ids: z.array(EvidenceFileId).min(1) }), nothing),

  /** All that is known of a provider as a price sheet, its amounts left open for whoever knows them. */
  "catalogue.sheet-template": call(
    z.strictObject({ provider: ProviderId, as: z.enum(["csv", "xlsx"]) }),
    z.strictObject({ file: FileTicket, name: z.string() }),
  ),
  "catalogue.freshness": call(nothing, Freshness),
  /** From when a price is doubted: the usual bounds, or the planner's own. */
  "price-rules.read": call(nothing, PriceRules),
  "price-rules.save": call(PriceRules, nothing),
  /** What the catalogue holds, counted, and what is wrong with it; no fault is an empty list. */
  "catalogue.check": call(
    nothing,
    z.strictObject({
      edition: z.strictObject({ id: z.string(), date: Day, digest: z.string() }),
      counts: z.strictObject({
        providers: z.int(),
        pricedProviders: z.int(),
        regions: z.int(),
        placedRegions: z.int(),
        offers: z.int(),
        listedOffers: z.int(),
        pricedOffers: z.int(),
        services: z.int(),
        certifications: z.record(z.string(), z.int()),
        kinds: z.record(z.string(), z.int()),
        rulePacks: z.int(),
        sources: z.int(),
        unverifiedFacts: z.int(),
      }),
      faults: z.array(z.string()),
    }),
  ),
  /** Offers by size, class, place and words; cheapest first unless asked otherwise. Unpriced ones come last. */
  "offers.find": call(
    z.strictObject({
      least: z.strictObject({ vcpu: z.number().positive().nullable(), memoryGib: z.number().positive().nullable() }),
      classes: z.array(PriceClass).nullable(),
      /** With a GPU or without, or with one of a model by part of its name. */
      gpu: z.union([z.boolean(), z.string().max(100)]).nullable(),
      arch: z.enum(["x86_64", "arm64"]).nullable(),
      providers: z.array(ProviderId).nullable(),
      regions: z.array(RegionId).nullable(),
      countries: z.array(Country).nullable(),
      zones: z.array(ZoneKind).nullable(),
      priced: z.boolean().nullable(),
      query: z.string().max(200),
      /** Prices are compared and shown in this currency, by the newest rate on or before today; without a rate: unpriced. */
      currency: Currency,
      sort: z.enum(["price", "vcpu", "memoryGib", "provider", "age"]),
      descending: z.boolean(),
      ...page,
    }),
    z.strictObject({
      total: z.int(),
      /** Offers whose price could not be compared for want of a rate. */
      withoutRate: z.int(),
      rows: z.array(
        z.strictObject({
          offer: Offer,
          /** Per hour in the currency asked for, major units; `null`: unpriced, or no rate. */
          perHour: z.number().nullable(),
          ageDays: z.int().nullable(),
          /** Its GPUs counted as NVIDIA H200; `null`: it has none, or no factor is known. */
          h200: z.number().nullable(),
          state: z.enum(["bundled", "own-edition", "own-fact"]),
        }),
      ),
    }),
  ),
  /** What was ever listed for an offer, oldest first: bundled, own editions, own facts; and which one counts. */
  "offers.history": call(
    z.strictObject({ offer: OfferId }),
    z.array(
      z.strictObject({
        from: z.union([z.literal("bundled"), EditionId, OwnFactId]),
        title: Text,
        price: Price.nullable(),
        counts: z.boolean(),
      }),
    ),
  ),
  /** Round trips from a place to every region whose place is known, nearest first. */
  "latency.from": call(
    z.strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      accessMs: z.number().min(0).nullable(),
      /** One of the agency's places: what was measured from it goes before the model. */
      location: LocationId.nullable().default(null),
    }),
    z.array(z.strictObject({ region: Region, latency: Latency, km: z.number() })),
  ),
};

/** Progress in pages or bytes; the edition stands `waiting` at the end. */
export const editionWorks = {
  "catalogue.refresh": call(
    z.strictObject({
      from: z.enum(feedNames),
      /** A list downloaded elsewhere; `null` asks online. */
      file: FileTicket.nullable(),
      /** Another address to ask than the provider's own. */
      endpoint: z.url().nullable(),
      /** Codes of the regions asked for; `null` is all. */
      regions: z.array(z.string().max(60)).nullable(),
      currency: Currency,
      /** Go on from what a broken refresh has left. */
      resume: z.boolean(),
      /** Read and compare, keep nothing. */
      dryRun: z.boolean(),
    }),
    z.strictObject({
      edition: OwnEdition,
      kept: z.boolean(),
      diff: PriceDiff.omit({ rows: true, total: true }),
      findings: z.array(PriceFinding),
    }),
  ),
  /** A price sheet, or the spec list of the Cloud-Barista family; told apart by their headings. */
  "catalogue.import-sheet": call(
    z.strictObject({ file: FileTicket, dryRun: z.boolean() }),
    z.strictObject({
      edition: OwnEdition,
      kept: z.boolean(),
      /** What became of the rows: the others together are those read. */
      rows: z.strictObject({
        read: z.int(),
        offers: z.int(),
        terms: z.int(),
        services: z.int(),
        refused: z.int(),
        skipped: z.int(),
      }),
      diff: PriceDiff.omit({ rows: true, total: true }),
      findings: z.array(PriceFinding),
    }),
  ),
  /** Times TCP connections to hosts the planner names. Online, and only when asked. */
  "latency.measure": call(
    z.strictObject({
      targets: z
        .array(z.strictObject({ host: z.string().min(1).max(253), port: z.int().min(1).max(65_535), region: RegionId }))
        .min(1)
        .max(100),
      /** Where this desk stands: one of the agency's places, or a region for a machine that runs there. */
      from: z.union([LocationId, RegionId]),
      rounds: z.int().min(3).max(50),
      timeoutMs: z.int().min(100).max(10_000),
      keep: z.boolean(),
    }),
    z.array(
      z.strictObject({
        region: RegionId,
        host: z.string(),
        port: z.int(),
        sent: z.int(),
        answered: z.int(),
        p10: z.number().nullable(),
        p50: z.number().nullable(),
        p90: z.number().nullable(),
        /** Why nothing was taken from it: no answer, or faster than light allows. */
        because: Sentence.nullable(),
        kept: z.boolean(),
      }),
    ),
  ),
};
