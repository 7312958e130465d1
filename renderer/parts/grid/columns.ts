import type { ReactNode } from "react";

/** One column of a grid. `value` is what it is sorted, searched and copied by; `null` is not known and sorts last. */
export type Column<Row> = Readonly<{
  id: string;
  header: string;
  value: (row: Row) => string | number | null;
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
}>;

/** A chip above the grid that keeps only some rows. Chips of one `kind` add up, chips of different kinds narrow down. */
export type Filter<Row> = Readonly<{ id: string; kind: string; label: string; test: (row: Row) => boolean }>;
