import { findOffers } from "../../shared/catalogue/find-offers.ts";
import { freshnessOf } from "../../shared/catalogue/freshness.ts";
import { newestRates } from "../../shared/catalogue/newest-rate.ts";
import { type OfferIndex, offerIndex } from "../../shared/catalogue/offer-index.ts";
import type { Output } from "../../shared/contract/contract.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import { isSourced } from "../../shared/model/evidence.ts";
import { providerOf } from "../../shared/model/id.ts";
import type { Day } from "../../shared/units/date.ts";
import { faultsOf } from "../catalogue/faults.ts";
import { factsOf } from "../catalogue/faults/facts.ts";
import { assetsFolder, checkedCatalogue } from "../catalogue/load.ts";
import { listEvidenceFiles } from "../database/evidence-files.ts";
import { listFxRates } from "../database/fx.ts";
import { readPriceRules } from "../database/price-rules.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name = "catalogue.check" | "catalogue.freshness" | "offers.find";

/** How far the catalogue can be relied on, how old it is, and what in it answers a question. */
export function catalogueCheckCalls({ surroundings, session }: Desk): Calls<Name> {
  const today = (): Day => surroundings.now().toISOString().slice(0, 10);

  let held: { of: Catalogue; index: OfferIndex } | null = null;
  function index(): OfferIndex {
    const catalogue = session.catalogue();
    if (held?.of !== catalogue) held = { of: catalogue, index: offerIndex(catalogue) };
    return held.index;
  }

  return {
    "catalogue.check": () => {
      checkedCatalogue(assetsFolder()); // every fact of the bundled files against the model; refuses with the file and the place
      return checkOf(session.catalogue(), today());
    },
    "catalogue.freshness": () => {
      const open = session.current();
      return open
        ? freshnessOf(session.catalogue(), listEvidenceFiles(open.db, null), today(), readPriceRules(open.db))
        : freshnessOf(session.catalogue(), [], today());
    },
    "offers.find": ({ currency, offset, limit, ...question }) => {
      const open = session.current();
      const rates = newestRates(open ? listFxRates(open.db) : [], currency, today());
      return findOffers(index(), question, rates, today(), { offset, limit });
    },
  };
}

function checkOf(catalogue: Catalogue, today: Day): Output<"catalogue.check"> {
  const { edition, providers, regions, offers, services, certifications, rulePacks, sources } = catalogue;
  const priced = offers.filter(({ price }) => price !== null);
  let unverified = 0;
  for (const { source } of factsOf(catalogue)) if (source !== null && !isSourced(source)) unverified += 1;
  return {
    edition: { id: edition.id, date: edition.date, digest: edition.digest },
    counts: {
      providers: providers.length,
      pricedProviders: new Set(priced.map(({ region }) => providerOf(region))).size,
      regions: regions.length,
      placedRegions: regions.filter(({ place }) => place !== null).length,
      offers: offers.length,
      listedOffers: priced.filter(({ price }) => price?.method === "listed").length,
      pricedOffers: priced.length,
      services: services.length,
      certifications: counted(certifications.map(({ standing }) => standing)),
      kinds: counted(providers.map(({ kind }) => kind)),
      rulePacks: rulePacks.length,
      sources: sources.length,
      unverifiedFacts: unverified,
    },
    faults: faultsOf(catalogue, today),
  };
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
