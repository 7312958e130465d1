import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { EditionFacts } from "../../../shared/model/own-edition.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import type { Day } from "../../../shared/units/date.ts";
import type { Currency } from "../../../shared/units/money.ts";

/**
 * Reads one provider's prices, from a file that was carried in or online, as an edition that nobody uses yet.
 *
 * What cannot be read becomes a finding; a Refusal is thrown only where nothing can be taken at all (no network, no
 * permission, not this provider's list). Nothing is invented: an offer of unknown size is counted in a finding.
 */
export type Feed = (ask: FeedRequest) => Promise<EditionFacts>;

/** What a feed is asked, and all it may reach: clock and environment are given to it. */
export type FeedRequest = Readonly<{
  /** A list downloaded elsewhere, and the day it is of as far as the file tells; `null` asks online. */
  file: Readonly<{ path: string; name: string; day: Day }> | null;
  /** Another address to ask than the provider's own. */
  endpoint: string | null;
  /** The provider's region codes that are asked for; `null` is all. */
  regions: readonly string[] | null;
  currency: Currency;
  today: Day;
  /** The moment, for requests that must be signed with it. */
  now: () => Date;
  known: Known;
  /** Pages or bytes done; `of` is `null` where nobody can say how many there will be. */
  progress: (done: number, of: number | null, doing: Sentence) => void;
  signal: AbortSignal;
  /** Pages a broken refresh has left, and where this one keeps its own; `null` keeps none. */
  resume: ResumeStore | null;
  /** The environment: proxies and credentials. Credentials are never kept, logged or said in a sentence. */
  environment: Readonly<Record<string, string | undefined>>;
}>;

/** What the catalogue knows already of this provider. */
export type Known = Readonly<{
  /** Regions by the provider's code. A price elsewhere cannot be placed on the map and becomes a finding. */
  regions: ReadonlyMap<string, RegionId>;
  /** Sizes by code, for feeds that list prices without them. */
  sizes: ReadonlyMap<string, OfferSize>;
  /** Where a size is known to be sold, by code, for feeds that list prices without places. */
  soldIn: ReadonlyMap<string, readonly RegionId[]>;
}>;

/** Answers kept between a refresh that broke off and the next; one that is damaged or too old is as if it were not there. */
export type ResumeStore = Readonly<{
  /** What stands under a key that the feed chose, such as `eu-west-1/3`. */
  read: (key: string) => Uint8Array | null;
  keep: (key: string, bytes: Uint8Array | string) => void;
}>;
