import type { ImportMap, RowKind } from "../model/import-map.ts";
import type { Workbook } from "./workbook.ts";

/** A column of a sheet, what it probably holds, and how sure that is. */
export type GuessedColumn = Readonly<{
  /** Counted from 0, as the cells of a row. */
  index: number;
  /** The heading as the sheet writes it; the second of two equal ones is `name#2`. */
  title: string;
  unit: string | null;
  /** A field of `fields.ts`; `null`: none fits. */
  field: string | null;
  /** 0–1: 1 a known heading, 0.95 one spelled otherwise, 0.6–0.8 words in common, 0.5 by its content. */
  confidence: number;
  /** The first few values, as they are printed. */
  samples: readonly string[];
}>;

export type GuessedSheet = Readonly<{
  sheet: string;
  /** `null`: no row kind fits, and the sheet is left out of the map. */
  rows: RowKind | null;
  /** From 1, as the spreadsheet counts. */
  headerRow: number;
  columns: readonly GuessedColumn[];
  /** Fields this row kind must have that no column was found for. */
  missing: readonly string[];
}>;

export type Guess = Readonly<{ map: ImportMap; sheets: readonly GuessedSheet[] }>;

/** How a workbook of unknown make is probably to be read: a map to start from, and what speaks for each column. */
export function guessMap(workbook: Workbook): Guess {
  throw new Error(`not yet: ${workbook.file}`);
}
