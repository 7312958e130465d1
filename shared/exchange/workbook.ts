/** A cell as the file holds it. A date has no zone: the calendar day, or day and time, that the sheet shows. */
export type Cell = string | number | boolean | null | Readonly<{ date: string }>;

/** A row with content; `number` is what the spreadsheet prints beside it, from 1. */
export type Row = Readonly<{ number: number; cells: readonly Cell[] }>;

/** Cells shown as one, all ends included, counted from 0. */
export type Merge = Readonly<{ top: number; left: number; bottom: number; right: number }>;

export type Sheet = Readonly<{
  name: string;
  hidden: boolean;
  rows: readonly Row[];
  merges: readonly Merge[];
  /** How many cells hold a formula; their saved results were read. The first by address, to point at. */
  formulas: Readonly<{ count: number; first: string | null }>;
  /** Rows that a person does not see in the spreadsheet program; they were read. 0 where the format cannot tell. */
  hiddenRows: number;
  /** Number cells of more than 15 significant digits: the spreadsheet keeps no more, so an id in one may have lost its end. */
  longNumbers: Readonly<{ count: number; first: string | null }>;
}>;

/** `archive` is a ZIP of text files: one sheet each, named by its file without the extension. */
export type WorkbookKind = "xlsx" | "xls" | "xlsb" | "ods" | "text" | "json" | "archive";

/** A file of tables, read whole and without interpretation. */
export type Workbook = Readonly<{
  file: string;
  /** SHA-256 of the bytes, hex. */
  digest: string;
  kind: WorkbookKind;
  /** Of a text file: how its bytes were read, and whether that was said in it, proven by it, or guessed. */
  encoding: string | null;
  encodingGuessed: boolean;
  delimiter: string | null;
  sheets: readonly Sheet[];
  /** Of a JSON file: what it says, its objects without a prototype; then there are no sheets. Else `null`. */
  json: unknown;
}>;
