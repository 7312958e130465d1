import { type Ascent, type Losses, OPEN, SHUT, UNDECIDED, ascend, lossesOf } from "./ascent.ts";
import { type Proven, type Wish, cheapest } from "./branch.ts";
import {
  type Choices,
  type Picks,
  costOf,
  domainsUsed,
  freed,
  isLawful,
  opened,
  openingsAt,
  within,
} from "./choices.ts";
import { type Dual, bestPrices, blurOf, dearest, pricedAt } from "./dual.ts";
import { gapBelow } from "./sets.ts";
import { lawfulFrom } from "./repair.ts";

const ROUNDING = 1e-9;
/** Tables of losses that are kept: the first, and those of the sets looked at last. */
const MOST_TABLES = 5;
/** Parts a set may be split into while it is only a suggestion. */
const SUGGESTED_NODES = 1;
/** Every so many parts an answer is looked for afresh. */
const OFTEN = 8;

/** A part of the question: what each domain is, what is known of it, and the price of a further domain that fitted it. */
type Node = Readonly<{ state: Uint8Array; bound: number; perDomain: number }>;
type Seen = Ascent & Readonly<{ perDomain: number; prices: Float64Array; table: Losses }>;

/**
 * The cheapest answer where domains cost something to open, or only so many may be used, and there are too many sets of them to
 * look at one by one.
 *
 * Domains are decided one after the other, lowest bound first: open, or shut. A part's bound is what its units offer towards
 * opening (ascent.ts), at row prices that were best for some set of domains; where such a set cannot serve, they say what it
 * lacks. Domains whose opening would cost more than is left to gain are shut. Answers come from the sets that offers pay for,
 * and from making lawful what the units take while they pay.
 */
