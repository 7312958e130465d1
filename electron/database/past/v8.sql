PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE sequence (
    prefix TEXT PRIMARY KEY CHECK (length(prefix) BETWEEN 1 AND 10),
    last   INTEGER NOT NULL CHECK (last > 0)
  ) STRICT, WITHOUT ROWID;
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
  , details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))) STRICT;
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
    note          TEXT, proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1)), observed INTEGER CHECK (observed >= 0),
    CHECK ((from_workload IS NOT NULL) + (from_group IS NOT NULL) + (from_external IS NOT NULL) = 1),
    CHECK ((to_workload IS NOT NULL) + (to_group IS NOT NULL) + (to_external IS NOT NULL) = 1)
  ) STRICT;
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
  , term TEXT CHECK (term IN ('on-demand', 'one-year', 'three-years', 'spot')), profile TEXT, objective TEXT CHECK (objective IN ('cost', 'latency', 'sovereignty', 'lock-in'))) STRICT;
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
CREATE TABLE pin (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    region   TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('pinned', 'forbidden')),
    reason   TEXT,
    PRIMARY KEY (scenario, workload, region)
  ) STRICT;
CREATE TABLE placement (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    offer    TEXT NOT NULL,
    region   TEXT NOT NULL, term TEXT CHECK (term IN ('on-demand', 'one-year', 'three-years', 'spot')),
    PRIMARY KEY (scenario, workload)
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
CREATE TABLE wave_workload (
    wave     TEXT NOT NULL REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (wave, workload)
  ) STRICT;
CREATE TABLE batch (
    id     TEXT PRIMARY KEY CHECK (id GLOB 'b-[1-9]*'),
    at     TEXT NOT NULL,
    report TEXT NOT NULL CHECK (json_valid(report)), -- without its rows
    rows   TEXT NOT NULL CHECK (json_valid(rows))
  ) STRICT;
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
CREATE TABLE offer_copy (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    id       TEXT NOT NULL,
    edition  TEXT NOT NULL, -- of the catalogue it was copied from
    digest   TEXT NOT NULL, -- of the same
    offer    TEXT NOT NULL CHECK (json_valid(offer)),
    PRIMARY KEY (scenario, id)
  ) STRICT;
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
CREATE TABLE price_rules (
      id               INTEGER PRIMARY KEY CHECK (id = 1),
      warn_after_days  INTEGER NOT NULL CHECK (warn_after_days > 0),
      stale_after_days INTEGER NOT NULL CHECK (stale_after_days >= warn_after_days),
      jump             REAL NOT NULL CHECK (jump > 0) -- share of the price that stands
    ) STRICT;
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
CREATE TABLE used_service (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'us-[1-9]*'),
    workload   TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    service    TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 200),
    openness   TEXT CHECK (openness IN ('standard', 'compatible', 'proprietary')),
    equivalent TEXT,
    share      REAL CHECK (share BETWEEN 0 AND 1),
    note       TEXT
  ) STRICT;
CREATE TABLE facet_statement (
    component TEXT NOT NULL,
    model     TEXT NOT NULL,
    facet     TEXT NOT NULL,
    answer    INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    because   TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 1000),
    evidence  TEXT REFERENCES evidence_file (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (component, model, facet)
  ) STRICT;
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
CREATE TABLE drill (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'dr-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    asked    TEXT NOT NULL CHECK (json_valid(asked)),
    date     TEXT NOT NULL CHECK (date IS date(date)),
    inputs   TEXT NOT NULL,
    outcome  TEXT NOT NULL CHECK (json_valid(outcome)),
    note     TEXT
  ) STRICT;
CREATE TABLE recovery (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    workload TEXT NOT NULL REFERENCES workload (id) DEFERRABLE INITIALLY DEFERRED,
    mode     TEXT NOT NULL CHECK (mode IN ('none', 'cold', 'warm', 'hot', 'mirror')),
    region   TEXT,
    PRIMARY KEY (scenario, workload)
  ) STRICT;
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
CREATE TABLE pareto_point (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    against  TEXT NOT NULL,
    at       INTEGER NOT NULL CHECK (at >= 0),
    wanted   INTEGER NOT NULL CHECK (wanted >= 2),
    inputs   TEXT NOT NULL, -- digest of what it was worked out from
    found    TEXT NOT NULL CHECK (json_valid(found)),
    PRIMARY KEY (scenario, against, at)
  ) STRICT;
CREATE TABLE team (
    id            TEXT PRIMARY KEY CHECK (id GLOB 'tm-[1-9]*'),
    name          TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    people        INTEGER NOT NULL CHECK (people > 0),
    hours_per_day REAL NOT NULL CHECK (hours_per_day > 0),
    periods       TEXT NOT NULL CHECK (json_valid(periods)),
    groups        TEXT NOT NULL CHECK (json_valid(groups))
  ) STRICT;
CREATE TABLE procurement (
    provider TEXT PRIMARY KEY,
    route    TEXT NOT NULL CHECK (route IN ('catalogue', 'direct', 'tender')),
    done     TEXT NOT NULL CHECK (json_valid(done)),
    note     TEXT
  ) STRICT;
CREATE TABLE wave_rules (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    pilot_workloads     INTEGER CHECK (pilot_workloads > 0),
    min_workloads       INTEGER CHECK (min_workloads > 0),
    double_running_days INTEGER CHECK (double_running_days >= 0),
    freezes             TEXT NOT NULL CHECK (json_valid(freezes))
  ) STRICT;
CREATE TABLE wave_acceptance (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    wave        TEXT NOT NULL, -- a wave, or '*' for the plan
    rule        INTEGER NOT NULL CHECK (rule > 0),
    accepted_by TEXT NOT NULL CHECK (length(accepted_by) BETWEEN 1 AND 200),
    accepted_on TEXT NOT NULL CHECK (accepted_on IS date(accepted_on)),
    reason      TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    PRIMARY KEY (scenario, wave, rule)
  ) STRICT;
CREATE TABLE milestone (
    id   TEXT PRIMARY KEY CHECK (id GLOB 'ms-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    day TEXT NOT NULL CHECK (day IS date(day)),
    note TEXT
  ) STRICT;
CREATE TABLE runbook_task (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'rt-[1-9]*'),
    wave     TEXT NOT NULL REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    phase    TEXT NOT NULL CHECK (phase IN ('prepare', 'rehearse', 'cut-over', 'verify', 'point-of-no-return', 'roll-back', 'after')),
    text     TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    owner    TEXT,
    minutes  INTEGER CHECK (minutes >= 0),
    done     INTEGER NOT NULL CHECK (done IN (0, 1))
  ) STRICT;
CREATE TABLE runbook_template (
    id    TEXT PRIMARY KEY CHECK (id GLOB 'tp-[1-9]*'),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    tasks TEXT NOT NULL CHECK (json_valid(tasks))
  ) STRICT;
