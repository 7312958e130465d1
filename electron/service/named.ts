import { matches } from "../../shared/text/find.ts";

/** Rows whose name answers a query: those that hold it; only where none does, those by initials or with one slip. */
export function named<Row extends Readonly<{ name: string | null }>>(
  rows: readonly Row[],
  query: string,
): readonly Row[] {
  const words = query.trim();
  if (words === "") return rows;
  const scored = rows.map((row) => ({ row, score: matches(row.name ?? "", words) }));
  const held = scored.filter(({ score }) => score > 1);
  return (held.length > 0 ? held : scored.filter(({ score }) => score > 0)).map(({ row }) => row);
}
