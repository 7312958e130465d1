import { z } from "zod";
import { Text } from "./sentence.ts";
import { BatchId } from "./id.ts";

/** One thing the reader did to a value, or could not do. Codes are those of docs: NUM_BAD, UNIT_ASSUMED, ROW_TEMPLATE … */
export const Finding = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z_]+$/),
  severity: z.enum(["error", "warning", "info"]),
  sheet: z.string().nullable(),
  /** 1-based, as the spreadsheet counts. */
  row: z.int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  message: Text,
});
export type Finding = Readonly<z.infer<typeof Finding>>;

/** What becomes of one row of the file. */
export const RowOutcome = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  outcome: z.enum(["new", "changed", "same", "refused", "skipped"]),
  name: z.string().nullable(),
  /** Fields that change: what is there, what the file says. */
  changes: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  reason: Text.nullable(),
});
export type RowOutcome = Readonly<z.infer<typeof RowOutcome>>;

/** What an import did, or would do. `read` equals the sum of the other counts. */
export const ImportReport = z.strictObject({
  file: z.string(),
  fileDigest: z.string(),
  format: z.string(),
  /** Share of the format's signature found, 0–1. */
  score: z.number(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.strictObject({ name: z.string(), rows: z.int(), used: z.boolean() })),
  mapping: z.array(
    z.strictObject({ sheet: z.string(), column: z.string(), field: z.string(), unit: z.string().nullable() }),
  ),
  unusedColumns: z.array(z.strictObject({ sheet: z.string(), column: z.string() })),
  counts: z.strictObject({
    read: z.int(),
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    refused: z.int(),
    skipped: z.int(),
  }),
  /** In the file's own units and in canonical ones. */
  totals: z.array(z.strictObject({ what: z.string(), value: z.number(), unit: z.string() })),
  rows: z.array(RowOutcome),
  findings: z.array(Finding),
  /** Set once committed. */
  batch: BatchId.nullable(),
});
export type ImportReport = Readonly<z.infer<typeof ImportReport>>;
