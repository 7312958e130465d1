import type { Merge, Row, Workbook } from "../../shared/exchange/workbook.ts";

/** One sheet, read row by row as its rows are asked for. */
export type SheetSource = Readonly<{
  name: string;
  hidden: boolean;
  merges: readonly Merge[];
  formulas: Readonly<{ count: number; first: string | null }>;
  rows: AsyncIterable<Row>;
}>;

/** A file of tables, opened. Whatever library reads the format stays behind this. */
export type RowSource = Readonly<
  Pick<Workbook, "kind" | "encoding" | "encodingGuessed" | "delimiter"> & { sheets: readonly SheetSource[] }
>;