CREATE TABLE risk (
    id           TEXT PRIMARY KEY CHECK (id GLOB 'rk-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    origin       TEXT,
    title        TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    cause        TEXT,
    likelihood   INTEGER CHECK (likelihood BETWEEN 1 AND 5),
    impact       INTEGER CHECK (impact BETWEEN 1 AND 5),
    owner        TEXT,
    measure      TEXT,
    residual     INTEGER CHECK (residual BETWEEN 1 AND 25),
    trigger_sign TEXT,
    status       TEXT NOT NULL CHECK (status IN ('open', 'in-hand', 'accepted', 'closed'))
  ) STRICT;
CREATE TABLE decision (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'dc-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    origin     TEXT,
    question   TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
    options    TEXT NOT NULL CHECK (json_valid(options)),
    advised    INTEGER CHECK (advised >= 0),
    if_not     TEXT,
    due TEXT CHECK (due IS date(due)),
    body       TEXT,
    chosen     INTEGER CHECK (chosen >= 0),
    decided_by TEXT,
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    why        TEXT
  ) STRICT;
CREATE TABLE open_question (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'oq-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    origin   TEXT,
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
    asked    TEXT,
    due TEXT CHECK (due IS date(due)),
    answer   TEXT,
    answered_on TEXT CHECK (answered_on IS date(answered_on))
  ) STRICT;
CREATE TABLE indicator (
    id              TEXT PRIMARY KEY CHECK (id GLOB 'in-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    origin          TEXT,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    unit            TEXT NOT NULL,
    baseline        REAL NOT NULL,
    baseline_source TEXT NOT NULL CHECK (length(baseline_source) BETWEEN 1 AND 300),
    target          REAL,
    due TEXT CHECK (due IS date(due))
  ) STRICT;
CREATE TABLE exit_trigger (
    id        TEXT PRIMARY KEY CHECK (id GLOB 'xt-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    kind      TEXT NOT NULL,
    indicator TEXT NOT NULL CHECK (length(indicator) BETWEEN 1 AND 300),
    threshold TEXT,
    owner     TEXT
  ) STRICT;
CREATE TABLE exit_test (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'et-[1-9]*'),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    kind     TEXT NOT NULL CHECK (kind IN ('desk', 'walk-through', 'technical')),
    tested_on TEXT NOT NULL CHECK (tested_on IS date(tested_on)),
    scope    TEXT NOT NULL CHECK (length(scope) BETWEEN 1 AND 500),
    outcome  TEXT NOT NULL CHECK (outcome IN ('passed', 'passed-with-findings', 'failed')),
    findings TEXT
  ) STRICT;
CREATE TABLE report_settings (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    template  TEXT NOT NULL CHECK (template IN ('K', 'E')),
    style     TEXT NOT NULL CHECK (style IN ('short', 'full')),
    numbering TEXT NOT NULL CHECK (numbering IN ('decimal', 'korean', 'marks')),
    bilingual INTEGER NOT NULL CHECK (bilingual IN (0, 1)),
    body_pt   REAL NOT NULL CHECK (body_pt BETWEEN 8 AND 16),
    margins   TEXT NOT NULL CHECK (json_valid(margins)),
    approvers TEXT NOT NULL CHECK (json_valid(approvers)),
    consulted TEXT NOT NULL CHECK (json_valid(consulted))
  ) STRICT;
CREATE TABLE report_section (
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    section TEXT NOT NULL,
    is_on   INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    remark  TEXT,
    PRIMARY KEY (scenario, section)
  ) STRICT;
CREATE TABLE plan_version (
    number    INTEGER PRIMARY KEY CHECK (number > 0),
    scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    label     TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 20),
    frozen_on TEXT NOT NULL CHECK (frozen_on IS date(frozen_on)),
    unit      TEXT,
    reason    TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    inputs    TEXT NOT NULL,
    results   TEXT NOT NULL,
    plan      TEXT NOT NULL CHECK (length(plan) = 64), -- kept_bytes
    catalogue TEXT NOT NULL CHECK (length(catalogue) = 64) -- kept_bytes
  ) STRICT;
CREATE TABLE approval (
    version   INTEGER NOT NULL REFERENCES plan_version (number) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    title     TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    signed_by TEXT,
    verdict   TEXT CHECK (verdict IN ('approved', 'declined')),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    note      TEXT,
    PRIMARY KEY (version, position)
  ) STRICT;
CREATE TABLE "workload" (
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
INSERT INTO sequence VALUES ('b', 1);
INSERT INTO sequence VALUES ('c', 1);
INSERT INTO sequence VALUES ('d', 1);
INSERT INTO sequence VALUES ('dc', 1);
INSERT INTO sequence VALUES ('dep', 2);
INSERT INTO sequence VALUES ('et', 1);
INSERT INTO sequence VALUES ('g', 2);
INSERT INTO sequence VALUES ('in', 1);
INSERT INTO sequence VALUES ('loc', 2);
INSERT INTO sequence VALUES ('ms', 1);
INSERT INTO sequence VALUES ('oq', 1);
INSERT INTO sequence VALUES ('r', 2);
INSERT INTO sequence VALUES ('rk', 1);
INSERT INTO sequence VALUES ('rt', 2);
INSERT INTO sequence VALUES ('s', 1);
INSERT INTO sequence VALUES ('tm', 1);
INSERT INTO sequence VALUES ('tp', 1);
INSERT INTO sequence VALUES ('w', 3);
INSERT INTO sequence VALUES ('wave', 1);
INSERT INTO sequence VALUES ('xt', 1);
INSERT INTO step VALUES (1, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"workspace.made","args":{}}', 3, '555d6c9151bc721f5dd071b2d49e43b13dc5a7d462b62b6213252e9a2973958c');
INSERT INTO step VALUES (10, '2026-11-21T10:00:00.000Z', 'tester', 'undo', 9, '{"key":"workloads.changed","args":{}}', 1, '15effc4ce985616fa4e18750c5acb2dcd08108e75b271f953c2bec6682d1682d');
INSERT INTO step VALUES (11, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"plan.defended","args":{}}', 20, 'a915bbadf308170e5b6635703f90df42e77ae133ca89f14af3045bcdc1a82e36');
INSERT INTO step VALUES (12, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"workloads.changed","args":{}}', 1, 'ffe9b1b6683b1fcd68e1a30f5c015a81150df88013017d01426c9cffba54c2d2');
INSERT INTO step VALUES (13, '2026-11-21T10:00:00.000Z', 'tester', 'undo', 12, '{"key":"workloads.changed","args":{}}', 1, '9a7cf3ce663034d6bcf4388047109e8d67888572983bbe0ad9c38f18daa1221a');
INSERT INTO step VALUES (2, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"inventory.imported","args":{}}', 9, '10abb994c2dab7130490d335b1135e3c121872d435ae25599a0cefc21490ee28');
INSERT INTO step VALUES (3, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"agency.saved","args":{}}', 5, '51296d9556d8f8aebb671b08af5c47d83fccea3139329c536a5f324b46c94114');
INSERT INTO step VALUES (4, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"placement.adopted","args":{}}', 9, 'dd3f1e22acc0c8633550cd2683623d59daf6218f83ca5e1ae637047d7ad00657');
INSERT INTO step VALUES (5, '2026-11-21T10:00:00.000Z', 'tester', 'undo', 4, '{"key":"placement.adopted","args":{}}', 9, '85c348168cc0383edadc95546e2e9c8c64b80e3fbd31595c853afc654c65bd16');
INSERT INTO step VALUES (6, '2026-11-21T10:00:00.000Z', 'tester', 'undo', 3, '{"key":"agency.saved","args":{}}', 5, '37fc3eb2d7837693afd6cacd6686494cdefebcce6b426abcc6a71c79d6239686');
INSERT INTO step VALUES (7, '2026-11-21T10:00:00.000Z', 'tester', 'redo', 3, '{"key":"agency.saved","args":{}}', 5, '8716331434e0e42432eb2ca63924138fc7bfb50062cc7bb74711a951a00f1404');
INSERT INTO step VALUES (8, '2026-11-21T10:00:00.000Z', 'tester', 'redo', 4, '{"key":"placement.adopted","args":{}}', 9, '4600db0b68f1568e4a484ef43f30047579b6913b129ccbbb58bd55dda95d2f54');
INSERT INTO step VALUES (9, '2026-11-21T09:00:00.000Z', 'tester', 'do', NULL, '{"key":"workloads.changed","args":{}}', 1, '676f0602aaa7a2343263c082b19eeb22c575a7f4c08eb95d512b659c8a6efa5e');
INSERT INTO step_row VALUES (1, 1, 'agency', '1', NULL, '{"id":1,"name":"한빛시청","country":"KR","language":"ko","currency":"KRW","edition":"korea","unit":"정보화담당관","plan_title":"클라우드 전환 계획","plan_version":"0.1","plan_status":"draft","document_class":null,"plan_date":"2026-11-21","start_date":"2027-03-01"}');
INSERT INTO step_row VALUES (10, 2, 'dependency', 'dep-1', NULL, '"added"');
INSERT INTO step_row VALUES (11, 2, 'dependency', 'dep-2', NULL, '"added"');
INSERT INTO step_row VALUES (12, 2, 'batch', 'b-1', NULL, '"added"');
INSERT INTO step_row VALUES (13, 3, 'location', 'loc-1', NULL, '{"id":"loc-1","city":"Seoul","share":0.7,"access_ms":null}');
INSERT INTO step_row VALUES (14, 3, 'location', 'loc-2', NULL, '{"id":"loc-2","city":"Busan","share":0.3,"access_ms":4.0}');
INSERT INTO step_row VALUES (15, 3, 'fx_rate', 'EUR KRW 2026-11-20', NULL, '{"base":"EUR","quote":"KRW","date":"2026-11-20","rate":1701.25,"source":"한국은행"}');
INSERT INTO step_row VALUES (16, 3, 'commitment', 'c-1', NULL, '{"id":"c-1","name":"3년 약정","provider":"naver","currency":"KRW","kind":"annual","minimums":"[{\"year\":2027,\"minor\":100000000}]","note":null}');
INSERT INTO step_row VALUES (17, 3, 'seal_answer', 'naver SOV-1', NULL, '{"provider":"naver","objective":"SOV-1","claimed":4,"evidenced":3,"source":"CSAP 인증서"}');
INSERT INTO step_row VALUES (18, 4, 'scenario', 's-1', NULL, '{"id":"s-1","name":"기본안","unknown":"fail","term":null,"profile":null,"objective":null}');
INSERT INTO step_row VALUES (19, 4, 'requirement', 'r-1', NULL, '{"id":"r-1","scenario":"s-1","position":0,"kind":"weight","is_on":1,"decided_by":null,"note":null,"says":"{\"criterion\":\"cost\",\"weight\":0.4,\"best\":10,\"worst\":100}"}');
INSERT INTO step_row VALUES (2, 1, 'edition', '1', NULL, '{"id":1,"name":"2026-11","digest":"0000000000000000000000000000000000000000000000000000000000000000"}');
INSERT INTO step_row VALUES (20, 4, 'requirement', 'r-2', NULL, '{"id":"r-2","scenario":"s-1","position":1,"kind":"gate","is_on":0,"decided_by":"정보화담당관","note":null,"says":"{\"gate\":{\"is\":\"residency\",\"countries\":[\"KR\"]}}"}');
INSERT INTO step_row VALUES (21, 4, 'pin', 's-1 w-2 naver:kr', NULL, '{"scenario":"s-1","workload":"w-2","region":"naver:kr","kind":"pinned","reason":null}');
INSERT INTO step_row VALUES (22, 4, 'placement', 's-1 w-1', NULL, '{"scenario":"s-1","workload":"w-1","offer":"naver:kr:s2-g3","region":"naver:kr","term":null}');
INSERT INTO step_row VALUES (23, 4, 'offer_copy', 's-1 naver:kr:s2-g3', NULL, '{"scenario":"s-1","id":"naver:kr:s2-g3","edition":"2026-11","digest":"0000000000000000000000000000000000000000000000000000000000000000","offer":"{\"id\":\"naver:kr:s2-g3\",\"region\":\"naver:kr\",\"code\":\"s2-g3\",\"class\":\"dedicated\",\"vcpu\":4,\"memoryGib\":16,\"arch\":\"x86_64\",\"gpu\":null,\"localDiskGb\":null,\"price\":{\"amount\":212.5,\"currency\":\"KRW\",\"unit\":\"hour\",\"method\":\"listed\",\"spread\":null,\"source\":\"naver-price\",\"asOf\":\"2026-11-01\"}}"}');
INSERT INTO step_row VALUES (24, 4, 'wave', 'wave-1', NULL, '{"id":"wave-1","scenario":"s-1","number":1,"name":"1차","start":"2027-03-01","cut_over":"2027-03-12","pinned":0}');
INSERT INTO step_row VALUES (25, 4, 'wave_workload', 'wave-1 w-2', NULL, '{"wave":"wave-1","workload":"w-2","position":0}');
INSERT INTO step_row VALUES (26, 4, 'wave_workload', 'wave-1 w-1', NULL, '{"wave":"wave-1","workload":"w-1","position":1}');
INSERT INTO step_row VALUES (27, 5, 'wave_workload', 'wave-1 w-1', '{"wave":"wave-1","workload":"w-1","position":1}', NULL);
INSERT INTO step_row VALUES (28, 5, 'wave_workload', 'wave-1 w-2', '{"wave":"wave-1","workload":"w-2","position":0}', NULL);
INSERT INTO step_row VALUES (29, 5, 'wave', 'wave-1', '{"id":"wave-1","scenario":"s-1","number":1,"name":"1차","start":"2027-03-01","cut_over":"2027-03-12","pinned":0}', NULL);
INSERT INTO step_row VALUES (3, 1, 'wave_settings', '1', NULL, '{"id":1,"max_workloads":20,"days_per_wave":10,"engineers":4,"hours_per_day":7.5,"hours_per_workload":12.0,"link_mbit_per_second":1000.0,"link_efficiency":0.7,"window_hours":8.0}');
INSERT INTO step_row VALUES (30, 5, 'offer_copy', 's-1 naver:kr:s2-g3', '{"scenario":"s-1","id":"naver:kr:s2-g3","edition":"2026-11","digest":"0000000000000000000000000000000000000000000000000000000000000000","offer":"{\"id\":\"naver:kr:s2-g3\",\"region\":\"naver:kr\",\"code\":\"s2-g3\",\"class\":\"dedicated\",\"vcpu\":4,\"memoryGib\":16,\"arch\":\"x86_64\",\"gpu\":null,\"localDiskGb\":null,\"price\":{\"amount\":212.5,\"currency\":\"KRW\",\"unit\":\"hour\",\"method\":\"listed\",\"spread\":null,\"source\":\"naver-price\",\"asOf\":\"2026-11-01\"}}"}', NULL);
INSERT INTO step_row VALUES (31, 5, 'placement', 's-1 w-1', '{"scenario":"s-1","workload":"w-1","offer":"naver:kr:s2-g3","region":"naver:kr","term":null}', NULL);
INSERT INTO step_row VALUES (32, 5, 'pin', 's-1 w-2 naver:kr', '{"scenario":"s-1","workload":"w-2","region":"naver:kr","kind":"pinned","reason":null}', NULL);
INSERT INTO step_row VALUES (33, 5, 'requirement', 'r-2', '{"id":"r-2","scenario":"s-1","position":1,"kind":"gate","is_on":0,"decided_by":"정보화담당관","note":null,"says":"{\"gate\":{\"is\":\"residency\",\"countries\":[\"KR\"]}}"}', NULL);
INSERT INTO step_row VALUES (34, 5, 'requirement', 'r-1', '{"id":"r-1","scenario":"s-1","position":0,"kind":"weight","is_on":1,"decided_by":null,"note":null,"says":"{\"criterion\":\"cost\",\"weight\":0.4,\"best\":10,\"worst\":100}"}', NULL);
INSERT INTO step_row VALUES (35, 5, 'scenario', 's-1', '{"id":"s-1","name":"기본안","unknown":"fail","term":null,"profile":null,"objective":null}', NULL);
INSERT INTO step_row VALUES (36, 6, 'seal_answer', 'naver SOV-1', '{"provider":"naver","objective":"SOV-1","claimed":4,"evidenced":3,"source":"CSAP 인증서"}', NULL);
INSERT INTO step_row VALUES (37, 6, 'commitment', 'c-1', '{"id":"c-1","name":"3년 약정","provider":"naver","currency":"KRW","kind":"annual","minimums":"[{\"year\":2027,\"minor\":100000000}]","note":null}', NULL);
INSERT INTO step_row VALUES (38, 6, 'fx_rate', 'EUR KRW 2026-11-20', '{"base":"EUR","quote":"KRW","date":"2026-11-20","rate":1701.25,"source":"한국은행"}', NULL);
INSERT INTO step_row VALUES (39, 6, 'location', 'loc-2', '{"id":"loc-2","city":"Busan","share":0.3,"access_ms":4.0}', NULL);
INSERT INTO step_row VALUES (4, 2, 'application_group', 'g-1', NULL, '"added"');
INSERT INTO step_row VALUES (40, 6, 'location', 'loc-1', '{"id":"loc-1","city":"Seoul","share":0.7,"access_ms":null}', NULL);
INSERT INTO step_row VALUES (41, 7, 'location', 'loc-1', NULL, '{"id":"loc-1","city":"Seoul","share":0.7,"access_ms":null}');
INSERT INTO step_row VALUES (42, 7, 'location', 'loc-2', NULL, '{"id":"loc-2","city":"Busan","share":0.3,"access_ms":4.0}');
INSERT INTO step_row VALUES (43, 7, 'fx_rate', 'EUR KRW 2026-11-20', NULL, '{"base":"EUR","quote":"KRW","date":"2026-11-20","rate":1701.25,"source":"한국은행"}');
INSERT INTO step_row VALUES (44, 7, 'commitment', 'c-1', NULL, '{"id":"c-1","name":"3년 약정","provider":"naver","currency":"KRW","kind":"annual","minimums":"[{\"year\":2027,\"minor\":100000000}]","note":null}');
INSERT INTO step_row VALUES (45, 7, 'seal_answer', 'naver SOV-1', NULL, '{"provider":"naver","objective":"SOV-1","claimed":4,"evidenced":3,"source":"CSAP 인증서"}');
INSERT INTO step_row VALUES (46, 8, 'scenario', 's-1', NULL, '{"id":"s-1","name":"기본안","unknown":"fail","term":null,"profile":null,"objective":null}');
INSERT INTO step_row VALUES (47, 8, 'requirement', 'r-1', NULL, '{"id":"r-1","scenario":"s-1","position":0,"kind":"weight","is_on":1,"decided_by":null,"note":null,"says":"{\"criterion\":\"cost\",\"weight\":0.4,\"best\":10,\"worst\":100}"}');
INSERT INTO step_row VALUES (48, 8, 'requirement', 'r-2', NULL, '{"id":"r-2","scenario":"s-1","position":1,"kind":"gate","is_on":0,"decided_by":"정보화담당관","note":null,"says":"{\"gate\":{\"is\":\"residency\",\"countries\":[\"KR\"]}}"}');
INSERT INTO step_row VALUES (49, 8, 'pin', 's-1 w-2 naver:kr', NULL, '{"scenario":"s-1","workload":"w-2","region":"naver:kr","kind":"pinned","reason":null}');
INSERT INTO step_row VALUES (5, 2, 'application_group', 'g-2', NULL, '"added"');
INSERT INTO step_row VALUES (50, 8, 'placement', 's-1 w-1', NULL, '{"scenario":"s-1","workload":"w-1","offer":"naver:kr:s2-g3","region":"naver:kr","term":null}');
INSERT INTO step_row VALUES (51, 8, 'offer_copy', 's-1 naver:kr:s2-g3', NULL, '{"scenario":"s-1","id":"naver:kr:s2-g3","edition":"2026-11","digest":"0000000000000000000000000000000000000000000000000000000000000000","offer":"{\"id\":\"naver:kr:s2-g3\",\"region\":\"naver:kr\",\"code\":\"s2-g3\",\"class\":\"dedicated\",\"vcpu\":4,\"memoryGib\":16,\"arch\":\"x86_64\",\"gpu\":null,\"localDiskGb\":null,\"price\":{\"amount\":212.5,\"currency\":\"KRW\",\"unit\":\"hour\",\"method\":\"listed\",\"spread\":null,\"source\":\"naver-price\",\"asOf\":\"2026-11-01\"}}"}');
INSERT INTO step_row VALUES (52, 8, 'wave', 'wave-1', NULL, '{"id":"wave-1","scenario":"s-1","number":1,"name":"1차","start":"2027-03-01","cut_over":"2027-03-12","pinned":0}');
INSERT INTO step_row VALUES (53, 8, 'wave_workload', 'wave-1 w-2', NULL, '{"wave":"wave-1","workload":"w-2","position":0}');
INSERT INTO step_row VALUES (54, 8, 'wave_workload', 'wave-1 w-1', NULL, '{"wave":"wave-1","workload":"w-1","position":1}');
INSERT INTO step_row VALUES (55, 9, 'workload', 'w-3', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":4,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":8,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}');
INSERT INTO step_row VALUES (56, 10, 'workload', 'w-3', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":8,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":4,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}');
INSERT INTO step_row VALUES (57, 11, 'team', 'tm-1', NULL, '{"id":"tm-1","name":"이전 1팀","people":4,"hours_per_day":7.5,"periods":"[{\"from\":\"2027-05-01\",\"to\":\"2027-05-05\",\"people\":0}]","groups":"[\"g-2\"]"}');
INSERT INTO step_row VALUES (58, 11, 'procurement', 'naver', NULL, '{"provider":"naver","route":"catalogue","done":"[{\"step\":\"project-plan\",\"on\":\"2026-11-02\"}]","note":null}');
INSERT INTO step_row VALUES (59, 11, 'wave_rules', '1', NULL, '{"id":1,"pilot_workloads":1,"min_workloads":null,"double_running_days":14,"freezes":"[{\"from\":\"2027-02-06\",\"to\":\"2027-02-09\",\"reason\":\"설 연휴\"}]"}');
INSERT INTO step_row VALUES (6, 2, 'workload', 'w-1', NULL, '"added"');
INSERT INTO step_row VALUES (60, 11, 'wave_acceptance', 's-1 wave-1 6', NULL, '{"scenario":"s-1","wave":"wave-1","rule":6,"accepted_by":"정보화담당관","accepted_on":"2026-11-20","reason":"운영 시간에 여유가 있음"}');
INSERT INTO step_row VALUES (61, 11, 'wave_acceptance', 's-1 * 13', NULL, '{"scenario":"s-1","wave":"*","rule":13,"accepted_by":"정보화담당관","accepted_on":"2026-11-20","reason":"운영 시간에 여유가 있음"}');
INSERT INTO step_row VALUES (62, 11, 'milestone', 'ms-1', NULL, '{"id":"ms-1","scenario":"s-1","name":"계약 체결","day":"2027-01-29","note":null}');
INSERT INTO step_row VALUES (63, 11, 'runbook_task', 'rt-1', NULL, '{"id":"rt-1","wave":"wave-1","position":0,"phase":"prepare","text":"백업 확인","owner":"이전 1팀","minutes":60,"done":1}');
INSERT INTO step_row VALUES (64, 11, 'runbook_task', 'rt-2', NULL, '{"id":"rt-2","wave":"wave-1","position":1,"phase":"roll-back","text":"주소를 되돌림","owner":null,"minutes":null,"done":0}');
INSERT INTO step_row VALUES (65, 11, 'runbook_template', 'tp-1', NULL, '{"id":"tp-1","name":"우리 기관의 절차","tasks":"[{\"phase\":\"verify\",\"text\":\"민원 한 건 접수\",\"owner\":null,\"minutes\":10}]"}');
INSERT INTO step_row VALUES (66, 11, 'risk', 'rk-1', NULL, '{"id":"rk-1","scenario":"s-1","origin":"certificate/naver","title":"인증 만료","cause":"갱신 심사 지연","likelihood":2,"impact":4,"owner":"정보보호과","measure":null,"residual":null,"trigger_sign":null,"status":"open"}');
INSERT INTO step_row VALUES (67, 11, 'decision', 'dc-1', NULL, '{"id":"dc-1","scenario":"s-1","origin":null,"question":"언제 시작합니까?","options":"[{\"text\":\"봄\",\"consequence\":null}]","advised":0,"if_not":null,"due":"2027-01-31","body":"정보화위원회","chosen":0,"decided_by":"정보화위원회","decided_on":"2026-11-19","why":null}');
INSERT INTO step_row VALUES (68, 11, 'open_question', 'oq-1', NULL, '{"id":"oq-1","scenario":"s-1","origin":null,"question":"누가 운영합니까?","asked":null,"due":null,"answer":null,"answered_on":null}');
INSERT INTO step_row VALUES (69, 11, 'indicator', 'in-1', NULL, '{"id":"in-1","scenario":"s-1","origin":null,"name":"가용률","unit":"%","baseline":99.1,"baseline_source":"2025년 장애 기록","target":99.5,"due":null}');
INSERT INTO step_row VALUES (7, 2, 'workload', 'w-2', NULL, '"added"');
INSERT INTO step_row VALUES (70, 11, 'exit_trigger', 'xt-1', NULL, '{"id":"xt-1","scenario":"s-1","kind":"price-rise","indicator":"연간 인상률","threshold":"10 %","owner":null}');
INSERT INTO step_row VALUES (71, 11, 'exit_test', 'et-1', NULL, '{"id":"et-1","scenario":"s-1","kind":"desk","tested_on":"2026-11-02","scope":"민원 포털","outcome":"passed-with-findings","findings":"키 인계 절차가 없음"}');
INSERT INTO step_row VALUES (72, 11, 'report_settings', '1', NULL, '{"id":1,"template":"K","style":"short","numbering":"marks","bilingual":0,"body_pt":12.0,"margins":"{\"top\":30,\"bottom\":15,\"left\":20,\"right\":15}","approvers":"[\"담당\",\"과장\"]","consulted":"[\"예산과\"]"}');
INSERT INTO step_row VALUES (73, 11, 'report_section', 's-1 16', NULL, '{"scenario":"s-1","section":"16","is_on":0,"remark":"따로 보고함"}');
INSERT INTO step_row VALUES (74, 11, 'plan_version', '1', NULL, '{"number":1,"scenario":"s-1","label":"1.0","frozen_on":"2026-11-21","unit":"정보화담당관","reason":"결재 상신","inputs":"1111111111111111111111111111111111111111111111111111111111111111","results":"2222222222222222222222222222222222222222222222222222222222222222","plan":"881d76682c5fcf33dd1821dd9e598fd26f808b6687eb78fd55fa84dbb1f15fb8","catalogue":"c5f12a7e0a0af6f58e40ab1a7bf9dec7d8ad0e479e01d5b384e2d48fb10d78c2"}');
INSERT INTO step_row VALUES (75, 11, 'approval', '1 0', NULL, '{"version":1,"position":0,"title":"담당","signed_by":"정보화과","verdict":"approved","signed_on":"2026-11-21","note":null}');
INSERT INTO step_row VALUES (76, 11, 'approval', '1 1', NULL, '{"version":1,"position":1,"title":"과장","signed_by":null,"verdict":null,"signed_on":null,"note":null}');
INSERT INTO step_row VALUES (77, 12, 'workload', 'w-3', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":4,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":8,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}');
INSERT INTO step_row VALUES (78, 13, 'workload', 'w-3', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":8,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}', '{"id":"w-3","name":"민원-w-3","external_id":"0341","hostname":null,"group_id":null,"kind":"vm","environment":"production","power":"on","os":"{\"name\":\"Rocky Linux 9\",\"family\":\"linux\"}","vcpu":4,"memory_gib":16.0,"storage_gib":200.0,"storage_used_gib":null,"cpu":"{\"avg\":0.21,\"p95\":0.55,\"max\":null}","memory":"{\"avg\":null,\"p95\":null,\"max\":null}","keep_size":0,"ip_addresses":"[\"10.1.2.3\"]","location":null,"note":null,"details":"{}"}');
INSERT INTO step_row VALUES (8, 2, 'workload', 'w-3', NULL, '"added"');
INSERT INTO step_row VALUES (9, 2, 'data_set', 'd-1', NULL, '"added"');
INSERT INTO migration VALUES (1, 1);
INSERT INTO migration VALUES (2, 1);
INSERT INTO migration VALUES (3, 1);
INSERT INTO migration VALUES (4, 1);
INSERT INTO migration VALUES (5, 1);
INSERT INTO migration VALUES (6, 1);
INSERT INTO migration VALUES (7, 1);
INSERT INTO migration VALUES (8, 1);
INSERT INTO seal VALUES (1, '4ccbfd6205742eeda4e18c0b954ea66987bca30d8ad3e11a0c54920e83d61f2d', '9a7cf3ce663034d6bcf4388047109e8d67888572983bbe0ad9c38f18daa1221a', '9f1b55f56fcdf8527998c1812817a8fecea0b70867a145fc24ea2143ee54d5d4');
INSERT INTO agency VALUES (1, '한빛시청', 'KR', 'ko', 'KRW', 'korea', '정보화담당관', '클라우드 전환 계획', '0.1', 'draft', NULL, '2026-11-21', '2027-03-01');
INSERT INTO edition VALUES (1, '2026-11', '0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO wave_settings VALUES (1, 20, 10, 4, 7.5, 12.0, 1000.0, 0.7, 8.0);
INSERT INTO location VALUES ('loc-1', 'Seoul', 0.7, NULL);
INSERT INTO location VALUES ('loc-2', 'Busan', 0.3, 4.0);
INSERT INTO fx_rate VALUES ('EUR', 'KRW', '2026-11-20', 1701.25, '한국은행');
INSERT INTO application_group VALUES ('g-1', '업무-g-1', NULL, '민원과', 2, 1200, 240.0, NULL, NULL, NULL, NULL, '[{"from":"2027-01-01","to":"2027-01-31","reason":"연말정산"}]', NULL, '{}');
INSERT INTO application_group VALUES ('g-2', '업무-g-2', NULL, '민원과', 2, 1200, 240.0, NULL, NULL, NULL, NULL, '[]', NULL, '{}');
INSERT INTO data_set VALUES ('d-1', '주민 정보', 'g-1', '[6]', 'S', 1, 120.5, '["KR"]', NULL);
INSERT INTO dependency VALUES ('dep-1', 'w-1', NULL, NULL, NULL, 'g-2', NULL, 'api', 'https', 443, 1.5, NULL, 5.0, 1, NULL, 0, NULL);
INSERT INTO dependency VALUES ('dep-2', NULL, NULL, '행정정보공동이용', 'w-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL);
INSERT INTO commitment VALUES ('c-1', '3년 약정', 'naver', 'KRW', 'annual', '[{"year":2027,"minor":100000000}]', NULL);
INSERT INTO seal_answer VALUES ('naver', 'SOV-1', 4, 3, 'CSAP 인증서');
INSERT INTO scenario VALUES ('s-1', '기본안', 'fail', NULL, NULL, NULL);
INSERT INTO requirement VALUES ('r-1', 's-1', 0, 'weight', 1, NULL, NULL, '{"criterion":"cost","weight":0.4,"best":10,"worst":100}');
INSERT INTO requirement VALUES ('r-2', 's-1', 1, 'gate', 0, '정보화담당관', NULL, '{"gate":{"is":"residency","countries":["KR"]}}');
INSERT INTO pin VALUES ('s-1', 'w-2', 'naver:kr', 'pinned', NULL);
INSERT INTO placement VALUES ('s-1', 'w-1', 'naver:kr:s2-g3', 'naver:kr', NULL);
INSERT INTO wave VALUES ('wave-1', 's-1', 1, '1차', '2027-03-01', '2027-03-12', 0);
INSERT INTO wave_workload VALUES ('wave-1', 'w-1', 1);
INSERT INTO wave_workload VALUES ('wave-1', 'w-2', 0);
INSERT INTO batch VALUES ('b-1', '2026-11-21T09:05:00.000Z', '{"file":"목록.xlsx","fileDigest":"0000000000000000000000000000000000000000000000000000000000000000","format":"korean-sheet","score":0.9,"encoding":null,"delimiter":null,"sheets":[{"name":"서버","rows":3,"used":true}],"mapping":[],"unusedColumns":[],"counts":{"read":1,"new":1,"changed":0,"same":0,"refused":0,"skipped":0},"totals":[],"findings":[],"batch":"b-1"}', '[{"sheet":"서버","row":2,"outcome":"new","name":"민원-w-1","changes":[],"reason":null}]');
INSERT INTO offer_copy VALUES ('s-1', 'naver:kr:s2-g3', '2026-11', '0000000000000000000000000000000000000000000000000000000000000000', '{"id":"naver:kr:s2-g3","region":"naver:kr","code":"s2-g3","class":"dedicated","vcpu":4,"memoryGib":16,"arch":"x86_64","gpu":null,"localDiskGb":null,"price":{"amount":212.5,"currency":"KRW","unit":"hour","method":"listed","spread":null,"source":"naver-price","asOf":"2026-11-01"}}');
INSERT INTO kept_bytes VALUES ('881d76682c5fcf33dd1821dd9e598fd26f808b6687eb78fd55fa84dbb1f15fb8', 'deflate', 7259, X'ED585B6F1BC715FE2B8B018ABE2CD55D52978A2F8513276D91387625274661F861B83B24A7DC9D59CFCC929205018ACB040AAC220E1A45B223190C12E702280813298502287F268FE4F23F14676696BBD4C52D1020E943FD62717767E63BB7EF7C673650D0C6AC454254676914B9A829F803C25EE522C60AD57D17B5090E23CA08AADFDD40215ECF3FA421AAA324C20109918BA87C95B6524150BD8923495C14E10689507D0361D192A8BEB1E9A20E59477514D2669308C20232976F5DB1DB6CBA286554A13A0A78CA147251174729815DDAB4D5D67022DE43757F73F39E8BDA3CA2215E97053254F5AA4B15AF5AF196908B188EF55AC2501DBD9E322C9C3748CFF92BC102B9A8C3511D65FDCFC60F07486F47E3840B05BBDD73C130A6D1B7080BD6E12F0D49C021AFAD201705A910E6157A6DE50E7251C88334264CBD1C6129732791902ACAE1FC0E170423F00B6BA5B845F4A3294834D93D18FFF071F6E820FBEE6B648EBF8E1531262D567CBF52F5EDF35585552AC1930237957D789BAA48EFF3F6C9F8F02C7B3A1CFFF3C0C906FDC9937D6774DC9F3CFD87FDF02D22A441E4CDC18E5261A18AA3962A5EADE2C10B1B896CB03B3E3E993CF970FCE864FCE887D1C9168429E0714C15986BBC7FC11B3A3B820A6CD4A10C7E60C6521C2117C594D1388DCDC298322E50DDF7EC3F17AD4378EA00058262DD531BBFD377B2DD1FB3C12EF88C035CE3E144F02E0D894075C470970804AB42ACF02AB1D85A82A709AAA39646A38185E64F45348AC5E29CECD3B3F137678E31FAFC494448CE70741D2B8CEA4AA4C44582481A1AC3EF425EDC7391A40FC81F6903D5FDAA37B7A01DACA0BCD0AA8146020A0130D870D8A512DE7A2E6AF070BDECF0ECA09F7DFC78F27407B2ADCD25A4B167360849F8D295DFDA0F6EB252F2F8CBF0222D82EC576A85374C9C68F30DAE726379A2A62003CE24B99F42C9E6AF155983E4189FF4B5515CD01665F9CBFB299136EBB38F4EB3C1810379FDEC83C9EE57E347DBA31F76FE007917108605852294FAF85EDB528BF152421838961283A129780C55A801F7CA79D5E3A21371ACD9A3D5B845C40DCE14700538DFD84712BD20C66B2B4ADD90A8BE301B59DE9044740B0E041E40F5F9F99A4EAF84EB08595E4B04573CE011AAA3B65289442E123C65E16D419369D94B2568A0F224517C8ABC55A916C84D626EBA48AD2710199C50B4E916B6DACFC89A2282E9D2C9C9E2A3F7B2C1AE09FEE8F8FBF1FB4FB2C393ECE957E75D50226AF04175C607E6E57F76C3B4CCAEF283F9E06A27D805252FF4CA5E28C7CF38224F8229796EA090B688848CF37EE6BF3CE76D61C0A1648DAADB445AB668521652062D0B4D1E7EE66487A7A3E3BE930DB6B3E197A3E19693EDBD9B1DEEE4DB10554EC590C80E72112F579E07A6F254055C872EC15292B0D2A3AA5D991E754935C880EB9C187F73967DFCD899BC7F34E99FEA5AD370056DB58830883590350304760CB0024A45D9DE7034EC8305D9DFDF1E3F1F143813410352115412C0D663C09E3666E771A8B620B2CD2358E67BCE6F3484E6DA0A56B6301B5802CE57DE84A6189E6B59E0EEFBA94E31DB1784FEC25FF2FCB92A90234F4560FBDFE8FBAFB3C3ADC947EFE9337471D8D64E14A69115112195099736316C93B505F2E7928821E4C10C734C694FF73641B034FCB4371C7FF1188AE9E110991C2D13A401824382EA5537AF60FFB232B2ED63EF9DF1D149C57C33535AE0E4374D4735211D1D9F9580D81A4AF80DCA52ED5AFB44154FAAF39E8B52A9C3EE573D0FA8E2E7B8E632DB2EA58873B6557F09DBEE9572B94834A3439797E77C77FA7B354FA1AA575DD032E1D9F36C77E08C4E87E34F0EF3B657A242CA4C788C59A3E156F6F42B531EB36DEC622D60D1224A9FBF30D547A622221EE0A261E2202052161E0CA8826EBD4A781AE5CC1171D375651B836AF6E696209EC5CAF9E9B2975289597959B5BCAC06C7C734225271462E6A61BF525DCE17C772C6F2E37EB6FBA3937D7732FA6E782EA6E76CD73D3E21EC2FB6B35B3399EC15D4617E19DD619FC84ED14CCE4781DFD758AE540EE3EDBEA6DBA727D9FEDB2F520E802D113C480529F468C8EDC072918BA52289E640FE3712A88A16FA5A69BE4854EAFEA6692CC00A47BC9512BD48106892AB2428BC0227DA9627488C45078CF97038FEE4C0D1ED7A30D9FDF252C6379B00CF2ECEECAD94E9471B082700CCF03E327A1CB968747C963D7B0ED2B341230AD3453445009AF216CC715557CBB834D25AF42ECAF6B7B387432854481F2C5A94E9231A5C29E04B7FC14511692A50E22E12B4D556E6A1E209AAD7BC4D17B1346E1041590B320B8B8EEE636A5D8F21B20DDA0174629C44A629BC06BD5650D9B1A212A7D2D4DFB7D9A381933D3ACA1E1E39D9175BD9DE30CF57D1314D2D4E300889791745B44322DAE63CD4AC15132CF5D06999C826130A8850B409EC417E9707D0F639AB994136EF9FE6442569A8BD7645E1CB7CE2821A00ABECB005ADF5F34367FCC5CEF8539004CAB4E542C188943538EFDCC6B9D5262F8D2C34269ABE1DE744B8E895901E9E6483BEE34F76B660786B9B4E9B089240ED833ECBC9DE2B14F9F0DB6CEF1D67F264373B3C05558DBBB008FE835A717308363F720CD5328612AD4F0BC21E2E7814551A38E8CC1CEF4F8FCF3E3DCBDEDD193F3F73C68FF7C7EFEF8C3F3FBB08A2E4189B1E2521A3923247C120FBF91170F9E8642B3BDCB7424C9371EED3296EDFBB02759708DA5C478593ACA8DA3D7046DF9E38D9E0836C7B1F6DDE036479F04B906659F374383E3ECD76B7C103D4D67CAEAB2863FA36E45CEB232D53D83A15EB1DC8C6A9EA356A78D35C3904250AE3704D525A5497D54AAB86FE8BEDAC8BC9FD949639B1A115343829105411613609B8546866AA2C91B49819B488668173CD9FE5E96C5FD7BDB9798DC71C6655CA25236B719FE0A296A688FC8EC5CC7C769CA65077C598BD3945561EA460F9455C3AC7C11529EB30DE036B9B9846DA3B92E0E89AEE58968E224C63A0C6791791AE3E0C7ED5602A823E417506AFDE7C4B7BE492FE3055B22FAF5EBBE51866C8FA07FA3045705CBA8BD0D6818ED27758A990B788B80E2D7B693AB2AA78A60A668980F004E8675E5F49501E5EA273178CCECD3FF566A4ED42C55BB0D90E25792D0848A2300B48A15E12F5A270E55FCC5C3168B15F086BDDB761F01F0DFBD9DE6327DB3BCA0E06BAA53FDB36139448019B5FBBEC32403386A651F71747B47825A03285C19F2B694474DB0C79DA88C84ACA1865ADEBFA4ED29F7FC11C52AD788B33E0FA9F39D9DE707270323B85542BDE32320A8FDDB1353E65E884465C959EFA9B06555932C0FDE82D22EE68F850FB84B528233AEDE72F4BBFFCC99D29A380768828EBBCD26CD2809ACB2E6F6EC93CBCD1A0EA1611AB24E0508ABEBEC28BF15A091608881E6521EFFD09F646F5DF5B9CF9D5A1BAD9D5A5945F3FFAD55C0058774F0BC137DC6F9487EE3B9672F37E7659EB864B8CD9ABCD5E01EEAEBD8C00D63415517AB7818224D5C2ABDB029BABBEB66DEAFFE50578BAB000B357791023AC4B056740BD466986A9D176B30319F26AF30067F682B2CDA532E69688D8DC78D1E45A180A22A52148DF9BF3E7AA7335E0910E21C92A7D5074764B8DDD1815D349BE654C622ED6A786D987E70C33C567BFD5179ADE5CEDDC6DCAFC3432A6A5567A17275F9D864D1CD308AA37A22C5D2B02BAC283CEBAF33A3C749681DC13AE470AA49D251517B8656E53AB9058F6C19B9284FAA139A2ABA3340F4CF14BC6CB6C7A45B8AABF7EB8FCC5A99BA9FAAD747EDA3AC8F68E46FFDAF969EBF0FF418220D5FEA782342DA1DAAF179D7BB01E6E074B1AD4DE155D32B08AAEFD724639E773F9BF01');
INSERT INTO kept_bytes VALUES ('c5f12a7e0a0af6f58e40ab1a7bf9dec7d8ad0e479e01d5b384e2d48fb10d78c2', 'deflate', 300, X'A58F3D0AC2401085AF125EBD812485C5F6F6F662B1EE4EE2909F0D934D40427A0B0BAFE399C43B4820AB0770AAF766E0CDFB669CA9B397D6483D401F4F0A962470C9D604F65DDC7160DA34395E2FD0339C09048D222B76699EA7450E05C7150D011AD99F030576BF7428040E0DAD7FA983C6BEEDC335896D146A0F8DD7F396BCEF0F2C8B822F4B92AD742F7E62F7B542D50F4EC6860EC646FE8164621B69073FCA66960F');
INSERT INTO team VALUES ('tm-1', '이전 1팀', 4, 7.5, '[{"from":"2027-05-01","to":"2027-05-05","people":0}]', '["g-2"]');
INSERT INTO procurement VALUES ('naver', 'catalogue', '[{"step":"project-plan","on":"2026-11-02"}]', NULL);
INSERT INTO wave_rules VALUES (1, 1, NULL, 14, '[{"from":"2027-02-06","to":"2027-02-09","reason":"설 연휴"}]');
INSERT INTO wave_acceptance VALUES ('s-1', '*', 13, '정보화담당관', '2026-11-20', '운영 시간에 여유가 있음');
INSERT INTO wave_acceptance VALUES ('s-1', 'wave-1', 6, '정보화담당관', '2026-11-20', '운영 시간에 여유가 있음');
INSERT INTO milestone VALUES ('ms-1', 's-1', '계약 체결', '2027-01-29', NULL);
INSERT INTO runbook_task VALUES ('rt-1', 'wave-1', 0, 'prepare', '백업 확인', '이전 1팀', 60, 1);
INSERT INTO runbook_task VALUES ('rt-2', 'wave-1', 1, 'roll-back', '주소를 되돌림', NULL, NULL, 0);
INSERT INTO runbook_template VALUES ('tp-1', '우리 기관의 절차', '[{"phase":"verify","text":"민원 한 건 접수","owner":null,"minutes":10}]');
INSERT INTO risk VALUES ('rk-1', 's-1', 'certificate/naver', '인증 만료', '갱신 심사 지연', 2, 4, '정보보호과', NULL, NULL, NULL, 'open');
INSERT INTO decision VALUES ('dc-1', 's-1', NULL, '언제 시작합니까?', '[{"text":"봄","consequence":null}]', 0, NULL, '2027-01-31', '정보화위원회', 0, '정보화위원회', '2026-11-19', NULL);
INSERT INTO open_question VALUES ('oq-1', 's-1', NULL, '누가 운영합니까?', NULL, NULL, NULL, NULL);
INSERT INTO indicator VALUES ('in-1', 's-1', NULL, '가용률', '%', 99.1, '2025년 장애 기록', 99.5, NULL);
INSERT INTO exit_trigger VALUES ('xt-1', 's-1', 'price-rise', '연간 인상률', '10 %', NULL);
INSERT INTO exit_test VALUES ('et-1', 's-1', 'desk', '2026-11-02', '민원 포털', 'passed-with-findings', '키 인계 절차가 없음');
INSERT INTO report_settings VALUES (1, 'K', 'short', 'marks', 0, 12.0, '{"top":30,"bottom":15,"left":20,"right":15}', '["담당","과장"]', '["예산과"]');
INSERT INTO report_section VALUES ('s-1', '16', 0, '따로 보고함');
INSERT INTO plan_version VALUES (1, 's-1', '1.0', '2026-11-21', '정보화담당관', '결재 상신', '1111111111111111111111111111111111111111111111111111111111111111', '2222222222222222222222222222222222222222222222222222222222222222', '881d76682c5fcf33dd1821dd9e598fd26f808b6687eb78fd55fa84dbb1f15fb8', 'c5f12a7e0a0af6f58e40ab1a7bf9dec7d8ad0e479e01d5b384e2d48fb10d78c2');
INSERT INTO approval VALUES (1, 0, '담당', '정보화과', 'approved', '2026-11-21', NULL);
INSERT INTO approval VALUES (1, 1, '과장', NULL, NULL, NULL, NULL);
INSERT INTO workload VALUES ('w-1', '민원-w-1', '0341', NULL, 'g-1', 'vm', 'production', 'on', '{"name":"Rocky Linux 9","family":"linux"}', 4, 0.30000000000000004, 200.0, NULL, '{"avg":0.21,"p95":0.55,"max":null}', '{"avg":null,"p95":null,"max":null}', 0, '["10.1.2.3"]', NULL, NULL, '{}');
INSERT INTO workload VALUES ('w-2', 'it''s “여권”', '0341', NULL, NULL, 'vm', 'production', 'on', '{"name":"Rocky Linux 9","family":"linux"}', 4, 16.0, 200.0, NULL, '{"avg":0.21,"p95":0.55,"max":null}', '{"avg":null,"p95":null,"max":null}', 0, '["10.1.2.3"]', NULL, NULL, '{}');
INSERT INTO workload VALUES ('w-3', '민원-w-3', '0341', NULL, NULL, 'vm', 'production', 'on', '{"name":"Rocky Linux 9","family":"linux"}', 4, 16.0, 200.0, NULL, '{"avg":0.21,"p95":0.55,"max":null}', '{"avg":null,"p95":null,"max":null}', 0, '["10.1.2.3"]', NULL, NULL, '{}');
CREATE TRIGGER sequence_only_counts_up BEFORE UPDATE ON sequence WHEN NEW.last <= OLD.last OR NEW.prefix <> OLD.prefix BEGIN
    SELECT RAISE(ABORT, 'a number is given once');
  END;
CREATE TRIGGER sequence_is_kept BEFORE DELETE ON sequence BEGIN
    SELECT RAISE(ABORT, 'a number is given once');
  END;
CREATE INDEX step_row_of_step ON step_row (step);
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
  END;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
  END;
CREATE TRIGGER step_row_refuses_update BEFORE UPDATE ON step_row BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
  END;
CREATE TRIGGER step_row_refuses_delete BEFORE DELETE ON step_row BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
  END;
CREATE INDEX data_set_of_group ON data_set (group_id);
CREATE INDEX dependency_from_workload ON dependency (from_workload);
CREATE INDEX dependency_to_workload ON dependency (to_workload);
CREATE INDEX dependency_from_group ON dependency (from_group);
CREATE INDEX dependency_to_group ON dependency (to_group);
CREATE INDEX requirement_of_scenario ON requirement (scenario, position);
CREATE INDEX pin_of_workload ON pin (workload);
CREATE INDEX placement_of_workload ON placement (workload);
CREATE INDEX wave_of_scenario ON wave (scenario, number);
CREATE INDEX wave_workload_of_workload ON wave_workload (workload);
CREATE TRIGGER agency_inserted AFTER INSERT ON agency BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'agency', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'country', NEW.country, 'language', NEW.language, 'currency', NEW.currency, 'edition', NEW.edition, 'unit', NEW.unit, 'plan_title', NEW.plan_title, 'plan_version', NEW.plan_version, 'plan_status', NEW.plan_status, 'document_class', NEW.document_class, 'plan_date', NEW.plan_date, 'start_date', NEW.start_date));
    END;
CREATE TRIGGER agency_changed AFTER UPDATE ON agency WHEN json_object('id', OLD.id, 'name', OLD.name, 'country', OLD.country, 'language', OLD.language, 'currency', OLD.currency, 'edition', OLD.edition, 'unit', OLD.unit, 'plan_title', OLD.plan_title, 'plan_version', OLD.plan_version, 'plan_status', OLD.plan_status, 'document_class', OLD.document_class, 'plan_date', OLD.plan_date, 'start_date', OLD.start_date) <> json_object('id', NEW.id, 'name', NEW.name, 'country', NEW.country, 'language', NEW.language, 'currency', NEW.currency, 'edition', NEW.edition, 'unit', NEW.unit, 'plan_title', NEW.plan_title, 'plan_version', NEW.plan_version, 'plan_status', NEW.plan_status, 'document_class', NEW.document_class, 'plan_date', NEW.plan_date, 'start_date', NEW.start_date) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'agency', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'country', OLD.country, 'language', OLD.language, 'currency', OLD.currency, 'edition', OLD.edition, 'unit', OLD.unit, 'plan_title', OLD.plan_title, 'plan_version', OLD.plan_version, 'plan_status', OLD.plan_status, 'document_class', OLD.document_class, 'plan_date', OLD.plan_date, 'start_date', OLD.start_date), json_object('id', NEW.id, 'name', NEW.name, 'country', NEW.country, 'language', NEW.language, 'currency', NEW.currency, 'edition', NEW.edition, 'unit', NEW.unit, 'plan_title', NEW.plan_title, 'plan_version', NEW.plan_version, 'plan_status', NEW.plan_status, 'document_class', NEW.document_class, 'plan_date', NEW.plan_date, 'start_date', NEW.start_date));
    END;
CREATE TRIGGER agency_removed AFTER DELETE ON agency BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'agency', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'country', OLD.country, 'language', OLD.language, 'currency', OLD.currency, 'edition', OLD.edition, 'unit', OLD.unit, 'plan_title', OLD.plan_title, 'plan_version', OLD.plan_version, 'plan_status', OLD.plan_status, 'document_class', OLD.document_class, 'plan_date', OLD.plan_date, 'start_date', OLD.start_date), NULL);
    END;
