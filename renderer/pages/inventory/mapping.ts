import type { Examination } from "../../../shared/contract/importing.ts";
import { type Field, aliasesOf, fieldsOf, missingFields } from "../../../shared/exchange/fields.ts";
import { columnsAt } from "../../../shared/exchange/table.ts";
import type { ImportMap, MapSheet, RowKind } from "../../../shared/model/import-map.ts";

export type ExaminedSheet = Examination["sheets"][number];

/** What a person has made of one column: the field it fills and the unit of its numbers, `null` as the heading says. */
export type ColumnChoice = Readonly<{ field: string | null; unit: string | null }>;

/** One sheet while it is mapped. What was chosen stays here while the sheet is left out (`rows: null`). */
export type SheetMapping = Readonly<{
  rows: RowKind | null;
  headerRow: number;
  /** By the heading, as the sheet writes it. */
  choices: Readonly<Record<string, ColumnChoice>>;
}>;

/** A mapping in the making: every sheet of the file, those left out too. */
export type Mapping = Readonly<{
  name: string;
  answers: ImportMap["answers"];
  sheets: Readonly<Record<string, SheetMapping>>;
}>;

/** A column as the mapper shows it. */
export type ShownColumn = Readonly<{
  index: number;
  title: string;
  samples: readonly string[];
  /** Unit in the heading. */
  said: string | null;
  guessed: string | null;
  /** 0–1 of the guess. */
  confidence: number;
  /** Another column bears the same heading. */
  isSameHeading: boolean;
}> &
  ColumnChoice;

/** Why a mapping cannot be used yet. */
export type MapProblem = Readonly<
  | { kind: "no-sheet" }
  | { kind: "header"; sheet: string; row: number }
  | { kind: "missing"; sheet: string; field: string; rows: RowKind }
  | { kind: "twice"; sheet: string; field: string; rows: RowKind }
>;

/** Several columns may fill it: each is a tag of its own. */
const MANY = new Set(["tag"]);
const SAMPLES = 3;

/** The mapping a file starts with: its map where there is one (guessed, saved or opened), sheet by sheet. */
export function mappingOf(examination: Examination, map: ImportMap | null): Mapping {
  const first = examination.sheets.find(({ rows }) => rows > 0)?.name;
  const sheets = examination.sheets.map((sheet): [string, SheetMapping] => {
    const mapped = map?.sheets.find((one) => (one.sheet ?? first) === sheet.name);
    return [sheet.name, mapped ? given(sheet, mapped) : leftOut(sheet)];
  });
  return { name: map?.name ?? examination.name, answers: map?.answers ?? {}, sheets: Object.fromEntries(sheets) };
}

/** Whether a map speaks of any sheet of the file. */
export function fits(examination: Examination, map: ImportMap): boolean {
  return map.sheets.some(({ sheet }) => sheet === null || examination.sheets.some(({ name }) => name === sheet));
}

function given(sheet: ExaminedSheet, mapped: MapSheet): SheetMapping {
  const headerRow = mapped.headerRow ?? sheet.guess?.headerRow ?? firstRow(sheet);
  const choices = mapped.columns.map(({ column, field, unit }): [string, ColumnChoice] => [column, { field, unit }]);
  return { rows: mapped.rows, headerRow, choices: Object.fromEntries(choices) };
}

function leftOut(sheet: ExaminedSheet): SheetMapping {
  return { rows: null, headerRow: sheet.guess?.headerRow ?? firstRow(sheet), choices: {} };
}

const firstRow = (sheet: ExaminedSheet): number => sheet.preview[0]?.number ?? 1;

