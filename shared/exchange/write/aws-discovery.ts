import { say } from "../../model/sentence.ts";
import { gibOf } from "../values.ts";
import { type Named, csvFile, kept, laid, percent, shortest, sizeIn, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

const rates = ["DiskReadsPerSecondInKB", "DiskWritesPerSecondInKB", "DiskReadsOpsPerSecond", "DiskWritesOpsPerSecond"]
  .concat("NetworkReadsPerSecondInKB", "NetworkWritesPerSecondInKB")
  .flatMap((rate) => [`${rate}.Avg`, `${rate}.Max`]);
const headings = [
  "ExternalId",
  "SMBiosId",
  "IPAddress",
  "MACAddress",
  "HostName",
  "VMware.MoRefId",
  "VMware.VCenterId",
  "CPU.NumberOfProcessors",
  "CPU.NumberOfCores",
  "CPU.NumberOfLogicalCores",
  "OS.Name",
  "OS.Version",
  "VMware.VMName",
  "RAM.TotalSizeInMB",
  "RAM.UsedSizeInMB.Avg",
  "RAM.UsedSizeInMB.Max",
  "CPU.UsagePct.Avg",
  "CPU.UsagePct.Max",
  ...rates,
  "Applications",
  "ApplicationWave",
  "Tags",
  "ServerId",
];

/** The import template of AWS Application Discovery and Migration Hub. It has no disks; a tag's word has no comma and no colon. */
export function writeAwsDiscovery(input: WriteInput): Written {
  const around = surroundings(input);
  const losses: Loss[] = [];
  const rows = input.chosen.workloads.map((workload): Named => {
    const { name, details, memoryGib } = workload;
    const { group, tags, wave } = around(workload);
    const [ids, other] = [kept(details.ids), kept(details.other)];
    const lose = (key: string): void => {
      losses.push({ what: "workload", name, sentence: say(key) });
    };
    if ((details.disks?.length ?? 0) > 0 || workload.storageGib !== null) lose("export.loss.no-disks");
    if (tags.some(({ key, value }) => /[,:;=]/.test(key) || /[,;]/.test(value))) lose("export.loss.aws-tags");
    const used = (share: number | null): number | null =>
      share === null || memoryGib === null
        ? null
        : shortest(share, share * memoryGib * 1024, (mib) => gibOf(mib, "mib") / memoryGib);
    // a machine that only its address names gets no host name that it did not have
    const names = [...Object.values(ids), ...workload.ipAddresses, ...(details.macAddresses ?? [])];
    const named = workload.hostname !== null || names.includes(name);
    return {
      ...Object.fromEntries(headings.flatMap((heading) => (heading in other ? [[heading, other[heading]!]] : []))),
      ...ids,
      ExternalId: ids["ExternalId"] ?? workload.externalId,
      IPAddress: workload.ipAddresses.join(",") || null,
      MACAddress: details.macAddresses?.join(","),
      HostName: workload.hostname ?? (named ? null : name),
      "CPU.NumberOfProcessors": details.sockets,
      "CPU.NumberOfCores": details.cores,
      "CPU.NumberOfLogicalCores": workload.vcpu,
      "OS.Name": workload.os.name,
      "OS.Version": details.osVersion,
      "RAM.TotalSizeInMB": sizeIn(memoryGib, "mib"),
      ...(memoryGib === null
        ? {}
        : {
            "RAM.UsedSizeInMB.Avg": used(workload.memory.avg) ?? other["RAM.UsedSizeInMB.Avg"],
            "RAM.UsedSizeInMB.Max": used(workload.memory.max) ?? other["RAM.UsedSizeInMB.Max"],
          }),
      "CPU.UsagePct.Avg": percent(workload.cpu.avg),
      "CPU.UsagePct.Max": percent(workload.cpu.max),
      Applications: other["Applications"] ?? group?.name,
      ApplicationWave: wave,
      Tags:
        tags.map(({ key, value }) => `${key.replace(/[,:;=]+/g, " ")}:${value.replace(/[,;]+/g, " ")}`).join(", ") ||
        null,
    };
  });
  return { files: [csvFile("aws-discovery.csv", laid(headings, rows))], rows: rows.length, losses };
}
