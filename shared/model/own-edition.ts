import { z } from "zod";
import { Day } from "../units/date.ts";
import { Offer, ServicePrice } from "./catalogue.ts";
import { EditionId, OfferId, ProviderId, RegionId } from "./id.ts";
import { Sentence } from "./sentence.ts";

/** Where the prices of an edition were read. */
export const EditionOrigin = z.strictObject({
  kind: z.enum(["aws", "azure", "ovh", "naver", "price-sheet", "spec-list"]),
  from: z.enum(["online", "file"]),
  /** The file's name, or the host that answered. */
  name: z.string().min(1).max(255),
  /** SHA-256 of the file, hex; `null` for what came online page by page. */
  digest: z.string().nullable(),
});
export type EditionOrigin = z.infer<typeof EditionOrigin>;

/** A row of an edition that is not taken before somebody has looked at it: a price that jumps, or cannot be. */
export const Doubt = z.strictObject({ offer: OfferId, because: Sentence });
export type Doubt = Readonly<z.infer<typeof Doubt>>;

/** What became of a row of a price list that gave no offer: where it stands, and why. */
export const PriceFinding = z.strictObject({
  /** `kt.csv, row 12` or `page 3, item 41`. */
  where: z.string().max(300),
  severity: z.enum(["note", "warning", "refused"]),
  because: Sentence,
});
export type PriceFinding = Readonly<z.infer<typeof PriceFinding>>;

/** The prices themselves, as they were read. Never changed once they are kept. */
export const EditionFacts = z.strictObject({
  offers: z.array(Offer),
  services: z.array(ServicePrice),
  /** Regions and providers of which the list is complete: only there can an offer be said to have vanished. */
  complete: z.array(z.union([RegionId, ProviderId])),
  doubts: z.array(Doubt),
  findings: z.array(PriceFinding),
});
export type EditionFacts = Readonly<z.infer<typeof EditionFacts>>;

/**
 * A dated state of some providers' prices that the workspace keeps beside the bundled edition.
 *
 * It lands `waiting`; a person who has seen what it changes puts it in use or sets it aside. Doubts not confirmed then
 * leave the former price standing.
 */
export const OwnEdition = z.strictObject({
  id: EditionId,
  /** The day on which it was read. */
  date: Day,
  title: z.string().min(1).max(200),
  origin: EditionOrigin,
  providers: z.array(ProviderId),
  offers: z.int().nonnegative(),
  priced: z.int().nonnegative(),
  services: z.int().nonnegative(),
  doubts: z.int().nonnegative(),
  /** SHA-256 of its facts. */
  digest: z.string(),
  state: z.enum(["waiting", "in-use", "set-aside"]),
  /** Offers in doubt that somebody confirmed when it was put in use. */
  confirmed: z.array(OfferId),
  reason: z.string().max(1000).nullable(),
});
export type OwnEdition = Readonly<z.infer<typeof OwnEdition>>;
