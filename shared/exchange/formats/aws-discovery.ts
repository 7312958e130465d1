import { say } from "../../model/sentence.ts";
import type { Details, Tag, Utilisation } from "../../model/workload.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import type { Aliases } from "../table.ts";
import { gibOf, osFamilyOf, sizeOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";
import {
  type ToolRow,
  askMegabytes,
  columnsTold,
  firstTable,
  listOrNull,
  noteEmpty,
  partOrNull,
  tagsIn,
  toolRow,
  totalsOf,
  useOrNull,
  topOf,
} from "./tool-rows.ts";

/** Ids by which the tool knows a machine, each kept under its own heading. */
const ids = {
  externalId: "ExternalId",
  smbiosId: "SMBiosId",
  moRefId: "VMware.MoRefId",
  vCenterId: "VMware.VCenterId",
  vmName: "VMware.VMName",
  serverId: "ServerId",
} as const;
/** Rates that no field of ours holds. */
const rates = Object.fromEntries(
  ["DiskReadsPerSecondInKB", "DiskWritesPerSecondInKB", "DiskReadsOpsPerSecond", "DiskWritesOpsPerSecond"]
    .concat("NetworkReadsPerSecondInKB", "NetworkWritesPerSecondInKB")
    .flatMap((rate) => [`${rate}.Avg`, `${rate}.Max`])
    .map((heading) => [heading, heading]),
);
const sizes = {
  processors: "CPU.NumberOfProcessors",
  cores: "CPU.NumberOfCores",
  logicalCores: "CPU.NumberOfLogicalCores",
} as const;
const aliases: Aliases = {
  ...lists(ids),
  ...lists(sizes),
  ...lists(rates),
  ip: ["IPAddress"],
  mac: ["MACAddress"],
  hostname: ["HostName"],
  osName: ["OS.Name"],
  osVersion: ["OS.Version"],
  ram: ["RAM.TotalSizeInMB"],
  ramAvg: ["RAM.UsedSizeInMB.Avg"],
  ramMax: ["RAM.UsedSizeInMB.Max"],
  cpuAvg: ["CPU.UsagePct.Avg"],
  cpuMax: ["CPU.UsagePct.Max"],
  applications: ["Applications"],
  wave: ["ApplicationWave"],
  tags: ["Tags"],
};

function lists(headings: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(headings).map(([field, heading]) => [field, [heading]]));
}

