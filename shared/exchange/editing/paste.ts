import { type Sentence, say } from "../../model/sentence.ts";
import { inBothLanguages } from "../../text/text.ts";
import { nameKey } from "../normalise.ts";
import { type Aliases, findTable } from "../table.ts";
import { type SizeUnit, isFraction, isSizeUnit, textOf } from "../values.ts";
import type { Field, NameBook } from "./field.ts";
import { joined, patched, setAt, valueAt } from "./patched.ts";
import { readField } from "./read-field.ts";

/** What becomes of one pasted cell. */
export type PastedCell = Readonly<{
  said: string;
  /** `left`: its column cannot be changed here, or it is empty and empty cells change nothing. */
  outcome: "set" | "same" | "left" | "bad";
  why: Sentence | null;
}>;

/** What becomes of one pasted row: a change of a row that is there, or a new row. */
export type PastedRow<Row> = Readonly<{
  before: Row | null;
  after: Row;
  set: Record<string, unknown>;
  cells: readonly PastedCell[];
  /** Why a new row cannot be made. */
  refused: Sentence | null;
}>;

export type PastePlan<Row> = Readonly<{
  /** The first row of the block was its headings, and the columns go where these say. */
  hasHeading: boolean;
  columns: readonly Readonly<{ heading: string | null; field: Field | null }>[];
  rows: readonly PastedRow<Row>[];
  counts: Readonly<{ set: number; same: number; left: number; bad: number; changedRows: number; newRows: number }>;
}>;

/**
 * What pasting a block onto a list would do, cell by cell; nothing is changed.
 *
 * `onto` are the fields of the columns from the active one to the right, `targets` the rows from the active one down.
 * A block with headings that names its rows (`key`) goes to the rows of those names wherever they are, so that what was
 * copied out, worked on and sorted elsewhere comes back to its place. Rows of the block that are not there become new
 * rows made from `blank`; `null`: none can be made here.
 */
export function planPaste<Row extends object>(given: {
  block: readonly (readonly string[])[];
  onto: readonly (Field | null)[];
  fields: readonly Field[];
  targets: readonly Row[];
  /** Every row of the list, and the fields that name one. */
  all: readonly Row[];
  key: readonly string[];
  blank: Row | null;
  names: NameBook;
  /** Whether an empty cell makes what it lands on not known; else it changes nothing. */
  emptyClears: boolean;
}): PastePlan<Row> {
  const { block, onto, fields, targets, all, key, blank, names, emptyClears } = given;
  const width = Math.max(0, ...block.map((row) => row.length));
  const heading = headingOf(block, onto, fields);
  const body = heading ? block.slice(1) : block;
  const columns = Array.from({ length: width }, (_, index) => {
    const field = heading ? (heading[index]?.field ?? null) : (onto[index] ?? null);
    const cells = body.map((row) => row[index]);
    const written = cells.some((cell) => cell?.includes("."));
    return {
      heading: heading ? (block[0]![index] ?? null) : null,
      field,
      around: { unit: heading?.[index]?.unit ?? null, isFraction: written && isFraction(cells) },
    };
  });

  const keyColumns = key.map((path) => columns.findIndex(({ field }) => field?.path === path));
  const byKey = heading && !keyColumns.includes(-1) ? rowsByKey(all, key) : null;
  const keyOf = (said: readonly string[]): string =>
    keyText(
      keyColumns.map((column) => {
        const read = readField(columns[column]!.field!, said[column] ?? "", names);
        return read.kind === "value" ? read.value : null;
      }),
    );

  const rows: PastedRow<Row>[] = [];
  for (const [index, said] of body.entries()) {
    const found = byKey ? byKey.get(keyOf(said)) : targets[index];
    if (found === "several") {
      rows.push(apart(said, columns.length, all[0]!, say("editing.several-rows")));
      continue;
    }
    const before = found ?? null;
    const base = before ?? blank;
    if (base === null) break;
    let set: Record<string, unknown> = {};
    const cells = columns.map(({ field, around }, column): PastedCell => {
      const words = said[column] ?? "";
      if (field === null) return { said: words, outcome: "left", why: say("editing.no-field") };
      if (words.trim() === "" && !emptyClears) return { said: words, outcome: "left", why: null };
      const read = readField(field, words, names, around);
      if (read.kind === "bad") return { said: words, outcome: "bad", why: read.why };
      if (isSame(valueAt(base, field.path), read.value)) return { said: words, outcome: "same", why: null };
      set = joined(set, setAt(field.path, read.value));
      return { said: words, outcome: "set", why: null };
    });
    const after = patched(base, set);
    const missing = before ? null : missingOf(fields, after);
    rows.push({ before, after, set, cells, refused: missing && say("editing.row-needs", { field: titleOf(missing) }) });
  }
  return { hasHeading: heading !== null, columns, rows, counts: count(rows) };
}

