import { z } from "zod";
import { type Offer as OfferType, Offer, ServicePrice } from "../../shared/model/catalogue.ts";
import { OfferId, RegionId, ScenarioId } from "../../shared/model/id.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

/**
 * What the workspace keeps of the catalogue, so that the plan gives the same figures in two years: which edition it was
 * made with, and for each scenario a copy of every offer its placement uses and of the other prices where it goes.
 */
const editions = kept({
  table: "edition",
  schema: z.strictObject({ id: z.literal(1), name: z.string(), digest: z.string() }),
  key: ["id"],
});
const offers = kept({
  table: "offer_copy",
  schema: z.strictObject({
    scenario: ScenarioId,
    id: OfferId,
    edition: z.string(),
    digest: z.string(),
    offer: Offer,
  }),
  key: ["scenario", "id"],
  json: ["offer"],
});
const services = kept({
  table: "service_copy",
  schema: z.strictObject({ scenario: ScenarioId, region: RegionId, services: z.array(ServicePrice) }),
  key: ["scenario", "region"],
  json: ["services"],
});

export function readEdition(db: Reading): Plan["edition"] {
  const row = editions.find(db, {});
  if (!row) throw new Error("a workspace has an edition from its first step");
  return { id: row.name, digest: row.digest };
}

export function saveEdition(db: Writing, { id, digest }: Plan["edition"]): void {
  editions.put(db, [{ id: 1, name: id, digest }]);
}

/** Ids of the offers that any scenario has placed something on. */
export const listPlacedOffers = (db: Reading): OfferId[] =>
  db.prepare<[], OfferId>("SELECT DISTINCT offer FROM placement ORDER BY offer").pluck().all();

/** Sources that the prices of any placement name. */
export const listCitedSources = (db: Reading): string[] =>
  db
    .prepare<[], string>(
      `SELECT offer ->> '$.price.source' AS source FROM offer_copy WHERE source IS NOT NULL
       UNION
       SELECT row.value ->> '$.source' FROM service_copy, json_each(service_copy.services) AS row`,
    )
    .pluck()
    .all();

/** What a scenario's placement was priced with. */
export type PricesKept = Readonly<{
  /** Each offer with the digest of the catalogue it was copied from. */
  offers: readonly Readonly<{ digest: string; offer: OfferType }>[];
  services: ReadonlyMap<RegionId, readonly ServicePrice[]>;
}>;

export const readPricesKept = (db: Reading, scenario: ScenarioId): PricesKept => ({
  offers: offers.list(db, { scenario }).map(({ digest, offer }) => ({ digest, offer })),
  services: new Map(services.list(db, { scenario }).map((row) => [row.region, row.services])),
});

/** Keeps the prices of a scenario's placement, and no others of it. */
export function keepPrices(
  db: Writing,
  scenario: ScenarioId,
  edition: Plan["edition"],
  prices: Readonly<{ offers: readonly OfferType[]; services: PricesKept["services"] }>,
): void {
  const { id: name, digest } = edition;
  const used = new Map(prices.offers.map((offer) => [offer.id, offer]));
  offers.replace(
    db,
    [...used.values()].map((offer) => ({ scenario, id: offer.id, edition: name, digest, offer })),
    { scenario },
  );
  services.replace(
    db,
    [...prices.services].map(([region, list]) => ({ scenario, region, services: [...list] })),
    { scenario },
  );
}

/** A scenario made from another is priced with what that one was priced with. */
export function copyPrices(db: Writing, from: ScenarioId, to: ScenarioId): void {
  offers.put(
    db,
    offers.list(db, { scenario: from }).map((row) => ({ ...row, scenario: to })),
  );
  services.put(
    db,
    services.list(db, { scenario: from }).map((row) => ({ ...row, scenario: to })),
  );
}
