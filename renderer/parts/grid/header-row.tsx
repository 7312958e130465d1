import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { CSSProperties } from "react";
import { useText } from "../../hooks/use-text.ts";
import type { Column } from "./columns.ts";
import type { At } from "./use-keys.ts";

type Choice = Readonly<{ all: boolean; some: boolean; toggle: () => void }>;

/** The header of a grid: a click, or Enter on it, sorts; a second one turns the order, a third takes it away. */
export function HeaderRow<Row>({
  id,
  columns,
  style,
  sorted,
  sortBy,
  active,
  choice,
}: Readonly<{
  id: string;
  columns: readonly Column<Row>[];
  style: CSSProperties;
  sorted: Readonly<{ id: string; desc: boolean }> | null;
  sortBy: (id: string) => void;
  active: At;
  choice: Choice | null;
}>) {
  const { t } = useText();
  return (
    <div role="rowgroup" className="grid-head" style={{ minWidth: style.minWidth }}>
      <div role="row" aria-rowindex={1} className="grid-row" style={style}>
        {choice && (
          <div role="columnheader" className="cell cell-choice" onClick={choice.toggle}>
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
          const isActive = active.row === -1 && active.column === index;
          return (
            <div
              key={column.id}
              id={`${id}--1-${index}`}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={isSorted ? (sorted.desc ? "descending" : "ascending") : "none"}
              className={`cell head-cell${column.align === "right" ? " right" : ""}${isActive ? " cell-active" : ""}`}
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
