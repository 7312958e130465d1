import type { Merge, Row, Sheet, Workbook } from "../../shared/exchange/workbook.ts";
import type { ReadingLimits } from "./limits.ts";

/** What every reader of a format is given beside the bytes. */
export type Reading = Readonly<{
  /** The file's name, for sentences. */
  name: string;
  limits: ReadingLimits;
  /**
   * Called where work goes on, also where no rows come out, so that it is not taken for stuck; with the share of the file
   * that has been read, 0–1, where that is known.
   */
  alive: (share?: number) => void;
  /** What a person has said about a text file, before any guess. */
  encoding: string | null;
  delimiter: string | null;
}>;

/** What is known of a sheet once its rows are read. */
export type SheetFacts = Readonly<{
  merges: readonly Merge[];
  formulas: Sheet["formulas"];
  hiddenRows: number;
}>;

/** A row as a reader hands it over; `shared` is beside each cell whose text stands in the file once for all: its number there, from 1. */
export type ReadRow = Row & Readonly<{ shared?: readonly number[] }>;

/** One sheet. Its rows are read as they are asked for, some at a time; its facts are whole after the last. */
export type SheetSource = Readonly<{
  name: string;
  hidden: boolean;
  rows: AsyncIterable<readonly ReadRow[]>;
  facts: () => SheetFacts;
}>;

/**
 * A file of tables, opened. Whatever reads the format stays behind this.
 *
 * Sheets come one after the other: the rows of one are read to their end before the next is asked for.
 */
export type RowSource = Readonly<
  Pick<Workbook, "kind" | "encoding" | "encodingGuessed" | "delimiter"> & {
    /** How many sheets there are, where that is known before. */
    count: number | null;
    sheets: AsyncIterable<SheetSource> | Iterable<SheetSource>;
    /** Called when the last sheet is read: looks into what no sheet was read from. */
    done?: () => Promise<void>;
    /** The text of a JSON file, proven to be well formed. */
    json: string | null;
  }
>;

export const noFacts: SheetFacts = { merges: [], formulas: { count: 0, first: null }, hiddenRows: 0 };
