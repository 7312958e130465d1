import type { Choices } from "./choice/choices.ts";
import type { Model, RowMeaning } from "./model.ts";

/** More rows than these are left to HiGHS. */
const MOST_ROWS = 1_500;
/** Rows that the shape says by itself: one column per unit, places of links, providers as domains. */
const implied: ReadonlySet<RowMeaning> = new Set<RowMeaning>(["one", "open", "link", "providers"]);

/**
 * The model as a choice for every unit at least cost, the shape the dual method solves; `null` where it is not of that shape
 * (breaches at a price, very many rows).
 *
 * Column c of the choices is column c of the model; its cost is its worth with the sign turned. Row r of the choices is row
 * `rowsOf(model)[r]` of the model.
 */
export function choicesOf(model: Model): Choices | null {
  const { columns, choices, unitStarts, providers, placeOf, places, links, rules } = model;
  if (columns.names.length !== choices.length + providers.size) return null;
  const kept = rowsOf(model);
  if (kept === null || kept.length > MOST_ROWS) return null;

  const known = [...new Set(choices.map(({ choice }) => choice.provider))].sort();
  const numberOf = new Map(known.map((provider, at) => [provider, at]));
  const opening = Float64Array.from(known, (provider) => {
    const column = providers.get(provider);
    return column === undefined ? 0 : 0 - columns.worth[column]!;
  });
  const most = model.rows.meanings.reduce(
    (least, meaning, row) => (meaning === "providers" ? Math.min(least, model.rows.high[row]!) : least),
    Infinity,
  );
  const across = links.filter(({ a, b }) => a !== b);
  return {
    starts: unitStarts,
    cost: Float64Array.from(choices, (_, column) => 0 - columns.worth[column]!),
    domain: Int32Array.from(choices, ({ choice }) => numberOf.get(choice.provider)!),
    domains: Math.max(1, known.length),
    place: placeOf,
    places: places.length,
    links: Int32Array.from(across.flatMap(({ a, b, rule }) => [a, b, rule])),
    rules,
    rows: byColumn(model, kept),
    opening: opening.some((cost) => cost !== 0) ? opening : null,
    mostOpen: most,
    ...openingUse(model, kept, known),
  };
}

/** Numbers of the model's rows that are rows of the choices too; `null`: one of them cannot be. */
export function rowsOf({ rows, choices, providers }: Model): number[] | null {
  const opened = new Set(providers.values());
  const kept: number[] = [];
  for (let row = 0; row < rows.meanings.length; row += 1) {
    if (implied.has(rows.meanings[row]!)) continue;
    if (rows.low[row] !== -Infinity) return null;
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1)
      if (rows.indices[k]! >= choices.length && (!opened.has(rows.indices[k]!) || rows.values[k]! < 0)) return null;
    kept.push(row);
  }
  return kept;
}

/** What working with a provider at all takes of the rows: of a budget, what it takes to begin with. */
function openingUse(
  { rows, providers }: Model,
  kept: readonly number[],
  known: readonly string[],
): Pick<Choices, "openingUse"> {
  const domainOf = new Map(known.map((provider, at) => [providers.get(provider), at]));
  const use = new Float64Array(known.length * kept.length);
  for (const [at, row] of kept.entries()) {
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      const domain = domainOf.get(rows.indices[k]);
      if (domain !== undefined) use[domain * kept.length + at] = rows.values[k]!;
    }
  }
  return use.some((value) => value !== 0) ? { openingUse: use } : {};
}

/** Rows turned into the order of the columns. */
function byColumn({ rows, choices }: Model, kept: readonly number[]): Choices["rows"] {
  const starts = new Int32Array(choices.length + 1);
  const isChoice = (k: number): boolean => rows.indices[k]! < choices.length;
  for (const row of kept)
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1)
      if (isChoice(k)) starts[rows.indices[k]! + 1]! += 1;
  for (let column = 0; column < choices.length; column += 1) starts[column + 1]! += starts[column]!;
  const next = Int32Array.from(starts);
  const index = new Int32Array(starts.at(-1)!);
  const value = new Float64Array(starts.at(-1)!);
  kept.forEach((row, at) => {
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) {
      if (!isChoice(k)) continue;
      const where = next[rows.indices[k]!]!;
      next[rows.indices[k]!] = where + 1;
      index[where] = at;
      value[where] = rows.values[k]!;
    }
  });
  return { cap: Float64Array.from(kept, (row) => rows.high[row]!), starts, index, value };
}
