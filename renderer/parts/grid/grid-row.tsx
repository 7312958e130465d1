import { type ReactNode, memo } from "react";
import type { Words } from "../../hooks/use-text.ts";
import type { Column } from "./columns.ts";
import type { RowFrame } from "./frame-of-rows.ts";

type Given<Row> = Readonly<{
  /** Of the grid; cells are named after it, their row and column. */
  gridId: string;
  index: number;
  row: Row;
  top: number;
  columns: readonly Column<Row>[];
  frame: RowFrame;
  words: Words;
  isChosen: boolean | null;
  isOpen: boolean;
  isActive: boolean;
  /** The active cell of this row; −1 where it is in another. */
  activeColumn: number;
  /** The cell that is being typed in stands in for what it shows. */
  editor: Readonly<{ column: number; input: ReactNode }> | null;
}>;

/** One row. It is drawn again only when something of its own has changed, so scrolling draws what comes into sight. */
export const GridRow = memo(function GridRow<Row>(given: Given<Row>) {
  const { gridId, index, row, columns, frame, words, isChosen, editor } = given;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen ?? undefined}
      data-row={index}
      className={classes(
        "grid-row",
        isChosen && "row-chosen",
        given.isOpen && "row-open",
        given.isActive && "row-active",
        editor && "row-edited",
      )}
      style={{ ...frame.style, transform: `translateY(${given.top}px)` }}
    >
      {isChosen !== null && (
        <div
          role="gridcell"
          data-choice=""
          className={classes("cell cell-choice", frame.frozen > 0 && "cell-frozen")}
          style={frame.frozen > 0 ? { left: 0 } : undefined}
        >
          <span className="tick" data-on={isChosen || undefined} aria-hidden="true" />
        </div>
      )}
      {columns.map((column, at) => {
        const left = frame.leftOf(at);
        const isEdited = editor?.column === at;
        return (
          <div
            key={column.id}
            // named only while it is active: a name for each cell would be written anew at every scroll
            id={at === given.activeColumn ? `${gridId}-${index}-${at}` : undefined}
            role="gridcell"
            aria-colindex={at + 1}
            data-column={at}
            className={classes(
              "cell",
              !column.show && !isEdited && "cell-plain",
              column.align === "right" && "figures right",
              at === given.activeColumn && "cell-active",
              left !== null && "cell-frozen",
              at === frame.frozen - 1 && "cell-frozen-last",
              isEdited && "cell-edited",
            )}
            style={left === null ? undefined : { left }}
          >
            {isEdited ? editor.input : column.show ? column.show(row) : plain(column, row, words)}
          </div>
        );
      })}
    </div>
  );
}) as <Row>(given: Given<Row>) => ReactNode; // memo forgets that the component is generic

function plain<Row>(column: Column<Row>, row: Row, { unknown, number }: Words): ReactNode {
  const value = column.value(row);
  if (value === null) return <span className="not-known">{unknown}</span>;
  return typeof value === "number" ? number(value, column.digits ?? 2) : value;
}

export const classes = (...names: readonly (string | false | null)[]): string => names.filter(Boolean).join(" ");
