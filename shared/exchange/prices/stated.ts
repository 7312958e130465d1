import type { OfferSize } from "../../catalogue/offer-size.ts";
import type { Price } from "../../model/catalogue.ts";
import type { OfferId, ProviderId, RegionId } from "../../model/id.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import type { Amount } from "./amount.ts";

import type { Item, PriceUnit, Term } from "./words.ts";

export type StatedPrice = Amount & Readonly<{ unit: PriceUnit; asOf: Day | null; method: Price["method"] }>;

/** A row that was understood: a price, or none yet, of an offer or of a service beside it. */
export type StatedRow = Readonly<{
  where: string;
  notes: readonly string[];
  price: StatedPrice;
  provider: ProviderId;
}> &
  (
    | Readonly<{
        kind: "offer";
        id: OfferId;
        region: RegionId;
        code: string;
        size: OfferSize;
        term: Term;
        upfront: number;
        hours: number;
      }>
    | Readonly<{
        kind: "service";
        region: RegionId | null;
        item: Item;
        variant: string | null;
        tierFromGb: number | null;
        tierToGb: number | null;
        freeGb: number | null;
        isIncluded: boolean;
      }>
  );
export type StatedOffer = Extract<StatedRow, { kind: "offer" }>;
export type StatedService = Extract<StatedRow, { kind: "service" }>;

/** A row that gives nothing, with every cell that stands in its way. */
export type AsideRow = Readonly<{ kind: "refused" | "skipped"; because: readonly Sentence[] }>;
