import type { Field } from "./fields.ts";
import { moneyUnitFor } from "./money-unit.ts";
import { plainUnit } from "./normalise.ts";
import type { Notebook, RowReader } from "./notes.ts";
import { type Table, cellOf, unitOf } from "./table.ts";
import {
  type Habits,
  type Parsed,
  booleanOf,
  classOf,
  dayOf,
  dispositionOf,
  environmentOf,
  freezesOf,
  gradeOf,
  isFraction,
  isSizeUnit,
  itemsOf,
  listOf,
  machineKindOf,
  minutesIn,
  moneyOf,
  numberOf,
  osFamilyOf,
  shareOf,
  sizeOf,
  textOf,
  yearOf,
} from "./values.ts";
import type { Cell } from "./workbook.ts";

/** The value of one field in a row; `null` where the row does not say, or says what the field cannot mean. */
export type FieldReader = (cells: RowReader) => unknown;

/** How a mapped column is read; its unit and its habits are settled here, once. */
export function fieldReader(field: Field, table: Table, notes: Notebook): FieldReader {
  const { id } = field;
  switch (field.kind) {
    case "text":
      return (cells) => cells.text(id, longest[id] ?? 200);
    case "long-text":
      return (cells) => cells.text(id, id === "reason" ? 1000 : 4000);
    case "list":
      return (cells) => {
        const all = listOf(cells.text(id, 4000)).map((one) => one.slice(0, 64));
        return all.length === 0 ? null : all.slice(0, 64);
      };
    case "count":
      return (cells) => whole(cells.within(id, cells.read(id, countOf), ...(ranges[id] ?? [0, 1e9])));
    case "decimal":
      return (cells) => cells.within(id, cells.read(id, numberOf), 0, 1e12);
    case "size":
      return sizeReader(id, table, notes);
    case "share":
      return shareReader(id, table, notes);
    case "rate": {
      const per = ratePer[(unitOf(table, id, (unit) => unit) ?? "mb/s").replace(/ps$/, "/s")] ?? 1;
      return (cells) => times(cells.within(id, cells.read(id, numberOf), 0, 1e12), per);
    }
    case "day":
      return (cells) => cells.read(id, dayOf, "DATE_BAD");
    case "year":
      return (cells) => cells.read(id, yearOf, "DATE_BAD");
    case "yes-no":
      return (cells) => cells.read(id, booleanOf, "BOOL_BAD");
    case "minutes": {
      const read = minutesIn(unitOf(table, id, (unit) => unit));
      return (cells) => cells.read(id, read, "UNIT_BAD");
    }
    case "milliseconds": {
      const per = unitOf(table, id, (unit) => unit) === "s" ? 1000 : 1;
      return (cells) => above0(times(cells.read(id, millisecondsOf), per));
    }
    case "money": {
      const unit = moneyUnitFor(table, id, notes);
      return (cells) => {
        const money = cells.read(id, (cell, habits) => moneyOf(cell, unit, habits));
        return money === null || cells.within(id, money.amount, 0, 1e15) === null ? null : money;
      };
    }
    case "items":
      return (cells) => cells.read(id, itemsOf, "ITEM_BAD");
    case "freezes":
      return (cells) => cells.read(id, freezesOf, "DATE_BAD");
    case "countries":
      return (cells) => cells.read(id, countriesOf, "WORD_BAD");
    case "word":
      return wordReader(id);
  }
}

const longest: Readonly<Record<string, number>> = {
  hostname: 255,
  protocol: 50,
  type: 100,
  "details.architecture": 50,
  "details.hypervisor": 100,
  "details.purpose": 500,
  "details.certificates": 500,
  tag: 500,
};
/** What can be: outside of it a value is noted, and stays unknown. */
const ranges: Readonly<Record<string, readonly [low: number, high: number]>> = {
  vcpu: [1, 1024],
  "details.sockets": [1, 1024],
  "details.cores": [1, 100_000],
  coresPerSocket: [1, 1024],
  "details.gpu.count": [1, 1024],
  users: [0, 1e8],
  "details.peakUsers": [0, 1e8],
  port: [0, 65_535],
  lifeYears: [1, 50],
};
const MEMORY_LIMIT_GIB = 4096;
const DISK_LIMIT_GIB = 1e7;
const ratePer: Readonly<Record<string, number>> = {
  "mb/s": 1,
  "kb/s": 1e-3,
  "bytes/s": 1e-6,
  "b/s": 1e-6,
  "gb/s": 1e3,
};

/** A count; of years also with their word. */
const countOf = (cell: Cell | undefined, habits: Habits): Parsed<number> =>
  numberOf(typeof cell === "string" ? cell.replace(/\s*(년|years?)$/i, "") : cell, habits);

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
const times = (value: number | null, per: number): number | null => (value === null ? null : value * per);
const above0 = (value: number | null): number | null => (value === null || value <= 0 ? null : value);

