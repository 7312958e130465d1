import type { Details, Disk, Tag } from "../../model/workload.ts";
import type { Place, WorkloadFields } from "../draft.ts";
import { type Notebook, known } from "../notes.ts";
import { gibOf, osFamilyOf } from "../values.ts";
import { type JsonObject, type JsonReader, isObject, jsonReader, listUnder, textUnder, under } from "./json-reader.ts";
import {
  MOST_LISTED,
  MOST_TAGS,
  MOST_VCPU,
  atMost,
  listOrNull,
  memorySize,
  partOrNull,
  shortened,
  useOrNull,
} from "./tool-rows.ts";

/** A machine of the model, with what links are found by. */
export type ReadNode = Readonly<{
  place: Place;
  name: string;
  machineId: string | null;
  addresses: readonly string[];
  json: JsonObject;
  isInCluster: boolean;
  fields: WorkloadFields;
}>;

/** Parts that no field of ours holds, kept under their path so that writing back loses none. */
const kept: readonly (readonly string[])[] = [
  ["role"],
  ["cpu", "maxSpeed"],
  ["cpu", "vendor"],
  ["memory", "type"],
  ["memory", "available"],
  ["os", "name"],
  ["os", "version"],
  ["os", "versionCodename"],
  ["os", "id"],
  ["os", "idLike"],
];
/** Lists of objects, each object kept as JSON under `interfaces.1`, `routingTable.1` … */
const keptLists = ["interfaces", "routingTable", "firewallTable"] as const;

