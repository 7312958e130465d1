import { type Choices, type Picks, unitsOf } from "./choices.ts";
import type { Dual } from "./dual.ts";
import { linksOf } from "./linked.ts";

/** An answer that keeps every rule, and what it costs, opening left aside. */
export type Answer = Readonly<{ picks: Picks; cost: number }>;

const MOST_REPAIRS = 20_000;
const MOST_ROUNDS = 60;
/** Partners looked at for one move that pays but does not fit. */
const MOST_PARTNERS = 4_000;
/** A move that mends something for nothing is still worth something. */
const LEAST_PRICE = 1e-9;

/**
 * Makes what the best prices pick lawful, at least cost, then improves it.
 *
 * While rows are broken, the move is made that costs least, by reduced cost, per part of the breach it takes away. Then single
 * moves, and pairs of moves of which one pays and the other makes room, as long as one of them helps, or until the answer is
 * within `enough` of the bound. Only columns whose loss is below what is still to be gained can help. `null`: no move mends.
 */
export function lawfulFrom(choices: Choices, dual: Dual, gap: number, stop: () => boolean): Answer | null {
  const state = start(choices, dual.picks);
  if (!state.links.areKept() || !mend(choices, dual, state)) return null;
  improve(choices, dual, state, gap, stop);
  return { picks: state.picks, cost: state.cost() };
}

type State = ReturnType<typeof start>;

/** Sums of the rows under an answer, kept up to date move by move. */
function start(choices: Choices, first: Picks) {
  const { rows, cost, starts } = choices;
  const picks = Int32Array.from(first);
  const links = linksOf(choices, picks);
  const unitOf = new Int32Array(cost.length);
  for (let unit = 0; unit < unitsOf(choices); unit += 1) unitOf.fill(unit, starts[unit], starts[unit + 1]);
  const use = new Float64Array(rows.cap.length);
  const room = rows.cap.map((cap) => cap + 1e-9 * (1 + Math.abs(cap)));
  const size = rows.cap.map((cap) => 1 / (1 + Math.abs(cap)));
  const change = new Float64Array(rows.cap.length);
  let sum = 0;
  const add = (column: number, sign: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
      use[rows.index[k]!]! += sign * rows.value[k]!;
  };
  for (const column of picks) {
    add(column, 1);
    sum += cost[column]!;
  }

  const plan = (column: number, sign: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
      change[rows.index[k]!]! += sign * rows.value[k]!;
  };
  const forget = (column: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) change[rows.index[k]!] = 0;
  };
  const holds = (column: number): boolean => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) {
      const row = rows.index[k]!;
      if (change[row]! > 0 && use[row]! + change[row]! > room[row]!) return false;
    }
    return true;
  };
  const mendedBy = (column: number): number => {
    let mended = 0;
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) {
      const row = rows.index[k]!;
      const by = change[row]!;
      if (by === 0) continue;
      change[row] = 0;
      const over = use[row]! - rows.cap[row]!;
      mended += (Math.max(0, over) - Math.max(0, over + by)) * size[row]!;
    }
    return mended;
  };

  return {
    picks,
    links,
    unitOf,
    cost: () => sum,
    isBroken: (): boolean => {
      for (let row = 0; row < use.length; row += 1) if (use[row]! > room[row]!) return true;
      return false;
    },
    brokenRows: (): Uint8Array => Uint8Array.from(use, (value, row) => (value > room[row]! ? 1 : 0)),
    /** Breach that moving a unit would take away; below 0: it would make more. */
    mends: (from: number, to: number): number => {
      plan(from, -1);
      plan(to, 1);
      return mendedBy(from) + mendedBy(to);
    },
    fits: (from: number, to: number): boolean => {
      plan(from, -1);
      plan(to, 1);
      const fits = holds(from) && holds(to);
      forget(from);
      forget(to);
      return fits;
    },
    fitTogether: (from: number, to: number, otherFrom: number, otherTo: number): boolean => {
      plan(from, -1);
      plan(to, 1);
      plan(otherFrom, -1);
      plan(otherTo, 1);
      const fits = holds(from) && holds(to) && holds(otherFrom) && holds(otherTo);
      for (const column of [from, to, otherFrom, otherTo]) forget(column);
      return fits;
    },
    move: (unit: number, to: number): void => {
      add(picks[unit]!, -1);
      sum += cost[to]! - cost[picks[unit]!]!;
      picks[unit] = to;
      add(to, 1);
    },
  };
}

