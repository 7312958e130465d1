import { z } from "zod";
import { BatchId, ImportMapId, WorkloadId } from "../model/id.ts";
import { ImportMap, RowKind } from "../model/import-map.ts";
import { FieldChange, Finding, ImportSummary, RowOutcome } from "../model/import-report.ts";
import { Text } from "../model/sentence.ts";
import { FileTicket } from "./files.ts";
import { call } from "./call.ts";

/** An import that was planned and not yet confirmed: the host holds it until it is committed, forgotten or overtaken. */
export const ImportTicket = z.string().regex(/^import-[1-9][0-9]*$/);
export type ImportTicket = z.infer<typeof ImportTicket>;

const Delimiter = z.enum([",", ";", "\t", "|"]);
const Encoding = z.string().min(1).max(40);

/** A file, how its bytes are to be read (`null`: as found), and what a person has said of it. */
export const ImportChoice = z.strictObject({
  file: FileTicket,
  encoding: Encoding.nullable(),
  delimiter: Delimiter.nullable(),
  format: z.string().max(60).nullable(),
  map: ImportMap.nullable(),
  answers: z.record(z.string().max(500), z.string().max(200)),
});
export type ImportChoice = z.infer<typeof ImportChoice>;

/** One file looked into: what it may be, its first rows, and how it would be mapped. */
export const Examination = z.strictObject({
  file: FileTicket,
  name: z.string(),
  kind: z.string(),
  encoding: z.string().nullable(),
  encodingGuessed: z.boolean(),
  delimiter: z.string().nullable(),
  /** What an import would do with it as it is: read it, ask which of several formats, or ask for a mapping. */
  next: z.enum(["read", "choose", "map"]),
  candidates: z.array(z.strictObject({ format: z.string(), name: Text, score: z.number() })),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.int(),
      /** The first 50 rows, as text. */
      preview: z.array(z.strictObject({ number: z.int(), cells: z.array(z.string().nullable()) })),
      guess: z
        .strictObject({
          rows: RowKind.nullable(),
          headerRow: z.int(),
          columns: z.array(
            z.strictObject({
              index: z.int(),
              title: z.string(),
              unit: z.string().nullable(),
              field: z.string().nullable(),
              confidence: z.number(),
              samples: z.array(z.string()),
            }),
          ),
          missing: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
  /** The headings of its sheets as one text: what a saved map is found by again. */
  headings: z.string(),
  /** A map to start from; `null`: there are no tables. */
  map: ImportMap.nullable(),
  /** Maps saved for sheets with these headings. */
  saved: z.array(z.strictObject({ id: ImportMapId, map: ImportMap })),
});
export type Examination = z.infer<typeof Examination>;

/** A row that taking back an import touches. */
const TakenBack = z.strictObject({
  deed: z.enum(["removed", "restored", "kept"]),
  of: z.enum(["workload", "group", "data-set", "dependency", "other"]),
  id: z.string(),
  name: z.string().nullable(),
  /** Of what was kept: fields that somebody has changed since. */
  fields: z.array(z.string()),
});

const page = { offset: z.int().nonnegative(), limit: z.int().min(1).max(5000) };
const Outcome = RowOutcome.shape.outcome;

/** What may be asked of an import, before and after it is confirmed. */
export const importCalls = {
  "inventory.plan-rows": call(
    z.strictObject({
      plan: ImportTicket,
      file: z.int().nonnegative(),
      outcomes: z.array(Outcome).nullable(),
      query: z.string().max(200),
      ...page,
    }),
    z.strictObject({ total: z.int(), rows: z.array(RowOutcome) }),
  ),
  "inventory.plan-findings": call(
    z.strictObject({ plan: ImportTicket, file: z.int().nonnegative(), code: z.string().nullable(), ...page }),
    z.strictObject({ total: z.int(), findings: z.array(Finding) }),
  ),
  /** The refused rows as CSV, of several sheets as a ZIP of CSVs: their own columns, and why; to be corrected and imported again. */
  "inventory.refused-rows": call(
    z.strictObject({ plan: ImportTicket, file: z.int().nonnegative() }),
    z.strictObject({ file: FileTicket, name: z.string() }),
  ),
  "inventory.forget-plan": call(z.strictObject({ plan: ImportTicket }), z.strictObject({})),
  "inventory.batches": call(
    z.strictObject({}),
    z.array(z.strictObject({ batch: BatchId, at: z.iso.datetime(), report: ImportSummary })),
  ),
  "inventory.batch-rows": call(
    z.strictObject({ batch: BatchId, outcomes: z.array(Outcome).nullable(), query: z.string().max(200), ...page }),
    z.strictObject({ total: z.int(), rows: z.array(RowOutcome), findings: z.array(Finding) }),
  ),
  /** Takes a whole import back, later edits kept apart; or, with `dryRun`, says what that would do. */
  "inventory.take-back": call(
    z.strictObject({ batch: BatchId, dryRun: z.boolean() }),
    z.strictObject({ files: z.array(z.string()), things: z.array(TakenBack) }),
  ),
  /** Where each field of one thing comes from: what files said, and what people changed. */
  "inventory.origin": call(
    z.strictObject({ id: z.string().max(40) }),
    z.strictObject({
      imports: z.array(
        z.strictObject({
          batch: BatchId,
          at: z.iso.datetime(),
          file: z.string(),
          sheet: z.string(),
          row: z.int(),
          /** What the file said and the workspace took. */
          taken: z.array(FieldChange),
          /** What the file said where a hand edit stayed. */
          kept: z.array(FieldChange),
        }),
      ),
      edits: z.array(
        z.strictObject({
          at: z.iso.datetime(),
          by: z.string(),
          field: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
  ),
  "import-maps.list": call(z.strictObject({}), z.array(z.strictObject({ id: ImportMapId, map: ImportMap }))),
  "import-maps.save": call(
    z.strictObject({ id: ImportMapId.nullable(), headings: z.string().max(100_000), map: ImportMap }),
    z.strictObject({ id: ImportMapId }),
  ),
  "import-maps.remove": call(z.strictObject({ id: ImportMapId }), z.strictObject({})),
};

export const importWorks = {
  /** Looks into files: what they are, their first rows, how they would be mapped. */
  "inventory.examine": call(
    z.strictObject({
      files: z
        .array(ImportChoice.pick({ file: true, encoding: true, delimiter: true }))
        .min(1)
        .max(100),
    }),
    z.array(Examination),
  ),
  /** What importing the files would do. Nothing changes until the plan is committed. */
  "inventory.import": call(
    z.strictObject({
      files: z.array(ImportChoice).min(1).max(100),
      /** What a person has said of single rows: the thing it is, or `null` for something new. */
      matches: z.array(
        z.strictObject({
          file: z.int().nonnegative(),
          sheet: z.string(),
          row: z.int(),
          to: z.string().max(40).nullable(),
        }),
      ),
    }),
    z.strictObject({ plan: ImportTicket, reports: z.array(ImportSummary) }),
  ),
  /** Saves what was planned, as one step; and removes what a person has chosen among what is missing. */
  "inventory.commit": call(
    z.strictObject({ plan: ImportTicket, remove: z.array(WorkloadId) }),
    z.strictObject({ reports: z.array(ImportSummary) }),
  ),
};
