import { type Country, type Offer, PriceClass, type ZoneKind } from "../model/catalogue.ts";
import type { ProviderId, RegionId } from "../model/id.ts";
import { plain, seeker } from "../text/find.ts";
import type { Day } from "../units/date.ts";
import { Currency } from "../units/money.ts";
import { type PriceOrigin, originOf } from "./fact-key.ts";
import type { Rates } from "./newest-rate.ts";
import { type OfferIndex, dayNumber } from "./offer-index.ts";
import { type OfferSort, orderOf } from "./offer-order.ts";

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
  sort: OfferSort["by"];
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
  const hasNoRate = Currency.options.map((currency) => rates[currency] === null);
  const fits = fitting(index, question);
  let [total, withoutRate] = [0, 0];
  for (let at = 0; at < fits.length; at += 1) {
    if (fits[at] === 0) continue;
    total += 1;
    if (hasNoRate[index.currency[at]!] && !Number.isNaN(index.perHour[at])) withoutRate += 1;
  }
  const day = dayNumber(today);
  const order = orderOf(index, { by: question.sort, descending: question.descending }, rates);
  const rows = page(order, fits, offset, limit).map((at) => rowOf(index, at, rates, day));
  return { total, withoutRate, rows };
}

/** Some of the places that fit, in the order given. */
function page(order: Uint32Array, fits: Uint8Array, offset: number, limit: number): number[] {
  const places: number[] = [];
  let passed = 0;
  for (let at = 0; at < order.length && places.length < limit; at += 1) {
    const place = order[at]!;
    if (fits[place] === 0) continue;
    if (passed >= offset) places.push(place);
    passed += 1;
  }
  return places;
}

/** An offer with what a table shows of it; `day` is today, counted as in the index. */
function rowOf(index: OfferIndex, at: number, rates: Rates, day: number): FoundOffer {
  const offer = index.offers[at]!;
  const { price, gpu } = offer;
  const rate = price && rates[price.currency];
  const [own, factor] = [index.perHour[at]!, index.h200[index.gpu[at]!] ?? null];
  return {
    offer,
    perHour: rate === null || Number.isNaN(own) ? null : own * rate,
    ageDays: price && day - index.pricedOn[at]!,
    h200: gpu && factor ? gpu.count * factor : null,
    state: price ? originOf(price.source) : "bundled",
  };
}

/** 1 for each offer that fits. */
function fitting(index: OfferIndex, question: OfferQuestion): Uint8Array {
  const { least, classes, gpu, arch, priced } = question;
  const [vcpu, memoryGib] = [least.vcpu ?? 0, least.memoryGib ?? 0];
  const isClass = flags(PriceClass.options.map((one) => classes === null || classes.includes(one)));
  const isRegion = flags(regionsOf(index, question));
  const isModel = flags(modelsOf(index, gpu));
  const arm = arch === null ? null : arch === "arm64" ? 1 : 0;
  const words = question.query.split(/\s+/).filter((word) => plain(word) !== "");
  const found = words.map((word) => hitsOf(index, word));

  const fits = new Uint8Array(index.offers.length);
  for (let at = 0; at < fits.length; at += 1) {
    if (index.vcpu[at]! < vcpu || index.memoryGib[at]! < memoryGib) continue;
    if (isRegion[index.region[at]!] === 0 || isClass[index.priceClass[at]!] === 0) continue;
    if (isModel[index.gpu[at]!] === 0) continue;
    if (arm !== null && index.isArm[at] !== arm) continue;
    if (priced !== null && priced === Number.isNaN(index.perHour[at])) continue;
    if (found.length > 0 && !isNamed(index, found, at)) continue;
    fits[at] = 1;
  }
  return fits;
}

const flags = (list: readonly boolean[]): Uint8Array => Uint8Array.from(list, Number);

/** Whether every word is found somewhere in the offer. */
const isNamed = (index: OfferIndex, found: readonly Hits[], at: number): boolean =>
  found.every((hit) => hit.region[index.region[at]!] || hit.code[index.code[at]!] || hit.gpu[index.gpu[at]!]);

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
