import { z } from "zod";
import { refusal } from "../../shared/contract/failure.ts";
import type { Offer, Region } from "../../shared/model/catalogue.ts";
import { ProviderId, SourceId } from "../../shared/model/id.ts";
import { PriceLevel } from "../../shared/model/reference.ts";
import { Day } from "../../shared/units/date.ts";
import { estimated, likeRegion, offerFromRow } from "./expand.ts";
import { plainRow, rowReader, rowWithTerms } from "./offer-row.ts";

/** Regions whose own size list nobody publishes: the sizes of another region, with or without its prices. */
export const SizeList = z.strictObject({
  region: z.string(),
  like: z.string(),
  priced: z.boolean(),
  source: SourceId,
  asOf: Day,
  note: z.string(),
});
export type SizeList = z.infer<typeof SizeList>;

/** A file of offers. Its rows are many: they are checked cell by cell when they are read, not by the schema. */
export const OfferFile = z.strictObject({
  provider: ProviderId,
  columns: z.enum([plainRow, rowWithTerms]),
  priceLevels: z.array(PriceLevel),
  sizeLists: z.array(SizeList),
  offers: z.custom<readonly unknown[]>(Array.isArray),
});
export type OfferFile = z.infer<typeof OfferFile>;

/**
 * The offers of one file, sorted by id: what was read, what a price level estimates, what is assumed to be like another
 * region.
 */
export function readOffers(name: string, file: OfferFile, regions: ReadonlyMap<string, Region>): Offer[] {
  const { provider, priceLevels, sizeLists } = file;
  const damaged = (issue: string) => refusal("catalogue-damaged", { file: name, issue });
  const regionOf = (id: string): Region => {
    const region = regions.get(id);
    if (!region) throw damaged(id);
    return region;
  };

  const rowOf = rowReader(file.columns, (where, issue) => {
    throw damaged(`offers.${where} ${issue}`);
  });
  const listed = file.offers.map((row, at) => offerFromRow(provider, rowOf(row, at)));
  for (const region of new Set(listed.map((offer) => offer.region))) regionOf(region);

  const baseOf = (id: string): Offer[] => listed.filter((offer) => offer.region === regionOf(id).id);
  const estimates = priceLevels
    .filter(({ status }) => status === "estimate")
    .flatMap((level) => estimated(baseOf(level.base), regionOf(level.region), level));
  const assumed = sizeLists.flatMap((list) =>
    likeRegion(baseOf(`${provider}:${list.like}`), regionOf(`${provider}:${list.region}`), list),
  );
  return [...listed, ...estimates, ...assumed].sort(byRegionAndCode);
}

/** The order of ids, told by their parts: the ids themselves are joined only when somebody reads them. */
function byRegionAndCode(a: Offer, b: Offer): number {
  if (a.region !== b.region) return `${a.region}:` < `${b.region}:` ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