CREATE TRIGGER agency_keeps_its_key BEFORE UPDATE ON agency WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER edition_inserted AFTER INSERT ON edition BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'edition', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'digest', NEW.digest));
    END;
CREATE TRIGGER edition_changed AFTER UPDATE ON edition WHEN json_object('id', OLD.id, 'name', OLD.name, 'digest', OLD.digest) <> json_object('id', NEW.id, 'name', NEW.name, 'digest', NEW.digest) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'edition', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'digest', OLD.digest), json_object('id', NEW.id, 'name', NEW.name, 'digest', NEW.digest));
    END;
CREATE TRIGGER edition_removed AFTER DELETE ON edition BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'edition', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'digest', OLD.digest), NULL);
    END;
CREATE TRIGGER edition_keeps_its_key BEFORE UPDATE ON edition WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER wave_settings_inserted AFTER INSERT ON wave_settings BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_settings', NEW.id, NULL, json_object('id', NEW.id, 'max_workloads', NEW.max_workloads, 'days_per_wave', NEW.days_per_wave, 'engineers', NEW.engineers, 'hours_per_day', NEW.hours_per_day, 'hours_per_workload', NEW.hours_per_workload, 'link_mbit_per_second', NEW.link_mbit_per_second, 'link_efficiency', NEW.link_efficiency, 'window_hours', NEW.window_hours));
    END;
