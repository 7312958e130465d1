import { type Choices, unitsOf } from "./choices.ts";
import type { Dual } from "./dual.ts";
import type { Forest } from "./forest.ts";

/** What a domain may be: not yet decided, open and paid for, or shut. */
export const UNDECIDED = 0;
export const OPEN = 1;
export const SHUT = 2;

/**
 * What each client pays in each domain beyond the best it could have anywhere, at one set of row prices.
 *
 * A client is a unit that stands for itself, or a node of a tree of linked units: what the tree pays beyond its best is no less
 * than any of its nodes' loss, so no less than their mean, and each node of t stands for a t-th.
 */
export type Losses = Readonly<{
  base: number;
  /** The unit that each client is, or that stands for its node. */
  units: Int32Array;
  /** By client and domain. */
  table: Float64Array;
  /** Domains of each client, cheapest first. */
  order: Int32Array;
}>;

export function lossesOf(choices: Choices, dual: Dual): Losses {
  const { starts, domain, domains } = choices;
  const units = unitsOf(choices);
  const factor = partsOf(dual.forest, units);
  const lines: number[] = [];
  for (let unit = 0; unit < units; unit += 1) if (factor[unit]! > 0) lines.push(unit);
  const table = new Float64Array(lines.length * domains).fill(Infinity);
  lines.forEach((unit, i) => {
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      const at = i * domains + domain[c]!;
      const loss = Math.max(0, dual.losses[c]!) * factor[unit]!;
      if (loss < table[at]!) table[at] = loss;
    }
  });
  const order = new Int32Array(table.length);
  const all = Array.from({ length: domains }, (_, d) => d);
  for (let i = 0; i < lines.length; i += 1)
    order.set(
      all.toSorted((a, b) => {
        const [one, other] = [table[i * domains + a]!, table[i * domains + b]!];
        return one === other ? a - b : one - other;
      }),
      i * domains,
    );
  return { base: dual.bound, units: Int32Array.from(lines), table, order };
}

/** The part of its tree's loss that each unit stands for; 0: another unit of its node does. */
function partsOf({ free, order, parent, memberStarts, members }: Forest, units: number): Float64Array {
  const parts = new Float64Array(units);
  for (const unit of free) parts[unit] = 1;
  const roots = new Int32Array(parent.length);
  const sizes = new Int32Array(parent.length);
  for (const node of order) {
    roots[node] = parent[node]! < 0 ? node : roots[parent[node]!]!;
    sizes[roots[node]]! += 1;
  }
  for (const node of order) parts[members[memberStarts[node]!]!] = 1 / sizes[roots[node]!]!;
  return parts;
}

export type Ascent = Readonly<{
  bound: number;
  /** What is left of each undecided domain's opening cost: the bound rises by so much where it is opened. */
  slack: Float64Array;
  /** How many clients would pay for each domain. */
  payers: Int32Array;
  /** What each client pays in all. */
  offers: Float64Array;
}>;

/**
 * A bound for domains of which some are open, some shut and some undecided (dual ascent, after Erlenkotter).
 *
 * Each client offers more and more, starting with its cheapest domain; what it offers beyond a domain's cost goes towards
 * opening it, until the domain is paid for. What all clients offer is a bound: no choice of open domains serves them for less.
 * Open domains are paid for, shut ones serve nobody. A price `perDomain` on each domain beyond those that are open stands for
 * the limit on their number: `left` more may be opened.
 */
export function ascend(
  { base, units, table, order }: Losses,
  state: Uint8Array,
  opening: Float64Array,
  perDomain: number,
  left: number,
): Ascent {
  const domains = state.length;
  const clients = units.length;
  const slack = new Float64Array(domains);
  let sum = base;
  for (let d = 0; d < domains; d += 1) {
    if (state[d] === OPEN) sum += opening[d]!;
    if (state[d] === UNDECIDED) slack[d] = opening[d]! + perDomain;
  }
  if (perDomain > 0) sum -= perDomain * left;
  const offer = new Float64Array(clients);
  for (let i = 0; i < clients; i += 1) {
    offer[i] = Infinity;
    for (let d = 0; d < domains; d += 1)
      if (state[d] !== SHUT && table[i * domains + d]! < offer[i]!) offer[i] = table[i * domains + d]!;
    if (offer[i] === Infinity) return { bound: Infinity, slack, payers: new Int32Array(domains), offers: offer };
  }

  /** Raises one offer to the next level, or as far as what it pays towards allows. */
  function raise(i: number): boolean {
    const now = offer[i]!;
    const first = i * domains;
    let next = Infinity;
    let most = Infinity;
    for (let k = 0; k < domains; k += 1) {
      const d = order[first + k]!;
      if (state[d] === SHUT) continue;
      const level = table[first + d]!;
      if (level > now) {
        next = level;
        break;
      }
      const room = state[d] === OPEN ? 0 : slack[d]!;
      if (room < most) most = room;
      if (most <= 0) return false;
    }
    const by = Math.min(most, next - now);
    if (!(by > 0)) return false;
    for (let k = 0; k < domains; k += 1) {
      const d = order[first + k]!;
      if (state[d] === SHUT) continue;
      if (table[first + d]! > now) break;
      slack[d]! -= by;
      if (slack[d]! < 1e-12 * (opening[d]! + perDomain)) slack[d] = 0;
    }
    offer[i] = by === most ? now + by : next;
    return true;
  }
  /** Takes an offer back to the next lower level. */
  function lower(i: number): void {
    const now = offer[i]!;
    const first = i * domains;
    let to = -Infinity;
    for (let k = 0; k < domains; k += 1) {
      const d = order[first + k]!;
      if (state[d] === SHUT) continue;
      if (table[first + d]! >= now) break;
      to = table[first + d]!;
    }
    if (to === -Infinity) return;
    for (let d = 0; d < domains; d += 1)
      if (state[d] === UNDECIDED && table[first + d]! < now) slack[d]! += now - Math.max(to, table[first + d]!);
    offer[i] = to;
  }
  const climb = (): void => {
    for (let isMoving = true; isMoving;) {
      isMoving = false;
      for (let i = 0; i < clients; i += 1) if (raise(i)) isMoving = true;
    }
  };
  climb();
  // an offer that pays for several domains that are paid for already keeps others from paying: they go first
  const total = (): number => offer.reduce((all, one) => all + one, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const before = total();
    for (let i = 0; i < clients; i += 1) {
      const tight: number[] = [];
      for (let d = 0; d < domains; d += 1)
        if (state[d] === UNDECIDED && slack[d] === 0 && table[i * domains + d]! < offer[i]!) tight.push(d);
      if (tight.length < 2) continue;
      lower(i);
      for (const d of tight) {
        if (!(slack[d]! > 0)) continue;
        for (let other = 0; other < clients; other += 1)
          if (other !== i && table[other * domains + d]! <= offer[other]!) while (raise(other));
      }
      while (raise(i));
    }
    climb();
    if (total() - before < 1e-7 * Math.abs(before)) break;
  }
  const payers = new Int32Array(domains);
  for (let i = 0; i < clients; i += 1)
    for (let d = 0; d < domains; d += 1)
      if (state[d] === UNDECIDED && table[i * domains + d]! < offer[i]!) payers[d]! += 1;
  return { bound: sum + total(), slack, payers, offers: offer };
}

const SWEEPS = 3;
