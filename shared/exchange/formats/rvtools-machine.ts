import type { Details, Tag } from "../../model/workload.ts";
import type { WorkloadFields } from "../draft.ts";
import { type Notebook, known } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import { gibOf, osFamilyOf, textOf } from "../values.ts";
import type { Row } from "../workbook.ts";
import type { Known, Parts } from "./rvtools-join.ts";
import {
  type SizeReader,
  consumedGib,
  type diskReader,
  readCpu,
  readMemory,
  readNetworks,
  readRemarks,
  unusual,
} from "./rvtools-parts.ts";
import { type Tabs, networkFields } from "./rvtools-tabs.ts";
import { MOST_LISTED, type ToolRow, atMost, listOrNull, partOrNull } from "./tool-rows.ts";

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

/** A row of vInfo: how other tabs name it, and what becomes of it. */
export type Machine = Known & Readonly<{ table: Table; row: Row; called: string | null }>;

/** UUIDs that two vCenters give to a machine each. */
export function repeatedIds(machines: readonly Machine[]): ReadonlySet<string> {
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
  const ofSite = (id: string | null): string | null => (id === null || site === null ? id : `${id} ${site}`);
  const isUnique = uuid !== null && !repeated.has(uuid);
  const id = isUnique ? uuid : ofSite(vmId ?? uuid);
  // what is longer than an id may be is none: cut off, two might become one
  return id !== null && id.length > 200 ? null : id;
}

type Host = Readonly<{
  cluster: string | null;
  datacenter: string | null;
  version: string | null;
  cpuModel: string | null;
}>;

const hostWord = (site: string | null, host: string): string => `${site ?? ""} ${host}`;
export function hostsOf(tables: readonly Table[]): ReadonlyMap<string, Host> {
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

/** What all the tabs together know of one machine. */
export function fieldsOf({ machine, cells, mine, hosts, sizes, disksOf, tabs, notes, repeated }: Given) {
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
const countsUnlisted = (cells: ToolRow, tabs: Tabs): Tag[] => [
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