CREATE TRIGGER wave_settings_changed AFTER UPDATE ON wave_settings WHEN json_object('id', OLD.id, 'max_workloads', OLD.max_workloads, 'days_per_wave', OLD.days_per_wave, 'engineers', OLD.engineers, 'hours_per_day', OLD.hours_per_day, 'hours_per_workload', OLD.hours_per_workload, 'link_mbit_per_second', OLD.link_mbit_per_second, 'link_efficiency', OLD.link_efficiency, 'window_hours', OLD.window_hours) <> json_object('id', NEW.id, 'max_workloads', NEW.max_workloads, 'days_per_wave', NEW.days_per_wave, 'engineers', NEW.engineers, 'hours_per_day', NEW.hours_per_day, 'hours_per_workload', NEW.hours_per_workload, 'link_mbit_per_second', NEW.link_mbit_per_second, 'link_efficiency', NEW.link_efficiency, 'window_hours', NEW.window_hours) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_settings', NEW.id, json_object('id', OLD.id, 'max_workloads', OLD.max_workloads, 'days_per_wave', OLD.days_per_wave, 'engineers', OLD.engineers, 'hours_per_day', OLD.hours_per_day, 'hours_per_workload', OLD.hours_per_workload, 'link_mbit_per_second', OLD.link_mbit_per_second, 'link_efficiency', OLD.link_efficiency, 'window_hours', OLD.window_hours), json_object('id', NEW.id, 'max_workloads', NEW.max_workloads, 'days_per_wave', NEW.days_per_wave, 'engineers', NEW.engineers, 'hours_per_day', NEW.hours_per_day, 'hours_per_workload', NEW.hours_per_workload, 'link_mbit_per_second', NEW.link_mbit_per_second, 'link_efficiency', NEW.link_efficiency, 'window_hours', NEW.window_hours));
    END;
CREATE TRIGGER wave_settings_removed AFTER DELETE ON wave_settings BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_settings', OLD.id, json_object('id', OLD.id, 'max_workloads', OLD.max_workloads, 'days_per_wave', OLD.days_per_wave, 'engineers', OLD.engineers, 'hours_per_day', OLD.hours_per_day, 'hours_per_workload', OLD.hours_per_workload, 'link_mbit_per_second', OLD.link_mbit_per_second, 'link_efficiency', OLD.link_efficiency, 'window_hours', OLD.window_hours), NULL);
    END;
CREATE TRIGGER wave_settings_keeps_its_key BEFORE UPDATE ON wave_settings WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER location_inserted AFTER INSERT ON location BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'location', NEW.id, NULL, json_object('id', NEW.id, 'city', NEW.city, 'share', NEW.share, 'access_ms', NEW.access_ms));
    END;
CREATE TRIGGER location_changed AFTER UPDATE ON location WHEN json_object('id', OLD.id, 'city', OLD.city, 'share', OLD.share, 'access_ms', OLD.access_ms) <> json_object('id', NEW.id, 'city', NEW.city, 'share', NEW.share, 'access_ms', NEW.access_ms) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'location', NEW.id, json_object('id', OLD.id, 'city', OLD.city, 'share', OLD.share, 'access_ms', OLD.access_ms), json_object('id', NEW.id, 'city', NEW.city, 'share', NEW.share, 'access_ms', NEW.access_ms));
    END;
CREATE TRIGGER location_removed AFTER DELETE ON location BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'location', OLD.id, json_object('id', OLD.id, 'city', OLD.city, 'share', OLD.share, 'access_ms', OLD.access_ms), NULL);
    END;
CREATE TRIGGER location_keeps_its_key BEFORE UPDATE ON location WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER fx_rate_inserted AFTER INSERT ON fx_rate BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'fx_rate', NEW.base || ' ' || NEW.quote || ' ' || NEW.date, NULL, json_object('base', NEW.base, 'quote', NEW.quote, 'date', NEW.date, 'rate', NEW.rate, 'source', NEW.source));
    END;
CREATE TRIGGER fx_rate_changed AFTER UPDATE ON fx_rate WHEN json_object('base', OLD.base, 'quote', OLD.quote, 'date', OLD.date, 'rate', OLD.rate, 'source', OLD.source) <> json_object('base', NEW.base, 'quote', NEW.quote, 'date', NEW.date, 'rate', NEW.rate, 'source', NEW.source) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'fx_rate', NEW.base || ' ' || NEW.quote || ' ' || NEW.date, json_object('base', OLD.base, 'quote', OLD.quote, 'date', OLD.date, 'rate', OLD.rate, 'source', OLD.source), json_object('base', NEW.base, 'quote', NEW.quote, 'date', NEW.date, 'rate', NEW.rate, 'source', NEW.source));
    END;
CREATE TRIGGER fx_rate_removed AFTER DELETE ON fx_rate BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'fx_rate', OLD.base || ' ' || OLD.quote || ' ' || OLD.date, json_object('base', OLD.base, 'quote', OLD.quote, 'date', OLD.date, 'rate', OLD.rate, 'source', OLD.source), NULL);
    END;
CREATE TRIGGER fx_rate_keeps_its_key BEFORE UPDATE ON fx_rate WHEN OLD.base || ' ' || OLD.quote || ' ' || OLD.date <> NEW.base || ' ' || NEW.quote || ' ' || NEW.date BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER data_set_changed AFTER UPDATE ON data_set WHEN json_object('id', OLD.id, 'name', OLD.name, 'group_id', OLD.group_id, 'items', OLD.items, 'stated', OLD.stated, 'personal_data', OLD.personal_data, 'size_gib', OLD.size_gib, 'residency', OLD.residency, 'note', OLD.note) <> json_object('id', NEW.id, 'name', NEW.name, 'group_id', NEW.group_id, 'items', NEW.items, 'stated', NEW.stated, 'personal_data', NEW.personal_data, 'size_gib', NEW.size_gib, 'residency', NEW.residency, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'data_set', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'group_id', OLD.group_id, 'items', OLD.items, 'stated', OLD.stated, 'personal_data', OLD.personal_data, 'size_gib', OLD.size_gib, 'residency', OLD.residency, 'note', OLD.note), json_object('id', NEW.id, 'name', NEW.name, 'group_id', NEW.group_id, 'items', NEW.items, 'stated', NEW.stated, 'personal_data', NEW.personal_data, 'size_gib', NEW.size_gib, 'residency', NEW.residency, 'note', NEW.note));
    END;
CREATE TRIGGER data_set_removed AFTER DELETE ON data_set BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'data_set', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'group_id', OLD.group_id, 'items', OLD.items, 'stated', OLD.stated, 'personal_data', OLD.personal_data, 'size_gib', OLD.size_gib, 'residency', OLD.residency, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER data_set_keeps_its_key BEFORE UPDATE ON data_set WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER commitment_inserted AFTER INSERT ON commitment BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'commitment', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'provider', NEW.provider, 'currency', NEW.currency, 'kind', NEW.kind, 'minimums', NEW.minimums, 'note', NEW.note));
    END;
CREATE TRIGGER commitment_changed AFTER UPDATE ON commitment WHEN json_object('id', OLD.id, 'name', OLD.name, 'provider', OLD.provider, 'currency', OLD.currency, 'kind', OLD.kind, 'minimums', OLD.minimums, 'note', OLD.note) <> json_object('id', NEW.id, 'name', NEW.name, 'provider', NEW.provider, 'currency', NEW.currency, 'kind', NEW.kind, 'minimums', NEW.minimums, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'commitment', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'provider', OLD.provider, 'currency', OLD.currency, 'kind', OLD.kind, 'minimums', OLD.minimums, 'note', OLD.note), json_object('id', NEW.id, 'name', NEW.name, 'provider', NEW.provider, 'currency', NEW.currency, 'kind', NEW.kind, 'minimums', NEW.minimums, 'note', NEW.note));
    END;
CREATE TRIGGER commitment_removed AFTER DELETE ON commitment BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'commitment', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'provider', OLD.provider, 'currency', OLD.currency, 'kind', OLD.kind, 'minimums', OLD.minimums, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER commitment_keeps_its_key BEFORE UPDATE ON commitment WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER seal_answer_inserted AFTER INSERT ON seal_answer BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'seal_answer', NEW.provider || ' ' || NEW.objective, NULL, json_object('provider', NEW.provider, 'objective', NEW.objective, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source));
    END;
CREATE TRIGGER seal_answer_changed AFTER UPDATE ON seal_answer WHEN json_object('provider', OLD.provider, 'objective', OLD.objective, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source) <> json_object('provider', NEW.provider, 'objective', NEW.objective, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'seal_answer', NEW.provider || ' ' || NEW.objective, json_object('provider', OLD.provider, 'objective', OLD.objective, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source), json_object('provider', NEW.provider, 'objective', NEW.objective, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source));
    END;
CREATE TRIGGER seal_answer_removed AFTER DELETE ON seal_answer BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'seal_answer', OLD.provider || ' ' || OLD.objective, json_object('provider', OLD.provider, 'objective', OLD.objective, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source), NULL);
    END;
CREATE TRIGGER seal_answer_keeps_its_key BEFORE UPDATE ON seal_answer WHEN OLD.provider || ' ' || OLD.objective <> NEW.provider || ' ' || NEW.objective BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER requirement_inserted AFTER INSERT ON requirement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'requirement', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'position', NEW.position, 'kind', NEW.kind, 'is_on', NEW.is_on, 'decided_by', NEW.decided_by, 'note', NEW.note, 'says', NEW.says));
    END;
CREATE TRIGGER requirement_changed AFTER UPDATE ON requirement WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'position', OLD.position, 'kind', OLD.kind, 'is_on', OLD.is_on, 'decided_by', OLD.decided_by, 'note', OLD.note, 'says', OLD.says) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'position', NEW.position, 'kind', NEW.kind, 'is_on', NEW.is_on, 'decided_by', NEW.decided_by, 'note', NEW.note, 'says', NEW.says) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'requirement', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'position', OLD.position, 'kind', OLD.kind, 'is_on', OLD.is_on, 'decided_by', OLD.decided_by, 'note', OLD.note, 'says', OLD.says), json_object('id', NEW.id, 'scenario', NEW.scenario, 'position', NEW.position, 'kind', NEW.kind, 'is_on', NEW.is_on, 'decided_by', NEW.decided_by, 'note', NEW.note, 'says', NEW.says));
    END;
CREATE TRIGGER requirement_removed AFTER DELETE ON requirement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'requirement', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'position', OLD.position, 'kind', OLD.kind, 'is_on', OLD.is_on, 'decided_by', OLD.decided_by, 'note', OLD.note, 'says', OLD.says), NULL);
    END;
CREATE TRIGGER requirement_keeps_its_key BEFORE UPDATE ON requirement WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER pin_inserted AFTER INSERT ON pin BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'pin', NEW.scenario || ' ' || NEW.workload || ' ' || NEW.region, NULL, json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'region', NEW.region, 'kind', NEW.kind, 'reason', NEW.reason));
    END;
CREATE TRIGGER pin_changed AFTER UPDATE ON pin WHEN json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'region', OLD.region, 'kind', OLD.kind, 'reason', OLD.reason) <> json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'region', NEW.region, 'kind', NEW.kind, 'reason', NEW.reason) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'pin', NEW.scenario || ' ' || NEW.workload || ' ' || NEW.region, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'region', OLD.region, 'kind', OLD.kind, 'reason', OLD.reason), json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'region', NEW.region, 'kind', NEW.kind, 'reason', NEW.reason));
    END;
CREATE TRIGGER pin_removed AFTER DELETE ON pin BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'pin', OLD.scenario || ' ' || OLD.workload || ' ' || OLD.region, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'region', OLD.region, 'kind', OLD.kind, 'reason', OLD.reason), NULL);
    END;
CREATE TRIGGER pin_keeps_its_key BEFORE UPDATE ON pin WHEN OLD.scenario || ' ' || OLD.workload || ' ' || OLD.region <> NEW.scenario || ' ' || NEW.workload || ' ' || NEW.region BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER wave_inserted AFTER INSERT ON wave BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'number', NEW.number, 'name', NEW.name, 'start', NEW.start, 'cut_over', NEW.cut_over, 'pinned', NEW.pinned));
    END;
CREATE TRIGGER wave_changed AFTER UPDATE ON wave WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'number', OLD.number, 'name', OLD.name, 'start', OLD.start, 'cut_over', OLD.cut_over, 'pinned', OLD.pinned) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'number', NEW.number, 'name', NEW.name, 'start', NEW.start, 'cut_over', NEW.cut_over, 'pinned', NEW.pinned) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'number', OLD.number, 'name', OLD.name, 'start', OLD.start, 'cut_over', OLD.cut_over, 'pinned', OLD.pinned), json_object('id', NEW.id, 'scenario', NEW.scenario, 'number', NEW.number, 'name', NEW.name, 'start', NEW.start, 'cut_over', NEW.cut_over, 'pinned', NEW.pinned));
    END;
CREATE TRIGGER wave_removed AFTER DELETE ON wave BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'number', OLD.number, 'name', OLD.name, 'start', OLD.start, 'cut_over', OLD.cut_over, 'pinned', OLD.pinned), NULL);
    END;
CREATE TRIGGER wave_keeps_its_key BEFORE UPDATE ON wave WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER wave_workload_inserted AFTER INSERT ON wave_workload BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_workload', NEW.wave || ' ' || NEW.workload, NULL, json_object('wave', NEW.wave, 'workload', NEW.workload, 'position', NEW.position));
    END;
CREATE TRIGGER wave_workload_changed AFTER UPDATE ON wave_workload WHEN json_object('wave', OLD.wave, 'workload', OLD.workload, 'position', OLD.position) <> json_object('wave', NEW.wave, 'workload', NEW.workload, 'position', NEW.position) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_workload', NEW.wave || ' ' || NEW.workload, json_object('wave', OLD.wave, 'workload', OLD.workload, 'position', OLD.position), json_object('wave', NEW.wave, 'workload', NEW.workload, 'position', NEW.position));
    END;
CREATE TRIGGER wave_workload_removed AFTER DELETE ON wave_workload BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_workload', OLD.wave || ' ' || OLD.workload, json_object('wave', OLD.wave, 'workload', OLD.workload, 'position', OLD.position), NULL);
    END;
CREATE TRIGGER wave_workload_keeps_its_key BEFORE UPDATE ON wave_workload WHEN OLD.wave || ' ' || OLD.workload <> NEW.wave || ' ' || NEW.workload BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER batch_changed AFTER UPDATE ON batch WHEN json_object('id', OLD.id, 'at', OLD.at, 'report', OLD.report, 'rows', OLD.rows) <> json_object('id', NEW.id, 'at', NEW.at, 'report', NEW.report, 'rows', NEW.rows) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'batch', NEW.id, json_object('id', OLD.id, 'at', OLD.at, 'report', OLD.report, 'rows', OLD.rows), json_object('id', NEW.id, 'at', NEW.at, 'report', NEW.report, 'rows', NEW.rows));
    END;
CREATE TRIGGER batch_removed AFTER DELETE ON batch BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'batch', OLD.id, json_object('id', OLD.id, 'at', OLD.at, 'report', OLD.report, 'rows', OLD.rows), NULL);
    END;
