import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/** What is in the file besides content: the counters of ids, the history, the migrations, and the seal on all of it. */
const housekeeping = `
  CREATE TABLE sequence (
    prefix TEXT PRIMARY KEY CHECK (length(prefix) BETWEEN 1 AND 10),
    last   INTEGER NOT NULL CHECK (last > 0)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER sequence_only_counts_up BEFORE UPDATE ON sequence WHEN NEW.last <= OLD.last OR NEW.prefix <> OLD.prefix BEGIN
    SELECT RAISE(ABORT, 'a number is given once');
  END;
  CREATE TRIGGER sequence_is_kept BEFORE DELETE ON sequence BEGIN
    SELECT RAISE(ABORT, 'a number is given once');
  END;

  CREATE TABLE step (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    at     TEXT NOT NULL,
    by     TEXT NOT NULL,
    kind   TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    of     INTEGER REFERENCES step (number),
    name   TEXT NOT NULL CHECK (json_valid(name)),
    rows   INTEGER NOT NULL CHECK (rows > 0),
    hash   TEXT NOT NULL CHECK (length(hash) = 64), -- over the hash before it, this step and its rows
    CHECK ((kind = 'do') = (of IS NULL)),
    CHECK (of < number)
  ) STRICT;
  CREATE TABLE step_row (
    seq        INTEGER PRIMARY KEY,
    step       INTEGER NOT NULL REFERENCES step (number) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    before     TEXT CHECK (json_valid(before)), -- NULL: the row was not there
    after      TEXT CHECK (json_valid(after)), -- NULL: the row is gone
    CHECK (before IS NOT NULL OR after IS NOT NULL)
  ) STRICT;
  CREATE INDEX step_row_of_step ON step_row (step);
  ${["step", "step_row"]
    .flatMap((table) =>
      ["UPDATE", "DELETE"].map(
        (deed) => `
  CREATE TRIGGER ${table}_refuses_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
  END;`,
      ),
    )
    .join("")}

  CREATE TABLE migration (
    version    INTEGER PRIMARY KEY CHECK (version > 0),
    after_step INTEGER NOT NULL CHECK (after_step >= 0) -- steps up to here cannot be undone
  ) STRICT;
  CREATE TABLE seal (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (length(content) = 64), -- sum of the hashes of all content rows
    history TEXT NOT NULL CHECK (length(history) = 64), -- hash of the last step
    whole   TEXT NOT NULL CHECK (length(whole) = 64) -- over both of these, the counters and the migrations
  ) STRICT;
`;

