import type { Certification, City, Offer, Provider, Region, ServicePrice } from "../../../shared/model/catalogue.ts";
import {
  Certification as CertificationSchema,
  Offer as OfferSchema,
  Provider as ProviderSchema,
  Region as RegionSchema,
  ServicePrice as ServiceSchema,
} from "../../../shared/model/catalogue.ts";
import { ProviderId, type RegionId, SourceId } from "../../../shared/model/id.ts";
import type { OwnValue } from "../../../shared/model/own-fact.ts";

/** Stands for the fact's own source until the host has given it its number. */
export const OWN = SourceId.parse("own-fact");

export type HolderDraft = Readonly<{
  name: string | null;
  country: string | null;
  share: number | null;
  veto: boolean | null;
}>;

/** What is typed of a provider; an empty field is not known. */
export type ProviderDraft = Readonly<{
  kind: "provider";
  id: string | null;
  nameKo: string | null;
  nameEn: string | null;
  sort: Provider["kind"];
  ownerName: string | null;
  ownerCountry: string | null;
  /** `share` in percent, as it is typed. */
  shareholders: readonly HolderDraft[];
  platformName: string | null;
  platformFamily: string | null;
  managedKubernetes: boolean | null;
  s3Api: boolean | null;
  openstackApi: boolean | null;
  note: string | null;
}>;
export type RegionDraft = Readonly<{
  kind: "region";
  code: string | null;
  city: string | null;
  country: string | null;
  zone: Region["zone"];
  zones: number | null;
  member: string | null;
  note: string | null;
}>;
export type OfferDraft = Readonly<{
  kind: "offer";
  region: RegionId | null;
  code: string | null;
  class: Offer["class"];
  vcpu: number | null;
  memoryGib: number | null;
  arch: Offer["arch"];
  gpuModel: string | null;
  gpuCount: number | null;
  localDiskGb: number | null;
  amount: number | null;
  currency: "KRW" | "EUR" | "USD";
  unit: "hour" | "month";
  oneYear: number | null;
  threeYear: number | null;
  spot: number | null;
  note: string | null;
}>;
export type ServiceDraft = Readonly<{
  kind: "service";
  region: RegionId | null;
  item: ServicePrice["item"];
  variant: string | null;
  unit: string | null;
  tierFromGb: number | null;
  tierToGb: number | null;
  freeGb: number | null;
  currency: "KRW" | "EUR" | "USD";
  price: number | null;
  included: boolean;
  note: string | null;
}>;
export type CertificationDraft = Readonly<{
  kind: "certification";
  scheme: string | null;
  scope: string | null;
  /** `null` is not limited. */
  zones: Certification["zones"];
  regions: Certification["regions"];
  level: string | null;
  rank: number | null;
  validFrom: string | null;
  validTo: string | null;
  lastConfirmed: string | null;
  termYears: number | null;
  standing: Certification["standing"];
  note: string | null;
}>;
export type ValueDraft = ProviderDraft | RegionDraft | OfferDraft | ServiceDraft | CertificationDraft;

/** A fact laid out as fields. */
export function draftOf(fact: OwnValue): ValueDraft {
  switch (fact.kind) {
    case "provider": {
      const { id, name, kind: sort, owner, platform, managedKubernetes, s3Api, openstackApi, note } = fact.value;
      return {
        kind: "provider",
        id: id === BLANK ? null : id,
        nameKo: name.ko || null,
        nameEn: name.en || null,
        sort,
        ownerName: owner.name,
        ownerCountry: owner.country,
        shareholders: (owner.shareholders?.holders ?? []).map((one) => ({
          ...one,
          share: one.share === null ? null : Math.round(one.share * 1e6) / 1e4,
        })),
        platformName: platform.name,
        platformFamily: platform.family,
        managedKubernetes: managedKubernetes.value,
        s3Api: s3Api.value,
        openstackApi: openstackApi.value,
        note,
      };
    }
    case "region": {
      const { code, city, country, zone, zones, member, note } = fact.value;
      return { kind: "region", code: code === BLANK ? null : code, city, country, zone, zones, member, note };
    }
    case "offer": {
      const { region, code, vcpu, memoryGib, arch, gpu, localDiskGb, price, terms, note } = fact.value;
      const isBlank = code === BLANK;
      return {
        kind: "offer",
        region: region.endsWith(`:${BLANK}`) ? null : region,
        code: isBlank ? null : code,
        class: fact.value.class,
        vcpu: isBlank ? null : vcpu,
        memoryGib: isBlank ? null : memoryGib,
        arch,
        gpuModel: gpu?.model ?? null,
        gpuCount: gpu?.count ?? null,
        localDiskGb,
        amount: price?.amount ?? null,
        currency: price?.currency ?? "KRW",
        unit: price?.unit === "month" ? "month" : "hour",
        oneYear: terms?.oneYearPerMonth ?? null,
        threeYear: terms?.threeYearPerMonth ?? null,
        spot: terms?.spotPerHour ?? null,
        note: note ?? null,
      };
    }
    case "service": {
      const { region, item, variant, unit, tierFromGb, tierToGb, freeGb, currency, price, included, note } = fact.value;
      return {
        kind: "service",
        region,
        item,
        variant,
        unit,
        tierFromGb,
        tierToGb,
        freeGb,
        currency: currency ?? "KRW",
        price,
        included,
        note,
      };
    }
    case "certification": {
      const { scheme, scope, zones, regions, level, rank, validFrom, validTo, lastConfirmed, termYears } = fact.value;
      const { standing, note } = fact.value;
      return {
        kind: "certification",
        scheme: scheme === BLANK ? null : scheme,
        scope,
        zones,
        regions,
        level,
        rank,
        validFrom,
        validTo,
        lastConfirmed,
        termYears,
        standing,
        note,
      };
    }
  }
}