/** A row that cannot be told from another: nothing of it is taken over. */
const apart = <Row>(said: readonly string[], width: number, any: Row, why: Sentence): PastedRow<Row> => ({
  before: null,
  after: any,
  set: {},
  cells: Array.from({ length: width }, (_, at) => ({ said: said[at] ?? "", outcome: "left" as const, why: null })),
  refused: why,
});

const keyText = (values: readonly unknown[]): string =>
  JSON.stringify(values.map((value) => (typeof value === "string" ? nameKey(value) : value)));

function rowsByKey<Row extends object>(all: readonly Row[], key: readonly string[]): Map<string, Row | "several"> {
  const rows = new Map<string, Row | "several">();
  for (const row of all) {
    const text = keyText(key.map((path) => valueAt(row, path)));
    rows.set(text, rows.has(text) ? "several" : row);
  }
  return rows;
}

/** A row that changes, or a new row that can be made. */
export const isTaken = <Row>({ before, set, refused }: PastedRow<Row>): boolean =>
  refused === null && (before === null || Object.keys(set).length > 0);

function count<Row>(rows: readonly PastedRow<Row>[]): PastePlan<Row>["counts"] {
  const cells = rows.flatMap((row) => row.cells.map(({ outcome }) => outcome));
  const of = (outcome: PastedCell["outcome"]): number => cells.filter((one) => one === outcome).length;
  return {
    set: of("set"),
    same: of("same"),
    left: of("left"),
    bad: of("bad"),
    changedRows: rows.filter((row) => row.before !== null && isTaken(row)).length,
    newRows: rows.filter((row) => row.before === null && isTaken(row)).length,
  };
}

const titleOf = (field: Field) => inBothLanguages(say(field.title));
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The first required field that a new row does not have. */
function missingOf(fields: readonly Field[], row: object): Field | null {
  return (
    fields.find(({ path, rule }) => {
      const isRequired = rule.kind === "end" || (rule.kind === "text" && rule.required === true);
      const held = valueAt(row, path);
      return isRequired && (held === null || held === "");
    }) ?? null
  );
}

type Heading = readonly Readonly<{ field: Field; unit: SizeUnit | null }>[];

/**
 * Whether the first row of the block names columns, and which.
 *
 * Half of its words must be headings. A single column is one only where it is named as the column it lands on, since a
 * word such as “서버” may also be a value.
 */
function headingOf(
  block: readonly (readonly string[])[],
  onto: readonly (Field | null)[],
  fields: readonly Field[],
): (Heading[number] | null)[] | null {
  const [first] = block;
  if (!first || block.length < 2) return null;
  const words = first.filter((cell) => textOf(cell) !== null).length;
  const sheet = {
    name: "",
    hidden: false,
    rows: [{ number: 1, cells: first }],
    merges: [],
    formulas: { count: 0, first: null },
    hiddenRows: 0,
    longNumbers: { count: 0, first: null },
  };
  const table = findTable(sheet, aliasesOf(fields));
  if (!table || table.fields.size * 2 < words) return null;
  if (words === 1 && ![...table.fields.keys()].includes(onto[0]?.path ?? "")) return null;

  const heading: (Heading[number] | null)[] = first.map(() => null);
  for (const column of table.columns) {
    const field = fields.find(({ path }) => path === column.field);
    const unit = column.unit?.toLowerCase() ?? "";
    if (field) heading[column.index] = { field, unit: isSizeUnit(unit) ? unit : null };
  }
  return heading;
}

const aliasesOf = (fields: readonly Field[]): Aliases =>
  Object.fromEntries(
    fields.map(({ path, title, heads }) => [path, [...Object.values(titleWords(title)), path, ...heads]]),
  );
const titleWords = (title: string) => inBothLanguages(say(title));
