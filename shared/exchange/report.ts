import type { Finding, ImportReport, RowOutcome } from "../model/import-report.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Outcome, joined } from "./diff.ts";
import type { Draft, Format, Place, Reading } from "./draft.ts";
import { notebook } from "./notes.ts";
import type { Workbook } from "./workbook.ts";

/** The report of one file: what became of every row, in whose units the sums are, and what a person should look at. */
export function reportOf(
  workbook: Workbook,
  format: Format,
  score: number,
  reading: Reading,
  outcomes: readonly (Outcome & { draft: Draft })[],
  findings: readonly Finding[],
): ImportReport {
  const rows = rowsOf(reading, outcomes);
  const counts = { read: rows.length, new: 0, changed: 0, same: 0, refused: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return {
    file: workbook.file,
    fileDigest: workbook.digest,
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
    rows,
    findings: [...aboutTheFile(workbook, reading), ...reading.findings, ...findings],
    batch: null,
  };
}

function rowsOf(reading: Reading, outcomes: readonly (Outcome & { draft: Draft })[]): RowOutcome[] {
  const order = new Map(reading.usedSheets.map((name, at) => [name, at]));
  const byRow = new Map<string, { place: Place; name: string; outcomes: Outcome[] }>();
  for (const { draft, ...outcome } of outcomes) {
    const key = `${draft.place.row} ${draft.place.sheet}`;
    const row = byRow.get(key);
    if (row) row.outcomes.push(outcome);
    else byRow.set(key, { place: draft.place, name: draft.name, outcomes: [outcome] });
  }
  const laid = [...byRow.values()].map(({ place, name, outcomes }): RowOutcome => {
    const { reason, ...rest } = joined(outcomes);
    return { ...place, name, ...rest, reason: reason === null ? null : inBothLanguages(reason) };
  });
  const aside = reading.aside.map(({ place, name, outcome, reason }): RowOutcome => ({
    ...place,
    name,
    outcome,
    changes: [],
    reason: inBothLanguages(reason),
  }));
  return [...laid, ...aside].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row);
}

function aboutTheFile(workbook: Workbook, reading: Reading): Finding[] {
  const { note, findings } = notebook();
  if (workbook.encodingGuessed) note("ENCODING_GUESSED", "warning", { encoding: workbook.encoding ?? "" });
  for (const { name, hidden, formulas } of workbook.sheets.filter(({ name }) => reading.usedSheets.includes(name))) {
    if (hidden) note("SHEET_HIDDEN", "info", { sheet: name }, { sheet: name });
    if (formulas.count > 0)
      note("FORMULA_CACHED", "warning", { count: formulas.count }, { sheet: name, value: formulas.first });
  }
  return findings;
}