/** The import template of AWS Application Discovery and Migration Hub. */
export const awsDiscovery: Format = {
  id: "aws-discovery",
  name: { ko: "AWS 디스커버리 CSV", en: "AWS discovery CSV" },
  knowsBest: [],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null) return 0;
    const has = (field: string): boolean => table.fields.has(field);
    if (!["externalId", "hostname", "ip", "mac"].some(has)) return 0;
    const telling = [...Object.keys(sizes), "ram", "osName", "ramAvg", "smbiosId", "moRefId", "vmName"];
    const found = telling.filter(has).length;
    if (found === 0) return 0;
    return Math.min(1, (has("cores") ? 0.6 : 0.4) + found * 0.1);
  },
  read,
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const { name: sheet } = table.sheet;
  const ramColumn = table.fields.get("ram");
  const unit = ramColumn ? askMegabytes(notes, "memory-mb", "mib", { sheet, column: ramColumn.title }) : "mib";
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { vcpu: 0, memoryGib: 0 };
  noteEmpty(notes, "disks", sheet); // the template has no column for them
  if (!["cpuAvg", "cpuMax", "ramAvg", "ramMax"].some((field) => table.fields.has(field)))
    noteEmpty(notes, "use", sheet);
  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const name = nameOf(cells);
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-identity") });
      notes.note("REQ_MISSING", "error", { field: "ExternalId, HostName, IPAddress, MACAddress" }, cells.place);
      continue;
    }
    const counts = {
      logicalCores: cells.vcpu("logicalCores"),
      cores: cells.vcpu("cores"),
      processors: cells.vcpu("processors"),
    };
    const vcpu = vcpuOf(cells, counts, notes);
    const memoryGib = cells.memory("ram", name, megabytes(cells, "ram", unit));
    if (vcpu === null || memoryGib === null) notes.note("SIZE_MISSING", "warning", { name }, cells.where("ram"));
    const applications = cells.names("applications");
    if (applications.length > 1)
      notes.note("GROUPS_SEVERAL", "info", { name, groups: applications.join(", ") }, cells.where("applications"));
    const { use, unread } = memoryUse(cells, memoryGib, unit, notes);
    const osName = cells.text("osName");
    drafts.push({
      kind: "workload",
      place: cells.place,
      name,
      group: applications[0] === undefined ? null : { externalId: null, name: applications[0] },
      fields: known<WorkloadFields>({
        externalId: cells.text("externalId"),
        hostname: cells.text("hostname", 255),
        kind: cells.text("moRefId") === null && cells.text("vmName") === null ? null : "vm",
        vcpu,
        memoryGib,
        os: osName === null ? null : known({ name: osName, family: osFamilyOf(osName) }),
        cpu: useOrNull({ avg: cells.percent("cpuAvg"), max: cells.percent("cpuMax") }),
        memory: use,
        ipAddresses: listOrNull(cells.list("ip")),
        details: partOrNull<Details>({
          osVersion: cells.text("osVersion"),
          sockets: counts.processors,
          cores: counts.cores,
          macAddresses: listOrNull(cells.list("mac")),
          plannedWave: cells.text("wave"),
          ids: listOrNull(cells.others(ids)),
          tags: listOrNull(tagsIn(cells.text("tags", 100_000), /[,;]/, notes, cells.where("tags"))),
          other: listOrNull([
            ...cells.others(rates),
            ...unread,
            ...(applications.length > 1 ? cells.others({ applications: "Applications" }) : []),
          ]),
        }),
      }),
    });
    sums.vcpu += vcpu ?? 0;
    sums.memoryGib += memoryGib ?? 0;
  }
  const bytes = unit === "mib" ? 2 ** 20 : 1e6;
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table], (field, column) => (field.startsWith("ram") ? unit : column.unit)),
    totals: totalsOf(drafts.length, sums.vcpu, [
      {
        what: "memory",
        sum: Math.round(((sums.memoryGib * 2 ** 30) / bytes) * 1e6) / 1e6,
        unit: unit === "mib" ? "MiB" : "MB",
      },
    ]),
  };
}

/** What a machine is called: its host name, else whatever else names it. A MoRef id counts only with its vCenter. */
const nameOf = (cells: ToolRow): string | null =>
  cells.text("hostname") ??
  cells.text("vmName") ??
  cells.text("externalId") ??
  cells.list("ip")[0] ??
  cells.list("mac")[0] ??
  (cells.text("vCenterId") === null ? null : cells.text("moRefId"));

const megabytes = (cells: ToolRow, field: string, unit: "mb" | "mib"): number | null => {
  const gib = cells.read(field, (cell, habits) => sizeOf(cell, unit, unit === "mib", habits));
  return cells.within(field, gib, 0, gibOf(1e12, "mb"));
};

/** Logical cores are what a machine runs on; without them cores, then processors stand in, and that is said. */
function vcpuOf(
  cells: ToolRow,
  counts: Readonly<Record<keyof typeof sizes, number | null>>,
  notes: Notebook,
): number | null {
  const field = (["logicalCores", "cores", "processors"] as const).find((one) => counts[one] !== null);
  if (field === undefined) return null;
  if (field !== "logicalCores")
    notes.noteOnce(`vcpu ${field}`, "VCPU_FROM", "info", { column: sizes[field] }, cells.where(field));
  return counts[field];
}

/** Used megabytes as shares of the memory; where that is not known they are kept as they are printed. */
function memoryUse(
  cells: ToolRow,
  memoryGib: number | null,
  unit: "mb" | "mib",
  notes: Notebook,
): { use: Partial<Utilisation> | null; unread: Tag[] } {
  const headings = { ramAvg: "RAM.UsedSizeInMB.Avg", ramMax: "RAM.UsedSizeInMB.Max" } as const;
  if (memoryGib === null) return { use: null, unread: cells.others(headings) };
  const unread: Tag[] = [];
  const share = (field: keyof typeof headings): number | null => {
    const used = megabytes(cells, field, unit);
    if (used === null) return null;
    if (used <= memoryGib) return used / memoryGib;
    notes.note("RANGE_ODD", "warning", { low: 0, high: memoryGib }, cells.where(field));
    unread.push({ key: headings[field], value: cells.text(field)! });
    return null;
  };
  return { use: useOrNull({ avg: share("ramAvg"), max: share("ramMax") }), unread };
}
