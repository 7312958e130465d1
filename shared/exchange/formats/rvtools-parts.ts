import type { Details, Disk, Tag } from "../../model/workload.ts";
import { type Notebook, known } from "../notes.ts";
import type { Table } from "../table.ts";
import { booleanOf, gibOf, numberOf } from "../values.ts";
import { type Part, type Parts, placeOf } from "./rvtools-join.ts";
import { type ToolRow, MOST_LISTED, MOST_VCPU, askMegabytes, atMost, toolRow, words } from "./tool-rows.ts";

/** Above these the hypervisor could not serve what the machine asked: its size is kept (CPU ready 5 %, co-stop 3 %). */
const READY_LIMIT = 5;
const COSTOP_LIMIT = 3;
const MOST_DISKS = 256;

/** How a column of sizes is read: `MiB` as printed; older exports print `MB`, which is asked about. */
export function sizeReader(notes: Notebook) {
  const units = new Map<string, "mb" | "mib">();
  const unitOf = (table: Table, field: string): "mb" | "mib" => {
    const column = table.fields.get(field);
    if (column === undefined || !/mb\b/i.test(column.title)) return "mib";
    const key = `${table.sheet.name}/${column.title}`;
    const unit =
      units.get(key) ?? askMegabytes(notes, "megabytes", "mb", { sheet: table.sheet.name, column: column.title });
    units.set(key, unit);
    return unit;
  };
  return {
    unitOf,
    /** GiB of a cell. */
    gib: (cells: ToolRow, table: Table, field: string): number | null => {
      const size = cells.decimal(field);
      return size === null ? null : gibOf(size, unitOf(table, field));
    },
  };
}
export type SizeReader = ReturnType<typeof sizeReader>;

/** Values that say nothing: switched off, not set, none. */
const isUsual = ({ value }: Tag): boolean => /^(false|0|-1|no|none|unlimited|notconfigured|connected)$/i.test(value);

/** What no field of ours holds and is not as it usually is. */
export const unusual = (tags: readonly Tag[]): Tag[] => tags.filter((tag) => !isUsual(tag));

/** Sockets and cores, and whether the machine waits for CPU. */
export function readCpu(parts: Parts, notes: Notebook) {
  const [part] = parts.vCPU ?? [];
  if (part === undefined) return { vcpu: null, sockets: null, cores: null, isPressed: false, other: [] };
  const cells = toolRow(part.table, part.row, notes);
  const sockets = cells.whole("sockets", 1, 1024);
  const perSocket = cells.whole("perSocket", 1, 1024);
  const cores = cells.within(
    "perSocket",
    sockets === null || perSocket === null ? null : sockets * perSocket,
    1,
    MOST_VCPU,
  );
  return {
    vcpu: cells.vcpu("cpus") ?? cores,
    sockets,
    cores,
    isPressed: above(cells, "ready", READY_LIMIT) || above(cells, "costop", COSTOP_LIMIT),
    other: unusual(
      cells.others({
        overall: "Overall (MHz)",
        ready: "CPU ready %",
        costop: "CPU co-stop",
        limit: "CPU limit",
        hotAdd: "CPU hot add",
        hotRemove: "CPU hot remove",
      }),
    ),
  };
}

const above = (cells: ToolRow, field: string, limit: number): boolean => (cells.read(field, numberOf) ?? 0) > limit;

/** Whether memory was taken back from the machine, and how much it has where vInfo does not say. */
export function readMemory(parts: Parts, notes: Notebook) {
  const [part] = parts.vMemory ?? [];
  if (part === undefined) return { memoryMib: null, isPressed: false, other: [] };
  const cells = toolRow(part.table, part.row, notes);
  return {
    memoryMib: cells.decimal("sizeMib"),
    isPressed: above(cells, "ballooned", 0) || above(cells, "swapped", 0),
    other: unusual(
      cells.others({
        active: "Active memory (MiB)",
        consumed: "Consumed memory (MiB)",
        ballooned: "Ballooned memory (MiB)",
        swapped: "Swapped memory (MiB)",
        reservation: "Memory reservation",
        limit: "Memory limit",
        hotAdd: "Memory hot add",
      }),
    ),
  };
}

/** Disks of one machine. One that another machine has brought already is listed, and not counted again. */
export function diskReader(sizes: SizeReader, notes: Notebook) {
  const owners = new Map<string, string>();
  return (
    parts: Parts,
    name: string,
    site: string | null,
  ): { disks: Disk[]; storageGib: number | null; raw: string[] } => {
    const all = parts.vDisk ?? [];
    const used = usedByKey(parts.vPartition ?? [], sizes, notes);
    const raw: string[] = [];
    let storageGib: number | null = null;
    const disks = all.map((part, at): Disk => {
      const { table, row } = part;
      const cells = toolRow(table, row, notes);
      const label = cells.text("disk") ?? cells.text("label") ?? `Hard disk ${at + 1}`;
      const sizeGib = sizes.gib(cells, table, "capacityMib");
      const isRaw = cells.read("raw", booleanOf, "BOOL_BAD");
      const thin = cells.read("thin", booleanOf, "BOOL_BAD");
      if (isRaw === true) raw.push(label);
      const sharedKey = keyOfShared(cells, site);
      const owner = sharedKey === null ? undefined : owners.get(sharedKey.key);
      const isCounted = owner === undefined || owner === rowKey(name, site);
      if (sharedKey !== null && owner === undefined) owners.set(sharedKey.key, rowKey(name, site));
      if (!isCounted) notes.note("DISK_SHARED", "info", { name }, { ...placeOf(part), value: label });
      else if (sizeGib !== null) storageGib = (storageGib ?? 0) + sizeGib;
      const type = [
        isRaw === true ? "raw" : thin === null ? null : thin ? "thin" : "thick",
        sharedKey?.isSaid === true || !isCounted ? "shared" : null,
      ].filter((word) => word !== null);
      const diskKey = cells.text("diskKey");
      return known<Disk>({
        label,
        sizeGib,
        usedGib: diskKey === null ? null : (used.get(diskKey) ?? null),
        type: type.length === 0 ? null : type.join(" "),
      });
    });
    const [first] = all;
    return { disks: atMost(disks, MOST_DISKS, notes, first === undefined ? {} : placeOf(first)), storageGib, raw };
  };
}

