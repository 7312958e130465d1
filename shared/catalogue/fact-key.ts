import type { Certification, ServicePrice } from "../model/catalogue.ts";
import { type EditionId, type OwnFactId, SourceId } from "../model/id.ts";
import type { OwnValue } from "../model/own-fact.ts";

/** The source that an edition of the workspace gives to its prices. */
export const sourceOfEdition = (id: EditionId): SourceId => id as string as SourceId; // `ed-3` is spelled as a source is
/** The source of every price of an edition that has no number yet; it becomes the edition's own when it is kept. */
export const thisEdition: SourceId = SourceId.parse("this-edition");
/** The source that a fact of the planner gives to itself. */
export const sourceOfFact = (id: OwnFactId): SourceId => `own-${id}` as SourceId; // same reason

/** On whose word a price counts. */
export type PriceOrigin = "bundled" | "own-edition" | "own-fact";

/** Whence a fact of the effective catalogue comes, told by its source. */
export function originOf(source: string): PriceOrigin {
  if (/^ed-[1-9]\d*$/.test(source)) return "own-edition";
  return /^own-f-[1-9]\d*$/.test(source) ? "own-fact" : "bundled";
}

/** What a fact is about: two facts of one key contradict each other, and only one of them counts. */
export function factKey(fact: OwnValue): string {
  switch (fact.kind) {
    case "provider":
    case "region":
    case "offer":
      return `${fact.kind} ${fact.value.id}`;
    case "certification":
      return `certification ${certificationKey(fact.value)}`;
    case "service":
      return `service ${serviceKey(fact.value)} ${fact.value.tierFromGb ?? 0}`;
  }
}

/** A certificate of one scheme over one scope, whatever it says of level and term. */
export const certificationKey = ({ provider, scheme, scope }: Certification): string =>
  [provider, scheme, scope ?? ""].join("|");

/** A price list: all its tiers are read together. */
export const serviceKey = ({ provider, region, item, variant }: ServicePrice): string =>
  [provider, region ?? "", item, variant ?? ""].join("|");
