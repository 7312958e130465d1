import { z } from "zod";
import { Currency } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { CloudService } from "./cloud-service.ts";
import { ExitItem } from "./exit-item.ts";
import { Country, stamped } from "./fact.ts";
import { ProviderId, RegionId } from "./id.ts";
import { Objective } from "./rule-pack.ts";
import { Text } from "./sentence.ts";

/** Several providers under one control plane, each its own legal person. The federation itself is a provider as well. */
export const Federation = z.strictObject({
  id: ProviderId,
  members: z.array(
    z.strictObject({
      provider: ProviderId,
      role: z.enum(["lead", "member"]),
      country: Country,
      city: z.string().nullable(),
      contribution: z.string().nullable(),
      /** What the source does not say itself: a country that was inferred, a city from memory. */
      unverified: z.array(z.enum(["country", "city"])),
      ...stamped,
    }),
  ),
  /** Statements about the whole; two that do not agree are kept side by side, each with its source. */
  facts: z.array(
    z.strictObject({ key: z.string(), value: z.number().nullable(), text: z.string().nullable(), ...stamped }),
  ),
});
export type Federation = Readonly<z.infer<typeof Federation>>;

/** Where in the continuum from a device to the core a site stands; `order` 0 is nearest to the user. */
export const SiteKind = z.strictObject({ id: z.string(), order: z.int(), name: Text, ...stamped });
export type SiteKind = Readonly<z.infer<typeof SiteKind>>;

/** A scheme by which providers are certified, with its levels from the lowest to the highest. */
export const CertificationScheme = z.strictObject({
  id: z.string(),
  name: Text,
  jurisdiction: z.string().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  supersededBy: z.string().nullable(),
  levels: z.array(
    z.strictObject({
      level: z.string(),
      rank: z.number(),
      meaning: z.string(),
      termYears: z.number().positive().nullable(),
      controls: z.int().positive().nullable(),
      ...stamped,
    }),
  ),
});
export type CertificationScheme = Readonly<z.infer<typeof CertificationScheme>>;

