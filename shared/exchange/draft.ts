import type { BillLine } from "../model/bill.ts";
import type { DataSet } from "../model/data-set.ts";
import type { Dependency } from "../model/dependency.ts";
import type { FxRate } from "../model/agency.ts";
import type { Group } from "../model/group.ts";
import type { RegionId } from "../model/id.ts";
import type { Finding, ImportReport, Question } from "../model/import-report.ts";
import type { LatencyMeasurement } from "../model/latency-measurement.ts";
import type { OwnPrice } from "../model/own-price.ts";
import type { Sentence, Text } from "../model/sentence.ts";
import type { Utilisation, Workload } from "../model/workload.ts";
import type { Workbook } from "./workbook.ts";

/** The row a thing came from; `row` as the spreadsheet counts. */
export type Place = Readonly<{ sheet: string; row: number }>;

/** A group as a sheet names it: by id, by name, or both. `id`: the one our own export names it by (`g-3`). */
export type GroupName = Readonly<{ externalId: string | null; name: string | null; id?: string }>;

/** What the file *knows* of a workload. A field that is not there is one the file says nothing about; it never wipes a known value. */
export type WorkloadFields = Partial<Omit<Workload, "id" | "name" | "group" | "os" | "cpu" | "memory">> & {
  os?: Partial<Workload["os"]>;
  cpu?: Partial<Utilisation>;
  memory?: Partial<Utilisation>;
};

/**
 * One thing a row speaks of. Several drafts may come from one row; and one draft may come from several rows, which then
 * share its fate: `also` names the others (the disks of a machine, the rows of a bill that are summed).
 */
export type Draft = Readonly<
  {
    place: Place;
    also?: readonly Place[];
    name: string;
    /** The id under which our own export names it; honoured where that id and something else of it agree. */
    id?: string;
  } & (
    | { kind: "group"; fields: Partial<Omit<Group, "id" | "name">> }
    | { kind: "workload"; group: GroupName | null; fields: WorkloadFields }
    | { kind: "data-set"; group: GroupName | null; fields: Partial<Omit<DataSet, "id" | "name" | "group">> }
    | {
        kind: "dependency";
        from: string;
        to: string;
        /** What the names of the ends are looked up among first; systems where it is not said. */
        between?: "workloads" | "groups";
        /** Whether the file says that one end is outside the inventory, so that nobody need look for it. */
        isOutside?: boolean;
        /** The ends by the ids of our own export, where the names may be those of several. */
        ends?: Readonly<Pick<Dependency, "from" | "to">>;
        fields: Partial<Omit<Dependency, "id" | "from" | "to">>;
      }
    | { kind: "fx-rate"; rate: FxRate }
    | { kind: "bill-line"; line: BillLine }
    | { kind: "latency"; measurement: LatencyMeasurement }
    | { kind: "own-price"; price: OwnPrice }
  )
>;

/** A row that becomes nothing, and why. */
export type Aside = Readonly<{ place: Place; name: string | null; outcome: "refused" | "skipped"; reason: Sentence }>;

/** All that a format found in a workbook. Every row it counts as read has a draft or stands aside. */
export type Reading = Readonly<{
  drafts: readonly Draft[];
  aside: readonly Aside[];
  findings: readonly Finding[];
  /** What the file leaves open, with the answer that was taken. */
  questions?: readonly Question[];
  /** Where the file was taken, if it says so (a vCenter's id): two sites are two sources. */
  site?: string | null;
  mapping: ImportReport["mapping"];
  unusedColumns: ImportReport["unusedColumns"];
  usedSheets: readonly string[];
  totals: ImportReport["totals"];
}>;

/** What a reading may know beside its file: a person's answers, and the regions of the catalogue. */
export type ReadingOptions = Readonly<{
  /** Answers to the questions of the file, by their id; a question without one is read by its default. */
  answers: Readonly<Record<string, string>>;
  /** Regions and the names by which lists call them. */
  regions: readonly Readonly<{ id: RegionId; names: readonly string[] }>[];
  /** The least round trip physics allows between two regions, ms; `null`: their places are not known. */
  floorMs: (from: RegionId, to: RegionId) => number | null;
  /** Exchange rates the workspace holds, oldest first of each pair: a list is held against them. */
  fxRates?: readonly FxRate[];
}>;

/** Nothing answered, no regions known. */
export const plainReading: ReadingOptions = { answers: {}, regions: [], floorMs: () => null };

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
  /** Its tables may come as several files: those of one import are joined and read as one workbook. */
  joins?: boolean;
}>;
