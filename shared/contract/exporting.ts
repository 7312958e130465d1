import { z } from "zod";
import { ScenarioId, WorkloadId } from "../model/id.ts";
import { Text } from "../model/sentence.ts";
import { FileTicket } from "./files.ts";

/** What an inventory can leave as: our own tables, or the files of another tool. */
export const ExportTarget = z.enum([
  "xlsx",
  "csv",
  "azure-migrate",
  "aws",
  "aws-mgn",
  "aws-migration-factory",
  "google",
  "konveyor",
  "cloud-barista",
]);
export type ExportTarget = z.infer<typeof ExportTarget>;

export const ExportRequest = z.strictObject({
  as: ExportTarget,
  /** Results, placements and waves are those of this scenario; `null`: the inventory alone. */
  scenario: ScenarioId.nullable(),
  /** What is filtered on the screen; `null`: all. */
  workloads: z.array(WorkloadId).nullable(),
  /** Only of `csv`; other tools say themselves how they read. */
  encoding: z.enum(["utf-8", "cp949"]),
  /** Whether characters that CP949 lacks may become question marks. Without leave nothing is written, and they are listed. */
  replace: z.boolean(),
  /** Numbers of waves of the scenario; `null`: whatever wave. */
  waves: z.array(z.int().positive()).nullable(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

const OutTicket = z.strictObject({ file: FileTicket, name: z.string() });

/** Something that the files do not say, and why. */
export const ExportLoss = z.strictObject({
  what: z.enum(["workload", "group", "data-set", "dependency", "placement"]),
  name: z.string(),
  message: Text,
});
export type ExportLoss = z.infer<typeof ExportLoss>;

export const ExportAnswer = z.strictObject({
  files: z.array(OutTicket),
  /** What to save in one go: the only file, or all of them in a ZIP archive; `null`: nothing was written. */
  whole: OutTicket.nullable(),
  rows: z.int().nonnegative(),
  /** The files read again by our own readers: how many things came back the same; `null`: no reader of ours reads them. */
  identical: z.strictObject({ same: z.int().nonnegative(), of: z.int().nonnegative() }).nullable(),
  losses: z.array(ExportLoss),
  /** Characters that the encoding does not have. With any of them, and without leave to replace them, nothing is written. */
  unwritable: z.array(z.strictObject({ character: z.string(), count: z.int().positive() })),
});
export type ExportAnswer = z.infer<typeof ExportAnswer>;
