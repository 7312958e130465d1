import type { Dependency } from "../../model/dependency.ts";
import { say } from "../../model/sentence.ts";
import type { Disk, Workload } from "../../model/workload.ts";
import { gibOf } from "../values.ts";
import { putAt } from "./columns.ts";
import { kept } from "./out-rows.ts";
import type { Loss } from "./written.ts";

type Json = Record<string, unknown>;

/**
 * The servers in the model of Cloud-Migrator (its open source, August 2026). It counts memory in whole GiB and disks in
 * whole GB: ours are rounded up, and what that adds is listed.
 */
export function baristaNodes(
  workloads: readonly Workload[],
  dependencies: readonly Dependency[],
  losses: Loss[],
): Json {
  const byId = new Map(workloads.map((workload) => [workload.id as string, workload]));
  const calls = new Map<string, Dependency[]>();
  for (const link of dependencies) {
    const list = link.from.kind === "workload" ? calls.get(link.from.id) : null;
    if (list) list.push(link);
    else if (link.from.kind === "workload") calls.set(link.from.id, [link]);
  }
  const gateways: unknown[] = [];
  const nodes = workloads.map((workload) => nodeOf(workload, calls.get(workload.id) ?? [], byId, gateways, losses));
  return { network: { ipv4Networks: { cidrBlocks: [], defaultGateways: gateways } }, nodes };
}

/** Parts of a node that are kept under their path; the last two are numbers. */
const keptPaths =
  /^(role|cpu\.vendor|memory\.type|os\.(name|version|versionCodename|id|idLike)|cpu\.maxSpeed|memory\.available)$/;
const keptNumbers = /^(cpu\.maxSpeed|memory\.available)$/;

function nodeOf(
  workload: Workload,
  dependencies: readonly Dependency[],
  byId: ReadonlyMap<string, Workload>,
  gateways: unknown[],
  losses: Loss[],
): Json {
  const { details, name } = workload;
  const other = kept(details.other);
  const lists = new Map<string, unknown[]>();
  const node: Json = {
    hostname: workload.hostname ?? name,
    machineId: kept(details.ids)["machineId"] ?? workload.externalId ?? workload.id,
    cpu: cpuOf(workload, losses),
    memory: memoryOf(workload, losses),
    ...disksOf(workload, losses),
    os: { prettyName: workload.os.name ?? undefined, versionId: details.osVersion },
  };
  for (const [key, value] of Object.entries(other)) {
    const list = /^(interfaces|routingTable|firewallTable|defaultGateways)\.\d+$/.exec(key)?.[1];
    if (list === undefined) {
      if (keptPaths.test(key))
        putAt(node, key, keptNumbers.test(key) && !Number.isNaN(Number(value)) ? Number(value) : value);
      continue;
    }
    const read = parsed(value);
    if (read !== null) lists.set(list, [...(lists.get(list) ?? []), read]);
  }
  gateways.push(...(lists.get("defaultGateways") ?? []));
  node["interfaces"] = lists.get("interfaces") ?? interfacesOf(workload);
  if (lists.has("routingTable")) node["routingTable"] = lists.get("routingTable");
  // kept are the rules that no link tells of
  const rules = [...(lists.get("firewallTable") ?? []), ...rulesOf(workload, dependencies, byId)];
  if (rules.length > 0) node["firewallTable"] = rules;
  return node;
}

/** Sockets and threads where they are known and come out even; else one processor with as many threads as vCPU. */
function cpuOf({ vcpu, details, name }: Workload, losses: Loss[]): Json {
  const { sockets, cores } = details;
  const more = { architecture: details.architecture, model: details.cpuModel };
  if (vcpu === null) return { cpus: sockets, cores: sockets && cores ? cores / sockets : cores, ...more };
  if (sockets !== undefined && vcpu % sockets === 0) {
    const threads = vcpu / sockets;
    return {
      cpus: sockets,
      cores: cores !== undefined && cores % sockets === 0 ? cores / sockets : Math.ceil(threads / 2),
      threads,
      ...more,
    };
  }
  losses.push({ what: "workload", name, sentence: say("export.loss.barista-layout", { vcpu }) });
  return { cpus: 1, cores: cores ?? Math.ceil(vcpu / 2), threads: vcpu, ...more };
}

