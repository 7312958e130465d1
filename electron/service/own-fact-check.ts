import { refusal } from "../../shared/contract/failure.ts";
import type { Catalogue, Certification, Offer, Provider, Region, ServicePrice } from "../../shared/model/catalogue.ts";
import { type ProviderId, type RegionId, providerOf } from "../../shared/model/id.ts";
import type { EvidenceFile, OwnFact, OwnValue } from "../../shared/model/own-fact.ts";
import type { Day } from "../../shared/units/date.ts";

/** What a fact is held against before it is kept. */
export type Known = Readonly<{ catalogue: Catalogue; evidence: EvidenceFile | null; today: Day }>;
type Stated = Omit<OwnFact, "id" | "fact">;

/**
 * A fact as it is kept, or a refusal that names the field.
 *
 * Ids must be spelled as they are everywhere, and what they name must be there; a coordinate comes from the list of
 * cities, whatever was sent; nothing is dated after today; *proven* needs something to look at.
 */
export function checkedFact(fact: OwnValue, stated: Stated, known: Known): OwnValue {
  const { today, evidence } = known;
  if (stated.readAt.title.trim() === "") throw refusal("own-fact-no-title", {}, "readAt.title");
  notAfter(today, stated.readAt.date, "readAt.date");
  const provider = providerOfFact(fact);
  if (evidence && evidence.provider !== provider)
    throw refusal("own-fact-evidence-of", { title: evidence.title }, "evidence");
  switch (fact.kind) {
    case "provider":
      return { ...fact, value: checkedProvider(fact.value, today) };
    case "region":
      return { ...fact, value: checkedRegion(fact.value, known) };
    case "offer":
      return { ...fact, value: checkedOffer(fact.value, known) };
    case "service":
      return { ...fact, value: checkedService(fact.value, known) };
    case "certification":
      return { ...fact, value: checkedCertification(fact.value, stated, known) };
  }
}

/** Whom a fact is about. */
export function providerOfFact(fact: OwnValue): ProviderId {
  if (fact.kind === "provider") return fact.value.id;
  return fact.kind === "offer" ? providerOf(fact.value.id) : fact.value.provider;
}

function checkedProvider(value: Provider, today: Day): Provider {
  notAfter(today, value.asOf, "fact.value.asOf");
  const [ko, en] = [value.name.ko.trim(), value.name.en.trim()];
  if (ko === "" && en === "") throw refusal("own-fact-no-name", {}, "fact.value.name");
  return { ...value, name: { ko: ko || en, en: en || ko } };
}

function checkedRegion(value: Region, { catalogue, today }: Known): Region {
  knownProvider(catalogue, value.provider, "fact.value.provider");
  if (value.member !== null) knownProvider(catalogue, value.member, "fact.value.member");
  spelled(value.id, `${value.provider}:${value.code}`);
  notAfter(today, value.asOf, "fact.value.asOf");
  if (value.city === null) return { ...value, place: null };
  const city = catalogue.cities.find(({ name }) => name.en === value.city);
  if (!city) throw refusal("own-fact-city", { city: value.city }, "fact.value.city");
  if (city.country !== value.country)
    throw refusal("own-fact-country", { city: value.city, country: city.country }, "fact.value.country");
  return { ...value, place: { lat: city.lat, lon: city.lon, quality: "city" } };
}

function checkedOffer(value: Offer, { catalogue, today }: Known): Offer {
  knownRegion(catalogue, value.region, "fact.value.region");
  spelled(value.id, `${value.region}:${value.code}`);
  const { price } = value;
  if (price === null) return value;
  if (price.unit !== "hour" && price.unit !== "month") throw refusal("own-fact-unit", {}, "fact.value.price.unit");
  notAfter(today, price.asOf, "fact.value.price.asOf");
  return { ...value, price: { ...price, method: price.method === "listed" ? "typed" : price.method } };
}

function checkedService(value: ServicePrice, { catalogue, today }: Known): ServicePrice {
  knownProvider(catalogue, value.provider, "fact.value.provider");
  if (value.region !== null) regionOf(catalogue, value.region, value.provider, "fact.value.region");
  if (value.included ? value.price !== null : value.price === null || value.currency === null)
    throw refusal("own-fact-price", {}, "fact.value.price");
  const { tierFromGb: from, tierToGb: to } = value;
  if (to !== null && to <= (from ?? 0)) throw refusal("own-fact-tier", { from: from ?? 0, to }, "fact.value.tierToGb");
  notAfter(today, value.asOf, "fact.value.asOf");
  return value;
}

function checkedCertification(value: Certification, stated: Stated, { catalogue, today }: Known): Certification {
  knownProvider(catalogue, value.provider, "fact.value.provider");
  for (const region of value.regions ?? []) regionOf(catalogue, region, value.provider, "fact.value.regions");
  if (value.validFrom !== null && value.validTo !== null && value.validTo < value.validFrom)
    throw refusal("own-fact-term", { from: value.validFrom, to: value.validTo }, "fact.value.validTo");
  notAfter(today, value.asOf, "fact.value.asOf");
  if (value.lastConfirmed !== null) notAfter(today, value.lastConfirmed, "fact.value.lastConfirmed");
  const isShown = stated.evidence !== null || /^https?:\/\/[^\s/]+/.test(stated.readAt.address ?? "");
  if (value.standing === "proven" && !isShown) throw refusal("own-fact-proof", {}, "fact.value.standing");
  return value;
}

function knownProvider({ providers }: Catalogue, provider: ProviderId, field: string): void {
  if (!providers.some(({ id }) => id === provider)) throw refusal("no-such-provider", { id: provider }, field);
}

function knownRegion({ regions }: Catalogue, region: RegionId, field: string): Region {
  const found = regions.find(({ id }) => id === region);
  if (!found) throw refusal("own-fact-region", { region }, field);
  return found;
}

function regionOf(catalogue: Catalogue, region: RegionId, provider: ProviderId, field: string): void {
  if (knownRegion(catalogue, region, field).provider !== provider)
    throw refusal("own-fact-region-of", { region, provider }, field);
}

function spelled(id: string, wanted: string): void {
  if (id !== wanted) throw refusal("own-fact-id", { id, wanted }, "fact.value.id");
}

function notAfter(today: Day, date: Day, field: string): void {
  if (date > today) throw refusal("own-fact-future", { date, today }, field);
}
