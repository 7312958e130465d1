import { create } from "zustand";
import type { FileTicket } from "../../../shared/contract/contract.ts";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { Examination, ImportChoice, ImportTicket } from "../../../shared/contract/importing.ts";
import type { ImportSummary } from "../../../shared/model/import-report.ts";
import { type Mapping, mapOf, problemsOf } from "./mapping.ts";

/** A file handed in for import, what it turned out to be, and what a person has said of it. */
export type ImportFile = Readonly<{
  /** Ours alone; a name may stand twice. */
  key: number;
  name: string;
  ticket: FileTicket | null;
  examination: Examination | null;
  /** Why it could not be read; the other files go on without it. */
  failure: Failure | null;
  /** How its bytes are to be read; `null` as found. */
  encoding: string | null;
  delimiter: ImportChoice["delimiter"];
  /** How they were found to be spelled at first. */
  found: Readonly<{ encoding: string | null; delimiter: string | null }>;
  /** How it will be read: in the format found, in the one chosen, or by a mapping. */
  way: "found" | "choose" | "map";
  format: string | null;
  mapping: Mapping | null;
  answers: ImportChoice["answers"];
}>;

/** What a person has said of one row: the thing it is, or `null` for something new. */
export type Matched = Readonly<{ file: number; sheet: string; row: number; to: string | null }>;

export type Importing = Readonly<{
  files: readonly ImportFile[];
  /** Key of the file in front. */
  front: number | null;
  stage: "files" | "plan";
  plan: ImportTicket | null;
  /** The inventory has changed since the plan was made: it must be made anew before it is saved. */
  isStale: boolean;
  reports: readonly ImportSummary[];
  /** Which report is in front. */
  report: number;
  matches: readonly Matched[];
  /** What is missing in the file and shall be removed. */
  remove: ReadonlySet<string>;
  failure: Failure | null;
  isWorking: boolean;
  /** Files that came while others are in hand: to be added, or to start anew with. */
  arrived: readonly File[] | null;
}>;

export const nothing: Importing = {
  files: [],
  front: null,
  stage: "files",
  plan: null,
  isStale: false,
  reports: [],
  report: 0,
  matches: [],
  remove: new Set(),
  failure: null,
  isWorking: false,
  arrived: null,
};

/** Files handed in for import, and what they would do. It outlives the page: looking something up loses nothing. */
export const useImportState = create<Importing>(() => nothing);

export const setImport = (change: Partial<Importing>): void => useImportState.setState(change);

export function changeFile(key: number, change: Partial<ImportFile>): void {
  useImportState.setState((now) => ({
    files: now.files.map((file) => (file.key === key ? { ...file, ...change } : file)),
  }));
}

export type FileState = "found" | "choose" | "chosen" | "map" | "mapped" | "failed";

/** How far a file is on its way to being planned. */
export function stateOf(file: ImportFile): FileState {
  if (file.failure !== null || file.examination === null) return "failed";
  if (file.way === "found") return "found";
  if (file.way === "choose") return file.format === null ? "choose" : "chosen";
  const { mapping, examination } = file;
  return mapping !== null && problemsOf(examination, mapping).length === 0 ? "mapped" : "map";
}

export const isReady = (file: ImportFile): boolean => ["found", "chosen", "mapped"].includes(stateOf(file));
export const isRead = (file: ImportFile): boolean => stateOf(file) !== "failed";

/** A file as the host is told of it. Give it only files that are ready. */
export function choiceOf(file: ImportFile): ImportChoice {
  const { encoding, delimiter, examination, mapping } = file;
  return {
    file: file.ticket!, // a file that was read has one
    encoding,
    delimiter,
    format: file.way === "choose" ? file.format : null,
    map: file.way === "map" && mapping ? mapOf(examination!, mapping, { encoding, delimiter }) : null, // read, so examined
    answers: { ...(file.way === "map" ? mapping?.answers : {}), ...file.answers },
  };
}

/**
 * The place among the planned files that each report speaks of.
 *
 * Files that belong together (Google's four tables) come back as one report, in the place of the first, named by all.
 */
export function placesOf(names: readonly string[], reports: readonly Pick<ImportSummary, "file">[]): number[] {
  const used = new Set<number>();
  return reports.map(({ file }) => {
    const at = names.findIndex((name, index) => !used.has(index) && (file === name || file.startsWith(`${name} + `)));
    if (at < 0) return names.findIndex((_, index) => !used.has(index));
    used.add(at);
    let rest = file.slice(names[at]!.length);
    while (rest.startsWith(" + ")) {
      const next = names.findIndex((name, index) => !used.has(index) && rest.startsWith(` + ${name}`));
      if (next < 0) break;
      used.add(next);
      rest = rest.slice(3 + names[next]!.length);
    }
    return at;
  });
}