CREATE TRIGGER batch_keeps_its_key BEFORE UPDATE ON batch WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER application_group_changed AFTER UPDATE ON application_group WHEN json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'owner_unit', OLD.owner_unit, 'grade', OLD.grade, 'users', OLD.users, 'rto_minutes', OLD.rto_minutes, 'rpo_minutes', OLD.rpo_minutes, 'max_rtt_ms', OLD.max_rtt_ms, 'disposition', OLD.disposition, 'reason', OLD.reason, 'freezes', OLD.freezes, 'note', OLD.note, 'details', OLD.details) <> json_object('id', NEW.id, 'name', NEW.name, 'external_id', NEW.external_id, 'owner_unit', NEW.owner_unit, 'grade', NEW.grade, 'users', NEW.users, 'rto_minutes', NEW.rto_minutes, 'rpo_minutes', NEW.rpo_minutes, 'max_rtt_ms', NEW.max_rtt_ms, 'disposition', NEW.disposition, 'reason', NEW.reason, 'freezes', NEW.freezes, 'note', NEW.note, 'details', NEW.details) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'application_group', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'owner_unit', OLD.owner_unit, 'grade', OLD.grade, 'users', OLD.users, 'rto_minutes', OLD.rto_minutes, 'rpo_minutes', OLD.rpo_minutes, 'max_rtt_ms', OLD.max_rtt_ms, 'disposition', OLD.disposition, 'reason', OLD.reason, 'freezes', OLD.freezes, 'note', OLD.note, 'details', OLD.details), json_object('id', NEW.id, 'name', NEW.name, 'external_id', NEW.external_id, 'owner_unit', NEW.owner_unit, 'grade', NEW.grade, 'users', NEW.users, 'rto_minutes', NEW.rto_minutes, 'rpo_minutes', NEW.rpo_minutes, 'max_rtt_ms', NEW.max_rtt_ms, 'disposition', NEW.disposition, 'reason', NEW.reason, 'freezes', NEW.freezes, 'note', NEW.note, 'details', NEW.details));
    END;
CREATE TRIGGER application_group_removed AFTER DELETE ON application_group BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'application_group', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'owner_unit', OLD.owner_unit, 'grade', OLD.grade, 'users', OLD.users, 'rto_minutes', OLD.rto_minutes, 'rpo_minutes', OLD.rpo_minutes, 'max_rtt_ms', OLD.max_rtt_ms, 'disposition', OLD.disposition, 'reason', OLD.reason, 'freezes', OLD.freezes, 'note', OLD.note, 'details', OLD.details), NULL);
    END;
CREATE TRIGGER application_group_keeps_its_key BEFORE UPDATE ON application_group WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER dependency_changed AFTER UPDATE ON dependency WHEN json_object('id', OLD.id, 'from_workload', OLD.from_workload, 'from_group', OLD.from_group, 'from_external', OLD.from_external, 'to_workload', OLD.to_workload, 'to_group', OLD.to_group, 'to_external', OLD.to_external, 'type', OLD.type, 'protocol', OLD.protocol, 'port', OLD.port, 'gb_per_month', OLD.gb_per_month, 'round_trips', OLD.round_trips, 'max_rtt_ms', OLD.max_rtt_ms, 'strict_need', OLD.strict_need, 'note', OLD.note, 'proposed', OLD.proposed, 'observed', OLD.observed) <> json_object('id', NEW.id, 'from_workload', NEW.from_workload, 'from_group', NEW.from_group, 'from_external', NEW.from_external, 'to_workload', NEW.to_workload, 'to_group', NEW.to_group, 'to_external', NEW.to_external, 'type', NEW.type, 'protocol', NEW.protocol, 'port', NEW.port, 'gb_per_month', NEW.gb_per_month, 'round_trips', NEW.round_trips, 'max_rtt_ms', NEW.max_rtt_ms, 'strict_need', NEW.strict_need, 'note', NEW.note, 'proposed', NEW.proposed, 'observed', NEW.observed) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'dependency', NEW.id, json_object('id', OLD.id, 'from_workload', OLD.from_workload, 'from_group', OLD.from_group, 'from_external', OLD.from_external, 'to_workload', OLD.to_workload, 'to_group', OLD.to_group, 'to_external', OLD.to_external, 'type', OLD.type, 'protocol', OLD.protocol, 'port', OLD.port, 'gb_per_month', OLD.gb_per_month, 'round_trips', OLD.round_trips, 'max_rtt_ms', OLD.max_rtt_ms, 'strict_need', OLD.strict_need, 'note', OLD.note, 'proposed', OLD.proposed, 'observed', OLD.observed), json_object('id', NEW.id, 'from_workload', NEW.from_workload, 'from_group', NEW.from_group, 'from_external', NEW.from_external, 'to_workload', NEW.to_workload, 'to_group', NEW.to_group, 'to_external', NEW.to_external, 'type', NEW.type, 'protocol', NEW.protocol, 'port', NEW.port, 'gb_per_month', NEW.gb_per_month, 'round_trips', NEW.round_trips, 'max_rtt_ms', NEW.max_rtt_ms, 'strict_need', NEW.strict_need, 'note', NEW.note, 'proposed', NEW.proposed, 'observed', NEW.observed));
    END;
CREATE TRIGGER dependency_removed AFTER DELETE ON dependency BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'dependency', OLD.id, json_object('id', OLD.id, 'from_workload', OLD.from_workload, 'from_group', OLD.from_group, 'from_external', OLD.from_external, 'to_workload', OLD.to_workload, 'to_group', OLD.to_group, 'to_external', OLD.to_external, 'type', OLD.type, 'protocol', OLD.protocol, 'port', OLD.port, 'gb_per_month', OLD.gb_per_month, 'round_trips', OLD.round_trips, 'max_rtt_ms', OLD.max_rtt_ms, 'strict_need', OLD.strict_need, 'note', OLD.note, 'proposed', OLD.proposed, 'observed', OLD.observed), NULL);
    END;
CREATE TRIGGER dependency_keeps_its_key BEFORE UPDATE ON dependency WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER bill_line_changed AFTER UPDATE ON bill_line WHEN json_object('id', OLD.id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'provider', OLD.provider, 'publisher', OLD.publisher, 'issuer', OLD.issuer, 'account', OLD.account, 'region', OLD.region, 'category', OLD.category, 'service', OLD.service, 'resource', OLD.resource, 'resource_name', OLD.resource_name, 'charge', OLD.charge, 'commitment', OLD.commitment, 'currency', OLD.currency, 'billed', OLD.billed, 'effective', OLD.effective, 'list', OLD.list, 'contracted', OLD.contracted, 'rows', OLD.rows) <> json_object('id', NEW.id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'provider', NEW.provider, 'publisher', NEW.publisher, 'issuer', NEW.issuer, 'account', NEW.account, 'region', NEW.region, 'category', NEW.category, 'service', NEW.service, 'resource', NEW.resource, 'resource_name', NEW.resource_name, 'charge', NEW.charge, 'commitment', NEW.commitment, 'currency', NEW.currency, 'billed', NEW.billed, 'effective', NEW.effective, 'list', NEW.list, 'contracted', NEW.contracted, 'rows', NEW.rows) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'bill_line', NEW.id, json_object('id', OLD.id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'provider', OLD.provider, 'publisher', OLD.publisher, 'issuer', OLD.issuer, 'account', OLD.account, 'region', OLD.region, 'category', OLD.category, 'service', OLD.service, 'resource', OLD.resource, 'resource_name', OLD.resource_name, 'charge', OLD.charge, 'commitment', OLD.commitment, 'currency', OLD.currency, 'billed', OLD.billed, 'effective', OLD.effective, 'list', OLD.list, 'contracted', OLD.contracted, 'rows', OLD.rows), json_object('id', NEW.id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'provider', NEW.provider, 'publisher', NEW.publisher, 'issuer', NEW.issuer, 'account', NEW.account, 'region', NEW.region, 'category', NEW.category, 'service', NEW.service, 'resource', NEW.resource, 'resource_name', NEW.resource_name, 'charge', NEW.charge, 'commitment', NEW.commitment, 'currency', NEW.currency, 'billed', NEW.billed, 'effective', NEW.effective, 'list', NEW.list, 'contracted', NEW.contracted, 'rows', NEW.rows));
    END;
CREATE TRIGGER bill_line_removed AFTER DELETE ON bill_line BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'bill_line', OLD.id, json_object('id', OLD.id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'provider', OLD.provider, 'publisher', OLD.publisher, 'issuer', OLD.issuer, 'account', OLD.account, 'region', OLD.region, 'category', OLD.category, 'service', OLD.service, 'resource', OLD.resource, 'resource_name', OLD.resource_name, 'charge', OLD.charge, 'commitment', OLD.commitment, 'currency', OLD.currency, 'billed', OLD.billed, 'effective', OLD.effective, 'list', OLD.list, 'contracted', OLD.contracted, 'rows', OLD.rows), NULL);
    END;
CREATE TRIGGER bill_line_keeps_its_key BEFORE UPDATE ON bill_line WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER latency_measurement_inserted AFTER INSERT ON latency_measurement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'latency_measurement', NEW.from_region || ' ' || NEW.to_region || ' ' || NEW.percentile, NULL, json_object('from_region', NEW.from_region, 'to_region', NEW.to_region, 'percentile', NEW.percentile, 'rtt_ms', NEW.rtt_ms, 'measured_from', NEW.measured_from, 'measured_to', NEW.measured_to, 'method', NEW.method, 'source', NEW.source));
    END;
CREATE TRIGGER latency_measurement_changed AFTER UPDATE ON latency_measurement WHEN json_object('from_region', OLD.from_region, 'to_region', OLD.to_region, 'percentile', OLD.percentile, 'rtt_ms', OLD.rtt_ms, 'measured_from', OLD.measured_from, 'measured_to', OLD.measured_to, 'method', OLD.method, 'source', OLD.source) <> json_object('from_region', NEW.from_region, 'to_region', NEW.to_region, 'percentile', NEW.percentile, 'rtt_ms', NEW.rtt_ms, 'measured_from', NEW.measured_from, 'measured_to', NEW.measured_to, 'method', NEW.method, 'source', NEW.source) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'latency_measurement', NEW.from_region || ' ' || NEW.to_region || ' ' || NEW.percentile, json_object('from_region', OLD.from_region, 'to_region', OLD.to_region, 'percentile', OLD.percentile, 'rtt_ms', OLD.rtt_ms, 'measured_from', OLD.measured_from, 'measured_to', OLD.measured_to, 'method', OLD.method, 'source', OLD.source), json_object('from_region', NEW.from_region, 'to_region', NEW.to_region, 'percentile', NEW.percentile, 'rtt_ms', NEW.rtt_ms, 'measured_from', NEW.measured_from, 'measured_to', NEW.measured_to, 'method', NEW.method, 'source', NEW.source));
    END;
CREATE TRIGGER latency_measurement_removed AFTER DELETE ON latency_measurement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'latency_measurement', OLD.from_region || ' ' || OLD.to_region || ' ' || OLD.percentile, json_object('from_region', OLD.from_region, 'to_region', OLD.to_region, 'percentile', OLD.percentile, 'rtt_ms', OLD.rtt_ms, 'measured_from', OLD.measured_from, 'measured_to', OLD.measured_to, 'method', OLD.method, 'source', OLD.source), NULL);
    END;
CREATE TRIGGER latency_measurement_keeps_its_key BEFORE UPDATE ON latency_measurement WHEN OLD.from_region || ' ' || OLD.to_region || ' ' || OLD.percentile <> NEW.from_region || ' ' || NEW.to_region || ' ' || NEW.percentile BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER own_price_inserted AFTER INSERT ON own_price BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_price', NEW.provider || ' ' || NEW.region || ' ' || NEW.offer || ' ' || NEW.currency, NULL, json_object('provider', NEW.provider, 'region', NEW.region, 'offer', NEW.offer, 'currency', NEW.currency, 'per_hour', NEW.per_hour, 'gpu', NEW.gpu, 'description', NEW.description));
    END;
CREATE TRIGGER own_price_changed AFTER UPDATE ON own_price WHEN json_object('provider', OLD.provider, 'region', OLD.region, 'offer', OLD.offer, 'currency', OLD.currency, 'per_hour', OLD.per_hour, 'gpu', OLD.gpu, 'description', OLD.description) <> json_object('provider', NEW.provider, 'region', NEW.region, 'offer', NEW.offer, 'currency', NEW.currency, 'per_hour', NEW.per_hour, 'gpu', NEW.gpu, 'description', NEW.description) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_price', NEW.provider || ' ' || NEW.region || ' ' || NEW.offer || ' ' || NEW.currency, json_object('provider', OLD.provider, 'region', OLD.region, 'offer', OLD.offer, 'currency', OLD.currency, 'per_hour', OLD.per_hour, 'gpu', OLD.gpu, 'description', OLD.description), json_object('provider', NEW.provider, 'region', NEW.region, 'offer', NEW.offer, 'currency', NEW.currency, 'per_hour', NEW.per_hour, 'gpu', NEW.gpu, 'description', NEW.description));
    END;
CREATE TRIGGER own_price_removed AFTER DELETE ON own_price BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_price', OLD.provider || ' ' || OLD.region || ' ' || OLD.offer || ' ' || OLD.currency, json_object('provider', OLD.provider, 'region', OLD.region, 'offer', OLD.offer, 'currency', OLD.currency, 'per_hour', OLD.per_hour, 'gpu', OLD.gpu, 'description', OLD.description), NULL);
    END;
CREATE TRIGGER own_price_keeps_its_key BEFORE UPDATE ON own_price WHEN OLD.provider || ' ' || OLD.region || ' ' || OLD.offer || ' ' || OLD.currency <> NEW.provider || ' ' || NEW.region || ' ' || NEW.offer || ' ' || NEW.currency BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER import_map_inserted AFTER INSERT ON import_map BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'import_map', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'headings', NEW.headings, 'map', NEW.map));
    END;
CREATE TRIGGER import_map_changed AFTER UPDATE ON import_map WHEN json_object('id', OLD.id, 'name', OLD.name, 'headings', OLD.headings, 'map', OLD.map) <> json_object('id', NEW.id, 'name', NEW.name, 'headings', NEW.headings, 'map', NEW.map) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'import_map', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'headings', OLD.headings, 'map', OLD.map), json_object('id', NEW.id, 'name', NEW.name, 'headings', NEW.headings, 'map', NEW.map));
    END;
CREATE TRIGGER import_map_removed AFTER DELETE ON import_map BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'import_map', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'headings', OLD.headings, 'map', OLD.map), NULL);
    END;
CREATE TRIGGER import_map_keeps_its_key BEFORE UPDATE ON import_map WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE INDEX own_fact_of_evidence ON own_fact (evidence);
CREATE TRIGGER kept_bytes_refuses_update BEFORE UPDATE ON kept_bytes BEGIN
    SELECT RAISE(ABORT, 'what was kept never changes');
  END;
CREATE TRIGGER kept_bytes_refuses_delete BEFORE DELETE ON kept_bytes BEGIN
    SELECT RAISE(ABORT, 'what was kept never changes');
  END;
CREATE TRIGGER own_edition_inserted AFTER INSERT ON own_edition BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_edition', NEW.id, NULL, json_object('id', NEW.id, 'date', NEW.date, 'title', NEW.title, 'origin', NEW.origin, 'providers', NEW.providers, 'offers', NEW.offers, 'priced', NEW.priced, 'services', NEW.services, 'doubts', NEW.doubts, 'digest', NEW.digest, 'state', NEW.state, 'confirmed', NEW.confirmed, 'reason', NEW.reason));
    END;
CREATE TRIGGER own_edition_changed AFTER UPDATE ON own_edition WHEN json_object('id', OLD.id, 'date', OLD.date, 'title', OLD.title, 'origin', OLD.origin, 'providers', OLD.providers, 'offers', OLD.offers, 'priced', OLD.priced, 'services', OLD.services, 'doubts', OLD.doubts, 'digest', OLD.digest, 'state', OLD.state, 'confirmed', OLD.confirmed, 'reason', OLD.reason) <> json_object('id', NEW.id, 'date', NEW.date, 'title', NEW.title, 'origin', NEW.origin, 'providers', NEW.providers, 'offers', NEW.offers, 'priced', NEW.priced, 'services', NEW.services, 'doubts', NEW.doubts, 'digest', NEW.digest, 'state', NEW.state, 'confirmed', NEW.confirmed, 'reason', NEW.reason) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_edition', NEW.id, json_object('id', OLD.id, 'date', OLD.date, 'title', OLD.title, 'origin', OLD.origin, 'providers', OLD.providers, 'offers', OLD.offers, 'priced', OLD.priced, 'services', OLD.services, 'doubts', OLD.doubts, 'digest', OLD.digest, 'state', OLD.state, 'confirmed', OLD.confirmed, 'reason', OLD.reason), json_object('id', NEW.id, 'date', NEW.date, 'title', NEW.title, 'origin', NEW.origin, 'providers', NEW.providers, 'offers', NEW.offers, 'priced', NEW.priced, 'services', NEW.services, 'doubts', NEW.doubts, 'digest', NEW.digest, 'state', NEW.state, 'confirmed', NEW.confirmed, 'reason', NEW.reason));
    END;
CREATE TRIGGER own_edition_removed AFTER DELETE ON own_edition BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_edition', OLD.id, json_object('id', OLD.id, 'date', OLD.date, 'title', OLD.title, 'origin', OLD.origin, 'providers', OLD.providers, 'offers', OLD.offers, 'priced', OLD.priced, 'services', OLD.services, 'doubts', OLD.doubts, 'digest', OLD.digest, 'state', OLD.state, 'confirmed', OLD.confirmed, 'reason', OLD.reason), NULL);
    END;
CREATE TRIGGER own_edition_keeps_its_key BEFORE UPDATE ON own_edition WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER own_fact_inserted AFTER INSERT ON own_fact BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_fact', NEW.id, NULL, json_object('id', NEW.id, 'fact', NEW.fact, 'use', NEW.use, 'reason', NEW.reason, 'read_at', NEW.read_at, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER own_fact_changed AFTER UPDATE ON own_fact WHEN json_object('id', OLD.id, 'fact', OLD.fact, 'use', OLD.use, 'reason', OLD.reason, 'read_at', OLD.read_at, 'evidence', OLD.evidence) <> json_object('id', NEW.id, 'fact', NEW.fact, 'use', NEW.use, 'reason', NEW.reason, 'read_at', NEW.read_at, 'evidence', NEW.evidence) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_fact', NEW.id, json_object('id', OLD.id, 'fact', OLD.fact, 'use', OLD.use, 'reason', OLD.reason, 'read_at', OLD.read_at, 'evidence', OLD.evidence), json_object('id', NEW.id, 'fact', NEW.fact, 'use', NEW.use, 'reason', NEW.reason, 'read_at', NEW.read_at, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER own_fact_removed AFTER DELETE ON own_fact BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'own_fact', OLD.id, json_object('id', OLD.id, 'fact', OLD.fact, 'use', OLD.use, 'reason', OLD.reason, 'read_at', OLD.read_at, 'evidence', OLD.evidence), NULL);
    END;
CREATE TRIGGER own_fact_keeps_its_key BEFORE UPDATE ON own_fact WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER evidence_file_inserted AFTER INSERT ON evidence_file BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'evidence_file', NEW.id, NULL, json_object('id', NEW.id, 'provider', NEW.provider, 'title', NEW.title, 'issuer', NEW.issuer, 'date', NEW.date, 'valid_to', NEW.valid_to, 'name', NEW.name, 'type', NEW.type, 'size', NEW.size, 'digest', NEW.digest, 'note', NEW.note));
    END;
