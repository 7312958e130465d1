import { useVirtualizer } from "@tanstack/react-virtual";
import type { MouseEvent, ReactNode } from "react";
import type { Words } from "../../hooks/use-text.ts";
import type { Column } from "./columns.ts";
import type { RowFrame } from "./frame-of-rows.ts";
import { GridRow } from "./grid-row.tsx";
import type { At } from "./use-keys.ts";

/** Where in the body something was clicked; `column` −1 is the cell that chooses the row. */
export type Hit = Readonly<{ row: number; column: number }>;

/** Rows drawn beyond either edge, so that a quick hand sees no gap. */
const OVERSCAN = 2;

/** The rows in sight. It alone is drawn again while scrolling, and of it only the rows that come into sight. */
export function GridBody<Row extends object>({
  gridId,
  scroll,
  rows,
  ids,
  columns,
  frame,
  rowHeight,
  words,
  chosen,
  openId,
  active,
  editor,
  onHit,
}: Readonly<{
  gridId: string;
  scroll: HTMLElement;
  rows: readonly Row[];
  ids: readonly string[];
  columns: readonly Column<Row>[];
  frame: RowFrame;
  rowHeight: number;
  words: Words;
  /** `null`: rows cannot be chosen. */
  chosen: ReadonlySet<string> | null;
  openId: string | null;
  active: At;
  editor: Readonly<{ row: number; column: number; input: ReactNode }> | null;
  onHit: (hit: Hit, event: MouseEvent) => void;
}>) {
  // the compiler of React does not know this hook; its answers are new at each scroll
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  const items = virtual.getVirtualItems();
  // a row that leaves at one end is drawn over as the one that comes in at the other, which costs less than a new one;
  // so there are just as many to draw as can be in sight
  const inSight = Math.ceil((virtual.scrollRect?.height ?? 0) / rowHeight) + 2 + 2 * OVERSCAN;
  const slots = Math.max(inSight, items.length, 1);
  // moved about in the page it would be styled anew: while scrolling it stays where it is, at rest rows follow one another
  const inPlace = virtual.isScrolling ? items.toSorted((a, b) => (a.index % slots) - (b.index % slots)) : items;

  return (
    <div
      role="rowgroup"
      className="grid-body"
      style={{ height: rows.length * rowHeight, minWidth: frame.least }}
      onClick={(event) => hear(event, onHit)}
      onDoubleClick={(event) => hear(event, onHit)}
    >
      {inPlace.map(({ index }) => {
        const row = rows[index];
        if (row === undefined) return null; // fewer rows than a moment ago
        const isActive = index === active.row;
        return (
          <GridRow
            key={index % slots}
            gridId={gridId}
            index={index}
            row={row}
            top={index * rowHeight}
            columns={columns}
            frame={frame}
            words={words}
            isChosen={chosen && chosen.has(ids[index]!)}
            isOpen={ids[index] === openId}
            isActive={isActive}
            activeColumn={isActive ? active.column : -1}
            editor={editor?.row === index ? editor : null}
          />
        );
      })}
    </div>
  );
}

function hear(event: MouseEvent, onHit: (hit: Hit, event: MouseEvent) => void): void {
  const target = event.target as Element; // what was clicked in the page
  const row = target.closest("[data-row]")?.getAttribute("data-row");
  if (row == null || target.closest("input, select")) return;
  const column = target.closest("[data-column]")?.getAttribute("data-column");
  onHit({ row: Number(row), column: column == null ? -1 : Number(column) }, event);
}
