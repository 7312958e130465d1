import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { matches } from "../../../shared/text/find.ts";
import type { Column, Filter } from "./columns.ts";
import { keptLayout, keepLayout } from "./layout.ts";

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type Value = string | number | undefined;
const byValue = (a: Value, b: Value): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "ko", { numeric: true });

/** Rows after search and chips, in the order of the sorted column; and which columns are shown. Remembered under `name`. */
export function useRows<Row extends object>(given: {
  name: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  filters: readonly Filter<Row>[];
  query: string;
  chips: ReadonlySet<string>;
}) {
  const { name, rows, rowId, columns, filters, query, chips } = given;
  const kept = useMemo(() => keptLayout(name), [name]);
  const [sorting, setSorting] = useState(kept.sorting);
  const [visibility, setVisibility] = useState<Record<string, boolean>>(() => ({
    ...Object.fromEntries(columns.filter((column) => column.hidden).map((column) => [column.id, false])),
    ...kept.visibility,
  }));

  const data = useMemo(() => keep(rows, columns, filters, chips, query), [rows, columns, filters, chips, query]);
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, Row> => ({
        id: column.id,
        accessorFn: (row) => column.value(row) ?? undefined,
        sortUndefined: "last",
        sortFn: (a, b, id) => byValue(a.getValue<Value>(id), b.getValue<Value>(id)),
      })),
    [columns],
  );

  const table = useTable({
    features,
    data,
    columns: definitions,
    getRowId: rowId,
    state: { sorting, columnVisibility: visibility },
    onSortingChange: (change) => {
      const next = typeof change === "function" ? change(sorting) : change;
      setSorting(next);
      keepLayout(name, { sorting: next, visibility });
    },
    onColumnVisibilityChange: (change) => {
      const next = typeof change === "function" ? change(visibility) : change;
      setVisibility(next);
      keepLayout(name, { sorting, visibility: next });
    },
  });

  return {
    rows: table.getRowModel().rows.map((row) => row.original),
    columns: columns.filter((column) => visibility[column.id] !== false),
    sorted: sorting[0] ?? null,
    sortBy: (id: string) => table.getColumn(id)?.toggleSorting(),
    isShown: (id: string) => visibility[id] !== false,
    show: (id: string, isShown: boolean) => table.getColumn(id)?.toggleVisibility(isShown),
  };
}

function keep<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: readonly Filter<Row>[],
  chips: ReadonlySet<string>,
  query: string,
): readonly Row[] {
  const on = filters.filter((filter) => chips.has(filter.id));
  const kinds = [...new Set(on.map((filter) => filter.kind))];
  const words = query.trim();
  if (on.length === 0 && words === "") return rows;
  return rows.filter((row) => {
    const passes = kinds.every((kind) => on.some((filter) => filter.kind === kind && filter.test(row)));
    if (!passes) return false;
    return words === "" || columns.some((column) => matches(String(column.value(row) ?? ""), words) > 0);
  });
}
