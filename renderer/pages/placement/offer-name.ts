import type { OfferId } from "../../../shared/model/id.ts";

/** An offer as its seller calls it: `m2.large` of `kt:KR1:m2.large`; provider and region stand beside it. */
export const offerName = (offer: OfferId): string => offer.split(":").slice(2).join(":");
