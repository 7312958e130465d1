import { refusal } from "../../shared/contract/failure.ts";
import type { PriceChange, PriceDiff } from "../../shared/contract/editions.ts";
import { completeIn } from "../../shared/catalogue/effective.ts";
import { plausible, doubtsByOffer } from "../../shared/catalogue/plausible.ts";
import { priceDiff } from "../../shared/catalogue/price-diff.ts";
import { knownHoursPerMonth } from "../../shared/engines/cost/price.ts";
import type { Catalogue, Offer } from "../../shared/model/catalogue.ts";
import { EditionId, type ProviderId, providerOf } from "../../shared/model/id.ts";
import { type EditionOrigin, EditionFacts, OwnEdition, type PriceFinding } from "../../shared/model/own-edition.ts";
import { type PriceRules, defaultPriceRules } from "../../shared/model/price-rules.ts";
import { say } from "../../shared/model/sentence.ts";
import { keepOwnEdition, listOwnEditions, packFacts } from "../database/own-editions.ts";
import { readPriceRules } from "../database/price-rules.ts";
import { nextId } from "../database/steps.ts";
import type { Desk } from "./handlers.ts";

export type Landing = Readonly<{ title: string; origin: EditionOrigin; date: string; facts: EditionFacts }>;
export type Landed = Readonly<{
  edition: OwnEdition;
  /** `false`: a dry run, or the workspace keeps these very prices already. */
  kept: boolean;
  diff: Omit<PriceDiff, "rows" | "total">;
  findings: readonly PriceFinding[];
}>;

/**
 * Takes in prices as an edition of the open workspace: held against what counts now, kept `waiting`, used by nobody yet.
 *
 * Prices that jump are held for confirmation. A dry run keeps nothing, and asks for no workspace. The sources of the
 * prices do not matter: they become the edition's own.
 */
export function landEdition({ session, changed }: Desk, landing: Landing, dryRun: boolean): Landed {
  const catalogue = session.catalogue();
  const open = session.current();
  const facts = lookedAt(catalogue, landing, open ? readPriceRules(open.db) : defaultPriceRules);
  const packed = packFacts(facts);
  const diff = editionDiff(catalogue.offers, facts, new Set());
  const compared = { counts: diff.counts, providers: diff.providers };

  const same = open && listOwnEditions(open.db).find(({ digest }) => digest === packed.digest);
  if (same) return { edition: same, kept: false, diff: compared, findings: facts.findings };
  const head = (id: EditionId): OwnEdition => headOf(id, landing, facts, packed.digest);
  if (dryRun) return { edition: head(EditionId.parse("ed-1")), kept: false, diff: compared, findings: facts.findings };

  const edition = session.change(say("editions.step-land", { title: landing.title }), (writing) => {
    const made = head(EditionId.parse(nextId(writing, "ed")));
    keepOwnEdition(writing, made, packed);
    return made;
  });
  changed("editions");
  return { edition, kept: true, diff: compared, findings: facts.findings };
}

/** What an edition changes in a catalogue; all its prices taken, those in doubt marked. `kinds`: rows wanted, `null`: all but the same. */
export function editionDiff(
  from: readonly Offer[],
  facts: EditionFacts,
  kinds: ReadonlySet<PriceChange["kind"]> | null,
): Omit<PriceDiff, "total"> {
  return priceDiff({
    from,
    to: facts.offers,
    isComplete: completeIn(facts),
    hoursPerMonth: knownHoursPerMonth,
    doubts: doubtsByOffer(facts.doubts),
    kinds,
  });
}

/** The prices in one order, each offer once, with what a reader must know and what is to be confirmed. */
function lookedAt(catalogue: Catalogue, { origin, facts: given }: Landing, rules: PriceRules): EditionFacts {
  const { complete, doubts, findings, services, offers: listed } = EditionFacts.parse(given);
  const offers = new Map<string, Offer>();
  const twice = new Map<string, number>();
  for (const offer of listed) {
    if (offers.has(offer.id)) twice.set(offer.id, (twice.get(offer.id) ?? 1) + 1);
    else offers.set(offer.id, offer);
  }
  if (offers.size === 0 && services.length === 0) throw refusal("edition-empty", { name: origin.name }, "file");
  const sorted = [...offers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { doubts: found, notes } = plausible(catalogue.offers, sorted, rules);
  const doubted = new Map(found.map((doubt) => [doubt.offer, doubt]));
  // what the reader of the list doubted himself goes before what the prices look like
  for (const doubt of doubts.toReversed()) if (offers.has(doubt.offer)) doubted.set(doubt.offer, doubt);
  return {
    offers: sorted,
    services,
    complete,
    doubts: sorted.flatMap(({ id }) => doubted.get(id) ?? []),
    findings: [
      ...findings,
      ...[...twice].map(([offer, count]): PriceFinding => ({
        where: origin.name,
        severity: "warning",
        because: say("editions.listed-twice", { offer, count }),
      })),
      ...unknownPlaces(catalogue, sorted, origin.name),
      ...notes,
    ],
  };
}

/** Offers that nobody can place: their region, or even their provider, is not in the catalogue. */
function unknownPlaces({ providers, regions }: Catalogue, offers: readonly Offer[], where: string): PriceFinding[] {
  const [sellers, places] = [new Set<string>(providers.map(({ id }) => id)), new Set(regions.map(({ id }) => id))];
  const lost = new Map<string, { count: number; seller: ProviderId }>();
  for (const { region } of offers) {
    if (places.has(region)) continue;
    const seller = providerOf(region);
    const name = sellers.has(seller) ? region : seller;
    lost.set(name, { seller, count: (lost.get(name)?.count ?? 0) + 1 });
  }
  return [...lost].map(([name, { count, seller }]) => ({
    where,
    severity: "warning",
    because:
      name === seller
        ? say("editions.unknown-provider", { provider: name, count })
        : say("editions.unknown-region", { region: name, count }),
  }));
}

function headOf(id: EditionId, { title, origin, date }: Landing, facts: EditionFacts, digest: string): OwnEdition {
  const { offers, services, doubts } = facts;
  const providers = new Set([
    ...offers.map(({ region }) => providerOf(region)),
    ...services.map(({ provider }) => provider),
  ]);
  return OwnEdition.parse({
    id,
    date,
    title,
    origin,
    providers: [...providers].sort(),
    offers: offers.length,
    priced: offers.filter(({ price }) => price !== null).length,
    services: services.length,
    doubts: doubts.length,
    digest,
    state: "waiting",
    confirmed: [],
    reason: null,
  });
}
