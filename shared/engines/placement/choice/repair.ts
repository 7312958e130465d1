import { type Choices, type Picks, unitsOf } from "./choices.ts";
import type { Dual } from "./dual.ts";
import { type State, exchange } from "./exchange.ts";
import { linksOf, untangle } from "./linked.ts";
import { sumsOf } from "./sums.ts";

/** `isBrief`: only what is found soon, since there are many parts to look at. */
export type Effort = Readonly<{ gap: number; stop: () => boolean; isBrief: boolean }>;

/** An answer that keeps every rule, and what it costs, opening left aside. */
export type Answer = Readonly<{ picks: Picks; cost: number }>;

const MOST_REPAIRS = 20_000;
const MOST_ROUNDS = 60;
/** Partners looked at for one move that pays but does not fit. */
const MOST_PARTNERS = 4_000;
/** And in all. */
const MOST_PAIRS = 400_000;
/** A move that mends something for nothing is still worth something. */
const LEAST_PRICE = 1e-9;

/**
 * Makes an answer lawful, at least cost, then improves it: the answer that the best prices pick, or one in hand.
 *
 * First links are mended (linked.ts). While rows are broken, the move is made that costs least, by reduced cost, per part of
 * the breach it takes away; linked units move along. Then single moves, and pairs of moves of which one pays and the other
 * makes room, and exchanges of more (exchange.ts), as long as one of them helps, or until the answer is within the gap of the bound. Only columns whose loss is below
 * what is still to be gained can help. `null`: no move mends.
 */
export function lawfulFrom(choices: Choices, dual: Dual, from: Picks, effort: Effort): Answer | null {
  const { stop } = effort;
  const picks = Int32Array.from(from);
  const links = linksOf(choices, picks, dual.losses);
  if (!untangle(choices, picks, dual.losses, links, stop)) return null;
  const state = { picks, links, sums: sumsOf(choices, picks), unitOf: unitOfColumns(choices) };
  if (!mend(choices, dual, state, stop)) return null;
  improve(choices, dual, state, effort);
  return { picks, cost: state.sums.cost() };
}

function unitOfColumns(choices: Choices): Int32Array {
  const unitOf = new Int32Array(choices.cost.length);
  for (let unit = 0; unit < unitsOf(choices); unit += 1)
    unitOf.fill(unit, choices.starts[unit], choices.starts[unit + 1]);
  return unitOf;
}

/**
 * Moves until every row holds, cheapest first by reduced cost per part of the breach.
 *
 * What a unit's best move costs is looked at again when it seems the cheapest of all, and for all units when another row breaks
 * or is mended: as a breach shrinks, moves only get dearer.
 */
function mend({ starts, rows }: Choices, { reduced, losses }: Dual, state: State, stop: () => boolean): boolean {
  const { picks, links, sums } = state;
  const best = new Int32Array(picks.length);
  const price = new Float64Array(picks.length);
  let broken = sums.brokenRows();

  /** The unit's best move and what it costs per part of the breach; Infinity: none mends. */
  function look(unit: number): void {
    const from = picks[unit]!;
    price[unit] = Infinity;
    let isInBroken = false;
    for (let k = rows.starts[from]!; k < rows.starts[from + 1]!; k += 1)
      if (broken[rows.index[k]!] === 1) isInBroken = true;
    if (!isInBroken) return;
    const isHeld = links.isHeld(unit);
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      if (c === from) continue;
      let mended: number;
      let paid = 0;
      if (!isHeld || links.keeps(unit, c)) {
        mended = sums.mends(from, c);
        paid = reduced[c]! - reduced[from]!;
      } else {
        const moved = losses[c]! < Infinity ? links.follow(unit, c, false) : null;
        if (!moved) continue;
        mended = sums.mendsAll(moved);
        for (let i = 0; i < moved.length; i += 2) paid += reduced[moved[i + 1]!]! - reduced[picks[moved[i]!]!]!;
      }
      if (mended <= 1e-15) continue;
      const asked = (Math.max(0, paid) + LEAST_PRICE) / mended;
      if (asked < price[unit]) {
        price[unit] = asked;
        best[unit] = c;
      }
    }
  }
  const lookAtAll = (): void => {
    for (let unit = 0; unit < picks.length; unit += 1) look(unit);
  };
  function cheapest(): number {
    for (;;) {
      let found = 0;
      for (let unit = 1; unit < price.length; unit += 1) if (price[unit]! < price[found]!) found = unit;
      const seemed = price[found]!;
      if (!(seemed < Infinity)) return -1;
      look(found);
      if (price[found]! <= seemed) return found;
    }
  }

  for (let repairs = 0; sums.isBroken(); repairs += 1) {
    if (repairs === MOST_REPAIRS || (repairs % 8 === 7 && stop())) return false;
    const now = sums.brokenRows();
    const isFresh = repairs === 0 || now.some((is, row) => is !== broken[row]);
    broken = now;
    if (isFresh) lookAtAll();
    let unit = cheapest();
    if (unit < 0 && !isFresh) {
      lookAtAll();
      unit = cheapest();
    }
    if (unit < 0) return false;
    const moved = links.isHeld(unit) ? links.follow(unit, best[unit]!, false)! : [unit, best[unit]!];
    sums.moveAll(moved);
    for (let i = 0; i < moved.length; i += 2) look(moved[i]!);
  }
  return true;
}

