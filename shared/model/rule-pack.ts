import { z } from "zod";
import { Day } from "../units/date.ts";
import { RulePackId, SourceId } from "./id.ts";
import { Text } from "./sentence.ts";

export const DataClass = z.enum(["C", "S", "O"]);
export type DataClass = z.infer<typeof DataClass>;

/** The eight objectives of the EU Cloud Sovereignty Framework. */
export const Objective = z.enum(["SOV-1", "SOV-2", "SOV-3", "SOV-4", "SOV-5", "SOV-6", "SOV-7", "SOV-8"]);
export type Objective = z.infer<typeof Objective>;

/**
 * What must be so for an offer to be lawful for a workload. Each kind is one small test in
 * `shared/engines/eligibility/`; a new law is a new row here, a new kind of test is a new branch there.
 */
export const Rule = z.discriminatedUnion("kind", [
  /** A certificate of the scheme, whose rank is at least the one the workload's data class asks for, valid on the day. */
  z.strictObject({
    kind: z.literal("certificate-by-class"),
    id: z.string(),
    scheme: z.string(),
    /** Rank wanted per class; `null`: the class needs none. */
    rank: z.record(DataClass, z.number().nullable()),
    text: Text,
    source: SourceId,
  }),
  z.strictObject({
    kind: z.literal("region-country"),
    id: z.string(),
    countries: z.array(z.string()).min(1),
    text: Text,
    source: SourceId,
  }),
  /** The owner at the top of the chain sits in one of these countries. */
  z.strictObject({
    kind: z.literal("owner-country"),
    id: z.string(),
    countries: z.array(z.string()).min(1),
    text: Text,
    source: SourceId,
  }),
  /** Classes that may be placed in these zones only (N2SF: C never leaves the agency: no zones). */
  z.strictObject({
    kind: z.literal("zone-by-class"),
    id: z.string(),
    class: DataClass,
    zones: z.array(z.string()),
    text: Text,
    source: SourceId,
  }),
  /** Least SEAL level per objective, read from evidence. */
  z.strictObject({
    kind: z.literal("seal-minimum"),
    id: z.string(),
    minimum: z.partialRecord(Objective, z.int().min(0).max(4)),
    text: Text,
    source: SourceId,
  }),
  /** What the law says and no fact of the catalogue can judge: shown with its days, never a verdict. `null`: as the pack. */
  z.strictObject({
    kind: z.literal("stated"),
    id: z.string(),
    from: Day.nullable(),
    to: Day.nullable(),
    text: Text,
    source: SourceId,
  }),
]);
export type Rule = Readonly<z.infer<typeof Rule>>;

/**
 * A criterion of a sovereignty objective and the fact of the catalogue that answers it.
 *
 * The framework's own criteria are questions to a provider; where the catalogue holds no answer the criterion stays
 * unanswered and the level becomes a range.
 */
export const Criterion = z.strictObject({
  id: z.string(),
  objective: Objective,
  level: z.int().min(1).max(4),
  text: Text,
  /** Which fact answers it. `seal-award`: a level awarded by an authority; `asked`: only the provider can say. */
  test: z.discriminatedUnion("fact", [
    z.strictObject({ fact: z.literal("owner-country"), countries: z.array(z.string()) }),
    z.strictObject({ fact: z.literal("region-country"), countries: z.array(z.string()) }),
    z.strictObject({ fact: z.literal("open-platform"), families: z.array(z.string()) }),
    z.strictObject({
      fact: z.literal("open-interface"),
      anyOf: z.array(z.enum(["managedKubernetes", "s3Api", "openstackApi"])),
    }),
    z.strictObject({ fact: z.literal("certificate"), schemes: z.array(z.string()) }),
    z.strictObject({ fact: z.literal("asked") }),
  ]),
});
export type Criterion = Readonly<z.infer<typeof Criterion>>;

/** A ceiling on levels while a law of another country reaches the provider (domain 4.3); it never raises a level. */
export const LevelCap = z.strictObject({
  id: z.string(),
  ownerCountries: z.array(z.string()),
  caps: z.partialRecord(Objective, z.int().min(0).max(4)),
  text: Text,
  source: SourceId,
});
export type LevelCap = Readonly<z.infer<typeof LevelCap>>;

/** A dated, versioned set of rules with its sources. `proposal` and `draft` packs are off unless the planner turns them on. */
export const RulePack = z.strictObject({
  id: RulePackId,
  title: Text,
  issuer: z.string(),
  version: z.string(),
  jurisdiction: z.string(),
  publishedOn: Day.nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  status: z.enum(["in-force", "draft", "proposal", "repealed"]),
  sources: z.array(SourceId).min(1),
  note: Text.nullable(),
  rules: z.array(Rule),
  /** Only for a sovereignty framework. */
  framework: z
    .strictObject({
      weights: z.record(Objective, z.number()),
      maxLevel: z.int().positive(),
      levelRule: z.enum(["min", "per-objective-only"]),
      criteria: z.array(Criterion),
      caps: z.array(LevelCap),
    })
    .nullable(),
});
export type RulePack = Readonly<z.infer<typeof RulePack>>;
