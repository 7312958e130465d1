import { say } from "../../model/sentence.ts";
import type { Details, Tag } from "../../model/workload.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, noteLostDigits, notebook } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import { booleanOf, gibOf, osFamilyOf, textOf } from "../values.ts";
import type { Row, Workbook } from "../workbook.ts";
import { type Known, type Parts, joinParts, namesIn, placeOf } from "./rvtools-join.ts";
import {
  type SizeReader,
  consumedGib,
  diskReader,
  readCpu,
  readMemory,
  readNetworks,
  readRemarks,
  sizeReader,
  unusual,
} from "./rvtools-parts.ts";
import { type TabName, type Tabs, networkFields, rvtoolsTabs, tabNames, withoutPlaceholders } from "./rvtools-tabs.ts";
import {
  MOST_LISTED,
  type ToolRow,
  atMost,
  columnsTold,
  listOrNull,
  partOrNull,
  toolRow,
  totalsOf,
  words,
} from "./tool-rows.ts";

/** Tabs that an inventory is poorer without, each with what that costs (`exchange.section.`). */
const wanted = ["vCPU", "vMemory", "vDisk", "vPartition", "vNetwork", "vHost", "vTools", "vSnapshot"] as const;

/** Columns of vInfo that no field of ours holds. */
const kept = {
  folder: "Folder",
  folderId: "Folder ID",
  pool: "Resource pool",
  hardware: "HW version",
  connection: "Connection state",
  faultTolerance: "FT State",
  cbt: "CBT",
  enableUuid: "EnableUUID",
  readiness: "Overall Cpu Readiness",
} as const;
const ids = { uuid: "VM UUID", vmId: "VM ID", smbios: "SMBIOS UUID", site: "VI SDK UUID" } as const;

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
    ...["sockets", "cores", "firmware", "hypervisor", "cluster", "host", "macAddresses", "networks", "disks"].map(
      (detail) => `details.${detail}`,
    ),
  ],
  joins: true,
  score(workbook) {
    const tabs = rvtoolsTabs(workbook);
    if (tabs.vInfo.length > 0) return 1;
    return tabNames.some((name) => tabs[name].length > 0) ? 0.6 : 0;
  },
  read,
};

/** A row of vInfo: how other tabs name it, and what becomes of it. */
type Machine = Known & Readonly<{ table: Table; row: Row; called: string | null }>;

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const found = rvtoolsTabs(workbook);
  const tabs = Object.fromEntries(
    tabNames.map((name) => [name, found[name].map((table) => withoutPlaceholders(table, notes))]),
  ) as unknown as Tabs; // one list for each of the names
  const used = tabNames.flatMap((name) => tabs[name]);
  for (const name of wanted)
    if (tabs[name].every(({ rows }) => rows.length === 0))
      notes.note(
        "SECTION_EMPTY",
        "warning",
        { sheet: name, costs: words(`exchange.section.${name}`) },
        { sheet: name },
      );
  for (const table of tabs.vInfo) noteLostDigits(table, ["vmId", "uuid"], notes);

  const machines = tabs.vInfo.flatMap((table) => table.rows.map((row) => machineOf(table, row, notes)));
  const aside = machines.flatMap((machine): Aside[] => {
    const place = placeOf(machine);
    const name = machine.called;
    if (machine.fate === "refused")
      return [{ place, name, outcome: "refused", reason: say("exchange.reason.no-name") }];
    return machine.fate === "template"
      ? [{ place, name, outcome: "skipped", reason: say("exchange.reason.template") }]
      : [];
  });
  const { parts, aside: unjoined } = joinParts(machines, tabs, notes);
  const hosts = hostsOf(tabs.vHost);
  const sizes = sizeReader(notes);
  const disksOf = diskReader(sizes, notes);
  const sums = { vcpu: 0, memoryMib: 0, provisionedGib: 0, inUseGib: 0 };
  const repeated = repeatedIds(machines);
  const drafts: Draft[] = [];
  for (const machine of machines) {
    if (machine.fate !== "read" || machine.called === null) continue;
    const mine = parts.get(machine) ?? {};
    const cells = toolRow(machine.table, machine.row, notes);
    const given = { machine, cells, mine, hosts, sizes, disksOf, tabs, notes, repeated };
    const { fields, memoryMib, provisionedGib, inUseGib } = fieldsOf(given);
    const also = tabNames.flatMap((name) => (mine[name] ?? []).map(placeOf));
    drafts.push({ kind: "workload", place: cells.place, also, name: machine.called, group: null, fields });
    sums.vcpu += fields.vcpu ?? 0;
    sums.memoryMib += memoryMib ?? 0;
    sums.provisionedGib += provisionedGib ?? 0;
    sums.inUseGib += inUseGib ?? 0;
  }
  /** A sum in the unit that the file prints. */
  const printed = (what: string, field: string, gib: number) => {
    const isMb = tabs.vInfo.some((table) => sizes.unitOf(table, field) === "mb");
    const inUnit = isMb ? (gib * 2 ** 30) / 1e6 : gib * 1024;
    return { what, sum: Math.round(inUnit * 1e6) / 1e6, unit: isMb ? ("MB" as const) : ("MiB" as const) };
  };
  const sites = [...new Set(machines.flatMap(({ site }) => site ?? []))].sort();
  return {
    drafts,
    aside: [...aside, ...unjoined, ...asideHosts(tabs.vHost)],
    findings: notes.findings,
    questions: notes.questions,
    site: sites.length === 0 ? null : sites.join("+"),
    ...columnsTold(
      used,
      (field, column) => (field.endsWith("Mib") ? (/mb\b/i.test(column.title) ? "MB" : "MiB") : column.unit),
      ({ field }, table) => (field !== null && table.fields.has(field) ? field : null),
    ),
    totals: totalsOf(drafts.length, sums.vcpu, [
      { what: "memory", sum: sums.memoryMib, unit: "MiB" },
      printed("provisioned", "provisionedMib", sums.provisionedGib),
      // a sum of nothing is not 0
      ...(tabs.vInfo.some(({ fields }) => fields.has("inUseMib"))
        ? [printed("in-use", "inUseMib", sums.inUseGib)]
        : []),
    ]),
  };
}

