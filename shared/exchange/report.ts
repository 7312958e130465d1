import type { Finding, ImportReport, ImportSummary, MatchSuggestion, RowOutcome } from "../model/import-report.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Outcome, joined } from "./diff.ts";
import type { Aside, Draft, Format, Place, Reading } from "./draft.ts";
import { fieldsOf } from "./merge.ts";
import { notebook } from "./notes.ts";
import type { Workbook } from "./workbook.ts";

/** A draft, and what became of it. */
export type Laid = Readonly<{ draft: Draft; became: Outcome }>;

/** One row and what became of it, before it is told in words: there may be many, so that what it was laid from is let go. */
export type PlannedRow = Readonly<
  { place: Place; name: string | null; outcome: RowOutcome["outcome"] } & (
    { laid: readonly Outcome[] } | { aside: Aside }
  )
>;

/** One file of a plan: what is told at once, and what is told row by row when it is asked for. */
export type PlannedFile = Readonly<{
  workbook: Workbook;
  summary: ImportSummary;
  rows: readonly PlannedRow[];
  findings: readonly Finding[];
}>;

/** What one file comes to: what became of every row, in whose units the sums are, and what a person should look at. */
export function plannedFile(given: {
  workbook: Workbook;
  format: Format;
  score: number;
  source: string;
  reading: Reading;
  outcomes: readonly Laid[];
  notes: readonly Finding[];
  suggestions: readonly MatchSuggestion[];
  missing: ImportReport["missing"];
}): PlannedFile {
  const { workbook, format, score, source, reading, suggestions, missing } = given;
  const rows = rowsOf(reading, given.outcomes);
  const findings = [...aboutTheFile(workbook, reading), ...reading.findings, ...given.notes];
  const counts = { read: rows.length, new: 0, changed: 0, same: 0, refused: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const summary: ImportSummary = {
    file: workbook.file,
    fileDigest: workbook.digest,
    source,
    format: format.id,
    score,
    encoding: workbook.encoding,
    delimiter: workbook.delimiter,
    sheets: workbook.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.length,
      used: reading.usedSheets.includes(name),
    })),
    mapping: [...reading.mapping],
    unusedColumns: [...reading.unusedColumns],
    counts,
    // a sum of decimals, without the dust of binary fractions
    totals: reading.totals.map((total) => ({ ...total, value: Math.round(total.value * 1e6) / 1e6 })),
    questions: [...(reading.questions ?? [])],
    suggestions: [...suggestions],
    missing: [...missing],
    findings: countFindings(findings),
    batch: null,
  };
  return { workbook, summary, rows, findings };
}

/**
 * A row in words: everything it does, and why. `idOf` turns keys of new things into their ids, once there are ids; `brief`
 * leaves out what something new brings, which the history keeps anyway.
 */
export function rowOutcome(row: PlannedRow, idOf: (key: string) => string | null, brief = false): RowOutcome {
  const { place, name, outcome } = row;
  if ("aside" in row) {
    const reason = inBothLanguages(row.aside.reason);
    return { ...place, name, outcome, ids: [], changes: [], kept: [], reason };
  }
  const ids = row.laid.flatMap(({ held }) => (held === null ? [] : (held.id ?? idOf(held.key) ?? [])));
  const reason = row.laid.find(({ reason }) => reason !== null)?.reason ?? null;
  return {
    ...place,
    name,
    outcome,
    ids,
    changes: row.laid.flatMap((one) =>
      one.outcome === "new" && one.changes.length === 0 && one.held !== null
        ? brief
          ? []
          : fieldsOf(one.held.value)
        : one.outcome === "changed" || one.outcome === "new"
          ? one.changes
          : [],
    ),
    kept: row.laid.flatMap(({ kept }) => kept),
    reason: reason === null ? null : inBothLanguages(reason),
  };
}

/** The whole report, every row in words. */
export const wholeReport = (
  { summary, rows, findings }: PlannedFile,
  idOf: (key: string) => string | null = () => null,
): ImportReport => ({
  ...summary,
  rows: rows.map((row) => rowOutcome(row, idOf)),
  findings: [...findings],
});

function rowsOf(reading: Reading, outcomes: readonly Laid[]): PlannedRow[] {
  const order = new Map(reading.usedSheets.map((name, at) => [name, at]));
  type Row = { place: Place; name: string; outcome: RowOutcome["outcome"]; laid: Outcome[] };
  const bySheet = new Map<string, Map<number, Row>>();
  const rows: PlannedRow[] = [];
  const lay = (place: Place, { draft, became }: Laid): void => {
    let sheet = bySheet.get(place.sheet);
    if (!sheet) bySheet.set(place.sheet, (sheet = new Map<number, Row>()));
    const row = sheet.get(place.row);
    if (row) {
      row.laid.push(became);
      row.outcome = joined(row.laid);
      return;
    }
    const first: Row = { place, name: draft.name, outcome: became.outcome, laid: [became] };
    sheet.set(place.row, first);
    rows.push(first);
  };
  for (const one of outcomes) {
    lay(one.draft.place, one);
    for (const place of one.draft.also ?? []) lay(place, one);
  }
  // a row that is only told to belong to another (`also`) and stands aside as well is told once
  for (const one of reading.aside)
    if (!bySheet.get(one.place.sheet)?.has(one.place.row))
      rows.push({ place: one.place, name: one.name, outcome: one.outcome, aside: one });
  const rank = ({ sheet }: Place): number => order.get(sheet) ?? 0;
  return rows.sort(({ place: a }, { place: b }) => (a.sheet === b.sheet ? 0 : rank(a) - rank(b)) || a.row - b.row);
}

/** Places told of each kind of finding. */
const PLACES = 3;

/** Findings by kind: how many, where the first ones are, and what the first says. */
export function countFindings(findings: readonly Finding[]): ImportSummary["findings"] {
  const counts = new Map<string, ImportSummary["findings"][number]>();
  for (const one of findings) {
    const { code, severity, sheet, row } = one;
    const key = `${severity} ${code}`;
    const held = counts.get(key);
    if (held === undefined)
      counts.set(key, { code, severity, count: 1, where: [{ sheet, row }], example: one.message });
    else {
      held.count += 1;
      if (held.where.length < PLACES) held.where.push({ sheet, row });
    }
  }
  return [...counts.values()];
}

function aboutTheFile(workbook: Workbook, reading: Reading): Finding[] {
  const { note, findings } = notebook();
  if (workbook.encodingGuessed) note("ENCODING_GUESSED", "warning", { encoding: workbook.encoding ?? "" });
  for (const sheet of workbook.sheets.filter(({ name }) => reading.usedSheets.includes(name))) {
    const { name, hidden, hiddenRows, formulas } = sheet;
    const blank = (sheet.rows.at(-1)?.number ?? 0) - sheet.rows.length;
    if (blank > 0) note("ROW_EMPTY", "info", { count: blank }, { sheet: name });
    if (hidden) note("SHEET_HIDDEN", "info", { sheet: name }, { sheet: name });
    if (hiddenRows > 0) note("ROWS_HIDDEN", "info", { count: hiddenRows }, { sheet: name });
    if (formulas.count > 0)
      note("FORMULA_CACHED", "warning", { count: formulas.count }, { sheet: name, value: formulas.first });
  }
  return findings;
}