function memoryOf({ memoryGib, memory, name }: Workload, losses: Loss[]): Json {
  if (memoryGib === null) return {};
  const totalSize = Math.ceil(memoryGib);
  if (totalSize !== memoryGib)
    losses.push({ what: "workload", name, sentence: say("export.loss.barista-memory", { gib: totalSize }) });
  return { totalSize, ...(memory.avg === null ? {} : { used: Math.ceil(memory.avg * memoryGib) }) };
}

/** Whole GB, up; what is a whole GB but for the dust of binary fractions is that many. */
function wholeGb(gib: number): number {
  const gb = gib / gibOf(1, "gb");
  return Math.abs(gb - Math.round(gb)) < 1e-6 ? Math.round(gb) : Math.ceil(gb);
}

function disksOf({ details, storageGib, name }: Workload, losses: Loss[]): Json {
  const rounded = new Set<number>();
  const whole = (gib: number | undefined): number | undefined => {
    if (gib === undefined) return undefined;
    const gb = wholeGb(gib);
    if (Math.abs(gibOf(gb, "gb") - gib) > 1e-6) rounded.add(gb);
    return gb;
  };
  const disk = ({ label, type, sizeGib, usedGib }: Disk): Json => ({
    label,
    type,
    totalSize: whole(sizeGib),
    used: whole(usedGib),
  });
  const all = details.disks ?? (storageGib === null ? [] : [{ label: "rootDisk", sizeGib: storageGib }]);
  const [root, ...rest] = all.map(disk);
  if (rounded.size > 0) losses.push({ what: "workload", name, sentence: say("export.loss.barista-disks") });
  return { ...(root ? { rootDisk: root } : {}), ...(rest.length > 0 ? { dataDisks: rest } : {}) };
}

/** A workload as this model can hold it: rounded up, and its use of memory in whole GiB. */
export function asBaristaHolds(workload: Workload): Workload {
  const up = (gib: number): number => gibOf(wholeGb(gib), "gb");
  const disks = workload.details.disks?.map(({ sizeGib, usedGib, ...disk }) => ({
    ...disk,
    ...(sizeGib === undefined ? {} : { sizeGib: up(sizeGib) }),
    ...(usedGib === undefined ? {} : { usedGib: up(usedGib) }),
  }));
  const sizes = disks?.flatMap(({ sizeGib }) => sizeGib ?? []) ?? [];
  const storageGib = sizes.length > 0 ? sizes.reduce((sum, one) => sum + one, 0) : workload.storageGib;
  return {
    ...workload,
    memoryGib: workload.memoryGib === null ? null : Math.ceil(workload.memoryGib),
    memory: { avg: null, p95: null, max: null },
    storageGib: storageGib === null || sizes.length > 0 ? storageGib : up(storageGib),
    storageUsedGib: null,
    details: { ...workload.details, ...(disks ? { disks } : {}) },
  };
}

function interfacesOf({ ipAddresses, details }: Workload): Json[] {
  if (ipAddresses.length === 0 && (details.macAddresses ?? []).length === 0) return [];
  const block = (address: string): string => {
    const known = details.networks?.find((network) => network.split("/")[0] === address && network.includes("/"));
    return known ?? `${address}/${address.includes(":") ? 128 : 32}`;
  };
  const of = (isV6: boolean): string[] => ipAddresses.filter((address) => address.includes(":") === isV6).map(block);
  return [{ name: "eth0", macAddress: details.macAddresses?.[0], ipv4CidrBlocks: of(false), ipv6CidrBlocks: of(true) }];
}

/** Links to other chosen machines as rules that let them pass; both ends need an address. */
function rulesOf(workload: Workload, dependencies: readonly Dependency[], byId: ReadonlyMap<string, Workload>): Json[] {
  const from = workload.ipAddresses[0];
  if (from === undefined) return [];
  return dependencies.flatMap((link): Json[] => {
    if (link.to.kind !== "workload") return [];
    const to = byId.get(link.to.id)?.ipAddresses[0];
    if (to === undefined) return [];
    const single = (address: string): string => `${address}/${address.includes(":") ? 128 : 32}`;
    return [
      {
        srcCIDR: single(from),
        srcPorts: "*",
        dstCIDR: single(to),
        // a link without one port may have been read from a rule about a range, which its note names
        dstPorts:
          link.port === null ? (/^\d+-\d+(?:[,;] *\d+-\d+)*$/.exec(link.note ?? "")?.[0] ?? "*") : String(link.port),
        protocol: link.protocol ?? "*",
        direction: "outbound",
        action: "allow",
      },
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