function sizeReader(id: string, table: Table, notes: Notebook): FieldReader {
  const column = table.fields.get(id);
  const unit = unitOf(table, id, (said) => (isSizeUnit(said) ? said : null));
  // a memory without a unit is in GB and means GiB, as people say
  const asBinary = id === "memoryGib" && unit === null;
  if (unit === null && column !== undefined)
    notes.note(
      "UNIT_ASSUMED",
      "warning",
      { taken: asBinary ? "GiB" : "GB" },
      { sheet: table.sheet.name, column: column.title, sentence: "exchange.finding.no-unit" },
    );
  const most = id === "memoryGib" ? MEMORY_LIMIT_GIB : DISK_LIMIT_GIB;
  return (cells) => {
    const size = cells.read(id, (cell, habits) => sizeOf(cell, unit ?? "gb", asBinary || unit === "gib", habits));
    const known = cells.within(id, size, 0, most);
    return id === "memoryGib" && known === 0 ? null : known;
  };
}

function shareReader(id: string, table: Table, notes: Notebook): FieldReader {
  const column = table.fields.get(id);
  const unit = plainUnit(column?.unit ?? "");
  const cells = table.rows.map((row) => cellOf(table, row, id));
  const fraction = unit === "fraction" || (unit !== "%" && isFraction(cells));
  if (fraction && unit !== "fraction" && column !== undefined)
    notes.note("FRACTION_READ", "info", {}, { sheet: table.sheet.name, column: column.title });
  return (cells) =>
    cells.within(
      id,
      cells.read(id, (cell, habits) => shareOf(cell, fraction, habits)),
      0,
      1,
    );
}

const millisecondsOf = (cell: Cell | undefined): Parsed<number> =>
  numberOf(typeof cell === "string" ? cell.replace(/\s*ms$/i, "") : cell);

function countriesOf(cell: Cell | undefined): Parsed<string[]> {
  const words = listOf(cell).map((word) => (/^(한국|대한민국|국내|korea)$/i.test(word) ? "KR" : word.toUpperCase()));
  if (words.length === 0) return { value: null, bad: false };
  return words.every((word) => /^[A-Z]{2}$/.test(word))
    ? { value: [...new Set(words)], bad: false }
    : { value: null, bad: true };
}

const firmwareOf = (cell: Cell | undefined): Parsed<"bios" | "uefi"> => {
  const word = textOf(cell)?.toLowerCase() ?? null;
  if (word === null) return { value: null, bad: false };
  if (/efi/.test(word)) return { value: "uefi", bad: false };
  return /bios|legacy/.test(word) ? { value: "bios", bad: false } : { value: null, bad: true };
};

/** “AI 학습”, “training” and “추론 서빙”; a cell that says both is not read. */
const gpuUseOf = (cell: Cell | undefined): Parsed<"training" | "inference"> => {
  const word = textOf(cell)?.toLowerCase() ?? null;
  if (word === null) return { value: null, bad: false };
  const isTraining = /train|학습|훈련/.test(word);
  const isInference = /infer|serving|추론|서빙/.test(word);
  if (isTraining === isInference) return { value: null, bad: true };
  return { value: isTraining ? "training" : "inference", bad: false };
};

const powerOf = (cell: Cell | undefined): Parsed<"on" | "off"> => {
  const word =
    textOf(cell)
      ?.toLowerCase()
      .replace(/[\s_-]+/g, "") ?? null;
  if (word === null) return { value: null, bad: false };
  if (/off|suspend|stop|down|정지|중지|꺼짐|종료|미가동/.test(word)) return { value: "off", bad: false };
  return /on$|run|active|up$|가동|운영|켜짐|사용|정상/.test(word)
    ? { value: "on", bad: false }
    : { value: null, bad: true };
};

function wordReader(id: string): FieldReader {
  switch (id) {
    case "kind":
      return (cells) => {
        const title = cells.where(id).column?.toLowerCase() ?? "";
        const yesIs = /virtual|가상화/.test(title) ? "vm" : /physical/.test(title) ? "physical" : null;
        return cells.read(id, (cell) => machineKindOf(cell, yesIs), "WORD_BAD");
      };
    case "environment":
      return (cells) => cells.read(id, environmentOf, "WORD_BAD");
    case "power":
      return (cells) => cells.read(id, powerOf, "WORD_BAD");
    case "details.firmware":
      return (cells) => cells.read(id, firmwareOf, "WORD_BAD");
    case "details.gpu.use":
      return (cells) => cells.read(id, gpuUseOf, "WORD_BAD");
    case "disposition":
      return (cells) => cells.read(id, dispositionOf, "WORD_BAD");
    case "grade":
      return (cells) => cells.read(id, gradeOf, "GRADE_BAD");
    default: // the class of data, of a group or of a data set
      return (cells) => cells.read(id, classOf, "CLASS_BAD");
  }
}

/** The family of an operating system, where its name tells. */
export const familyOf = (name: unknown) => (typeof name === "string" ? osFamilyOf(name) : null);
