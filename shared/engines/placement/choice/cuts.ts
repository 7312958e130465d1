import { type Choices } from "./choices.ts";
import { type Dual, spreadOf } from "./dual.ts";
import type { Loose } from "./forest.ts";
import { relaxation } from "./relaxation.ts";

/** Most rows added at once, the most broken first. */
const MOST_CUTS = 300;
/** A row is broken by what is likely when it is over by this. */
const LEAST_BREACH = 0.02;
/** As a share of how far costs lie apart: cold enough to be near what the bound takes, warm enough to see ties. */
const TEMPERATURE = 2e-4;

type Cut = Readonly<{ columns: readonly number[]; over: number }>;

/**
 * Rows that say of links beyond the trees what the bound must not take all at once: where one end lies in `here`, the other
 * cannot lie anywhere in `there`, so that of both at most one can be (`here` × `there` is all forbidden, and as wide as can
 * be). Only rows that what is likely at the best prices breaks are worth their price.
 */
export function cutsOf(choices: Choices, dual: Dual): Cut[] {
  const { loose } = dual.forest;
  if (loose.length === 0 || !Number.isFinite(dual.bound)) return [];
  const odds = relaxation(choices, dual.forest).likely(dual.prices, TEMPERATURE * spreadOf(choices));
  const cuts = loose.flatMap((link) => [
    ...cutsOfLink(choices, link, odds),
    ...cutsOfLink(choices, { a: link.b, b: link.a, allows: (p, q) => link.allows(q, p) }, odds),
  ]);
  return cuts.sort((one, other) => other.over - one.over).slice(0, MOST_CUTS);
}

function cutsOfLink(choices: Choices, { a, b, allows }: Loose, odds: Float64Array): Cut[] {
  const [here, there] = [placesOf(choices, a, odds), placesOf(choices, b, odds)];
  const cuts: Cut[] = [];
  const seen = new Set<string>();
  for (const [first, { likely }] of here) {
    if (likely < LEAST_BREACH) continue;
    const shut = [...there].filter(([q]) => !allows(first, q));
    const beside = [...here].filter(([p]) => shut.every(([q]) => !allows(p, q)));
    const key = beside.map(([p]) => p).join(" ");
    if (shut.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const whole = [...shut, ...beside];
    const over = whole.reduce((sum, [, place]) => sum + place.likely, -1);
    if (over > LEAST_BREACH) cuts.push({ columns: whole.flatMap(([, place]) => place.columns), over });
  }
  return cuts;
}

function placesOf(
  { starts, place }: Choices,
  unit: number,
  odds: Float64Array,
): Map<number, { columns: number[]; likely: number }> {
  const places = new Map<number, { columns: number[]; likely: number }>();
  for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
    const known = places.get(place[c]!) ?? { columns: [], likely: 0 };
    known.columns.push(c);
    known.likely += odds[c]!;
    places.set(place[c]!, known);
  }
  return places;
}

/** The same question with rows that its links imply: of each row's columns at most one. */
export function withCuts(choices: Choices, cuts: readonly Cut[]): Choices {
  const { rows } = choices;
  const count = rows.cap.length;
  const added = Array.from(choices.cost, (): number[] => []);
  cuts.forEach(({ columns }, k) => {
    for (const c of columns) added[c]!.push(count + k);
  });
  const starts = new Int32Array(rows.starts.length);
  added.forEach((own, c) => (starts[c + 1] = starts[c]! + rows.starts[c + 1]! - rows.starts[c]! + own.length));
  const index = new Int32Array(starts.at(-1)!);
  const value = new Float64Array(starts.at(-1)!).fill(1);
  added.forEach((own, c) => {
    const kept = rows.starts[c + 1]! - rows.starts[c]!;
    index.set(rows.index.subarray(rows.starts[c], rows.starts[c + 1]), starts[c]);
    value.set(rows.value.subarray(rows.starts[c], rows.starts[c + 1]), starts[c]);
    index.set(own, starts[c]! + kept);
  });
  const cap = new Float64Array(count + cuts.length).fill(1);
  cap.set(rows.cap);
  return { ...choices, rows: { cap, starts, index, value } };
}
