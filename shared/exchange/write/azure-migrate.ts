import { say } from "../../model/sentence.ts";
import type { Workload } from "../../model/workload.ts";
import { type Named, csvFile, kept, laid, percent, sizeIn } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

/** More rows than this the tool does not take in one file. */
const MOST_ROWS = 20_000;
const TEMPLATE_DISKS = 20;
const KEPT_MAC = "MAC address";

const machine = [
  "*Server name",
  "IP addresses",
  "*Cores",
  "*Memory (In MB)",
  "*OS name",
  "OS version",
  "OS architecture",
  "Server type",
  "Hypervisor",
  "CPU utilization percentage",
  "Memory utilization percentage",
  "Network adapters",
  "Network In throughput",
  "Network Out throughput",
  "Boot type",
  "Number of disks",
  "Storage in use (In GB)",
] as const;
const diskHeadings = (n: number): readonly string[] => [
  `Disk ${n} size (In GB)`,
  `Disk ${n} read throughput (MB per second)`,
  `Disk ${n} write throughput (MB per second)`,
  `Disk ${n} read ops (operations per second)`,
  `Disk ${n} write ops (operations per second)`,
];

/**
 * Names the tool assesses: a system's name has to contain one of them. The list of Microsoft's page on importing servers
 * by CSV (tutorial-discover-import in MicrosoftDocs/azure-docs); newer systems may have been added since.
 */
const knownSystems =
  /Apple Mac OS X 10|Asianux [345]|CentOS|CoreOS Linux|Debian GNU\/Linux [4-8]|FreeBSD|IBM OS\/2|MS-DOS|Novell NetWare [56]|Oracle Linux|Oracle Solaris 1[01]|Red Hat Enterprise Linux [2-7]|Red Hat Fedora|SCO OpenServer [56]|SCO UnixWare 7|Serenity Systems eComStation|Sun Microsystems Solaris [89]|SUSE Linux Enterprise (8\/9|1[012])|SUSE openSUSE|Ubuntu Linux|VMware ESXi [456]|Windows (10|2000|3|7|8|95|98|NT|Server (\(R\) 2008|2003|2008|2012|2016|2019|Threshold)|Vista|Web Server 2008 R2|XP Professional)/i;
/** Other ways to write what is on the list. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^RHEL ?(\d)\b.*$|^Red Hat Enterprise Linux(?: Server)? release (\d)\b.*$/i, "Red Hat Enterprise Linux"],
  [/^Debian(?: Linux)? ?(\d{1,2})\b.*$/i, "Debian GNU/Linux"],
  [/^(?:SLES|SUSE Linux Enterprise Server) ?(\d{1,2})\b.*$/i, "SUSE Linux Enterprise"],
  [/^Solaris ?(1[01])\b.*$/i, "Oracle Solaris"],
  [/^Ubuntu\b.*$/i, "Ubuntu Linux"],
];

/** A system as the tool spells it; as it is where no spelling of the tool is known. */
export function azureSystem(name: string): string {
  if (knownSystems.test(name)) return name;
  for (const [pattern, system] of spellings) {
    const found = pattern.exec(name);
    const spelled = found && [system, found[1] ?? found[2]].filter((part) => part !== undefined).join(" ");
    if (spelled && knownSystems.test(spelled)) return spelled;
  }
  return name;
}

/**
 * The template of Azure Migrate's CSV import, one row a workload.
 *
 * A row without a name, cores, memory or system is refused there, so it is left out here and listed. What an Azure file
 * once said in columns beyond the template stands behind it, under the same headings. Waves go into a file of their own:
 * in the tool's export only the column of the wave may be edited.
 */
