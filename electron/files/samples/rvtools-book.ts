import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { Machine } from "./machines.ts";

/** Printed in every tab, as a custom attribute column is: nobody shall take these machines for real ones. */
export const marker = "가상 데이터 / synthetic data";

type Column = readonly [header: string, of: (machine: Machine) => CellValue];

const bool = (is: boolean): string => (is ? "True" : "False");
const total = (machine: Machine): number => machine.disks.reduce((sum, mib) => sum + mib, 0);
const used = (machine: Machine): number => Math.round(total(machine) * machine.usedShare);

const info: readonly Column[] = [
  ["VM", (m) => m.name],
  ["Powerstate", (m) => (m.power ? "poweredOn" : "poweredOff")],
  ["Template", (m) => bool(m.template)],
  ["DNS Name", (m) => m.dns],
  ["Connection state", () => "connected"],
  ["CPUs", (m) => m.vcpu],
  ["Memory", (m) => m.memoryMib],
  ["NICs", () => 1],
  ["Disks", (m) => m.disks.length],
  [marker, () => "True"],
  ["Network #1", (m) => m.network],
  ["Primary IP Address", (m) => m.ip],
  ["Provisioned MiB", (m) => total(m) + (m.power ? (m.memoryMib ?? 0) : 0)],
  ["In Use MiB", (m) => used(m)],
  ["Total disk capacity MiB", (m) => total(m)],
  ["Firmware", (m) => (m.os.name === "Windows Server" ? "efi" : "bios")],
  ["HW version", () => "19"],
  ["OS according to the configuration file", (m) => m.os.configured],
  ["OS according to the VMware Tools", (m) => (m.dns === null ? null : m.os.tools)],
  ["Datacenter", (m) => m.datacenter],
  ["Cluster", (m) => m.cluster],
  ["Host", (m) => m.host],
  ["Folder", (m) => `/${m.environment}`],
  ["VM ID", (m) => m.id],
  ["VM UUID", (m) => m.uuid],
  ["VI SDK UUID", (m) => m.vcenter],
];
const cpu: readonly Column[] = [
  ["VM", (m) => m.name],
  ["CPUs", (m) => m.vcpu],
  ["Sockets", (m) => m.vcpu],
  ["Cores p/s", (m) => (m.vcpu === null ? null : 1)],
  ["CPU ready %", (m) => m.cpuReady],
  ["CPU co-stop", () => 0],
  ["VM ID", (m) => m.id],
  ["VM UUID", (m) => m.uuid],
  [marker, () => "True"],
];
const memory: readonly Column[] = [
  ["VM", (m) => m.name],
  ["Size MiB", (m) => m.memoryMib],
  ["Ballooned", (m) => m.ballooned],
  ["Swapped", () => 0],
  ["VM ID", (m) => m.id],
  ["VM UUID", (m) => m.uuid],
  [marker, () => "True"],
];
const network: readonly Column[] = [
  ["VM", (m) => m.name],
  ["NIC label", () => "Network adapter 1"],
  ["Adapter", () => "Vmxnet3"],
  ["Network", (m) => m.network],
  ["Connected", (m) => bool(m.power)],
  ["IPv4 Address", (m) => m.ip],
  ["VM ID", (m) => m.id],
  ["VM UUID", (m) => m.uuid],
  [marker, () => "True"],
];
const tools: readonly Column[] = [
  ["VM", (m) => m.name],
  ["Tools", (m) => (m.dns === null ? "toolsNotRunning" : "toolsOk")],
  ["VM UUID", (m) => m.uuid],
  [marker, () => "True"],
];

const sheet = (name: string, columns: readonly Column[], machines: readonly Machine[]): WriteSheet => ({
  name,
  rows: [columns.map(([header]) => header), ...machines.map((m) => columns.map(([, of]) => of(m)))],
});

