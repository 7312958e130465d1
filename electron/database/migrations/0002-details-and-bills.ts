import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/**
 * Details that tools know of machines and systems, dependencies that a file proposes, and what other files bring: bills,
 * measured round trips, prices, and the mappings a planner made for sheets.
 */
const altered: readonly Captured[] = [
  {
    table: "application_group",
    key: ["id"],
    columns: words(
      "id name external_id owner_unit grade users rto_minutes rpo_minutes max_rtt_ms disposition reason freezes note details",
    ),
  },
  {
    table: "workload",
    key: ["id"],
    columns: words(
      "id name external_id hostname group_id kind environment power os vcpu memory_gib storage_gib storage_used_gib cpu memory keep_size ip_addresses location note details",
    ),
  },
  {
    table: "dependency",
    key: ["id"],
    columns: words(
      "id from_workload from_group from_external to_workload to_group to_external type protocol port gb_per_month round_trips max_rtt_ms strict_need note proposed observed",
    ),
  },
];

const added: readonly Captured[] = [
  {
    table: "bill_line",
    key: ["id"],
    columns: words(
      "id from_day to_day provider publisher issuer account region category service resource resource_name charge commitment currency billed effective list contracted rows",
    ),
  },
  {
    table: "latency_measurement",
    key: ["from_region", "to_region", "percentile"],
    columns: words("from_region to_region percentile rtt_ms measured_from measured_to method source"),
  },
  {
    table: "own_price",
    key: ["provider", "region", "offer", "currency"],
    columns: words("provider region offer currency per_hour gpu description"),
  },
  { table: "import_map", key: ["id"], columns: words("id name headings map") },
];

const tables = `
  ALTER TABLE application_group ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
  ALTER TABLE workload ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
  ALTER TABLE dependency ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1));
  ALTER TABLE dependency ADD COLUMN observed INTEGER CHECK (observed >= 0);

  CREATE TABLE bill_line (
    id            TEXT PRIMARY KEY, -- what the rows it sums agree in
    from_day      TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day        TEXT NOT NULL CHECK (to_day IS date(to_day)),
    provider      TEXT NOT NULL,
    publisher     TEXT,
    issuer        TEXT,
    account       TEXT,
    region        TEXT,
    category      TEXT NOT NULL,
    service       TEXT,
    resource      TEXT,
    resource_name TEXT,
    charge        TEXT,
    commitment    TEXT,
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    billed        REAL NOT NULL,
    effective     REAL,
    list          REAL,
    contracted    REAL,
    rows          INTEGER NOT NULL CHECK (rows > 0)
  ) STRICT;
  CREATE TABLE latency_measurement (
    from_region   TEXT NOT NULL,
    to_region     TEXT NOT NULL,
    percentile    REAL NOT NULL CHECK (percentile BETWEEN -1 AND 100), -- −1: not said
    rtt_ms        REAL NOT NULL CHECK (rtt_ms >= 0),
    measured_from TEXT CHECK (measured_from IS date(measured_from)),
    measured_to   TEXT CHECK (measured_to IS date(measured_to)),
    method        TEXT,
    source        TEXT,
    PRIMARY KEY (from_region, to_region, percentile)
  ) STRICT;
  CREATE TABLE own_price (
    provider    TEXT NOT NULL,
    region      TEXT NOT NULL,
    offer       TEXT NOT NULL,
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    per_hour    REAL CHECK (per_hour > 0), -- NULL: unpriced
    gpu         TEXT CHECK (json_valid(gpu)),
    description TEXT,
    PRIMARY KEY (provider, region, offer, currency)
  ) STRICT;
  CREATE TABLE import_map (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'map-[1-9]*'),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    headings TEXT NOT NULL, -- digest of the headings of the sheets it was made for
    map      TEXT NOT NULL CHECK (json_valid(map))
  ) STRICT;
`;

export const detailsAndBills: Migration = {
  version: 2,
  sql: [
    ...altered.flatMap(({ table }) =>
      ["inserted", "changed", "removed", "keeps_its_key"].map((deed) => `DROP TRIGGER ${table}_${deed};`),
    ),
    tables,
    ...altered.map(captureTriggers),
    ...added.map(captureTriggers),
  ].join("\n"),
};

function words(line: string): string[] {
  return line.split(" ");
}