CREATE TRIGGER evidence_file_changed AFTER UPDATE ON evidence_file WHEN json_object('id', OLD.id, 'provider', OLD.provider, 'title', OLD.title, 'issuer', OLD.issuer, 'date', OLD.date, 'valid_to', OLD.valid_to, 'name', OLD.name, 'type', OLD.type, 'size', OLD.size, 'digest', OLD.digest, 'note', OLD.note) <> json_object('id', NEW.id, 'provider', NEW.provider, 'title', NEW.title, 'issuer', NEW.issuer, 'date', NEW.date, 'valid_to', NEW.valid_to, 'name', NEW.name, 'type', NEW.type, 'size', NEW.size, 'digest', NEW.digest, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'evidence_file', NEW.id, json_object('id', OLD.id, 'provider', OLD.provider, 'title', OLD.title, 'issuer', OLD.issuer, 'date', OLD.date, 'valid_to', OLD.valid_to, 'name', OLD.name, 'type', OLD.type, 'size', OLD.size, 'digest', OLD.digest, 'note', OLD.note), json_object('id', NEW.id, 'provider', NEW.provider, 'title', NEW.title, 'issuer', NEW.issuer, 'date', NEW.date, 'valid_to', NEW.valid_to, 'name', NEW.name, 'type', NEW.type, 'size', NEW.size, 'digest', NEW.digest, 'note', NEW.note));
    END;
CREATE TRIGGER evidence_file_removed AFTER DELETE ON evidence_file BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'evidence_file', OLD.id, json_object('id', OLD.id, 'provider', OLD.provider, 'title', OLD.title, 'issuer', OLD.issuer, 'date', OLD.date, 'valid_to', OLD.valid_to, 'name', OLD.name, 'type', OLD.type, 'size', OLD.size, 'digest', OLD.digest, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER evidence_file_keeps_its_key BEFORE UPDATE ON evidence_file WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER offer_copy_inserted AFTER INSERT ON offer_copy BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'offer_copy', NEW.scenario || ' ' || NEW.id, NULL, json_object('scenario', NEW.scenario, 'id', NEW.id, 'edition', NEW.edition, 'digest', NEW.digest, 'offer', NEW.offer));
    END;
CREATE TRIGGER offer_copy_changed AFTER UPDATE ON offer_copy WHEN json_object('scenario', OLD.scenario, 'id', OLD.id, 'edition', OLD.edition, 'digest', OLD.digest, 'offer', OLD.offer) <> json_object('scenario', NEW.scenario, 'id', NEW.id, 'edition', NEW.edition, 'digest', NEW.digest, 'offer', NEW.offer) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'offer_copy', NEW.scenario || ' ' || NEW.id, json_object('scenario', OLD.scenario, 'id', OLD.id, 'edition', OLD.edition, 'digest', OLD.digest, 'offer', OLD.offer), json_object('scenario', NEW.scenario, 'id', NEW.id, 'edition', NEW.edition, 'digest', NEW.digest, 'offer', NEW.offer));
    END;
CREATE TRIGGER offer_copy_removed AFTER DELETE ON offer_copy BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'offer_copy', OLD.scenario || ' ' || OLD.id, json_object('scenario', OLD.scenario, 'id', OLD.id, 'edition', OLD.edition, 'digest', OLD.digest, 'offer', OLD.offer), NULL);
    END;
CREATE TRIGGER offer_copy_keeps_its_key BEFORE UPDATE ON offer_copy WHEN OLD.scenario || ' ' || OLD.id <> NEW.scenario || ' ' || NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER service_copy_inserted AFTER INSERT ON service_copy BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'service_copy', NEW.scenario || ' ' || NEW.region, NULL, json_object('scenario', NEW.scenario, 'region', NEW.region, 'services', NEW.services));
    END;
CREATE TRIGGER service_copy_changed AFTER UPDATE ON service_copy WHEN json_object('scenario', OLD.scenario, 'region', OLD.region, 'services', OLD.services) <> json_object('scenario', NEW.scenario, 'region', NEW.region, 'services', NEW.services) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'service_copy', NEW.scenario || ' ' || NEW.region, json_object('scenario', OLD.scenario, 'region', OLD.region, 'services', OLD.services), json_object('scenario', NEW.scenario, 'region', NEW.region, 'services', NEW.services));
    END;
CREATE TRIGGER service_copy_removed AFTER DELETE ON service_copy BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'service_copy', OLD.scenario || ' ' || OLD.region, json_object('scenario', OLD.scenario, 'region', OLD.region, 'services', OLD.services), NULL);
    END;
CREATE TRIGGER service_copy_keeps_its_key BEFORE UPDATE ON service_copy WHEN OLD.scenario || ' ' || OLD.region <> NEW.scenario || ' ' || NEW.region BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER application_group_inserted AFTER INSERT ON application_group BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'application_group', NEW.id, NULL, '"added"');
    END;
CREATE TRIGGER data_set_inserted AFTER INSERT ON data_set BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'data_set', NEW.id, NULL, '"added"');
    END;
CREATE TRIGGER dependency_inserted AFTER INSERT ON dependency BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'dependency', NEW.id, NULL, '"added"');
    END;
CREATE TRIGGER bill_line_inserted AFTER INSERT ON bill_line BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'bill_line', NEW.id, NULL, '"added"');
    END;
CREATE TRIGGER batch_inserted AFTER INSERT ON batch BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'batch', NEW.id, NULL, '"added"');
    END;
CREATE TRIGGER price_rules_inserted AFTER INSERT ON price_rules BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'price_rules', NEW.id, NULL, json_object('id', NEW.id, 'warn_after_days', NEW.warn_after_days, 'stale_after_days', NEW.stale_after_days, 'jump', NEW.jump));
    END;
CREATE TRIGGER price_rules_changed AFTER UPDATE ON price_rules WHEN json_object('id', OLD.id, 'warn_after_days', OLD.warn_after_days, 'stale_after_days', OLD.stale_after_days, 'jump', OLD.jump) <> json_object('id', NEW.id, 'warn_after_days', NEW.warn_after_days, 'stale_after_days', NEW.stale_after_days, 'jump', NEW.jump) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'price_rules', NEW.id, json_object('id', OLD.id, 'warn_after_days', OLD.warn_after_days, 'stale_after_days', OLD.stale_after_days, 'jump', OLD.jump), json_object('id', NEW.id, 'warn_after_days', NEW.warn_after_days, 'stale_after_days', NEW.stale_after_days, 'jump', NEW.jump));
    END;
CREATE TRIGGER price_rules_removed AFTER DELETE ON price_rules BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'price_rules', OLD.id, json_object('id', OLD.id, 'warn_after_days', OLD.warn_after_days, 'stale_after_days', OLD.stale_after_days, 'jump', OLD.jump), NULL);
    END;
CREATE TRIGGER price_rules_keeps_its_key BEFORE UPDATE ON price_rules WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE INDEX criterion_answer_of_evidence ON criterion_answer (evidence);
CREATE INDEX used_service_of_workload ON used_service (workload);
CREATE INDEX facet_statement_of_evidence ON facet_statement (evidence);
CREATE INDEX exit_check_of_evidence ON exit_check (evidence);
CREATE INDEX drill_of_scenario ON drill (scenario);
CREATE INDEX recovery_of_workload ON recovery (workload);
CREATE INDEX verdict_override_of_workload ON verdict_override (workload);
CREATE TRIGGER assumption_inserted AFTER INSERT ON assumption BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'assumption', NEW.key, NULL, json_object('key', NEW.key, 'value', NEW.value, 'reason', NEW.reason));
    END;
CREATE TRIGGER assumption_changed AFTER UPDATE ON assumption WHEN json_object('key', OLD.key, 'value', OLD.value, 'reason', OLD.reason) <> json_object('key', NEW.key, 'value', NEW.value, 'reason', NEW.reason) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'assumption', NEW.key, json_object('key', OLD.key, 'value', OLD.value, 'reason', OLD.reason), json_object('key', NEW.key, 'value', NEW.value, 'reason', NEW.reason));
    END;
CREATE TRIGGER assumption_removed AFTER DELETE ON assumption BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'assumption', OLD.key, json_object('key', OLD.key, 'value', OLD.value, 'reason', OLD.reason), NULL);
    END;
CREATE TRIGGER assumption_keeps_its_key BEFORE UPDATE ON assumption WHEN OLD.key <> NEW.key BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER sovereignty_profile_inserted AFTER INSERT ON sovereignty_profile BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'sovereignty_profile', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'framework', NEW.framework, 'weights', NEW.weights, 'home', NEW.home, 'level_rule', NEW.level_rule, 'note', NEW.note));
    END;
CREATE TRIGGER sovereignty_profile_changed AFTER UPDATE ON sovereignty_profile WHEN json_object('id', OLD.id, 'name', OLD.name, 'framework', OLD.framework, 'weights', OLD.weights, 'home', OLD.home, 'level_rule', OLD.level_rule, 'note', OLD.note) <> json_object('id', NEW.id, 'name', NEW.name, 'framework', NEW.framework, 'weights', NEW.weights, 'home', NEW.home, 'level_rule', NEW.level_rule, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'sovereignty_profile', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'framework', OLD.framework, 'weights', OLD.weights, 'home', OLD.home, 'level_rule', OLD.level_rule, 'note', OLD.note), json_object('id', NEW.id, 'name', NEW.name, 'framework', NEW.framework, 'weights', NEW.weights, 'home', NEW.home, 'level_rule', NEW.level_rule, 'note', NEW.note));
    END;
CREATE TRIGGER sovereignty_profile_removed AFTER DELETE ON sovereignty_profile BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'sovereignty_profile', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'framework', OLD.framework, 'weights', OLD.weights, 'home', OLD.home, 'level_rule', OLD.level_rule, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER sovereignty_profile_keeps_its_key BEFORE UPDATE ON sovereignty_profile WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER criterion_answer_inserted AFTER INSERT ON criterion_answer BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'criterion_answer', NEW.provider || ' ' || NEW.framework || ' ' || NEW.criterion, NULL, json_object('provider', NEW.provider, 'framework', NEW.framework, 'criterion', NEW.criterion, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source, 'evidence', NEW.evidence, 'valid_to', NEW.valid_to));
    END;
CREATE TRIGGER criterion_answer_changed AFTER UPDATE ON criterion_answer WHEN json_object('provider', OLD.provider, 'framework', OLD.framework, 'criterion', OLD.criterion, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source, 'evidence', OLD.evidence, 'valid_to', OLD.valid_to) <> json_object('provider', NEW.provider, 'framework', NEW.framework, 'criterion', NEW.criterion, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source, 'evidence', NEW.evidence, 'valid_to', NEW.valid_to) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'criterion_answer', NEW.provider || ' ' || NEW.framework || ' ' || NEW.criterion, json_object('provider', OLD.provider, 'framework', OLD.framework, 'criterion', OLD.criterion, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source, 'evidence', OLD.evidence, 'valid_to', OLD.valid_to), json_object('provider', NEW.provider, 'framework', NEW.framework, 'criterion', NEW.criterion, 'claimed', NEW.claimed, 'evidenced', NEW.evidenced, 'source', NEW.source, 'evidence', NEW.evidence, 'valid_to', NEW.valid_to));
    END;
CREATE TRIGGER criterion_answer_removed AFTER DELETE ON criterion_answer BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'criterion_answer', OLD.provider || ' ' || OLD.framework || ' ' || OLD.criterion, json_object('provider', OLD.provider, 'framework', OLD.framework, 'criterion', OLD.criterion, 'claimed', OLD.claimed, 'evidenced', OLD.evidenced, 'source', OLD.source, 'evidence', OLD.evidence, 'valid_to', OLD.valid_to), NULL);
    END;
CREATE TRIGGER criterion_answer_keeps_its_key BEFORE UPDATE ON criterion_answer WHEN OLD.provider || ' ' || OLD.framework || ' ' || OLD.criterion <> NEW.provider || ' ' || NEW.framework || ' ' || NEW.criterion BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER used_service_inserted AFTER INSERT ON used_service BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'used_service', NEW.id, NULL, json_object('id', NEW.id, 'workload', NEW.workload, 'service', NEW.service, 'openness', NEW.openness, 'equivalent', NEW.equivalent, 'share', NEW.share, 'note', NEW.note));
    END;
CREATE TRIGGER used_service_changed AFTER UPDATE ON used_service WHEN json_object('id', OLD.id, 'workload', OLD.workload, 'service', OLD.service, 'openness', OLD.openness, 'equivalent', OLD.equivalent, 'share', OLD.share, 'note', OLD.note) <> json_object('id', NEW.id, 'workload', NEW.workload, 'service', NEW.service, 'openness', NEW.openness, 'equivalent', NEW.equivalent, 'share', NEW.share, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'used_service', NEW.id, json_object('id', OLD.id, 'workload', OLD.workload, 'service', OLD.service, 'openness', OLD.openness, 'equivalent', OLD.equivalent, 'share', OLD.share, 'note', OLD.note), json_object('id', NEW.id, 'workload', NEW.workload, 'service', NEW.service, 'openness', NEW.openness, 'equivalent', NEW.equivalent, 'share', NEW.share, 'note', NEW.note));
    END;
CREATE TRIGGER used_service_removed AFTER DELETE ON used_service BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'used_service', OLD.id, json_object('id', OLD.id, 'workload', OLD.workload, 'service', OLD.service, 'openness', OLD.openness, 'equivalent', OLD.equivalent, 'share', OLD.share, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER used_service_keeps_its_key BEFORE UPDATE ON used_service WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER facet_statement_inserted AFTER INSERT ON facet_statement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'facet_statement', NEW.component || ' ' || NEW.model || ' ' || NEW.facet, NULL, json_object('component', NEW.component, 'model', NEW.model, 'facet', NEW.facet, 'answer', NEW.answer, 'because', NEW.because, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER facet_statement_changed AFTER UPDATE ON facet_statement WHEN json_object('component', OLD.component, 'model', OLD.model, 'facet', OLD.facet, 'answer', OLD.answer, 'because', OLD.because, 'evidence', OLD.evidence) <> json_object('component', NEW.component, 'model', NEW.model, 'facet', NEW.facet, 'answer', NEW.answer, 'because', NEW.because, 'evidence', NEW.evidence) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'facet_statement', NEW.component || ' ' || NEW.model || ' ' || NEW.facet, json_object('component', OLD.component, 'model', OLD.model, 'facet', OLD.facet, 'answer', OLD.answer, 'because', OLD.because, 'evidence', OLD.evidence), json_object('component', NEW.component, 'model', NEW.model, 'facet', NEW.facet, 'answer', NEW.answer, 'because', NEW.because, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER facet_statement_removed AFTER DELETE ON facet_statement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'facet_statement', OLD.component || ' ' || OLD.model || ' ' || OLD.facet, json_object('component', OLD.component, 'model', OLD.model, 'facet', OLD.facet, 'answer', OLD.answer, 'because', OLD.because, 'evidence', OLD.evidence), NULL);
    END;
CREATE TRIGGER facet_statement_keeps_its_key BEFORE UPDATE ON facet_statement WHEN OLD.component || ' ' || OLD.model || ' ' || OLD.facet <> NEW.component || ' ' || NEW.model || ' ' || NEW.facet BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER contract_terms_inserted AFTER INSERT ON contract_terms BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'contract_terms', NEW.commitment, NULL, json_object('commitment', NEW.commitment, 'jurisdiction', NEW.jurisdiction, 'signed_on', NEW.signed_on, 'notice_days', NEW.notice_days, 'termination_fee', NEW.termination_fee, 'resale', NEW.resale, 'ramp', NEW.ramp));
    END;
CREATE TRIGGER contract_terms_changed AFTER UPDATE ON contract_terms WHEN json_object('commitment', OLD.commitment, 'jurisdiction', OLD.jurisdiction, 'signed_on', OLD.signed_on, 'notice_days', OLD.notice_days, 'termination_fee', OLD.termination_fee, 'resale', OLD.resale, 'ramp', OLD.ramp) <> json_object('commitment', NEW.commitment, 'jurisdiction', NEW.jurisdiction, 'signed_on', NEW.signed_on, 'notice_days', NEW.notice_days, 'termination_fee', NEW.termination_fee, 'resale', NEW.resale, 'ramp', NEW.ramp) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'contract_terms', NEW.commitment, json_object('commitment', OLD.commitment, 'jurisdiction', OLD.jurisdiction, 'signed_on', OLD.signed_on, 'notice_days', OLD.notice_days, 'termination_fee', OLD.termination_fee, 'resale', OLD.resale, 'ramp', OLD.ramp), json_object('commitment', NEW.commitment, 'jurisdiction', NEW.jurisdiction, 'signed_on', NEW.signed_on, 'notice_days', NEW.notice_days, 'termination_fee', NEW.termination_fee, 'resale', NEW.resale, 'ramp', NEW.ramp));
    END;
CREATE TRIGGER contract_terms_removed AFTER DELETE ON contract_terms BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'contract_terms', OLD.commitment, json_object('commitment', OLD.commitment, 'jurisdiction', OLD.jurisdiction, 'signed_on', OLD.signed_on, 'notice_days', OLD.notice_days, 'termination_fee', OLD.termination_fee, 'resale', OLD.resale, 'ramp', OLD.ramp), NULL);
    END;
CREATE TRIGGER contract_terms_keeps_its_key BEFORE UPDATE ON contract_terms WHEN OLD.commitment <> NEW.commitment BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER exit_check_inserted AFTER INSERT ON exit_check BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_check', NEW.scenario || ' ' || NEW.item, NULL, json_object('scenario', NEW.scenario, 'item', NEW.item, 'state', NEW.state, 'checked_on', NEW.checked_on, 'note', NEW.note, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER exit_check_changed AFTER UPDATE ON exit_check WHEN json_object('scenario', OLD.scenario, 'item', OLD.item, 'state', OLD.state, 'checked_on', OLD.checked_on, 'note', OLD.note, 'evidence', OLD.evidence) <> json_object('scenario', NEW.scenario, 'item', NEW.item, 'state', NEW.state, 'checked_on', NEW.checked_on, 'note', NEW.note, 'evidence', NEW.evidence) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_check', NEW.scenario || ' ' || NEW.item, json_object('scenario', OLD.scenario, 'item', OLD.item, 'state', OLD.state, 'checked_on', OLD.checked_on, 'note', OLD.note, 'evidence', OLD.evidence), json_object('scenario', NEW.scenario, 'item', NEW.item, 'state', NEW.state, 'checked_on', NEW.checked_on, 'note', NEW.note, 'evidence', NEW.evidence));
    END;
CREATE TRIGGER exit_check_removed AFTER DELETE ON exit_check BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_check', OLD.scenario || ' ' || OLD.item, json_object('scenario', OLD.scenario, 'item', OLD.item, 'state', OLD.state, 'checked_on', OLD.checked_on, 'note', OLD.note, 'evidence', OLD.evidence), NULL);
    END;
CREATE TRIGGER exit_check_keeps_its_key BEFORE UPDATE ON exit_check WHEN OLD.scenario || ' ' || OLD.item <> NEW.scenario || ' ' || NEW.item BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER drill_inserted AFTER INSERT ON drill BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'drill', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'asked', NEW.asked, 'date', NEW.date, 'inputs', NEW.inputs, 'outcome', NEW.outcome, 'note', NEW.note));
    END;
