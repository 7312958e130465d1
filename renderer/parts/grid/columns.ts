import type { ReactNode } from "react";
import type { Field, NameBook } from "../../../shared/exchange/editing/field.ts";

/** One column of a grid. `value` is what it is sorted, searched and copied by; `null` is not known and sorts last. */
export type Column<Row> = Readonly<{
  id: string;
  header: string;
  value: (row: Row) => string | number | null;
  /** Decimals of a number at most; two where it is not said. */
  digits?: number;
  /** How it looks, where that is more than its value. */
  show?: (row: Row) => ReactNode;
  /** Least width, px. */
  width: number;
  /** Takes the room that is left. */
  grow?: boolean;
  /** Figures stand right, their unit in the header. */
  align?: "right";
  unit?: string;
  /** Not shown until chosen. */
  hidden?: boolean;
  /** What is typed into it or pasted onto it changes. Without one it can only be read. */
  field?: Field;
}>;

/** A chip above the grid that keeps only some rows. Chips of one `kind` add up, chips of different kinds narrow down. */
export type Filter<Row> = Readonly<{ id: string; kind: string; label: string; test: (row: Row) => boolean }>;

/** A block to be pasted: what was on the clipboard, the rows from the active one down, the columns from it to the right. */
export type PasteAt<Row> = Readonly<{
  text: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}>;

/** What a grid needs so that its cells can be changed in place. */
export type Editing<Row> = Readonly<{
  names: NameBook;
  /** Words to choose from where a field means something by its name. */
  suggestions: (field: Field) => readonly string[];
  set: (row: Row, field: Field, value: unknown) => void;
  paste: (at: PasteAt<Row>) => void;
}>;