const content = `
  CREATE TABLE agency (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    country        TEXT NOT NULL CHECK (length(country) = 2),
    language       TEXT NOT NULL CHECK (language IN ('ko', 'en')),
    currency       TEXT NOT NULL CHECK (currency IN ('KRW', 'EUR', 'USD')),
    edition        TEXT NOT NULL CHECK (edition IN ('korea', 'eu')),
    unit           TEXT,
    plan_title     TEXT NOT NULL CHECK (length(plan_title) BETWEEN 1 AND 200),
    plan_version   TEXT NOT NULL,
    plan_status    TEXT NOT NULL CHECK (plan_status IN ('draft', 'approved')),
    document_class TEXT,
    plan_date      TEXT NOT NULL CHECK (plan_date IS date(plan_date)),
    start_date     TEXT NOT NULL CHECK (start_date IS date(start_date))
  ) STRICT;
  CREATE TABLE edition (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    name   TEXT NOT NULL,
    digest TEXT NOT NULL
  ) STRICT;
  CREATE TABLE wave_settings (
    id                   INTEGER PRIMARY KEY CHECK (id = 1),
    max_workloads        INTEGER NOT NULL CHECK (max_workloads > 0),
    days_per_wave        INTEGER NOT NULL CHECK (days_per_wave > 0),
    engineers            INTEGER NOT NULL CHECK (engineers > 0),
    hours_per_day        REAL NOT NULL CHECK (hours_per_day > 0),
    hours_per_workload   REAL NOT NULL CHECK (hours_per_workload > 0),
    link_mbit_per_second REAL NOT NULL CHECK (link_mbit_per_second > 0),
    link_efficiency      REAL NOT NULL CHECK (link_efficiency > 0 AND link_efficiency <= 1),
    window_hours         REAL NOT NULL CHECK (window_hours > 0)
  ) STRICT;
  CREATE TABLE location (
    id        TEXT PRIMARY KEY CHECK (id GLOB 'loc-[1-9]*'),
    city      TEXT NOT NULL CHECK (length(city) BETWEEN 1 AND 100),
    share     REAL NOT NULL CHECK (share > 0),
    access_ms REAL CHECK (access_ms >= 0) -- NULL: not known
  ) STRICT;
  CREATE TABLE fx_rate (
    base   TEXT NOT NULL CHECK (base IN ('KRW', 'EUR', 'USD')),
    quote  TEXT NOT NULL CHECK (quote IN ('KRW', 'EUR', 'USD')),
    date   TEXT NOT NULL CHECK (date IS date(date)),
    rate   REAL NOT NULL CHECK (rate > 0),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
    PRIMARY KEY (base, quote, date)
  ) STRICT;
  CREATE TABLE application_group (
    id           TEXT PRIMARY KEY CHECK (id GLOB 'g-[1-9]*'),
    name         TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    external_id  TEXT,
    owner_unit   TEXT,
    grade        INTEGER CHECK (grade BETWEEN 1 AND 4),
    users        INTEGER CHECK (users >= 0),
    rto_minutes  REAL CHECK (rto_minutes >= 0),
    rpo_minutes  REAL CHECK (rpo_minutes >= 0),
    max_rtt_ms   REAL CHECK (max_rtt_ms > 0),
    disposition  TEXT CHECK (disposition IN ('rehost', 'replatform', 'refactor', 'repurchase', 'relocate', 'retain', 'retire')),
    reason       TEXT,
    freezes      TEXT NOT NULL CHECK (json_valid(freezes)),
    note         TEXT
  ) STRICT;
  CREATE TABLE workload (
    id               TEXT PRIMARY KEY CHECK (id GLOB 'w-[1-9]*'),
    name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    external_id      TEXT,
    hostname         TEXT,
    group_id         TEXT REFERENCES application_group (id) DEFERRABLE INITIALLY DEFERRED,
    kind             TEXT CHECK (kind IN ('vm', 'physical', 'database', 'container', 'saas')),
    environment      TEXT CHECK (environment IN ('production', 'test', 'development')),
    power            TEXT CHECK (power IN ('on', 'off')),
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
    note             TEXT
  ) STRICT;
  CREATE INDEX workload_of_group ON workload (group_id);
  CREATE TABLE data_set (
    id            TEXT PRIMARY KEY CHECK (id GLOB 'd-[1-9]*'),
    name          TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    group_id      TEXT REFERENCES application_group (id) DEFERRABLE INITIALLY DEFERRED,
    items         TEXT NOT NULL CHECK (json_valid(items)),
    stated        TEXT CHECK (stated IN ('C', 'S', 'O')),
    personal_data INTEGER CHECK (personal_data IN (0, 1)),
    size_gib      REAL CHECK (size_gib >= 0),
    residency     TEXT CHECK (json_valid(residency)), -- NULL: no rule of its own
    note          TEXT
  ) STRICT;
  CREATE INDEX data_set_of_group ON data_set (group_id);
  CREATE TABLE dependency (
    id            TEXT PRIMARY KEY CHECK (id GLOB 'dep-[1-9]*'),
    from_workload TEXT REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    from_group    TEXT REFERENCES application_group (id) DEFERRABLE INITIALLY DEFERRED,
    from_external TEXT,
    to_workload   TEXT REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    to_group      TEXT REFERENCES application_group (id) DEFERRABLE INITIALLY DEFERRED,
    to_external   TEXT,
    type          TEXT,
    protocol      TEXT,
    port          INTEGER CHECK (port BETWEEN 0 AND 65535),
    gb_per_month  REAL CHECK (gb_per_month >= 0),
    round_trips   REAL CHECK (round_trips >= 0),
    max_rtt_ms    REAL CHECK (max_rtt_ms > 0),
    strict_need   INTEGER NOT NULL CHECK (strict_need IN (0, 1)),
    note          TEXT,
    CHECK ((from_workload IS NOT NULL) + (from_group IS NOT NULL) + (from_external IS NOT NULL) = 1),
    CHECK ((to_workload IS NOT NULL) + (to_group IS NOT NULL) + (to_external IS NOT NULL) = 1)
  ) STRICT;
  CREATE INDEX dependency_from_workload ON dependency (from_workload);
  CREATE INDEX dependency_to_workload ON dependency (to_workload);
  CREATE INDEX dependency_from_group ON dependency (from_group);
  CREATE INDEX dependency_to_group ON dependency (to_group);
  CREATE TABLE commitment (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'c-[1-9]*'),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    provider TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (currency IN ('KRW', 'EUR', 'USD')),
    kind     TEXT NOT NULL CHECK (kind IN ('annual', 'pooled')),
    minimums TEXT NOT NULL CHECK (json_valid(minimums)),
    note     TEXT
  ) STRICT;
  CREATE TABLE seal_answer (
    provider  TEXT NOT NULL,
    objective TEXT NOT NULL CHECK (objective GLOB 'SOV-[1-8]'),
    claimed   INTEGER CHECK (claimed BETWEEN 0 AND 4),
    evidenced INTEGER CHECK (evidenced BETWEEN 0 AND 4),
    source    TEXT,
    PRIMARY KEY (provider, objective)
  ) STRICT;
  CREATE TABLE scenario (
    id      TEXT PRIMARY KEY CHECK (id GLOB 's-[1-9]*'),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    unknown TEXT NOT NULL CHECK (unknown IN ('fail', 'allow'))
  ) STRICT;
  CREATE TABLE requirement (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'r-[1-9]*'),
    scenario   TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    kind       TEXT NOT NULL CHECK (kind IN ('gate', 'weight', 'limit')),
    is_on      INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    decided_by TEXT,
    note       TEXT,
    says       TEXT NOT NULL CHECK (json_valid(says)) -- what only this kind has
  ) STRICT;
  CREATE INDEX requirement_of_scenario ON requirement (scenario, position);
  CREATE TABLE pin (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    region   TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('pinned', 'forbidden')),
    reason   TEXT,
    PRIMARY KEY (scenario, workload, region)
  ) STRICT;
  CREATE INDEX pin_of_workload ON pin (workload);
  CREATE TABLE placement (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    offer    TEXT NOT NULL,
    region   TEXT NOT NULL,
    PRIMARY KEY (scenario, workload)
  ) STRICT;
  CREATE INDEX placement_of_workload ON placement (workload);
  CREATE TABLE offer_copy (
    id      TEXT PRIMARY KEY,
    edition TEXT NOT NULL, -- of the catalogue it was copied from
    offer   TEXT NOT NULL CHECK (json_valid(offer))
  ) STRICT;
  CREATE TABLE wave (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'wave-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    number   INTEGER NOT NULL CHECK (number > 0),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    start    TEXT NOT NULL CHECK (start IS date(start)),
    cut_over TEXT NOT NULL CHECK (cut_over IS date(cut_over)),
    pinned   INTEGER NOT NULL CHECK (pinned IN (0, 1))
  ) STRICT;
  CREATE INDEX wave_of_scenario ON wave (scenario, number);
  CREATE TABLE wave_workload (
    wave     TEXT NOT NULL REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (wave, workload)
  ) STRICT;
  CREATE INDEX wave_workload_of_workload ON wave_workload (workload);
  CREATE TABLE batch (
    id     TEXT PRIMARY KEY CHECK (id GLOB 'b-[1-9]*'),
    at     TEXT NOT NULL,
    report TEXT NOT NULL CHECK (json_valid(report)), -- without its rows
    rows   TEXT NOT NULL CHECK (json_valid(rows))
  ) STRICT;
`;

