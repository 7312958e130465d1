import type { Offer, Provider, Region, ServicePrice } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import { inBothLanguages } from "../../text/text.ts";
import type { Currency } from "../../units/money.ts";
import { type PriceField, columnName } from "../prices/columns.ts";
import { sizeName } from "../prices/offer-row.ts";
import { csvRows } from "./csv.ts";
import type { OutCell, OutKind, PlainTable } from "./table.ts";

type Filled = Partial<Record<PriceField, OutCell>>;

/** In the order of formats.md 14; what only services need comes last. */
const order: readonly (readonly [PriceField, OutKind])[] = [
  ["provider", "text"],
  ["offer", "text"],
  ["name", "text"],
  ["class", "text"],
  ["region", "text"],
  ["zone", "text"],
  ["vcpu", "number"],
  ["memory", "number"],
  ["disk", "number"],
  ["gpuModel", "text"],
  ["gpuCount", "number"],
  ["arch", "text"],
  ["os", "text"],
  ["unit", "text"],
  ["term", "text"],
  ["upfront", "number"],
  ["amount", "number"],
  ["currency", "text"],
  ["vat", "text"],
  ["hours", "number"],
  ["source", "text"],
  ["asOf", "day"],
  ["method", "text"],
  ["note", "text"],
  ["item", "text"],
  ["variant", "text"],
  ["tierFrom", "number"],
  ["tierTo", "number"],
  ["free", "number"],
];

export type PriceSheetOf = Readonly<{
  provider: Provider;
  regions: readonly Region[];
  offers: readonly Offer[];
  services: readonly ServicePrice[];
}>;

/**
 * A price sheet of all that is known of a provider, with the amounts left open: whoever knows the prices fills them in
 * with their date and source. Read back as it is, it gives the same offers, unpriced.
 */
export function priceSheetTable(of: PriceSheetOf): PlainTable {
  const rows = [...(of.offers.length === 0 ? regionRows(of) : offerRows(of)), ...serviceRows(of)];
  return {
    name: { ko: "단가", en: "Prices" },
    columns: order.map(([field, kind]) => ({
      field,
      heading: { ko: inBothLanguages({ key: `price-sheet.heading.${field}`, args: {} }).ko, en: columnName(field) },
      unit: null,
      kind,
    })),
    rows: rows.map((row) => order.map(([field]) => row[field] ?? null)),
  };
}

/** The same as a text file, under the names that formats.md gives the columns. */
export const priceSheetCsv = ({ columns, rows }: PlainTable): string =>
  csvRows([columns.map(({ heading }) => heading.en), ...rows]);

const codeOf = (region: RegionId | null): string | null => region?.slice(region.indexOf(":") + 1) ?? null;

function offerRows({ provider, regions, offers }: PriceSheetOf): Filled[] {
  const zones = new Map(regions.map(({ id, zone }) => [id, zone]));
  const currency = usual(offers.flatMap(({ price }) => price?.currency ?? []));
  return offers.map((offer): Filled => ({
    provider: provider.id,
    offer: offer.code,
    name: sizeName(offer),
    class: offer.class,
    region: codeOf(offer.region),
    zone: zones.get(offer.region) ?? null,
    vcpu: offer.vcpu,
    memory: offer.memoryGib,
    disk: offer.localDiskGb,
    gpuModel: offer.gpu?.model ?? null,
    gpuCount: offer.gpu?.count ?? null,
    arch: offer.arch,
    os: "linux",
    unit: offer.price?.unit ?? "hour",
    term: "on-demand",
    currency: offer.price?.currency ?? currency,
    vat: "excluded",
    // what is said of an estimate does not hold for the price that is filled in
    note: offer.price?.method === "estimate" ? null : (offer.note ?? null),
  }));
}

/** Of whom no offer is known there is a row for each region, to be filled in whole. */
const regionRows = ({ provider, regions }: PriceSheetOf): Filled[] =>
  regions.map(({ code, zone }): Filled => ({
    provider: provider.id,
    region: code,
    zone,
    arch: "x86_64",
    os: "linux",
    unit: "hour",
    term: "on-demand",
    currency: provider.owner.country === "KR" ? "KRW" : null,
    vat: "excluded",
  }));

const serviceRows = ({ provider, services }: PriceSheetOf): Filled[] =>
  services.map((service): Filled => ({
    provider: provider.id,
    region: codeOf(service.region),
    unit: service.unit,
    currency: service.currency,
    vat: "excluded",
    item: service.item,
    variant: service.variant,
    tierFrom: service.tierFromGb,
    tierTo: service.tierToGb,
    free: service.freeGb,
  }));

/** The currency most of the prices are in; `null`: there are none. */
function usual(currencies: readonly Currency[]): Currency | null {
  const counts = new Map<Currency, number>();
  for (const one of currencies) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