/** What marks an id or code that nobody has typed yet. */
export const BLANK = "x-blank";

/**
 * The fact that what is typed makes, stamped with the day it was read; `null` while something is missing or cannot be.
 *
 * Parts of a provider that were left as they were keep the source they had.
 */
export function valueOf(draft: ValueDraft, before: OwnValue, readOn: string, cities: readonly City[]): OwnValue | null {
  const stamp = { source: OWN, asOf: readOn };
  switch (draft.kind) {
    case "provider":
      return before.kind === "provider" ? providerOf(draft, before.value, stamp) : null;
    case "region": {
      const provider = before.kind === "region" ? before.value.provider : null;
      const city = cities.find((one) => one.name.en === draft.city);
      const kept = before.kind === "region" && before.value.city === draft.city ? before.value.place : null;
      const made = RegionSchema.safeParse({
        id: `${provider}:${draft.code}`,
        provider,
        code: draft.code,
        city: draft.city,
        country: draft.country ?? city?.country ?? null,
        place: kept ?? (city ? { lat: city.lat, lon: city.lon, quality: "city" } : null),
        zone: draft.zone,
        zones: draft.zones,
        member: draft.member,
        note: draft.note,
        ...stamp,
      });
      return made.success ? { kind: "region", value: made.data } : null;
    }
    case "offer":
      return offerOf(draft, before, stamp);
    case "service": {
      const provider = before.kind === "service" ? before.value.provider : null;
      const { kind, ...rest } = draft;
      const price = draft.included ? null : draft.price;
      if (!draft.included && price === null) return null;
      const currency = draft.included && draft.price === null ? null : draft.currency;
      const made = ServiceSchema.safeParse({ ...rest, provider, price, currency, ...stamp });
      return made.success ? { kind, value: made.data } : null;
    }
    case "certification": {
      const provider = before.kind === "certification" ? before.value.provider : null;
      const { kind, ...rest } = draft;
      const made = CertificationSchema.safeParse({ ...rest, provider, ...stamp });
      return made.success && draft.scheme !== null ? { kind, value: made.data } : null;
    }
  }
}

type Stamp = Readonly<{ source: SourceId; asOf: string }>;

function providerOf(draft: ProviderDraft, before: Provider, stamp: Stamp): OwnValue | null {
  const name = { ko: draft.nameKo ?? draft.nameEn, en: draft.nameEn ?? draft.nameKo };
  const known = (value: boolean | null, was: Provider["s3Api"]) =>
    value === was.value ? was : { value, source: value === null ? null : stamp.source };
  const { owner, platform } = before;
  const isOwnerSame = owner.name === draft.ownerName && owner.country === draft.ownerCountry;
  const isPlatformSame = platform.name === draft.platformName && platform.family === draft.platformFamily;
  const made = ProviderSchema.safeParse({
    ...before,
    id: draft.id,
    name,
    kind: draft.sort,
    owner: {
      name: draft.ownerName,
      country: draft.ownerCountry,
      source: isOwnerSame ? owner.source : stamp.source,
      ...shareholdersOf(draft, owner, stamp),
    },
    platform: isPlatformSame
      ? platform
      : { name: draft.platformName, family: draft.platformFamily, source: stamp.source },
    managedKubernetes: known(draft.managedKubernetes, before.managedKubernetes),
    s3Api: known(draft.s3Api, before.s3Api),
    openstackApi: known(draft.openstackApi, before.openstackApi),
    note: draft.note,
    ...stamp,
  });
  return made.success ? { kind: "provider", value: made.data } : null;
}

/** Shareholders as they are typed: a line without a name is none. */
function shareholdersOf({ shareholders }: ProviderDraft, before: Provider["owner"], stamp: Stamp) {
  const holders = shareholders
    .filter(({ name }) => name !== null)
    .map((one) => ({ ...one, share: one.share === null ? null : Math.round(one.share * 1e4) / 1e6 }));
  if (holders.length === 0) return {};
  const was = before.shareholders;
  const isSame = JSON.stringify(was?.holders) === JSON.stringify(holders);
  return { shareholders: { holders, source: isSame && was ? was.source : stamp.source } };
}

function offerOf(draft: OfferDraft, before: OwnValue, stamp: Stamp): OwnValue | null {
  const { region, code, oneYear, threeYear, spot, amount } = draft;
  if (region === null || code === null) return null;
  const was = before.kind === "offer" ? before.value : null;
  // a month's price belongs to the hour's: with another hour it says nothing
  const perMonth = was?.price?.amount === amount ? was.terms?.perMonth : undefined;
  const terms = {
    oneYearPerMonth: oneYear,
    threeYearPerMonth: threeYear,
    spotPerHour: spot,
    ...(perMonth === undefined ? {} : { perMonth }),
  };
  const hasTerms = Object.values(terms).some((value) => value !== null);
  const made = OfferSchema.safeParse({
    id: `${region}:${code}`,
    region,
    code,
    class: draft.class,
    vcpu: draft.vcpu,
    memoryGib: draft.memoryGib,
    arch: draft.arch,
    gpu: draft.gpuModel === null ? null : { model: draft.gpuModel, count: draft.gpuCount ?? 1 },
    localDiskGb: draft.localDiskGb,
    price:
      amount === null
        ? null
        : { amount, currency: draft.currency, unit: draft.unit, method: "typed", spread: null, ...stamp },
    ...(hasTerms ? { terms } : {}),
    ...(draft.note === null ? {} : { note: draft.note }),
  });
  return made.success ? { kind: "offer", value: made.data } : null;
}

/** An id made from a name, as ids of providers are spelled; empty where a name has no Latin letter. */
export function idFromName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ProviderId.safeParse(plain).success ? plain : "";
}
