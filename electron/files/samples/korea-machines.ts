import { koreanSystems } from "./korea-systems.ts";
import { type Machine, drawMachine, physicalSystems } from "./machines.ts";
import type { Random } from "./random.ts";

const LARGE = 15;
const MIDDLING = 60;

/** 520 virtual machines, 4 templates and 120 physical servers of the Korean sample. */
export function koreanMachines(random: Random): { virtual: Machine[]; physical: Machine[] } {
  const virtual = koreanSystems.flatMap((system, at) => virtualOf(random, system.code, at));
  virtual.push(...infrastructure(random, 520 - virtual.length));
  virtual.forEach((machine, at) => settle(random, machine, at));

  const physical = koreanSystems.flatMap((system, at) => physicalOf(random, system.code, at));
  physical.forEach((machine, at) => {
    machine.ip = `10.30.${Math.floor(at / 200)}.${(at % 200) + 10}`;
  });
  const memoryGiant = physical.find((machine) => machine.name === "edwdb01")!;
  memoryGiant.memoryMib = 2560 * 1024; // 2.5 TiB: fits no offer of the bundled catalogue
  memoryGiant.vcpu = 96;

  const templates = ["tmpl-rhel8", "tmpl-win2019", "tmpl-rocky8", "tmpl-ubuntu"].map((name) => {
    const machine = drawMachine(random, { name, system: null, role: "infra", environment: "production" });
    settle(random, machine, 1);
    return { ...machine, template: true, power: false, ip: null, dns: null };
  });
  return { virtual: [...virtual, ...templates], physical };
}

function virtualOf(random: Random, code: string, system: number): Machine[] {
  const make = (role: Machine["role"], name: string, environment: Machine["environment"] = "production") =>
    drawMachine(random, { name: `${code}${name}`, system, role, environment });
  if (system < LARGE)
    return [
      make("web", "web01"),
      make("web", "web02"),
      make("web", "web03"),
      make("was", "was01"),
      make("was", "was02"),
      make("was", "was03"),
      make("batch", "bat01"),
      make("dev", "dweb01", "development"),
      make("dev", "dwas01", "development"),
      make("dev", "tdb01", "test"),
    ];
  if (system < MIDDLING)
    return [
      make("web", "web01"),
      make("web", "web02"),
      make("was", "was01"),
      make("was", "was02"),
      system % 3 === 0 ? make("file", "file01") : make("dev", "dev01", "development"),
    ];
  return [make("was", "app01"), system % 2 === 0 ? make("db", "db01") : make("web", "web01")];
}

function physicalOf(random: Random, code: string, system: number): Machine[] {
  const count = system < LARGE ? 3 : system < MIDDLING ? 1 : system % 2;
  return Array.from({ length: count }, (_, at) => {
    const machine = drawMachine(random, {
      name: at < 2 ? `${code}db0${at + 1}` : `${code}bk01`,
      system,
      role: at < 2 ? "db" : "file",
      environment: "production",
    });
    machine.physical = true;
    machine.os = random.weighted(physicalSystems);
    machine.vcpu = random.pick([16, 24, 32, 40]);
    machine.memoryMib = random.pick([128, 256, 256, 512]) * 1024;
    machine.disks = [600 * 1024, random.pick([2000, 4000, 8000]) * 1024];
    return machine;
  });
}

/** Machines of nobody in particular: name service, directory, relay hosts. Two names stand in both vCenters. */
function infrastructure(random: Random, count: number): Machine[] {
  const names = ["dns", "ad", "ntp", "relay", "proxy", "jump", "log", "nas-gw", "backup", "av"];
  return Array.from({ length: count }, (_, at) =>
    drawMachine(random, {
      name:
        at >= count - 2
          ? `backup0${at - count + 3}`
          : `${names[at % names.length]!}0${Math.floor(at / names.length) + 1}`,
      system: null,
      role: "infra",
      environment: "production",
    }),
  );
}

/** Where a machine runs, its address and the small faults a real export has. */
function settle(random: Random, machine: Machine, at: number): void {
  const second = at % 4 === 3;
  machine.vcenter = second ? "7d0c2b1e-55aa-4f10-9c11-2a6f5be10002" : "7d0c2b1e-55aa-4f10-9c11-2a6f5be10001";
  machine.datacenter = second ? "HB-DC2" : "HB-DC1";
  machine.cluster = `${second ? "d2" : "d1"}-${machine.environment === "production" ? "prd" : "dev"}`;
  machine.host = `esx-${machine.cluster}-${String(random.whole(1, 9)).padStart(2, "0")}.hanbit.example`;
  machine.id = `vm-${1000 + at}`;
  machine.network = `VLAN${machine.role === "web" ? 110 : machine.role === "db" ? 130 : 120}`;
  machine.ip = random.chance(0.92) ? `10.${second ? 21 : 20}.${Math.floor(at / 200)}.${(at % 200) + 10}` : null;
  machine.dns = random.chance(0.62) ? `${machine.name}.hanbit.example` : null;
  // two machines of one name are told apart by their addresses
  if (machine.name.startsWith("backup")) machine.ip = `10.${second ? 21 : 20}.9.${(at % 200) + 10}`;
  if (random.chance(0.028)) machine.power = false;
  if (random.chance(0.02)) machine.cpuReady = 6.4;
  if (random.chance(0.015)) machine.ballooned = 512;
  if (machine.name === "visitapp01") machine.vcpu = null;
  if (machine.name === "libapp01") machine.memoryMib = null;
}
