import { z } from "zod";
import { BatchId } from "../../shared/model/id.ts";
import { ImportReport, RowOutcome } from "../../shared/model/import-report.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

/** The rows of a report can be many, so they stand apart from what is listed. */
const ReportHead = ImportReport.omit({ rows: true });
type ReportHead = z.infer<typeof ReportHead>;

const rows = kept({
  table: "batch",
  schema: z.strictObject({ id: BatchId, at: z.iso.datetime(), report: ReportHead, rows: z.array(RowOutcome) }),
  key: ["id"],
  json: ["report", "rows"],
});

/** Every import that was committed, oldest first, without its rows. */
export function listBatches(db: Reading): { batch: BatchId; at: string; report: ReportHead }[] {
  return db
    .prepare<[], { batch: string; at: string; report: string }>(
      "SELECT id AS batch, at, report FROM batch ORDER BY length(id), id",
    )
    .all()
    .map(({ batch, at, report }) => ({
      batch: BatchId.parse(batch),
      at,
      report: ReportHead.parse(JSON.parse(report)),
    }));
}

/** The whole report of one import. */
export function readBatch(db: Reading, id: BatchId): ImportReport | null {
  const row = rows.find(db, { id });
  return row && { ...row.report, rows: row.rows };
}

export function saveBatch(db: Writing, id: BatchId, at: string, { rows: outcomes, ...report }: ImportReport): void {
  rows.put(db, [{ id, at, report: { ...report, batch: id }, rows: outcomes }]);
}
