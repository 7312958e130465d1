import type { ImportMap, MapSheet, RowKind } from "../model/import-map.ts";
import { type Field, aliasesOf, fieldsOf, missingFields } from "./fields.ts";
import { canBe, contentOf } from "./guess-content.ts";
import { type Heading, heading, plainUnit, squeeze } from "./normalise.ts";
import { textOf } from "./parsed.ts";
import { type Column, columnsAt, findTable } from "./table.ts";
import type { Cell, Row, Sheet, Workbook } from "./workbook.ts";

/** A column of a sheet, what it probably holds, and how sure that is. */
export type GuessedColumn = Readonly<{
  /** Counted from 0, as the cells of a row. */
  index: number;
  /** The heading as the sheet writes it; the second of two equal ones is `name#2`. */
  title: string;
  unit: string | null;
  /** A field of `fields.ts`; `null`: none fits. */
  field: string | null;
  /** 0–1: 1 a known heading, 0.95 one spelled otherwise, 0.6–0.8 words in common, 0.5 by its content. */
  confidence: number;
  /** The first few values, as they are printed. */
  samples: readonly string[];
}>;

export type GuessedSheet = Readonly<{
  sheet: string;
  /** `null`: no row kind fits, and the sheet is left out of the map. */
  rows: RowKind | null;
  /** From 1, as the spreadsheet counts. */
  headerRow: number;
  columns: readonly GuessedColumn[];
  /** Fields this row kind must have that no column was found for. */
  missing: readonly string[];
}>;

export type Guess = Readonly<{ map: ImportMap; sheets: readonly GuessedSheet[] }>;

const SEARCHED = 20;
const SAMPLED = 200;
const SHOWN = 3;
const SURE = 0.95;
/** Less than this in all its columns together, and a sheet is not taken for a table of things. */
const LEAST = 1.5;
const kinds: readonly RowKind[] = ["workloads", "groups", "data-sets", "dependencies"];

/** How a workbook of unknown make is probably to be read: a map to start from, and what speaks for each column. */
export function guessMap(workbook: Workbook): Guess {
  const sheets = workbook.sheets.filter(({ rows }) => rows.length > 0).map(guessSheet);
  const isText = workbook.kind === "text";
  const mapped = sheets.flatMap((sheet) => (sheet.rows === null ? [] : [mapSheetOf(sheet, sheet.rows, isText)]));
  const first = sheets[0];
  return {
    map: {
      mapFormat: 1,
      name: workbook.file.slice(0, 200),
      encoding: null,
      delimiter: null,
      answers: {},
      // a map is of something: where nothing fits, the first sheet waits to be mapped by hand
      sheets:
        mapped.length > 0
          ? mapped.slice(0, 50)
          : [
              {
                sheet: isText || first === undefined ? null : first.sheet,
                rows: "workloads",
                headerRow: first?.headerRow ?? null,
                columns: [],
              },
            ],
    },
    sheets,
  };
}

function mapSheetOf({ sheet, headerRow, columns }: GuessedSheet, rows: RowKind, isText: boolean): MapSheet {
  return {
    sheet: isText ? null : sheet,
    rows,
    headerRow,
    columns: columns.flatMap(({ title, field, unit }) =>
      field === null ? [] : [{ column: title.slice(0, 500), field, unit: suggestedUnit(rows, field, unit) }],
    ),
  };
}

/** The unit a map starts with: that of the heading, where the field knows it; a “GB” of memory is meant as GiB. */
function suggestedUnit(rows: RowKind, field: string, unit: string | null): string | null {
  const units = fieldsOf(rows).find(({ id }) => id === field)?.units ?? [];
  const said = units.find((one) => one.toLowerCase() === plainUnit(unit ?? ""));
  if (said === undefined) return null;
  return field === "memoryGib" && /^[MGT]B$/.test(said) ? `${said[0]!}iB` : said;
}

function guessSheet(sheet: Sheet): GuessedSheet {
  const best = kinds
    .map((rows) => {
      const { columns, headerRow } = headOf(sheet, rows);
      const claimed = claim(columns, rows, sheet, headerRow);
      const fields = new Set(claimed.flatMap(({ field }) => (field === null ? [] : [field])));
      const missing = missingFields(rows, fields);
      const found = claimed.reduce((sum, { confidence, field }) => sum + (field === null ? 0 : confidence), 0);
      return { rows, headerRow, columns: claimed, missing, found, score: found + (missing.length === 0 ? 2 : 0) };
    })
    .reduce((one, other) => (other.score > one.score ? other : one));
  const { rows, headerRow, columns, missing, found } = best;
  if (found < LEAST)
    return {
      sheet: sheet.name,
      rows: null,
      headerRow,
      columns: columns.map((column) => ({ ...column, field: null, confidence: 0 })),
      missing: [],
    };
  return { sheet: sheet.name, rows, headerRow, columns, missing };
}

/** The heading by known words; where none is known, the first row that looks like one. */
function headOf(sheet: Sheet, rows: RowKind): { columns: readonly Column[]; headerRow: number } {
  const aliases = aliasesOf(rows);
  const top = sheet.rows.slice(0, SAMPLED);
  const table = findTable({ ...sheet, rows: top }, aliases);
  const looks = headingLike(top);
  // one known word far below a row of words is rather a value that happens to be one
  const few = table === null || table.fields.size < 2;
  if (few && looks !== null && (table === null || looks.number < table.headerRow))
    return { columns: columnsAt(sheet, looks, null, {}), headerRow: looks.number };
  return table === null
    ? { columns: [], headerRow: sheet.rows[0]!.number }
    : { columns: table.columns, headerRow: table.headerRow };
}

