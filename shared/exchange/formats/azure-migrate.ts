import { say } from "../../model/sentence.ts";
import type { Details, Disk } from "../../model/workload.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import type { Aliases, Table } from "../table.ts";
import { exactSum, gibOf, osFamilyOf, sizeOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";
import {
  type ToolRow,
  askMegabytes,
  columnsTold,
  firstTable,
  listOrNull,
  noteEmpty,
  partOrNull,
  toolRow,
  totalsOf,
  useOrNull,
  topOf,
} from "./tool-rows.ts";

/** The template names 20 disks; more are read where a file has them. */
const MOST_DISKS = 64;
const diskNumbers = Array.from({ length: MOST_DISKS }, (_, at) => at + 1);

/** Both dialects: the names of the vendor's description, and those of the template with its units. */
const aliases: Aliases = {
  name: ["Server name", "Server name*"],
  ip: ["IP addresses", "IP address"],
  cores: ["Cores", "Cores*"],
  memory: ["Memory", "Memory*"],
  osName: ["OS name", "OS name*"],
  osVersion: ["OS version"],
  architecture: ["OS architecture"],
  serverType: ["Server type"],
  hypervisor: ["Hypervisor"],
  cpuUse: ["CPU utilization percentage"],
  memoryUse: ["Memory utilization percentage"],
  adapters: ["Network adapters"],
  networkIn: ["Network In throughput"],
  networkOut: ["Network Out throughput"],
  boot: ["Boot type", "Firmware type"],
  mac: ["MAC address", "MAC addresses"],
  diskCount: ["Number of disks"],
  used: ["Storage in use"],
  ...Object.fromEntries(
    diskNumbers.flatMap((n) => [
      [`disk${n}.size`, [`Disk ${n} size`]],
      [`disk${n}.readOps`, [`Disk ${n} read ops`]],
      [`disk${n}.writeOps`, [`Disk ${n} write ops`]],
      [`disk${n}.readRate`, [`Disk ${n} read throughput`]],
      [`disk${n}.writeRate`, [`Disk ${n} write throughput`]],
    ]),
  ),
  totalReadOps: ["Total disks read ops"],
  totalWriteOps: ["Total disks write ops"],
  totalReadRate: ["Total disks read throughput"],
  totalWriteRate: ["Total disks write throughput"],
};
/** Columns that no field of ours holds, under the names the tool gives them. */
const kept = { adapters: "Network adapters" } as const;
/** Totals over the disks; kept where the disks do not add up to them. */
const totals = {
  totalReadOps: ["Total disks read ops", "readIops"],
  totalWriteOps: ["Total disks write ops", "writeIops"],
  totalReadRate: ["Total disks read throughput", "readMbPerSecond"],
  totalWriteRate: ["Total disks write throughput", "writeMbPerSecond"],
} as const;

/** The inventory that Azure Migrate takes as CSV. */
export const azureMigrate: Format = {
  id: "azure-migrate",
  name: { ko: "Azure Migrate CSV", en: "Azure Migrate CSV" },
  knowsBest: [],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null || !table.fields.has("name") || !table.fields.has("cores")) return 0;
    const telling = ["memory", "osName", "architecture", "serverType", "hypervisor", "cpuUse", "boot", "disk1.size"];
    const found = telling.filter((field) => table.fields.has(field)).length;
    // the two required ones alone could head any list of servers
    return found === 0 ? 0.3 : Math.min(1, 0.5 + found * 0.1);
  },
  read,
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const memoryColumn = table.fields.get("memory");
  const memoryUnit =
    memoryColumn === undefined
      ? "mib"
      : askMegabytes(notes, "memory-mb", "mib", { sheet: table.sheet.name, column: memoryColumn.title });
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { vcpu: 0, memoryGib: 0, disks: 0, used: 0, withDisks: 0 };
  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const name = cells.text("name");
    if (name === null) {
      aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: table.fields.get("name")!.title }, cells.where("name"));
      continue;
    }
    const vcpu = cells.vcpu("cores");
    const memoryGib = cells.memory(
      "memory",
      name,
      cells.read("memory", (cell, habits) => sizeOf(cell, memoryUnit, memoryUnit === "mib", habits)),
    );
    for (const [field, value] of [
      ["cores", vcpu],
      ["memory", memoryGib],
    ] as const)
      if (value === null && cells.where(field).value === null)
        notes.note("SIZE_MISSING", "warning", { name }, cells.where(field));
    const disks = disksOf(cells, table);
    const kind = kindOf(cells, notes);
    const sizes = disks.flatMap(({ sizeGib }) => sizeGib ?? []);
    const storageGib = sizes.length === 0 ? null : sum(sizes);
    const usedGib = gigabytes(cells, "used");
    if (storageGib !== null && usedGib !== null && usedGib > storageGib * (1 + 1e-9))
      notes.note("USED_ABOVE_SIZE", "warning", { name }, cells.where("used"));
    const osName = cells.text("osName");
    drafts.push({
      kind: "workload",
      place: cells.place,
      name,
      group: null,
      fields: known<WorkloadFields>({
        kind,
        vcpu,
        memoryGib,
        storageGib,
        storageUsedGib: usedGib,
        os: osName === null ? null : known({ name: osName, family: osFamilyOf(osName) }),
        // one number without a percentile is a mean
        cpu: useOrNull({ avg: cells.percent("cpuUse") }),
        memory: useOrNull({ avg: cells.percent("memoryUse") }),
        ipAddresses: listOrNull(cells.list("ip")),
        details: detailsOf(cells, { name, kind, disks }, notes),
      }),
    });
    sums.vcpu += vcpu ?? 0;
    sums.memoryGib += memoryGib ?? 0;
    sums.disks += storageGib ?? 0;
    sums.used += usedGib ?? 0;
    if (storageGib !== null) sums.withDisks += 1;
  }
  if (sums.withDisks === 0) noteEmpty(notes, "disks", table.sheet.name);
  if (!table.fields.has("cpuUse") && !table.fields.has("memoryUse")) noteEmpty(notes, "use", table.sheet.name);
  const printed = (gib: number, bytes: number): number => Math.round(((gib * 2 ** 30) / bytes) * 1e6) / 1e6;
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table], (field, { unit }) => (field === "memory" ? memoryUnit : unit)),
    totals: totalsOf(drafts.length, sums.vcpu, [
      memoryUnit === "mib"
        ? { what: "memory", sum: printed(sums.memoryGib, 2 ** 20), unit: "MiB" }
        : { what: "memory", sum: printed(sums.memoryGib, 1e6), unit: "MB" },
      { what: "provisioned", sum: printed(sums.disks, 1e9), unit: "GB" },
      { what: "in-use", sum: printed(sums.used, 1e9), unit: "GB" },
    ]),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const gigabytes = (cells: ToolRow, field: string): number | null => {
  const gib = cells.read(field, (cell, habits) => sizeOf(cell, "gb", false, habits));
  return cells.within(field, gib, 0, gibOf(1e7, "gb"));
};

