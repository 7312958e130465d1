import { sourceOfPrices, sourceOfStatement } from "../../shared/catalogue/effective.ts";
import type { Source } from "../../shared/model/evidence.ts";
import { EditionId, OwnFactId } from "../../shared/model/id.ts";
import { OwnEdition } from "../../shared/model/own-edition.ts";
import { OwnFact } from "../../shared/model/own-fact.ts";
import { listCitedSources } from "./catalogue-copy.ts";
import type { Reading } from "./database.ts";
import { findOwnEdition } from "./own-editions.ts";
import { findOwnFact } from "./own-facts.ts";
import { lastImage } from "./steps.ts";

/** What a source is called by; an edition or a fact that was removed is found in the history. */
const editionSays = OwnEdition.pick({ id: true, title: true, date: true, origin: true });
const factSays = OwnFact.pick({ id: true, readAt: true });

/**
 * The workspace's own sources that prices of placements were copied with, but for those in `counting`.
 *
 * An edition may be set aside or removed; what a placement was priced with goes on naming it.
 */
export function citedSources(db: Reading, counting: ReadonlySet<string>): Source[] {
  return listCitedSources(db).flatMap((source) => {
    if (counting.has(source)) return [];
    const [edition, fact] = [EditionId.safeParse(source), OwnFactId.safeParse(source.replace(/^own-/, ""))];
    if (edition.success) return sourceOfEditionEver(db, edition.data);
    return fact.success ? sourceOfFactEver(db, fact.data) : [];
  });
}

function sourceOfEditionEver(db: Reading, id: EditionId): Source[] {
  const held = findOwnEdition(db, id);
  if (held) return [sourceOfPrices(held)];
  const { title, date, origin } = lastImage(db, "own_edition", id) ?? {};
  const found = editionSays.safeParse({ id, title, date, origin: parsed(origin) });
  return found.success ? [sourceOfPrices(found.data)] : [];
}

function sourceOfFactEver(db: Reading, id: OwnFactId): Source[] {
  const held = findOwnFact(db, id);
  if (held) return [sourceOfStatement(held)];
  const found = factSays.safeParse({ id, readAt: parsed(lastImage(db, "own_fact", id)?.["read_at"]) });
  return found.success ? [sourceOfStatement(found.data)] : [];
}

const parsed = (json: unknown): unknown => (typeof json === "string" ? JSON.parse(json) : null);
