import { say } from "../../model/sentence.ts";
import type { Details, Tag } from "../../model/workload.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import type { Aliases } from "../table.ts";
import { type Habits, type Parsed, numberOf, sizeOf, textOf } from "../values.ts";
import type { Cell, Workbook } from "../workbook.ts";
import {
  type ToolRow,
  MOST_TAGS,
  atMost,
  columnsTold,
  environmentIn,
  firstTable,
  listOrNull,
  partOrNull,
  tagsIn,
  toolRow,
  totalsOf,
  useOrNull,
  topOf,
} from "./tool-rows.ts";

const kept = {
  readIops: "Controller Read IOPS",
  writeIops: "Controller Write IOPS",
  bandwidth: "Controller IO Bandwidth",
} as const;
const aliases: Aliases = {
  name: ["VM Name"],
  host: ["Host"],
  ip: ["IP Addresses", "IP Address"],
  cores: ["Cores", "vCPUs", "CPU Cores"],
  memory: ["Memory Capacity"],
  storage: ["Storage", "Storage Usage"],
  cpuUse: ["CPU Usage"],
  memoryUse: ["Memory Usage"],
  power: ["Power State"],
  cluster: ["Cluster"],
  categories: ["Categories"],
  ...Object.fromEntries(Object.entries(kept).map(([field, heading]) => [field, [heading]])),
};

/** The list of virtual machines that Nutanix Prism exports: sizes are texts with their unit. */
export const nutanix: Format = {
  id: "nutanix",
  name: { ko: "Nutanix Prism CSV", en: "Nutanix Prism CSV" },
  knowsBest: ["kind", "power", "vcpu", "memoryGib", "storageGib", "storageUsedGib"],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null || !table.fields.has("name") || !table.fields.has("memory")) return 0;
    const telling = ["cores", "storage", "cpuUse", "memoryUse", "power", "cluster", "categories", "readIops"];
    return Math.min(1, 0.6 + telling.filter((field) => table.fields.has(field)).length * 0.1);
  },
  read,
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { vcpu: 0, memory: 0, storage: 0, used: 0 };
  const bare = table.rows.find((row) => isBare(row.cells[table.fields.get("memory")!.index]));
  if (bare !== undefined)
    notes.note(
      "UNIT_ASSUMED",
      "warning",
      { taken: "GiB" },
      {
        sheet: table.sheet.name,
        row: bare.number,
        column: table.fields.get("memory")!.title,
        sentence: "exchange.finding.unit-missing",
      },
    );
  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const name = cells.text("name");
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: "VM Name" }, cells.where("name"));
      continue;
    }
    const vcpu = cells.vcpu("cores");
    const memoryGib = cells.memory(
      "memory",
      name,
      cells.read("memory", (cell, habits) => sizeOf(cell, "gib", false, habits)),
    );
    if (vcpu === null || memoryGib === null) notes.note("SIZE_MISSING", "warning", { name }, cells.where("memory"));
    const sizes = cells.read("storage", usedAndTotal);
    const storage = {
      total: cells.within("storage", sizes?.total ?? null, 0, 1e7),
      used: cells.within("storage", sizes?.used ?? null, 0, 1e7),
    };
    const power = powerOf(cells, notes);
    if (power === "off") notes.note("ROW_OFF", "info", { name }, cells.where("power"));
    const { group, environment, tags } = categoriesOf(cells, notes);
    drafts.push({
      kind: "workload",
      place: cells.place,
      name,
      group: group === null ? null : { externalId: null, name: group },
      fields: known<WorkloadFields>({
        kind: "vm",
        environment,
        power,
        vcpu,
        memoryGib,
        storageGib: storage.total,
        storageUsedGib: storage.used,
        cpu: useOrNull({ avg: cells.percent("cpuUse") }),
        memory: useOrNull({ avg: cells.percent("memoryUse") }),
        ipAddresses: listOrNull(cells.list("ip")),
        location: cells.text("cluster"), // a name repeats in two clusters; the place tells them apart
        details: partOrNull<Details>({
          host: cells.text("host"),
          cluster: cells.text("cluster"),
          tags: listOrNull(tags),
          other: listOrNull([...cells.others(kept), ...(power === null ? cells.others({ power: "Power State" }) : [])]),
        }),
      }),
    });
    sums.vcpu += vcpu ?? 0;
    sums.memory += memoryGib ?? 0;
    sums.storage += storage.total ?? 0;
    sums.used += storage.used ?? 0;
  }
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table]),
    totals: totalsOf(drafts.length, sums.vcpu, [
      { what: "memory", sum: sums.memory, unit: "GiB" },
      { what: "provisioned", sum: sums.storage, unit: "GiB" },
      { what: "in-use", sum: sums.used, unit: "GiB" },
    ]),
  };
}

const isBare = (cell: Cell | undefined): boolean => numberOf(cell).value !== null;

/** `61.2 GiB / 127 GiB`: used of all; one size alone is all. */
function usedAndTotal(
  cell: Cell | undefined,
  habits: Habits,
): Parsed<Readonly<{ used: number | null; total: number }>> {
  const text = textOf(cell);
  if (text === null) return { value: null, bad: false };
  const [first, second, ...more] = text.split("/").map((part) => sizeOf(part, "gib", false, habits));
  const total = second ?? first!; // a text splits into one part at least
  if (total.value === null || first!.value === null || more.length > 0) return { value: null, bad: true };
  return { value: { used: second === undefined ? null : first!.value, total: total.value }, bad: false };
}

function powerOf(cells: ToolRow, notes: Notebook): "on" | "off" | null {
  const word = cells.text("power")?.toLowerCase() ?? null;
  if (word === null) return null;
  if (/^(powered[ _-]?)?on$/.test(word)) return "on";
  if (/^(powered[ _-]?)?off$|suspend|paused/.test(word)) return "off";
  notes.note("WORD_BAD", "error", {}, cells.where("power"));
  return null;
}

/** `App: ERP, Environment: Production`: the application, the environment, and what else was hung on it. */
function categoriesOf(cells: ToolRow, notes: Notebook) {
  const all = tagsIn(cells.text("categories", 100_000), /[,;]/, notes, cells.where("categories"));
  const find = (pattern: RegExp): Tag | undefined => all.find(({ key, value }) => pattern.test(key) && value !== "");
  const application = find(/^(app|application|apptype|app ?name)$/i);
  const word = find(/^(env|environment)$/i);
  const environment = environmentIn(word?.value ?? null);
  const rest = all.filter((tag) => tag !== application && (tag !== word || environment === null));
  return {
    group: application === undefined ? null : application.value.slice(0, 200),
    environment,
    tags: atMost(rest, MOST_TAGS, notes, cells.where("categories")),
  };
}
