import { type Country, type Offer, PriceClass, type ZoneKind } from "../model/catalogue.ts";
import type { ProviderId, RegionId } from "../model/id.ts";
import { plain, seeker } from "../text/find.ts";
import { type Day, daysBetween } from "../units/date.ts";
import { Currency } from "../units/money.ts";
import { type PriceOrigin, originOf } from "./fact-key.ts";
import type { Rates } from "./newest-rate.ts";
import { type OfferIndex, perHourOf } from "./offer-index.ts";

/** What is looked for. `null` asks nothing of that kind. */
export type OfferQuestion = Readonly<{
  least: Readonly<{ vcpu: number | null; memoryGib: number | null }>;
  classes: readonly PriceClass[] | null;
  /** With a GPU or without, or with one of a model by part of its name. */
  gpu: boolean | string | null;
  arch: Offer["arch"] | null;
  providers: readonly ProviderId[] | null;
  regions: readonly RegionId[] | null;
  countries: readonly Country[] | null;
  zones: readonly ZoneKind[] | null;
  priced: boolean | null;
  /** Every word must be found in a name of the provider, the region, its city or country, the code, or the GPU. */
  query: string;
  sort: "price" | "vcpu" | "memoryGib" | "provider" | "age";
  descending: boolean;
}>;

export type FoundOffers = Readonly<{
  total: number;
  /** Offers with a price that cannot be set beside the others for want of a rate. */
  withoutRate: number;
  rows: FoundOffer[];
}>;

export type FoundOffer = Readonly<{
  offer: Offer;
  /** Per hour in the currency of the rates, major units. */
  perHour: number | null;
  ageDays: number | null;
  /** Its GPUs counted as NVIDIA H200; `null`: it has none, or no factor is known. */
  h200: number | null;
  state: PriceOrigin;
}>;

type Page = Readonly<{ offset: number; limit: number }>;

/**
 * Offers that answer a question, one page of them: cheapest first unless asked otherwise, what cannot be compared last.
 *
 * Of equals the one with the smaller id comes first, so that an answer is always the same. Prices in other currencies are
 * compared by the rates given; without a rate they count as unpriced, and are counted.
 */
export function findOffers(
  index: OfferIndex,
  question: OfferQuestion,
  rates: Rates,
  today: Day,
  { offset, limit }: Page,
): FoundOffers {
  const worth = Float64Array.from(Currency.options, (currency) => rates[currency] ?? NaN);
  const matched = matching(index, question);
  let withoutRate = 0;
  for (const at of matched)
    if (!Number.isNaN(index.perHour[at]) && Number.isNaN(worth[index.currency[at]!])) withoutRate += 1;

  const keys = sortKeys(index, question, worth, matched);
  const rows = arranged(matched, keys, offset + limit)
    .slice(offset, offset + limit)
    .map((at) => rowOf(index, index.offers[at]!, rates, today));
  return { total: matched.length, withoutRate, rows };
}

function rowOf(index: OfferIndex, offer: Offer, rates: Rates, today: Day): FoundOffer {
  const { price, gpu } = offer;
  const [own, rate] = [perHourOf(offer), price && rates[price.currency]];
  const factor = gpu && index.h200.get(plain(gpu.model));
  return {
    offer,
    perHour: own === null || rate === null ? null : own * rate,
    ageDays: price && daysBetween(price.asOf, today),
    h200: gpu && factor ? gpu.count * factor : null,
    state: price ? originOf(price.source) : "bundled",
  };
}

