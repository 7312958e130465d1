import type { Random } from "./random.ts";

/** One made-up server, before it is written into any sheet. Sizes as a hypervisor counts them: MiB and GiB are binary. */
export type Machine = {
  name: string;
  /** Index into the list of systems; `null`: nobody knows whose it is. */
  system: number | null;
  role: "web" | "was" | "db" | "batch" | "file" | "infra" | "dev";
  environment: "production" | "test" | "development";
  physical: boolean;
  vcpu: number | null;
  memoryMib: number | null;
  disks: number[];
  usedShare: number;
  os: Os;
  power: boolean;
  template: boolean;
  cluster: string;
  datacenter: string;
  vcenter: string;
  host: string;
  ip: string | null;
  dns: string | null;
  uuid: string;
  id: string;
  network: string;
  cpuReady: number;
  ballooned: number;
};

/** As RVTools prints it (configured, tools) and as a person writes it (name, version). */
export type Os = Readonly<{ configured: string; tools: string | null; name: string; version: string }>;

const os = (configured: string, name: string, version: string): Os => ({
  configured,
  tools: configured,
  name,
  version,
});
const rhel7 = os("Red Hat Enterprise Linux 7 (64-bit)", "RHEL", "7.9");
const rhel8 = os("Red Hat Enterprise Linux 8 (64-bit)", "RHEL", "8.8");
const centos7 = os("CentOS 7 (64-bit)", "CentOS", "7.9");
const rocky8 = os("Rocky Linux (64-bit)", "Rocky Linux", "8.9");
const ubuntu = os("Ubuntu Linux (64-bit)", "Ubuntu", "20.04 LTS");
const win2012 = os("Microsoft Windows Server 2012 (64-bit)", "Windows Server", "2012 R2");
const win2016 = os("Microsoft Windows Server 2016 (64-bit)", "Windows Server", "2016 Standard");
const win2019 = os("Microsoft Windows Server 2019 (64-bit)", "Windows Server", "2019 Standard");

export const virtualSystems = [
  [rhel7, 18],
  [rhel8, 22],
  [centos7, 16],
  [rocky8, 9],
  [ubuntu, 8],
  [win2012, 5],
  [win2016, 11],
  [win2019, 11],
] as const;

export const physicalSystems = [
  [os("IBM AIX", "AIX", "7.2"), 30],
  [os("Oracle Solaris 11", "Solaris", "11.4"), 12],
  [os("HP-UX", "HP-UX", "11i v3"), 8],
  [rhel7, 25],
  [rhel8, 15],
  [win2016, 10],
] as const;

const shape = {
  web: { vcpu: [2, 4, 4], gib: [4, 8, 8], disks: [[60], [80], [60, 40]] },
  was: { vcpu: [4, 4, 8], gib: [8, 16, 16, 32], disks: [[80], [80, 100], [100, 200]] },
  db: {
    vcpu: [8, 8, 16],
    gib: [32, 64, 64, 128],
    disks: [
      [100, 300],
      [100, 500, 200],
      [120, 1000, 500],
    ],
  },
  batch: { vcpu: [2, 4, 8], gib: [8, 16], disks: [[80, 200], [80]] },
  file: {
    vcpu: [2, 4],
    gib: [8, 16],
    disks: [
      [80, 2000],
      [80, 1000],
    ],
  },
  infra: { vcpu: [2, 4], gib: [4, 8], disks: [[80], [60, 100]] },
  dev: { vcpu: [2, 4], gib: [4, 8, 16], disks: [[60], [80]] },
} as const;

/** Draws size, disks and operating system of a virtual machine by what it is for. */
export function drawMachine(random: Random, given: Pick<Machine, "name" | "system" | "role" | "environment">): Machine {
  const kind = shape[given.role];
  return {
    ...given,
    physical: false,
    vcpu: random.pick<number>(kind.vcpu),
    memoryMib: random.pick<number>(kind.gib) * 1024,
    disks: random.pick<readonly number[]>(kind.disks).map((gib) => gib * 1024),
    usedShare: 0.25 + random.next() * 0.6,
    os: random.weighted(virtualSystems),
    power: true,
    template: false,
    cluster: "",
    datacenter: "",
    vcenter: "",
    host: "",
    ip: null,
    dns: null,
    uuid: random.uuid(),
    id: "",
    network: "",
    cpuReady: Math.round(random.next() * 300) / 100,
    ballooned: 0,
  };
}
