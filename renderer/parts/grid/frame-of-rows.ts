import type { CSSProperties } from "react";
import type { Column } from "./columns.ts";

/** Width of the cell in which a row is chosen, px. */
export const CHOICE_WIDTH = 34;

/** How a row is laid out: the same for the header and every row, so that columns stand under each other. */
export type RowFrame = Readonly<{
  style: CSSProperties;
  /** Least width of a row, px. */
  least: number;
  /** Where a column that stays in place stands, px from the left; `null`: it moves with the rest. */
  leftOf: (index: number) => number | null;
  /** The columns that stay, counted. */
  frozen: number;
}>;

export function rowFrame<Row>(
  columns: readonly Column<Row>[],
  frozen: number,
  hasChoice: boolean,
  height: number,
): RowFrame {
  const first = hasChoice ? CHOICE_WIDTH : 0;
  const lefts: number[] = [];
  let left = first;
  for (const column of columns.slice(0, frozen)) {
    lefts.push(left);
    left += column.width;
  }
  // a column before the last one that stays has a fixed width: the next one must know where to stand
  const template = [
    ...(hasChoice ? [`${CHOICE_WIDTH}px`] : []),
    ...columns.map(({ width, grow }, index) =>
      grow && index >= frozen - 1 ? `minmax(${width}px, 1fr)` : `${width}px`,
    ),
  ];
  const least = columns.reduce((sum, column) => sum + column.width, first);
  return {
    style: { gridTemplateColumns: template.join(" "), minWidth: least, height },
    least,
    leftOf: (index) => lefts[index] ?? null,
    frozen,
  };
}
