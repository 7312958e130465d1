import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useId, useRef, useState } from "react";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { useDesk } from "../../hooks/desk.ts";
import { notify } from "../../hooks/notices.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column, Filter } from "./columns.ts";
import { GridBar } from "./grid-bar.tsx";
import { HeaderRow } from "./header-row.tsx";
import { useKeys } from "./use-keys.ts";
import { useRows } from "./use-rows.ts";
import "./virtual-grid.css";

const nothing: readonly never[] = [];
const none: ReadonlySet<string> = new Set();

/**
 * A grid for many rows: only those in sight are drawn.
 *
 * Sorting, chips, search with Hangul initials, choosing columns and rows, and the keys of a spreadsheet. It fills the room
 * it is given; give it a parent with a height. Keep `columns` and `filters` stable (`useMemo`).
 */
export function VirtualGrid<Row extends object>({
  name,
  label,
  rows,
  rowId,
  columns,
  filters = nothing,
  chosen = none,
  onChoose,
  onOpen,
  openId = null,
  actions,
  empty,
}: Readonly<{
  /** Remembers order and columns under this name. */
  name: string;
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  filters?: readonly Filter<Row>[];
  chosen?: ReadonlySet<string>;
  /** With it rows can be chosen. */
  onChoose?: (ids: ReadonlySet<string>) => void;
  /** Enter, F2 or a click on a row. */
  onOpen?: (row: Row) => void;
  /** The row that is open in the drawer. */
  openId?: string | null;
  /** Buttons at the right of the bar. */
  actions?: ReactNode;
  /** Shown when there are no rows at all. */
  empty?: ReactNode;
}>) {
  const { t } = useText();
  const compact = useDesk((desk) => desk.compact);
  const rowHeight = compact ? 26 : 32;
  const [query, setQuery] = useState("");
  const [chips, setChips] = useState<ReadonlySet<string>>(none);
  const scroll = useRef<HTMLDivElement>(null);
  const id = useId();

  const view = useRows({ name, rows, rowId, columns, filters, query, chips });
  const ids = view.rows.map(rowId);
  // the compiler of React does not know this hook; its answers are new at each scroll
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const virtual = useVirtualizer({
    count: view.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index]!,
    overscan: 12,
    paddingStart: 0,
    scrollPaddingStart: rowHeight,
  });

  const keys = useKeys({
    rows: view.rows.length,
    columns: view.columns.length,
    page: Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 2),
    ids,
    first: (row) => String(view.columns[0]?.value(view.rows[row]!) ?? ""),
    chosen,
    choose: onChoose ?? null,
    open: onOpen ? (row) => view.rows[row] && onOpen(view.rows[row]) : null,
    sort: (column) => view.columns[column] && view.sortBy(view.columns[column].id),
    copy: () => copy(),
    reveal: ({ row }) => row >= 0 && virtual.scrollToIndex(row),
  });

  function copy(): void {
    const marked = view.rows.filter((row) => chosen.has(rowId(row)));
    const one = view.rows[keys.at.row];
    const lines =
      marked.length > 0
        ? [
            view.columns.map((column) => column.header),
            ...marked.map((row) => view.columns.map((column) => cellText(column, row))),
          ]
        : one && view.columns[keys.at.column]
          ? [[cellText(view.columns[keys.at.column]!, one)]]
          : [];
    if (lines.length === 0) return;
    void navigator.clipboard.writeText(lines.map((line) => line.join("\t")).join("\n"));
    const count = Math.max(1, marked.length);
    notify({ tone: "good", words: inBothLanguages({ key: "parts.grid-copied", args: { count } }) });
  }

  if (rows.length === 0 && empty) return <div className="grid-empty">{empty}</div>;

  const template = [
    ...(onChoose ? ["34px"] : []),
    ...view.columns.map((column) => (column.grow ? `minmax(${column.width}px, 1fr)` : `${column.width}px`)),
  ].join(" ");
  const least = view.columns.reduce((sum, column) => sum + column.width, onChoose ? 34 : 0);
  const row = { gridTemplateColumns: template, minWidth: least, height: rowHeight };
  const active = view.rows.length > 0 ? `${id}-${keys.at.row}-${keys.at.column}` : undefined;

  return (
    <div className="grid-frame">
      <GridBar
        query={query}
        onQuery={setQuery}
        filters={filters}
        chips={chips}
        onChips={setChips}
        columns={columns}
        isShown={view.isShown}
        show={view.show}
        all={rows.length}
        shown={view.rows.length}
        chosen={chosen.size}
        onClear={onChoose ? () => onChoose(none) : null}
        actions={actions}
      />
      <div
        ref={scroll}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-description={t("parts.grid-keys")}
        aria-rowcount={view.rows.length + 1}
        aria-colcount={view.columns.length}
        aria-multiselectable={onChoose ? true : undefined}
        aria-activedescendant={active}
        onKeyDown={keys.onKeyDown}
      >
        <HeaderRow
          id={id}
          columns={view.columns}
          style={row}
          sorted={view.sorted}
          sortBy={view.sortBy}
          active={keys.at}
          choice={
            onChoose
              ? {
                  all: chosen.size > 0 && ids.every((one) => chosen.has(one)),
                  some: chosen.size > 0,
                  toggle: () => onChoose(ids.every((one) => chosen.has(one)) ? none : new Set(ids)),
                }
              : null
          }
        />
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize(), minWidth: least }}>
          {virtual.getVirtualItems().map((item) => {
            const held = view.rows[item.index]!;
            const heldId = ids[item.index]!;
            const isChosen = chosen.has(heldId);
            return (
              <div
                key={heldId}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={onChoose ? isChosen : undefined}
                className={rowClass(isChosen, heldId === openId, item.index === keys.at.row)}
                style={{ ...row, transform: `translateY(${item.start}px)` }}
                onClick={(event) => {
                  if (event.shiftKey && onChoose) return keys.chooseTo(item.index);
                  if ((event.ctrlKey || event.metaKey) && onChoose) return keys.toggle(item.index);
                  keys.setAt({ row: item.index, column: keys.at.column });
                  onOpen?.(held);
                }}
              >
                {onChoose && (
                  <div
                    role="gridcell"
                    className="cell cell-choice"
                    onClick={(event) => {
                      event.stopPropagation();
                      if (event.shiftKey) keys.chooseTo(item.index);
                      else keys.toggle(item.index);
                    }}
                  >
                    <span className="tick" data-on={isChosen || undefined} aria-hidden="true" />
                  </div>
                )}
                {view.columns.map((column, index) => (
                  <div
                    key={column.id}
                    id={`${id}-${item.index}-${index}`}
                    role="gridcell"
                    aria-colindex={index + 1}
                    className={cellClass(column, item.index === keys.at.row && index === keys.at.column)}
                  >
                    {column.show ? column.show(held) : <Plain value={column.value(held)} />}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
        {view.rows.length === 0 && <p className="grid-no-match">{t("parts.grid-no-match")}</p>}
      </div>
    </div>
  );
}

function Plain({ value }: Readonly<{ value: string | number | null }>) {
  const { unknown, number } = useText();
  if (value === null) return <span className="not-known">{unknown}</span>;
  return <span>{typeof value === "number" ? number(value, 2) : value}</span>;
}

const cellText = <Row,>(column: Column<Row>, row: Row): string =>
  String(column.value(row) ?? "").replace(/[\t\n]+/g, " ");

const rowClass = (isChosen: boolean, isOpen: boolean, isActive: boolean): string =>
  ["grid-row", isChosen && "row-chosen", isOpen && "row-open", isActive && "row-active"].filter(Boolean).join(" ");

const cellClass = <Row,>(column: Column<Row>, isActive: boolean): string =>
  ["cell", column.align === "right" && "figures right", isActive && "cell-active"].filter(Boolean).join(" ");
