import { z } from "zod";
import { Day } from "../units/date.ts";
import { RulePackId, SourceId } from "./id.ts";
import { Text } from "./sentence.ts";

export const DataClass = z.enum(["C", "S", "O"]);
export type DataClass = z.infer<typeof DataClass>;

/** The eight objectives of the EU Cloud Sovereignty Framework. */
export const Objective = z.enum(["SOV-1", "SOV-2", "SOV-3", "SOV-4", "SOV-5", "SOV-6", "SOV-7", "SOV-8"]);
export type Objective = z.infer<typeof Objective>;

/** Open interfaces of which the catalogue says yes or no. */
export const OpenInterface = z.enum(["managedKubernetes", "s3Api", "openstackApi"]);
export type OpenInterface = z.infer<typeof OpenInterface>;

/** A platform that others run too: one of these families, or one of these open interfaces. */
export const PlatformWish = z.strictObject({ families: z.array(z.string()), interfaces: z.array(OpenInterface) });
export type PlatformWish = Readonly<z.infer<typeof PlatformWish>>;

/** Rank wanted of a certificate per class of data; `null`: the class needs none. */
const RankByClass = z.record(DataClass, z.number().nullable());

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
    rank: RankByClass,
    /** A certificate of another scheme that does as well, for as long as it is valid itself. */
    orElse: z
      .strictObject({
        scheme: z.string(),
        rank: RankByClass,
        /** The switch of the pack that lets it count. */
        switch: z.string(),
        /** First day it counts; and only where it was issued before that day. */
        from: Day,
      })
      .optional(),
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
  /**
   * Owners from outside `home` hold at most `maxEach` each and `maxTotal` together (fractions), none with a veto
   * (SecNumCloud 3.2 § 19.6).
   */
  z.strictObject({
    kind: z.literal("foreign-ownership"),
    id: z.string(),
    home: z.array(z.string()).min(1),
    maxEach: z.number().min(0).max(1),
    maxTotal: z.number().min(0).max(1),
    /** A scheme whose certificate looks at the owners itself: evidence where nobody has stated them. */
    provenBy: z.string().nullable(),
    text: Text,
    source: SourceId,
  }),
  /** Workloads that need a GPU go where as many of them are sold. */
  z.strictObject({ kind: z.literal("gpu"), id: z.string(), text: Text, source: SourceId }),
  z.strictObject({
    kind: z.literal("platform"),
    id: z.string(),
    ...PlatformWish.shape,
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
      anyOf: z.array(OpenInterface),
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

/**
 * What is asked of a change of control: the ceilings that stand while a law reaches the provider or a buyer holds it.
 *
 * `buyers`: the countries whose law it is; `null`: a buyer from anywhere. A buyer from `home` changes nothing.
 */
export const ControlCaps = z.strictObject({
  id: z.string(),
  buyers: z.array(z.string()).min(1).nullable(),
  home: z.array(z.string()),
  caps: z.partialRecord(Objective, z.int().min(0).max(4)),
  text: Text,
  source: SourceId,
});
export type ControlCaps = Readonly<z.infer<typeof ControlCaps>>;

/** What is announced for a pack and not in force: it does nothing until the planner switches it on. */
export const PackSwitch = z.strictObject({ id: z.string(), text: Text, source: SourceId });
export type PackSwitch = Readonly<z.infer<typeof PackSwitch>>;

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
  /** Left out where the pack has none. */
  switches: z.array(PackSwitch).optional(),
  /** Only for a sovereignty framework. */
  framework: z
    .strictObject({
      weights: z.record(Objective, z.number()),
      maxLevel: z.int().positive(),
      levelRule: z.enum(["min", "per-objective-only"]),
      criteria: z.array(Criterion),
      caps: z.array(LevelCap),
      drills: z.array(ControlCaps).optional(),
    })
    .nullable(),
});
export type RulePack = Readonly<z.infer<typeof RulePack>>;