function improve(choices: Choices, dual: Dual, state: State, { gap, stop, isBrief }: Effort): void {
  const { starts, cost } = choices;
  const { picks, links, sums, unitOf } = state;
  const gain = new Float64Array(cost.length);
  let pairs = 0;
  const isContent = (): boolean => sums.cost() - dual.bound <= gap * Math.abs(sums.cost()) || stop();
  const isTwoAtMost = dual.prices.reduce((dear, price) => dear + (price > 0 ? 1 : 0), 0) <= 2;
  const movedBy = (unit: number, column: number): number[] | null =>
    links.isHeld(unit) && !links.keeps(unit, column) ? links.follow(unit, column, false) : [unit, column];
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    const left = sums.cost() - dual.bound;
    if (isContent()) return;
    moved = false;
    const paying: number[] = [];
    const giving: number[] = [];
    for (let unit = 0; unit < picks.length; unit += 1) {
      const isHeld = links.isHeld(unit);
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        const from = picks[unit]!;
        if (c === from || dual.losses[c]! > left) continue;
        if (isHeld && !links.keeps(unit, c)) {
          const along = links.follow(unit, c, false);
          if (!along) continue;
          gain[c] = 0;
          for (let i = 0; i < along.length; i += 2) gain[c]! += cost[picks[along[i]!]!]! - cost[along[i + 1]!]!;
          if (gain[c]! <= 0) continue;
          if (sums.fitAll(along)) {
            sums.moveAll(along);
            moved = true;
          } else paying.push(c);
          continue;
        }
        gain[c] = cost[from]! - cost[c]!;
        if (gain[c]! <= 0) giving.push(c);
        else if (sums.fits(from, c)) {
          sums.move(unit, c);
          moved = true;
        } else paying.push(c);
      }
    }
    if (moved) continue;
    if (isTwoAtMost) {
      // exchanges look at these two rows together, and are all that is left to try
      exchange(choices, dual, state, isContent, isBrief);
      return;
    }
    const greatestFirst = (a: number, b: number): number => gain[b]! - gain[a]! || a - b;
    paying.sort(greatestFirst);
    giving.sort(greatestFirst);
    const done = new Uint8Array(picks.length);
    for (const pays of paying) {
      if (isContent()) return;
      const along = done[unitOf[pays]!] === 1 ? null : movedBy(unitOf[pays]!, pays);
      if (!along) continue;
      const partner = partnerOf(along, giving);
      if (partner < 0) continue;
      along.push(unitOf[partner]!, partner);
      sums.moveAll(along);
      for (let i = 0; i < along.length; i += 2) done[along[i]!] = 1;
      moved = true;
    }
    if (!moved) moved = exchange(choices, dual, state, isContent, isBrief);

    /** The cheapest move of another unit that makes room for a move that pays. */
    function partnerOf(along: readonly number[], giving: readonly number[]): number {
      let pays = 0;
      for (let i = 0; i < along.length; i += 2) {
        if (done[along[i]!] === 1) return -1;
        pays += cost[picks[along[i]!]!]! - cost[along[i + 1]!]!;
      }
      const unit = along[0]!;
      const from = picks[unit]!;
      let tried = 0;
      for (const gives of giving) {
        if (pays + gain[gives]! <= 1e-12 * Math.abs(pays)) return -1;
        const other = unitOf[gives]!;
        if (other === unit || done[other] === 1 || !links.keeps(other, gives) || isTouched(other, along)) continue;
        tried += 1;
        pairs += 1;
        if (tried > MOST_PARTNERS || pairs > MOST_PAIRS) return -1;
        if (along.length === 2) {
          if (sums.fitTogether(from, along[1]!, picks[other]!, gives)) return gives;
        } else if (sums.fitAll([...along, other, gives])) return gives;
      }
      return -1;
    }

    function isTouched(other: number, along: readonly number[]): boolean {
      if (!links.isHeld(other)) return false;
      for (let i = 0; i < along.length; i += 2) if (along[i] === other || links.isLinked(along[i]!, other)) return true;
      return false;
    }
  }
}
