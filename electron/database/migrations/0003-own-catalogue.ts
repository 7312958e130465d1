import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/**
 * What a planner knows of the catalogue beside the bundled edition: editions of prices, single facts, documents; and
 * what each scenario's placement was priced with.
 *
 * Long contents (the prices of an edition, the bytes of a document) never change. They lie in `kept_bytes` under their
 * SHA-256, once, and outside the history: a step writes down the heads, which name them. What was kept stays, so that
 * every step can be taken back; the seal lists what there is.
 */
const added: readonly Captured[] = [
  {
    table: "own_edition",
    key: ["id"],
    columns: words("id date title origin providers offers priced services doubts digest state confirmed reason"),
  },
  { table: "own_fact", key: ["id"], columns: words("id fact use reason read_at evidence") },
  {
    table: "evidence_file",
    key: ["id"],
    columns: words("id provider title issuer date valid_to name type size digest note"),
  },
  { table: "offer_copy", key: ["scenario", "id"], columns: words("scenario id edition digest offer") },
  { table: "service_copy", key: ["scenario", "region"], columns: words("scenario region services") },
];

/** Copies of prices were kept for all scenarios together; each scenario has its own now. */
const dropped = ["inserted", "changed", "removed", "keeps_its_key"].map((deed) => `DROP TRIGGER offer_copy_${deed};`);

const tables = `
  CREATE TABLE own_edition (
    id        TEXT PRIMARY KEY CHECK (id GLOB 'ed-[1-9]*'),
    date      TEXT NOT NULL CHECK (date IS date(date)),
    title     TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    origin    TEXT NOT NULL CHECK (json_valid(origin)),
    providers TEXT NOT NULL CHECK (json_valid(providers)),
    offers    INTEGER NOT NULL CHECK (offers >= 0),
    priced    INTEGER NOT NULL CHECK (priced BETWEEN 0 AND offers),
    services  INTEGER NOT NULL CHECK (services >= 0),
    doubts    INTEGER NOT NULL CHECK (doubts >= 0),
    digest    TEXT NOT NULL REFERENCES kept_bytes (digest) DEFERRABLE INITIALLY DEFERRED, -- of its prices
    state     TEXT NOT NULL CHECK (state IN ('waiting', 'in-use', 'set-aside')),
    confirmed TEXT NOT NULL CHECK (json_valid(confirmed)),
    reason    TEXT
  ) STRICT;
  CREATE TABLE own_fact (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'f-[1-9]*'),
    fact     TEXT NOT NULL CHECK (json_valid(fact)),
    use      TEXT NOT NULL CHECK (use IN ('own', 'bundled')),
    reason   TEXT,
    read_at  TEXT NOT NULL CHECK (json_valid(read_at)),
    evidence TEXT REFERENCES evidence_file (id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX own_fact_of_evidence ON own_fact (evidence);
  CREATE TABLE evidence_file (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'ev-[1-9]*'),
    provider TEXT NOT NULL,
    title    TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    issuer   TEXT,
    date     TEXT NOT NULL CHECK (date IS date(date)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
    type     TEXT NOT NULL,
    size     INTEGER NOT NULL CHECK (size >= 0),
    digest   TEXT NOT NULL REFERENCES kept_bytes (digest) DEFERRABLE INITIALLY DEFERRED,
    note     TEXT
  ) STRICT;
  ALTER TABLE offer_copy RENAME TO offer_copy_before;
  CREATE TABLE offer_copy (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    id       TEXT NOT NULL,
    edition  TEXT NOT NULL, -- of the catalogue it was copied from
    digest   TEXT NOT NULL, -- of the same
    offer    TEXT NOT NULL CHECK (json_valid(offer)),
    PRIMARY KEY (scenario, id)
  ) STRICT;
  INSERT INTO offer_copy (scenario, id, edition, digest, offer)
    SELECT DISTINCT placement.scenario, copy.id, copy.edition, COALESCE((SELECT digest FROM edition), ''), copy.offer
    FROM offer_copy_before AS copy JOIN placement ON placement.offer = copy.id;
  DROP TABLE offer_copy_before;
  CREATE TABLE service_copy (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    region   TEXT NOT NULL,
    services TEXT NOT NULL CHECK (json_valid(services)), -- price lists that hold in the region
    PRIMARY KEY (scenario, region)
  ) STRICT;
  CREATE TABLE kept_bytes (
    digest  TEXT PRIMARY KEY CHECK (length(digest) = 64), -- SHA-256 of the bytes, unpacked
    packing TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
    size    INTEGER NOT NULL CHECK (size >= 0), -- unpacked
    bytes   BLOB NOT NULL
  ) STRICT;
  CREATE TRIGGER kept_bytes_refuses_update BEFORE UPDATE ON kept_bytes BEGIN
    SELECT RAISE(ABORT, 'what was kept never changes');
  END;
  CREATE TRIGGER kept_bytes_refuses_delete BEFORE DELETE ON kept_bytes BEGIN
    SELECT RAISE(ABORT, 'what was kept never changes');
  END;
`;

export const ownCatalogue: Migration = {
  version: 3,
  sql: [...dropped, tables, ...added.map(captureTriggers)].join("\n"),
};

function words(line: string): string[] {
  return line.split(" ");
}
