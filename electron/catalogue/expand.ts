import type { Offer, Price, Region } from "../../shared/model/catalogue.ts";
import { type RegionId, offerId } from "../../shared/model/id.ts";
import type { OfferRow, RegionEstimate, SizeList } from "./offer-row.ts";

/** A line of an offer file as the offer it stands for. */
export function offerFromRow(provider: string, row: OfferRow): Offer {
  const [region, code, priceClass, vcpu, memoryGib, arch, gpuModel, gpuCount, localDiskGb] = row;
  const [, , , , , , , , , amount, currency, unit, source, asOf, note] = row;
  // joined from a checked provider and code; the model checks the whole edition afterwards
  const regionId = `${provider}:${region}` as RegionId;
  return {
    id: `${regionId}:${code}` as Offer["id"],
    region: regionId,
    code,
    class: priceClass,
    vcpu,
    memoryGib,
    arch,
    gpu: gpuModel === null ? null : { model: gpuModel, count: gpuCount ?? 1 },
    localDiskGb,
    price: { amount, currency, unit, method: "listed", spread: null, source, asOf },
    ...(note === null ? {} : { note }),
  };
}

/**
 * The offers of a base region again in a region that has no list, at its price level.
 *
 * The factor is the median over types; its p10 and p90 become the spread. The date is the older of both: a price is no
 * younger than what it was made of. Whether every size is sold there is not known, and the note says so.
 */
export function estimated(base: readonly Offer[], region: Region, estimate: RegionEstimate): Offer[] {
  const { multiplier, lowP10, highP90, source } = estimate;
  const spread = { low: lowP10 / multiplier, high: highP90 / multiplier };
  const note = `estimate: ${estimate.base} × ${multiplier}; whether this size is sold here is not checked`;

  return base.flatMap((offer) => {
    if (offer.price === null) return [];
    const asOf = offer.price.asOf < estimate.asOf ? offer.price.asOf : estimate.asOf;
    const amount = significant(offer.price.amount * multiplier);
    const price: Price = { ...offer.price, amount, method: "estimate", spread, source, asOf };
    return [{ ...offer, id: offerId(region.id, offer.code), region: region.id, price, note }];
  });
}

/** The sizes of another region of the provider, priced only where one list holds for both. */
export function likeRegion(base: readonly Offer[], region: Region, list: SizeList): Offer[] {
  return base.map((offer) => ({
    ...offer,
    id: offerId(region.id, offer.code),
    region: region.id,
    price: list.priced ? offer.price : null,
    note: offer.note === undefined ? list.note : `${list.note}; ${offer.note}`,
  }));
}

/** Six digits: the seventh of a product with a four-digit factor says nothing. */
const significant = (amount: number): number => Number(amount.toPrecision(6));
