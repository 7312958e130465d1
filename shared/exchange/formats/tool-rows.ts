import type { Sentence, Text } from "../../model/sentence.ts";
import { say } from "../../model/sentence.ts";
import type { Tag, Utilisation } from "../../model/workload.ts";
import { inBothLanguages } from "../../text/text.ts";
import type { Reading } from "../draft.ts";
import { type Notebook, RowReader, type Where, known } from "../notes.ts";
import { type Aliases, type Column, type Table, cellOf, findTable } from "../table.ts";
import { type Habits, type Parsed, gibOf, numberOf, shareOf, textOf } from "../values.ts";
import type { Cell, Row, Sheet, Workbook } from "../workbook.ts";

/** Memory beyond this is rare in one machine (said), and beyond the second no machine's (left out). */
const RARE_GIB = 4096;
const MOST_GIB = 32 * 1024;
export const MOST_VCPU = 1024;
/** As many as the model holds in one list. */
export const MOST_LISTED = 64;
export const MOST_TAGS = 200;

/** A row of a table that another tool writes: what `RowReader` reads, and what such tools have in common. */
export function toolRow(table: Table, row: Row, notes: Notebook) {
  const cells = new RowReader(table, row, notes);
  const text = (field: string, longest = 200): string | null => {
    const said = textOf(cellOf(table, row, field));
    return said === null || said.length <= longest ? said : shortened(said, longest, notes, cells.where(field));
  };
  const words = (field: string, between: RegExp, most: number, longest: number): string[] => {
    const said = textOf(cellOf(table, row, field));
    return said === null ? [] : listed(said, between, { most, longest }, notes, cells.where(field));
  };
  const decimal = (field: string): number | null =>
    cells.within(field, cells.read(field, numberOf), 0, Number.MAX_SAFE_INTEGER);
  const whole = (field: string, least: number, most: number): number | null =>
    cells.within(field, cells.read(field, wholeOf), least, most);
  /** A percentage as a share; the heading says that it is one, so 0.5 is half a percent. */
  const percent = (field: string): number | null => {
    const share = cells.read(field, (cell, habits) => shareOf(cell, false, habits));
    if (share === null || (share >= 0 && share <= 1)) return share;
    notes.note("RANGE_ODD", "warning", { low: 0, high: 100 }, cells.where(field));
    return null;
  };
  return {
    place: cells.place,
    where: (field: string) => cells.where(field),
    read: cells.read.bind(cells),
    within: cells.within.bind(cells),
    /** The cell as the file holds it. */
    raw: (field: string): Cell | undefined => cellOf(table, row, field),
    /** Names in one cell; blanks belong to them. */
    names: (field: string): string[] => words(field, /[;,]/, MOST_LISTED, 200),
    /** Addresses in one cell. */
    list: (field: string): string[] => words(field, /[;,\s]+/, MOST_LISTED, 64),
    text,
    decimal,
    whole,
    percent,
    port: (field: string): number | null => whole(field, 0, 65_535),
    vcpu: (field: string): number | null => whole(field, 1, MOST_VCPU),
    /** A size said in GiB, with what is odd about it. */
    memory: (field: string, name: string, gib: number | null): number | null =>
      memorySize(gib, name, notes, cells.where(field)),
    /** What stands in columns that have no field here, under the heading the tool gives them. */
    others: (columns: Readonly<Record<string, string>>): Tag[] =>
      Object.entries(columns).flatMap(([field, heading]) => {
        const value = text(field, 500);
        return value === null ? [] : [{ key: heading, value }];
      }),
  };
}
export type ToolRow = ReturnType<typeof toolRow>;

/** A whole number; half a processor is not a number of processors. */
function wholeOf(cell: Cell | undefined, habits: Habits): Parsed<number> {
  const { value, bad } = numberOf(cell, habits);
  return value === null || Number.isInteger(value) ? { value, bad } : { value: null, bad: true };
}

/** A memory size as machines have it: a rare one is said, an impossible one is left out. */
export function memorySize(gib: number | null, name: string, notes: Notebook, where: Where): number | null {
  if (gib === null) return null;
  if (gib <= 0 || gib > MOST_GIB) {
    notes.note("RANGE_ODD", "warning", { low: 0, high: MOST_GIB }, where);
    return null;
  }
  if (gib >= RARE_GIB) notes.note("SIZE_ODD", "warning", { name, size: Math.round(gib) }, where);
  return gib;
}

/** A text as long as the model holds it; what is cut off is said. */
export function shortened(text: string | null, longest: number, notes: Notebook, where: Where): string | null {
  if (text === null || text.length <= longest) return text;
  notes.note("TEXT_CUT", "warning", { length: text.length, kept: longest }, where);
  return text.slice(0, longest);
}

/** A list in one cell, each word once. */
export function listed(
  text: string | null,
  between: RegExp,
  { most, longest }: Readonly<{ most: number; longest: number }>,
  notes: Notebook,
  where: Where,
): string[] {
  if (text === null) return [];
  const words = text.split(between).map((word) => word.trim());
  const all = words.flatMap((word) => (word === "" ? [] : (shortened(word, longest, notes, where) ?? [])));
  return atMost([...new Set(all)], most, notes, where);
}

/** As many as the model holds; how many are left out is said. */
export function atMost<One>(all: readonly One[], most: number, notes: Notebook, where: Where): One[] {
  if (all.length > most) notes.note("LIST_CUT", "warning", { count: all.length, kept: most }, where);
  return all.slice(0, most);
}