export function cheapestOpening(choices: Choices, wish: Wish): Proven {
  const { domains, mostOpen } = choices;
  const free = freed(choices);
  const opening = choices.opening ?? new Float64Array(domains);
  const given = wish.start && isLawful(choices, wish.start) ? wish.start : null;
  let best: Proven["answer"] = given && { picks: given, cost: costOf(choices, given) };
  let nodes = 0;
  /** Lowest bound of what was dropped for being near enough to the answer in hand, or was solved. */
  let dropped = Infinity;
  const limit = (): number => best?.cost ?? Infinity;
  const enough = (): number => (best ? (wish.gap + ROUNDING) * Math.abs(best.cost) : 0);
  const [most, blur] = [dearest(free) + opening.reduce((sum, cost) => sum + cost, 0), blurOf(free)];
  const tables: { table: Losses; prices: Float64Array; openings: Float64Array }[] = [];
  const note = (prices: Float64Array, dual: Dual): number =>
    tables.push({ table: lossesOf(free, dual), prices, openings: openingsAt(choices, prices) });
  const solved = new Map<string, number>();
  const tried = new Set<string>();

  const first = bestPrices(free, wish.prices?.length === free.rows.cap.length ? wish.prices : null, wish.stop);
  let { prices } = first;
  if (first.bound === Infinity) return { answer: null, bound: Infinity, prices, nodes: 1 };

  function keep(picks: Picks, columns: Int32Array): void {
    const own = Int32Array.from(picks, (c) => columns[c]!);
    const cost = costOf(choices, own);
    if (cost >= limit() || !isLawful(choices, own)) return;
    best = { picks: own, cost };
    tell();
  }

  /** What units offer, at the prices at which they offer most. */
  function look(state: Uint8Array, near: number): Seen {
    const left = mostOpen - count(state, OPEN);
    const isLimited = left < count(state, UNDECIDED);
    const tryPrices = isLimited ? pricesNear(near, Math.abs(first.bound) / domains) : [0];
    let found: Seen | null = null;
    for (const { table, prices, openings } of tables) {
      for (const perDomain of tryPrices) {
        const next = ascend(table, state, openings, perDomain, left);
        // above anything an answer could cost: there is none
        if (next.bound - blur(prices) > most) return { ...next, bound: Infinity, perDomain, prices, table };
        if (!found || next.bound > found.bound) found = { ...next, perDomain, prices, table };
      }
    }
    return found!; // at least one was tried
  }

  /** The question of a part, offers put on its columns: a relaxation of what is left, openings included. */
  function charged(state: Uint8Array, { offers, table }: Seen): { part: Choices; columns: Int32Array } {
    const cost = Float64Array.from(free.cost);
    table.units.forEach((unit, i) => {
      for (let c = free.starts[unit]!; c < free.starts[unit + 1]!; c += 1) {
        const d = free.domain[c]!;
        if (state[d] === UNDECIDED) cost[c]! += Math.max(0, offers[i]! - table.table[i * domains + d]!);
      }
    });
    return within({ ...free, cost }, (c) => state[free.domain[c]!] !== SHUT);
  }

  /** An answer that is lawful while units pay for what is undecided tells which domains might do. */
  function guess(state: Uint8Array, seen: Seen): void {
    const { part, columns } = charged(state, seen);
    const dual = bestPrices(part, seen.prices, wish.stop);
    if (dual.bound === Infinity) return;
    const answer = lawfulFrom(part, dual, dual.picks, { gap: Infinity, stop: wish.stop, isBrief: true });
    if (!answer) return;
    const picks = Int32Array.from(answer.picks, (c) => columns[c]!);
    keep(answer.picks, columns);
    solve(setUsed(picks), SUGGESTED_NODES);
  }
  const setUsed = (picks: Picks): Uint8Array => {
    const used = domainsUsed(choices, picks);
    return Uint8Array.from({ length: domains }, (_, d) => (used.has(d) ? OPEN : SHUT));
  };

  /** Solves the choice among open domains; the bound of that choice, opening included. */
  function solve(state: Uint8Array, mostNodes: number): number {
    const set = Array.from(state, (one, d) => (one === OPEN ? d : -1)).filter((d) => d >= 0);
    const key = set.join(" ");
    if (set.length === 0 || set.length > mostOpen || (mostNodes === SUGGESTED_NODES && tried.has(key)))
      return -Infinity;
    const known = solved.get(key);
    if (known !== undefined) return known;
    tried.add(key);
    const paid = set.reduce((sum, d) => sum + opening[d]!, 0);
    const { part, columns } = opened(choices, set);
    const below = limit() - paid;
    const gap = gapBelow(wish.gap, limit(), paid);
    const found = cheapest(part, { ...wish, gap, start: null, prices, mostNodes, heard: () => {} }, below);
    nodes += found.nodes;
    if (found.answer) {
      keep(found.answer.picks, columns);
      prices = found.prices;
    }
    // prices of a set that cannot serve say what it lacks
    if (tables.length === MOST_TABLES) tables.splice(1, 1);
    note(found.prices, pricedAt(free, found.prices));
    if (found.nodes < mostNodes) solved.set(key, found.bound + paid);
    return found.bound + paid;
  }

  const open: Node[] = [];
  const lowest = (): number => open.reduce((least, { bound }) => Math.min(least, bound), Math.min(dropped, limit()));
  const tell = (): void => wish.heard(best?.cost ?? null, lowest());
  function add(state: Uint8Array, atLeast: number, near: number): void {
    if (count(state, OPEN) >= mostOpen)
      for (let d = 0; d < domains; d += 1) if (state[d] === UNDECIDED) state[d] = SHUT;
    if (count(state, OPEN) > mostOpen || state.every((one) => one === SHUT)) return;
    const { bound, slack, perDomain } = look(state, near);
    const known = Math.max(bound, atLeast);
    if (known >= limit() - enough()) {
      dropped = Math.min(dropped, known);
      return;
    }
    for (let d = 0; d < domains; d += 1) if (state[d] === UNDECIDED && bound + slack[d]! >= limit()) state[d] = SHUT;
    open.push({ state, bound: known, perDomain });
  }

  note(prices, first);
  add(new Uint8Array(domains), first.bound, 0);
  tell();
  for (let parts = 1; open.length > 0 && nodes < wish.mostNodes && !wish.stop(); parts += 1) {
    let at = 0;
    open.forEach(({ bound }, i) => (at = bound < open[at]!.bound ? i : at));
    if (open[at]!.bound >= limit() - enough()) break;
    const [node] = open.splice(at, 1);
    const { state } = node!;
    nodes += 1;
    if (count(state, UNDECIDED) === 0) {
      dropped = Math.min(
        dropped,
        Math.max(node!.bound, solve(state, Math.max(SUGGESTED_NODES + 1, wish.mostNodes - nodes))),
      );
      tell();
      continue;
    }
    let seen = look(state, node!.perDomain);
    solve(suggestion(state, seen, mostOpen), SUGGESTED_NODES);
    if (best === null || parts % OFTEN === 1) guess(state, seen);
    seen = look(state, seen.perDomain);
    const bound = Math.max(node!.bound, seen.bound);
    if (bound >= limit() - enough()) {
      dropped = Math.min(dropped, bound);
      continue;
    }
    const next = byPayers(state, seen)[0] ?? state.indexOf(UNDECIDED);
    for (const becomes of [OPEN, SHUT]) {
      const child = Uint8Array.from(state);
      child[next] = becomes;
      add(child, becomes === OPEN ? Math.max(bound, seen.bound + seen.slack[next]!) : bound, seen.perDomain);
    }
    tell();
  }
  return { answer: best, bound: lowest(), prices, nodes };
}

/** Undecided domains that are paid for, those with most payers first. */
function byPayers(state: Uint8Array, { slack, payers }: Ascent): number[] {
  const found: number[] = [];
  for (let d = 0; d < state.length; d += 1) if (state[d] === UNDECIDED && slack[d] === 0) found.push(d);
  return found.sort((a, b) => payers[b]! - payers[a]! || a - b);
}

/** The set of domains that are open or paid for, as many as there may be. */
function suggestion(state: Uint8Array, seen: Ascent, mostOpen: number): Uint8Array {
  const set = state.map((one) => (one === OPEN ? OPEN : SHUT));
  for (const d of byPayers(state, seen).slice(0, Math.max(0, mostOpen - count(state, OPEN)))) set[d] = OPEN;
  return set;
}

const count = (state: Uint8Array, what: number): number => state.reduce((sum, one) => sum + (one === what ? 1 : 0), 0);

/** Prices on a further domain that are tried: none, and some around what was best before, or of every order. */
const pricesNear = (near: number, scale: number): number[] =>
  near > 0
    ? [0, near * 0.5, near * 0.8, near, near * 1.25, near * 2]
    : [0, 1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1].map((part) => part * Math.max(1, scale));
