import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/**
 * What is judged and not imported: assumptions stated otherwise than usual, answers about sovereignty and lock-in, how
 * workloads come back, verdicts set by hand, contract terms, the exit checklist, drills kept as evidence.
 */
const altered: readonly Captured[] = [
  { table: "scenario", key: ["id"], columns: ["id", "name", "unknown", "term", "profile"] },
];

const added: readonly Captured[] = [
  { table: "assumption", key: ["key"], columns: words("key value reason") },
  {
    table: "sovereignty_profile",
    key: ["id"],
    columns: words("id name framework weights home level_rule note"),
  },
  {
    table: "criterion_answer",
    key: ["provider", "framework", "criterion"],
    columns: words("provider framework criterion claimed evidenced source evidence valid_to"),
  },
  {
    table: "used_service",
    key: ["id"],
    columns: words("id workload service openness equivalent share note"),
  },
  {
    table: "facet_statement",
    key: ["component", "model", "facet"],
    columns: words("component model facet answer because evidence"),
  },
  {
    table: "contract_terms",
    key: ["commitment"],
    columns: words("commitment jurisdiction signed_on notice_days termination_fee resale ramp"),
  },
  {
    table: "exit_check",
    key: ["scenario", "item"],
    columns: words("scenario item state checked_on note evidence"),
  },
  { table: "drill", key: ["id"], columns: words("id scenario asked date inputs outcome note") },
  { table: "recovery", key: ["scenario", "workload"], columns: words("scenario workload mode region") },
  {
    table: "verdict_override",
    key: ["scenario", "workload", "rule", "place"],
    columns: words("scenario workload rule place verdict reason decided_by"),
  },
];

const tables = `
  ALTER TABLE scenario ADD COLUMN term TEXT CHECK (term IN ('on-demand', 'one-year', 'three-years', 'spot'));
  ALTER TABLE scenario ADD COLUMN profile TEXT;

  CREATE TABLE assumption (
    key    TEXT PRIMARY KEY,
    value  REAL, -- NULL: not known, whatever is usual
    reason TEXT
  ) STRICT;
  CREATE TABLE sovereignty_profile (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'sp-[1-9]*'),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    framework  TEXT NOT NULL,
    weights    TEXT NOT NULL CHECK (json_valid(weights)),
    home       TEXT CHECK (json_valid(home)),
    level_rule TEXT NOT NULL CHECK (level_rule IN ('min', 'per-objective-only')),
    note       TEXT
  ) STRICT;
  CREATE TABLE criterion_answer (
    provider  TEXT NOT NULL,
    framework TEXT NOT NULL,
    criterion TEXT NOT NULL,
    claimed   TEXT CHECK (claimed IN ('met', 'not')),
    evidenced TEXT CHECK (evidenced IN ('met', 'not')),
    source    TEXT,
    evidence  TEXT REFERENCES evidence_file (id) DEFERRABLE INITIALLY DEFERRED,
    valid_to  TEXT CHECK (valid_to IS date(valid_to)),
    PRIMARY KEY (provider, framework, criterion)
  ) STRICT;
  CREATE INDEX criterion_answer_of_evidence ON criterion_answer (evidence);
  CREATE TABLE used_service (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'us-[1-9]*'),
    workload   TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    service    TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 200),
    openness   TEXT CHECK (openness IN ('standard', 'compatible', 'proprietary')),
    equivalent TEXT,
    share      REAL CHECK (share BETWEEN 0 AND 1),
    note       TEXT
  ) STRICT;
  CREATE INDEX used_service_of_workload ON used_service (workload);
  CREATE TABLE facet_statement (
    component TEXT NOT NULL,
    model     TEXT NOT NULL,
    facet     TEXT NOT NULL,
    answer    INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    because   TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 1000),
    evidence  TEXT REFERENCES evidence_file (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (component, model, facet)
  ) STRICT;
  CREATE INDEX facet_statement_of_evidence ON facet_statement (evidence);
  CREATE TABLE contract_terms (
    commitment      TEXT PRIMARY KEY REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    jurisdiction    TEXT,
    signed_on       TEXT CHECK (signed_on IS date(signed_on)),
    notice_days     INTEGER CHECK (notice_days >= 0),
    termination_fee INTEGER CHECK (termination_fee >= 0),
    resale          REAL CHECK (resale BETWEEN 0 AND 1),
    ramp            TEXT CHECK (json_valid(ramp))
  ) STRICT;
  CREATE TABLE exit_check (
    scenario   TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    item       TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('done', 'open', 'not-needed')),
    checked_on TEXT CHECK (checked_on IS date(checked_on)),
    note       TEXT,
    evidence   TEXT REFERENCES evidence_file (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (scenario, item)
  ) STRICT;
  CREATE INDEX exit_check_of_evidence ON exit_check (evidence);
  CREATE TABLE drill (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'dr-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    asked    TEXT NOT NULL CHECK (json_valid(asked)),
    date     TEXT NOT NULL CHECK (date IS date(date)),
    inputs   TEXT NOT NULL,
    outcome  TEXT NOT NULL CHECK (json_valid(outcome)),
    note     TEXT
  ) STRICT;
  CREATE INDEX drill_of_scenario ON drill (scenario);
  CREATE TABLE recovery (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    mode     TEXT NOT NULL CHECK (mode IN ('none', 'cold', 'warm', 'hot', 'mirror')),
    region   TEXT,
    PRIMARY KEY (scenario, workload)
  ) STRICT;
  CREATE INDEX recovery_of_workload ON recovery (workload);
  CREATE TABLE verdict_override (
    scenario   TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload   TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    rule       TEXT NOT NULL,
    place      TEXT NOT NULL, -- a region, or '*' wherever it would go
    verdict    TEXT NOT NULL CHECK (verdict IN ('pass', 'fail')),
    reason     TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    decided_by TEXT,
    PRIMARY KEY (scenario, workload, rule, place)
  ) STRICT;
  CREATE INDEX verdict_override_of_workload ON verdict_override (workload);
`;

export const judgement: Migration = {
  version: 5,
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
