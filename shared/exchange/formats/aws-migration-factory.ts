import { type Disposition } from "../../model/group.ts";
import { say } from "../../model/sentence.ts";
import type { Details, Tag } from "../../model/workload.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import { nameKey } from "../normalise.ts";
import type { Aliases } from "../table.ts";
import { osFamilyOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";
import {
  type ToolRow,
  columnsTold,
  environmentIn,
  firstTable,
  listOrNull,
  noteEmpty,
  partOrNull,
  tagsIn,
  toolRow,
  topOf,
} from "./tool-rows.ts";

/** Columns that no field of ours holds. Lists in them stay as they are written. */
const kept = {
  subnets: "subnet_IDs",
  securityGroups: "securitygroup_IDs",
  testSubnets: "subnet_IDs_test",
  testSecurityGroups: "securitygroup_IDs_test",
  tenancy: "tenancy",
  role: "iamRole",
} as const;
const aliases: Aliases = {
  wave: ["wave_name"],
  application: ["app_name"],
  account: ["aws_accountid"],
  region: ["aws_region"],
  server: ["server_name"],
  osFamily: ["server_os_family"],
  osVersion: ["server_os_version"],
  fqdn: ["server_fqdn"],
  tier: ["server_tier"],
  environment: ["server_environment"],
  way: ["r_type"],
  instanceType: ["instanceType"],
  tags: ["tags"],
  ...Object.fromEntries(Object.entries(kept).map(([field, heading]) => [field, [heading]])),
};

const ways: Readonly<Record<string, Disposition>> = {
  rehost: "rehost",
  replatform: "replatform",
  refactor: "refactor",
  "re-architect": "refactor",
  rearchitect: "refactor",
  repurchase: "repurchase",
  relocate: "relocate",
  retain: "retain",
  retire: "retire",
};

/** The intake form of the AWS migration factory: waves, applications, ways of moving; no sizes. */
export const awsMigrationFactory: Format = {
  id: "aws-migration-factory",
  name: { ko: "AWS 마이그레이션 팩토리 CSV", en: "AWS migration factory CSV" },
  knowsBest: [],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null || !table.fields.has("server")) return 0;
    const telling = ["wave", "way", "fqdn", "account", "region", "osFamily", "application"];
    const found = telling.filter((field) => table.fields.has(field)).length;
    return Math.min(1, (table.fields.has("wave") && table.fields.has("way") ? 0.5 : 0.1) + found * 0.1);
  },
  read,
};

type Server = Readonly<{ cells: ToolRow; name: string; application: string | null; way: Disposition | null }>;
type Application = { name: string; places: Place[]; ways: Set<Disposition | null> };

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const aside: Aside[] = [];
  const servers: Server[] = [];
  const applications = new Map<string, Application>();
  noteEmpty(notes, "sizes", table.sheet.name);
  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const name = cells.text("server") ?? cells.text("fqdn");
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: "server_name" }, cells.where("server"));
      continue;
    }
    const application = cells.text("application");
    const way = wayOf(cells, notes);
    servers.push({ cells, name, application, way });
    if (application === null) continue;
    const key = nameKey(application);
    const one = applications.get(key) ?? { name: application, places: [], ways: new Set() };
    applications.set(key, one);
    one.places.push(cells.place);
    one.ways.add(way);
  }

  const groups = [...applications.values()].map(({ name, places, ways }): Draft => {
    const [place, ...also] = places;
    const decided = agreed(ways);
    const words = [...ways].flatMap((way) => way ?? []);
    if (decided === null && words.length > 0)
      notes.note("DISPOSITION_MIXED", "warning", { name, words: words.join(", ") }, { ...place! });
    // the first row of each group is there: the group was made from it
    return { kind: "group", place: place!, also, name, fields: known({ disposition: decided }) };
  });
  const workloads = servers.map((server): Draft => {
    const { cells, name, application, way } = server;
    const decided = application === null ? null : agreed(applications.get(nameKey(application))!.ways);
    return {
      kind: "workload",
      place: cells.place,
      name,
      group: application === null ? null : { externalId: null, name: application },
      fields: fieldsOf(cells, way === null || way !== decided, notes),
    };
  });
  return {
    drafts: [...groups, ...workloads],
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table]),
    totals: [
      { what: "machines", value: workloads.length, unit: "" },
      { what: "groups", value: groups.length, unit: "" },
    ],
  };
}

/** A group is decided where all its servers move the same way. */
const agreed = (ways: ReadonlySet<Disposition | null>): Disposition | null =>
  ways.size === 1 ? ([...ways][0] ?? null) : null;

function wayOf(cells: ToolRow, notes: Notebook): Disposition | null {
  const word = cells.text("way")?.toLowerCase().trim() ?? null;
  if (word === null) return null;
  if (Object.hasOwn(ways, word)) return ways[word]!;
  notes.note("WORD_BAD", "error", {}, cells.where("way"));
  return null;
}

function fieldsOf(cells: ToolRow, keepsWay: boolean, notes: Notebook): WorkloadFields {
  const family = cells.text("osFamily");
  const environment = environmentIn(cells.text("environment"));
  if (environment === null && cells.text("environment") !== null)
    notes.note("WORD_BAD", "error", {}, cells.where("environment"));
  const knownFamily = family === null ? null : osFamilyOf(family);
  const unread: Tag[] = [
    ...(keepsWay ? cells.others({ way: "r_type" }) : []),
    ...(environment === null ? cells.others({ environment: "server_environment" }) : []),
    ...(knownFamily === null ? cells.others({ osFamily: "server_os_family" }) : []),
  ];
  return known<WorkloadFields>({
    hostname: cells.text("fqdn", 255),
    environment,
    os: knownFamily === null ? null : { family: knownFamily },
    details: partOrNull<Details>({
      osVersion: cells.text("osVersion"),
      purpose: cells.text("tier", 500),
      plannedWave: cells.text("wave"),
      target: partOrNull<NonNullable<Details["target"]>>({
        instanceType: cells.text("instanceType"),
        region: cells.text("region"),
        account: cells.text("account"),
      }),
      tags: listOrNull(tagsIn(cells.text("tags", 100_000), /;/, notes, cells.where("tags"))),
      other: listOrNull([...cells.others(kept), ...unread]),
    }),
  });
}
