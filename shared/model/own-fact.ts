import { z } from "zod";
import { Day } from "../units/date.ts";
import { Certification, Offer, Provider, Region, ServicePrice } from "./catalogue.ts";
import { EvidenceFileId, OwnFactId, ProviderId } from "./id.ts";

/** What a fact says, by kind. Its `source` is `own-<fact id>`, which the catalogue resolves to where the planner read it. */
export const OwnValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("provider"), value: Provider }),
  z.strictObject({ kind: z.literal("region"), value: Region }),
  z.strictObject({ kind: z.literal("offer"), value: Offer }),
  z.strictObject({ kind: z.literal("service"), value: ServicePrice }),
  z.strictObject({ kind: z.literal("certification"), value: Certification }),
]);
export type OwnValue = Readonly<z.infer<typeof OwnValue>>;

/**
 * A fact the planner adds to the catalogue or states otherwise than the bundled edition does.
 *
 * The bundled fact stays; both are shown, and `use` says which one counts and why.
 */
export const OwnFact = z.strictObject({
  id: OwnFactId,
  fact: OwnValue,
  use: z.enum(["own", "bundled"]),
  reason: z.string().max(1000).nullable(),
  /** Where it was read. */
  readAt: z.strictObject({ title: z.string().min(1).max(300), address: z.string().max(1000).nullable(), date: Day }),
  evidence: EvidenceFileId.nullable(),
});
export type OwnFact = Readonly<z.infer<typeof OwnFact>>;

/** A document that supports statements about a provider, kept whole in the workspace with its digest. */
export const EvidenceFile = z.strictObject({
  id: EvidenceFileId,
  provider: ProviderId,
  title: z.string().min(1).max(300),
  issuer: z.string().max(300).nullable(),
  date: Day,
  validTo: Day.nullable(),
  name: z.string().min(1).max(255),
  /** Media type by content: only what can be shown or saved safely is taken. */
  type: z.string().max(100),
  size: z.int().nonnegative(),
  /** SHA-256 of the bytes, hex. */
  digest: z.string().length(64),
  note: z.string().max(2000).nullable(),
});
export type EvidenceFile = Readonly<z.infer<typeof EvidenceFile>>;