/** The tabs of an RVTools export that an inventory is made from, filled with made-up machines. */
export function rvtoolsBook(machines: readonly Machine[], hostCores: number, hostMib: number): WriteSheet[] {
  const real = machines.filter((m) => !m.template);
  const hosts = [...new Map(real.map((m) => [m.host, m])).values()];
  const clusters = [...new Map(real.map((m) => [m.cluster, m])).values()];
  return [
    sheet("vInfo", info, machines),
    sheet("vCPU", cpu, machines),
    sheet("vMemory", memory, machines),
    {
      name: "vDisk",
      rows: [
        ["VM", "Disk", "Capacity MiB", "Thin", "Controller", "VM UUID", marker],
        ...machines.flatMap((m) =>
          m.disks.map((mib, at) => [m.name, `Hard disk ${at + 1}`, mib, "True", "SCSI controller 0", m.uuid, "True"]),
        ),
      ],
    },
    {
      name: "vPartition",
      // the blank at the end of the last header is the exporter's own
      rows: [
        ["VM", "Disk", "Capacity MiB", "Consumed MiB", "Free MiB", "VM UUID", marker, "Free % "],
        ...real
          .filter((m) => m.dns !== null)
          .flatMap((m) =>
            m.disks.map((mib, at) => {
              const consumed = Math.round(mib * m.usedShare * (0.85 + 0.1 * at));
              const disk =
                m.os.name === "Windows Server" ? `${"CDEF"[at]!}:\\` : (["/", "/data", "/backup"][at] ?? "/x");
              const free = Math.round(((mib - consumed) / mib) * 100);
              return [m.name, disk, mib, consumed, mib - consumed, m.uuid, "True", free];
            }),
          ),
      ],
    },
    sheet("vNetwork", network, machines),
    sheet("vTools", tools, machines),
    {
      name: "vHost",
      rows: [
        ["Host", "Datacenter", "Cluster", "# CPU", "# Cores", "# Memory", "Speed", marker],
        ...hosts.map((m) => [m.host, m.datacenter, m.cluster, 2, hostCores, hostMib, 2600, "True"]),
      ],
    },
    {
      name: "vCluster",
      rows: [
        ["Name", "NumHosts", marker],
        ...clusters.map((m) => [m.cluster, hosts.filter((h) => h.cluster === m.cluster).length, "True"]),
      ],
    },
    {
      name: "vDatastore",
      rows: [
        ["Name", "Type", "Capacity MiB", "Free MiB", marker],
        ...clusters.map((m, at) => [`ds-${m.cluster}-01`, "VMFS", 60_000_000 + at * 5_000_000, 12_000_000, "True"]),
      ],
    },
    {
      name: "vSnapshot",
      rows: [
        ["VM", "Name", "Date / time", "Size MiB (total)", "VM UUID", marker],
        ...real.slice(40, 43).map((m) => [m.name, "before-patch", "2026-06-02 10:11:00", 2048, m.uuid, "True"]),
      ],
    },
    {
      name: "vCD",
      rows: [
        ["VM", "Device Node", "Connected", marker],
        ...real.slice(7, 9).map((m) => [m.name, "CD/DVD drive 1", "True", "True"]),
      ],
    },
    { name: "vUSB", rows: [["VM", "Device Node", "Connected", marker]] },
    {
      name: "vHealth",
      rows: [
        ["Name", "Message type", "Message", marker],
        [real[40]!.name, "Warning", "VM has an active snapshot.", "True"],
      ],
    },
    {
      name: "vSwitch",
      rows: [["Host", "Switch", "# Ports", marker], ...hosts.map((m) => [m.host, "vSwitch0", 128, "True"])],
    },
    {
      name: "dvSwitch",
      rows: [
        ["Switch", "Datacenter", "# Ports", marker],
        ["dvs-core", real[0]!.datacenter, 512, "True"],
      ],
    },
    {
      name: "vPort",
      rows: [
        ["Host", "Port Group", "Switch", "VLAN", marker],
        ...hosts.map((m) => [m.host, "Management", "vSwitch0", 10, "True"]),
      ],
    },
  ];
}
