import type { PricesAsPlaced } from "../../shared/engines/assess.ts";
import { canonicalJson } from "../../shared/exchange/canonical.ts";
import type { Catalogue, ServicePrice } from "../../shared/model/catalogue.ts";
import { type RegionId, type ScenarioId, providerOf } from "../../shared/model/id.ts";
import { type PricesKept, readPricesKept } from "../database/catalogue-copy.ts";
import type { Reading } from "../database/database.ts";

/**
 * The prices a scenario's placement was made with, held against the catalogue as it counts now; `null` where it was made
 * with that very catalogue, or where nothing is placed.
 */
export const readPricesAsPlaced = (db: Reading, catalogue: Catalogue, scenario: ScenarioId): PricesAsPlaced | null =>
  pricesBeside(catalogue, readPricesKept(db, scenario));

/** The same from prices at hand. */
export function pricesBeside(catalogue: Catalogue, kept: PricesKept): PricesAsPlaced | null {
  if (kept.offers.every(({ digest }) => digest === catalogue.edition.digest)) return null;
  const wanted = new Set(kept.offers.map(({ offer }) => offer.id));
  const today = new Map(catalogue.offers.filter(({ id }) => wanted.has(id)).map((offer) => [offer.id, offer]));
  const offers = kept.offers.map(({ offer }) => {
    const same = today.get(offer.id);
    return [offer.id, same && isSame(same, offer) ? same : offer] as const;
  });
  const services = [...kept.services].filter(([region, list]) => !isSame(list, listsOf(catalogue, region)));
  return { offers: new Map(offers), services: new Map(services) };
}

/** Price lists of the provider that hold in one of its regions. */
export const listsOf = ({ services }: Pick<Catalogue, "services">, region: RegionId): ServicePrice[] => {
  const provider = providerOf(region);
  return services.filter((row) => row.provider === provider && (row.region ?? region) === region);
};

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);
