import { type Proven, type Wish, cheapest } from "./branch.ts";
import { type Choices, type Picks, costOf, domainsUsed, isLawful, within } from "./choices.ts";
import { type Ascent, type Losses, OPEN, SHUT, UNDECIDED, ascend, lossesOf } from "./ascent.ts";
import { bestPrices, pricedAt } from "./dual.ts";

/** Tables of losses that are kept: those of the sets solved last, beside the first. */
const MOST_TABLES = 4;
const ROUNDING = 1e-9;

type Node = Readonly<{ state: Uint8Array; bound: number; perDomain: number }>;

/**
 * The cheapest answer where domains cost something to open, or only so many may be used, and there are too many sets of them to
 * look at one by one.
 *
 * Domains are decided one after the other, lowest bound first: open, or shut. A part's bound is what its units offer towards
 * opening (ascent.ts), at row prices that were best for some set; domains whose opening would cost more than is left to gain
 * are shut. Each set that a part suggests is solved once, which gives answers, and row prices that fit its neighbours.
 */
export function cheapestOpening(choices: Choices, wish: Wish): Proven {
  const { domains, mostOpen } = choices;
  const free: Choices = { ...choices, opening: null, mostOpen: Infinity };
  const opening = choices.opening ?? new Float64Array(domains);
  const given = wish.start && isLawful(choices, wish.start) ? wish.start : null;
  let best: Proven["answer"] = given && { picks: given, cost: costOf(choices, given) };
  let nodes = 0;
  const limit = (): number => best?.cost ?? Infinity;
  const enough = (): number => (best ? (wish.gap + ROUNDING) * Math.abs(best.cost) : 0);
  const solved = new Map<string, number>();
  const tables: Losses[] = [];

  const first = bestPrices(free, wish.prices?.length === free.rows.cap.length ? wish.prices : null);
  let { prices } = first;
  if (first.bound === Infinity) return { answer: null, bound: Infinity, prices, nodes: 1 };
  tables.push(lossesOf(free, first));

  /** The best bound that the tables give, and a price on each domain beyond those that are open. */
  function look(state: Uint8Array, near: number): Ascent & { perDomain: number } {
    const left = mostOpen - count(state, OPEN);
    const isLimited = left < count(state, UNDECIDED);
    let found: (Ascent & { perDomain: number }) | null = null;
    for (const table of tables) {
      const at = (perDomain: number): void => {
        const next = ascend(table, state, opening, perDomain, left);
        if (!found || next.bound > found.bound) found = { ...next, perDomain };
      };
      if (!isLimited) at(0);
      else for (const perDomain of pricesNear(near, first.bound, domains)) at(perDomain);
    }
    return found!; // there is a table
  }

  /** Solves the choice among open domains; the bound of that choice, opening included. */
  function solve(state: Uint8Array): number {
    const set = Array.from(state, (one, d) => (one === OPEN ? d : -1)).filter((d) => d >= 0);
    const key = set.join(" ");
    const known = solved.get(key);
    if (known !== undefined) return known;
    const paid = set.reduce((sum, d) => sum + opening[d]!, 0);
    const { part, columns } = within(free, (c) => state[free.domain[c]!] === OPEN);
    const below = limit() - paid;
    const gap = Number.isFinite(below) ? (wish.gap * Math.abs(limit())) / Math.max(Math.abs(below), 1e-12) : wish.gap;
    const found = cheapest(
      part,
      { ...wish, gap, start: null, prices, mostNodes: Math.max(1, wish.mostNodes - nodes), heard: () => {} },
      below,
    );
    nodes += found.nodes;
    if (found.answer) {
      const picks = Int32Array.from(found.answer.picks, (c) => columns[c]!);
      const cost = costOf(choices, picks);
      if (cost < limit()) best = { picks, cost };
    }
    if (Number.isFinite(found.bound)) {
      prices = found.prices;
      if (tables.length === MOST_TABLES) tables.splice(1, 1);
      tables.push(lossesOf(free, pricedAt(free, prices)));
    }
    solved.set(key, found.bound + paid);
    return found.bound + paid;
  }

  const open: Node[] = [];
  const lowest = (): number => open.reduce((least, { bound }) => Math.min(least, bound), limit());
  function add(state: Uint8Array, atLeast: number, near: number): void {
    nodes += 1;
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
  /** Lowest bound of what was dropped for being near enough to the answer in hand. */
  let dropped = Infinity;

  add(new Uint8Array(domains), -Infinity, 0);
  while (open.length > 0 && nodes < wish.mostNodes && !wish.stop()) {
    let at = 0;
    open.forEach(({ bound }, i) => (at = bound < open[at]!.bound ? i : at));
    const [node] = open.splice(at, 1);
    const { state, perDomain } = node!;
    if (node!.bound >= limit() - enough()) {
      open.push(node!);
      break;
    }
    if (count(state, UNDECIDED) === 0) {
      const bound = solve(state);
      dropped = Math.min(dropped, bound);
      wish.heard(best?.cost ?? null, Math.min(dropped, lowest()));
      continue;
    }
    // what the units would pay for suggests a set
    const suggested = Uint8Array.from(state);
    let { slack, payers } = look(state, perDomain);
    let room = mostOpen - count(state, OPEN);
    const paid = byPayers(state, slack, payers);
    for (const d of paid) suggested[d] = room-- > 0 ? OPEN : SHUT;
    for (let d = 0; d < domains; d += 1) if (suggested[d] === UNDECIDED) suggested[d] = SHUT;
    if (count(suggested, OPEN) > 0) solve(suggested);
    const again = look(state, perDomain);
    ({ slack, payers } = again);
    const bound = Math.max(node!.bound, again.bound);
    wish.heard(best?.cost ?? null, Math.min(dropped, bound, lowest()));
    const next = byPayers(state, slack, payers)[0] ?? state.indexOf(UNDECIDED);
    for (const becomes of [OPEN, SHUT]) {
      const child = Uint8Array.from(state);
      child[next] = becomes;
      add(child, becomes === OPEN ? Math.max(bound, again.bound + slack[next]!) : bound, again.perDomain);
    }
  }
  return { answer: best, bound: Math.min(dropped, lowest()), prices, nodes };
}

/** Undecided domains that are paid for, those with most payers first. */
function byPayers(state: Uint8Array, slack: Float64Array, payers: Int32Array): number[] {
  const found: number[] = [];
  for (let d = 0; d < state.length; d += 1) if (state[d] === UNDECIDED && slack[d] === 0) found.push(d);
  return found.sort((a, b) => payers[b]! - payers[a]! || a - b);
}

const count = (state: Uint8Array, what: number): number => state.reduce((sum, one) => sum + (one === what ? 1 : 0), 0);

/** Prices on a further domain that are tried: none, and some around what was best before. */
function pricesNear(near: number, scale: number, domains: number): number[] {
  if (near > 0) return [0, near * 0.5, near * 0.8, near, near * 1.25, near * 2];
  const whole = Math.max(1, Math.abs(scale)) / domains;
  return [0, 1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1].map((part) => part * whole);
}
