import { type Network, networkFor } from "../../shared/engines/latency/network.ts";
import { effectiveCatalogue, ownText } from "../../shared/catalogue/effective.ts";
import { sourceOfEdition, sourceOfFact } from "../../shared/catalogue/fact-key.ts";
import type { PricesAsPlaced } from "../../shared/engines/assess.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { EditionFacts, OwnEdition } from "../../shared/model/own-edition.ts";
import { listPlacedOffers } from "../database/catalogue-copy.ts";
import { citedSources } from "../database/cited-sources.ts";
import type { Reading } from "../database/database.ts";
import { sha256 } from "../database/kept-bytes.ts";
import { listOwnEditions, readEditionFacts } from "../database/own-editions.ts";
import { listOwnFacts } from "../database/own-facts.ts";
import { readPricesAsPlaced } from "./as-placed.ts";

/**
 * The catalogue as it counts for one open workspace, made anew only when a step has touched what it is made from.
 *
 * The prices of an edition are read and checked once; where a workspace adds nothing, it is the bundled edition itself.
 */
export function ownCatalogue(db: Reading) {
  const factsByDigest = new Map<string, EditionFacts>();
  let held: { moment: string; key: string; catalogue: Catalogue } | null = null;
  let placed: { of: Catalogue; moment: string; scenarios: Map<ScenarioId, PricesAsPlaced | null> } | null = null;

  /** The prices of an edition, whether it is in use or not. */
  function factsOf(edition: Pick<OwnEdition, "id" | "digest">): EditionFacts {
    const before = factsByDigest.get(edition.digest);
    if (before) return before;
    const facts = readEditionFacts(db, edition);
    factsByDigest.set(edition.digest, facts);
    return facts;
  }

  function make(bundled: Catalogue): { key: string; catalogue: Catalogue } {
    const editions = listOwnEditions(db).filter(({ state }) => state === "in-use");
    const facts = listOwnFacts(db).filter(({ use }) => use === "own");
    const counting = new Set([
      ...editions.map(({ id }) => sourceOfEdition(id)),
      ...facts.map(({ id }) => sourceOfFact(id)),
    ]);
    const cited = citedSources(db, counting);
    if (editions.length === 0 && facts.length === 0 && cited.length === 0) return { key: "", catalogue: bundled };
    const placed = listPlacedOffers(db);
    const key = JSON.stringify([ownText(bundled.edition.digest, editions, facts), placed, cited]);
    if (held?.key === key) return held;
    const catalogue = effectiveCatalogue(bundled, {
      editions: editions.map((edition) => ({ edition, facts: factsOf(edition) })),
      facts,
      placed: new Set(placed),
      cited,
      digestOf: sha256,
    });
    return { key, catalogue };
  }

  /** `moment`: changes with every step, here or by another program. */
  function catalogue(bundled: Catalogue, moment: string): Catalogue {
    if (held?.moment !== moment) held = { ...make(bundled), moment };
    return held.catalogue;
  }

  /** Prices of one scenario's placement, read once until a step or another catalogue. */
  function pricesAsPlaced(of: Catalogue, scenario: ScenarioId, moment: string): PricesAsPlaced | null {
    if (placed?.of !== of || placed.moment !== moment) placed = { of, moment, scenarios: new Map() };
    const before = placed.scenarios.get(scenario);
    if (before !== undefined) return before;
    const prices = readPricesAsPlaced(db, of, scenario);
    placed.scenarios.set(scenario, prices);
    return prices;
  }

  return { catalogue, factsOf, pricesAsPlaced };
}

/** Round trips between the regions of a catalogue, made once for each. */
export function networkOf(): (catalogue: Catalogue) => Network {
  let held: { of: Catalogue; network: Network } | null = null;
  return (of) => {
    if (held?.of !== of) held = { of, network: networkFor(of.latency, of.regions, of.cities) };
    return held.network;
  };
}