/** The first of the upper rows with at least two words, all different and none a number, and as full as the next ones. */
function headingLike(rows: readonly Row[]): Row | null {
  const head = rows.filter(({ number }) => number <= SEARCHED);
  const fullest = Math.max(0, ...head.map(({ cells }) => cells.filter((cell) => textOf(cell) !== null).length));
  return (
    head.find(({ cells }) => {
      const said = cells.filter((cell) => cell !== null);
      const words = said.map((cell) => textOf(cell)?.toLowerCase() ?? "");
      const areWords = said.every((cell) => typeof cell === "string" && !/^[\d.,:%-]+$/.test(cell.trim()));
      return words.length >= Math.max(2, fullest / 2) && areWords && new Set(words).size === words.length;
    }) ?? null
  );
}

/** Each column gets the field it fits best, and each field one column: the surest pairs first. */
function claim(columns: readonly Column[], rows: RowKind, sheet: Sheet, headerRow: number): GuessedColumn[] {
  const body = sheet.rows.filter(({ number }) => number > headerRow).slice(0, SAMPLED);
  const list = fieldsOf(rows);
  const pairs = columns.flatMap((column, at) => {
    const cells = body.map((row) => row.cells[column.index]);
    const byContent = contentOf(cells, rows);
    const asked = askedOf(column.title);
    return list.flatMap((field, order) => {
      const like = likeness(asked, field);
      // words in common are not enough where the values say otherwise
      const said = like >= SURE || (like > 0 && canBe(field.kind, cells)) ? like : 0;
      const confidence = Math.max(said, field.id === byContent ? 0.5 : 0);
      return confidence > 0 ? [{ at, field: field.id, confidence, order }] : [];
    });
  });
  pairs.sort((a, b) => b.confidence - a.confidence || a.order - b.order || a.at - b.at);
  const fieldAt = new Map<number, { field: string; confidence: number }>();
  const taken = new Set<string>();
  for (const { at, field, confidence } of pairs) {
    if (fieldAt.has(at) || taken.has(field)) continue;
    fieldAt.set(at, { field, confidence });
    taken.add(field);
  }
  // cores beside no count of sockets are all there are
  const claimed = new Set([...fieldAt.values()].map(({ field }) => field));
  if (claimed.has("coresPerSocket") && !claimed.has("details.sockets") && !claimed.has("vcpu"))
    for (const [at, { field }] of fieldAt)
      if (field === "coresPerSocket") fieldAt.set(at, { field: "vcpu", confidence: 0.7 });
  return columns.map(({ index, title, unit }, at) => ({
    index,
    title,
    unit,
    field: fieldAt.get(at)?.field ?? null,
    confidence: fieldAt.get(at)?.confidence ?? 0,
    samples: samplesOf(body.map((row) => row.cells[index])),
  }));
}

const lower = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9가-힣%]+/)
      .filter((word) => word !== "" && !["the", "of", "in", "gb", "mb", "gib", "mib"].includes(word)),
  );

type Said = Readonly<{ lower: string; key: string; words: ReadonlySet<string> }>;
const saidOf = (text: string): Said => ({ lower: lower(text), key: squeeze(lower(text)), words: wordsOf(text) });

/** The headings of every field, taken apart once. */
const knownHeadings = new Map<Field, readonly Said[]>(
  kinds.flatMap((rows) => fieldsOf(rows).map((field) => [field, [field.id, ...field.aliases].map(saidOf)] as const)),
);

/** A heading as it is compared: whole, its lower line alone, and its words. */
type Asked = Readonly<{ lower: string; parts: readonly Heading[]; words: ReadonlySet<string> }>;
function askedOf(title: string): Asked {
  const plain = title.replace(/#\d+$/, "");
  const parts = plain.includes(" / ") ? [plain, plain.split(" / ").at(-1)!] : [plain];
  return { lower: lower(plain), parts: parts.map(heading), words: wordsOf(plain) };
}

/** How much a heading says the field: 1 as known, 0.95 but for blanks and marks, 0.6–0.8 in part. */
function likeness(asked: Asked, field: Field): number {
  let best = 0;
  for (const { lower, key, words } of knownHeadings.get(field)!) {
    if (asked.lower === lower) return 1;
    if (key === "") continue;
    for (const { full, bare } of asked.parts) {
      if (bare === "") continue;
      if (full === key || bare === key) best = Math.max(best, 0.95);
      else if (best < 0.8) best = Math.max(best, inPart(bare, key), overlap(asked.words, words));
    }
  }
  return best;
}

/** One word within the other, by how much of the longer it is. */
function inPart(a: string, b: string): number {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const least = /[가-힣]/.test(short) ? 2 : 4;
  if (short.length < least || !long.includes(short)) return 0;
  const share = short.length / long.length;
  return share < 0.4 ? 0 : 0.6 + 0.2 * share;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  const all = one.size + other.size - both;
  const share = all === 0 ? 0 : both / all;
  return share < 0.5 ? 0 : 0.6 + 0.2 * share;
}

function samplesOf(cells: readonly (Cell | undefined)[]): string[] {
  const seen = new Set<string>();
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== null) seen.add(text.slice(0, 80));
    if (seen.size === SHOWN) break;
  }
  return [...seen];
}
