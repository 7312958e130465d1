import type { Aside, Draft, Format, Reading, WorkloadFields } from "../draft.ts";
import { known, notebook, rowReader } from "../notes.ts";
import { say } from "../../model/sentence.ts";
import { type Aliases, type Table, cellOf, findTable } from "../table.ts";
import { booleanOf, gibOf, numberOf, osFamilyOf, textOf } from "../values.ts";
import type { Row, Workbook } from "../workbook.ts";

const info: Aliases = {
  vm: ["VM"],
  power: ["Powerstate"],
  template: ["Template"],
  cpus: ["CPUs"],
  memoryMib: ["Memory"],
  hostname: ["DNS Name"],
  ip: ["Primary IP Address"],
  provisionedMib: ["Provisioned MiB", "Provisioned MB"],
  inUseMib: ["In Use MiB", "In Use MB"],
  capacityMib: ["Total disk capacity MiB"],
  osConfigured: ["OS according to the configuration file"],
  osTools: ["OS according to the VMware Tools"],
  datacenter: ["Datacenter"],
  cluster: ["Cluster"],
  host: ["Host"],
  uuid: ["VM UUID"],
  vmId: ["VM ID"],
  annotation: ["Annotation"],
};
const joined: Aliases = { vm: ["VM"], uuid: ["VM UUID"], host: ["Host"] };
const parts: Readonly<Record<string, Aliases>> = {
  vDisk: { ...joined, capacityMib: ["Capacity MiB", "Capacity MB"] },
  vPartition: { ...joined, consumedMib: ["Consumed MiB", "Consumed MB"] },
  vCPU: { ...joined, ready: ["CPU ready %"], costop: ["CPU co-stop"] },
  vMemory: { ...joined, ballooned: ["Ballooned"], swapped: ["Swapped"] },
  vNetwork: { ...joined, ip: ["IPv4 Address"] },
};

/** Above these the hypervisor could not serve what the machine asked: its size is kept (CPU ready 5 %, co-stop 3 %). */
const READY_LIMIT = 5;
const COSTOP_LIMIT = 3;

/** What RVTools exports of a VMware estate. `CPUs` counts vCPU; `Memory` is MiB though its heading does not say so. */
export const rvtools: Format = {
  id: "rvtools",
  name: { ko: "RVTools 엑셀(VMware)", en: "RVTools workbook (VMware)" },
  knowsBest: [
    "externalId",
    "kind",
    "power",
    "os.name",
    "os.family",
    "vcpu",
    "memoryGib",
    "storageGib",
    "storageUsedGib",
    "keepSize",
    "ipAddresses",
  ],
  score(workbook) {
    const table = infoTable(workbook);
    return table === null || !table.fields.has("vm") || !table.fields.has("power") ? 0 : 1;
  },
  read,
};

const infoTable = (workbook: Workbook): Table | null => {
  const sheet = workbook.sheets.find(({ name }) => /^(RVTools_tab)?vInfo$/i.test(name));
  return sheet === undefined ? null : findTable(sheet, info);
};

