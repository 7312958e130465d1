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

export const FieldChange = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChange = Readonly<z.infer<typeof FieldChange>>;

/** What becomes of one row of the file. */
export const RowOutcome = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  outcome: z.enum(["new", "changed", "same", "refused", "skipped"]),
  name: z.string().nullable(),
  /** What it speaks of, as far as the workspace has it or has been given it. */
  ids: z.array(z.string()),
  /** Fields that change: what is there, what the file says. Of something new: all that the file knows. */
  changes: z.array(FieldChange),
  /** Fields that stay although the file says otherwise: what is there, what the file says. */
  kept: z.array(FieldChange),
  reason: Text.nullable(),
});
export type RowOutcome = Readonly<z.infer<typeof RowOutcome>>;

/** Something a file leaves open: asked once, with the answer that holds until a person gives another. */
export const Question = z.strictObject({
  id: z.string(),
  sheet: z.string().nullable(),
  column: z.string().nullable(),
  text: Text,
  options: z.array(z.strictObject({ value: z.string(), label: Text })).min(2),
  chosen: z.string(),
});
export type Question = Readonly<z.infer<typeof Question>>;

/** A row that may speak of something the workspace knows under another name: to be confirmed by a person. */
export const MatchSuggestion = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  name: z.string(),
  candidates: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        /** What speaks for it: same address, same location … */
        because: Text,
      }),
    )
    .min(1),
  /** What holds now: the id of a candidate, or `null` for something new. */
  chosen: z.string().nullable(),
});
export type MatchSuggestion = Readonly<z.infer<typeof MatchSuggestion>>;

/** What an import did, or would do. `read` equals the sum of the other counts. */
export const ImportReport = z.strictObject({
  /** The file; several joined ones by ` + `. */
  file: z.string(),
  fileDigest: z.string(),
  /** What stands for "the same source again": its format, and the site it was taken at where the file says so. */
  source: z.string(),
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
  questions: z.array(Question),
  suggestions: z.array(MatchSuggestion),
  /** What the last file of this source had brought and this one does not name. Nothing is removed unless a person says so. */
  missing: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  rows: z.array(RowOutcome),
  findings: z.array(Finding),
  /** Set once committed. */
  batch: BatchId.nullable(),
});
export type ImportReport = Readonly<z.infer<typeof ImportReport>>;

/** A report without what can be many: rows and findings are asked for page by page, and counted here. */
export const ImportSummary = ImportReport.omit({ rows: true, findings: true }).extend({
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      count: z.int().positive(),
      /** The first few places, and what the first of them says. */
      where: z.array(z.strictObject({ sheet: z.string().nullable(), row: z.int().nullable() })),
      example: Text,
    }),
  ),
});
export type ImportSummary = Readonly<z.infer<typeof ImportSummary>>;
