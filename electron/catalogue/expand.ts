import { sizeOf } from "../../shared/catalogue/offer-size.ts";
import type { Offer, Price, Region } from "../../shared/model/catalogue.ts";
import type { RegionId } from "../../shared/model/id.ts";
import type { PriceLevel } from "../../shared/model/reference.ts";
import type { OfferRow } from "./offer-row.ts";
import type { SizeList } from "./read-offers.ts";

/** A line of an offer file as the offer it stands for. */
export function offerFromRow(provider: string, row: OfferRow): Offer {
  const { region, code, gpuModel, gpuCount, note, amount, currency, unit, source, asOf } = row;
  const { perMonth, oneYearPerMonth, threeYearPerMonth, spotPerHour } = row;
  // joined from a checked provider and code; the model checks the whole edition afterwards
  const regionId = `${provider}:${region}` as RegionId;
  const offer: { -readonly [Key in keyof Offer]: Offer[Key] } = {
    id: `${regionId}:${code}` as Offer["id"],
    region: regionId,
    code,
    class: row.class,
    vcpu: row.vcpu,
    memoryGib: row.memoryGib,
    arch: row.arch,
    gpu: gpuModel === null ? null : { model: gpuModel, count: gpuCount ?? 1 },
    localDiskGb: row.localDiskGb,
    price: { amount, currency, unit, method: "listed", spread: null, source, asOf },
  };
  if (perMonth !== null || oneYearPerMonth !== null || threeYearPerMonth !== null || spotPerHour !== null)
    offer.terms = { oneYearPerMonth, threeYearPerMonth, spotPerHour, ...(perMonth === null ? {} : { perMonth }) };
  if (note !== null) offer.note = note;
  return offer;
}

/**
 * The offers of a base region again in a region that has no list, at its price level.
 *
 * The factor is the median over types; its p10 and p90 become the spread. The date is the older of both: a price is no
 * younger than what it was made of. Whether every size is sold there is not known, and the note says so. Other terms than
 * on demand are not estimated.
 */
export function estimated(base: readonly Offer[], region: Region, level: PriceLevel): Offer[] {
  const { multiplier, lowP10, highP90, source } = level;
  const spread = { low: lowP10 / multiplier, high: highP90 / multiplier };
  const from = level.base.slice(level.base.indexOf(":") + 1);
  const note = `estimate: ${from} × ${multiplier}; whether this size is sold here is not checked`;

  return base.flatMap((offer) => {
    if (offer.price === null) return [];
    const asOf = offer.price.asOf < level.asOf ? offer.price.asOf : level.asOf;
    const amount = significant(offer.price.amount * multiplier);
    const price: Price = { ...offer.price, amount, method: "estimate", spread, source, asOf };
    return [{ id: idOf(region, offer), region: region.id, code: offer.code, ...sizeOf(offer), price, note }];
  });
}

/** The sizes of another region of the provider, priced only where one list holds for both. */
export function likeRegion(base: readonly Offer[], region: Region, list: SizeList): Offer[] {
  return base.map((offer) => ({
    ...(list.priced ? offer : { code: offer.code, ...sizeOf(offer) }),
    id: idOf(region, offer),
    region: region.id,
    price: list.priced ? offer.price : null,
    note: offer.note === undefined ? list.note : `${list.note}; ${offer.note}`,
  }));
}

/** Joined from a checked region and a checked code. */
const idOf = (region: Region, offer: Offer): Offer["id"] => `${region.id}:${offer.code}` as Offer["id"];

/** Six digits: the seventh of a product with a four-digit factor says nothing. */
const significant = (amount: number): number => Number(amount.toPrecision(6));
