import { type Captured, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/** What dates hold by, what a wave does on its days, the registers of the plan, its form, and its frozen versions. */
const added: readonly Captured[] = [
  { table: "team", key: ["id"], columns: words("id name people hours_per_day periods groups") },
  { table: "procurement", key: ["provider"], columns: words("provider route done note") },
  {
    table: "wave_rules",
    key: ["id"],
    columns: words("id pilot_workloads min_workloads double_running_days freezes"),
  },
  {
    table: "wave_acceptance",
    key: ["scenario", "wave", "rule"],
    columns: words("scenario wave rule accepted_by accepted_on reason"),
  },
  { table: "milestone", key: ["id"], columns: words("id scenario name day note") },
  { table: "runbook_task", key: ["id"], columns: words("id wave position phase text owner minutes done") },
  { table: "runbook_template", key: ["id"], columns: words("id name tasks") },
  {
    table: "risk",
    key: ["id"],
    columns: words("id scenario origin title cause likelihood impact owner measure residual trigger_sign status"),
  },
  {
    table: "decision",
    key: ["id"],
    columns: words("id scenario origin question options advised if_not due body chosen decided_by decided_on why"),
  },
  {
    table: "open_question",
    key: ["id"],
    columns: words("id scenario origin question asked due answer answered_on"),
  },
  {
    table: "indicator",
    key: ["id"],
    columns: words("id scenario origin name unit baseline baseline_source target due"),
  },
  { table: "exit_trigger", key: ["id"], columns: words("id scenario kind indicator threshold owner") },
  { table: "exit_test", key: ["id"], columns: words("id scenario kind tested_on scope outcome findings") },
  {
    table: "report_settings",
    key: ["id"],
    columns: words("id template style numbering bilingual body_pt margins approvers consulted"),
  },
  { table: "report_section", key: ["scenario", "section"], columns: words("scenario section is_on remark") },
  {
    table: "plan_version",
    key: ["number"],
    columns: words("number scenario label frozen_on unit reason inputs results plan catalogue"),
  },
  {
    table: "approval",
    key: ["version", "position"],
    columns: words("version position title signed_by verdict signed_on note"),
  },
];

const inScenario = "scenario TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED";
const day = (column: string): string => `${column} TEXT CHECK (${column} IS date(${column}))`;
const neededDay = (column: string): string => `${column} TEXT NOT NULL CHECK (${column} IS date(${column}))`;

const tables = `
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
    ${inScenario},
    wave        TEXT NOT NULL, -- a wave, or '*' for the plan
    rule        INTEGER NOT NULL CHECK (rule > 0),
    accepted_by TEXT NOT NULL CHECK (length(accepted_by) BETWEEN 1 AND 200),
    ${neededDay("accepted_on")},
    reason      TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    PRIMARY KEY (scenario, wave, rule)
  ) STRICT;
  CREATE TABLE milestone (
    id   TEXT PRIMARY KEY CHECK (id GLOB 'ms-[1-9]*'),
    ${inScenario},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    ${neededDay("day")},
    note TEXT
  ) STRICT;
  CREATE INDEX milestone_of_scenario ON milestone (scenario);
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
  CREATE INDEX runbook_task_of_wave ON runbook_task (wave, position);
  CREATE TABLE runbook_template (
    id    TEXT PRIMARY KEY CHECK (id GLOB 'tp-[1-9]*'),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    tasks TEXT NOT NULL CHECK (json_valid(tasks))
  ) STRICT;
  CREATE TABLE risk (
    id           TEXT PRIMARY KEY CHECK (id GLOB 'rk-[1-9]*'),
    ${inScenario},
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
  CREATE INDEX risk_of_scenario ON risk (scenario);
  CREATE TABLE decision (
    id         TEXT PRIMARY KEY CHECK (id GLOB 'dc-[1-9]*'),
    ${inScenario},
    origin     TEXT,
    question   TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
    options    TEXT NOT NULL CHECK (json_valid(options)),
    advised    INTEGER CHECK (advised >= 0),
    if_not     TEXT,
    ${day("due")},
    body       TEXT,
    chosen     INTEGER CHECK (chosen >= 0),
    decided_by TEXT,
    ${day("decided_on")},
    why        TEXT
  ) STRICT;
  CREATE INDEX decision_of_scenario ON decision (scenario);
  CREATE TABLE open_question (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'oq-[1-9]*'),
    ${inScenario},
    origin   TEXT,
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
    asked    TEXT,
    ${day("due")},
    answer   TEXT,
    ${day("answered_on")}
  ) STRICT;
  CREATE INDEX open_question_of_scenario ON open_question (scenario);
  CREATE TABLE indicator (
    id              TEXT PRIMARY KEY CHECK (id GLOB 'in-[1-9]*'),
    ${inScenario},
    origin          TEXT,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    unit            TEXT NOT NULL,
    baseline        REAL NOT NULL,
    baseline_source TEXT NOT NULL CHECK (length(baseline_source) BETWEEN 1 AND 300),
    target          REAL,
    ${day("due")}
  ) STRICT;
  CREATE INDEX indicator_of_scenario ON indicator (scenario);
  CREATE TABLE exit_trigger (
    id        TEXT PRIMARY KEY CHECK (id GLOB 'xt-[1-9]*'),
    ${inScenario},
    kind      TEXT NOT NULL,
    indicator TEXT NOT NULL CHECK (length(indicator) BETWEEN 1 AND 300),
    threshold TEXT,
    owner     TEXT
  ) STRICT;
  CREATE INDEX exit_trigger_of_scenario ON exit_trigger (scenario);
  CREATE TABLE exit_test (
    id       TEXT PRIMARY KEY CHECK (id GLOB 'et-[1-9]*'),
    ${inScenario},
    kind     TEXT NOT NULL CHECK (kind IN ('desk', 'walk-through', 'technical')),
    ${neededDay("tested_on")},
    scope    TEXT NOT NULL CHECK (length(scope) BETWEEN 1 AND 500),
    outcome  TEXT NOT NULL CHECK (outcome IN ('passed', 'passed-with-findings', 'failed')),
    findings TEXT
  ) STRICT;
  CREATE INDEX exit_test_of_scenario ON exit_test (scenario);
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
    ${inScenario},
    section TEXT NOT NULL,
    is_on   INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    remark  TEXT,
    PRIMARY KEY (scenario, section)
  ) STRICT;
  CREATE TABLE plan_version (
    number    INTEGER PRIMARY KEY CHECK (number > 0),
    ${inScenario},
    label     TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 20),
    ${neededDay("frozen_on")},
    unit      TEXT,
    reason    TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    inputs    TEXT NOT NULL,
    results   TEXT NOT NULL,
    plan      TEXT NOT NULL CHECK (length(plan) = 64), -- kept_bytes
    catalogue TEXT NOT NULL CHECK (length(catalogue) = 64) -- kept_bytes
  ) STRICT;
  CREATE INDEX plan_version_of_scenario ON plan_version (scenario);
  CREATE TABLE approval (
    version   INTEGER NOT NULL REFERENCES plan_version (number) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    title     TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    signed_by TEXT,
    verdict   TEXT CHECK (verdict IN ('approved', 'declined')),
    ${day("signed_on")},
    note      TEXT,
    PRIMARY KEY (version, position)
  ) STRICT;
`;

export const planAndWaves: Migration = { version: 7, sql: [tables, ...added.map(captureTriggers)].join("\n") };

function words(line: string): string[] {
  return line.split(" ");
}
