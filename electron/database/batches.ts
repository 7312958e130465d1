import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { BatchId } from "../../shared/model/id.ts";
import { countFindings } from "../../shared/exchange/report.ts";
import { Finding, ImportReport, ImportSummary, RowOutcome } from "../../shared/model/import-report.ts";
import type { Reading } from "./database.ts";
import { type LaidRows, kept } from "./kept.ts";

/** An import as it is listed. */
export type Batch = Readonly<{ batch: BatchId; at: string; report: ImportSummary }>;

/** What became of each row, and what was found: many, much alike, and seldom asked for. */
const Details = z.strictObject({ rows: z.array(RowOutcome), findings: z.array(Finding) });
export type BatchDetails = Readonly<z.infer<typeof Details>>;

const table = kept({
  table: "batch",
  // `rows` is a packed text, in a file of the first version the rows themselves
  schema: z.strictObject({ id: BatchId, at: z.iso.datetime(), report: z.unknown(), rows: z.unknown() }),
  key: ["id"],
  json: ["report", "rows"],
});

/** Every import that was committed and not taken back, oldest first. */
export function listBatches(db: Reading): Batch[] {
  return db
    .prepare<[], { batch: string; at: string; report: string }>(
      "SELECT id AS batch, at, report FROM batch ORDER BY length(id), id",
    )
    .all()
    .map(({ batch, at, report }) => ({ batch: BatchId.parse(batch), at, report: summaryOf(JSON.parse(report)) }));
}

/** What became of each row of one import; `null`: there is no such import. */
export function readBatch(db: Reading, id: BatchId): (Batch & BatchDetails) | null {
  const row = table.find(db, { id });
  if (row === null) return null;
  const report = summaryOf(row.report);
  return { batch: id, at: row.at, report, ...detailsOf(row.report, row.rows) };
}

/** An import as it is kept. */
export const layBatch = (id: BatchId, at: string, report: ImportSummary, details: BatchDetails): LaidRows =>
  table.lay([{ id, at, report: { ...report, batch: id }, rows: pack(details) }]);

/** Quickly rather than tightly: rows are so much alike that little is lost, and a person waits for it. */
const pack = (details: BatchDetails): string =>
  deflateRawSync(JSON.stringify(details), { level: 1 }).toString("base64");

/** A report of a file of the first version had its findings in it, and knew neither sources nor questions. */
const OldReport = ImportReport.omit({ source: true, questions: true, suggestions: true, missing: true, rows: true });
const OldRow = RowOutcome.omit({ ids: true, kept: true });

function summaryOf(report: unknown): ImportSummary {
  const now = ImportSummary.safeParse(report);
  if (now.success) return now.data;
  const { findings, ...old } = OldReport.parse(report);
  const unasked = { questions: [], suggestions: [], missing: [] };
  return { ...old, ...unasked, source: old.format, findings: countFindings(findings) };
}

function detailsOf(report: unknown, rows: unknown): BatchDetails {
  if (typeof rows === "string")
    return Details.parse(JSON.parse(inflateRawSync(Buffer.from(rows, "base64")).toString()));
  const old = z.array(OldRow).parse(rows);
  return { rows: old.map((row) => ({ ...row, ids: [], kept: [] })), findings: OldReport.parse(report).findings };
}
