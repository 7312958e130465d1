import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";
import type { Column } from "./columns.ts";
import type { RowFrame } from "./frame-of-rows.ts";
import { classes } from "./grid-row.tsx";
import type { At } from "./use-keys.ts";

type Choice = Readonly<{ all: boolean; some: boolean; toggle: () => void }>;

/** The header of a grid: a click, or Enter on it, sorts; a second one turns the order, a third takes it away. */
export function HeaderRow<Row>({
  id,
  columns,
  frame,
  sorted,
  sortBy,
  active,
  choice,
}: Readonly<{
  id: string;
  columns: readonly Column<Row>[];
  frame: RowFrame;
  sorted: Readonly<{ id: string; desc: boolean }> | null;
  sortBy: (id: string) => void;
  active: At;
  choice: Choice | null;
}>) {
  const { t } = useText();
  return (
    <div role="rowgroup" className="grid-head" style={{ minWidth: frame.least }}>
      <div role="row" aria-rowindex={1} className="grid-row" style={frame.style}>
        {choice && (
          <div
            role="columnheader"
            className={classes("cell cell-choice", frame.frozen > 0 && "cell-frozen")}
            style={frame.frozen > 0 ? { left: 0 } : undefined}
            onClick={choice.toggle}
          >
            <span
              className="tick"
              data-on={choice.all || undefined}
              data-some={(choice.some && !choice.all) || undefined}
              aria-hidden="true"
            />
            <span className="read-out">{t("parts.grid-choose-all")}</span>
          </div>
        )}
        {columns.map((column, index) => {
          const isSorted = sorted?.id === column.id;
          const left = frame.leftOf(index);
          return (
            <div
              key={column.id}
              id={`${id}--1-${index}`}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={isSorted ? (sorted.desc ? "descending" : "ascending") : "none"}
              className={classes(
                "cell head-cell",
                column.align === "right" && "right",
                active.row === -1 && active.column === index && "cell-active",
                left !== null && "cell-frozen",
                index === frame.frozen - 1 && "cell-frozen-last",
              )}
              style={left === null ? undefined : { left }}
              title={t("parts.grid-sort", { column: column.header })}
              onClick={() => sortBy(column.id)}
            >
              <span className="head-words">
                {column.header}
                {column.unit && <span className="unit"> {column.unit}</span>}
              </span>
              {isSorted &&
                (sorted.desc ? <IconArrowDown size={12} aria-hidden /> : <IconArrowUp size={12} aria-hidden />)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
