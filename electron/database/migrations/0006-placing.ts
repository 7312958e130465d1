import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/** What a placement is made the best of, the term a workload is bought on, and the points of fronts that were swept. */
const altered: readonly Captured[] = [
  { table: "scenario", key: ["id"], columns: ["id", "name", "unknown", "term", "profile", "objective"] },
  { table: "placement", key: ["scenario", "workload"], columns: ["scenario", "workload", "offer", "region", "term"] },
];

const tables = `
  ALTER TABLE scenario ADD COLUMN objective TEXT CHECK (objective IN ('cost', 'latency', 'sovereignty', 'lock-in'));
  ALTER TABLE placement ADD COLUMN term TEXT CHECK (term IN ('on-demand', 'one-year', 'three-years', 'spot'));

  -- worked out from the plan and thrown away with it: no part of its history
  CREATE TABLE pareto_point (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    against  TEXT NOT NULL,
    at       INTEGER NOT NULL CHECK (at >= 0),
    wanted   INTEGER NOT NULL CHECK (wanted >= 2),
    inputs   TEXT NOT NULL, -- digest of what it was worked out from
    found    TEXT NOT NULL CHECK (json_valid(found)),
    PRIMARY KEY (scenario, against, at)
  ) STRICT;
`;

export const placing: Migration = {
  version: 6,
  sql: [
    ...altered.flatMap(({ table }) =>
      ["inserted", "changed", "removed", "keeps_its_key"].map((deed) => `DROP TRIGGER ${table}_${deed};`),
    ),
    tables,
    ...altered.map(captureTriggers),
  ].join("\n"),
};
