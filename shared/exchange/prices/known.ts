import { type OfferSize, sizeOf } from "../../catalogue/offer-size.ts";
import type { Catalogue, ZoneKind } from "../../model/catalogue.ts";
import { type OfferId, type ProviderId, type RegionId } from "../../model/id.ts";
import { squeeze } from "../normalise.ts";

/** What a list of prices may name: it can price an offer of a known provider in a known region, and nothing else. */
export type PriceKnown = Readonly<{
  providers: readonly Readonly<{ id: ProviderId; names: readonly string[] }>[];
  regions: readonly Readonly<{
    id: RegionId;
    provider: ProviderId;
    code: string;
    zone: ZoneKind;
    city: string | null;
  }>[];
  offers: readonly (OfferSize & Readonly<{ id: OfferId; region: RegionId; code: string }>)[];
}>;

/** The part of the catalogue that readers of price lists look into. */
export function knownForPrices({ providers, regions, offers }: Catalogue): PriceKnown {
  return {
    providers: providers.map(({ id, name }) => ({ id, names: [id, ...namesIn(name.ko), ...namesIn(name.en)] })),
    regions: regions.map(({ id, provider, code, zone, city }) => ({ id, provider, code, zone, city })),
    offers: offers.map((offer) => ({ id: offer.id, region: offer.region, code: offer.code, ...sizeOf(offer) })),
  };
}

/** `카카오엔터프라이즈(카카오클라우드)` is known under both names, and under the whole. */
function namesIn(name: string): string[] {
  const parts = /^(.*?)\s*\((.*)\)\s*$/.exec(name);
  return parts ? [name, parts[1]!, parts[2]!] : [name];
}

export type RegionAnswer =
  | Readonly<{ kind: "one"; id: RegionId }>
  /** The provider has the region, in another zone than the row says. */
  | Readonly<{ kind: "other-zone"; zone: ZoneKind }>
  | Readonly<{ kind: "several" }>
  | Readonly<{ kind: "none" }>;

/** Looks up what rows name; the lists are laid out once. */
export function priceLookup(known: PriceKnown) {
  const providers = new Map<string, ProviderId>();
  for (const { id, names } of known.providers)
    for (const name of names) if (!providers.has(nameKey(name))) providers.set(nameKey(name), id);

  const regionsOf = new Map<ProviderId, PriceKnown["regions"][number][]>();
  for (const region of known.regions)
    regionsOf.set(region.provider, [...(regionsOf.get(region.provider) ?? []), region]);
  const offers = new Map(known.offers.map((offer) => [offer.id as string, offer]));
  const sizes = new Map<string, OfferSize | "several">();
  for (const offer of known.offers) {
    const key = `${offer.region.slice(0, offer.region.indexOf(":"))} ${offer.code}`;
    const held = sizes.get(key);
    sizes.set(key, held === undefined || (held !== "several" && isSame(held, offer)) ? (held ?? offer) : "several");
  }

  return {
    provider: (name: string): ProviderId | null => providers.get(nameKey(name)) ?? null,

    /** By id, code or city, in the zone the row names; a government region may be named by the code of its public twin. */
    region(provider: ProviderId, name: string, zone: ZoneKind | null): RegionAnswer {
      const own = regionsOf.get(provider) ?? [];
      const key = nameKey(name.startsWith(`${provider}:`) ? name.slice(provider.length + 1) : name);
      const byCode = own.filter(({ code }) => nameKey(code) === key);
      const named = byCode.length > 0 ? byCode : own.filter(({ city }) => city !== null && nameKey(city) === key);
      if (named.length === 0) return { kind: "none" };
      const inZone = zone === null ? named : named.filter((region) => region.zone === zone);
      if (inZone.length === 1) return { kind: "one", id: inZone[0]!.id };
      if (inZone.length > 1) return { kind: "several" };
      const twins = own.filter(
        (region) => region.zone === zone && nameKey(region.code.replace(/^[a-z]+-/, "")) === key,
      );
      return twins.length === 1 ? { kind: "one", id: twins[0]!.id } : { kind: "other-zone", zone: named[0]!.zone };
    },

    /** The region of a provider that has only one. */
    onlyRegion(provider: ProviderId): RegionId | null {
      const own = regionsOf.get(provider) ?? [];
      return own.length === 1 ? own[0]!.id : null;
    },

    offer: (id: OfferId): OfferSize | null => offers.get(id) ?? null,
    /** The size of a code wherever the provider sells it, where all its regions agree. */
    size(provider: ProviderId, code: string): OfferSize | null {
      const held = sizes.get(`${provider} ${code}`);
      return held === undefined || held === "several" ? null : held;
    },
  };
}
export type PriceLookup = ReturnType<typeof priceLookup>;

const nameKey = (name: string): string => squeeze(name.normalize("NFC")).replace(/[:,]/g, "");
const isSame = (a: OfferSize, b: OfferSize): boolean =>
  a.vcpu === b.vcpu && a.memoryGib === b.memoryGib && a.arch === b.arch && a.gpu?.count === b.gpu?.count;