const rowKey = (name: string, site: string | null): string => `${site ?? ""} ${name}`;

/** What a disk that several machines use is known by: its file, or its id where the tab says that it is shared. */
function keyOfShared(cells: ToolRow, site: string | null): { key: string; isSaid: boolean } | null {
  const words = [cells.text("sharing"), cells.text("bus")];
  const isSaid = words.some((word) => word !== null && !/^(sharingnone|nosharing|none|no|false|0)$/i.test(word));
  const paths = [cells.text("path", 1000), cells.text("diskPath", 1000)].filter((path) => path !== null);
  const path = paths.find((one) => /\.vmdk$/i.test(one)) ?? paths[0] ?? null;
  // without a word of sharing only a file's own path counts: nameless exports repeat other texts
  const id = isSaid ? (path ?? cells.text("diskUuid")) : path !== null && /\.vmdk$/i.test(path) ? path : null;
  return id === null ? null : { key: `${site ?? ""} ${id}`, isSaid };
}

function usedByKey(parts: readonly Part[], sizes: SizeReader, notes: Notebook): Map<string, number> {
  const used = new Map<string, number>();
  for (const { table, row } of parts) {
    const cells = toolRow(table, row, notes);
    const [key, gib] = [cells.text("diskKey"), sizes.gib(cells, table, "consumedMib")];
    if (key !== null && gib !== null) used.set(key, (used.get(key) ?? 0) + gib);
  }
  return used;
}

/** What the partitions hold together; `null` without partitions. */
export function consumedGib(parts: Parts, sizes: SizeReader, notes: Notebook): number | null {
  const found = (parts.vPartition ?? []).flatMap(
    ({ table, row }) => sizes.gib(toolRow(table, row, notes), table, "consumedMib") ?? [],
  );
  return found.length === 0 ? null : found.reduce((sum, gib) => sum + gib, 0);
}

/** Every address of every card. */
export function readNetworks(parts: Parts, notes: Notebook) {
  const rows = (parts.vNetwork ?? []).map((part) => toolRow(part.table, part.row, notes));
  const all = (field: string): string[] => rows.flatMap((cells) => cells.list(field));
  return {
    macs: [...new Set(all("mac"))].slice(0, MOST_LISTED),
    addresses: [...new Set([...all("ipv4"), ...all("ipv6")])],
    networks: rows.flatMap((cells) => cells.text("network") ?? []),
    cards: rows.length,
  };
}

/** What somebody should look at before the machine moves: kept beside it, and said. */
export function readRemarks(
  parts: Parts,
  given: Readonly<{ name: string; raw: readonly string[]; faultTolerance: string | null }>,
  notes: Notebook,
): NonNullable<Details["other"]> {
  const { name, raw, faultTolerance } = given;
  const tags: Tag[] = [];
  const remark = (key: string, word: string, what: string, part: Part | null): void => {
    if (key !== "") tags.push({ key, value: what.slice(0, 500) });
    const args = { name, what: words(`exchange.remark.${word}`, { what }) };
    notes.note("MOVE_REMARK", "info", args, part === null ? { value: name } : { ...placeOf(part), value: name });
  };
  const each = (
    tab: "vSnapshot" | "vCD" | "vUSB" | "vHealth" | "vTools",
    tell: (cells: ToolRow, part: Part) => void,
  ) => {
    for (const part of parts[tab] ?? []) tell(toolRow(part.table, part.row, notes), part);
  };
  each("vSnapshot", (cells, part) => {
    const size = cells.text("sizeMib");
    remark(
      "Snapshot",
      "snapshot",
      [cells.text("snapshot"), size === null ? null : `${size} MiB`].filter(Boolean).join(", "),
      part,
    );
  });
  each("vCD", (cells, part) => {
    if (cells.read("connected", booleanOf, "BOOL_BAD") === true)
      remark("CD/DVD", "cd", cells.text("device") ?? "", part);
  });
  each("vUSB", (cells, part) => {
    const device = [cells.text("device"), cells.text("type")].filter((word) => word !== null).join(", ");
    // a controller without a device holds nothing back
    if (cells.read("connected", booleanOf, "BOOL_BAD") === true) remark("USB", "usb", device, part);
  });
  each("vHealth", (cells, part) => remark("Health", "health", cells.text("message", 500) ?? "", part));
  each("vTools", (cells) => {
    const state = [cells.text("tools"), cells.text("version")].filter((word) => word !== null).join(", ");
    tags.push({ key: "VMware Tools", value: state });
  });
  for (const disk of raw) remark("", "raw-disk", disk, null);
  if (faultTolerance !== null && !isUsual({ key: "", value: faultTolerance }))
    remark("", "fault-tolerance", faultTolerance, null);
  return tags.filter(({ value }) => value !== "");
}
