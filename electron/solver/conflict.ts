import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import { type Item, itemsOf, only, partsOf, sayItem, settled } from "../../shared/engines/placement/conflict.ts";
import type { Conflicting, Problem } from "../../shared/engines/placement/problem.ts";
import type { Planes } from "./answer.ts";
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
 * three are tried where that would be smaller, and dependencies, pins and groups are narrowed down to the single ones. Only a
 * proof counts as contradiction; what is not proven in time is kept, and then the set is not called the smallest. `isProven`:
 * that all of it contradicts itself.
 */
export async function contradiction(
  thread: SolverThread,
  asked: Problem,
  seed: number,
  planes: Planes,
  isProven = false,
): Promise<Contradiction | null> {
  const problem = settled(asked);
  const known = new Map<string, boolean>();
  const numbers = new Map<Item, number>();
  /** Questions that could not be answered in time. */
  const open: string[] = [];
  const nameOf = (one: Item): number => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  };

  /** Whether these things alone cannot hold together, proven. */
  async function areAtOdds(items: readonly Item[]): Promise<boolean> {
    if (items.length === 0) return false;
    const key = items
      .map(nameOf)
      .sort((a, b) => a - b)
      .join(" ");
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = thread.left() > 0 ? await anyAnswer(thread, only(problem, items), seed, planes) : "open";
    if (found === "open") open.push(key);
    known.set(key, found === "none");
    return found === "none";
  }

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

  const all = itemsOf(problem);
  if (!isProven && !(await areAtOdds(all))) return null;
  // most often one thing asks for what nobody can give: that is quickly told
  const time = thread.left();
  const alone = await smaller(all, 2, areAtOdds, () => thread.left() > time / 2);
  let items = alone ?? (await needed([], false, all));
  let isSmallest = open.length === 0;
  // half of what is left of the time: the single dependencies and pins say more than a smaller number of limits
  open.length = 0;
  const most = thread.left() / 2;
  const fewer = await smaller(all, items.length, areAtOdds, () => thread.left() > most);
  if (fewer) [items, isSmallest] = [fewer, open.length === 0];

  open.length = 0;
  for (const one of items) {
    const parts = partsOf(one);
    if (parts.length < 2 || thread.left() === 0) continue;
    const others = items.filter((other) => other !== one);
    const few = await needed(others, others.length > 0, parts);
    if (few.length > 0 && few.length < parts.length) items = [...others, ...few];
  }
  const order = (one: Item): number =>
    all.findIndex((other) => other.requirement === one.requirement && other.is === one.is);
  return { items: [...items].sort((a, b) => order(a) - order(b)), isSmallest: isSmallest && open.length === 0 };
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
