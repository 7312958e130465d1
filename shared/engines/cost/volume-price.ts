import type { Catalogue, ServicePrice } from "../../model/catalogue.ts";
import { type RegionId, providerOf } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { convertSize } from "../../units/quantity.ts";
import { type Currency, type MoneyRange, roundMoneyRange } from "../../units/money.ts";
import { type Range, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type AppliedRate, convertWith } from "./convert.ts";
import { listed, rateFigure } from "./line.ts";
import { FEWEST, currencyArea, spanFigure, spanOf } from "./unpriced.ts";

/** GB in a GiB: prices are per GB, disks are known in GiB. */
export const GB_PER_GIB = convertSize(1, "GiB", "GB");

/** What kept data is paid for by the GB and month. A copy is kept in snapshots, or where none are listed as objects. */
export type VolumeKind = "storage" | "backup";
const itemsOf = { storage: ["block_storage"], backup: ["snapshot", "object_storage"] } as const;

/** Price of a GB-month in a region, plan currency, major units; `null`: not computable. */
export type VolumePrice = Readonly<{
  perGb: Range | null;
  priced: boolean;
  because: Sentence | null;
  /** Of the list; `null`: rows in several, or compared prices. */
  currency: Currency | null;
  figure: () => Figure;
}>;

/** Every list of a kind in the edition, in the plan's currency. */
export type VolumeList = Readonly<{ area: string; perGb: number; name: string }>;

type Rates = ReadonlyMap<Currency, AppliedRate | null>;

export function volumeLists(catalogue: Catalogue, kind: VolumeKind, rates: Rates): VolumeList[] {
  const country = new Map(catalogue.regions.map((region) => [region.id, region.country]));
  // a price for every region of a provider stands in the area of its last region by id, whatever order the regions come in
  const byId = [...catalogue.regions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const home = new Map(byId.map((region) => [region.provider, region.country]));
  const wanted = new Set<string>(itemsOf[kind]);
  return catalogue.services
    .flatMap(({ item, price, currency, region, provider, variant }): VolumeList[] => {
      if (!wanted.has(item) || price === null || currency === null) return [];
      const perGb = convertWith(rates.get(currency) ?? null, range(price, price));
      const place = (region ? country.get(region) : home.get(provider)) ?? "";
      const name = [region ?? provider, variant].filter((word) => word !== null).join(" ");
      return perGb ? [{ area: currencyArea(place), perGb: perGb.low, name }] : [];
    })
    .sort((a, b) => a.perGb - b.perGb || (a.name < b.name ? -1 : 1));
}

/**
 * What a GB-month costs in a region: from its cheapest to its dearest class, since nobody has chosen one.
 *
 * The region's own rows, else the provider's; where it lists none, p10–p90 of the lists of its area, or of all lists where
 * those are fewer than five.
 */
export function volumePrice(
  kind: VolumeKind,
  region: RegionId,
  services: readonly ServicePrice[],
  lists: readonly VolumeList[],
  area: string,
  rates: Rates,
): VolumePrice {
  const rows = itemsOf[kind].map((item) => rowsOf(services, item, region)).find((rows) => rows.length > 0) ?? [];
  return rows.length > 0 ? ownPrice(kind, region, rows, rates) : comparedPrice(kind, region, lists, area);
}

function rowsOf(services: readonly ServicePrice[], item: ServicePrice["item"], region: RegionId): ServicePrice[] {
  const rows = services.filter((row) => row.item === item && row.price !== null && row.currency !== null);
  const own = rows.filter((row) => row.region === region);
  return own.length > 0 ? own : rows.filter((row) => row.region === null);
}

function ownPrice(kind: VolumeKind, region: RegionId, rows: readonly ServicePrice[], rates: Rates): VolumePrice {
  const prices = rows.map(({ price, currency }) => convertWith(rates.get(currency!) ?? null, range(price!, price!)));
  const lost = rows.find((_, index) => prices[index] === null);
  const known = prices.flatMap((price) => (price ? [price.low] : []));
  const perGb = lost ? null : range(Math.min(...known), Math.max(...known));
  const because = lost ? say("cost.no-rate", { from: lost.currency!, to: "" }) : null;
  const figure = (): Figure => {
    const parts = rows.map((row, index) => {
      const id = `${kind}/${region}/${row.item}/${row.variant ?? "-"}/${row.tierFromGb ?? 0}`;
      const price = given(
        `${id}/list`,
        say("cost.volume-list", { variant: row.variant ?? "-", currency: row.currency! }),
        "price",
        row.price,
        [listed(row)],
      );
      const label = say(`cost.${kind}-price`, { variant: row.variant ?? "-", currency: row.currency! });
      const rate = rateFigure(rates.get(row.currency!) ?? null);
      return computed(id, label, "price", prices[index] ?? null, "product", "price × rate", [price, ...rate], because);
    });
    return computed(
      `${kind}/${region}/price`,
      say("cost.volume-price"),
      "price",
      perGb,
      "formula",
      SPREAD,
      parts,
      because,
    );
  };
  const currencies = new Set(rows.map(({ currency }) => currency));
  return { perGb, priced: true, because, currency: currencies.size === 1 ? rows[0]!.currency : null, figure };
}

/** From the least of the parts to the greatest. */
export const SPREAD = "least … greatest";

function comparedPrice(kind: VolumeKind, region: RegionId, lists: readonly VolumeList[], area: string): VolumePrice {
  const near = lists.filter((list) => list.area === area);
  const compared = near.length >= FEWEST ? near : lists;
  const perGb = spanOf(compared.map((list) => list.perGb));
  const count = compared.length;
  const because = perGb
    ? say(near.length >= FEWEST ? `cost.${kind}-unpriced` : `cost.${kind}-unpriced-anywhere`, { count })
    : say(`cost.${kind}-too-few`, { count });
  const label = say("cost.volume-comparables", { provider: providerOf(region), count });
  const id = `${kind}/${region}/price`;
  return {
    perGb,
    priced: false,
    because,
    currency: null,
    figure: () =>
      perGb
        ? spanFigure(
            id,
            label,
            compared.map((list) => ({ amount: list.perGb, name: list.name })),
          )
        : given(id, label, "price", null, [], because),
  };
}

/** GiB × GB per GiB × price, rounded once. */
export const volumeCost = (gib: Range, perGb: Range, times: number, currency: Currency): MoneyRange =>
  roundMoneyRange(
    range(gib.low * GB_PER_GIB * times * perGb.low, gib.high * GB_PER_GIB * times * perGb.high),
    currency,
  );
