import { canonicalJson } from "../../shared/exchange/canonical.ts";
import type { EditionId } from "../../shared/model/id.ts";
import { EditionFacts, OwnEdition } from "../../shared/model/own-edition.ts";
import type { Reading, Writing } from "./database.ts";
import { keepBytes, readKeptBytes, sha256 } from "./kept-bytes.ts";
import { kept } from "./kept.ts";

const heads = kept({
  table: "own_edition",
  schema: OwnEdition,
  key: ["id"],
  json: ["origin", "providers", "confirmed"],
});

export const listOwnEditions = (db: Reading): OwnEdition[] => heads.list(db);
export const findOwnEdition = (db: Reading, id: EditionId): OwnEdition | null => heads.find(db, { id });

/** The prices of an edition as they are kept: their text, and its SHA-256. */
export type PackedFacts = Readonly<{ text: Uint8Array; digest: string }>;

export function packFacts(facts: EditionFacts): PackedFacts {
  const text = Buffer.from(canonicalJson(facts));
  return { text, digest: sha256(text) };
}

/** Keeps an edition: its head, which says what is done with it, and its prices, which never change. */
export function keepOwnEdition(db: Writing, edition: OwnEdition, { text }: PackedFacts): void {
  keepBytes(db, text, { packed: true });
  heads.put(db, [edition]);
}

/** Changes what is done with an edition. */
export const saveOwnEdition = (db: Writing, edition: OwnEdition): void => heads.put(db, [edition]);

export const removeOwnEdition = (db: Writing, id: EditionId): void => heads.remove(db, { id });

/** The prices of an edition. Some ten thousand: keep what you have read. */
export function readEditionFacts(db: Reading, { id, digest }: Pick<OwnEdition, "id" | "digest">): EditionFacts {
  const bytes = readKeptBytes(db, digest);
  if (!bytes) throw new Error(`the prices of edition ${id} are not in the workspace`); // examined when it was opened
  return EditionFacts.parse(JSON.parse(bytes.toString()));
}
