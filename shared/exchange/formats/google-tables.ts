import { type Aliases, type Table, findTable } from "../table.ts";
import type { Workbook } from "../workbook.ts";
import { topOfSheet } from "./tool-rows.ts";

/** The four tables of Google Migration Center, each with the headings only it has. */
export type GoogleTable = "machines" | "disks" | "performance" | "tags";

const machines: Aliases = {
  id: ["MachineId"],
  name: ["MachineName"],
  primaryIp: ["PrimaryIPAddress"],
  primaryMac: ["PrimaryMACAddress"],
  publicIp: ["PublicIPAddress"],
  ips: ["IpAddressListSemiColonDelimited"],
  allocatedGib: ["TotalDiskAllocatedGiB"],
  allocatedBytes: ["AllocatedStorageBytes"],
  usedGib: ["TotalDiskUsedGiB"],
  machineType: ["MachineTypeLabel"],
  cores: ["AllocatedProcessorCoreCount"],
  memoryGib: ["MemoryGiB"],
  memoryMib: ["MemoryMiB"],
  location: ["HostingLocation"],
  osType: ["OsType"],
  osPublisher: ["OsPublisher"],
  osName: ["OsName"],
  osVersion: ["OsVersion"],
  status: ["MachineStatus"],
  provisioning: ["ProvisioningState"],
  created: ["CreateDate"],
  physical: ["IsPhysical"],
  source: ["Source"],
};
const disks: Aliases = {
  id: ["MachineId"],
  label: ["DiskLabel"],
  size: ["SizeInGib"],
  used: ["UsedInGib"],
  type: ["StorageTypeLabel"],
};
const performance: Aliases = {
  id: ["MachineId"],
  time: ["TimeStamp"],
  cpu: ["CpuUtilizationPercentage"],
  memory: ["MemoryUtilizationPercentage"],
  usedMemory: ["UtilizedMemoryBytes"],
  freeMemory: ["AvailableMemoryBytes"],
  reads: ["DiskReadOperationsPerSec"],
  writes: ["DiskWriteOperationsPerSec"],
  sent: ["NetworkBytesPerSecSent"],
  received: ["NetworkBytesPerSecReceived"],
};
const tags: Aliases = { id: ["MachineId"], key: ["Key"], value: ["Value"] };

const kinds: Readonly<Record<GoogleTable, { aliases: Aliases; required: readonly string[] }>> = {
  machines: { aliases: machines, required: ["id", "name"] },
  disks: { aliases: disks, required: ["id", "label"] },
  performance: { aliases: performance, required: ["id", "time"] },
  tags: { aliases: tags, required: ["id", "key", "value"] },
};

type GoogleTables = Readonly<Record<GoogleTable, readonly Table[]>>;

/** Every sheet that is one of the four, told by its headings, whatever its file is called. */
export function googleTables(workbook: Workbook): GoogleTables {
  const found: Record<GoogleTable, Table[]> = { machines: [], disks: [], performance: [], tags: [] };
  for (const sheet of workbook.sheets)
    for (const [kind, { aliases, required }] of Object.entries(kinds) as [GoogleTable, (typeof kinds)[GoogleTable]][]) {
      const top = findTable(topOfSheet(sheet), aliases); // the four words of GoogleTable
      if (top === null || !required.every((field) => top.fields.has(field))) continue;
      found[kind].push(findTable(sheet, aliases) ?? top);
      break;
    }
  return found;
}
