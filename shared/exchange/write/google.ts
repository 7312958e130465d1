import { say } from "../../model/sentence.ts";
import type { Workload } from "../../model/workload.ts";
import { systemWord } from "./aws-mgn.ts";
import { type Named, csvFile, kept, laid, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

const machineHeadings = [
  "MachineId",
  "MachineName",
  "PrimaryIPAddress",
  "PrimaryMACAddress",
  "PublicIPAddress",
  "IpAddressListSemiColonDelimited",
  "TotalDiskAllocatedGiB",
  "TotalDiskUsedGiB",
  "MachineTypeLabel",
  "AllocatedProcessorCoreCount",
  "MemoryGiB",
  "HostingLocation",
  "OsType",
  "OsPublisher",
  "OsName",
  "OsVersion",
  "MachineStatus",
  "ProvisioningState",
  "CreateDate",
  "IsPhysical",
  "Source",
];
const diskHeadings = ["MachineId", "DiskLabel", "SizeInGib", "UsedInGib", "StorageTypeLabel"];
const sampleHeadings = [
  "MachineId",
  "TimeStamp",
  "CpuUtilizationPercentage",
  "MemoryUtilizationPercentage",
  "UtilizedMemoryBytes",
  "AvailableMemoryBytes",
  "DiskReadOperationsPerSec",
  "DiskWriteOperationsPerSec",
  "NetworkBytesPerSecSent",
  "NetworkBytesPerSecReceived",
];
const tagHeadings = ["MachineId", "Key", "Value"];

/** The four tables of Google Migration Center. Its machines are known by the ids they came with, else by ours. */
export function writeGoogle(input: WriteInput): Written {
  const around = surroundings(input);
  const { workloads } = input.chosen;
  const losses: Loss[] = [];
  const tags: Named[] = [];
  const disks: Named[] = [];
  const machines = workloads.map((workload): Named => {
    const { details } = workload;
    const { group, wave, tags: own } = around(workload);
    const id = idOf(workload);
    const other = kept(details.other);
    if ([workload.cpu.avg, workload.cpu.max, workload.memory.avg].some((share) => share !== null))
      losses.push({ what: "workload", name: workload.name, sentence: say("export.loss.google-use") });
    for (const disk of details.disks ?? [])
      disks.push({
        MachineId: id,
        DiskLabel: disk.label,
        SizeInGib: disk.sizeGib,
        UsedInGib: disk.usedGib,
        StorageTypeLabel: disk.type,
      });
    const said = new Set(own.map(({ key }) => key));
    const more = [
      { key: "application", value: group?.name },
      { key: "wave", value: wave },
    ].flatMap(({ key, value }) => (value == null || said.has(key) ? [] : [{ key, value }]));
    for (const { key, value } of [...own, ...more]) tags.push({ MachineId: id, Key: key, Value: value });
    return {
      ...Object.fromEntries(
        machineHeadings.flatMap((heading) => (heading in other ? [[heading, other[heading]!]] : [])),
      ),
      MachineId: id,
      MachineName: workload.hostname === null && workload.name === id ? null : workload.name,
      PrimaryIPAddress: workload.ipAddresses[0],
      PrimaryMACAddress: details.macAddresses?.[0],
      IpAddressListSemiColonDelimited: workload.ipAddresses.join(";") || null,
      TotalDiskAllocatedGiB: workload.storageGib,
      TotalDiskUsedGiB: workload.storageUsedGib,
      MachineTypeLabel: details.model,
      AllocatedProcessorCoreCount: workload.vcpu,
      MemoryGiB: workload.memoryGib,
      HostingLocation: workload.location,
      OsType: systemWord(workload.os.family) ?? other["OsType"],
      OsName: workload.os.name,
      OsVersion: details.osVersion,
      MachineStatus: workload.power === null ? other["MachineStatus"] : workload.power === "on" ? "Running" : "Stopped",
      IsPhysical: workload.kind === "physical" ? true : workload.kind === "vm" ? false : null,
    };
  });
  return {
    files: [
      csvFile("vmInfo.csv", laid(machineHeadings, machines)),
      csvFile("diskInfo.csv", laid(diskHeadings, disks)),
      csvFile("perfInfo.csv", laid(sampleHeadings, [])),
      csvFile("tagInfo.csv", laid(tagHeadings, tags)),
    ],
    rows: workloads.length,
    losses,
  };
}

export const idOf = (workload: Workload): string =>
  kept(workload.details.ids)["MachineId"] ?? workload.externalId ?? workload.id;
