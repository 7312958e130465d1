import { type Choices } from "./choice/choices.ts";
import { isAnswerable } from "./choice/solve-choices.ts";
import type { Model, RowMeaning } from "./model.ts";

/** More rows than these, and Newton's steps on their prices cost more than the passes over the columns they save. */
const MOST_ROWS = 240;
/** Rows that say the same in the shape of a choice as in the model: Σ value ≤ cap over columns of choices. */
const plain: ReadonlySet<RowMeaning> = new Set<RowMeaning>(["budget", "owner-share", "quota", "coupling"]);
/** Rows that the shape says by itself: one column per unit, providers as domains. */
const implied: ReadonlySet<RowMeaning> = new Set<RowMeaning>(["one", "open", "providers"]);

/**
 * The model as a choice for every unit at least cost, the shape the dual method solves; `null` where it is not of that shape
 * (groups held together by rows, breaches at a price, very many rows).
 *
 * Column c of the choices is column c of the model; its cost is its worth with the sign turned.
 */
export function choicesOf(model: Model): Choices | null {
  const { columns, rows, choices, unitStarts, providers } = model;
  const kept: number[] = [];
  for (let row = 0; row < rows.meanings.length; row += 1) {
    const meaning = rows.meanings[row]!;
    if (plain.has(meaning) && rows.low[row] === -Infinity) kept.push(row);
    else if (!implied.has(meaning)) return null;
  }
  if (kept.length > MOST_ROWS || columns.names.length !== choices.length + providers.size) return null;

  const counts = new Int32Array(choices.length + 1);
  for (const row of kept)
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) counts[rows.indices[k]! + 1]! += 1;
  const starts = new Int32Array(choices.length + 1);
  for (let column = 0; column < choices.length; column += 1) starts[column + 1] = starts[column]! + counts[column + 1]!;
  const next = Int32Array.from(starts);
  const index = new Int32Array(starts.at(-1) ?? 0);
  const value = new Float64Array(starts.at(-1) ?? 0);
  kept.forEach((row, at) => {
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      const column = rows.indices[k]!;
      const where = next[column]!;
      index[where] = at;
      value[where] = rows.values[k]!;
      next[column] = where + 1;
    }
  });

  const known = [...new Set(choices.map(({ choice }) => choice.provider))];
  const numberOf = new Map(known.map((provider, at) => [provider, at]));
  const limit = rows.meanings.indexOf("providers");
  const made: Choices = {
    starts: unitStarts,
    cost: Float64Array.from(choices, (_, column) => -columns.worth[column]!),
    domain: Int32Array.from(choices, ({ choice }) => numberOf.get(choice.provider)!),
    domains: Math.max(1, known.length),
    rows: { cap: Float64Array.from(kept, (row) => rows.high[row]!), starts, index, value },
    apart: new Int32Array(0),
    opening: null,
    mostOpen: limit < 0 ? Infinity : rows.high[limit]!,
  };
  return isAnswerable(made) ? made : null;
}
