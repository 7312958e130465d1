import { say } from "../../model/sentence.ts";
import type { Details, Disk, Tag } from "../../model/workload.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { type Notebook, known, notebook } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import { booleanOf, osFamilyOf, sizeOf, textOf } from "../values.ts";
import type { Row, Workbook } from "../workbook.ts";
import { type GoogleTable, googleTables } from "./google-tables.ts";
import { type MeasuredUse, useOf } from "./google-use.ts";
import {
  MOST_LISTED,
  MOST_TAGS,
  type ToolRow,
  atMost,
  columnsTold,
  listOrNull,
  noteEmpty,
  partOrNull,
  toolRow,
  topOf,
  totalsOf,
} from "./tool-rows.ts";

/** Columns that no field of ours holds. */
const kept = {
  publicIp: "PublicIPAddress",
  osPublisher: "OsPublisher",
  provisioning: "ProvisioningState",
  created: "CreateDate",
  source: "Source",
} as const;
const MOST_DISKS = 256;

type Part = Readonly<{ table: Table; row: Row }>;
type Parts = Record<Exclude<GoogleTable, "machines">, Part[]>;
const partKinds = ["disks", "performance", "tags"] as const;

/** The tables that Google Migration Center imports and exports: machines, and their disks, samples and tags, joined by `MachineId`. */
export const googleMigrationCenter: Format = {
  id: "google-migration-center",
  name: { ko: "Google Migration Center 표", en: "Google Migration Center tables" },
  knowsBest: [],
  joins: true,
  score(workbook) {
    const found = googleTables(topOf(workbook));
    if (found.machines.length > 0) return 1;
    return partKinds.some((kind) => found[kind].length > 0) ? 0.7 : 0;
  },
  read,
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const tables = googleTables(workbook);
  const aside: Aside[] = [];
  const parts = new Map<string, Parts>();
  const machineIds = new Set(
    tables.machines.flatMap((table) => table.rows.flatMap((row) => textOf(cellOf(table, row, "id")) ?? [])),
  );
  for (const kind of partKinds)
    for (const table of tables[kind])
      for (const row of table.rows) {
        const id = textOf(cellOf(table, row, "id"));
        const place = { sheet: table.sheet.name, row: row.number };
        if (kind === "tags" && textOf(cellOf(table, row, "key")) === null)
          aside.push({ place, name: id, outcome: "skipped", reason: say("exchange.reason.empty-pair") });
        else if (id !== null && machineIds.has(id)) {
          const mine = parts.get(id) ?? { disks: [], performance: [], tags: [] };
          parts.set(id, mine);
          mine[kind].push({ table, row });
        } else {
          const reason = id === null ? say("exchange.reason.no-name") : say("exchange.reason.no-partner", { name: id });
          aside.push({ place, name: id, outcome: "refused", reason });
        }
      }
  const sheet = tables.machines[0]?.sheet.name ?? null;
  if (
    tables.disks.length === 0 &&
    !tables.machines.some(({ fields }) => fields.has("allocatedGib") || fields.has("allocatedBytes"))
  )
    noteEmpty(notes, "disks", sheet);
  if (tables.performance.every(({ rows }) => rows.length === 0)) noteEmpty(notes, "use", sheet);

  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const sums = { vcpu: 0, memory: 0, storage: 0, used: 0 };
  for (const table of tables.machines)
    for (const row of table.rows) {
      const cells = toolRow(table, row, notes);
      const whole = textOf(cells.raw("id"));
      // what is longer than an id may be is none: cut off, two might become one
      const id = whole !== null && whole.length > 200 ? null : whole;
      const name = cells.text("name") ?? cells.text("id");
      if (name === null) {
        aside.push({ place: cells.place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
        notes.note("REQ_MISSING", "error", { field: "MachineId" }, cells.where("id"));
        continue;
      }
      // a second row of one id has no parts of its own: they are the first one's
      const mine = whole === null || seen.has(whole) ? undefined : parts.get(whole);
      if (whole !== null) seen.add(whole);
      const { fields, vcpu, memoryGib } = machine(cells, { id, name }, mine, notes);
      drafts.push({ kind: "workload", place: cells.place, also: placesOf(mine), name, group: null, fields });
      sums.vcpu += vcpu ?? 0;
      sums.memory += memoryGib ?? 0;
      sums.storage += fields.storageGib ?? 0;
      sums.used += fields.storageUsedGib ?? 0;
    }
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([...tables.machines, ...partKinds.flatMap((kind) => tables[kind])], unitIn),
    totals: totalsOf(drafts.length, sums.vcpu, [
      ...(tables.machines.some(({ fields }) => fields.has("memoryMib"))
        ? [{ what: "memory", sum: sums.memory * 1024, unit: "MiB" as const }]
        : [{ what: "memory", sum: sums.memory, unit: "GiB" as const }]),
      { what: "provisioned", sum: sums.storage, unit: "GiB" },
      { what: "in-use", sum: sums.used, unit: "GiB" },
    ]),
  };
}

/** The unit is part of the heading's one word. */
const unitIn = (_field: string, { title }: Readonly<{ title: string }>): string | null =>
  /(GiB|MiB|Bytes)$/i.exec(title)?.[1] ?? null;

const placesOf = (mine: Parts | undefined): Place[] =>
  mine === undefined
    ? []
    : partKinds.flatMap((kind) => mine[kind].map(({ table, row }) => ({ sheet: table.sheet.name, row: row.number })));

function machine(
  cells: ToolRow,
  { id, name }: Readonly<{ id: string | null; name: string }>,
  mine: Parts | undefined,
  notes: Notebook,
): { fields: WorkloadFields; vcpu: number | null; memoryGib: number | null } {
  const size = (field: string, unit: "gib" | "mib" | "bytes"): number | null =>
    cells.within(
      field,
      cells.read(field, (cell, habits) => sizeOf(cell, unit, false, habits)),
      0,
      1e9,
    );
  const vcpu = cells.vcpu("cores");
  const printedMemory = size("memoryGib", "gib") ?? size("memoryMib", "mib");
  const memoryGib = cells.memory(
    cells.where("memoryGib").column === null ? "memoryMib" : "memoryGib",
    name,
    printedMemory,
  );
  if (vcpu === null || memoryGib === null) notes.note("SIZE_MISSING", "warning", { name }, cells.where("cores"));

  const { disks, isSentinel } = disksOf(mine?.disks ?? [], name, notes);
  const allocated = size("allocatedGib", "gib") ?? size("allocatedBytes", "bytes");
  const isAlsoSentinel = isSentinel && allocated === SENTINEL_GIB;
  const stated = isAlsoSentinel ? null : allocated;
  const listed = disks.flatMap(({ sizeGib }) => sizeGib ?? []);
  const listedUse = disks.flatMap(({ usedGib }) => usedGib ?? []);
  const use: MeasuredUse | null =
    mine === undefined || mine.performance.length === 0 ? null : useOf(mine.performance, name, memoryGib, notes);

  const type = cells.text("osType");
  const osName = cells.text("osName");
  const family = (type === null ? null : osFamilyOf(type)) ?? (osName === null ? null : osFamilyOf(osName));
  const os = partOrNull<{ name: string; family: "linux" | "windows" | "unix" | "other" }>({ name: osName, family });
  if (cells.where("osName").column !== null && osName === null) noteUnknownOs(cells, name, notes);
  const power = powerOf(cells.text("status"));
  const isPhysical = cells.read("physical", booleanOf, "BOOL_BAD");
  const mac = cells.list("primaryMac");
  const other: Tag[] = [
    ...cells.others(kept),
    ...(power === null ? cells.others({ status: "MachineStatus" }) : []),
    ...(type !== null && osFamilyOf(type) === null ? cells.others({ osType: "OsType" }) : []),
    ...(use?.other ?? []),
  ];
  const fields = known<WorkloadFields>({
    externalId: id,
    kind: isPhysical === null ? null : isPhysical ? "physical" : "vm",
    power,
    vcpu,
    memoryGib,
    storageGib: stated ?? (listed.length === 0 ? null : sum(listed)),
    storageUsedGib: size("usedGib", "gib") ?? (listedUse.length === 0 ? null : sum(listedUse)),
    os,
    cpu: use?.cpu ?? null,
    memory: use?.memory ?? null,
    ipAddresses: listOrNull([...new Set([...cells.list("primaryIp"), ...cells.list("ips")])].slice(0, MOST_LISTED)),
    location: cells.text("location"),
    details: partOrNull<Details>({
      osVersion: cells.text("osVersion"),
      model: cells.text("machineType"),
      macAddresses: listOrNull(mac),
      disks: listOrNull(disks),
      networkInMbPerSecond: use?.networkInMbPerSecond ?? null,
      networkOutMbPerSecond: use?.networkOutMbPerSecond ?? null,
      ids: id === null ? null : [{ key: "MachineId", value: id }],
      tags: listOrNull(tagsOf(mine?.tags ?? [], notes)),
      other: listOrNull(other),
    }),
  });
  return { fields, vcpu, memoryGib };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const powerOf = (status: string | null): "on" | "off" | null => {
  if (status === null) return null;
  if (/^(running|poweredon|on|active)$/i.test(status)) return "on";
  return /^(stopped|terminated|poweredoff|off|suspended|deallocated)$/i.test(status) ? "off" : null;
};

/** What an official exporter writes of a disk when it could not ask for it. */
const SENTINEL_GIB = 52.5;

function disksOf(parts: readonly Part[], name: string, notes: Notebook): { disks: Disk[]; isSentinel: boolean } {
  let isSentinel = false;
  const disks = parts.flatMap(({ table, row }): Disk[] => {
    const cells = toolRow(table, row, notes);
    const gib = (field: string): number | null =>
      cells.within(
        field,
        cells.read(field, (cell, habits) => sizeOf(cell, "gib", false, habits)),
        0,
        1e9,
      );
    const disk = known<Disk>({
      label: cells.text("label"),
      sizeGib: gib("size"),
      usedGib: gib("used"),
      type: cells.text("type", 100),
    });
    if (disk.label === "/dev/xvda" && disk.sizeGib === SENTINEL_GIB && disk.type === "gp2") {
      isSentinel = true;
      notes.note("SENTINEL_VALUE", "warning", { name, value: "/dev/xvda, 52.5 GiB, gp2" }, cells.where("size"));
      return [];
    }
    return [disk];
  });
  const first = parts[0];
  return {
    disks: atMost(disks, MOST_DISKS, notes, first ? { sheet: first.table.sheet.name, row: first.row.number } : {}),
    isSentinel,
  };
}

/** The exporter writes `unknown` as a name where it could not ask; a blank is only a blank. */
function noteUnknownOs(cells: ToolRow, name: string, notes: Notebook): void {
  const written = cells.raw("osName");
  if (typeof written === "string" && /^unknown$/i.test(written.trim()))
    notes.note("SENTINEL_VALUE", "warning", { name, value: written }, { ...cells.where("osName"), value: written });
}

function tagsOf(parts: readonly Part[], notes: Notebook): Tag[] {
  const tags = parts.flatMap(({ table, row }): Tag[] => {
    const cells = toolRow(table, row, notes);
    const key = cells.text("key");
    return key === null ? [] : [{ key, value: cells.text("value", 500) ?? "" }];
  });
  const first = parts[0];
  return atMost(tags, MOST_TAGS, notes, first ? { sheet: first.table.sheet.name, row: first.row.number } : {});
}