function mend({ starts, rows }: Choices, { reduced }: Dual, state: State): boolean {
  const { picks, unitOf } = state;
  for (let repairs = 0; state.isBroken(); repairs += 1) {
    if (repairs === MOST_REPAIRS) return false;
    const broken = state.brokenRows();
    let cheapest = Infinity;
    let found = -1;
    for (let unit = 0; unit < picks.length; unit += 1) {
      const from = picks[unit]!;
      let isInBroken = false;
      for (let k = rows.starts[from]!; k < rows.starts[from + 1]!; k += 1)
        if (broken[rows.index[k]!] === 1) isInBroken = true;
      if (!isInBroken) continue;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (c === from || !state.links.keeps(unit, c)) continue;
        const mended = state.mends(from, c);
        if (mended <= 1e-15) continue;
        const price = (Math.max(0, reduced[c]! - reduced[from]!) + LEAST_PRICE) / mended;
        if (price < cheapest) {
          cheapest = price;
          found = c;
        }
      }
    }
    if (found < 0) return false;
    state.move(unitOf[found]!, found);
  }
  return true;
}

function improve(choices: Choices, dual: Dual, state: State, gap: number, stop: () => boolean): void {
  const { starts, cost } = choices;
  const { picks, unitOf, links } = state;
  const gain = new Float64Array(cost.length);
  const isEnough = (): boolean => state.cost() - dual.bound <= gap * Math.abs(state.cost());
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    const left = state.cost() - dual.bound;
    if (isEnough() || stop()) return;
    moved = false;
    const paying: number[] = [];
    const giving: number[] = [];
    for (let unit = 0; unit < picks.length; unit += 1) {
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        const from = picks[unit]!;
        if (c === from || dual.losses[c]! > left) continue;
        gain[c] = cost[from]! - cost[c]!;
        if (gain[c]! <= 0) giving.push(c);
        else if (state.links.keeps(unit, c) && state.fits(from, c)) {
          state.move(unit, c);
          moved = true;
        } else paying.push(c);
      }
    }
    if (moved) continue;
    const greatestFirst = (a: number, b: number): number => gain[b]! - gain[a]! || a - b;
    paying.sort(greatestFirst);
    giving.sort(greatestFirst);
    const done = new Uint8Array(picks.length);
    for (const pays of paying) {
      const unit = unitOf[pays]!;
      if (done[unit] === 1 || !state.links.keeps(unit, pays)) continue;
      if (isEnough() || stop()) return;
      const partner = partnerOf(pays, giving);
      if (partner < 0) continue;
      const other = unitOf[partner]!;
      state.move(unit, pays);
      state.move(other, partner);
      done[unit] = 1;
      done[other] = 1;
      moved = true;
    }

    /** The cheapest move of another unit that makes room for one that pays. */
    function partnerOf(pays: number, giving: readonly number[]): number {
      const unit = unitOf[pays]!;
      const from = picks[unit]!;
      let tried = 0;
      for (const gives of giving) {
        if (gain[pays]! + gain[gives]! <= 1e-12 * Math.abs(gain[pays]!)) return -1;
        const other = unitOf[gives]!;
        if (other === unit || done[other] === 1 || !links.keeps(other, gives) || links.isLinked(unit, other)) continue;
        tried += 1;
        if (tried > MOST_PARTNERS) return -1;
        if (state.fitTogether(from, pays, picks[other]!, gives)) return gives;
      }
      return -1;
    }
  }
}
