import type { Catalogue, Certification, Offer, Price, ServicePrice } from "../model/catalogue.ts";
import type { Source } from "../model/evidence.ts";
import { type EditionId, type OfferId, type ProviderId, type RegionId, compareIds, providerOf } from "../model/id.ts";
import type { EditionFacts, OwnEdition } from "../model/own-edition.ts";
import type { OwnFact, OwnValue } from "../model/own-fact.ts";
import { say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import { certificationKey, serviceKey, sourceOfEdition, sourceOfFact } from "./fact-key.ts";

/** An edition of the workspace with its prices. */
export type HeldEdition = Readonly<{ edition: OwnEdition; facts: EditionFacts }>;

export type OwnCatalogue = Readonly<{
  /** Editions in use; the order does not matter. */
  editions: readonly HeldEdition[];
  /** Facts of which the planner's own side counts. */
  facts: readonly OwnFact[];
  /** Offers that a placement uses: they stay, also where a complete list has them no more. */
  placed: ReadonlySet<OfferId>;
  /** Sources of prices that count no more, but that a placement was made with. */
  cited: readonly Source[];
  /** SHA-256 of a text, hex: this room has no cryptography of its own. */
  digestOf: (text: string) => string;
}>;

/**
 * The catalogue as it counts: the planner's own facts before the newest edition in use before the bundled edition.
 *
 * The very same object where the workspace adds nothing. A price in doubt that nobody confirmed leaves the former one
 * standing; a list that is not complete neither un-prices nor drops what it does not hold. Every fact that is not
 * bundled names its edition or itself as source, so each figure goes on saying where it comes from.
 */
export function effectiveCatalogue(bundled: Catalogue, given: OwnCatalogue): Catalogue {
  const { editions, facts, placed, cited, digestOf } = given;
  if (editions.length === 0 && facts.length === 0)
    return cited.length === 0 ? bundled : { ...bundled, sources: [...bundled.sources, ...cited] };
  const inOrder = [...editions].sort((a, b) => byDate(a.edition, b.edition));
  const own = [...facts].sort((a, b) => byDate({ ...a, date: a.readAt.date }, { ...b, date: b.readAt.date }));
  const providers = withOwn(bundled.providers, valuesOf(own, "provider"));
  const sellers = new Set(providers.map(({ id }) => id));
  // a provider may have been taken back after somebody stated a region of it
  const isSold = ({ provider }: Readonly<{ provider: ProviderId }>): boolean => sellers.has(provider);
  const regions = withOwn(bundled.regions, valuesOf(own, "region").filter(isSold));
  const known = new Set<RegionId>(regions.map(({ id }) => id));
  return {
    ...bundled,
    edition: editionOf(bundled, inOrder, own, digestOf),
    sources: [
      ...bundled.sources,
      ...inOrder.map(({ edition }) => sourceOfPrices(edition)),
      ...own.map(sourceOfStatement),
      ...cited,
    ],
    providers,
    regions,
    certifications: certificationsWith(bundled.certifications, valuesOf(own, "certification").filter(isSold)),
    offers: offersWith(bundled.offers, inOrder, valuesOf(own, "offer"), known, placed),
    services: servicesWith(bundled.services, inOrder, valuesOf(own, "service"), isSold),
  };
}

/** What the effective digest is made over, beside the bundled one: the editions in use as they are used, and own facts. */
export function ownText(bundledDigest: string, editions: readonly OwnEdition[], facts: readonly OwnFact[]): string {
  const used = [...editions]
    .sort(byDate)
    .map(({ id, date, digest, confirmed }) => [id, date, digest, [...confirmed].sort()]);
  const stated = [...facts].sort((a, b) => compareIds(a.id, b.id)).map(({ id, fact, readAt }) => [id, fact, readAt]);
  return JSON.stringify([bundledDigest, used, stated]);
}

type ValueOf<Kind extends OwnValue["kind"]> = Extract<OwnValue, { kind: Kind }>["value"];

function valuesOf<Kind extends OwnValue["kind"]>(facts: readonly OwnFact[], kind: Kind): ValueOf<Kind>[] {
  return facts.flatMap(({ fact }): ValueOf<Kind>[] => (fact.kind === kind ? [fact.value as ValueOf<Kind>] : [])); // of this kind
}

/** Older first; of one day, the one that came first. */
export const byDate = (a: Readonly<{ date: string; id: string }>, b: Readonly<{ date: string; id: string }>): number =>
  a.date === b.date ? compareIds(a.id, b.id) : a.date < b.date ? -1 : 1;

function editionOf(
  bundled: Catalogue,
  editions: readonly HeldEdition[],
  facts: readonly OwnFact[],
  digestOf: OwnCatalogue["digestOf"],
): Catalogue["edition"] {
  const heads = editions.map(({ edition }) => edition);
  const ids = [bundled.edition.id, ...heads.map(({ id }) => id), ...(facts.length > 0 ? ["own"] : [])];
  const dates = [bundled.edition.date, ...heads.map(({ date }) => date)].sort();
  const title = bundled.edition.title;
  return {
    id: ids.join("+"),
    date: dates.at(-1)!,
    title: inBothLanguages(say("editions.effective", { title, editions: heads.length, facts: facts.length })),
    digest: digestOf(ownText(bundled.edition.digest, heads, facts)),
  };
}

/** What stands for an edition among the sources. */
export function sourceOfPrices(edition: Pick<OwnEdition, "id" | "title" | "date" | "origin">): Source {
  const { id, title, date, origin } = edition;
  return { id: sourceOfEdition(id), title, address: origin.name, date, licence: "" };
}

/** What stands for a fact of the planner among the sources. */
export function sourceOfStatement({ id, readAt }: Pick<OwnFact, "id" | "readAt">): Source {
  return { id: sourceOfFact(id), title: readAt.title, address: readAt.address ?? "", date: readAt.date, licence: "" };
}

/** The same list where nothing is added; else own ones in the place of those they contradict, new ones behind. */
function withOwn<Thing extends Readonly<{ id: string }>>(list: Thing[], own: readonly Thing[]): Thing[] {
  if (own.length === 0) return list;
  const byId = new Map(list.map((thing) => [thing.id, thing]));
  for (const thing of own) byId.set(thing.id, thing);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function certificationsWith(list: Certification[], own: readonly Certification[]): Certification[] {
  if (own.length === 0) return list;
  const said = new Map(own.map((one) => [certificationKey(one), one])); // the newest statement is the last
  return [...list.filter((one) => !said.has(certificationKey(one))), ...said.values()];
}

function offersWith(
  bundled: Offer[],
  editions: readonly HeldEdition[],
  own: readonly Offer[],
  known: ReadonlySet<RegionId>,
  placed: ReadonlySet<OfferId>,
): Offer[] {
  if (editions.length === 0 && own.length === 0) return bundled;
  const offers = new Map<OfferId, Offer>(bundled.map((offer) => [offer.id, offer]));
  for (const { edition, facts } of editions) applyEdition(offers, edition, facts, placed);
  for (const offer of own) offers.set(offer.id, offer);
  return [...offers.values()].filter(({ region }) => known.has(region)).sort(byCode);
}

const byCode = (a: Offer, b: Offer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function applyEdition(
  offers: Map<OfferId, Offer>,
  edition: OwnEdition,
  facts: EditionFacts,
  placed: ReadonlySet<OfferId>,
): void {
  const source = sourceOfEdition(edition.id);
  const confirmed = new Set(edition.confirmed);
  const doubted = new Set(facts.doubts.flatMap(({ offer }) => (confirmed.has(offer) ? [] : [offer])));
  const isComplete = completeIn(facts);
  const listed = new Set(facts.offers.map(({ id }) => id));
  if (facts.complete.length > 0) {
    for (const [id, { region }] of offers)
      if (isComplete(region) && !listed.has(id) && !placed.has(id)) offers.delete(id);
  }
  for (const offer of facts.offers) {
    const former = offers.get(offer.id);
    if (doubted.has(offer.id)) {
      if (!former) offers.set(offer.id, unpriced(offer));
    } else if (offer.price !== null) offers.set(offer.id, { ...offer, price: { ...offer.price, source } });
    else if (!former?.price || isComplete(offer.region)) offers.set(offer.id, offer);
  }
}

/** Whether a list is said to be complete for a region: then what it does not hold is not sold there any more. */
export function completeIn({ complete }: Pick<EditionFacts, "complete">): (region: RegionId) => boolean {
  const all = new Set<string>(complete);
  return (region) => all.has(region) || all.has(providerOf(region));
}

/** A price of an edition under that edition's source; of the catalogue, as it stands. */
export function stamped(price: Price | null, state: "bundled" | "in-use" | EditionId): Price | null {
  if (price === null || state === "bundled" || state === "in-use") return price;
  return { ...price, source: sourceOfEdition(state) };
}

/** An offer whose price nobody vouches for. */
export function unpriced(offer: Offer): Offer {
  return { ...offer, price: null, ...(offer.terms === undefined ? {} : { terms: noTerms }) };
}
const noTerms = { oneYearPerMonth: null, threeYearPerMonth: null, spotPerHour: null };

function servicesWith(
  bundled: ServicePrice[],
  editions: readonly HeldEdition[],
  own: readonly ServicePrice[],
  isSold: (row: ServicePrice) => boolean,
): ServicePrice[] {
  let services = bundled;
  for (const { edition, facts } of editions) {
    const source = sourceOfEdition(edition.id);
    const told = facts.services.filter((row) => (row.price !== null || row.included) && isSold(row));
    if (told.length === 0) continue;
    const lists = new Set(told.map(serviceKey)); // tiers belong together: a list is replaced whole
    services = [...services.filter((row) => !lists.has(serviceKey(row))), ...told.map((row) => ({ ...row, source }))];
  }
  if (own.length === 0) return services;
  const newest = new Map(own.filter(isSold).map((row) => [`${serviceKey(row)} ${row.tierFromGb ?? 0}`, row]));
  const stated = [...newest.values()];
  const isContradicted = (row: ServicePrice): boolean =>
    stated.some((other) => serviceKey(other) === serviceKey(row) && tiersOverlap(other, row));
  return [...services.filter((row) => !isContradicted(row)), ...stated];
}

type Tier = Pick<ServicePrice, "tierFromGb" | "tierToGb">;
const tiersOverlap = (a: Tier, b: Tier): boolean =>
  (a.tierFromGb ?? 0) < (b.tierToGb ?? Infinity) && (b.tierFromGb ?? 0) < (a.tierToGb ?? Infinity);