/** The disks with anything said of them, each by its number: a gap between two is legal. */
function disksOf(cells: ToolRow, table: Table): Disk[] {
  return diskNumbers.flatMap((n) => {
    if (!table.fields.has(`disk${n}.size`) && !table.fields.has(`disk${n}.readOps`)) return [];
    const disk = known<Disk>({
      sizeGib: gigabytes(cells, `disk${n}.size`),
      readIops: cells.decimal(`disk${n}.readOps`),
      writeIops: cells.decimal(`disk${n}.writeOps`),
      readMbPerSecond: cells.decimal(`disk${n}.readRate`),
      writeMbPerSecond: cells.decimal(`disk${n}.writeRate`),
    });
    return Object.keys(disk).length === 0 ? [] : [{ label: `Disk ${n}`, ...disk }];
  });
}

function kindOf(cells: ToolRow, notes: Notebook): "vm" | "physical" | null {
  const word = cells.text("serverType")?.toLowerCase() ?? null;
  if (word === null) return cells.text("hypervisor") === null ? null : "vm";
  if (word.startsWith("phys")) return "physical";
  if (word.startsWith("virt")) return "vm";
  notes.note("WORD_BAD", "error", {}, cells.where("serverType"));
  return null;
}

function detailsOf(
  cells: ToolRow,
  { name, kind, disks }: Readonly<{ name: string; kind: string | null; disks: readonly Disk[] }>,
  notes: Notebook,
): Partial<Details> | null {
  const other = cells.others(kept);
  const boot = cells.text("boot")?.toLowerCase() ?? null;
  const firmware = boot === null ? null : /^u?efi/.test(boot) ? "uefi" : boot === "bios" ? "bios" : null;
  if (boot !== null && firmware === null) {
    notes.note("WORD_BAD", "error", {}, cells.where("boot"));
    other.push({ key: "Boot type", value: cells.text("boot")! });
  }
  const serverType = cells.text("serverType");
  if (serverType !== null && kind === null) other.push({ key: "Server type", value: serverType });
  const said = cells.decimal("diskCount");
  if (said !== null && said !== disks.length) {
    other.push({ key: "Number of disks", value: cells.text("diskCount")! });
    if (disks.length > 0)
      notes.note("DISKS_UNEVEN", "warning", { name, said, found: disks.length }, cells.where("diskCount"));
  }
  for (const [field, [heading, part]] of Object.entries(totals)) {
    const total = cells.decimal(field);
    const added = exactSum(disks.map((disk) => disk[part] ?? 0));
    if (total !== null && total !== added) other.push({ key: heading, value: cells.text(field)! });
  }
  return partOrNull<Details>({
    osVersion: cells.text("osVersion"),
    architecture: cells.text("architecture", 50),
    firmware,
    hypervisor: cells.text("hypervisor", 100),
    macAddresses: listOrNull(cells.list("mac")),
    networkInMbPerSecond: cells.decimal("networkIn"),
    networkOutMbPerSecond: cells.decimal("networkOut"),
    disks: listOrNull(disks),
    other: listOrNull(other),
  });
}
