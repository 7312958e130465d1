import { hoursPerMonth } from "../engines/cost/price.ts";
import { type Catalogue, type Offer, PriceClass } from "../model/catalogue.ts";
import { initialsOf, prepared } from "../text/find.ts";
import { type Day, daysBetween } from "../units/date.ts";
import { Currency } from "../units/money.ts";
import { equivalentOf } from "./gpu-equivalents.ts";

/** A text to be asked often, with its Hangul initials. */
export type Findable = Readonly<{ text: string; initials: string }>;

/**
 * The offers of one catalogue laid out in columns, made once: a question walks numbers and not objects.
 *
 * Places in the columns are places in `offers`. A number stands for each region, code and GPU model.
 */
export type OfferIndex = Readonly<{
  catalogue: Catalogue;
  offers: readonly Offer[];
  vcpu: Float64Array;
  memoryGib: Float64Array;
  /** Per hour in the currency of the price, major units; NaN: unpriced. */
  perHour: Float64Array;
  /** Place in `Currency.options`. */
  currency: Uint8Array;
  /** Days of the price since 1970; NaN: unpriced. */
  pricedOn: Float64Array;
  /** Place in `PriceClass.options`. */
  priceClass: Uint8Array;
  isArm: Uint8Array;
  region: Uint32Array;
  code: Uint32Array;
  /** Place in `models` plus one; 0: no GPU. */
  gpu: Uint32Array;
  regions: readonly Readonly<{ id: string; provider: string; country: string; zone: string; words: Findable }>[];
  codes: readonly string[];
  models: readonly string[];
  /** How many NVIDIA H200 one GPU stands for, by the number in `gpu`; `null` where no factor is known. */
  h200: readonly (number | null)[];
  /** Orders that were asked for, see `offer-order.ts`. */
  orders: Map<string, Uint32Array>;
}>;

export function offerIndex(catalogue: Catalogue): OfferIndex {
  const { offers } = catalogue;
  const [regions, codes, models] = [numbers<Offer["region"]>(), numbers<string>(), numbers<string>()];
  const empty = (): Float64Array => new Float64Array(offers.length);
  const columns = {
    vcpu: empty(),
    memoryGib: empty(),
    perHour: empty().fill(NaN),
    currency: new Uint8Array(offers.length),
    pricedOn: empty().fill(NaN),
    priceClass: new Uint8Array(offers.length),
    isArm: new Uint8Array(offers.length),
    region: new Uint32Array(offers.length),
    code: new Uint32Array(offers.length),
    gpu: new Uint32Array(offers.length),
  };
  const day = numbers<string>();
  const days: number[] = [];
  offers.forEach((offer, at) => {
    const { price, gpu } = offer;
    columns.vcpu[at] = offer.vcpu;
    columns.memoryGib[at] = offer.memoryGib;
    columns.priceClass[at] = PriceClass.options.indexOf(offer.class);
    columns.isArm[at] = offer.arch === "arm64" ? 1 : 0;
    columns.region[at] = regions.of(offer.region);
    columns.code[at] = codes.of(offer.code);
    columns.gpu[at] = gpu === null ? 0 : models.of(gpu.model) + 1;
    if (price === null) return;
    columns.perHour[at] = perHourOf(offer) ?? NaN;
    columns.currency[at] = Currency.options.indexOf(price.currency);
    const number = day.of(price.asOf);
    columns.pricedOn[at] = days[number] ??= dayNumber(price.asOf);
  });
  const { gpuEquivalents } = catalogue.reference;
  return {
    catalogue,
    offers,
    ...columns,
    regions: regions.list.map((id) => regionWords(catalogue, id)),
    codes: codes.list.map((code) => prepared([code])),
    models: models.list.map((model) => prepared([model])),
    h200: [null, ...models.list.map((model) => equivalentOf(model, gpuEquivalents)?.h200 ?? null)],
    orders: new Map(),
  };
}

/** Days since 1970, as the index counts them. */
export const dayNumber = (day: Day): number => daysBetween("1970-01-01", day);

/** Per hour, in the currency of the price and major units; `null`: unpriced, or not sold by time. */
export function perHourOf({ price, region }: Offer): number | null {
  if (price?.unit === "hour") return price.amount;
  return price?.unit === "month" ? price.amount / hoursPerMonth(region) : null;
}

/** Gives every word a number of its own, counted from 0 in the order they come. */
function numbers<Word extends string>() {
  const list: Word[] = [];
  const known = new Map<Word, number>();
  return {
    list,
    of(word: Word): number {
      const before = known.get(word);
      if (before !== undefined) return before;
      known.set(word, list.length);
      return list.push(word) - 1;
    },
  };
}

function regionWords(catalogue: Catalogue, id: Offer["region"]): OfferIndex["regions"][number] {
  const region = catalogue.regions.find((one) => one.id === id);
  const seller = id.slice(0, id.indexOf(":"));
  const provider = catalogue.providers.find((one) => one.id === (region?.provider ?? seller));
  const city = catalogue.cities.find(({ name }) => name.en === region?.city)?.name;
  const names = [provider?.name.ko, provider?.name.en, seller, region?.code, city?.ko, city?.en, region?.country];
  const text = prepared(names.filter((name) => name !== undefined));
  const words = { text, initials: initialsOf(text) };
  return { id, provider: seller, country: region?.country ?? "", zone: region?.zone ?? "", words };
}
