import type { FeedName } from "../../shared/catalogue/price-hosts.ts";
import type { OfferSize } from "../../shared/catalogue/offer-size.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import type { RegionId } from "../../shared/model/id.ts";
import type { EditionFacts } from "../../shared/model/own-edition.ts";
import type { Sentence } from "../../shared/model/sentence.ts";
import type { FeedRequest } from "../catalogue/refresh/feed.ts";

/** What the thread of a refresh is started with; it asks one feed once. */
export type RefreshTask = Readonly<{
  from: FeedName;
  file: FeedRequest["file"];
  endpoint: string | null;
  regions: readonly string[] | null;
  currency: FeedRequest["currency"];
  today: string;
  known: Readonly<{
    regions: readonly (readonly [string, RegionId])[];
    sizes: readonly (readonly [string, OfferSize])[];
    soldIn: readonly (readonly [string, readonly RegionId[]])[];
  }>;
  /** Where answers are kept for a refresh that breaks off; `null` keeps none. */
  kept: Readonly<{ folder: string; what: readonly unknown[] }> | null;
}>;

export type FromRefresh =
  | Readonly<{ kind: "progress"; done: number; of: number | null; doing: Sentence }>
  | Readonly<{ kind: "facts"; facts: EditionFacts }>
  | Readonly<{ kind: "refused"; failure: Failure }>
  | Readonly<{ kind: "bug"; error: Error }>;