/** The machine of a row. Its name may be a placeholder: then its host name or an id stands in. */
function machineOf(table: Table, row: Row, notes: Notebook): Machine {
  const cells = toolRow(table, row, notes);
  const names = namesIn(table, row);
  const isPlaceholder = !table.fields.has("vm");
  const called = cells.text("vm") ?? (isPlaceholder ? (cells.text("hostname") ?? names.vmId ?? names.uuid) : null);
  if (called === null) notes.note("REQ_MISSING", "error", { field: "VM" }, cells.where("vm"));
  const isTemplate = called !== null && cells.read("template", booleanOf, "BOOL_BAD") === true;
  if (isTemplate) notes.note("ROW_TEMPLATE", "info", { name: called }, cells.where("vm"));
  return { ...names, table, row, called, fate: called === null ? "refused" : isTemplate ? "template" : "read" };
}

/** UUIDs that two vCenters give to a machine each. */
function repeatedIds(machines: readonly Machine[]): ReadonlySet<string> {
  const sites = new Map<string, string | null>();
  const repeated = new Set<string>();
  for (const { uuid, site } of machines) {
    if (uuid === null) continue;
    if (sites.has(uuid) && sites.get(uuid) !== site) repeated.add(uuid);
    sites.set(uuid, site);
  }
  return repeated;
}

/** What stays the same of a machine from one export to the next; an id of one vCenter is another machine's in the other. */
function idOf({ uuid, vmId, site }: Machine, repeated: ReadonlySet<string>): string | null {
  const isUnique = uuid !== null && !repeated.has(uuid);
  if (isUnique || site === null) return uuid ?? vmId;
  return vmId === null ? (uuid === null ? null : `${uuid} ${site}`) : `${vmId} ${site}`;
}

type Host = Readonly<{
  cluster: string | null;
  datacenter: string | null;
  version: string | null;
  cpuModel: string | null;
}>;

const hostWord = (site: string | null, host: string): string => `${site ?? ""} ${host}`;
function hostsOf(tables: readonly Table[]): ReadonlyMap<string, Host> {
  const hosts = new Map<string, Host>();
  for (const table of tables)
    for (const row of table.rows) {
      const text = (field: string): string | null => textOf(cellOf(table, row, field))?.slice(0, 200) ?? null;
      const host = text("host");
      if (host === null) continue;
      const known = {
        cluster: text("cluster"),
        datacenter: text("datacenter"),
        version: text("version"),
        cpuModel: text("cpuModel"),
      };
      hosts.set(hostWord(text("site"), host), known);
      // an export that names the vCenter in one tab only
      if (!hosts.has(hostWord(null, host))) hosts.set(hostWord(null, host), known);
    }
  return hosts;
}

const asideHosts = (tables: readonly Table[]): Aside[] =>
  tables.flatMap((table) =>
    table.rows.map((row): Aside => {
      const name = textOf(cellOf(table, row, "host"));
      return { place: placeOf({ table, row }), name, outcome: "skipped", reason: say("exchange.reason.host") };
    }),
  );

type Given = Readonly<{
  machine: Machine;
  cells: ToolRow;
  mine: Parts;
  hosts: ReadonlyMap<string, Host>;
  sizes: SizeReader;
  disksOf: ReturnType<typeof diskReader>;
  tabs: Tabs;
  notes: Notebook;
  repeated: ReadonlySet<string>;
}>;

