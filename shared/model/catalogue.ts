import { z } from "zod";
import { Currency } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { Source, Standing } from "./evidence.ts";
import { Country, Known, stamped } from "./fact.ts";
import { OfferId, ProviderId, RegionId, SourceId } from "./id.ts";
import { Reference } from "./reference.ts";
import { RulePack } from "./rule-pack.ts";
import { Text } from "./sentence.ts";

export { Country, Known } from "./fact.ts";

export const ZoneKind = z.enum(["public", "government", "financial", "sovereign", "edge"]);
export type ZoneKind = z.infer<typeof ZoneKind>;

/** Somebody who holds a part of a company. `share`: 0–1; `null`: not published. */
export const Shareholder = z.strictObject({
  name: z.string().min(1).max(200),
  country: Country.nullable(),
  share: z.number().min(0).max(1).nullable(),
  /** Whether it can stop a decision. */
  veto: z.boolean().nullable(),
});
export type Shareholder = Readonly<z.infer<typeof Shareholder>>;

/** The company that signs the contract. Its owner is the legal person at the top of the chain, with a country. */
export const Provider = z.strictObject({
  id: ProviderId,
  name: Text,
  kind: z.enum(["hyperscaler", "national", "european", "federation", "edge", "reseller"]),
  owner: z.strictObject({
    name: z.string().nullable(),
    country: Country.nullable(),
    source: SourceId.nullable(),
    /** Who holds how much of it; left out where nobody says. */
    shareholders: z
      .strictObject({ holders: z.array(Shareholder).min(1).max(50), source: SourceId.nullable() })
      .optional(),
  }),
  /** Control plane software, as the source names it; `openPlatform` says whether others run the same. */
  platform: z.strictObject({ name: z.string().nullable(), family: z.string().nullable(), source: SourceId.nullable() }),
  managedKubernetes: Known,
  s3Api: Known,
  openstackApi: Known,
  /** Open interfaces beside those three, as the source words them; left out where none is known. */
  otherInterfaces: z.strictObject({ text: z.string(), source: SourceId }).optional(),
  ...stamped,
});
export type Provider = Readonly<z.infer<typeof Provider>>;

/** A certificate or an assurance level. It covers a scope: some zones and regions of the provider, not the company. */
export const Certification = z.strictObject({
  provider: ProviderId,
  scheme: z.string(),
  /** As the source words it. */
  scope: z.string().nullable(),
  /** What the scope means here: `null` is not limited. */
  zones: z.array(ZoneKind).nullable(),
  regions: z.array(RegionId).nullable(),
  level: z.string().nullable(),
  /** Rank in its scheme, from certification_schemes; `null` where the level is not known. */
  rank: z.number().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  lastConfirmed: Day.nullable(),
  /** Term of the scheme in years; `null` where it has none. */
  termYears: z.number().positive().nullable(),
  standing: Standing,
  ...stamped,
});
export type Certification = Readonly<z.infer<typeof Certification>>;

/** A city of our own gazetteer: every coordinate comes from here. Degrees, WGS 84. */
export const City = z.strictObject({
  name: Text,
  country: Country,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  source: SourceId,
  asOf: Day,
});
export type City = Readonly<z.infer<typeof City>>;

/** A named place where a provider sells capacity. `place` is `null` where the site is not published. */
export const Region = z.strictObject({
  id: RegionId,
  provider: ProviderId,
  code: z.string(),
  /** English name of a city of the gazetteer. */
  city: z.string().nullable(),
  country: Country,
  place: z.strictObject({ lat: z.number(), lon: z.number(), quality: z.enum(["city", "area"]) }).nullable(),
  zone: ZoneKind,
  zones: z.int().positive().nullable(),
  /** Federation member that runs the node: take owner and country from it. */
  member: ProviderId.nullable(),
  ...stamped,
});
export type Region = Readonly<z.infer<typeof Region>>;

/** dedicated: guaranteed vCPU; shared: oversold; vps: small bundles; unspecified: the source does not say. */
export const PriceClass = z.enum(["dedicated", "unspecified", "shared", "burstable", "vps", "bare-metal", "gpu"]);
export type PriceClass = z.infer<typeof PriceClass>;

/**
 * A unit price as the source lists it: a decimal in major units of its currency, without tax, on demand, Linux.
 *
 * Absent is *unpriced*, never 0. `method` says whether it was listed or estimated (region multiplier).
 */
