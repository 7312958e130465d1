import { z } from "zod";
import { Day } from "../units/date.ts";
import { Country } from "./fact.ts";
import { EvidenceFileId, ProfileId, ProviderId, RulePackId } from "./id.ts";
import { Objective } from "./rule-pack.ts";

/** Own reading of a framework: what an agency weighs otherwise, and which country it calls home. */
export const SovereigntyProfile = z.strictObject({
  id: ProfileId,
  name: z.string().min(1).max(100),
  framework: RulePackId,
  /** Weighed against each other; an objective at 0 is left out of the score, never of the weakest. */
  weights: z.record(Objective, z.number().min(0).max(100)),
  /** Countries that are home: criteria about owner and region are read with these. `null`: the framework's own. */
  home: z.array(Country).min(1).nullable(),
  levelRule: z.enum(["min", "per-objective-only"]),
  note: z.string().max(1000).nullable(),
});
export type SovereigntyProfile = Readonly<z.infer<typeof SovereigntyProfile>>;

export const CriterionState = z.enum(["met", "not"]);

/** What a provider says of one criterion of a framework, and what is proven of it: two columns (domain 4.1). */
export const CriterionAnswer = z.strictObject({
  provider: ProviderId,
  framework: RulePackId,
  criterion: z.string().max(100),
  claimed: CriterionState.nullable(),
  evidenced: CriterionState.nullable(),
  /** Document, issuer, date. */
  source: z.string().max(500).nullable(),
  evidence: EvidenceFileId.nullable(),
  /** Last day the evidence speaks for; `null`: it does not end. */
  validTo: Day.nullable(),
});
export type CriterionAnswer = Readonly<z.infer<typeof CriterionAnswer>>;
