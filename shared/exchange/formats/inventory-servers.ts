import type { Details } from "../../model/workload.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, WorkloadFields } from "../draft.ts";
import { type Notebook, type RowReader, known, noteLostDigits, noteOdd } from "../notes.ts";
import { type Table, cellOf, unitOf as unitFor } from "../table.ts";
import {
  type SizeUnit,
  coresOf,
  dayOf,
  environmentOf,
  isFraction,
  isSizeUnit,
  listOf,
  machineKindOf,
  numberOf,
  offMedian,
  osFamilyOf,
  shareOf,
  sizeOf,
  yearsAfter,
} from "../values.ts";
import { restOf } from "./inventory-rest.ts";
import { type SheetReading, groupOf, thingRows } from "./inventory-rows.ts";

/** More memory than this in one server is a unit mixed up, not a server. */
const MEMORY_LIMIT_GIB = 4096;
const CORE_LIMIT = 1024;
const shares = ["cpuAvg", "cpuMax", "memoryAvg", "memoryMax"] as const;

/** 서버현황: one workload per row. Sockets and cores are multiplied; threads are not stated, so a core counts as one vCPU. */
export const readServers: SheetReading = (table, notes) => {
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  const sums = { vcpu: 0, memory: 0, storage: 0 };
  const memoryUnit = unitOf(table, "memory");
  const binary = isBinary(table, memoryUnit, notes);
  const rest = restOf(table, notes);
  const fractions = fractionsOf(table, notes);
  const memories: { value: number | null; where: ReturnType<RowReader["where"]> }[] = [];
  noteLostDigits(table, ["externalId", "groupId"], notes);

  for (const { cells, row, name } of thingRows(table, notes, aside, "name", "hostname")) {
    const size = (field: string, most: number, asBinary: boolean): number | null => {
      const unit = unitOf(table, field);
      const read = cells.read(field, (cell, habits) => sizeOf(cell, unit, asBinary, habits));
      return cells.within(field, read, 0, most);
    };
    const share = (field: string): number | null => {
      const read = cells.read(field, (cell, habits) => shareOf(cell, fractions.get(field) === true, habits));
      return cells.within(field, read, 0, 1);
    };

    const { vcpu, sockets, cores } = coresIn(table, cells, notes);
    const memoryGib = size("memory", MEMORY_LIMIT_GIB, binary);
    const inside = size("disk", 1e7, false);
    const outside = size("external", 1e7, false);
    const storageGib = inside === null && outside === null ? null : (inside ?? 0) + (outside ?? 0);
    const osName = [cells.text("osName"), cells.text("osVersion")].filter((part) => part !== null).join(" ");
    const ips = listOf(cells.text("ip", 4000)).map((ip) => ip.slice(0, 64));
    const family = osFamilyOf(osName);
    const externalId = cells.text("externalId");
    const days = daysOf(table, cells, notes);
    const details = known<Details>({
      osVersion: cells.text("osVersion"),
      sockets,
      cores,
      cpuModel: cells.text("cpuModel"),
      maker: cells.text("maker"),
      model: cells.text("model"),
      hypervisor: cells.text("hypervisor", 100),
      purpose: cells.text("purpose", 500),
      boughtOn: days.boughtOn,
      replaceOn: days.replaceOn,
      supportEndsOn: cells.read("supportEnds", dayOf, "DATE_BAD"),
      // another tool's id may become the machine's; the agency's own number is kept beside it
      ids: externalId === null ? null : [{ key: table.fields.get("externalId")!.title, value: externalId }],
      other: some(
        // two columns that are added up stay as they are beside the sum
        rest.of(
          row,
          cells,
          ...(days.isLifeUsed ? [] : ["lifeYears"]),
          ...(inside === null || outside === null ? [] : ["disk", "external"]),
        ),
      ),
    });
    drafts.push({
      kind: "workload",
      place: cells.place,
      name,
      group: groupOf(cells),
      fields: known<WorkloadFields>({
        externalId,
        hostname: cells.text("hostname", 255) ?? (/^[\w.-]+$/.test(name) ? name : null),
        kind: kindOf(cells),
        environment: cells.read("environment", environmentOf, "WORD_BAD"),
        os: osName === "" ? null : known({ name: osName.slice(0, 200), family }),
        vcpu,
        memoryGib: memoryGib === 0 ? null : memoryGib,
        storageGib,
        storageUsedGib: size("used", 1e7, false),
        cpu: part({ avg: share("cpuAvg"), max: share("cpuMax") }),
        memory: part({ avg: share("memoryAvg"), max: share("memoryMax") }),
        ipAddresses: ips.length === 0 ? null : ips.slice(0, 64),
        location: cells.text("location"),
        details: Object.keys(details).length === 0 ? null : details,
        note: cells.text("note", 4000),
      }),
    });
    memories.push({ value: memoryGib, where: cells.where("memory") });
    sums.vcpu += vcpu ?? 0;
    sums.memory += memoryGib ?? 0;
    sums.storage += storageGib ?? 0;
  }
  const odd = offMedian(memories.map(({ value }) => value));
  noteOdd(
    notes,
    memories.filter((_, at) => odd.has(at)).map(({ where }) => where),
  );
  const memoryBytes = sums.memory * 2 ** 30;
  const perUnit = { mb: 1e6, tb: 1e12 }[memoryUnit as string] ?? 1e9; // any other unit is printed as GB
  const binaryPer = { mb: 2 ** 20, tb: 2 ** 40 }[memoryUnit as string] ?? 2 ** 30;
  return {
    drafts,
    aside,
    totals: [
      { what: "machines", value: drafts.length, unit: "" },
      { what: "vcpu", value: sums.vcpu, unit: "vCPU" },
      { what: "memory", value: memoryBytes / (binary ? binaryPer : perUnit), unit: memoryUnit.toUpperCase() },
      { what: "memory", value: sums.memory, unit: "GiB" },
      { what: "provisioned", value: (sums.storage * 2 ** 30) / 1e9, unit: "GB" },
      { what: "provisioned", value: sums.storage, unit: "GiB" },
    ],
  };
};

