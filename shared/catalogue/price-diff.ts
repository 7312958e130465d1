import type { PriceChange, PriceDiff } from "../contract/editions.ts";
import type { Offer, Price } from "../model/catalogue.ts";
import { type OfferId, type ProviderId, type RegionId, providerOf } from "../model/id.ts";
import type { Sentence } from "../model/sentence.ts";

export type ChangeKind = PriceChange["kind"];

export type DiffQuestion = Readonly<{
  from: readonly Offer[];
  to: readonly Offer[];
  /** Where `to` holds all there is: only there can an offer of `from` have vanished, or have lost its price. */
  isComplete: (region: RegionId) => boolean;
  /** Hours of a month at a provider, to set a price per hour beside one per month; `null`: not known, not compared. */
  hoursPerMonth: (region: RegionId) => number | null;
  doubts: ReadonlyMap<OfferId, Sentence>;
  /** Which changes are wanted as rows; `null`: all but those that stayed the same. They are counted in any case. */
  kinds: ReadonlySet<ChangeKind> | null;
}>;

/**
 * What became of every offer from one state of the prices to another: counts, the median change of each provider, and
 * the changes themselves, the largest first.
 *
 * A price in another currency, or per hour where it was per month and nobody says how long a month is, is *priced* anew:
 * it has no change, and is no raise.
 */
export function priceDiff(question: DiffQuestion): Omit<PriceDiff, "total"> {
  const { from, to, isComplete, doubts, kinds } = question;
  const before = new Map(from.map((offer) => [offer.id, offer]));
  const counts = noCounts();
  const perProvider = new Map<ProviderId, { counts: Counts; changes: number[] }>();
  const rows: PriceChange[] = [];

  function tell(kind: ChangeKind, was: Offer | null, is: Offer | null, change: number | null): void {
    const offer = (is ?? was)!; // one of both is there
    const provider = providerOf(offer.region);
    let held = perProvider.get(provider);
    if (!held) perProvider.set(provider, (held = { counts: noCounts(), changes: [] }));
    counts[kind] += 1;
    held.counts[kind] += 1;
    if (change !== null) held.changes.push(change);
    if (kinds === null ? kind === "same" : !kinds.has(kind)) return;
    const { id, region, code } = offer;
    const doubt = doubts.get(id) ?? null;
    rows.push({ kind, offer: id, region, code, before: was?.price ?? null, after: is?.price ?? null, change, doubt });
  }

  for (const offer of to) {
    const was = before.get(offer.id);
    if (!was) tell("added", null, offer, null);
    else {
      before.delete(offer.id);
      const { kind, change } = compared(was, offer, question);
      tell(kind, was, offer, change);
    }
  }
  for (const offer of before.values()) if (isComplete(offer.region)) tell("vanished", offer, null, null);

  rows.sort(byWeight);
  const providers = [...perProvider]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, held]) => ({ provider, counts: held.counts, medianChange: median(held.changes) }));
  return { counts, providers, rows };
}

type Counts = Record<ChangeKind, number>;
const noCounts = (): Counts => ({ added: 0, vanished: 0, raised: 0, lowered: 0, priced: 0, unpriced: 0, same: 0 });

function compared(
  was: Offer,
  is: Offer,
  { isComplete, hoursPerMonth }: DiffQuestion,
): Readonly<{ kind: ChangeKind; change: number | null }> {
  if (is.price === null) {
    const isLost = was.price !== null && isComplete(is.region);
    return { kind: isLost ? "unpriced" : "same", change: null };
  }
  if (was.price === null) return { kind: "priced", change: null };
  const change = changeOf(was.price, is.price, hoursPerMonth(is.region));
  if (change === null) return { kind: "priced", change };
  if (Math.abs(change) < NOTHING) return { kind: "same", change: 0 };
  return { kind: change > 0 ? "raised" : "lowered", change };
}

/** Prices that differ by less are one price, written with other digits. */
const NOTHING = 1e-9;

/** After over before, minus one; `null`: they cannot be compared. */
export function changeOf(before: Price, after: Price, hoursPerMonth: number | null): number | null {
  if (before.currency !== after.currency) return null;
  if (before.unit === after.unit) return after.amount / before.amount - 1;
  const [was, is] = [perMonth(before, hoursPerMonth), perMonth(after, hoursPerMonth)];
  return was === null || is === null ? null : is / was - 1;
}

function perMonth({ amount, unit }: Price, hours: number | null): number | null {
  if (unit === "month") return amount;
  return unit === "hour" && hours !== null ? amount * hours : null;
}

/** Doubts need somebody's eye first, then what changed most, then what has no change to measure. */
function byWeight(a: PriceChange, b: PriceChange): number {
  if ((a.doubt === null) !== (b.doubt === null)) return a.doubt === null ? 1 : -1;
  const [x, y] = [a.change === null ? -1 : Math.abs(a.change), b.change === null ? -1 : Math.abs(b.change)];
  return y - x || (a.offer < b.offer ? -1 : a.offer > b.offer ? 1 : 0);
}

function median(changes: number[]): number | null {
  if (changes.length === 0) return null;
  changes.sort((a, b) => a - b);
  const middle = changes.length >> 1;
  return changes.length % 2 === 1 ? changes[middle]! : (changes[middle - 1]! + changes[middle]!) / 2;
}
