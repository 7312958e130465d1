import { cheapest, type Proven, type Wish } from "./branch.ts";
import { type Choices, costOf, freed, isLawful, opened, openingsAt, roomOf } from "./choices.ts";
import { bestPrices, blurOf, dearest } from "./dual.ts";
import { type Forest, forestOf } from "./forest.ts";
import { treesOf } from "./trees.ts";

/** Most sets of domains that are looked at one by one. */
export const MOST_SETS = 20_000;

/** Prices of a set that has no answer are just as high as proves it: others lack a little less of the same. */
const LACKING = [1, 30];
/** Prices of so many sets looked at last are tried on a set whose turn it is. */
const MOST_LEARNT = 4;

/** How many sets of at most `mostOpen` of `domains` there are. */
export function countSets(domains: number, mostOpen: number): number {
  let sum = 0;
  let choose = 1;
  for (let size = 1; size <= Math.min(domains, mostOpen); size += 1) {
    choose = (choose * (domains - size + 1)) / size;
    sum += choose;
  }
  return sum;
}

/**
 * The cheapest answer where domains cost something to open, or only so many may be used.
 *
 * For given prices the relaxation is worth the same work for one set of open domains as for all of them: the cheapest column
 * of every unit in every domain is found once, and a set takes the least of its domains. So each time prices are found for one
 * set they bound every other; what opening takes of the rows is paid for at the same prices. The set with the lowest bound is
 * solved next; those whose bound is no better than the answer in hand never are, nor those whose bound is above anything an
 * answer could cost.
 */
export function cheapestSet(choices: Choices, wish: Wish): Proven {
  const sets = setsOf(choices.domains, choices.mostOpen);
  const bound = new Float64Array(sets.length).fill(-Infinity);
  const isDone = new Uint8Array(sets.length);
  const free = freed(choices);
  const given = wish.start && isLawful(choices, wish.start) ? wish.start : null;
  let best: Proven["answer"] = given && { picks: given, cost: costOf(choices, given) };
  let nodes = 0;
  const limit = (): number => best?.cost ?? Infinity;
  const enough = (): number => (best ? wish.gap * Math.abs(best.cost) : 0);
  const sumOf = (costs: Float64Array, set: readonly number[]): number =>
    set.reduce((sum, domain) => sum + costs[domain]!, 0);
  const openingOf = (set: readonly number[]): number => (choices.opening ? sumOf(choices.opening, set) : 0);
  const [most, blur] = [dearest(free), blurOf(free)];
  /** What is known at one set of prices, and of each set how much of that it was looked at with. */
  const learnt: ((s: number, value: number | null) => void)[] = [];
  const looked = new Int32Array(sets.length);
  const forest = forestOf(free);
  const learn = (prices: Float64Array): void => {
    const rounding = blur(prices);
    const openings = openingsAt(choices, prices);
    const { ofAll, of } = boundsAt(free, prices);
    const note = (s: number, value: number | null): void => {
      const set = sets[s]!;
      const least = (value ?? of(set, forest)) + sumOf(openings, set);
      const isNone = least - rounding > most + openingOf(set);
      bound[s] = Math.max(bound[s]!, isNone ? Infinity : least);
    };
    ofAll(sets).forEach((value, s) => note(s, value));
    learnt.push(note);
  };
  /** Links are looked at only for a set whose turn it is. `false`: its turn may not have come after all. */
  const isTurn = (s: number): boolean => {
    if (free.links.length === 0 || looked[s] === learnt.length) return true;
    const before = bound[s]!;
    for (let n = Math.max(looked[s]!, learnt.length - MOST_LEARNT); n < learnt.length; n += 1) learnt[n]!(s, null);
    looked[s] = learnt.length;
    return bound[s]! <= before;
  };

  const first = bestPrices(free, wish.prices?.length === free.rows.cap.length ? wish.prices : null, wish.stop);
  let { prices } = first;
  if (first.bound === Infinity) return { answer: null, bound: Infinity, prices, nodes: 1 };
  learn(prices);
  while (!wish.stop()) {
    const at = lowestOpen(bound, isDone);
    if (at < 0 || bound[at]! >= limit() - enough()) break;
    if (!isTurn(at)) continue;
    isDone[at] = 1;
    const { part, columns } = opened(choices, sets[at]!);
    const opening = openingOf(sets[at]!);
    const found = cheapest(
      part,
      {
        ...wish,
        gap: gapBelow(wish.gap, limit(), opening),
        start: null,
        prices: null,
        mostNodes: wish.mostNodes - nodes,
        heard: () => {},
      },
      limit() - opening,
    );
    nodes += found.nodes;
    bound[at] = Math.max(bound[at]!, found.bound + opening);
    if (found.answer && found.answer.cost + opening < limit()) {
      const picks = Int32Array.from(found.answer.picks, (c) => columns[c]!);
      best = { picks, cost: costOf(choices, picks) };
    }
    // the set's own prices bound its neighbours best; where it cannot be solved at all, they say what it lacks
    if (Number.isFinite(found.bound)) {
      prices = found.prices;
      learn(prices);
    } else for (const times of LACKING) learn(found.prices.map((price) => times * price));
    wish.heard(best?.cost ?? null, Math.min(limit(), ...bound));
  }
  let lowest = limit();
  for (const value of bound) lowest = Math.min(lowest, value);
  return { answer: best, bound: lowest, prices, nodes };
}

