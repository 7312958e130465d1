import { chosenOf } from "../../shared/engines/placement/answer.ts";
import { type Item, itemsOf, only, partsOf, settled } from "../../shared/engines/placement/conflict.ts";
import type { Chosen, Problem, ProblemLimit, Solution } from "../../shared/engines/placement/problem.ts";
import {
  asksForMore,
  boundFor,
  boundOf,
  brokenParts,
  changeOf,
  sayLetGo,
  sayLooser,
  stepOf,
  usedOf,
  withBound,
  withLimit,
} from "../../shared/engines/placement/relax.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages, sayIn } from "../../shared/text/text.ts";
import { type Answer, type Planes, bestAnswer } from "./answer.ts";
import { type WhyOptions, contradiction } from "./conflict.ts";
import { anyAnswer } from "./possible.ts";
import { type SolverThread, startThread } from "./thread.ts";

type Relaxation = Solution["relaxations"][number];

/** Most ways out that are offered. */
const MOST = 3;
/** Most things one way gives up before all are loosened at once; of pins, groups or dependencies, so many single ones. */
const MOST_TOGETHER = 2;
const MOST_SINGLE = 6;
/** How near to the least a number must be that is made as small as it can be. */
const GAP = 0.002;
/** Most questions for the number of one limit. */
const MOST_HALVINGS = 12;

/**
 * What would have to give way for a problem without an answer, by as little as was found: at most three ways.
 *
 * A way gives up things that contradict each other: one alone where that is enough, else two, else everything. What is given up
 * is then asked for again as far as it can hold: a limit at the least number that has an answer, of links, pins and groups all
 * but those the answer goes against. Each way is proven by an answer that keeps all the rest.
 */
export async function findRelaxations(problem: Problem, options: WhyOptions): Promise<Relaxation[]> {
  const thread = startThread(options);
  try {
    const found = await waysOut(thread, settled(problem), options.seed, options.planes);
    if (found.length > 0) return found;
    const isOutOfTime = thread.left() === 0;
    return [{ sentence: say(isOutOfTime ? "placement.relax-no-time" : "placement.relax-none"), changes: [] }];
  } finally {
    await thread.close();
  }
}

/** What a way gives up of one thing: some of its parts, or all of them. */
type Given = Readonly<{ whole: Item; parts: readonly Item[] }>;

async function waysOut(thread: SolverThread, problem: Problem, seed: number, planes: Planes): Promise<Relaxation[]> {
  const all = itemsOf(problem).map((whole): Given => ({ whole, parts: partsOf(whole) }));
  const ways: Relaxation[] = [];

  /** Gives up more and more until there is an answer; what to give up is what still stands in the way. */
  async function look(given: readonly Given[]): Promise<void> {
    const open = only(problem, keptOf(all, given));
    // that the whole has no answer is why this is asked
    const found = given.length === 0 ? "none" : await anyAnswer(thread, open, seed, planes);
    if (found === "open") return;
    if (found !== "none") {
      const way = await takenBack(thread, problem, all, given, found, seed, planes);
      if (way && !ways.some(({ sentence }) => sayIn("en", sentence) === sayIn("en", way.sentence))) ways.push(way);
      return;
    }
    const isSingle = given.length === 1 && given[0]!.parts.length < all.find(isOf(given[0]!))!.parts.length;
    if (isSingle ? given[0]!.parts.length >= MOST_SINGLE : given.length >= MOST_TOGETHER) return;
    const rest = await contradiction(thread.within(thread.left() / 3), open, seed, planes, true);
    for (const next of rest?.items ?? []) {
      if (ways.length >= MOST || thread.left() === 0) return;
      const more = withMore(problem, open, all, given, next);
      if (more && (more.length === 1 || more.length > given.length)) await look(more);
    }
  }

  await look([]);
  if (ways.length > 0 || thread.left() === 0) return ways;
  const found = await anyAnswer(thread, only(problem, []), seed, planes);
  if (found === "open" || found === "none") return [];
  const way = await takenBack(thread, problem, all, all, found, seed, planes);
  // without the time to ask for everything again it would give up more than has to be
  return way && (thread.left() > 0 || way.changes.length <= MOST_TOGETHER) ? [way] : [];
}

const isOf =
  ({ whole }: Given) =>
  (other: Given): boolean =>
    other.whole === whole;

const keptOf = (all: readonly Given[], given: readonly Given[]): Item[] =>
  all.flatMap((one) => {
    const gone = given.find(isOf(one));
    if (!gone) return [one.whole];
    return one.parts.filter((part) => !gone.parts.includes(part));
  });

/** What is given up, with one thing more that stands in the way of `open`; `null`: it is given up already. */
function withMore(
  problem: Problem,
  open: Problem,
  all: readonly Given[],
  given: readonly Given[],
  next: Item,
): Given[] | null {
  const found = all.find(
    ({ whole }) =>
      whole.is === next.is && whole.requirement === next.requirement && isSameLimit(problem, open, whole, next),
  );
  if (!found) return null;
  const isPart = found.parts.length > 1 && next.pins.size + next.groups.size + next.links.size === 1;
  const parts = isPart ? found.parts.filter((part) => isSamePart(problem, open, part, next)) : found.parts;
  const before = given.find(isOf(found));
  const fresh = parts.filter((part) => !before?.parts.includes(part));
  if (fresh.length === 0) return null;
  return [
    ...given.filter((one) => one !== before),
    { whole: found.whole, parts: [...(before?.parts ?? []), ...fresh] },
  ];
}

