import type { DataSet } from "../model/data-set.ts";
import type { Dependency } from "../model/dependency.ts";
import type { FxRate } from "../model/agency.ts";
import type { Group } from "../model/group.ts";
import type { Finding, ImportReport } from "../model/import-report.ts";
import type { Sentence, Text } from "../model/sentence.ts";
import type { Utilisation, Workload } from "../model/workload.ts";
import type { Workbook } from "./workbook.ts";

/** The row a thing came from; `row` as the spreadsheet counts. */
export type Place = Readonly<{ sheet: string; row: number }>;

/** A group as a sheet names it: by id, by name, or both. */
export type GroupName = Readonly<{ externalId: string | null; name: string | null }>;

/** What the file *knows* of a workload. A field that is not there is one the file says nothing about; it never wipes a known value. */
export type WorkloadFields = Partial<Omit<Workload, "id" | "name" | "group" | "os" | "cpu" | "memory">> & {
  os?: Partial<Workload["os"]>;
  cpu?: Partial<Utilisation>;
  memory?: Partial<Utilisation>;
};

/** One thing a row speaks of. Several drafts may come from one row. */
export type Draft = Readonly<
  { place: Place; name: string } & (
    | { kind: "group"; fields: Partial<Omit<Group, "id" | "name">> }
    | { kind: "workload"; group: GroupName | null; fields: WorkloadFields }
    | { kind: "data-set"; group: GroupName | null; fields: Partial<Omit<DataSet, "id" | "name" | "group">> }
    | { kind: "dependency"; from: string; to: string; fields: Partial<Omit<Dependency, "id" | "from" | "to">> }
    | { kind: "fx-rate"; rate: FxRate }
  )
>;

/** A row that becomes nothing, and why. */
export type Aside = Readonly<{ place: Place; name: string | null; outcome: "refused" | "skipped"; reason: Sentence }>;

/** All that a format found in a workbook. Every row it counts as read has a draft or stands aside. */
export type Reading = Readonly<{
  drafts: readonly Draft[];
  aside: readonly Aside[];
  findings: readonly Finding[];
  mapping: ImportReport["mapping"];
  unusedColumns: ImportReport["unusedColumns"];
  usedSheets: readonly string[];
  totals: ImportReport["totals"];
}>;

/** How a person answered what a file left open. */
export type ReadingOptions = Readonly<{
  /** What “GB” means beside memory; hypervisors and people mostly mean GiB. */
  memoryGb: "gib" | "gb";
}>;

/** A format that is read: one file each in `formats/`, listed in `formats.ts`. */
export type Format = Readonly<{
  id: string;
  name: Text;
  /** Share of the format's marks found in the workbook, 0–1. */
  score: (workbook: Workbook) => number;
  read: (workbook: Workbook, options: ReadingOptions) => Reading;
  /**
   * Workload fields this format knows best. Where a row meets a workload that another file brought, these are taken
   * over, and every other field only fills what is not known: so the order of two imports does not matter.
   */
  knowsBest: readonly string[];
}>;
