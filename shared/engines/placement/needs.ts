import type { Criterion } from "../../model/requirement.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Range } from "../../units/range.ts";
import { meritOf } from "./answer.ts";
import { limitArgs, limitKey } from "./broken.ts";
import { linkNeeds } from "./link-words.ts";
import { type Option, type Problem, nameOf } from "./problem.ts";
import type { Broken, Tally } from "./tally.ts";

/** A weight of the score: how many of the 100 points it brings at its best point. */
export type Weighed = Readonly<{ criterion: Criterion; points: number; best: number; worst: number }>;

/** One that would move, from where it is to where it would be: its share, and the vCPU its cost is counted by. */
export type Mover = Readonly<{ share: number; from: Option; to: Option; vcpu: Range | null }>;

const EQUAL = 1e-9;
const MONEY_POINTS = 1e-7;

/**
 * What it would take for the other place to be chosen: a price, a weight, something unknown, a limit let go. Each is enough
 * alone to bring it level with the chosen one; limits in the way must give way besides. Everything else stays as it is.
 */
export function needsOf(
  problem: Problem,
  tally: Tally,
  weights: readonly Weighed[],
  movers: readonly Mover[],
  broken: Broken,
): Sentence[] {
  const behind = leadOf(problem, movers);
  const open = behind <= EQUAL ? [] : wayUp(problem, weights, movers, behind);
  return [...open, ...limitsGiven(problem, tally, broken)];
}

function wayUp(problem: Problem, weights: readonly Weighed[], movers: readonly Mover[], behind: number): Sentence[] {
  if (problem.objective === "score") {
    const found = [
      ...cheaper(problem, weights, movers, behind),
      ...weighedOtherwise(weights, movers),
      ...cleared(movers, behind),
    ];
    return found.length > 0 ? found : [say("placement.need-nothing")];
  }
  if (problem.objective === "cost") return asCheap(problem, movers);
  const { objective } = problem;
  const end = objective === "sovereignty" ? "low" : "high";
  const measure = (option: Option): number | null => option.measures[objective]?.[end] ?? null;
  const [first] = movers;
  if (movers.length !== 1 || !first) return [];
  const [here, there] = [measure(first.from), measure(first.to)];
  if (here === null || there === null) return [];
  return [say(`placement.need-${objective}`, { from: there, to: here })];
}

/** How far the chosen places are ahead together: money added up, everything else as a mean. */
function leadOf({ objective }: Problem, movers: readonly Mover[]): number {
  const lead = ({ from, to }: Mover): number => meritOf(objective, from) - meritOf(objective, to);
  return objective === "cost" ? movers.reduce((sum, mover) => sum + lead(mover), 0) : meanOf(movers, lead);
}

/** A mean over the movers, each by its share. */
export function meanOf(movers: readonly Mover[], of: (mover: Mover) => number): number {
  const whole = movers.reduce((sum, { share }) => sum + share, 0);
  return whole > 0 ? movers.reduce((sum, mover) => sum + (mover.share / whole) * of(mover), 0) : 0;
}

const pointsOf = ({ parts }: Option, criterion: Criterion): Range =>
  parts.find((part) => part.criterion === criterion)?.points ?? { low: 0, high: 0 };

/** How much cheaper it would have to be; nothing where even for nothing it would not be chosen, or no price is known. */
function cheaper(problem: Problem, weights: readonly Weighed[], movers: readonly Mover[], behind: number): Sentence[] {
  const weight = weights.find(({ criterion }) => criterion === "cost");
  if (!weight || weight.points === 0 || weight.best === weight.worst) return [];
  if (movers.some(({ to, vcpu }) => !to.monthly || !vcpu || vcpu.low <= 0)) return [];
  const gained = (factor: number): number =>
    meanOf(movers, ({ to, vcpu }) => {
      const value = (factor * to.monthly!.high) / vcpu!.low;
      const share = Math.min(1, Math.max(0, (value - weight.worst) / (weight.best - weight.worst)));
      return weight.points * share - pointsOf(to, "cost").low;
    });
  if (gained(0) < behind) return [];
  let [enough, short] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (enough + short) / 2;
    if (gained(middle) >= behind - MONEY_POINTS) enough = middle;
    else short = middle;
  }
  return [priceSentence(problem, movers, enough)];
}

function asCheap(problem: Problem, movers: readonly Mover[]): Sentence[] {
  if (movers.some(({ from, to }) => !from.monthly || !to.monthly)) return [];
  const sum = (of: (mover: Mover) => Option): number =>
    movers.reduce((total, mover) => total + of(mover).monthly!.high, 0);
  const now = sum(({ to }) => to);
  return now > 0 ? [priceSentence(problem, movers, sum(({ from }) => from) / now)] : [];
}

function priceSentence({ currency }: Problem, movers: readonly Mover[], factor: number): Sentence {
  const now = movers.reduce((sum, { to }) => sum + (to.monthly?.high ?? 0), 0);
  const args = { percent: 100 * (1 - factor), from: now, to: factor * now, currency };
  return movers.length === 1
    ? say("placement.need-price", args)
    : say("placement.need-price-group", { ...args, count: movers.length });
}

/**
 * Which criterion would have to count for more, the others keeping their proportion: with p for its part of the whole the
 * difference is p·δ + (1 − p)·D, where δ is how far it is ahead there and D how far behind in the rest (domain 9.3).
 */
function weighedOtherwise(weights: readonly Weighed[], movers: readonly Mover[]): Sentence[] {
  const known = weights.filter(({ points }) => points > 0);
  const whole = known.reduce((sum, { points }) => sum + points, 0);
  const aheads = known.map(
    ({ criterion, points }) =>
      meanOf(movers, ({ from, to }) => pointsOf(to, criterion).low - pointsOf(from, criterion).low) / points,
  );
  return known.flatMap(({ criterion, points }, at): Sentence[] => {
    const ahead = aheads[at]!;
    const rest = whole - points;
    if (ahead <= EQUAL || rest <= 0) return [];
    const behind = known.reduce((sum, one, nth) => (nth === at ? sum : sum + (one.points / rest) * aheads[nth]!), 0);
    const part = -behind / (ahead - behind);
    return [say(`placement.need-weight-${criterion}`, { from: (100 * points) / whole, to: 100 * part })];
  });
}

/** What is not known of it, where that alone could make up for what it is behind. */
function cleared(movers: readonly Mover[], behind: number): Sentence[] {
  const open = (criterion: Criterion): number =>
    meanOf(movers, ({ to }) => pointsOf(to, criterion).high - pointsOf(to, criterion).low);
  const all = meanOf(movers, ({ to }) => to.score.high - to.score.low);
  if (all <= EQUAL || all < behind - EQUAL) return [];
  const [widest] = [...(movers[0]?.to.parts ?? [])]
    .map(({ criterion }) => ({ criterion, open: open(criterion) }))
    .sort((a, b) => b.open - a.open || (a.criterion < b.criterion ? -1 : 1));
  return widest ? [say(`placement.need-unknown-${widest.criterion}`, { needed: behind, open: all })] : [];
}

/** The limits in the way, each as far as it would have to give way. */
function limitsGiven(problem: Problem, tally: Tally, { limits, links, pins }: Broken): Sentence[] {
  return [
    ...limits.map((use) =>
      Number.isFinite(use.used)
        ? say(`placement.need-${limitKey(use.limit)}`, limitArgs(problem, use))
        : say("placement.need-told"),
    ),
    ...linkNeeds(problem, tally, links),
    ...pins.map(({ kind, region }) => say(`placement.need-${kind}`, { region: nameOf(problem, region) })),
  ];
}