/** Places of the offers that fit, in the order of the catalogue. */
function matching(index: OfferIndex, question: OfferQuestion): Uint32Array {
  const { least, classes, gpu, arch, priced } = question;
  const [vcpu, memoryGib] = [least.vcpu ?? 0, least.memoryGib ?? 0];
  const isClass = PriceClass.options.map((one) => classes === null || classes.includes(one));
  const isRegion = regionsOf(index, question);
  const isModel = modelsOf(index, gpu);
  const arm = arch === null ? -1 : arch === "arm64" ? 1 : 0;
  const words = question.query.split(/\s+/).filter((word) => plain(word) !== "");
  const found = words.map((word) => hitsOf(index, word));

  const matched = new Uint32Array(index.offers.length);
  let count = 0;
  for (let at = 0; at < matched.length; at += 1) {
    if (index.vcpu[at]! < vcpu || index.memoryGib[at]! < memoryGib) continue;
    if (!isRegion[index.region[at]!] || !isClass[index.priceClass[at]!] || !isModel[index.gpu[at]!]) continue;
    if (arm >= 0 && index.isArm[at] !== arm) continue;
    if (priced !== null && priced === Number.isNaN(index.perHour[at])) continue;
    if (!found.every((hit) => hit.region[index.region[at]!] || hit.code[index.code[at]!] || hit.gpu[index.gpu[at]!]))
      continue;
    matched[count] = at;
    count += 1;
  }
  return matched.subarray(0, count);
}

function regionsOf(index: OfferIndex, question: OfferQuestion): readonly boolean[] {
  const holds = (list: readonly string[] | null): ((word: string) => boolean) => {
    const set = list && new Set(list);
    return (word) => set === null || set.has(word);
  };
  const [provider, region] = [holds(question.providers), holds(question.regions)];
  const [country, zone] = [holds(question.countries), holds(question.zones)];
  return index.regions.map((one) => provider(one.provider) && region(one.id) && country(one.country) && zone(one.zone));
}

/** By the number of the model; the first stands for no GPU. */
function modelsOf(index: OfferIndex, gpu: OfferQuestion["gpu"]): readonly boolean[] {
  if (typeof gpu !== "string") return [gpu !== true, ...index.models.map(() => gpu !== false)];
  const wanted = plain(gpu);
  return [false, ...index.models.map((model) => model.includes(wanted))];
}

type Hits = Readonly<{ region: readonly boolean[]; code: readonly boolean[]; gpu: readonly boolean[] }>;

/** Where one word is found; with one slip of the finger only where it is found nowhere else. */
function hitsOf(index: OfferIndex, word: string): Hits {
  const { holds, holdsInitials, nearly } = seeker(word);
  const hits = (inText: (text: string) => boolean, inInitials: ((text: string) => boolean) | null): Hits => ({
    region: index.regions.map(({ words }) => inText(words.text) || (inInitials?.(words.initials) ?? false)),
    code: index.codes.map(inText),
    gpu: [false, ...index.models.map(inText)],
  });
  const exact = hits(holds, holdsInitials);
  const isFound = [...exact.region, ...exact.code, ...exact.gpu].includes(true);
  return isFound || !nearly ? exact : hits(nearly, null);
}

/** Smaller comes first; what has no value is infinite, in either direction. */
function sortKeys(
  index: OfferIndex,
  { sort, descending }: OfferQuestion,
  worth: Float64Array,
  matched: Uint32Array,
): Float64Array {
  const valueOf = {
    price: (at: number) => index.perHour[at]! * worth[index.currency[at]!]!,
    vcpu: (at: number) => index.vcpu[at]!,
    memoryGib: (at: number) => index.memoryGib[at]!,
    provider: providerRank(index),
    age: (at: number) => -index.pricedOn[at]!,
  }[sort];
  const keys = new Float64Array(matched.length);
  for (let place = 0; place < matched.length; place += 1) {
    const value = valueOf(matched[place]!);
    keys[place] = Number.isNaN(value) ? Infinity : descending ? -value : value;
  }
  return keys;
}

function providerRank(index: OfferIndex): (at: number) => number {
  const sorted = [...new Set(index.regions.map(({ provider }) => provider))].sort();
  const rank = index.regions.map(({ provider }) => sorted.indexOf(provider));
  return (at) => rank[index.region[at]!]!;
}

/** The first ones in order, at least `until` where there are as many. Only those that can be among them are sorted. */
function arranged(matched: Uint32Array, keys: Float64Array, until: number): number[] {
  const last = until < keys.length ? Float64Array.from(keys).sort()[until - 1]! : Infinity;
  const places: number[] = [];
  keys.forEach((key, place) => {
    if (key <= last) places.push(place);
  });
  return places.sort((a, b) => (keys[a] === keys[b] ? a - b : keys[a]! - keys[b]!)).map((place) => matched[place]!);
}