const captured: readonly Captured[] = [
  {
    table: "agency",
    key: ["id"],
    columns: words(
      "id name country language currency edition unit plan_title plan_version plan_status document_class plan_date start_date",
    ),
  },
  { table: "edition", key: ["id"], columns: words("id name digest") },
  {
    table: "wave_settings",
    key: ["id"],
    columns: words(
      "id max_workloads days_per_wave engineers hours_per_day hours_per_workload link_mbit_per_second link_efficiency window_hours",
    ),
  },
  { table: "location", key: ["id"], columns: words("id city share access_ms") },
  { table: "fx_rate", key: ["base", "quote", "date"], columns: words("base quote date rate source") },
  {
    table: "application_group",
    key: ["id"],
    columns: words(
      "id name external_id owner_unit grade users rto_minutes rpo_minutes max_rtt_ms disposition reason freezes note",
    ),
  },
  {
    table: "workload",
    key: ["id"],
    columns: words(
      "id name external_id hostname group_id kind environment power os vcpu memory_gib storage_gib storage_used_gib cpu memory keep_size ip_addresses location note",
    ),
  },
  {
    table: "data_set",
    key: ["id"],
    columns: words("id name group_id items stated personal_data size_gib residency note"),
  },
  {
    table: "dependency",
    key: ["id"],
    columns: words(
      "id from_workload from_group from_external to_workload to_group to_external type protocol port gb_per_month round_trips max_rtt_ms strict_need note",
    ),
  },
  { table: "commitment", key: ["id"], columns: words("id name provider currency kind minimums note") },
  {
    table: "seal_answer",
    key: ["provider", "objective"],
    columns: words("provider objective claimed evidenced source"),
  },
  { table: "scenario", key: ["id"], columns: words("id name unknown") },
  { table: "requirement", key: ["id"], columns: words("id scenario position kind is_on decided_by note says") },
  { table: "pin", key: ["scenario", "workload", "region"], columns: words("scenario workload region kind reason") },
  { table: "placement", key: ["scenario", "workload"], columns: words("scenario workload offer region") },
  { table: "offer_copy", key: ["id"], columns: words("id edition offer") },
  { table: "wave", key: ["id"], columns: words("id scenario number name start cut_over pinned") },
  { table: "wave_workload", key: ["wave", "workload"], columns: words("wave workload position") },
  { table: "batch", key: ["id"], columns: words("id at report rows") },
];

export const firstTables: Migration = {
  version: 1,
  sql: housekeeping + content + captured.map(captureTriggers).join("\n"),
};

function words(line: string): string[] {
  return line.split(" ");
}