function fieldsOf({ machine, cells, mine, hosts, sizes, disksOf, tabs, notes, repeated }: Given) {
  const name = machine.called!; // only machines with a name are read
  const { table, host, site } = machine;
  const cpu = readCpu(mine, notes);
  const memory = readMemory(mine, notes);
  const vcpu = cells.vcpu("cpus") ?? cpu.vcpu;
  const printedMemory = cells.decimal("memoryMib") ?? memory.memoryMib;
  const memoryGib = cells.memory("memoryMib", name, printedMemory === null ? null : gibOf(printedMemory, "mib"));
  if (vcpu === null && cells.where("cpus").value === null)
    notes.note("SIZE_MISSING", "warning", { name }, cells.where("cpus"));
  if (memoryGib === null && cells.where("memoryMib").value === null)
    notes.note("SIZE_MISSING", "warning", { name }, cells.where("memoryMib"));

  const provisionedGib = sizes.gib(cells, table, "provisionedMib");
  const inUseGib = sizes.gib(cells, table, "inUseMib");
  const disks = disksOf(mine, name, site);
  const storageGib = disks.storageGib ?? sizes.gib(cells, table, "capacityMib") ?? provisionedGib;
  // In Use counts swap files: partitions go before it
  const usedGib = consumedGib(mine, sizes, notes) ?? inUseGib;
  const counted = cells.decimal("diskCount");
  if (counted !== null && disks.disks.length > 0 && counted !== disks.disks.length)
    notes.note("DISKS_UNEVEN", "warning", { name, said: counted, found: disks.disks.length }, cells.where("diskCount"));

  const power = powerOf(cells, notes);
  if (power === "off") notes.note("ROW_OFF", "info", { name }, cells.where("power"));
  const isPressed = cpu.isPressed || memory.isPressed;
  if (isPressed) notes.note("KEEP_SIZE", "info", { name }, cells.where("vm"));

  const its = host === null ? undefined : (hosts.get(hostWord(site, host)) ?? hosts.get(hostWord(null, host)));
  const cluster = cells.text("cluster") ?? its?.cluster ?? null;
  const place = [cells.text("datacenter") ?? its?.datacenter ?? null, cluster].filter((part) => part !== null);
  const network = readNetworks(mine, notes);
  const addresses = [...new Set([...cells.list("ip"), ...network.addresses])];
  const networks = [...new Set([...networkFields.flatMap((field) => cells.text(field) ?? []), ...network.networks])];
  const osName = cells.text("osTools") ?? cells.text("osConfigured");
  const bits = /\((32|64)-bit\)/i.exec([cells.text("osConfigured"), cells.text("osTools")].join(" "));
  const remarks = readRemarks(mine, { name, raw: disks.raw, faultTolerance: cells.text("faultTolerance") }, notes);
  const other: Tag[] = [
    ...unusual(cells.others(kept)),
    ...countsUnlisted(cells, tabs),
    ...cpu.other,
    ...memory.other,
    ...remarks,
  ];
  const firmware = cells.text("firmware")?.toLowerCase() ?? null;

  const fields: WorkloadFields = {
    ...known<WorkloadFields>({
      externalId: idOf(machine, repeated),
      hostname: cells.text("hostname", 255),
      power,
      vcpu,
      memoryGib,
      storageGib,
      storageUsedGib: usedGib,
      location: place.length === 0 ? null : place.join(" / ").slice(0, 200),
      ipAddresses: listOrNull(atMost(addresses, MOST_LISTED, notes, cells.where("ip"))),
      keepSize: isPressed ? true : null,
      os: osName === null ? null : known({ name: osName, family: osFamilyOf(osName) }),
      details: partOrNull<Details>({
        architecture: bits === null ? null : `${bits[1]!}-bit`,
        firmware: firmware === "bios" ? "bios" : firmware === "efi" || firmware === "uefi" ? "uefi" : null,
        sockets: cpu.sockets,
        cores: cpu.cores,
        hypervisor: its?.version?.slice(0, 100) ?? "VMware",
        cpuModel: its?.cpuModel ?? null,
        cluster,
        host: host?.slice(0, 200) ?? null,
        macAddresses: listOrNull(network.macs),
        networks: listOrNull(atMost(networks, MOST_LISTED, notes, cells.where("network1"))),
        disks: listOrNull(disks.disks),
        ids: listOrNull(cells.others(ids)),
        other: listOrNull(other),
      }),
      note: cells.text("annotation", 4000),
    }),
    kind: "vm",
  };
  return { fields, memoryMib: memoryGib === null ? null : printedMemory, provisionedGib, inUseGib };
}

/** Numbers of disks and cards, where their own tabs do not list them. */
const countsUnlisted = (cells: ToolRow, tabs: Readonly<Record<TabName, readonly Table[]>>): Tag[] => [
  ...(tabs.vDisk.length === 0 ? cells.others({ diskCount: "Disks" }) : []),
  ...(tabs.vNetwork.length === 0 ? cells.others({ nics: "NICs" }) : []),
];

function powerOf(cells: ToolRow, notes: Notebook): "on" | "off" | null {
  const word = cells.text("power")?.toLowerCase() ?? null;
  if (word === null) return null;
  if (word === "poweredon") return "on";
  if (word === "poweredoff" || word === "suspended") return "off";
  notes.note("WORD_BAD", "error", {}, cells.where("power"));
  return null;
}