/** A dated rule as a source words it: a gate, a method, a term, a step, a piece of news. What judges stands in the rule packs. */
export const DatedRule = z.strictObject({
  id: z.string(),
  jurisdiction: z.string(),
  kind: z.string(),
  title: z.string(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  effect: z.string(),
  status: z.enum(["active", "announced", "superseded", "project_rule", "assessor_rule"]),
  ...stamped,
});
export type DatedRule = Readonly<z.infer<typeof DatedRule>>;

/**
 * The price level of a region against a base region: the median over sizes, with p10 and p90.
 *
 * `computed`: from one list of one day. `estimate`: from old or foreign lists; only these make prices, and those say so.
 */
export const PriceLevel = z.strictObject({
  provider: ProviderId,
  region: RegionId,
  base: RegionId,
  multiplier: z.number().positive(),
  lowP10: z.number().positive(),
  highP90: z.number().positive(),
  sizes: z.int().positive(),
  method: z.string(),
  status: z.enum(["computed", "estimate"]),
  ...stamped,
});
export type PriceLevel = Readonly<z.infer<typeof PriceLevel>>;

/** A commitment contract between two providers as the press reports it. */
export const QuotedContract = z.strictObject({
  id: z.string(),
  buyer: ProviderId,
  supplier: ProviderId,
  /** Major units of its currency. */
  amount: z.number().positive(),
  currency: Currency,
  yearSigned: z.int().nullable(),
  end: Day.nullable(),
  termYears: z.number().positive().nullable(),
  terms: z.string(),
  ...stamped,
});
export type QuotedContract = Readonly<z.infer<typeof QuotedContract>>;

/** A state programme that buys GPUs at providers, with the government's share of them. */
export const GpuProgramme = z.strictObject({
  id: z.string(),
  shares: z.array(
    z.strictObject({ provider: ProviderId, model: z.string(), gpus: z.int(), government: z.int(), ...stamped }),
  ),
  facts: z.array(z.strictObject({ key: z.string(), value: z.number(), unit: z.string(), ...stamped })),
});
export type GpuProgramme = Readonly<z.infer<typeof GpuProgramme>>;

/** How many NVIDIA H200 one GPU of a model stands for. */
export const GpuEquivalent = z.strictObject({ model: z.string(), h200: z.number().positive(), ...stamped });
export type GpuEquivalent = Readonly<z.infer<typeof GpuEquivalent>>;

/** A figure of the survey of public information systems. */
export const DemandFigure = z.strictObject({
  kind: z.enum(["stock", "plan", "plan_type", "no_plan", "no_plan_reason"]),
  title: z.string(),
  value: z.number(),
  unit: z.string(),
  year: z.int(),
  /** Code of the reason in our own fields. */
  code: z.string().nullable(),
  ...stamped,
});
export type DemandFigure = Readonly<z.infer<typeof DemandFigure>>;

/** A facet of ISO/IEC 19941; one whose name is from memory is not printed beside the standard. */
export const LockInFacet = z.strictObject({ model: z.string(), facet: z.string(), name: Text, ...stamped });
export type LockInFacet = Readonly<z.infer<typeof LockInFacet>>;

/** An objective of the EU framework and its weight; the weights sum to 100. */
export const ObjectiveWeight = z.strictObject({ id: Objective, name: Text, weight: z.number().positive(), ...stamped });
export type ObjectiveWeight = Readonly<z.infer<typeof ObjectiveWeight>>;

/** What a provider's managed Kubernetes offers. */
export const KubernetesFacts = z.strictObject({
  provider: ProviderId,
  versions: z.array(z.string()),
  requiredSubnets: z.int(),
  nodeGroupsOnCreation: z.boolean(),
  ...stamped,
});
export type KubernetesFacts = Readonly<z.infer<typeof KubernetesFacts>>;

const prefix = z.int().min(0).max(32).nullable();
/** Least and greatest prefix length of a virtual network and its subnets, and the addresses a subnet keeps for itself. */
export const NetworkLimits = z.strictObject({
  provider: ProviderId,
  networkPrefix: z.strictObject({ least: prefix, greatest: prefix }),
  subnetPrefix: z.strictObject({ least: prefix, greatest: prefix }),
  reservedAddresses: z.int().nonnegative().nullable(),
  ...stamped,
});
export type NetworkLimits = Readonly<z.infer<typeof NetworkLimits>>;

/** An exchange rate that a source quotes with its prices. Plans use the rates of the workspace, never these by themselves. */
export const QuotedRate = z.strictObject({
  base: Currency,
  quote: Currency,
  rate: z.number().positive(),
  date: Day,
  ...stamped,
});
export type QuotedRate = Readonly<z.infer<typeof QuotedRate>>;

/** What the edition holds beside what can be bought: to look up, to quote, and to check figures against. */
export const Reference = z.strictObject({
  federations: z.array(Federation),
  siteKinds: z.array(SiteKind),
  schemes: z.array(CertificationScheme),
  objectives: z.array(ObjectiveWeight),
  rules: z.array(DatedRule),
  priceLevels: z.array(PriceLevel),
  contracts: z.array(QuotedContract),
  gpuProgrammes: z.array(GpuProgramme),
  gpuEquivalents: z.array(GpuEquivalent),
  demand: z.array(DemandFigure),
  facets: z.array(LockInFacet),
  kubernetes: z.array(KubernetesFacts),
  networkLimits: z.array(NetworkLimits),
  rates: z.array(QuotedRate),
  /** Left out by editions from before there were such lists. */
  cloudServices: z.array(CloudService).optional(),
  exitItems: z.array(ExitItem).optional(),
});
export type Reference = Readonly<z.infer<typeof Reference>>;
