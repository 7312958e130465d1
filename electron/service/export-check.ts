import type { Job } from "../../shared/contract/contract.ts";
import type { ExportTarget } from "../../shared/contract/exporting.ts";
import { type Draft, type Format, plainReading } from "../../shared/exchange/draft.ts";
import { formats } from "../../shared/exchange/formats.ts";
import type { Workbook } from "../../shared/exchange/workbook.ts";
import { type Chosen } from "../../shared/exchange/write/selection.ts";
import { type Identical, compareBack, compareOwn } from "../../shared/exchange/write/self-check.ts";
import { heldAs } from "../../shared/exchange/write/writers.ts";
import { readWorkbook } from "../files/read.ts";

/** Which of our readers reads what was written, and what its rows stand for. */
const readers: Readonly<Record<ExportTarget, { format: string; things: "workloads" | "groups" } | "own">> = {
  xlsx: "own",
  csv: "own",
  "azure-migrate": { format: "azure-migrate", things: "workloads" },
  aws: { format: "aws-discovery", things: "workloads" },
  "aws-mgn": { format: "aws-mgn", things: "workloads" },
  "aws-migration-factory": { format: "aws-migration-factory", things: "workloads" },
  google: { format: "google-migration-center", things: "workloads" },
  konveyor: { format: "konveyor", things: "groups" },
  "cloud-barista": { format: "cloud-migrator", things: "workloads" },
};

/**
 * Reads the files that were just written as anybody would, and counts what came back the same.
 *
 * `null`: no reader of ours reads them.
 */
export async function readBack(
  as: ExportTarget,
  files: readonly Readonly<{ path: string; name: string }>[],
  chosen: Chosen,
  written: number,
  job: Job,
): Promise<Identical | null> {
  const reader = readers[as];
  const format = formats.find(({ id }) => id === (reader === "own" ? "sovplan" : reader.format));
  if (format === undefined) return null;
  const quiet: Job = { signal: job.signal, progress: () => undefined };
  const workbooks: Workbook[] = [];
  for (const file of files.filter(({ name }) => isRead(as, name))) workbooks.push(await readWorkbook(file, quiet));
  const drafts = workbooks.flatMap((workbook) => read(format, workbook));
  const held = heldAs[as];
  const seen = held === undefined ? chosen : { ...chosen, workloads: chosen.workloads.map(held) };
  return reader === "own" ? compareOwn(chosen, drafts) : compareBack(seen, drafts, reader.things, written);
}

/** Requests, drafts of targets and lists of what is missing stand beside what is read. */
const isRead = (as: ExportTarget, name: string): boolean =>
  as === "cloud-barista"
    ? name === "onprem-model.json"
    : as === "konveyor"
      ? name === "konveyor.csv"
      : name !== "azure-migrate-waves.csv";

/** A file without a row of ours is not of the format, and says nothing. */
const read = (format: Format, workbook: Workbook): readonly Draft[] =>
  format.score(workbook) === 0 ? [] : format.read(workbook, plainReading).drafts;
