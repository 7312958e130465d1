import { thisEdition } from "../../catalogue/fact-key.ts";
import type { OfferSize } from "../../catalogue/offer-size.ts";
import type { Offer, Price } from "../../model/catalogue.ts";
import type { OfferId } from "../../model/id.ts";
import type { Doubt } from "../../model/own-edition.ts";
import { say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { exact } from "./cells.ts";

import type { StatedOffer } from "./stated.ts";
import type { Teller } from "./told.ts";

const LONGEST_NOTE = 1000;
const months = { "1y": 12, "3y": 36 } as const;
type Term = Exclude<StatedOffer["term"], "on-demand">;

/**
 * Joins the rows of each offer: one size, one price on demand, and beside it what it costs on other terms.
 *
 * Two rows with other values for the same price are not chosen between: the first stands and is held for confirmation.
 */
export function joinOffers(
  rows: readonly StatedOffer[],
  today: Day,
  tell: Teller,
): { offers: Offer[]; doubts: Doubt[] } {
  const groups = new Map<OfferId, StatedOffer[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  const doubts: Doubt[] = [];
  const offers = [...groups.values()].flatMap((group) => joined(group, today, tell, doubts) ?? []);
  return { offers, doubts };
}

function joined(group: readonly StatedOffer[], today: Day, tell: Teller, doubts: Doubt[]): Offer | null {
  const first = group[0]!; // a group begins with a row
  const fitting = group.filter((row) => {
    if (isSameSize(row.size, first.size)) return true;
    tell.aside(row.where, "refused", say("price-sheet.sizes-differ", { code: row.code, where: first.where }));
    return false;
  });
  const doubt = (key: string, args: Record<string, string | number>): void =>
    void doubts.push({ offer: first.id, because: say(key, args) });

  /** The row that says a price of this term; others that say it again are set aside. */
  function stating(all: readonly StatedOffer[]): StatedOffer | null {
    const priced = all.filter((row) => isPriced(row, tell));
    const taken = priced[0] ?? all[0] ?? null;
    for (const row of all) {
      if (row === taken) continue;
      const isSame = !priced.includes(row) || (taken !== null && isSamePrice(row, taken));
      if (isSame) {
        tell.aside(row.where, "skipped", say("price-sheet.twice", { where: taken!.where }));
        continue;
      }
      tell.aside(row.where, "refused", say("price-sheet.two-prices", { where: taken!.where }));
      doubt("price-sheet.doubt-two-prices", { where: taken!.where, other: row.where });
    }
    return taken;
  }

  const all = fitting.filter(({ term }) => term === "on-demand");
  const [hourly, monthly] = (["hour", "month"] as const).map((unit) => all.filter(({ price }) => price.unit === unit));
  // a list may say both what an hour costs and what a whole month does: the hour is the price
  const hasBoth = [hourly, monthly].every((rows) => rows!.some(({ price }) => (price.amount ?? 0) > 0));
  const onDemand = stating(hasBoth ? hourly! : all);
  const price = onDemand === null ? null : priceOf(onDemand);
  if (onDemand !== null) tell.told(onDemand.where, "offer");
  if (price !== null && price.asOf > today) doubt("price-sheet.doubt-future", { day: price.asOf });

  const terms: Record<Term | "month", number | null> = { "1y": null, "3y": null, spot: null, month: null };
  const notes = [...(onDemand?.notes ?? [])];
  let isListed = onDemand !== null;
  for (const term of ["month", "1y", "3y", "spot"] as const) {
    const rows = term === "month" ? (hasBoth ? monthly! : []) : fitting.filter((row) => row.term === term);
    const row = stating(rows);
    if (row === null) continue;
    if (row.price.amount === null || row.price.amount <= 0) {
      tell.told(row.where, "offer");
      isListed = true;
      continue;
    }
    if (price === null || price.currency !== row.price.currency || price.asOf !== row.price.asOf) {
      const args = { term, code: row.code };
      tell.aside(row.where, "refused", say(price === null ? "price-sheet.term-alone" : "price-sheet.term-apart", args));
      continue;
    }
    terms[term] = term === "spot" ? perHour(row) : term === "month" ? row.price.amount : perMonth(row, months[term]);
    if (row.upfront > 0) notes.push(`${term}: upfront ${row.upfront} spread over its months`);
    notes.push(...row.notes);
    tell.told(row.where, "term");
  }
  if (!isListed) return null;

  const hasTerms = Object.values(terms).some((value) => value !== null);
  const note = [...new Set(notes)].join("; ").slice(0, LONGEST_NOTE);
  return {
    id: first.id,
    region: first.region,
    code: first.code,
    ...first.size,
    price,
    ...(hasTerms
      ? {
          terms: {
            oneYearPerMonth: terms["1y"],
            threeYearPerMonth: terms["3y"],
            spotPerHour: terms.spot,
            ...(terms.month === null ? {} : { perMonth: terms.month }),
          },
        }
      : {}),
    ...(note === "" ? {} : { note }),
  };
}

/** An amount at or below 0 is no price, and the sheet's reader is told. */
function isPriced({ price: { amount }, where }: StatedOffer, tell: Teller): boolean {
  if (amount !== null && amount <= 0) tell.note(where, "warning", say("price-sheet.not-above-0", { amount }));
  return amount !== null && amount > 0;
}

function priceOf({ price }: StatedOffer): Price | null {
  const { amount, currency, unit, asOf, method } = price;
  if (amount === null || amount <= 0 || currency === null || asOf === null) return null;
  return { amount, currency, unit, method, spread: null, source: thisEdition, asOf };
}

const perMonth = ({ price, hours, upfront }: StatedOffer, term: number): number =>
  exact(price.amount! * (price.unit === "hour" ? hours : 1) + upfront / term); // asked for rows with an amount only

const perHour = ({ price, hours }: StatedOffer): number => exact(price.amount! / (price.unit === "month" ? hours : 1)); // as above

const isSamePrice = (a: StatedOffer, b: StatedOffer): boolean =>
  a.price.amount === b.price.amount &&
  a.price.currency === b.price.currency &&
  a.price.unit === b.price.unit &&
  a.price.asOf === b.price.asOf &&
  a.upfront === b.upfront;

const isSameSize = (a: OfferSize, b: OfferSize): boolean =>
  a.vcpu === b.vcpu &&
  a.memoryGib === b.memoryGib &&
  a.arch === b.arch &&
  a.class === b.class &&
  a.localDiskGb === b.localDiskGb &&
  a.gpu?.model === b.gpu?.model &&
  a.gpu?.count === b.gpu?.count;