const some = <Thing>(list: readonly Thing[]): Thing[] | null => (list.length === 0 ? null : list.slice(0, 200));
const part = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | null }): Partial<Fields> | null => {
  const said = known<Fields>(fields);
  return Object.keys(said).length === 0 ? null : said;
};

/** The unit in the column's heading; a heading without one is in GB, as such sheets are. */
const unitOf = (table: Table, field: string): SizeUnit =>
  unitFor(table, field, (unit) => (isSizeUnit(unit) ? unit : null)) ?? "gb";

/** A “GB” of memory is meant as GiB; asked once a file. */
function isBinary(table: Table, unit: SizeUnit, notes: Notebook): boolean {
  const column = table.fields.get("memory");
  if (column === undefined || !/^[mgt]b$/.test(unit)) return true;
  const chosen = notes.ask({
    id: "memory-gb",
    sheet: table.sheet.name,
    column: column.title,
    text: say("exchange.question.memory-gb", { unit: unit.toUpperCase() }),
    options: [
      { value: "gib", label: say("exchange.question.memory-gb.gib") },
      { value: "gb", label: say("exchange.question.memory-gb.gb") },
    ],
    otherwise: "gib",
  });
  if (chosen === "gib")
    notes.note(
      "UNIT_ASSUMED",
      "warning",
      { printed: unit.toUpperCase(), taken: `${unit[0]!.toUpperCase()}iB` },
      { sheet: table.sheet.name, column: column.title },
    );
  return chosen === "gib";
}

/** Which columns of shares are written as fractions; said once for each. */
function fractionsOf(table: Table, notes: Notebook): ReadonlyMap<string, boolean> {
  return new Map(
    shares.map((field) => {
      const column = table.fields.get(field);
      const cells = column === undefined ? [] : table.rows.map((row) => cellOf(table, row, field));
      const fraction = column !== undefined && column.unit !== "%" && isFraction(cells);
      if (fraction) notes.note("FRACTION_READ", "info", {}, { sheet: table.sheet.name, column: column.title });
      return [field, fraction];
    }),
  );
}

type Cores = Readonly<{ vcpu: number | null; sockets: number | null; cores: number | null }>;

/** vCPU equivalents: a stated total, `8Core×2CPU`, or sockets × cores of each. One factor alone is not enough. */
function coresIn(table: Table, cells: RowReader, notes: Notebook): Cores {
  const total = cells.read("totalCores", coresOf)?.count ?? null;
  const sockets = cells.read("sockets", coresOf);
  const each = cells.read("cores", coresOf);
  const count =
    sockets === null || sockets.isTotal ? null : whole(cells.within("sockets", sockets.count, 1, CORE_LIMIT));
  if (total !== null)
    return { vcpu: whole(cells.within("totalCores", total, 1, CORE_LIMIT)), sockets: count, cores: null };
  const product = [sockets, each].find((one) => one?.isTotal === true);
  if (product) {
    const cores = whole(cells.within(sockets === product ? "sockets" : "cores", product.count, 1, CORE_LIMIT));
    return { vcpu: cores, sockets: count, cores };
  }
  if (sockets === null || each === null) return { vcpu: null, sockets: count, cores: null };
  const column = table.fields.get("cores")?.title ?? null;
  notes.noteOnce(`cores ${table.sheet.name}`, "CORES_COUNTED", "info", {}, { sheet: table.sheet.name, column });
  const cores = count === null ? null : whole(cells.within("cores", sockets.count * each.count, 1, CORE_LIMIT));
  return { vcpu: cores, sockets: count, cores };
}

const whole = (count: number | null): number | null => (count === null ? null : Math.round(count));

function kindOf(cells: RowReader) {
  const title = cells.where("physical").column?.toLowerCase() ?? "";
  const yesIs = /virtual/.test(title) ? "vm" : /physical/.test(title) ? "physical" : null;
  return cells.read("physical", (cell) => machineKindOf(cell, yesIs), "WORD_BAD");
}

/** When it came, and when it goes: said, or reckoned from the years it is to serve. */
function daysOf(table: Table, cells: RowReader, notes: Notebook) {
  const boughtOn = cells.read("bought", dayOf, "DATE_BAD");
  const said = cells.read("replaceOn", dayOf, "DATE_BAD");
  const years = cells.read("lifeYears", (cell) => numberOf(typeof cell === "string" ? cell.replace(/년$/, "") : cell));
  if (said !== null || boughtOn === null || years === null || years < 1 || years > 50 || !Number.isInteger(years))
    return { boughtOn, replaceOn: said, isLifeUsed: false };
  const column = table.fields.get("lifeYears")!.title;
  notes.noteOnce(`life ${table.sheet.name}`, "REPLACE_RECKONED", "info", {}, { sheet: table.sheet.name, column });
  return { boughtOn, replaceOn: yearsAfter(boughtOn, years), isLifeUsed: true };
}
