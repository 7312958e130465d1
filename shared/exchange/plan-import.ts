import type { ImportReport } from "../model/import-report.ts";
import { type Existing, type ImportChanges } from "./changes.ts";
import { formatOf } from "./detect.ts";
import { type IsEdited, differ } from "./diff.ts";
import type { ReadingOptions } from "./draft.ts";
import { holdings } from "./holdings.ts";
import { notebook } from "./notes.ts";
import { reportOf } from "./report.ts";
import type { Workbook } from "./workbook.ts";

export type ImportOptions = Readonly<{
  /** Format to read as; `null`: found by the marks of each file. */
  format: string | null;
  reading: ReadingOptions;
  /** Fields a person has changed by hand stay as they are. */
  isEdited: IsEdited;
}>;

export const plainImport: ImportOptions = { format: null, reading: { memoryGb: "gib" }, isEdited: () => false };

/**
 * What importing these files, one after the other, would do: a report per file, and everything to save.
 *
 * Nothing is changed here, and nothing is asked of a clock or a disk: a dry run and an import plan the same. Later files
 * meet what earlier ones brought: a machine that three files know half of becomes one workload.
 */
export function planImport(
  workbooks: readonly Workbook[],
  existing: Existing,
  options: ImportOptions,
): { reports: ImportReport[]; changes: ImportChanges } {
  const held = holdings(existing);
  const reports = workbooks.map((workbook) => {
    const { format, score } = formatOf(workbook, options.format);
    const reading = format.read(workbook, options.reading);
    const notes = notebook();
    const lay = differ(held, format, notes, options.isEdited);
    const outcomes = reading.drafts.map((draft) => ({ draft, ...lay(draft) }));
    return reportOf(workbook, format, score, reading, outcomes, notes.findings);
  });
  return { reports, changes: held.changes() };
}