function read(workbook: Workbook): Reading {
  const notes = notebook();
  const table = infoTable(workbook)!; // `score` was above 0
  const more = new Map<string, Details>();
  const used: Table[] = [table];
  for (const [name, aliases] of Object.entries(parts)) {
    const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const found = sheet === undefined || sheet.rows.length < 2 ? null : findTable(sheet, aliases);
    if (found === null) notes.note("SECTION_EMPTY", "warning", { sheet: name }, { sheet: name });
    else {
      used.push(found);
      more.set(name, details(found));
    }
  }
  for (const field of ["provisionedMib", "inUseMib"])
    if (/mb$/i.test(table.fields.get(field)?.title ?? ""))
      notes.note(
        "UNIT_ASSUMED",
        "warning",
        { printed: "MB", taken: "MiB" },
        { sheet: table.sheet.name, column: table.fields.get(field)!.title },
      );

  const names = new Map<string, number>();
  for (const row of table.rows) {
    const name = textOf(cellOf(table, row, "vm"));
    if (name !== null) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { machines: 0, vcpu: 0, memoryMib: 0, provisionedMib: 0, inUseMib: 0 };
  for (const row of table.rows) {
    const cells = rowReader(table, row, notes);
    const { place } = cells;
    const name = cells.text("vm");
    if (name === null) {
      aside.push({ place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: "VM" }, cells.where("vm"));
      continue;
    }
    if (cells.read("template", booleanOf, "BOOL_BAD") === true) {
      aside.push({ place, name, outcome: "skipped", reason: say("exchange.reason.template") });
      notes.note("ROW_TEMPLATE", "info", { name }, cells.where("vm"));
      continue;
    }
    const mine = (sheet: string, field: string): readonly number[] =>
      more.get(sheet)?.numbers(field, cells.text("uuid"), name, names.get(name) === 1 ? null : cells.text("host")) ??
      [];
    const vcpu = cells.within("cpus", cells.read("cpus", numberOf), 1, 1024);
    const memoryMib = cells.within("memoryMib", cells.read("memoryMib", numberOf), 1, 32 * 2 ** 20);
    for (const field of ["cpus", "memoryMib"] as const)
      if (textOf(cellOf(table, row, field)) === null)
        notes.note("SIZE_MISSING", "warning", { name }, cells.where(field));

    const provisionedMib = cells.read("provisionedMib", numberOf);
    const inUseMib = cells.read("inUseMib", numberOf);
    const disks = mine("vDisk", "capacityMib");
    const consumed = mine("vPartition", "consumedMib");
    const storageMib = disks.length > 0 ? sum(disks) : (cells.read("capacityMib", numberOf) ?? provisionedMib);
    const usedMib = consumed.length > 0 ? sum(consumed) : inUseMib; // In Use counts swap files: partitions go before it
    const on = cells.text("power")?.toLowerCase();
    if (on === "poweredoff") notes.note("ROW_OFF", "info", { name }, cells.where("power"));

    const pressed =
      mine("vCPU", "ready").some((share) => share > READY_LIMIT) ||
      mine("vCPU", "costop").some((share) => share > COSTOP_LIMIT) ||
      [...mine("vMemory", "ballooned"), ...mine("vMemory", "swapped")].some((mib) => mib > 0);
    if (pressed) notes.note("KEEP_SIZE", "info", { name }, cells.where("vm"));

    const osName = cells.text("osTools") ?? cells.text("osConfigured");
    const place2 = [cells.text("datacenter"), cells.text("cluster")].filter((part) => part !== null);
    const ip = cells.text("ip", 64);
    const fields: WorkloadFields = {
      ...known<WorkloadFields>({
        externalId: cells.text("uuid") ?? cells.text("vmId"),
        hostname: cells.text("hostname"),
        power: on === "poweredon" ? "on" : on === "poweredoff" || on === "suspended" ? "off" : null,
        vcpu,
        memoryGib: memoryMib === null ? null : gibOf(memoryMib, "mib"),
        storageGib: storageMib === null ? null : gibOf(storageMib, "mib"),
        storageUsedGib: usedMib === null ? null : gibOf(usedMib, "mib"),
        location: place2.length === 0 ? null : place2.join(" / "),
        ipAddresses: ip === null ? null : [ip],
        keepSize: pressed ? true : null,
        os: osName === null ? null : known({ name: osName, family: osFamilyOf(osName) }),
      }),
      kind: "vm",
    };
    drafts.push({ kind: "workload", place, name, group: null, fields });
    sums.machines += 1;
    sums.vcpu += vcpu ?? 0;
    sums.memoryMib += memoryMib ?? 0;
    sums.provisionedMib += provisionedMib ?? 0;
    sums.inUseMib += inUseMib ?? 0;
  }
  return {
    drafts,
    aside,
    findings: notes.findings,
    mapping: used.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ title, field, unit }) =>
        field === null ? [] : [{ sheet: sheet.name, column: title, field, unit: field.endsWith("Mib") ? "MiB" : unit }],
      ),
    ),
    unusedColumns: used.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ title, field }) => (field === null ? [{ sheet: sheet.name, column: title }] : [])),
    ),
    usedSheets: used.map(({ sheet }) => sheet.name),
    totals: [
      { what: "machines", value: sums.machines, unit: "" },
      { what: "vcpu", value: sums.vcpu, unit: "vCPU" },
      { what: "memory", value: sums.memoryMib, unit: "MiB" },
      { what: "memory", value: gibOf(sums.memoryMib, "mib"), unit: "GiB" },
      { what: "provisioned", value: sums.provisionedMib, unit: "MiB" },
      { what: "provisioned", value: gibOf(sums.provisionedMib, "mib"), unit: "GiB" },
      // a sum of nothing is not 0
      ...(table.fields.has("inUseMib")
        ? [
            { what: "in-use", value: sums.inUseMib, unit: "MiB" },
            { what: "in-use", value: gibOf(sums.inUseMib, "mib"), unit: "GiB" },
          ]
        : []),
    ],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type Details = Readonly<{
  numbers: (field: string, uuid: string | null, name: string, host: string | null) => readonly number[];
}>;

/** Rows of another tab by machine: its UUID where both tabs have it, else its name (with its host, where names repeat). */
function details(table: Table): Details {
  const rows = new Map<string, Row[]>();
  const add = (key: string, row: Row): void => {
    const list = rows.get(key);
    if (list) list.push(row);
    else rows.set(key, [row]);
  };
  for (const row of table.rows) {
    const name = textOf(cellOf(table, row, "vm"));
    const uuid = textOf(cellOf(table, row, "uuid"));
    const host = textOf(cellOf(table, row, "host"));
    if (uuid !== null) add(`id ${uuid}`, row);
    if (name === null) continue;
    add(`name ${name}`, row);
    if (host !== null) add(`name ${name} on ${host}`, row);
  }
  return {
    numbers: (field, uuid, name, host) => {
      const byName = rows.get(host === null ? `name ${name}` : `name ${name} on ${host}`);
      const found = (uuid === null || !table.fields.has("uuid") ? byName : rows.get(`id ${uuid}`)) ?? [];
      return found.flatMap((row) => numberOf(cellOf(table, row, field)).value ?? []);
    },
  };
}
