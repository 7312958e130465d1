import type { Catalogue, ServicePrice } from "../../../shared/model/catalogue.ts";

/** A price is above 0 or is not there. */
export function withoutPositivePrice({ offers, services }: Catalogue): string[] {
  const isWrong = (amount: number | null | undefined): boolean => typeof amount === "number" && !(amount > 0);
  return [
    ...offers
      .filter(({ price }) => price !== null && isWrong(price.amount))
      .map(({ id }) => `price of ${id}: not above 0`),
    ...offers
      .filter(({ terms }) => terms !== undefined && Object.values(terms).some(isWrong))
      .map(({ id }) => `other terms of ${id}: not above 0`),
    ...offers
      .filter(({ price, terms }) => price === null && terms !== undefined)
      .map(({ id }) => `other terms of ${id}: without a price`),
    ...services
      .filter(({ price, included }) => (price === null ? !included : !(price > 0)))
      .map(({ provider, item }) => `price of ${item} of ${provider}: not above 0`),
  ];
}

/**
 * Tiers begin at 0 and follow each other without a gap and without overlapping.
 *
 * The last may end: what is above is then not known, as the list says nothing of it.
 */
export function brokenTiers({ services }: Catalogue): string[] {
  return grouped(services).flatMap((rows) => {
    const first = rows[0]!; // a group has a row
    const name = `tiers of ${[first.item, first.variant, first.region].filter(Boolean).join(" ")} of ${first.provider}`;
    if (rows.length === 1 && first.tierFromGb === null) return [];
    const sorted = [...rows].sort((a, b) => (a.tierFromGb ?? 0) - (b.tierFromGb ?? 0));
    const faults: string[] = [];
    let reached: number | null = 0;
    for (const { tierFromGb, tierToGb } of sorted) {
      const from = tierFromGb ?? 0;
      if (reached === null || from < reached) faults.push(`${name}: overlap at ${from} GB`);
      else if (from > reached) faults.push(`${name}: gap from ${reached} to ${from} GB`);
      if (tierToGb !== null && tierToGb <= from) faults.push(`${name}: ends at ${tierToGb} GB, where it begins`);
      reached = tierToGb;
    }
    return faults;
  });
}

function grouped(services: readonly ServicePrice[]): ServicePrice[][] {
  const groups = new Map<string, ServicePrice[]>();
  for (const one of services) {
    const key = [one.provider, one.region, one.item, one.variant, one.unit].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** An estimate stands on a price level, and a price level on listed prices of its base region. */
export function levelsWithoutBase({ offers, reference }: Catalogue): string[] {
  const listed = new Set(offers.filter(({ price }) => price?.method === "listed").map(({ region }) => region));
  const levels = new Map(reference.priceLevels.map((level) => [level.region, level]));
  const faults = reference.priceLevels.flatMap((level) => {
    const name = `price level of ${level.region}`;
    return [
      ...(level.status === "estimate" && !listed.has(level.base) ? [`${name}: no listed price in ${level.base}`] : []),
      ...(level.region === level.base ? [`${name}: is its own base`] : []),
      ...(level.lowP10 > level.multiplier || level.highP90 < level.multiplier ? [`${name}: outside its own band`] : []),
    ];
  });
  const isUnfounded = (region: (typeof offers)[number]["region"]) => levels.get(region)?.status !== "estimate";
  return [
    ...faults,
    ...offers
      .filter(({ price, region }) => price?.method === "estimate" && isUnfounded(region))
      .map(({ id }) => `price of ${id}: an estimate without a price level`),
    ...offers
      .filter(({ price }) => price?.method === "estimate" && price.spread === null)
      .map(({ id }) => `price of ${id}: an estimate without its spread`),
  ];
}
