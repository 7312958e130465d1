import { refusal } from "../contract/failure.ts";
import type { ImportMap } from "../model/import-map.ts";
import type { ImportReport } from "../model/import-report.ts";
import type { Existing, ImportChanges } from "./changes.ts";
import { type Detected, formatOf } from "./detect.ts";
import { type IsEdited, differ } from "./diff.ts";
import { type Draft, type Format, type Reading, type ReadingOptions, plainReading } from "./draft.ts";
import { type Holdings, holdings } from "./holdings.ts";
import { joinWorkbooks } from "./join.ts";
import { mappedFormat } from "./mapped.ts";
import { notebook } from "./notes.ts";
import { type Laid, type PlannedFile, plannedFile, wholeReport } from "./report.ts";
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

/** A plan that is made while its one file still comes in. */
export type PlanAhead = Readonly<{
  lay: (draft: Draft) => void;
  /** The plan, once the file is whole and every draft of this reading has been laid. */
  end: (workbook: Workbook, reading: Reading) => ImportPlan;
}>;

/** The same for one file that is mapped as it comes in (mapped-ahead.ts). Where that is given up, so is this. */
export function planAhead(map: ImportMap, existing: Existing, options: ImportOptions): PlanAhead {
  const held = holdings(existing);
  const format = mappedFormat(map);
  const rows = laying({ format, source: format.id, at: 0 }, held, options);
  return {
    lay: rows.lay,
    end: (workbook, reading) => ({ files: [rows.end({ workbook, score: 1, reading })], changes: held.changes() }),
  };
}

/** The reports of a plan, every row in words. */
export const reportsOf = ({ files }: ImportPlan): ImportReport[] => files.map((file) => wholeReport(file));

const detect = ({ workbook, format, map }: ImportFile): Detected =>
  map === null ? formatOf(workbook, format) : { format: mappedFormat(map), score: 1 };

function layFile(
  { workbook, answers, detected, at }: ImportFile & { detected: Detected; at: number },
  held: Holdings,
  options: ImportOptions,
): PlannedFile {
  const { format, score } = detected;
  const known = options.reading;
  const reading = format.read(workbook, {
    answers,
    // asked for by few formats, and dear
    get regions() {
      return known.regions;
    },
    floorMs: (from, to) => known.floorMs(from, to),
  });
  const source = reading.site == null ? format.id : `${format.id} ${reading.site}`;
  const rows = laying({ format, source, at }, held, options);
  reading.drafts.forEach((draft, done) => {
    if (done % TOLD_EVERY === 0) options.progress(done, reading.drafts.length);
    rows.lay(draft);
  });
  return rows.end({ workbook, score, reading });
}

/** Lays what the rows of a file come to beside what is held, one after the other. */
function laying(
  { format, source, at }: Readonly<{ format: Format; source: string; at: number }>,
  held: Holdings,
  options: ImportOptions,
) {
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
      matched: ({ sheet, row }) => (said.size === 0 ? undefined : said.get(`${row} ${sheet}`)),
    },
    notes,
  );
  const outcomes: Laid[] = [];
  return {
    lay: (draft: Draft): void => {
      outcomes.push({ draft, became: lay(draft) });
    },
    end(file: Readonly<{ workbook: Workbook; score: number; reading: Reading }>): PlannedFile {
      const { workbook, reading } = file;
      // headings alone are no import that succeeded
      if (reading.drafts.length === 0 && reading.aside.length === 0)
        throw refusal("import-no-rows", { file: workbook.file });
      const missing = earlier.flatMap((id) => {
        const one = held.workloads.get(id) ?? held.groups.get(id);
        return one === undefined || isMet(one) ? [] : [{ id, name: one.value.name }];
      });
      return plannedFile({ ...file, format, source, outcomes, notes: notes.findings, suggestions, missing });
    },
  };
}
