/**
 * A choice for every unit, at least cost: the shape most of a placement has once its gates are applied.
 *
 * Each unit takes exactly one of its columns. Rows hold over all units (a budget, a share, a quota): Σ value ≤ cap. Links say
 * which places two units may take at the same time: one place, two that are near enough, two that have nothing in common.
 * Domains that are used at all may cost something to open, and only so many may be used. Everything is plain arrays; costs
 * are minimised.
 */
export type Choices = Readonly<{
  /** Columns of unit u: from `starts[u]` up to `starts[u + 1]`. */
  starts: Int32Array;
  cost: Float64Array;
  /** What a column belongs to: the provider, say. 0 … `domains` − 1. */
  domain: Int32Array;
  domains: number;
  /** Where a column lies, for links: the region, say. 0 … `places` − 1. */
  place: Int32Array;
  places: number;
  /** Links, three numbers each: unit a, unit b, number of the rule. */
  links: Int32Array;
  /** `rules[r][placeOfA × places + placeOfB]` is 1 where the rule allows it. */
  rules: readonly Uint8Array[];
  rows: Rows;
  /** Cost of using a domain at all; `null`: none has one. */
  opening: Float64Array | null;
  /** What using a domain at all takes of the rows, never below 0: by domain and row. Left out: nothing. */
  openingUse?: Float64Array;
  /** Most domains that may be used. */
  mostOpen: number;
}>;

/** Rows in the order of the columns: those of column c from `starts[c]` up to `starts[c + 1]`. */
export type Rows = Readonly<{ cap: Float64Array; starts: Int32Array; index: Int32Array; value: Float64Array }>;

/** One column per unit. */
export type Picks = Int32Array;

/** Columns of the unit that has most. */
export function widthOf({ starts }: Choices): number {
  let widest = 1;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) widest = Math.max(widest, starts[unit + 1]! - starts[unit]!);
  return widest;
}

/** 0, 1, 2 … */
export function counted(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at += 1) numbers[at] = at;
  return numbers;
}

export const unitsOf = ({ starts }: Choices): number => starts.length - 1;

/** Whether a link allows two columns, one of each of its ends. */
export const isAllowed = (
  { place, places, rules }: Choices,
  rule: number,
  columnOfA: number,
  columnOfB: number,
): boolean => rules[rule]![place[columnOfA]! * places + place[columnOfB]!] === 1;

/** The same question over some of its columns; `columns[c]` is the column that column c was. */
export function within(choices: Choices, keep: (column: number) => boolean): { part: Choices; columns: Int32Array } {
  const { rows } = choices;
  const units = unitsOf(choices);
  const isKept = Uint8Array.from(choices.cost, (_, c) => (keep(c) ? 1 : 0));
  let count = 0;
  let values = 0;
  for (let c = 0; c < isKept.length; c += 1) {
    if (isKept[c] === 0) continue;
    count += 1;
    values += rows.starts[c + 1]! - rows.starts[c]!;
  }
  const starts = new Int32Array(units + 1);
  const columns = new Int32Array(count);
  const [cost, domain, place] = [new Float64Array(count), new Int32Array(count), new Int32Array(count)];
  const rowStarts = new Int32Array(count + 1);
  const [index, value] = [new Int32Array(values), new Float64Array(values)];
  let at = 0;
  let next = 0;
  for (let unit = 0; unit < units; unit += 1) {
    for (let c = choices.starts[unit]!; c < choices.starts[unit + 1]!; c += 1) {
      if (isKept[c] === 0) continue;
      columns[at] = c;
      cost[at] = choices.cost[c]!;
      domain[at] = choices.domain[c]!;
      place[at] = choices.place[c]!;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) {
        index[next] = rows.index[k]!;
        value[next++] = rows.value[k]!;
      }
      rowStarts[++at] = next;
    }
    starts[unit + 1] = at;
  }
  const part: Choices = {
    ...choices,
    starts,
    cost,
    domain,
    place,
    rows: { cap: rows.cap, starts: rowStarts, index, value },
  };
  return { part, columns };
}

/** What an answer costs, opening included. */
export function costOf(choices: Choices, picks: Picks): number {
  let sum = 0;
  for (const column of picks) sum += choices.cost[column]!;
  if (choices.opening) for (const domain of domainsUsed(choices, picks)) sum += choices.opening[domain]!;
  return sum;
}

/** Whether there is a column of its own for every unit. */
export const isAnswer = ({ starts }: Choices, picks: Picks): boolean =>
  picks.length === starts.length - 1 &&
  picks.every((column, unit) => column >= starts[unit]! && column < starts[unit + 1]!);

/** A breach below this, measured by the row's own size, is rounding. */
const TOLERANCE = 1e-9;

/** What a row really allows: its cap, and a little for rounding. */
export const roomOf = (cap: number): number => cap + TOLERANCE * (1 + Math.abs(cap));

/** Whether an answer keeps every rule, looked at afresh and in plain code. */
export function isLawful(choices: Choices, picks: Picks): boolean {
  const { rows, links } = choices;
  if (!isAnswer(choices, picks)) return false;
  const sums = new Float64Array(rows.cap.length);
  for (const column of picks) {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) sums[rows.index[k]!]! += rows.value[k]!;
  }
  const used = domainsUsed(choices, picks);
  if (choices.openingUse)
    for (const domain of used)
      for (let row = 0; row < sums.length; row += 1) sums[row]! += choices.openingUse[domain * sums.length + row]!;
  for (let row = 0; row < sums.length; row += 1) if (sums[row]! > roomOf(rows.cap[row]!)) return false;
  for (let k = 0; k < links.length; k += 3)
    if (!isAllowed(choices, links[k + 2]!, picks[links[k]!]!, picks[links[k + 1]!]!)) return false;
  return used.size <= choices.mostOpen;
}

/** The question of those who use these domains and no others, opening paid for: what it takes of the rows is gone. */
export function opened(choices: Choices, set: readonly number[]): { part: Choices; columns: Int32Array } {
  const { rows, domain, openingUse } = choices;
  const isIn = new Uint8Array(choices.domains);
  for (const one of set) isIn[one] = 1;
  const cap = Float64Array.from(rows.cap);
  if (openingUse)
    for (const one of set)
      for (let row = 0; row < cap.length; row += 1) cap[row]! -= openingUse[one * cap.length + row]!;
  return within({ ...freed(choices), rows: { ...rows, cap } }, (c) => isIn[domain[c]!] === 1);
}

/** The same question if opening took nothing. */
export function freed(choices: Choices): Choices {
  const free = { ...choices, opening: null, mostOpen: Infinity };
  delete free.openingUse;
  return free;
}

/** What each domain costs to open at these row prices. */
export function openingsAt({ opening, openingUse, domains }: Choices, prices: Float64Array): Float64Array {
  const all = opening ? Float64Array.from(opening) : new Float64Array(domains);
  if (openingUse)
    for (let d = 0; d < domains; d += 1)
      for (let row = 0; row < prices.length; row += 1) all[d]! += prices[row]! * openingUse[d * prices.length + row]!;
  return all;
}

export const domainsUsed = ({ domain }: Choices, picks: Picks): Set<number> =>
  new Set(Array.from(picks, (column) => domain[column]!));
