import { captureAdditions, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

const columns = [
  ...["id", "name", "external_id", "hostname", "group_id", "kind", "environment", "power", "os", "vcpu", "memory_gib"],
  ...["storage_gib", "storage_used_gib", "cpu", "memory", "keep_size", "ip_addresses", "location", "note", "details"],
];

/**
 * What a workload's kind and environment may be is asked word by word: of three words and more after `IN` SQLite makes a
 * table, anew for every row, which was a fifth of the time a large inventory takes to be saved. Rows and columns stay as
 * they are.
 */
export const quickChecks: Migration = {
  version: 8,
  keepsSteps: true,
  sql: [
    `
    CREATE TABLE workload_anew (
      id               TEXT PRIMARY KEY CHECK (id GLOB 'w-[1-9]*'),
      name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      external_id      TEXT,
      hostname         TEXT,
      group_id         TEXT REFERENCES application_group (id) DEFERRABLE INITIALLY DEFERRED,
      kind             TEXT CHECK (kind = 'vm' OR kind = 'physical' OR kind = 'database' OR kind = 'container' OR kind = 'saas'),
      environment      TEXT CHECK (environment = 'production' OR environment = 'test' OR environment = 'development'),
      power            TEXT CHECK (power = 'on' OR power = 'off'),
      os               TEXT NOT NULL CHECK (json_valid(os)),
      vcpu             INTEGER CHECK (vcpu > 0), -- NULL: not known
      memory_gib       REAL CHECK (memory_gib > 0),
      storage_gib      REAL CHECK (storage_gib >= 0),
      storage_used_gib REAL CHECK (storage_used_gib >= 0),
      cpu              TEXT NOT NULL CHECK (json_valid(cpu)),
      memory           TEXT NOT NULL CHECK (json_valid(memory)),
      keep_size        INTEGER NOT NULL CHECK (keep_size IN (0, 1)),
      ip_addresses     TEXT NOT NULL CHECK (json_valid(ip_addresses)),
      location         TEXT,
      note             TEXT,
      details          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))
    ) STRICT;
    INSERT INTO workload_anew (${columns.join(", ")}) SELECT ${columns.join(", ")} FROM workload;
    DROP TABLE workload;
    ALTER TABLE workload_anew RENAME TO workload;
    CREATE INDEX workload_of_group ON workload (group_id);`,
    captureTriggers({ table: "workload", key: ["id"], columns }),
    captureAdditions("workload"),
  ].join("\n"),
};
