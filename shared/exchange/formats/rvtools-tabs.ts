import type { Notebook } from "../notes.ts";
import { type Aliases, type Table, findTable } from "../table.ts";
import { textOf } from "../values.ts";
import type { Sheet, Workbook } from "../workbook.ts";
import { topOfSheet } from "./tool-rows.ts";

/** The tabs that are read. Others (vDatastore, vSwitch, vPort …) speak of no machine. */
export const tabNames = [
  "vInfo",
  "vCPU",
  "vMemory",
  "vDisk",
  "vPartition",
  "vNetwork",
  "vHost",
  "vTools",
  "vSnapshot",
  "vCD",
  "vUSB",
  "vHealth",
] as const;
export type TabName = (typeof tabNames)[number];

/** By these a row of one tab finds its machine in another. */
const joined: Aliases = {
  vm: ["VM"],
  uuid: ["VM UUID"],
  vmId: ["VM ID"],
  host: ["Host"],
  site: ["VI SDK UUID", "vCenter UUID"],
};
/** More networks than the eight of the usual export are read where they are there. */
const networkNumbers = Array.from({ length: 32 }, (_, at) => at + 1);
export const networkFields = networkNumbers.map((n) => `network${n}`);

type Tab = Readonly<{
  aliases: Aliases;
  required: readonly string[];
  /** Headings that tell this tab from the others, and how many of them it takes. */
  telling: readonly string[];
  least: number;
}>;

const tabs: Readonly<Record<TabName, Tab>> = {
  vInfo: {
    aliases: {
      ...joined,
      power: ["Powerstate"],
      template: ["Template"],
      cpus: ["CPUs"],
      memoryMib: ["Memory"],
      nics: ["NICs"],
      diskCount: ["Disks"],
      hostname: ["DNS Name"],
      ip: ["Primary IP Address"],
      ...Object.fromEntries(networkNumbers.map((n) => [`network${n}`, [`Network #${n}`]])),
      provisionedMib: ["Provisioned MiB", "Provisioned MB"],
      inUseMib: ["In Use MiB", "In Use MB"],
      capacityMib: ["Total disk capacity MiB", "Total disk capacity MB"],
      osConfigured: ["OS according to the configuration file"],
      osTools: ["OS according to the VMware Tools"],
      datacenter: ["Datacenter"],
      cluster: ["Cluster"],
      folder: ["Folder"],
      folderId: ["Folder ID"],
      pool: ["Resource pool"],
      firmware: ["Firmware"],
      hardware: ["HW version"],
      connection: ["Connection state"],
      faultTolerance: ["FT State"],
      cbt: ["CBT"],
      enableUuid: ["EnableUUID", "disk.EnableUUID"],
      readiness: ["Overall Cpu Readiness"],
      smbios: ["SMBIOS UUID"],
      annotation: ["Annotation"],
    },
    required: ["vm", "power"],
    telling: [
      "memoryMib",
      "nics",
      "diskCount",
      "hostname",
      "ip",
      "provisionedMib",
      "inUseMib",
      "network1",
      "connection",
    ],
    least: 1,
  },
  vCPU: {
    aliases: {
      ...joined,
      cpus: ["CPUs"],
      sockets: ["Sockets"],
      perSocket: ["Cores p/s"],
      overall: ["Overall"],
      ready: ["CPU ready %"],
      costop: ["CPU co-stop"],
      limit: ["Limit"],
      hotAdd: ["Hot Add"],
      hotRemove: ["Hot Remove"],
    },
    required: ["vm"],
    telling: ["sockets", "perSocket", "overall", "ready", "costop"],
    least: 1,
  },
  vMemory: {
    aliases: {
      ...joined,
      sizeMib: ["Size MiB", "Size MB"],
      active: ["Active"],
      consumed: ["Consumed"],
      ballooned: ["Ballooned"],
      swapped: ["Swapped"],
      reservation: ["Reservation"],
      limit: ["Limit"],
      hotAdd: ["Hot Add"],
    },
    required: ["vm"],
    telling: ["sizeMib", "active", "consumed", "ballooned", "swapped"],
    least: 2,
  },
  vDisk: {
    aliases: {
      ...joined,
      disk: ["Disk"],
      diskKey: ["Disk Key"],
      unit: ["Unit #", "SCSI Unit #"],
      path: ["Path"],
      diskPath: ["Disk Path"],
      capacityMib: ["Capacity MiB", "Capacity MB"],
      raw: ["Raw"],
      sharing: ["Sharing mode"],
      bus: ["Shared Bus"],
      mode: ["Disk Mode"],
      diskUuid: ["Disk UUID"],
      thin: ["Thin"],
      controller: ["Controller"],
      label: ["Label"],
    },
    required: ["vm", "capacityMib"],
    telling: ["capacityMib", "unit", "path", "raw", "sharing", "bus", "mode", "diskUuid", "thin", "controller"],
    least: 1,
  },
  vPartition: {
    aliases: {
      ...joined,
      disk: ["Disk"],
      diskKey: ["Disk Key"],
      capacityMib: ["Capacity MiB", "Capacity MB"],
      consumedMib: ["Consumed MiB", "Consumed MB"],
      freeMib: ["Free MiB", "Free MB"],
      freeShare: ["Free %"],
    },
    required: ["vm", "consumedMib"],
    telling: ["capacityMib", "consumedMib", "freeMib", "freeShare"],
    least: 2,
  },
  vNetwork: {
    aliases: {
      ...joined,
      nic: ["NIC label"],
      adapter: ["Adapter"],
      network: ["Network"],
      switch: ["Switch"],
      connected: ["Connected"],
      startsConnected: ["Starts Connected"],
      mac: ["Mac Address"],
      ipv4: ["IPv4 Address", "IP Address"],
      ipv6: ["IPv6 Address"],
      type: ["Type"],
    },
    required: ["vm"],
    telling: ["nic", "adapter", "mac", "ipv4", "ipv6"],
    least: 1,
  },
  vHost: {
    aliases: {
      host: ["Host"],
      site: ["VI SDK UUID", "vCenter UUID"],
      datacenter: ["Datacenter"],
      cluster: ["Cluster"],
      cpuCount: ["# CPU"],
      coreCount: ["# Cores"],
      memoryMib: ["# Memory"],
      speed: ["Speed"],
      cpuModel: ["CPU Model"],
      model: ["Model"],
      vendor: ["Vendor"],
      version: ["ESX Version"],
      objectId: ["Object ID"],
    },
    required: ["host", "coreCount"],
    telling: ["cpuCount", "coreCount", "memoryMib", "speed", "model", "vendor", "version"],
    least: 1,
  },
  vTools: {
    aliases: { ...joined, tools: ["Tools"], version: ["Tools Version"], upgradeable: ["Upgradeable"] },
    required: ["vm", "tools"],
    telling: ["tools", "version", "upgradeable"],
    least: 1,
  },
  vSnapshot: {
    aliases: {
      ...joined,
      snapshot: ["Snapshot", "Name"],
      date: ["Date / time"],
      filename: ["Filename"],
      sizeMib: ["Size MiB (total)", "Size MB (total)"],
      quiesced: ["Quiesced"],
    },
    required: ["vm", "snapshot"],
    telling: ["snapshot", "date", "filename", "sizeMib", "quiesced"],
    least: 2,
  },
  vCD: {
    aliases: {
      ...joined,
      device: ["Device Node"],
      type: ["Device Type"],
      connected: ["Connected"],
      startsConnected: ["Starts Connected"],
    },
    required: ["vm", "device"],
    telling: ["device", "startsConnected", "connected"],
    least: 2,
  },
  vUSB: {
    aliases: { ...joined, device: ["Device Node"], type: ["Device Type"], connected: ["Connected"] },
    required: ["vm", "device"],
    telling: ["device", "type", "connected"],
    least: 2,
  },
  vHealth: {
    aliases: { vm: ["Name"], messageType: ["Message type"], message: ["Message"] },
    required: ["vm", "message"],
    telling: ["message", "messageType"],
    least: 1,
  },
};