export function writeAzureMigrate({ chosen }: WriteInput): Written {
  const losses: Loss[] = [];
  const lose = (workload: Workload, key: string, args: Record<string, string | number> = {}): void => {
    losses.push({ what: "workload", name: workload.name, sentence: say(key, args) });
  };
  const rows: Named[] = [];
  for (const workload of chosen.workloads) {
    const { vcpu, memoryGib, os } = workload;
    if (vcpu === null || memoryGib === null || os.name === null) {
      lose(workload, "export.loss.azure-required");
      continue;
    }
    const system = azureSystem(os.name);
    if (!knownSystems.test(system)) lose(workload, "export.loss.azure-system", { system: os.name });
    else if (system !== os.name) lose(workload, "export.loss.azure-spelling", { system: os.name, written: system });
    if (workload.kind !== null && workload.kind !== "vm" && workload.kind !== "physical")
      lose(workload, "export.loss.kind", { kind: workload.kind });
    rows.push(rowOf(workload));
  }
  const disks = chosen.workloads.reduce(
    (most, { details }) => numbered(details).reduce((sofar, { number }) => Math.max(sofar, number), most),
    TEMPLATE_DISKS,
  );
  const headings: string[] = [...machine, ...Array.from({ length: disks }, (_, at) => diskHeadings(at + 1)).flat()];
  const known = new Set<string>([
    ...headings,
    "OS architecture",
    "Boot type",
    "Server type",
    "Number of disks",
    "Network adapters",
  ]);
  const more = new Set(
    rows.flatMap((row) => Object.keys(row).filter((heading) => !known.has(heading) && row[heading] != null)),
  );
  headings.push(...[...more].sort());
  const files = [];
  for (let at = 0; at === 0 || at < rows.length; at += MOST_ROWS) {
    const name = rows.length > MOST_ROWS ? `azure-migrate-${at / MOST_ROWS + 1}.csv` : "azure-migrate.csv";
    files.push(csvFile(name, laid(headings, rows.slice(at, at + MOST_ROWS))));
  }
  // the two columns by which the tool finds a server in its own export and learns its wave
  const inWaves = chosen.workloads.flatMap(({ id, name }): Named[] => {
    const wave = chosen.waveOf.get(id);
    return wave === undefined ? [] : [{ "Server name": name, "Wave Name": wave.name }];
  });
  if (inWaves.length > 0) files.push(csvFile("azure-migrate-waves.csv", laid(["Server name", "Wave Name"], inWaves)));
  return { files, rows: rows.length, losses };
}

function rowOf(workload: Workload): Named {
  const { details, os, cpu, memory } = workload;
  const disks = numbered(details);
  const other = kept(details.other);
  return {
    "Network adapters": details.networks?.length,
    "Number of disks": disks.length === 0 ? null : disks.length,
    // what a file of the tool said beyond our fields goes before what we would make of them
    ...other,
    "*Server name": workload.name,
    "IP addresses": workload.ipAddresses.join(";") || null,
    "*Cores": workload.vcpu,
    "*Memory (In MB)": sizeIn(workload.memoryGib, "mib"),
    "*OS name": os.name === null ? null : azureSystem(os.name),
    "OS version": details.osVersion,
    "OS architecture": details.architecture,
    "Server type":
      workload.kind === "vm" ? "Virtual" : workload.kind === "physical" ? "Physical" : other["Server type"],
    Hypervisor: details.hypervisor,
    "CPU utilization percentage": percent(cpu.avg),
    "Memory utilization percentage": percent(memory.avg),
    "Network In throughput": details.networkInMbPerSecond,
    "Network Out throughput": details.networkOutMbPerSecond,
    "Boot type": details.firmware?.toUpperCase() ?? other["Boot type"],
    "Storage in use (In GB)": sizeIn(workload.storageUsedGib, "gb"),
    [KEPT_MAC]: details.macAddresses?.join(";"),
    ...Object.fromEntries(
      disks.flatMap(({ disk, number }) => {
        const [size, reads, writes, readOps, writeOps] = diskHeadings(number);
        return [
          [size!, sizeIn(disk.sizeGib, "gb")],
          [reads!, disk.readMbPerSecond],
          [writes!, disk.writeMbPerSecond],
          [readOps!, disk.readIops],
          [writeOps!, disk.writeIops],
        ];
      }),
    ),
    ...(disks.length === 0 && workload.storageGib !== null
      ? { [diskHeadings(1)[0]!]: sizeIn(workload.storageGib, "gb"), "Number of disks": 1 }
      : {}),
  };
}

/** The disks under their numbers: `Disk 3` stays the third, others follow in their order. */
function numbered(details: Workload["details"]) {
  const disks = (details.disks ?? []).map((disk) => ({
    disk,
    said: Number(/^Disk (\d{1,2})$/.exec(disk.label ?? "")?.[1] ?? 0),
  }));
  const taken = new Set(disks.map(({ said }) => said));
  let next = 0;
  return disks.map(({ disk, said }) => {
    if (said > 0) return { disk, number: said };
    do next += 1;
    while (taken.has(next));
    return { disk, number: next };
  });
}