/**
 * The gap that a set may leave so that the whole keeps the one wished for: a gap is relative to the cost, and the set's is without
 * what opening costs.
 */
export function gapBelow(gap: number, limit: number, opening: number): number {
  if (!Number.isFinite(limit)) return 0.8 * gap;
  return gap * Math.min(1, Math.abs(limit) / Math.max(Math.abs(limit - opening), 1e-12));
}

function lowestOpen(bound: Float64Array, isDone: Uint8Array): number {
  let at = -1;
  for (let s = 0; s < bound.length; s += 1) if (isDone[s] === 0 && (at < 0 || bound[s]! < bound[at]!)) at = s;
  return at;
}

/** All sets of 1 to `mostOpen` domains, each right after those that it begins with. A larger set is never dearer to serve, but to open. */
function setsOf(domains: number, mostOpen: number): number[][] {
  const sets: number[][] = [];
  const add = (set: number[], from: number): void => {
    if (set.length > 0) sets.push(set);
    if (set.length === Math.min(domains, mostOpen)) return;
    for (let domain = from; domain < domains; domain += 1) add([...set, domain], domain + 1);
  };
  add([], 0);
  return sets;
}

/**
 * The relaxation's value for sets of domains at the same prices; Infinity where a unit has nothing in it. `ofAll`: of every set,
 * links left aside, which is no more; `of`: of one set, trees of links included.
 */
function boundsAt(choices: Choices, prices: Float64Array) {
  const { starts, cost, domain, domains, rows } = choices;
  const units = starts.length - 1;
  const least = new Float64Array(units * domains).fill(Infinity); // by domain and unit
  const reduced = new Float64Array(cost.length);
  for (let unit = 0; unit < units; unit += 1) {
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      let sum = cost[c]!;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) sum += prices[rows.index[k]!]! * rows.value[k]!;
      reduced[c] = sum;
      const at = domain[c]! * units + unit;
      least[at] = Math.min(least[at]!, sum);
    }
  }
  let constant = 0;
  rows.cap.forEach((cap, row) => (constant -= roomOf(cap) * prices[row]!));

  /** Each set comes after what it begins with: it has that one's least of every unit, or its last domain's own. */
  function ofAll(sets: readonly (readonly number[])[]): Float64Array {
    const onWay = [new Float64Array(units).fill(Infinity)];
    return Float64Array.from(sets, (set) => {
      const before = onWay[set.length - 1]!;
      const own = (onWay[set.length] ??= new Float64Array(units));
      const first = set.at(-1)! * units;
      let sum = constant;
      for (let unit = 0; unit < units; unit += 1) {
        const here = least[first + unit]!;
        const there = before[unit]!;
        sum += own[unit] = here < there ? here : there;
      }
      return sum;
    });
  }

  let trees: ReturnType<typeof treesOf> | null = null;
  let inner = new Float64Array(0);
  function of(set: readonly number[], forest: Forest): number {
    const { free, members, slotOf, isEmpty } = forest;
    if (isEmpty) return Infinity;
    trees ??= treesOf(choices, forest);
    inner = inner.length === trees.inner ? inner.fill(Infinity) : new Float64Array(trees.inner).fill(Infinity);
    const isIn = new Uint8Array(domains);
    for (const one of set) isIn[one] = 1;
    for (let m = 0; m < members.length; m += 1) {
      const unit = members[m]!;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (slotOf[c]! < 0 || isIn[domain[c]!] === 0) continue;
        const at = trees.base[m]! + slotOf[c]!;
        if (reduced[c]! < inner[at]!) inner[at] = reduced[c]!;
      }
    }
    let sum = constant;
    for (const unit of free) sum += set.reduce((best, one) => Math.min(best, least[one * units + unit]!), Infinity);
    return sum < Infinity ? sum + trees.solveShut((at) => inner[at]!) : sum;
  }
  return { ofAll, of };
}
