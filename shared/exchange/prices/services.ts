import { thisEdition } from "../../catalogue/fact-key.ts";
import type { ServicePrice } from "../../model/catalogue.ts";
import { say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";

import type { StatedService } from "./stated.ts";
import type { Teller } from "./told.ts";

/** What is paid beside compute: one row a tier. A row without a price gives nothing; of two with one tier the first holds. */
export function joinServices(rows: readonly StatedService[], today: Day, tell: Teller): ServicePrice[] {
  const taken = new Map<string, StatedService>();
  const services = rows.flatMap((row): ServicePrice[] => {
    const { where, price } = row;
    const refuse = (key: string, args: Record<string, string | number> = {}): [] => {
      tell.aside(where, "refused", say(key, args));
      return [];
    };
    if (!row.isIncluded && price.amount === null) {
      tell.aside(where, "skipped", say("price-sheet.service-unpriced"));
      return [];
    }
    if (!row.isIncluded && !(price.amount! > 0))
      return refuse("price-sheet.service-not-above-0", { amount: price.amount! });
    if (price.asOf === null) return refuse("price-sheet.unreadable");
    if (price.asOf > today) return refuse("price-sheet.future", { day: price.asOf });
    const key = JSON.stringify([row.provider, row.region, row.item, row.variant, price.unit, row.tierFromGb ?? 0]);
    const before = taken.get(key);
    if (before !== undefined) {
      if (!isSame(before, row)) return refuse("price-sheet.two-tiers", { where: before.where });
      tell.aside(where, "skipped", say("price-sheet.twice", { where: before.where }));
      return [];
    }
    taken.set(key, row);
    tell.told(where, "service");
    const isEgress = row.item === "egress_internet";
    const made: ServicePrice = {
      provider: row.provider,
      region: row.region,
      item: row.item,
      variant: row.variant,
      unit: price.unit,
      tierFromGb: row.tierFromGb ?? (isEgress ? 0 : null),
      tierToGb: row.tierToGb,
      freeGb: row.freeGb,
      currency: price.currency,
      price: row.isIncluded ? null : price.amount,
      included: row.isIncluded,
      source: thisEdition,
      asOf: price.asOf,
      note: row.notes.length === 0 ? null : [...new Set(row.notes)].join("; ").slice(0, 1000),
    };
    return [made];
  });
  for (const [where, because] of crossings([...taken.values()])) tell.note(where, "warning", because);
  return services;
}

const isSame = (a: StatedService, b: StatedService): boolean =>
  a.price.amount === b.price.amount &&
  a.price.currency === b.price.currency &&
  a.tierToGb === b.tierToGb &&
  a.freeGb === b.freeGb &&
  a.isIncluded === b.isIncluded;

/** Tiers of one list that overlap, or leave a gap between them: said, and taken as they stand. */
function crossings(rows: readonly StatedService[]): [where: string, because: ReturnType<typeof say>][] {
  const lists = new Map<string, StatedService[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.provider, row.region, row.item, row.variant, row.price.unit]);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  return [...lists.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => (a.tierFromGb ?? 0) - (b.tierFromGb ?? 0));
    return sorted.slice(1).flatMap((row, at): [string, ReturnType<typeof say>][] => {
      const end = sorted[at]!.tierToGb; // one before each of the rest
      const from = row.tierFromGb ?? 0;
      return end === from ? [] : [[row.where, say("price-sheet.tiers-meet", { from, end: end ?? "∞" })]];
    });
  });
}