/** One node as a workload; `null` where nothing names it. vCPU = `cpus` × `threads`: the model counts threads per CPU. */
export function readNode(
  json: unknown,
  reader: JsonReader,
  gateways: readonly unknown[],
  notes: Notebook,
): ReadNode | null {
  if (!isObject(json)) return null;
  const machineId = reader.text(["machineId"]);
  const hostname = reader.text(["hostname"], 255);
  const name = (hostname ?? machineId)?.slice(0, 200) ?? null;
  if (name === null) return null;
  if (machineId === null) notes.note("ID_MISSING", "warning", { name }, reader.where(["machineId"]));

  const { vcpu, ...cpu } = cpuOf(reader, notes);
  const memoryGib = memorySize(
    nonZero(reader.number(["memory", "totalSize"], 0, 1e6)),
    name,
    notes,
    reader.where(["memory", "totalSize"]),
  );
  if (vcpu === null || memoryGib === null)
    notes.note("SIZE_MISSING", "warning", { name }, reader.where(["cpu", "cpus"]));
  const usedMemory = nonZero(reader.number(["memory", "used"], 0, 1e6));
  const disks = disksOf(json, reader.place, notes);
  const sizes = disks.flatMap(({ sizeGib }) => sizeGib ?? []);
  const used = disks.flatMap(({ usedGib }) => usedGib ?? []);
  const { addresses, macs, networks } = interfacesOf(json);
  const osName = reader.text(["os", "prettyName"]) ?? reader.text(["os", "name"]);
  const familyWords = [osName, textUnder(json, "os", "id"), textUnder(json, "os", "idLike")].filter(
    (word) => word !== null,
  );
  const role = reader.text(["role"])?.toLowerCase() ?? "";
  const other: Tag[] = [...reader.others(kept), ...listsOf(json, machineId, gateways, notes, reader.place)];

  return {
    place: reader.place,
    name,
    machineId,
    addresses,
    json,
    isInCluster: /^(control-?plane|master|worker|k8s|kubernetes)/.test(role),
    fields: known<WorkloadFields>({
      externalId: machineId ?? hostname?.slice(0, 200) ?? null,
      hostname,
      vcpu,
      memoryGib,
      storageGib: sizes.length === 0 ? null : sum(sizes),
      storageUsedGib: used.length === 0 ? null : sum(used),
      os: osName === null ? null : known({ name: osName, family: osFamilyOf(familyWords.join(" ")) }),
      memory:
        usedMemory === null || memoryGib === null || usedMemory > memoryGib
          ? null
          : useOrNull({ avg: usedMemory / memoryGib }),
      ipAddresses: listOrNull(atMost(addresses, MOST_LISTED, notes, { ...reader.place, column: "interfaces" })),
      details: partOrNull<Details>({
        ...cpu,
        osVersion: reader.text(["os", "versionId"]),
        macAddresses: listOrNull(atMost(macs, MOST_LISTED, notes, { ...reader.place, column: "interfaces" })),
        networks: listOrNull(atMost(networks, MOST_LISTED, notes, { ...reader.place, column: "interfaces" })),
        disks: listOrNull(disks),
        ids: machineId === null ? null : [{ key: "machineId", value: machineId }],
        other: listOrNull(atMost(other, MOST_TAGS, notes, { ...reader.place, column: "firewallTable" })),
      }),
    }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** Unsigned whole numbers of the tool: 0 is rounded down or not known, never a size. */
const nonZero = (number: number | null): number | null => (number === 0 ? null : number);

function cpuOf(reader: JsonReader, notes: Notebook) {
  const sockets = reader.count(["cpu", "cpus"], 1024);
  const cores = reader.count(["cpu", "cores"], 1024);
  const threads = reader.count(["cpu", "threads"], 1024);
  const each = threads ?? cores;
  if (threads === null && cores !== null)
    notes.note("VCPU_FROM", "info", { column: "cpu.cores" }, reader.where(["cpu", "cores"]));
  const inAll = (count: number | null, path: readonly string[]): number | null => {
    const all = count === null ? null : (sockets ?? 1) * count;
    if (all === null || all <= MOST_VCPU) return all;
    notes.note("RANGE_ODD", "warning", { low: 1, high: MOST_VCPU }, reader.where(path));
    return null;
  };
  return {
    vcpu: inAll(each, ["cpu", threads === null ? "cores" : "threads"]),
    sockets,
    cores: inAll(cores, ["cpu", "cores"]),
    architecture: reader.text(["cpu", "architecture"], 50),
    cpuModel: reader.text(["cpu", "model"]),
  };
}

/** The root disk first, then the others, in GB of the file. */
function disksOf(json: JsonObject, place: Place, notes: Notebook): Disk[] {
  const root = under(json, "rootDisk");
  const all = [
    ...(isObject(root) ? [{ json: root, path: "rootDisk" }] : []),
    ...listUnder(json, "dataDisks").map((disk, at) => ({ json: disk, path: `dataDisks.${at + 1}` })),
  ];
  const disks = all.map(({ json: disk, path }): Disk => {
    const reader = jsonReader({ [path]: disk }, place, notes);
    const gib = (part: string): number | null => {
      const gb = reader.number([path, part], 0, 1e9);
      return gb === null ? null : gibOf(gb, "gb");
    };
    const sizeGib = nonZero(gib("totalSize"));
    const available = gib("available");
    return known<Disk>({
      label: reader.text([path, "label"]) ?? path,
      type: reader.text([path, "type"], 100),
      sizeGib,
      usedGib: gib("used") ?? (sizeGib === null || available === null ? null : Math.max(0, sizeGib - available)),
    });
  });
  return atMost(disks, 256, notes, { ...place, column: "dataDisks" });
}

/** Addresses without the length of their network; the loopback is nobody's address. */
function interfacesOf(json: JsonObject): { addresses: string[]; macs: string[]; networks: string[] } {
  const cards = listUnder(json, "interfaces").filter((card) => !/^lo\d*$/.test(textUnder(card, "name") ?? ""));
  const blocks = (name: string): string[] =>
    cards.flatMap((card) =>
      listUnder(card, name).flatMap((block) => (typeof block === "string" ? [block.trim()] : [])),
    );
  const cidrs = [...blocks("ipv4CidrBlocks"), ...blocks("ipv6CidrBlocks")].filter((block) => block !== "");
  return {
    addresses: [...new Set(cidrs.map((block) => block.split("/")[0]!.slice(0, 64)))].filter(
      (ip) => !/^(127\.|::1$)/.test(ip),
    ),
    macs: [...new Set(cards.flatMap((card) => textUnder(card, "macAddress")?.slice(0, 64) ?? []))],
    networks: [...new Set(cidrs.map((block) => block.slice(0, 200)))],
  };
}

function listsOf(
  json: JsonObject,
  machineId: string | null,
  gateways: readonly unknown[],
  notes: Notebook,
  place: Place,
): Tag[] {
  const own = gateways.filter((gateway) => machineId !== null && textUnder(gateway, "machineId") === machineId);
  const all = [...keptLists.map((list) => [list, listUnder(json, list)] as const), ["defaultGateways", own] as const];
  return all.flatMap(([list, entries]) =>
    entries.map((entry, at): Tag => {
      const key = `${list}.${at + 1}`;
      return { key, value: shortened(JSON.stringify(entry), 500, notes, { ...place, column: key })! };
    }),
  );
}