/** The columns below the heading, with what was guessed and what was chosen. */
export function shownColumns(sheet: ExaminedSheet, mapping: SheetMapping): ShownColumn[] {
  const columns = columnsUnder(sheet, mapping);
  const headings = columns.map(({ title }) => title.replace(/#\d+$/, ""));
  return columns.map((column, at) => ({
    ...column,
    isSameHeading: headings.indexOf(headings[at]!) !== headings.lastIndexOf(headings[at]!),
    ...(mapping.choices[column.title] ?? { field: null, unit: null }),
  }));
}

type Under = Omit<ShownColumn, "field" | "unit" | "isSameHeading">;

function columnsUnder(sheet: ExaminedSheet, { headerRow, rows }: SheetMapping): Under[] {
  const { guess } = sheet;
  if (guess?.headerRow === headerRow)
    return guess.columns.map(({ index, title, samples, unit, field, confidence }) => {
      // a guess for another kind of row says nothing of this one
      const isOf = rows === guess.rows;
      return { index, title, samples, said: unit, guessed: isOf ? field : null, confidence: isOf ? confidence : 0 };
    });
  const head = sheet.preview.find(({ number }) => number === headerRow);
  if (!head) return [];
  const body = sheet.preview.filter(({ number }) => number > headerRow);
  return columnsAt(previewed(sheet), head, null, {}).map(({ index, title, unit }) => ({
    index,
    title,
    said: unit,
    samples: [...new Set(body.flatMap(({ cells }) => cells[index] ?? []))].slice(0, SAMPLES),
    guessed: null,
    confidence: 0,
  }));
}

const previewed = ({ name, hidden, preview }: ExaminedSheet) => ({
  name,
  hidden,
  rows: preview,
  merges: [],
  formulas: { count: 0, first: null },
  hiddenRows: 0,
  longNumbers: { count: 0, first: null },
});

/** The sheet with rows of another kind: what is chosen stays where the new kind has the field, the rest goes by its heading. */
export function withRows(sheet: ExaminedSheet, mapping: SheetMapping, rows: RowKind | null): SheetMapping {
  if (rows === null) return { ...mapping, rows };
  return { ...mapping, rows, choices: matched(sheet, { ...mapping, rows }, mapping.choices) };
}

/** The sheet with its heading elsewhere; columns of the same heading keep what was chosen. */
export function withHeaderRow(sheet: ExaminedSheet, mapping: SheetMapping, headerRow: number): SheetMapping {
  const moved = { ...mapping, headerRow };
  return { ...moved, choices: { ...mapping.choices, ...matched(sheet, moved, mapping.choices) } };
}

function matched(
  sheet: ExaminedSheet,
  mapping: SheetMapping,
  before: SheetMapping["choices"],
): Record<string, ColumnChoice> {
  const { rows } = mapping;
  if (rows === null) return { ...before };
  const ids = new Set(fieldsOf(rows).map(({ id }) => id));
  const titles = columnsUnder(sheet, mapping);
  const head = { number: 1, cells: titles.map(({ title }) => title) };
  const byHeading = columnsAt(previewed(sheet), head, null, aliasesOf(rows));
  const taken = new Set<string>();
  const choices: Record<string, ColumnChoice> = {};
  const take = (title: string, field: string, unit: string | null): void => {
    if (taken.has(field) && !MANY.has(field)) return;
    taken.add(field);
    choices[title] = { field, unit };
  };
  for (const { title } of titles) {
    const kept = before[title];
    if (kept?.field && ids.has(kept.field)) take(title, kept.field, kept.unit);
  }
  for (const { title, guessed } of titles) if (!choices[title] && guessed !== null) take(title, guessed, null);
  for (const { index, field } of byHeading) {
    const title = titles[index]?.title;
    if (title !== undefined && !choices[title] && field !== null) take(title, field, null);
  }
  return choices;
}

export function withColumn(mapping: SheetMapping, title: string, change: Partial<ColumnChoice>): SheetMapping {
  const before = mapping.choices[title] ?? { field: null, unit: null };
  // another field counts in other units
  const unit = change.field !== undefined && change.field !== before.field ? null : before.unit;
  return { ...mapping, choices: { ...mapping.choices, [title]: { ...before, unit, ...change } } };
}

/** The same file read anew (another encoding, another delimiter): what was chosen stays where the heading is still there. */
export function carried(before: Mapping, fresh: Mapping, examination: Examination): Mapping {
  const sheets = examination.sheets.map((sheet, at): [string, SheetMapping] => {
    const start = fresh.sheets[sheet.name]!;
    // the one sheet of a text file may be named anew
    const old =
      before.sheets[sheet.name] ?? (examination.sheets.length === 1 ? Object.values(before.sheets)[at] : null);
    if (!old) return [sheet.name, start];
    const moved = { ...start, rows: old.rows ?? start.rows, headerRow: old.headerRow };
    const titles = new Set(columnsUnder(sheet, moved).map(({ title }) => title));
    const still = Object.entries(old.choices).filter(([title]) => titles.has(title));
    if (still.length === 0) return [sheet.name, start];
    return [sheet.name, { ...moved, choices: { ...start.choices, ...Object.fromEntries(still) } }];
  });
  return { ...before, sheets: Object.fromEntries(sheets) };
}

/** The fields a column of this sheet may fill. */
export const fieldsFor = (mapping: SheetMapping): readonly Field[] => (mapping.rows ? fieldsOf(mapping.rows) : []);

/** Fields that more than one column of the sheet fills, and may not. */
export function filledTwice(columns: readonly ColumnChoice[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { field } of columns) {
    if (field === null || MANY.has(field)) continue;
    if (seen.has(field)) twice.add(field);
    seen.add(field);
  }
  return twice;
}

/** Everything that keeps a mapping from being used, in the order of the sheets. */
export function problemsOf(examination: Examination, mapping: Mapping): MapProblem[] {
  const used = examination.sheets.filter(({ name }) => (mapping.sheets[name]?.rows ?? null) !== null);
  if (used.length === 0) return [{ kind: "no-sheet" }];
  return used.flatMap((sheet): MapProblem[] => {
    const held = mapping.sheets[sheet.name]!;
    const rows = held.rows!; // chosen above
    const columns = shownColumns(sheet, held);
    if (columns.length === 0) return [{ kind: "header", sheet: sheet.name, row: held.headerRow }];
    const filled = new Set(columns.flatMap(({ field }) => field ?? []));
    const of = { sheet: sheet.name, rows };
    return [
      ...missingFields(rows, filled).map((field): MapProblem => ({ kind: "missing", field, ...of })),
      ...[...filledTwice(columns)].map((field): MapProblem => ({ kind: "twice", field, ...of })),
    ];
  });
}

/** The mapping as a map: what is planned with, saved, and written to `map.json`. `null` where every sheet is left out. */
export function mapOf(
  examination: Examination,
  mapping: Mapping,
  how: Pick<ImportMap, "encoding" | "delimiter">,
): ImportMap | null {
  const isAlone = examination.sheets.filter(({ rows }) => rows > 0).length === 1;
  const sheets = examination.sheets.flatMap((sheet): MapSheet[] => {
    const held = mapping.sheets[sheet.name];
    if (!held || held.rows === null) return [];
    const columns = shownColumns(sheet, held).flatMap(({ title, field, unit }) =>
      field === null ? [] : [{ column: title, field, unit }],
    );
    // the only sheet is found by its place, so that next month's file may name it otherwise
    return [{ sheet: isAlone ? null : sheet.name, rows: held.rows, headerRow: held.headerRow, columns }];
  });
  if (sheets.length === 0) return null;
  return { mapFormat: 1, name: mapping.name.trim() || examination.name, ...how, answers: mapping.answers, sheets };
}
