import {
  type CSSProperties,
  type ClipboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useMemo,
  useState,
} from "react";
import { useDesk } from "../../hooks/desk.ts";
import { useText } from "../../hooks/use-text.ts";
import { CellEditor, type Onward } from "./cell-editor.tsx";
import type { Column, Editing, Filter } from "./columns.ts";
import { rowFrame } from "./frame-of-rows.ts";
import { GridBar } from "./grid-bar.tsx";
import { GridBody, type Hit } from "./grid-body.tsx";
import { HeaderRow } from "./header-row.tsx";
import { useTellShown } from "./shown.ts";
import { cellText, copyCells } from "./clipboard.ts";
import { type At, useKeys } from "./use-keys.ts";
import { useRows } from "./use-rows.ts";
import "./virtual-grid.css";

const nothing: readonly never[] = [];
const none: ReadonlySet<string> = new Set();

/**
 * A grid for many rows: only those in sight are drawn.
 *
 * Sorting, chips, search with Hangul initials, choosing columns and rows, columns that stay, and the keys of a
 * spreadsheet; with `editing`, typing in cells and pasting blocks. It fills the room it is given; give it a parent with a
 * height. Keep `columns` and `filters` stable (`useMemo`).
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
  editing,
  freeze = 0,
  actions,
  note,
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
  /** Enter or a click on a row; where cells can be typed in, on its first column. */
  onOpen?: (row: Row) => void;
  /** The row that is open in the drawer. */
  openId?: string | null;
  /** With it cells whose column has a field can be typed in and pasted onto. */
  editing?: Editing<Row>;
  /** How many columns stay at the left until a person chooses. */
  freeze?: number;
  /** Buttons at the right of the bar. */
  actions?: ReactNode;
  /** Said beside the number of rows. */
  note?: ReactNode;
  /** Shown when there are no rows at all. */
  empty?: ReactNode;
}>) {
  const words = useText();
  const { t } = words;
  const compact = useDesk((desk) => desk.compact);
  const rowHeight = compact ? 26 : 32;
  const [query, setQuery] = useState("");
  const [chips, setChips] = useState<ReadonlySet<string>>(none);
  const [typing, setTyping] = useState<At | null>(null);
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const id = useId();

  const view = useRows({ name, rows, rowId, columns, filters, query, chips, freeze });
  useTellShown(name, view.ids, rows.length);
  const hasChoice = onChoose !== undefined;
  const frame = useMemo(
    () => rowFrame(view.columns, view.frozen, hasChoice, rowHeight),
    [view.columns, view.frozen, hasChoice, rowHeight],
  );
  const allChosen = useMemo(() => chosen.size > 0 && view.ids.every((one) => chosen.has(one)), [chosen, view.ids]);

  const keys = useKeys({
    rows: view.rows.length,
    columns: view.columns.length,
    page: () => Math.max(1, Math.floor((scroll?.clientHeight ?? 400) / rowHeight) - 2),
    ids: view.ids,
    first: (row) => String(view.columns[0]?.value(view.rows[row]!) ?? ""),
    chosen,
    choose: onChoose ?? null,
    open: onOpen ? (row) => view.rows[row] && onOpen(view.rows[row]) : null,
    edit,
    clear: (at) => {
      const [row, field] = [view.rows[at.row], view.columns[at.column]?.field];
      if (editing && row && field && !("required" in field.rule && field.rule.required))
        editing.set(row, field, emptyOf(field));
    },
    sort: (column) => view.columns[column] && view.sortBy(view.columns[column].id),
    copy: () => {
      const marked = chosen.size > 0 ? view.rows.filter((_row, index) => chosen.has(view.ids[index]!)) : [];
      copyCells(view.columns, marked, view.rows[keys.at.row] ?? null, keys.at.column);
    },
    reveal: (at) => reveal(scroll, id, at, rowHeight),
  });

  function edit(at: At): boolean {
    if (!editing || !view.columns[at.column]?.field || view.rows[at.row] === undefined) return false;
    setTyping(at);
    return true;
  }

  function leave(onward: Onward): void {
    setTyping(null);
    if (onward === "stay") return;
    scroll?.focus({ preventScroll: true });
    const { row, column } = keys.at;
    if (onward === "down" || onward === "up")
      keys.moveTo({ row: Math.max(0, row + (onward === "down" ? 1 : -1)), column });
    else keys.moveTo({ row, column: column + (onward === "right" ? 1 : -1) });
  }

  function onHit(hit: Hit, event: MouseEvent): void {
    const row = view.rows[hit.row];
    if (row === undefined) return;
    if (event.type === "dblclick") {
      if (editing && hit.column > 0 && !edit(hit)) onOpen?.(row);
      return;
    }
    if (event.shiftKey && onChoose) return keys.chooseTo(hit.row);
    if (hit.column < 0 || ((event.ctrlKey || event.metaKey) && onChoose)) return keys.toggle(hit.row);
    keys.moveTo({ row: hit.row, column: editing ? hit.column : keys.at.column });
    // where cells can be typed in, a click only goes to one; the first opens the row
    if (!editing || hit.column === 0) onOpen?.(row);
  }

  function onPaste(event: ClipboardEvent): void {
    if (!editing || event.target !== event.currentTarget) return;
    const text = event.clipboardData.getData("text/plain");
    if (text === "") return;
    event.preventDefault();
    const from = Math.max(0, keys.at.row);
    const marked = chosen.size > 1 ? view.rows.filter((_row, index) => chosen.has(view.ids[index]!)) : null;
    editing.paste({ text, rows: marked ?? view.rows.slice(from), columns: view.columns.slice(keys.at.column) });
  }

  if (rows.length === 0 && empty) return <div className="grid-empty">{empty}</div>;

  const typed = typing && view.columns[typing.column];
  const typedRow = typing && view.rows[typing.row];
  const editor =
    editing && typed?.field && typedRow
      ? {
          ...typing,
          input: (
            <CellEditor
              key={`${typing.row} ${typed.id}`}
              field={typed.field}
              label={`${typed.header}, ${cellText(view.columns[0]!, typedRow)}`}
              said={cellText(typed, typedRow)}
              names={editing.names}
              suggestions={editing.suggestions(typed.field)}
              onTake={(value, onward) => {
                if (value !== undefined) editing.set(typedRow, typed.field!, value);
                leave(onward);
              }}
              onLeave={() => {
                setTyping(null);
                scroll?.focus({ preventScroll: true });
              }}
            />
          ),
        }
      : null;

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
        frozenTo={view.frozenTo}
        freezeTo={view.freezeTo}
        all={rows.length}
        shown={view.rows.length}
        chosen={chosen.size}
        onClear={onChoose ? () => onChoose(none) : null}
        note={note}
        actions={actions}
      />
      <div
        ref={setScroll}
        className={editing ? "grid grid-editable" : "grid"}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-busy={view.isSeeking}
        style={{ "--row": `${rowHeight - 1}px` } as CSSProperties} // a row's last pixel is its line
        aria-description={t(editing ? "parts.grid-keys-edit" : "parts.grid-keys")}
        aria-rowcount={view.rows.length + 1}
        aria-colcount={view.columns.length}
        aria-multiselectable={onChoose ? true : undefined}
        aria-activedescendant={view.rows.length > 0 ? `${id}-${keys.at.row}-${keys.at.column}` : undefined}
        onKeyDown={keys.onKeyDown}
        onPaste={onPaste}
      >
        <HeaderRow
          id={id}
          columns={view.columns}
          frame={frame}
          sorted={view.sorted}
          sortBy={view.sortBy}
          active={keys.at}
          choice={
            onChoose
              ? {
                  all: allChosen,
                  some: chosen.size > 0,
                  toggle: () => onChoose(allChosen ? none : new Set(view.ids)),
                }
              : null
          }
        />
        {scroll && (
          <GridBody
            gridId={id}
            scroll={scroll}
            rows={view.rows}
            ids={view.ids}
            columns={view.columns}
            frame={frame}
            rowHeight={rowHeight}
            words={words}
            chosen={onChoose ? chosen : null}
            openId={openId}
            active={keys.at}
            editor={editor}
            onHit={onHit}
          />
        )}
        {view.rows.length === 0 && <p className="grid-no-match">{t("parts.grid-no-match")}</p>}
      </div>
    </div>
  );
}

/** Nothing, as the field holds it: lists are empty, everything else is not known. */
const emptyOf = ({ rule }: NonNullable<Column<object>["field"]>): unknown =>
  ["addresses", "items", "freezes"].includes(rule.kind) ? [] : null;

/** Scrolls just so far that a cell is in sight: below the header, and right of the columns that stay. */
function reveal(grid: HTMLElement | null, id: string, { row, column }: At, rowHeight: number): void {
  if (!grid) return;
  if (row >= 0) {
    const top = row * rowHeight;
    const room = grid.clientHeight - rowHeight;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + rowHeight > grid.scrollTop + room) grid.scrollTop = top + rowHeight - room;
  }
  const head = document.getElementById(`${id}--1-${column}`);
  if (!head || head.classList.contains("cell-frozen")) return;
  const frozen = [...grid.querySelectorAll(".grid-head .cell-frozen")].reduce((sum, one) => sum + one.clientWidth, 0);
  const [cell, room] = [head.getBoundingClientRect(), grid.getBoundingClientRect()];
  if (cell.left < room.left + frozen) grid.scrollLeft -= room.left + frozen - cell.left;
  else if (cell.right > room.left + grid.clientWidth) grid.scrollLeft += cell.right - room.left - grid.clientWidth;
}