export type Tabs = Readonly<Record<TabName, readonly Table[]>>;

/** Every sheet that is one of the tabs: by its headings; among tabs that fit equally, by the sheet's name. */
export function rvtoolsTabs(workbook: Workbook): Tabs {
  const found = Object.fromEntries(tabNames.map((name) => [name, [] as Table[]])) as Record<TabName, Table[]>; // one list a name
  for (const sheet of workbook.sheets) {
    const tab = tabOf(sheet);
    if (tab !== null) found[tab.name].push(tab.table);
  }
  return found;
}

/** What a sheet calls itself, in a workbook or in a folder of files: `RVTools_tabvInfo`. */
const ownName = (sheet: Sheet): string =>
  sheet.name
    .replace(/^RVTools_tab/i, "")
    .replace(/ \(.*\)$/, "")
    .toLowerCase();
const otherTabs =
  /^(vsource|vfloppy|vrp|vcluster|vhba|vnic|vswitch|vport|dvswitch|dvport|vsc_vmk|vdatastore|vmultipath|vlicense|vfileinfo|vmetadata)$/;

function tabOf(sheet: Sheet): { name: TabName; table: Table } | null {
  const own = ownName(sheet);
  if (otherTabs.test(own)) return null;
  const top = topOfSheet(sheet);
  let best: { name: TabName; found: number } | null = null;
  for (const name of tabNames) {
    const { aliases, required, telling, least } = tabs[name];
    const table = findTable(top, aliases);
    if (table === null || !required.every((field) => table.fields.has(field))) continue;
    const found = telling.filter((field) => table.fields.has(field)).length;
    const isOwn = name.toLowerCase() === own;
    if (isOwn || (found >= least && found > (best?.found ?? 0))) best = { name, found };
    if (isOwn) break;
  }
  if (best === null) return null;
  const table = findTable(sheet, tabs[best.name].aliases);
  return table === null ? null : { name: best.name, table };
}

/**
 * The table without columns that say `VM` in every cell: exports made nameless fill columns so, and the word is no value.
 *
 * A single row is not enough to tell: its machine may be called VM.
 */
export function withoutPlaceholders(table: Table, notes: Notebook): Table {
  if (table.rows.length < 2) return table;
  const fields = new Map(table.fields);
  for (const [field, { index, title }] of table.fields) {
    let filled = 0;
    const isPlaceholder = table.rows.every(({ cells }) => {
      const text = textOf(cells[index]);
      if (text !== null) filled += 1;
      return text === null || text === "VM";
    });
    if (!isPlaceholder || filled < 2) continue;
    fields.delete(field);
    notes.note("PLACEHOLDER", "warning", {}, { sheet: table.sheet.name, column: title, value: "VM" });
  }
  return fields.size === table.fields.size ? table : { ...table, fields };
}