CREATE TRIGGER drill_changed AFTER UPDATE ON drill WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'asked', OLD.asked, 'date', OLD.date, 'inputs', OLD.inputs, 'outcome', OLD.outcome, 'note', OLD.note) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'asked', NEW.asked, 'date', NEW.date, 'inputs', NEW.inputs, 'outcome', NEW.outcome, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'drill', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'asked', OLD.asked, 'date', OLD.date, 'inputs', OLD.inputs, 'outcome', OLD.outcome, 'note', OLD.note), json_object('id', NEW.id, 'scenario', NEW.scenario, 'asked', NEW.asked, 'date', NEW.date, 'inputs', NEW.inputs, 'outcome', NEW.outcome, 'note', NEW.note));
    END;
CREATE TRIGGER drill_removed AFTER DELETE ON drill BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'drill', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'asked', OLD.asked, 'date', OLD.date, 'inputs', OLD.inputs, 'outcome', OLD.outcome, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER drill_keeps_its_key BEFORE UPDATE ON drill WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER recovery_inserted AFTER INSERT ON recovery BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'recovery', NEW.scenario || ' ' || NEW.workload, NULL, json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'mode', NEW.mode, 'region', NEW.region));
    END;
CREATE TRIGGER recovery_changed AFTER UPDATE ON recovery WHEN json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'mode', OLD.mode, 'region', OLD.region) <> json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'mode', NEW.mode, 'region', NEW.region) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'recovery', NEW.scenario || ' ' || NEW.workload, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'mode', OLD.mode, 'region', OLD.region), json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'mode', NEW.mode, 'region', NEW.region));
    END;
CREATE TRIGGER recovery_removed AFTER DELETE ON recovery BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'recovery', OLD.scenario || ' ' || OLD.workload, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'mode', OLD.mode, 'region', OLD.region), NULL);
    END;
CREATE TRIGGER recovery_keeps_its_key BEFORE UPDATE ON recovery WHEN OLD.scenario || ' ' || OLD.workload <> NEW.scenario || ' ' || NEW.workload BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER verdict_override_inserted AFTER INSERT ON verdict_override BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'verdict_override', NEW.scenario || ' ' || NEW.workload || ' ' || NEW.rule || ' ' || NEW.place, NULL, json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'rule', NEW.rule, 'place', NEW.place, 'verdict', NEW.verdict, 'reason', NEW.reason, 'decided_by', NEW.decided_by));
    END;
CREATE TRIGGER verdict_override_changed AFTER UPDATE ON verdict_override WHEN json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'rule', OLD.rule, 'place', OLD.place, 'verdict', OLD.verdict, 'reason', OLD.reason, 'decided_by', OLD.decided_by) <> json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'rule', NEW.rule, 'place', NEW.place, 'verdict', NEW.verdict, 'reason', NEW.reason, 'decided_by', NEW.decided_by) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'verdict_override', NEW.scenario || ' ' || NEW.workload || ' ' || NEW.rule || ' ' || NEW.place, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'rule', OLD.rule, 'place', OLD.place, 'verdict', OLD.verdict, 'reason', OLD.reason, 'decided_by', OLD.decided_by), json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'rule', NEW.rule, 'place', NEW.place, 'verdict', NEW.verdict, 'reason', NEW.reason, 'decided_by', NEW.decided_by));
    END;
CREATE TRIGGER verdict_override_removed AFTER DELETE ON verdict_override BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'verdict_override', OLD.scenario || ' ' || OLD.workload || ' ' || OLD.rule || ' ' || OLD.place, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'rule', OLD.rule, 'place', OLD.place, 'verdict', OLD.verdict, 'reason', OLD.reason, 'decided_by', OLD.decided_by), NULL);
    END;
CREATE TRIGGER verdict_override_keeps_its_key BEFORE UPDATE ON verdict_override WHEN OLD.scenario || ' ' || OLD.workload || ' ' || OLD.rule || ' ' || OLD.place <> NEW.scenario || ' ' || NEW.workload || ' ' || NEW.rule || ' ' || NEW.place BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER scenario_inserted AFTER INSERT ON scenario BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'scenario', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'unknown', NEW.unknown, 'term', NEW.term, 'profile', NEW.profile, 'objective', NEW.objective));
    END;
CREATE TRIGGER scenario_changed AFTER UPDATE ON scenario WHEN json_object('id', OLD.id, 'name', OLD.name, 'unknown', OLD.unknown, 'term', OLD.term, 'profile', OLD.profile, 'objective', OLD.objective) <> json_object('id', NEW.id, 'name', NEW.name, 'unknown', NEW.unknown, 'term', NEW.term, 'profile', NEW.profile, 'objective', NEW.objective) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'scenario', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'unknown', OLD.unknown, 'term', OLD.term, 'profile', OLD.profile, 'objective', OLD.objective), json_object('id', NEW.id, 'name', NEW.name, 'unknown', NEW.unknown, 'term', NEW.term, 'profile', NEW.profile, 'objective', NEW.objective));
    END;
CREATE TRIGGER scenario_removed AFTER DELETE ON scenario BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'scenario', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'unknown', OLD.unknown, 'term', OLD.term, 'profile', OLD.profile, 'objective', OLD.objective), NULL);
    END;
CREATE TRIGGER scenario_keeps_its_key BEFORE UPDATE ON scenario WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER placement_inserted AFTER INSERT ON placement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'placement', NEW.scenario || ' ' || NEW.workload, NULL, json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'offer', NEW.offer, 'region', NEW.region, 'term', NEW.term));
    END;
CREATE TRIGGER placement_changed AFTER UPDATE ON placement WHEN json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'offer', OLD.offer, 'region', OLD.region, 'term', OLD.term) <> json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'offer', NEW.offer, 'region', NEW.region, 'term', NEW.term) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'placement', NEW.scenario || ' ' || NEW.workload, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'offer', OLD.offer, 'region', OLD.region, 'term', OLD.term), json_object('scenario', NEW.scenario, 'workload', NEW.workload, 'offer', NEW.offer, 'region', NEW.region, 'term', NEW.term));
    END;
CREATE TRIGGER placement_removed AFTER DELETE ON placement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'placement', OLD.scenario || ' ' || OLD.workload, json_object('scenario', OLD.scenario, 'workload', OLD.workload, 'offer', OLD.offer, 'region', OLD.region, 'term', OLD.term), NULL);
    END;
CREATE TRIGGER placement_keeps_its_key BEFORE UPDATE ON placement WHEN OLD.scenario || ' ' || OLD.workload <> NEW.scenario || ' ' || NEW.workload BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE INDEX milestone_of_scenario ON milestone (scenario);
CREATE INDEX runbook_task_of_wave ON runbook_task (wave, position);
CREATE INDEX risk_of_scenario ON risk (scenario);
CREATE INDEX decision_of_scenario ON decision (scenario);
CREATE INDEX open_question_of_scenario ON open_question (scenario);
CREATE INDEX indicator_of_scenario ON indicator (scenario);
CREATE INDEX exit_trigger_of_scenario ON exit_trigger (scenario);
CREATE INDEX exit_test_of_scenario ON exit_test (scenario);
CREATE INDEX plan_version_of_scenario ON plan_version (scenario);
CREATE TRIGGER team_inserted AFTER INSERT ON team BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'team', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'people', NEW.people, 'hours_per_day', NEW.hours_per_day, 'periods', NEW.periods, 'groups', NEW.groups));
    END;
CREATE TRIGGER team_changed AFTER UPDATE ON team WHEN json_object('id', OLD.id, 'name', OLD.name, 'people', OLD.people, 'hours_per_day', OLD.hours_per_day, 'periods', OLD.periods, 'groups', OLD.groups) <> json_object('id', NEW.id, 'name', NEW.name, 'people', NEW.people, 'hours_per_day', NEW.hours_per_day, 'periods', NEW.periods, 'groups', NEW.groups) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'team', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'people', OLD.people, 'hours_per_day', OLD.hours_per_day, 'periods', OLD.periods, 'groups', OLD.groups), json_object('id', NEW.id, 'name', NEW.name, 'people', NEW.people, 'hours_per_day', NEW.hours_per_day, 'periods', NEW.periods, 'groups', NEW.groups));
    END;
CREATE TRIGGER team_removed AFTER DELETE ON team BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'team', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'people', OLD.people, 'hours_per_day', OLD.hours_per_day, 'periods', OLD.periods, 'groups', OLD.groups), NULL);
    END;
CREATE TRIGGER team_keeps_its_key BEFORE UPDATE ON team WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER procurement_inserted AFTER INSERT ON procurement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'procurement', NEW.provider, NULL, json_object('provider', NEW.provider, 'route', NEW.route, 'done', NEW.done, 'note', NEW.note));
    END;
CREATE TRIGGER procurement_changed AFTER UPDATE ON procurement WHEN json_object('provider', OLD.provider, 'route', OLD.route, 'done', OLD.done, 'note', OLD.note) <> json_object('provider', NEW.provider, 'route', NEW.route, 'done', NEW.done, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'procurement', NEW.provider, json_object('provider', OLD.provider, 'route', OLD.route, 'done', OLD.done, 'note', OLD.note), json_object('provider', NEW.provider, 'route', NEW.route, 'done', NEW.done, 'note', NEW.note));
    END;
CREATE TRIGGER procurement_removed AFTER DELETE ON procurement BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'procurement', OLD.provider, json_object('provider', OLD.provider, 'route', OLD.route, 'done', OLD.done, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER procurement_keeps_its_key BEFORE UPDATE ON procurement WHEN OLD.provider <> NEW.provider BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER wave_rules_inserted AFTER INSERT ON wave_rules BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_rules', NEW.id, NULL, json_object('id', NEW.id, 'pilot_workloads', NEW.pilot_workloads, 'min_workloads', NEW.min_workloads, 'double_running_days', NEW.double_running_days, 'freezes', NEW.freezes));
    END;
CREATE TRIGGER wave_rules_changed AFTER UPDATE ON wave_rules WHEN json_object('id', OLD.id, 'pilot_workloads', OLD.pilot_workloads, 'min_workloads', OLD.min_workloads, 'double_running_days', OLD.double_running_days, 'freezes', OLD.freezes) <> json_object('id', NEW.id, 'pilot_workloads', NEW.pilot_workloads, 'min_workloads', NEW.min_workloads, 'double_running_days', NEW.double_running_days, 'freezes', NEW.freezes) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_rules', NEW.id, json_object('id', OLD.id, 'pilot_workloads', OLD.pilot_workloads, 'min_workloads', OLD.min_workloads, 'double_running_days', OLD.double_running_days, 'freezes', OLD.freezes), json_object('id', NEW.id, 'pilot_workloads', NEW.pilot_workloads, 'min_workloads', NEW.min_workloads, 'double_running_days', NEW.double_running_days, 'freezes', NEW.freezes));
    END;
CREATE TRIGGER wave_rules_removed AFTER DELETE ON wave_rules BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_rules', OLD.id, json_object('id', OLD.id, 'pilot_workloads', OLD.pilot_workloads, 'min_workloads', OLD.min_workloads, 'double_running_days', OLD.double_running_days, 'freezes', OLD.freezes), NULL);
    END;
CREATE TRIGGER wave_rules_keeps_its_key BEFORE UPDATE ON wave_rules WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER wave_acceptance_inserted AFTER INSERT ON wave_acceptance BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_acceptance', NEW.scenario || ' ' || NEW.wave || ' ' || NEW.rule, NULL, json_object('scenario', NEW.scenario, 'wave', NEW.wave, 'rule', NEW.rule, 'accepted_by', NEW.accepted_by, 'accepted_on', NEW.accepted_on, 'reason', NEW.reason));
    END;
CREATE TRIGGER wave_acceptance_changed AFTER UPDATE ON wave_acceptance WHEN json_object('scenario', OLD.scenario, 'wave', OLD.wave, 'rule', OLD.rule, 'accepted_by', OLD.accepted_by, 'accepted_on', OLD.accepted_on, 'reason', OLD.reason) <> json_object('scenario', NEW.scenario, 'wave', NEW.wave, 'rule', NEW.rule, 'accepted_by', NEW.accepted_by, 'accepted_on', NEW.accepted_on, 'reason', NEW.reason) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_acceptance', NEW.scenario || ' ' || NEW.wave || ' ' || NEW.rule, json_object('scenario', OLD.scenario, 'wave', OLD.wave, 'rule', OLD.rule, 'accepted_by', OLD.accepted_by, 'accepted_on', OLD.accepted_on, 'reason', OLD.reason), json_object('scenario', NEW.scenario, 'wave', NEW.wave, 'rule', NEW.rule, 'accepted_by', NEW.accepted_by, 'accepted_on', NEW.accepted_on, 'reason', NEW.reason));
    END;
CREATE TRIGGER wave_acceptance_removed AFTER DELETE ON wave_acceptance BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'wave_acceptance', OLD.scenario || ' ' || OLD.wave || ' ' || OLD.rule, json_object('scenario', OLD.scenario, 'wave', OLD.wave, 'rule', OLD.rule, 'accepted_by', OLD.accepted_by, 'accepted_on', OLD.accepted_on, 'reason', OLD.reason), NULL);
    END;
CREATE TRIGGER wave_acceptance_keeps_its_key BEFORE UPDATE ON wave_acceptance WHEN OLD.scenario || ' ' || OLD.wave || ' ' || OLD.rule <> NEW.scenario || ' ' || NEW.wave || ' ' || NEW.rule BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER milestone_inserted AFTER INSERT ON milestone BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'milestone', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'name', NEW.name, 'day', NEW.day, 'note', NEW.note));
    END;
CREATE TRIGGER milestone_changed AFTER UPDATE ON milestone WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'name', OLD.name, 'day', OLD.day, 'note', OLD.note) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'name', NEW.name, 'day', NEW.day, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'milestone', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'name', OLD.name, 'day', OLD.day, 'note', OLD.note), json_object('id', NEW.id, 'scenario', NEW.scenario, 'name', NEW.name, 'day', NEW.day, 'note', NEW.note));
    END;
CREATE TRIGGER milestone_removed AFTER DELETE ON milestone BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'milestone', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'name', OLD.name, 'day', OLD.day, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER milestone_keeps_its_key BEFORE UPDATE ON milestone WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER runbook_task_inserted AFTER INSERT ON runbook_task BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_task', NEW.id, NULL, json_object('id', NEW.id, 'wave', NEW.wave, 'position', NEW.position, 'phase', NEW.phase, 'text', NEW.text, 'owner', NEW.owner, 'minutes', NEW.minutes, 'done', NEW.done));
    END;
CREATE TRIGGER runbook_task_changed AFTER UPDATE ON runbook_task WHEN json_object('id', OLD.id, 'wave', OLD.wave, 'position', OLD.position, 'phase', OLD.phase, 'text', OLD.text, 'owner', OLD.owner, 'minutes', OLD.minutes, 'done', OLD.done) <> json_object('id', NEW.id, 'wave', NEW.wave, 'position', NEW.position, 'phase', NEW.phase, 'text', NEW.text, 'owner', NEW.owner, 'minutes', NEW.minutes, 'done', NEW.done) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_task', NEW.id, json_object('id', OLD.id, 'wave', OLD.wave, 'position', OLD.position, 'phase', OLD.phase, 'text', OLD.text, 'owner', OLD.owner, 'minutes', OLD.minutes, 'done', OLD.done), json_object('id', NEW.id, 'wave', NEW.wave, 'position', NEW.position, 'phase', NEW.phase, 'text', NEW.text, 'owner', NEW.owner, 'minutes', NEW.minutes, 'done', NEW.done));
    END;
CREATE TRIGGER runbook_task_removed AFTER DELETE ON runbook_task BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_task', OLD.id, json_object('id', OLD.id, 'wave', OLD.wave, 'position', OLD.position, 'phase', OLD.phase, 'text', OLD.text, 'owner', OLD.owner, 'minutes', OLD.minutes, 'done', OLD.done), NULL);
    END;
CREATE TRIGGER runbook_task_keeps_its_key BEFORE UPDATE ON runbook_task WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER runbook_template_inserted AFTER INSERT ON runbook_template BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_template', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'tasks', NEW.tasks));
    END;
CREATE TRIGGER runbook_template_changed AFTER UPDATE ON runbook_template WHEN json_object('id', OLD.id, 'name', OLD.name, 'tasks', OLD.tasks) <> json_object('id', NEW.id, 'name', NEW.name, 'tasks', NEW.tasks) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_template', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'tasks', OLD.tasks), json_object('id', NEW.id, 'name', NEW.name, 'tasks', NEW.tasks));
    END;
CREATE TRIGGER runbook_template_removed AFTER DELETE ON runbook_template BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'runbook_template', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'tasks', OLD.tasks), NULL);
    END;
CREATE TRIGGER runbook_template_keeps_its_key BEFORE UPDATE ON runbook_template WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER risk_inserted AFTER INSERT ON risk BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'risk', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'title', NEW.title, 'cause', NEW.cause, 'likelihood', NEW.likelihood, 'impact', NEW.impact, 'owner', NEW.owner, 'measure', NEW.measure, 'residual', NEW.residual, 'trigger_sign', NEW.trigger_sign, 'status', NEW.status));
    END;
CREATE TRIGGER risk_changed AFTER UPDATE ON risk WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'title', OLD.title, 'cause', OLD.cause, 'likelihood', OLD.likelihood, 'impact', OLD.impact, 'owner', OLD.owner, 'measure', OLD.measure, 'residual', OLD.residual, 'trigger_sign', OLD.trigger_sign, 'status', OLD.status) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'title', NEW.title, 'cause', NEW.cause, 'likelihood', NEW.likelihood, 'impact', NEW.impact, 'owner', NEW.owner, 'measure', NEW.measure, 'residual', NEW.residual, 'trigger_sign', NEW.trigger_sign, 'status', NEW.status) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'risk', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'title', OLD.title, 'cause', OLD.cause, 'likelihood', OLD.likelihood, 'impact', OLD.impact, 'owner', OLD.owner, 'measure', OLD.measure, 'residual', OLD.residual, 'trigger_sign', OLD.trigger_sign, 'status', OLD.status), json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'title', NEW.title, 'cause', NEW.cause, 'likelihood', NEW.likelihood, 'impact', NEW.impact, 'owner', NEW.owner, 'measure', NEW.measure, 'residual', NEW.residual, 'trigger_sign', NEW.trigger_sign, 'status', NEW.status));
    END;
CREATE TRIGGER risk_removed AFTER DELETE ON risk BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'risk', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'title', OLD.title, 'cause', OLD.cause, 'likelihood', OLD.likelihood, 'impact', OLD.impact, 'owner', OLD.owner, 'measure', OLD.measure, 'residual', OLD.residual, 'trigger_sign', OLD.trigger_sign, 'status', OLD.status), NULL);
    END;
