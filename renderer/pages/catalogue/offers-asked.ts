import { create } from "zustand";
import type { Input } from "../../../shared/contract/contract.ts";
import type { PriceClass, ZoneKind } from "../../../shared/model/catalogue.ts";
import type { ProviderId, RegionId } from "../../../shared/model/id.ts";
import type { Currency } from "../../../shared/units/money.ts";

/** What offers are looked for. Empty lists and `null` ask for anything. */
export type OffersAsked = Readonly<{
  vcpu: number | null;
  memoryGib: number | null;
  classes: readonly PriceClass[];
  /** With or without, or a model by its name. */
  gpu: boolean | string | null;
  arch: "x86_64" | "arm64" | null;
  countries: readonly string[];
  zones: readonly ZoneKind[];
  providers: readonly ProviderId[];
  regions: readonly RegionId[];
  priced: boolean | null;
  staleOnly: boolean;
  /** Only the cheapest of what is found. */
  best: boolean;
}>;

export const anything: OffersAsked = {
  vcpu: null,
  memoryGib: null,
  classes: [],
  gpu: null,
  arch: null,
  countries: [],
  zones: [],
  providers: [],
  regions: [],
  priced: null,
  staleOnly: false,
  best: false,
};

export const BEST = 20;

/** What was asked last: it stays while the person looks at other pages. */
export const useAsked = create<OffersAsked>(() => anything);

/** Asks for something else, from the start. */
export const setAsked = (asked: Partial<OffersAsked>): void => useAsked.setState({ ...anything, ...asked });

/** Whether anything is asked for beyond everything. */
export const isNarrowed = (asked: OffersAsked, withProvider: boolean): boolean =>
  JSON.stringify(withProvider ? asked : { ...asked, providers: [] }) !== JSON.stringify(anything);

const orNull = <Item>(list: readonly Item[]): Item[] | null => (list.length === 0 ? null : [...list]);

/** The same as the host is asked. */
export function toFind(asked: OffersAsked, currency: Currency): Omit<Input<"offers.find">, "offset" | "limit"> {
  const { vcpu, memoryGib, gpu, arch } = asked;
  return {
    least: { vcpu, memoryGib },
    classes: orNull(asked.classes),
    gpu,
    arch,
    providers: orNull(asked.providers),
    regions: orNull(asked.regions),
    countries: orNull(asked.countries),
    zones: orNull(asked.zones),
    priced: asked.best || asked.staleOnly ? true : asked.priced,
    query: "",
    currency,
    sort: "price",
    descending: false,
  };
}
