import type { Offer, Price } from "../model/catalogue.ts";
import { type OfferId, providerOf } from "../model/id.ts";
import { type PriceRules, defaultPriceRules } from "../model/price-rules.ts";
import type { Doubt, PriceFinding } from "../model/own-edition.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { text } from "../text/text.ts";

/**
 * What is out of a provider's line; our own judgement (source `own`), not read anywhere. Within one class the dearest size of a provider costs up to about three times the cheapest per unit of
 * size, so five times is out of its line.
 */
const OFF_LINE = 5;
/** What binary fractions leave behind. */
const DUST = 1e-9;
/** Fewer priced offers make no line. */
const LINE = 5;
/** GiB that weigh as one vCPU in the size of an offer: the most common shape sold. */
const GIB_PER_VCPU = 4;

export type Plausibility = Readonly<{
  /** Held until somebody confirms them; at most one an offer. */
  doubts: readonly Doubt[];
  notes: readonly PriceFinding[];
}>;

/**
 * Looks at prices before they count: against the price that stands, or, where an offer has none yet, against the line of
 * its provider.
 *
 * A jump is held for confirmation, never refused: it may be true. `before` is the catalogue as it stands.
 */
export function plausible(
  before: readonly Offer[],
  after: readonly Offer[],
  { jump: mostOff }: Pick<PriceRules, "jump"> = defaultPriceRules,
): Plausibility {
  const standing = new Map(before.map((offer) => [offer.id, offer.price]));
  const lineOf = lines(before, after);
  const doubts: Doubt[] = [];
  const recoined = new Map<string, { count: number; from: string; to: string }>();

  for (const offer of after) {
    if (offer.price === null) continue;
    const was = standing.get(offer.id) ?? null;
    const because = was ? jump(was, offer.price, mostOff) : offLine(offer, offer.price, lineOf(offer));
    if (because) doubts.push({ offer: offer.id, because });
    if (was && was.currency !== offer.price.currency) {
      const key = `${providerOf(offer.region)} ${was.currency} ${offer.price.currency}`;
      const held = recoined.get(key) ?? { count: 0, from: was.currency, to: offer.price.currency };
      recoined.set(key, { ...held, count: held.count + 1 });
    }
  }
  return {
    doubts,
    notes: [...recoined].map(([key, told]) => ({
      where: key.slice(0, key.indexOf(" ")),
      severity: "note",
      because: say("editions.currency-changed", told),
    })),
  };
}

/** The same offer on the same terms, at a price off the former one by more than a share of that. */
function jump(was: Price, is: Price, mostOff: number): Sentence | null {
  if (was.currency !== is.currency || was.unit !== is.unit) return null;
  const ratio = is.amount / was.amount;
  if (Math.abs(ratio - 1) <= mostOff + DUST) return null;
  return say(ratio > 1 ? "editions.doubt-raised" : "editions.doubt-lowered", {
    before: priceInWords(was),
    after: priceInWords(is),
    times: rounded(ratio > 1 ? ratio : 1 / ratio),
  });
}

function offLine(offer: Offer, price: Price, middle: number | null): Sentence | null {
  if (middle === null) return null;
  const ratio = price.amount / sizeOf(offer) / middle;
  if (ratio <= OFF_LINE && ratio >= 1 / OFF_LINE) return null;
  return say(ratio > 1 ? "editions.doubt-above-line" : "editions.doubt-below-line", {
    price: priceInWords(price),
    usual: priceInWords({ ...price, amount: Number((middle * sizeOf(offer)).toPrecision(3)) }),
    times: rounded(ratio > 1 ? ratio : 1 / ratio),
  });
}

/** What a provider's offers of one class cost per unit of size, in the middle; `null` where too few are priced. */
function lines(before: readonly Offer[], after: readonly Offer[]): (offer: Offer) => number | null {
  const medians = (offers: readonly Offer[]): Map<string, number> => {
    const prices = new Map<string, number[]>();
    for (const offer of offers) {
      const key = lineKey(offer);
      if (key === null) continue;
      const line = prices.get(key);
      const unit = offer.price!.amount / sizeOf(offer);
      if (line) line.push(unit);
      else prices.set(key, [unit]);
    }
    return new Map(
      [...prices].flatMap(([key, line]) =>
        line.length < LINE ? [] : [[key, line.sort((a, b) => a - b)[line.length >> 1]!] as const],
      ),
    );
  };
  const [standing, given] = [medians(before), medians(after)];
  return (offer) => {
    const key = lineKey(offer);
    return key === null ? null : (standing.get(key) ?? given.get(key) ?? null);
  };
}

function lineKey({ region, class: priceClass, gpu, price }: Offer): string | null {
  if (price === null) return null;
  return [providerOf(region), priceClass, gpu?.model ?? "", price.currency, price.unit].join("|");
}

/** Units of size: accelerators where there are any, since they make the price; else vCPU, with memory weighed in. */
const sizeOf = ({ vcpu, memoryGib, gpu }: Offer): number => gpu?.count ?? vcpu + memoryGib / GIB_PER_VCPU;

/** `0.096 USD/hour`. */
export function priceInWords({ amount, currency, unit }: Pick<Price, "amount" | "currency" | "unit">): Text {
  const words = (language: "ko" | "en"): string => `${amount} ${currency}${text(language, `catalogue.per-${unit}`)}`;
  return { ko: words("ko"), en: words("en") };
}

const rounded = (ratio: number): number => Number(ratio.toPrecision(3));

/** Doubts by offer, the first of each. */
export const doubtsByOffer = (doubts: readonly Doubt[]): Map<OfferId, Sentence> =>
  new Map(doubts.toReversed().map(({ offer, because }) => [offer, because]));
