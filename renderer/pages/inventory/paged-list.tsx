import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useDesk } from "../../hooks/desk.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { isComposing, isEnter } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import { Trouble } from "./trouble.tsx";
import type { Paged } from "./use-pages.ts";
import "./paged-list.css";

export type ListColumn<Row> = Readonly<{
  id: string;
  header: string;
  width: number;
  grow?: boolean;
  align?: "right";
  show: (row: Row) => ReactNode;
}>;

/**
 * A list of rows that stay with the host: those in sight are asked for as they come into sight.
 *
 * The host has found and ordered them, so it sorts nothing; arrows, Home, End and the Page keys move, Enter or F2 opens.
 */
export function PagedList<Row>({
  label,
  columns,
  paged,
  onOpen,
  openAt = null,
  help,
}: Readonly<{
  label: string;
  columns: readonly ListColumn<Row>[];
  paged: Paged<Row>;
  onOpen?: (row: Row, index: number) => void;
  /** The row that is open in the drawer. */
  openAt?: number | null;
  /** What helps where the rows cannot be had. */
  help?: ReactNode;
}>) {
  if (paged.error) return <Trouble failure={failureOf(paged.error)}>{help}</Trouble>;
  return (
    <Rows
      key={paged.word}
      label={label}
      columns={columns}
      paged={paged}
      openAt={openAt}
      {...(onOpen ? { onOpen } : {})}
    />
  );
}

function Rows<Row>({
  label,
  columns,
  paged,
  onOpen,
  openAt,
}: Readonly<{
  label: string;
  columns: readonly ListColumn<Row>[];
  paged: Paged<Row>;
  onOpen?: (row: Row, index: number) => void;
  openAt: number | null;
}>) {
  const { t } = useText();
  const compact = useDesk((desk) => desk.compact);
  const height = compact ? 26 : 32;
  const scroll = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const total = paged.total ?? 0;

  // the compiler of React does not know this hook; its answers are new at each scroll
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 10,
    scrollPaddingStart: height,
    onChange: ({ range }) => range && paged.show(range.startIndex, range.endIndex),
  });

  function moveTo(next: number): void {
    const to = Math.max(0, Math.min(total - 1, next));
    setAt(to);
    virtual.scrollToIndex(to);
  }

  function open(index: number): void {
    const row = paged.rowAt(index);
    if (row !== null) onOpen?.(row, index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / height) - 2);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: total - 1,
    };
    const next = moves[event.key];
    if (next === undefined && event.key !== "F2" && !isEnter(event)) return;
    event.preventDefault();
    if (next === undefined) open(at);
    else moveTo(next);
  }

  const style = {
    gridTemplateColumns: columns.map(({ width, grow }) => (grow ? `minmax(${width}px, 1fr)` : `${width}px`)).join(" "),
    minWidth: columns.reduce((sum, { width }) => sum + width, 0),
    height,
  };
  return (
    <div
      ref={scroll}
      className="paged"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-description={t("import.list-keys")}
      aria-busy={paged.total === null}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={total > 0 ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="paged-head" style={{ minWidth: style.minWidth }}>
        <div role="row" aria-rowindex={1} className="paged-row" style={style}>
          {columns.map((column) => (
            <div key={column.id} role="columnheader" className={cellClass(column)}>
              <span>{column.header}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="paged-body" style={{ height: virtual.getTotalSize(), minWidth: style.minWidth }}>
        {virtual.getVirtualItems().map((item) => {
          const row = paged.rowAt(item.index);
          return (
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-busy={row === null}
              className="paged-row"
              data-open={item.index === openAt || undefined}
              data-active={item.index === at || undefined}
              data-opens={onOpen ? true : undefined}
              style={{ ...style, transform: `translateY(${item.start}px)` }}
              onClick={() => {
                setAt(item.index);
                open(item.index);
              }}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" className={cellClass(column)}>
                  {row === null ? <span className="soft">…</span> : column.show(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {paged.total === 0 && <p className="paged-none">{t("import.list-none")}</p>}
    </div>
  );
}

const cellClass = ({ align }: Readonly<{ align?: "right" }>): string =>
  align === "right" ? "paged-cell figures right" : "paged-cell";
