import { z } from "zod";

/** What the rows of a sheet are. */
export const RowKind = z.enum(["workloads", "groups", "data-sets", "dependencies"]);
export type RowKind = z.infer<typeof RowKind>;

/** A column of a sheet and the field it fills. */
export const MapColumn = z.strictObject({
  /** The heading as the sheet writes it; the second of two equal ones is `name#2`. */
  column: z.string().min(1).max(500),
  /** A field of `shared/exchange/fields.ts`: `memoryGib`, `cpu.avg` … */
  field: z.string().min(1).max(100),
  /** Unit of its numbers (`MB`, `GiB`, `%`); `null`: as the heading says, else as the field is kept. */
  unit: z.string().max(20).nullable(),
});
export type MapColumn = Readonly<z.infer<typeof MapColumn>>;

export const MapSheet = z.strictObject({
  /** `null`: the first sheet with rows. */
  sheet: z.string().nullable(),
  rows: RowKind,
  /** Row of the heading, from 1; `null`: where most of the columns are found. */
  headerRow: z.int().positive().max(1000).nullable(),
  columns: z.array(MapColumn).max(500),
});
export type MapSheet = Readonly<z.infer<typeof MapSheet>>;

/** How a sheet of unknown make is read: what `--map map.json` holds, and what a workspace keeps to offer again. */
export const ImportMap = z.strictObject({
  mapFormat: z.literal(1),
  name: z.string().min(1).max(200),
  encoding: z.string().max(40).nullable(),
  delimiter: z.enum([",", ";", "\t", "|"]).nullable(),
  /** Answers to what a file leaves open, by question. */
  answers: z.record(z.string(), z.string()),
  sheets: z.array(MapSheet).min(1).max(50),
});
export type ImportMap = Readonly<z.infer<typeof ImportMap>>;