/** Items are named by their place in a problem; what is left out of another one moves them. */
function isSameLimit(problem: Problem, open: Problem, one: Item, other: Item): boolean {
  const [at, bt] = [[...one.limits][0], [...other.limits][0]];
  return at === undefined || bt === undefined || problem.limits[at] === open.limits[bt];
}

function isSamePart(problem: Problem, open: Problem, one: Item, other: Item): boolean {
  const [link] = one.links;
  const [there] = other.links;
  if (link !== undefined && there !== undefined) return problem.links[link] === open.links[there];
  return [...other.pins].every((id) => one.pins.has(id)) && [...other.groups].every((id) => one.groups.has(id));
}

/** Asks again for what was given up, one thing after the other, as far as each can hold. */
async function takenBack(
  thread: SolverThread,
  problem: Problem,
  all: readonly Given[],
  given: readonly Given[],
  first: Answer,
  seed: number,
  planes: Planes,
): Promise<Relaxation | null> {
  let kept = keptOf(all, given);
  let held = problem;
  let answer = first;
  const sentences: Relaxation["sentence"][] = [];
  const changes: Relaxation["changes"][number][] = [];
  for (const { whole, parts } of given) {
    const [at] = whole.limits;
    const limit = at === undefined ? undefined : problem.limits[at];
    if (at !== undefined && limit && boundOf(limit) !== null) {
      const least = await leastBound(thread, only(held, kept), held, [...kept, whole], at, answer, seed, planes);
      answer = least.answer;
      if (least.limit !== limit) {
        held = withLimit(held, at, least.limit);
        sentences.push(sayLooser(problem, limit, least.limit));
        changes.push(changeOf(whole, least.limit));
      }
      kept = [...kept, whole];
      continue;
    }
    const back = await partsBack(thread, held, kept, parts, answer, seed, planes);
    answer = back.answer;
    kept = back.kept;
    if (back.broken.length === 0) continue;
    sentences.push(sayLetGo(problem, whole, back.broken));
    changes.push(changeOf(whole, null));
  }
  const [sentence, ...others] = sentences;
  if (!sentence) return null;
  const together = others.reduce(
    (said, next) => say("placement.relax-and", { first: inBothLanguages(said), second: inBothLanguages(next) }),
    sentence,
  );
  return { sentence: together, changes };
}

/** The strictest number of a limit that was found to have an answer, in steps a person would type. */
async function leastBound(
  thread: SolverThread,
  without: Problem,
  whole: Problem,
  items: readonly Item[],
  at: number,
  first: Answer,
  seed: number,
  planes: Planes,
): Promise<Readonly<{ limit: ProblemLimit; answer: Answer }>> {
  const limit = whole.limits[at]!;
  const boundBy = (answer: Answer): number => boundFor(limit, usedOf(whole, chosenBy(whole, answer), limit));
  const atBound = (bound: number): Problem => only(withLimit(whole, at, withBound(limit, bound)), items);
  const isStricter = (a: number, b: number): boolean => (asksForMore(limit) ? a > b : a < b);

  let best = { bound: boundBy(first), answer: first };
  const keep = (answer: Answer): void => {
    const bound = boundBy(answer);
    if (isStricter(bound, best.bound)) best = { bound, answer };
  };
  const aim = objectiveOf(limit);
  if (aim) {
    const wish = { gap: GAP, seed, start: first.placed, prices: null, planes, heard: () => undefined };
    const found = await bestAnswer(thread.within(thread.left() / 3), { ...without, objective: aim }, wish);
    if (found.placed) keep(found);
  } else {
    let known = boundOf(limit)!;
    for (let n = 0; n < MOST_HALVINGS && Math.abs(best.bound - known) > stepOf(limit) * 1.5; n += 1) {
      const middle = boundFor(limit, (best.bound + known) / 2);
      if (middle === best.bound || middle === known) break;
      const found = await anyAnswer(thread, atBound(middle), seed, planes, best.answer.placed);
      if (found === "open" || found === "none") known = middle;
      else keep(found);
    }
  }
  const isKept = !isStricter(boundOf(limit)!, best.bound);
  return { limit: isKept ? limit : withBound(limit, best.bound), answer: best.answer };
}

/** The objective that makes least of what a limit counts; `null`: none does. */
function objectiveOf(limit: ProblemLimit): Problem["objective"] | null {
  if (limit.is === "budget" || limit.is === "total-budget") return "cost";
  return limit.is === "mean" ? limit.criterion : null;
}

/** As many parts of a thing as an answer can keep: those the answer in hand goes against are asked for again one by one. */
async function partsBack(
  thread: SolverThread,
  problem: Problem,
  kept: readonly Item[],
  parts: readonly Item[],
  first: Answer,
  seed: number,
  planes: Planes,
): Promise<Readonly<{ kept: Item[]; broken: Item[]; answer: Answer }>> {
  let answer = first;
  let broken = brokenParts(problem, chosenBy(problem, answer), parts);
  const given = new Set<Item>();
  for (let one = broken[0]; one !== undefined && parts.length > 1; one = broken.find((each) => !given.has(each))) {
    if (thread.left() === 0) break;
    const held = [...kept, ...parts.filter((part) => !broken.includes(part)), one];
    const found = await anyAnswer(thread, only(problem, held), seed, planes, answer.placed);
    given.add(one);
    if (found === "open" || found === "none") continue;
    answer = found;
    broken = brokenParts(problem, chosenBy(problem, answer), parts);
  }
  return { kept: [...kept, ...parts.filter((part) => !broken.includes(part))], broken, answer };
}

const chosenBy = (problem: Problem, { placed }: Answer): Chosen =>
  placed ? chosenOf(problem, placed.placements, placed.recoveries) : new Map();
