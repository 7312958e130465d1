import type { Aside, Draft, WorkloadFields } from "../draft.ts";
import { type Notebook, type RowReader, known } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import {
  type SizeUnit,
  coresOf,
  dayOf,
  isFraction,
  isSizeUnit,
  numberOf,
  osFamilyOf,
  shareOf,
  sizeOf,
} from "../values.ts";
import { type SheetReading, groupOf, thingRows } from "./inventory-rows.ts";

/** More memory than this in one server is a unit mixed up, not a server. */
const MEMORY_LIMIT_GIB = 4096;
const CORE_LIMIT = 1024;

/** 서버현황: one workload per row. Sockets and cores are multiplied; threads are not stated, so a core counts as one vCPU. */
export const readServers: SheetReading = (table, notes, options) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { vcpu: 0, memory: 0, storage: 0 };
  const binary = (options.answers["memory-gb"] ?? "gib") === "gib";
  const memoryUnit = unitOf(table, "memory");
  if (table.fields.has("memory") && binary && /^[mgt]b$/.test(memoryUnit))
    notes.note(
      "UNIT_ASSUMED",
      "warning",
      { printed: memoryUnit.toUpperCase(), taken: `${memoryUnit[0]!.toUpperCase()}iB` },
      { sheet: table.sheet.name, column: table.fields.get("memory")!.title },
    );
  const fractions = new Map(
    ["cpuAvg", "cpuMax", "memoryAvg"].map((field) => [
      field,
      table.fields.get(field)?.unit !== "%" && isFraction(table.rows.map((row) => cellOf(table, row, field))),
    ]),
  );

  for (const { cells, name } of thingRows(table, notes, aside, "hostname")) {
    const size = (field: string, most: number, asBinary: boolean): number | null =>
      cells.within(
        field,
        cells.read(field, (cell) => sizeOf(cell, unitOf(table, field), asBinary)),
        0,
        most,
      );
    const share = (field: string): number | null =>
      cells.within(
        field,
        cells.read(field, (cell) => shareOf(cell, fractions.get(field) === true)),
        0,
        1,
      );

    const vcpu = vcpuOf(table, cells, notes);
    const memoryGib = size("memory", MEMORY_LIMIT_GIB, binary);
    const inside = size("disk", 1e7, false);
    const outside = size("external", 1e7, false);
    const storageGib = inside === null && outside === null ? null : (inside ?? 0) + (outside ?? 0);
    const osName = [cells.text("osName"), cells.text("osVersion")].filter((part) => part !== null).join(" ");
    const ips = (cells.text("ip") ?? "").split(/[;,\s]+/).filter((ip) => ip !== "");
    const family = osFamilyOf(osName);
    drafts.push({
      kind: "workload",
      place: cells.place,
      name,
      group: groupOf(cells),
      fields: known<WorkloadFields>({
        externalId: cells.text("externalId"),
        hostname: name,
        kind: kindOf(cells),
        environment: environmentOf(cells, notes),
        os: osName === "" ? null : known({ name: osName, family }),
        vcpu,
        memoryGib: memoryGib === 0 ? null : memoryGib,
        storageGib,
        storageUsedGib: size("used", 1e7, false),
        cpu: part({ avg: share("cpuAvg"), max: share("cpuMax") }),
        memory: part({ avg: share("memoryAvg") }),
        ipAddresses: ips.length === 0 ? null : ips.slice(0, 64),
        location: cells.text("location"),
        note: noteOf(table, cells),
      }),
    });
    sums.vcpu += vcpu ?? 0;
    sums.memory += memoryGib ?? 0;
    sums.storage += storageGib ?? 0;
  }
  return {
    drafts,
    aside,
    totals: [
      { what: "machines", value: drafts.length, unit: "" },
      { what: "vcpu", value: sums.vcpu, unit: "vCPU" },
      { what: "memory", value: binary ? sums.memory : (sums.memory * 2 ** 30) / 1e9, unit: memoryUnit.toUpperCase() },
      { what: "memory", value: sums.memory, unit: "GiB" },
      { what: "provisioned", value: (sums.storage * 2 ** 30) / 1e9, unit: "GB" },
      { what: "provisioned", value: sums.storage, unit: "GiB" },
    ],
  };
};

const part = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> | null => {
  const said = known<Fields>(fields);
  return Object.keys(said).length === 0 ? null : said;
};

/** The unit in the column's heading; a heading without one is in GB, as such sheets are. */
function unitOf(table: Table, field: string): SizeUnit {
  const unit = table.fields.get(field)?.unit?.toLowerCase() ?? "";
  return isSizeUnit(unit) ? unit : "gb";
}

/** vCPU equivalents: a stated total, `8Core×2CPU`, or sockets × cores of each. One factor alone is not enough. */
function vcpuOf(table: Table, cells: RowReader, notes: Notebook): number | null {
  const total = cells.read("totalCores", numberOf);
  if (total !== null) return whole(cells.within("totalCores", total, 1, CORE_LIMIT));
  const sockets = cells.read("sockets", coresOf);
  const cores = cells.read("cores", coresOf);
  const product = [sockets, cores].find((one) => one?.isTotal === true);
  if (product) return whole(cells.within("sockets", product.count, 1, CORE_LIMIT));
  if (sockets === null || cores === null) return null;
  const column = table.fields.get("cores")?.title ?? null;
  notes.noteOnce(`cores ${table.sheet.name}`, "CORES_COUNTED", "info", {}, { sheet: table.sheet.name, column });
  return whole(cells.within("cores", sockets.count * cores.count, 1, CORE_LIMIT));
}

const whole = (count: number | null): number | null => (count === null ? null : Math.round(count));

function kindOf(cells: RowReader): "vm" | "physical" | null {
  const word = cells.text("physical")?.toLowerCase() ?? "";
  if (/물리|physical|bare/.test(word)) return "physical";
  return /가상|virtual|vm/.test(word) ? "vm" : null;
}

function environmentOf(cells: RowReader, notes: Notebook): "production" | "test" | "development" | null {
  const word = cells.text("environment")?.toLowerCase() ?? "";
  if (word === "") return null;
  if (/운영|prod|live/.test(word)) return "production";
  if (/개발|dev/.test(word)) return "development";
  if (/테스트|시험|검증|test|stag|qa/.test(word)) return "test";
  notes.note("WORD_BAD", "error", {}, cells.where("environment"));
  return null;
}

/** What has no field of its own, under the heading the sheet gives it. */
function noteOf(table: Table, cells: RowReader): string | null {
  const said = ["externalId", "purpose"].flatMap((field) => {
    const text = cells.text(field);
    return text === null ? [] : [`${table.fields.get(field)!.title}: ${text}`];
  });
  const days = ["bought", "supportEnds"].flatMap((field) => {
    const day = cells.read(field, dayOf, "DATE_BAD");
    return day === null ? [] : [`${table.fields.get(field)!.title}: ${day}`];
  });
  const all = [...said, ...days].join(" · ");
  return all === "" ? null : all;
}
