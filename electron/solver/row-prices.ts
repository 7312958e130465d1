/**
 * Row prices that were good for a question, by the name of the row.
 *
 * A question like it has mostly the same rows: the same limits, one pin or one number changed. Their prices are where the next
 * search begins; a row that is new begins at nothing.
 */
export type RowPrices = ReadonlyMap<string, number>;

export const namedPrices = (names: readonly string[], prices: Float64Array): RowPrices =>
  new Map(names.flatMap((name, row) => (prices[row] ? [[name, prices[row]] as const] : [])));

/** `null`: none of the rows is priced. */
export function pricesFor(names: readonly string[], known: RowPrices | null): Float64Array | null {
  if (!known || !names.some((name) => known.has(name))) return null;
  return Float64Array.from(names, (name) => known.get(name) ?? 0);
}
