import { refusal } from "../contract/failure.ts";
import type { ImportMap } from "../model/import-map.ts";
import type { ImportReport } from "../model/import-report.ts";
import type { Existing, ImportChanges } from "./changes.ts";
import { type Detected, formatOf } from "./detect.ts";
import { type IsEdited, differ } from "./diff.ts";
import { type Reading, type ReadingOptions, plainReading } from "./draft.ts";
import { type Holdings, holdings } from "./holdings.ts";
import { joinWorkbooks } from "./join.ts";
import { mappedFormat } from "./mapped.ts";
import { notebook } from "./notes.ts";
import { type PlannedFile, plannedFile, wholeReport } from "./report.ts";
import type { Workbook } from "./workbook.ts";

/** A file to import, and what a person has said of it. */
export type ImportFile = Readonly<{
  workbook: Workbook;
  /** Format to read as; `null`: found by the marks of the file. */
  format: string | null;
  /** The mapping to read it by, where it is of no known format. */
  map: ImportMap | null;
  /** Answers to what the file leaves open. */
  answers: Readonly<Record<string, string>>;
  /** What reading it by its map has come to, where that was done as it came in (mapped-ahead.ts). */
  ahead?: Reading | null;
}>;

export type ImportOptions = Readonly<{
  reading: Omit<ReadingOptions, "answers">;
  /** Fields a person has changed by hand stay as they are. */
  isEdited: IsEdited;
  /** What the last import of a source had brought: ids of workloads and groups. */
  earlier: (source: string) => readonly string[];
  /** What a person has said a row is, by the file's place in the list: the id of something held, or `null` for something new. */
  matches: readonly Readonly<{ file: number; sheet: string; row: number; to: string | null }>[];
  /** Told now and then how many rows have been laid, of how many. */
  progress: (done: number, of: number) => void;
}>;

export const plainImport: ImportOptions = {
  reading: plainReading,
  isEdited: () => false,
  earlier: () => [],
  matches: [],
  progress: () => undefined,
};

/** What an import would do: a report a file, and everything to save. */
export type ImportPlan = Readonly<{ files: readonly PlannedFile[]; changes: ImportChanges }>;

const TOLD_EVERY = 2000;

/**
 * What importing these files, one after the other, would do.
 *
 * Nothing is changed here, and nothing is asked of a clock or a disk: a dry run and an import plan the same. Later files
 * meet what earlier ones brought: a machine that three files know half of becomes one workload. Tables that belong
 * together (Google's four, the CSVs of one RVTools export) are joined and read as one.
 */
export function planImport(given: readonly ImportFile[], existing: Existing, options: ImportOptions): ImportPlan {
  const held = holdings(existing);
  const files = joinWorkbooks(given.map((file, at) => ({ ...file, at, detected: detect(file) }))).map((file) =>
    layFile(file, held, options),
  );
  return { files, changes: held.changes() };
}

/** The reports of a plan, every row in words. */
export const reportsOf = ({ files }: ImportPlan): ImportReport[] => files.map((file) => wholeReport(file));

const detect = ({ workbook, format, map }: ImportFile): Detected =>
  map === null ? formatOf(workbook, format) : { format: mappedFormat(map), score: 1 };

function layFile(
  { workbook, answers, detected, at, ahead }: ImportFile & { detected: Detected; at: number },
  held: Holdings,
  options: ImportOptions,
): PlannedFile {
  const { format, score } = detected;
  const known = options.reading;
  const reading =
    ahead ??
    format.read(workbook, {
      answers,
      // asked for by few formats, and dear
      get regions() {
        return known.regions;
      },
      floorMs: (from, to) => known.floorMs(from, to),
    });
  // headings alone are no import that succeeded
  if (reading.drafts.length === 0 && reading.aside.length === 0)
    throw refusal("import-no-rows", { file: workbook.file });
  const source = reading.site == null ? format.id : `${format.id} ${reading.site}`;
  const earlier = options.earlier(source);
  const ofSource = new Set(earlier);
  const said = new Map(
    options.matches.filter(({ file }) => file === at).map(({ sheet, row, to }) => [`${row} ${sheet}`, to]),
  );
  const notes = notebook();
  const { lay, suggestions, isMet } = differ(
    held,
    {
      format,
      isEdited: options.isEdited,
      isOfSource: (id) => ofSource.has(id),
      matched: ({ sheet, row }) => said.get(`${row} ${sheet}`),
    },
    notes,
  );
  const outcomes = reading.drafts.map((draft, done) => {
    if (done % TOLD_EVERY === 0) options.progress(done, reading.drafts.length);
    return { draft, ...lay(draft) };
  });
  const missing = earlier.flatMap((id) => {
    const one = held.workloads.get(id) ?? held.groups.get(id);
    return one === undefined || isMet(one) ? [] : [{ id, name: one.value.name }];
  });
  return plannedFile({
    workbook,
    format,
    score,
    source,
    reading,
    outcomes,
    notes: notes.findings,
    suggestions,
    missing,
  });
}
