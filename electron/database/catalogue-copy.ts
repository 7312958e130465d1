import { z } from "zod";
import { Offer } from "../../shared/model/catalogue.ts";
import { OfferId } from "../../shared/model/id.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

/**
 * What the workspace keeps of the catalogue, so that the plan gives the same figures in two years: which edition it was
 * made with, and a copy of every offer a placement uses.
 */
const editions = kept({
  table: "edition",
  schema: z.strictObject({ id: z.literal(1), name: z.string(), digest: z.string() }),
  key: ["id"],
});
const copies = kept({
  table: "offer_copy",
  schema: z.strictObject({ id: OfferId, edition: z.string(), offer: Offer }),
  key: ["id"],
  json: ["offer"],
});

export function readEdition(db: Reading): Plan["edition"] {
  const row = editions.find(db, {});
  if (!row) throw new Error("a workspace has an edition from its first step");
  return { id: row.name, digest: row.digest };
}

export function saveEdition(db: Writing, { id, digest }: Plan["edition"]): void {
  editions.put(db, [{ id: 1, name: id, digest }]);
}

/** Every offer that was copied, with the edition it was copied from. */
export const listOfferCopies = (db: Reading): { id: OfferId; edition: string; offer: Offer }[] => copies.list(db);

/** Ids of the offers that any scenario has placed something on. */
export const listPlacedOffers = (db: Reading): OfferId[] =>
  db.prepare<[], OfferId>("SELECT DISTINCT offer FROM placement ORDER BY offer").pluck().all();

/** Copies offers from an edition, and drops the copies no placement uses any more. */
export function keepOffers(db: Writing, edition: string, offers: readonly Offer[]): void {
  copies.put(
    db,
    offers.map((offer) => ({ id: offer.id, edition, offer })),
  );
  db.prepare("DELETE FROM offer_copy WHERE id NOT IN (SELECT offer FROM placement)").run();
}
