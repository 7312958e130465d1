import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Column, Filter } from "./columns.ts";
import { type Layout, keepLayout, keptLayout } from "./layout.ts";
import { keptRows, searchIndex, sortedRows } from "./rows.ts";

/** Rows made ready for a search in one piece of idle time. */
const AT_ONCE = 100;

/**
 * Rows after search and chips, in the order of the sorted column; which columns are shown, and which of them stay in
 * place. Remembered under `name`.
 */
export function useRows<Row extends object>(given: {
  name: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  filters: readonly Filter<Row>[];
  query: string;
  chips: ReadonlySet<string>;
  freeze: number;
}) {
  const { name, rows, columns, filters, chips } = given;
  const [rowId] = useState(() => given.rowId); // what names a row never changes, though each drawing brings a new function
  const query = useDeferredValue(given.query);
  const [layout, setLayout] = useState(() => keptLayout(name));
  const index = useMemo(() => searchIndex(columns), [columns]);
  useMadeReady(rows, index.textOf);

  const found = useMemo(() => keptRows(rows, filters, chips, query, index), [rows, filters, chips, query, index]);
  const sorted = layout.sorting[0] ?? null;
  const inOrder = useMemo(() => {
    const column = sorted && columns.find((one) => one.id === sorted.id);
    return column ? sortedRows(found, column, sorted.desc) : found;
  }, [found, sorted, columns]);
  const ids = useMemo(() => inOrder.map(rowId), [inOrder, rowId]);

  const isShown = (id: string): boolean =>
    layout.visibility[id] ?? columns.find((column) => column.id === id)?.hidden !== true;
  const shown = useMemo(
    () => columns.filter((column) => layout.visibility[column.id] ?? column.hidden !== true),
    [columns, layout.visibility],
  );
  const frozenTo = layout.frozenTo === undefined ? columns[given.freeze - 1]?.id : layout.frozenTo;
  const lastFrozen = columns.findIndex((column) => column.id === frozenTo);
  const frozen = shown.filter((column) => columns.indexOf(column) <= lastFrozen).length;

  function change(next: Partial<Layout>): void {
    const whole = { ...layout, ...next };
    setLayout(whole);
    keepLayout(name, whole);
  }

  return {
    rows: inOrder,
    /** The rows do not answer what was typed last yet. */
    isSeeking: query !== given.query,
    ids,
    columns: shown,
    /** How many of the shown columns stay at the left. */
    frozen,
    frozenTo: frozenTo ?? null,
    sorted,
    /** Once sorts, twice turns the order, three times takes it away. */
    sortBy: (id: string) =>
      change({
        sorting: sorted?.id !== id ? [{ id, desc: false }] : sorted.desc ? [] : [{ id, desc: true }],
      }),
    isShown,
    show: (id: string, isOn: boolean) => change({ visibility: { ...layout.visibility, [id]: isOn } }),
    freezeTo: (id: string | null) => change({ frozenTo: id }),
  };
}

/** Makes rows ready for the first search while nothing else is to be done, a few at a time. */
function useMadeReady<Row>(rows: readonly Row[], makeReady: (row: Row) => unknown): void {
  useEffect(() => {
    let [at, asked] = [0, 0];
    const next = (deadline: IdleDeadline): void => {
      while (at < rows.length && deadline.timeRemaining() > 4)
        for (const end = Math.min(rows.length, at + AT_ONCE); at < end; at += 1) makeReady(rows[at]!);
      if (at < rows.length) asked = requestIdleCallback(next);
    };
    asked = requestIdleCallback(next);
    return () => cancelIdleCallback(asked);
  }, [rows, makeReady]);
}