/** Words hung on a thing in one cell: `zone:1, critical:yes`. A word without a value is kept as one. */
export function tagsIn(text: string | null, between: RegExp, notes: Notebook, where: Where): Tag[] {
  if (text === null) return [];
  const tags = text.split(between).flatMap((part): Tag[] => {
    const at = part.search(/[:=]/);
    const [key, value] = at < 0 ? [part.trim(), ""] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (key === "") return [];
    return [{ key: shortened(key, 200, notes, where)!, value: shortened(value, 500, notes, where)! }];
  });
  return atMost(tags, MOST_TAGS, notes, where);
}

/** Nothing where there is nothing to keep: an empty list would say that the file knows of none. */
export const listOrNull = <One>(all: readonly One[]): One[] | null => (all.length === 0 ? null : [...all]);

/** A part of a thing, `null` where nothing of it is known. */
export function partOrNull<Fields extends object>(fields: {
  [Key in keyof Fields]: Fields[Key] | null;
}): Partial<Fields> | null {
  const said = known<Fields>(fields);
  return Object.keys(said).length === 0 ? null : said;
}
export const useOrNull = (use: Partial<Record<keyof Utilisation, number | null>>): Partial<Utilisation> | null =>
  partOrNull<Utilisation>({ avg: use.avg ?? null, p95: use.p95 ?? null, max: use.max ?? null });

/** A column that is read although it has no alias (`mgn:server:tag:owner`), or is left out on purpose. */
type ColumnWord = (column: Column, table: Table) => string | null | undefined;

/** What the report says of the columns: which fill which field, in what unit; and which are of no use. */
export function columnsTold(
  tables: readonly Table[],
  unitOf: (field: string, column: Column) => string | null = (_field, { unit }) => unit,
  fieldOf: ColumnWord = ({ field }) => field,
): Pick<Reading, "mapping" | "unusedColumns" | "usedSheets"> {
  const told = tables.flatMap((table) =>
    table.columns.map((column) => ({ sheet: table.sheet.name, column, field: fieldOf(column, table) ?? null })),
  );
  return {
    mapping: told.flatMap(({ sheet, column, field }) =>
      field === null ? [] : [{ sheet, column: column.title, field, unit: unitOf(field, column) }],
    ),
    unusedColumns: told.flatMap(({ sheet, column, field }) =>
      field === null ? [{ sheet, column: column.title }] : [],
    ),
    usedSheets: tables.map(({ sheet }) => sheet.name),
  };
}

/** A section a file does not have, and what that costs. */
export function noteEmpty(notes: Notebook, section: "disks" | "use" | "sizes", sheet: string | null): void {
  notes.note(
    "SECTION_EMPTY",
    "warning",
    { sheet: words(`exchange.section-name.${section}`), costs: words(`exchange.section.${section}`) },
    { sheet },
  );
}
export const words = (key: string, args: Sentence["args"] = {}): Text => inBothLanguages(say(key, args));

/** Whether a column printed in MB means 10⁶ or 2²⁰ bytes: asked once a file; the default is said. */
export function askMegabytes(
  notes: Notebook,
  id: "memory-mb" | "megabytes",
  otherwise: "mb" | "mib",
  { sheet, column }: Readonly<{ sheet: string; column: string }>,
): "mb" | "mib" {
  const chosen = notes.ask({
    id,
    sheet,
    column,
    text: say(`exchange.question.${id}`),
    options: [
      { value: "mb", label: say("exchange.answer.mb") },
      { value: "mib", label: say("exchange.answer.mib") },
    ],
    otherwise,
  });
  const taken = chosen === "mib" ? "mib" : "mb";
  notes.note("UNIT_ASSUMED", "warning", { printed: "MB", taken: taken === "mib" ? "MiB" : "MB" }, { sheet, column });
  return taken;
}

/** Sums of a list of machines, in the units of the file and in ours. */
export function totalsOf(
  machines: number,
  vcpu: number,
  sizes: readonly Readonly<{ what: string; sum: number; unit: "MiB" | "MB" | "GiB" | "GB" }>[],
): Reading["totals"] {
  const inGib = (sum: number, unit: string): number => gibOf(sum, unit.toLowerCase() as "mib" | "mb" | "gib" | "gb"); // the four of them
  return [
    { what: "machines", value: machines, unit: "" },
    { what: "vcpu", value: vcpu, unit: "vCPU" },
    ...sizes.flatMap(({ what, sum, unit }) => [
      { what, value: sum, unit },
      ...(unit === "GiB" ? [] : [{ what, value: inGib(sum, unit), unit: "GiB" }]),
    ]),
  ];
}

/** The first sheet of a workbook that has rows: a text file has one. */
export const firstSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(({ rows, hidden }) => rows.length > 0 && !hidden) ?? sheets.find(({ rows }) => rows.length > 0);

/** The table on that sheet. */
export function firstTable(workbook: Workbook, aliases: Aliases): Table | null {
  const sheet = firstSheet(workbook.sheets);
  return sheet === undefined ? null : findTable(sheet, aliases);
}

/** Rows a format is known by: the heading stands among the first 20. */
const TOP = 24;
export const topOfSheet = (sheet: Sheet): Sheet =>
  sheet.rows.length <= TOP ? sheet : { ...sheet, rows: sheet.rows.slice(0, TOP) };
/** As much of a workbook as tells its format. */
export const topOf = (workbook: Workbook): Workbook => ({ ...workbook, sheets: workbook.sheets.map(topOfSheet) });

/** The environment a word means; `null` where the word is none of ours. */
export function environmentIn(word: string | null): "production" | "test" | "development" | null {
  const said = word?.toLowerCase() ?? "";
  if (/prod|live|운영/.test(said)) return "production";
  if (/dev|개발/.test(said)) return "development";
  return /test|stag|qa|uat|시험|검증|테스트/.test(said) ? "test" : null;
}
