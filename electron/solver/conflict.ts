import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { type Item, itemsOf, only, partsOf, sayItem, settled } from "../../shared/engines/placement/conflict.ts";
import type { Conflicting, Problem } from "../../shared/engines/placement/problem.ts";
import type { Placed, Planes } from "./answer.ts";
import { anyAnswer } from "./possible.ts";
import { type SolverThread, startThread } from "./thread.ts";

export type WhyOptions = Readonly<{
  seed: number;
  timeLimitS: number;
  memoryMb: number | null;
  signal: AbortSignalLike;
  enough?: AbortSignalLike | undefined;
  /** Planes that the question itself has needed. */
  planes: Planes;
}>;

/** Sets that are tried for a smaller conflict: so many things in them at most. */
const MOST_TOGETHER = 3;
/** And so many before the set of all is taken apart. */
const MOST_FIRST = 2;

/** Things that contradict each other, and whether each of them was shown to be needed. */
export type Contradiction = Readonly<{ items: readonly Item[]; isSmallest: boolean }>;

/** What of a problem that is proven to have no answer cannot hold together, in sentences; `null`: there is nobody to place. */
export async function findConflict(problem: Problem, options: WhyOptions): Promise<Conflicting | null> {
  const thread = startThread(options);
  try {
    const found = await contradiction(thread, problem, options.seed, options.planes, true);
    return found && sayConflict(problem, found);
  } finally {
    await thread.close();
  }
}

export const sayConflict = (problem: Problem, { items, isSmallest }: Contradiction): Conflicting => ({
  items: items.map((one) => ({ requirement: one.requirement, sentence: sayItem(problem, one) })),
  isSmallest,
});

/**
 * The smallest set of things found that cannot hold together: leave any one of them out and the others can.
 *
 * Limits first, dependencies, pins and groups each as one. Each is tried alone; then the set is halved again and again
 * (Junker 2004, QuickXplain): what still contradicts itself without a half needs nothing of that half. Then sets of two and
 * three are tried where that would be smaller, and dependencies, pins and groups are narrowed down to the single ones. What
 * can hold together can with less of it, what cannot, cannot with more: that is not asked again, and every answer is tried on
 * the next question first. Only a proof counts as contradiction; what is not proven in time is kept, and where one of the set
 * was not shown to be needed the set is not called the smallest. `isProven`: that all of it contradicts itself.
 */
export async function contradiction(
  thread: SolverThread,
  asked: Problem,
  seed: number,
  planes: Planes,
  isProven = false,
): Promise<Contradiction | null> {
  const problem = settled(asked);
  const all = itemsOf(problem);
  const known: Readonly<Record<"possible" | "impossible" | "open", ReadonlySet<Item>[]>> = {
    possible: [],
    impossible: isProven ? [new Set(all)] : [],
    open: [],
  };
  let last: Placed | null = null;

  /** Whether these things alone can hold together: proven either way, or open. */
  async function ask(items: readonly Item[]): Promise<"possible" | "impossible" | "open"> {
    const set = new Set(items);
    if (items.length === 0 || known.possible.some((more) => isWithin(set, more))) return "possible";
    if (known.impossible.some((less) => isWithin(less, set))) return "impossible";
    if (thread.left() === 0 || known.open.some((same) => same.size === set.size && isWithin(set, same))) return "open";
    const found = await anyAnswer(thread, only(problem, items), seed, planes, last);
    if (typeof found === "object") {
      last = found.placed;
      known.possible.push(new Set(last ? [...items, ...keptBesides(problem, all, items, last)] : items));
      return "possible";
    }
    const is = found === "none" ? "impossible" : "open";
    known[is].push(set);
    return is;
  }
  const areAtOdds = async (items: readonly Item[]): Promise<boolean> => (await ask(items)) === "impossible";

  /** What of `items` is needed for a contradiction with `beside`; together they are one. */
  async function needed(beside: readonly Item[], isNew: boolean, items: readonly Item[]): Promise<readonly Item[]> {
    if (isNew && (await areAtOdds(beside))) return [];
    if (items.length <= 1) return items;
    const half = Math.ceil(items.length / 2);
    const [first, second] = [items.slice(0, half), items.slice(half)];
    const ofSecond = await needed([...beside, ...first], true, second);
    const ofFirst = await needed([...beside, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  }

  if (!isProven && !(await areAtOdds(all))) return null;
  // most often one thing asks for what nobody can give, or two contradict each other: that is quickly told
  const time = thread.left();
  const few = await smaller(all, MOST_FIRST + 1, areAtOdds, () => thread.left() > time / 2);
  let items = few ?? (await needed([], false, all));
  // half of what is left of the time: the single dependencies and pins say more than a smaller number of limits
  const most = thread.left() / 2;
  items = (await smaller(all, items.length, areAtOdds, () => thread.left() > most)) ?? items;
  for (const one of items) {
    const parts = partsOf(one);
    if (parts.length < 2 || thread.left() === 0) continue;
    const others = items.filter((other) => other !== one);
    const single = await needed(others, others.length > 0, parts);
    if (single.length > 0 && single.length < parts.length) items = [...others, ...single];
  }
  const order = (one: Item): number =>
    all.findIndex((other) => other.requirement === one.requirement && other.is === one.is);
  let isSmallest = true;
  for (const one of items) isSmallest &&= (await ask(items.filter((other) => other !== one))) === "possible";
  return { items: [...items].sort((a, b) => order(a) - order(b)), isSmallest };
}

const isWithin = (less: ReadonlySet<Item>, more: ReadonlySet<Item>): boolean => [...less].every((one) => more.has(one));

/** What else an answer to some of the things keeps. Of copies it only tells where it was asked for them. */
function keptBesides(problem: Problem, all: readonly Item[], asked: readonly Item[], placed: Placed): Item[] {
  const copies = asked.filter((one) => one.copies.size > 0);
  return all.filter(
    (one) =>
      one.copies.size === 0 &&
      !asked.includes(one) &&
      checkPlacements(only(problem, [...copies, one]), placed.placements, placed.recoveries).length === 0,
  );
}

/** A set with fewer things than were found; `null`: none, or none found in time. */
async function smaller(
  all: readonly Item[],
  size: number,
  areAtOdds: (items: readonly Item[]) => Promise<boolean>,
  isTimeLeft: () => boolean,
): Promise<readonly Item[] | null> {
  for (let together = 1; together <= Math.min(MOST_TOGETHER, size - 1); together += 1) {
    for (const set of setsOf(all, together)) {
      if (!isTimeLeft()) return null;
      if (await areAtOdds(set)) return set;
    }
  }
  return null;
}

function* setsOf<Each>(all: readonly Each[], size: number, from = 0): Generator<Each[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at < all.length; at += 1)
      for (const rest of setsOf(all, size - 1, at + 1)) yield [all[at]!, ...rest];
}