CREATE TRIGGER risk_keeps_its_key BEFORE UPDATE ON risk WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER decision_inserted AFTER INSERT ON decision BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'decision', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'options', NEW.options, 'advised', NEW.advised, 'if_not', NEW.if_not, 'due', NEW.due, 'body', NEW.body, 'chosen', NEW.chosen, 'decided_by', NEW.decided_by, 'decided_on', NEW.decided_on, 'why', NEW.why));
    END;
CREATE TRIGGER decision_changed AFTER UPDATE ON decision WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'options', OLD.options, 'advised', OLD.advised, 'if_not', OLD.if_not, 'due', OLD.due, 'body', OLD.body, 'chosen', OLD.chosen, 'decided_by', OLD.decided_by, 'decided_on', OLD.decided_on, 'why', OLD.why) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'options', NEW.options, 'advised', NEW.advised, 'if_not', NEW.if_not, 'due', NEW.due, 'body', NEW.body, 'chosen', NEW.chosen, 'decided_by', NEW.decided_by, 'decided_on', NEW.decided_on, 'why', NEW.why) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'decision', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'options', OLD.options, 'advised', OLD.advised, 'if_not', OLD.if_not, 'due', OLD.due, 'body', OLD.body, 'chosen', OLD.chosen, 'decided_by', OLD.decided_by, 'decided_on', OLD.decided_on, 'why', OLD.why), json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'options', NEW.options, 'advised', NEW.advised, 'if_not', NEW.if_not, 'due', NEW.due, 'body', NEW.body, 'chosen', NEW.chosen, 'decided_by', NEW.decided_by, 'decided_on', NEW.decided_on, 'why', NEW.why));
    END;
CREATE TRIGGER decision_removed AFTER DELETE ON decision BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'decision', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'options', OLD.options, 'advised', OLD.advised, 'if_not', OLD.if_not, 'due', OLD.due, 'body', OLD.body, 'chosen', OLD.chosen, 'decided_by', OLD.decided_by, 'decided_on', OLD.decided_on, 'why', OLD.why), NULL);
    END;
CREATE TRIGGER decision_keeps_its_key BEFORE UPDATE ON decision WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER open_question_inserted AFTER INSERT ON open_question BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'open_question', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'asked', NEW.asked, 'due', NEW.due, 'answer', NEW.answer, 'answered_on', NEW.answered_on));
    END;
CREATE TRIGGER open_question_changed AFTER UPDATE ON open_question WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'asked', OLD.asked, 'due', OLD.due, 'answer', OLD.answer, 'answered_on', OLD.answered_on) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'asked', NEW.asked, 'due', NEW.due, 'answer', NEW.answer, 'answered_on', NEW.answered_on) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'open_question', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'asked', OLD.asked, 'due', OLD.due, 'answer', OLD.answer, 'answered_on', OLD.answered_on), json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'question', NEW.question, 'asked', NEW.asked, 'due', NEW.due, 'answer', NEW.answer, 'answered_on', NEW.answered_on));
    END;
CREATE TRIGGER open_question_removed AFTER DELETE ON open_question BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'open_question', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'question', OLD.question, 'asked', OLD.asked, 'due', OLD.due, 'answer', OLD.answer, 'answered_on', OLD.answered_on), NULL);
    END;
CREATE TRIGGER open_question_keeps_its_key BEFORE UPDATE ON open_question WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER indicator_inserted AFTER INSERT ON indicator BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'indicator', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'name', NEW.name, 'unit', NEW.unit, 'baseline', NEW.baseline, 'baseline_source', NEW.baseline_source, 'target', NEW.target, 'due', NEW.due));
    END;
CREATE TRIGGER indicator_changed AFTER UPDATE ON indicator WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'name', OLD.name, 'unit', OLD.unit, 'baseline', OLD.baseline, 'baseline_source', OLD.baseline_source, 'target', OLD.target, 'due', OLD.due) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'name', NEW.name, 'unit', NEW.unit, 'baseline', NEW.baseline, 'baseline_source', NEW.baseline_source, 'target', NEW.target, 'due', NEW.due) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'indicator', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'name', OLD.name, 'unit', OLD.unit, 'baseline', OLD.baseline, 'baseline_source', OLD.baseline_source, 'target', OLD.target, 'due', OLD.due), json_object('id', NEW.id, 'scenario', NEW.scenario, 'origin', NEW.origin, 'name', NEW.name, 'unit', NEW.unit, 'baseline', NEW.baseline, 'baseline_source', NEW.baseline_source, 'target', NEW.target, 'due', NEW.due));
    END;
CREATE TRIGGER indicator_removed AFTER DELETE ON indicator BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'indicator', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'origin', OLD.origin, 'name', OLD.name, 'unit', OLD.unit, 'baseline', OLD.baseline, 'baseline_source', OLD.baseline_source, 'target', OLD.target, 'due', OLD.due), NULL);
    END;
CREATE TRIGGER indicator_keeps_its_key BEFORE UPDATE ON indicator WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER exit_trigger_inserted AFTER INSERT ON exit_trigger BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_trigger', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'indicator', NEW.indicator, 'threshold', NEW.threshold, 'owner', NEW.owner));
    END;
CREATE TRIGGER exit_trigger_changed AFTER UPDATE ON exit_trigger WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'indicator', OLD.indicator, 'threshold', OLD.threshold, 'owner', OLD.owner) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'indicator', NEW.indicator, 'threshold', NEW.threshold, 'owner', NEW.owner) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_trigger', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'indicator', OLD.indicator, 'threshold', OLD.threshold, 'owner', OLD.owner), json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'indicator', NEW.indicator, 'threshold', NEW.threshold, 'owner', NEW.owner));
    END;
CREATE TRIGGER exit_trigger_removed AFTER DELETE ON exit_trigger BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_trigger', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'indicator', OLD.indicator, 'threshold', OLD.threshold, 'owner', OLD.owner), NULL);
    END;
CREATE TRIGGER exit_trigger_keeps_its_key BEFORE UPDATE ON exit_trigger WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER exit_test_inserted AFTER INSERT ON exit_test BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_test', NEW.id, NULL, json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'tested_on', NEW.tested_on, 'scope', NEW.scope, 'outcome', NEW.outcome, 'findings', NEW.findings));
    END;
CREATE TRIGGER exit_test_changed AFTER UPDATE ON exit_test WHEN json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'tested_on', OLD.tested_on, 'scope', OLD.scope, 'outcome', OLD.outcome, 'findings', OLD.findings) <> json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'tested_on', NEW.tested_on, 'scope', NEW.scope, 'outcome', NEW.outcome, 'findings', NEW.findings) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_test', NEW.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'tested_on', OLD.tested_on, 'scope', OLD.scope, 'outcome', OLD.outcome, 'findings', OLD.findings), json_object('id', NEW.id, 'scenario', NEW.scenario, 'kind', NEW.kind, 'tested_on', NEW.tested_on, 'scope', NEW.scope, 'outcome', NEW.outcome, 'findings', NEW.findings));
    END;
CREATE TRIGGER exit_test_removed AFTER DELETE ON exit_test BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'exit_test', OLD.id, json_object('id', OLD.id, 'scenario', OLD.scenario, 'kind', OLD.kind, 'tested_on', OLD.tested_on, 'scope', OLD.scope, 'outcome', OLD.outcome, 'findings', OLD.findings), NULL);
    END;
CREATE TRIGGER exit_test_keeps_its_key BEFORE UPDATE ON exit_test WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER report_settings_inserted AFTER INSERT ON report_settings BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_settings', NEW.id, NULL, json_object('id', NEW.id, 'template', NEW.template, 'style', NEW.style, 'numbering', NEW.numbering, 'bilingual', NEW.bilingual, 'body_pt', NEW.body_pt, 'margins', NEW.margins, 'approvers', NEW.approvers, 'consulted', NEW.consulted));
    END;
CREATE TRIGGER report_settings_changed AFTER UPDATE ON report_settings WHEN json_object('id', OLD.id, 'template', OLD.template, 'style', OLD.style, 'numbering', OLD.numbering, 'bilingual', OLD.bilingual, 'body_pt', OLD.body_pt, 'margins', OLD.margins, 'approvers', OLD.approvers, 'consulted', OLD.consulted) <> json_object('id', NEW.id, 'template', NEW.template, 'style', NEW.style, 'numbering', NEW.numbering, 'bilingual', NEW.bilingual, 'body_pt', NEW.body_pt, 'margins', NEW.margins, 'approvers', NEW.approvers, 'consulted', NEW.consulted) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_settings', NEW.id, json_object('id', OLD.id, 'template', OLD.template, 'style', OLD.style, 'numbering', OLD.numbering, 'bilingual', OLD.bilingual, 'body_pt', OLD.body_pt, 'margins', OLD.margins, 'approvers', OLD.approvers, 'consulted', OLD.consulted), json_object('id', NEW.id, 'template', NEW.template, 'style', NEW.style, 'numbering', NEW.numbering, 'bilingual', NEW.bilingual, 'body_pt', NEW.body_pt, 'margins', NEW.margins, 'approvers', NEW.approvers, 'consulted', NEW.consulted));
    END;
CREATE TRIGGER report_settings_removed AFTER DELETE ON report_settings BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_settings', OLD.id, json_object('id', OLD.id, 'template', OLD.template, 'style', OLD.style, 'numbering', OLD.numbering, 'bilingual', OLD.bilingual, 'body_pt', OLD.body_pt, 'margins', OLD.margins, 'approvers', OLD.approvers, 'consulted', OLD.consulted), NULL);
    END;
CREATE TRIGGER report_settings_keeps_its_key BEFORE UPDATE ON report_settings WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER report_section_inserted AFTER INSERT ON report_section BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_section', NEW.scenario || ' ' || NEW.section, NULL, json_object('scenario', NEW.scenario, 'section', NEW.section, 'is_on', NEW.is_on, 'remark', NEW.remark));
    END;
CREATE TRIGGER report_section_changed AFTER UPDATE ON report_section WHEN json_object('scenario', OLD.scenario, 'section', OLD.section, 'is_on', OLD.is_on, 'remark', OLD.remark) <> json_object('scenario', NEW.scenario, 'section', NEW.section, 'is_on', NEW.is_on, 'remark', NEW.remark) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_section', NEW.scenario || ' ' || NEW.section, json_object('scenario', OLD.scenario, 'section', OLD.section, 'is_on', OLD.is_on, 'remark', OLD.remark), json_object('scenario', NEW.scenario, 'section', NEW.section, 'is_on', NEW.is_on, 'remark', NEW.remark));
    END;
CREATE TRIGGER report_section_removed AFTER DELETE ON report_section BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'report_section', OLD.scenario || ' ' || OLD.section, json_object('scenario', OLD.scenario, 'section', OLD.section, 'is_on', OLD.is_on, 'remark', OLD.remark), NULL);
    END;
CREATE TRIGGER report_section_keeps_its_key BEFORE UPDATE ON report_section WHEN OLD.scenario || ' ' || OLD.section <> NEW.scenario || ' ' || NEW.section BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER plan_version_inserted AFTER INSERT ON plan_version BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'plan_version', NEW.number, NULL, json_object('number', NEW.number, 'scenario', NEW.scenario, 'label', NEW.label, 'frozen_on', NEW.frozen_on, 'unit', NEW.unit, 'reason', NEW.reason, 'inputs', NEW.inputs, 'results', NEW.results, 'plan', NEW.plan, 'catalogue', NEW.catalogue));
    END;
CREATE TRIGGER plan_version_changed AFTER UPDATE ON plan_version WHEN json_object('number', OLD.number, 'scenario', OLD.scenario, 'label', OLD.label, 'frozen_on', OLD.frozen_on, 'unit', OLD.unit, 'reason', OLD.reason, 'inputs', OLD.inputs, 'results', OLD.results, 'plan', OLD.plan, 'catalogue', OLD.catalogue) <> json_object('number', NEW.number, 'scenario', NEW.scenario, 'label', NEW.label, 'frozen_on', NEW.frozen_on, 'unit', NEW.unit, 'reason', NEW.reason, 'inputs', NEW.inputs, 'results', NEW.results, 'plan', NEW.plan, 'catalogue', NEW.catalogue) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'plan_version', NEW.number, json_object('number', OLD.number, 'scenario', OLD.scenario, 'label', OLD.label, 'frozen_on', OLD.frozen_on, 'unit', OLD.unit, 'reason', OLD.reason, 'inputs', OLD.inputs, 'results', OLD.results, 'plan', OLD.plan, 'catalogue', OLD.catalogue), json_object('number', NEW.number, 'scenario', NEW.scenario, 'label', NEW.label, 'frozen_on', NEW.frozen_on, 'unit', NEW.unit, 'reason', NEW.reason, 'inputs', NEW.inputs, 'results', NEW.results, 'plan', NEW.plan, 'catalogue', NEW.catalogue));
    END;
CREATE TRIGGER plan_version_removed AFTER DELETE ON plan_version BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'plan_version', OLD.number, json_object('number', OLD.number, 'scenario', OLD.scenario, 'label', OLD.label, 'frozen_on', OLD.frozen_on, 'unit', OLD.unit, 'reason', OLD.reason, 'inputs', OLD.inputs, 'results', OLD.results, 'plan', OLD.plan, 'catalogue', OLD.catalogue), NULL);
    END;
CREATE TRIGGER plan_version_keeps_its_key BEFORE UPDATE ON plan_version WHEN OLD.number <> NEW.number BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER approval_inserted AFTER INSERT ON approval BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'approval', NEW.version || ' ' || NEW.position, NULL, json_object('version', NEW.version, 'position', NEW.position, 'title', NEW.title, 'signed_by', NEW.signed_by, 'verdict', NEW.verdict, 'signed_on', NEW.signed_on, 'note', NEW.note));
    END;
CREATE TRIGGER approval_changed AFTER UPDATE ON approval WHEN json_object('version', OLD.version, 'position', OLD.position, 'title', OLD.title, 'signed_by', OLD.signed_by, 'verdict', OLD.verdict, 'signed_on', OLD.signed_on, 'note', OLD.note) <> json_object('version', NEW.version, 'position', NEW.position, 'title', NEW.title, 'signed_by', NEW.signed_by, 'verdict', NEW.verdict, 'signed_on', NEW.signed_on, 'note', NEW.note) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'approval', NEW.version || ' ' || NEW.position, json_object('version', OLD.version, 'position', OLD.position, 'title', OLD.title, 'signed_by', OLD.signed_by, 'verdict', OLD.verdict, 'signed_on', OLD.signed_on, 'note', OLD.note), json_object('version', NEW.version, 'position', NEW.position, 'title', NEW.title, 'signed_by', NEW.signed_by, 'verdict', NEW.verdict, 'signed_on', NEW.signed_on, 'note', NEW.note));
    END;
CREATE TRIGGER approval_removed AFTER DELETE ON approval BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'approval', OLD.version || ' ' || OLD.position, json_object('version', OLD.version, 'position', OLD.position, 'title', OLD.title, 'signed_by', OLD.signed_by, 'verdict', OLD.verdict, 'signed_on', OLD.signed_on, 'note', OLD.note), NULL);
    END;
CREATE TRIGGER approval_keeps_its_key BEFORE UPDATE ON approval WHEN OLD.version || ' ' || OLD.position <> NEW.version || ' ' || NEW.position BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE INDEX workload_of_group ON workload (group_id);
CREATE TRIGGER workload_changed AFTER UPDATE ON workload WHEN json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'hostname', OLD.hostname, 'group_id', OLD.group_id, 'kind', OLD.kind, 'environment', OLD.environment, 'power', OLD.power, 'os', OLD.os, 'vcpu', OLD.vcpu, 'memory_gib', OLD.memory_gib, 'storage_gib', OLD.storage_gib, 'storage_used_gib', OLD.storage_used_gib, 'cpu', OLD.cpu, 'memory', OLD.memory, 'keep_size', OLD.keep_size, 'ip_addresses', OLD.ip_addresses, 'location', OLD.location, 'note', OLD.note, 'details', OLD.details) <> json_object('id', NEW.id, 'name', NEW.name, 'external_id', NEW.external_id, 'hostname', NEW.hostname, 'group_id', NEW.group_id, 'kind', NEW.kind, 'environment', NEW.environment, 'power', NEW.power, 'os', NEW.os, 'vcpu', NEW.vcpu, 'memory_gib', NEW.memory_gib, 'storage_gib', NEW.storage_gib, 'storage_used_gib', NEW.storage_used_gib, 'cpu', NEW.cpu, 'memory', NEW.memory, 'keep_size', NEW.keep_size, 'ip_addresses', NEW.ip_addresses, 'location', NEW.location, 'note', NEW.note, 'details', NEW.details) BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'workload', NEW.id, json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'hostname', OLD.hostname, 'group_id', OLD.group_id, 'kind', OLD.kind, 'environment', OLD.environment, 'power', OLD.power, 'os', OLD.os, 'vcpu', OLD.vcpu, 'memory_gib', OLD.memory_gib, 'storage_gib', OLD.storage_gib, 'storage_used_gib', OLD.storage_used_gib, 'cpu', OLD.cpu, 'memory', OLD.memory, 'keep_size', OLD.keep_size, 'ip_addresses', OLD.ip_addresses, 'location', OLD.location, 'note', OLD.note, 'details', OLD.details), json_object('id', NEW.id, 'name', NEW.name, 'external_id', NEW.external_id, 'hostname', NEW.hostname, 'group_id', NEW.group_id, 'kind', NEW.kind, 'environment', NEW.environment, 'power', NEW.power, 'os', NEW.os, 'vcpu', NEW.vcpu, 'memory_gib', NEW.memory_gib, 'storage_gib', NEW.storage_gib, 'storage_used_gib', NEW.storage_used_gib, 'cpu', NEW.cpu, 'memory', NEW.memory, 'keep_size', NEW.keep_size, 'ip_addresses', NEW.ip_addresses, 'location', NEW.location, 'note', NEW.note, 'details', NEW.details));
    END;
CREATE TRIGGER workload_removed AFTER DELETE ON workload BEGIN 
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'workload', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'external_id', OLD.external_id, 'hostname', OLD.hostname, 'group_id', OLD.group_id, 'kind', OLD.kind, 'environment', OLD.environment, 'power', OLD.power, 'os', OLD.os, 'vcpu', OLD.vcpu, 'memory_gib', OLD.memory_gib, 'storage_gib', OLD.storage_gib, 'storage_used_gib', OLD.storage_used_gib, 'cpu', OLD.cpu, 'memory', OLD.memory, 'keep_size', OLD.keep_size, 'ip_addresses', OLD.ip_addresses, 'location', OLD.location, 'note', OLD.note, 'details', OLD.details), NULL);
    END;
CREATE TRIGGER workload_keeps_its_key BEFORE UPDATE ON workload WHEN OLD.id <> NEW.id BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;
CREATE TRIGGER workload_inserted AFTER INSERT ON workload BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), 'workload', NEW.id, NULL, '"added"');
    END;
PRAGMA application_id = 1400262764;
PRAGMA user_version = 8;
COMMIT;
