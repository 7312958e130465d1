import { initialsOf, prepared, seeker } from "../../../shared/text/find.ts";
import type { Column, Filter } from "./columns.ts";

/**
 * The words of each row, made ready to be searched once and kept as long as the row is the same.
 *
 * Rows are made ready when they are first asked for, so opening a grid costs nothing of this.
 */
export function searchIndex<Row extends object>(columns: readonly Column<Row>[]) {
  const texts = new WeakMap<Row, string>();
  const initials = new WeakMap<Row, string>();
  function textOf(row: Row): string {
    const kept = texts.get(row);
    if (kept !== undefined) return kept;
    const text = prepared(columns.map((column) => String(column.value(row) ?? "")));
    texts.set(row, text);
    return text;
  }
  function initialsIn(row: Row): string {
    const kept = initials.get(row);
    if (kept !== undefined) return kept;
    const text = initialsOf(textOf(row));
    initials.set(row, text);
    return text;
  }
  return { textOf, initialsIn };
}
export type SearchIndex<Row extends object> = ReturnType<typeof searchIndex<Row>>;

/** The rows that pass the chips and answer the query. A slip of the finger is forgiven where nothing answers without one. */
export function keptRows<Row extends object>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  chips: ReadonlySet<string>,
  query: string,
  index: SearchIndex<Row>,
): readonly Row[] {
  const on = filters.filter((filter) => chips.has(filter.id));
  const kinds = [...new Set(on.map((filter) => filter.kind))];
  const passing =
    on.length === 0
      ? rows
      : rows.filter((row) => kinds.every((kind) => on.some((filter) => filter.kind === kind && filter.test(row))));
  if (query.trim() === "") return passing;

  const { holds, holdsInitials, nearly } = seeker(query);
  const found = passing.filter(
    (row) => holds(index.textOf(row)) || (holdsInitials !== null && holdsInitials(index.initialsIn(row))),
  );
  if (found.length > 0 || !nearly) return found;
  return passing.filter((row) => nearly(index.textOf(row)));
}

const collator = new Intl.Collator("ko", { numeric: true });

/** The rows in the order of a column; what is not known comes last either way, and equal rows keep their order. */
export function sortedRows<Row>(rows: readonly Row[], column: Column<Row>, desc: boolean): readonly Row[] {
  const values = rows.map(column.value);
  // words are compared once each, however many rows hold them
  const distinct = [...new Set(values)].filter((value) => value !== null);
  distinct.sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)),
  );
  const place = new Map<string | number, number>(distinct.map((value, at) => [value, desc ? -at : at]));
  const places = values.map((value) => (value === null ? Infinity : place.get(value)!));
  return rows
    .map((_row, at) => at)
    .sort((a, b) => (places[a] === places[b] ? a - b : places[a]! - places[b]!))
    .map((at) => rows[at]!);
}