export const Price = z.strictObject({
  amount: z.number().positive(),
  currency: Currency,
  unit: z.enum(["hour", "month", "GB", "GB-month"]),
  method: z.enum(["listed", "estimate", "typed"]),
  /** p10 and p90 of the estimate, as factors of `amount`; `null` for a listed price. */
  spread: z.strictObject({ low: z.number().positive(), high: z.number().positive() }).nullable(),
  source: SourceId,
  asOf: Day,
});
export type Price = Readonly<z.infer<typeof Price>>;

/** A compute size that can be bought in a region. */
export const Offer = z.strictObject({
  id: OfferId,
  region: RegionId,
  code: z.string(),
  class: PriceClass,
  vcpu: z.number().positive(),
  memoryGib: z.number().positive(),
  arch: z.enum(["x86_64", "arm64"]),
  gpu: z.strictObject({ model: z.string(), count: z.number().positive() }).nullable(),
  localDiskGb: z.number().positive().nullable(),
  price: Price.nullable(),
  /** The same size on other terms, in the currency, from the source and of the day of `price`; left out where none is listed. */
  terms: z
    .strictObject({
      oneYearPerMonth: z.number().positive().nullable(),
      threeYearPerMonth: z.number().positive().nullable(),
      spotPerHour: z.number().positive().nullable(),
      /** On demand for a whole month, where the list gives less or more than its hour × the hours of a month. */
      perMonth: z.number().positive().optional(),
    })
    .optional(),
  /** What a reader of the row must know: a size or a list that is assumed; left out where there is nothing to say. */
  note: z.string().optional(),
});
export type Offer = Readonly<z.infer<typeof Offer>>;

/** What is paid beside compute. One row a tier; `region` `null` = every region of the provider. GB as the source says. */
export const ServicePrice = z.strictObject({
  provider: ProviderId,
  region: RegionId.nullable(),
  item: z.enum([
    "block_storage",
    "object_storage",
    "egress_internet",
    "load_balancer",
    "k8s_control_plane",
    "nat",
    "public_ip",
    "snapshot",
    "vpn",
  ]),
  variant: z.string().nullable(),
  unit: z.string(),
  tierFromGb: z.number().nullable(),
  tierToGb: z.number().nullable(),
  freeGb: z.number().nullable(),
  currency: Currency.nullable(),
  /** Major units per `unit`; `null` with `included`. */
  price: z.number().positive().nullable(),
  included: z.boolean(),
  ...stamped,
});
export type ServicePrice = Readonly<z.infer<typeof ServicePrice>>;

/** Round trips in ms: measured pairs, the cable-hub graph and the printed error bands. See shared/engines/latency/. */
export const LatencyFacts = z.strictObject({
  /** Directed measured pairs, median over the period. */
  measured: z.array(z.strictObject({ from: RegionId, to: RegionId, p50Ms: z.number().positive() })),
  measuredSource: SourceId,
  measuredAsOf: Day,
  period: z.string(),
  hubs: z.array(z.strictObject({ hub: z.string(), lat: z.number(), lon: z.number() })),
  legs: z.array(z.strictObject({ a: z.string(), b: z.string(), km: z.number().positive(), enabled: z.boolean() })),
  bands: z.array(
    z.strictObject({ model: z.string(), kmFrom: z.number(), kmTo: z.number(), relP10: z.number(), relP90: z.number() }),
  ),
});
export type LatencyFacts = Readonly<z.infer<typeof LatencyFacts>>;

/** A figure about the field, quoted with its scope; never a silent target. */
export const Benchmark = z.strictObject({
  id: z.string(),
  title: z.string(),
  region: z.string(),
  value: z.number(),
  unit: z.string(),
  scope: z.string().nullable(),
  ...stamped,
});
export type Benchmark = Readonly<z.infer<typeof Benchmark>>;

/** One dated state of the bundled facts. A plan keeps the one it was made with. */
export const Catalogue = z.strictObject({
  edition: z.strictObject({ id: z.string(), date: Day, title: Text, digest: z.string() }),
  sources: z.array(Source),
  cities: z.array(City),
  providers: z.array(Provider),
  certifications: z.array(Certification),
  regions: z.array(Region),
  offers: z.array(Offer),
  services: z.array(ServicePrice),
  latency: LatencyFacts,
  benchmarks: z.array(Benchmark),
  rulePacks: z.array(RulePack),
  reference: Reference,
});
export type Catalogue = Readonly<z.infer<typeof Catalogue>>;
