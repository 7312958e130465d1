import { type LayOut, layOut } from "./lay-out.ts";
import { type Project, boundOf, tailsOf } from "./project.ts";
import { searchOrder } from "./search.ts";

export type Schedule = Readonly<{
  /** First period of each piece; -1: there is never enough for it or for what it waits for. */
  starts: Int32Array;
  /** Periods until all is over; `Infinity` where a piece fits nowhere. */
  makespan: number;
  /** No schedule is shorter. */
  bound: number;
  /** Periods from each piece's start to the end of all that waits for it. */
  tails: Int32Array;
}>;

export type Effort = Readonly<{
  /** Pieces that may be laid altogether: the work of the search, whatever the machine. */
  work: number;
  /** A makespan of at most so many times the bound is good enough to stop at. */
  enough: number;
}>;

/**
 * A short schedule for a project; the same for the same project.
 *
 * First every piece in the order of its part of the critical path, and of how much it and its followers ask of what is scarce;
 * each is pushed to its latest and back to its earliest day as long as that shortens the whole (forward–backward improvement, Tormos
 * and Lova 2001). What is left of the allowed work searches over orders.
 */
export function shortSchedule(project: Project, effort: Effort): Schedule {
  const tails = tailsOf(project);
  const bound = boundOf(project, tails);
  const pieces = tails.length;
  const target = Math.floor(bound * effort.enough + 1e-9);
  const lay = layOut(project);
  const starts = new Int32Array(pieces);
  let tries = Math.max(1, Math.floor(effort.work / Math.max(1, pieces)));

  let best: Laid | null = null;
  for (const weigh of [() => tails, () => scarceTails(project)]) {
    const makespan = lay.forward(byGreatest(weigh()), starts);
    if (makespan <= target || makespan === Infinity) return { starts, makespan, bound, tails };
    const pushed = pushedTogether(project, lay, starts, makespan, target);
    tries -= 5;
    if (!best || pushed.makespan < best.makespan) best = pushed;
    if (best.makespan <= target || tries <= 0) return { ...best, bound, tails };
  }
  if (!best) throw new Error("a project is always laid out at least once");

  let held = best;
  const scale = pieces * 2 * held.makespan;
  searchOrder({
    order: byLeast(best.starts),
    // periods first; among equally long ones the one whose pieces are over earlier, so that a plateau has a slope
    cost: (order) => {
      const makespan = lay.forward(order, starts);
      let sum = 0;
      for (const start of starts) sum += start;
      if (makespan < held.makespan) held = { starts: starts.slice(), makespan };
      return makespan + sum / scale;
    },
    room: (order, place) => roomOf(project, order, place),
    tries,
    enough: target + 1 - 1e-9,
    heat: Math.max(1, bound * 0.02),
  });
  return { ...held, bound, tails };
}

type Laid = { starts: Int32Array; makespan: number };

/** Latest and earliest day in turn, as long as the whole gets shorter. */
function pushedTogether(project: Project, lay: LayOut, laid: Int32Array, over: number, target: number): Laid {
  let best: Laid = { starts: laid.slice(), makespan: over };
  const starts = laid.slice();
  for (let round = 0; round < 4 && best.makespan > target; round += 1) {
    const ends = starts.map((start, piece) => start + project.durations[piece]!);
    if (!lay.backward(byGreatestEnd(ends), starts, best.makespan)) return best;
    const makespan = lay.forward(byLeast(starts), starts);
    if (makespan >= best.makespan) return best;
    best = { starts: starts.slice(), makespan };
  }
  return best;
}

/** Tails in which time counts for more the more of what is scarce is asked for in it. */
function scarceTails({ durations, needs, resources, capacity, usedBy }: Project): Float64Array {
  const last = capacity.length - resources;
  const work = new Float64Array(resources);
  durations.forEach((duration, piece) => {
    for (let r = 0; r < resources; r += 1) work[r]! += duration * needs[piece * resources + r]!;
  });
  let scarcest = 0;
  const pressure = work.map((sum, r) => sum / Math.max(1e-9, capacity[last + r]!));
  for (const each of pressure) scarcest = Math.max(scarcest, each);
  const tails = new Float64Array(durations.length);
  for (let piece = durations.length - 1; piece >= 0; piece -= 1) {
    let longest = 0;
    for (let edge = usedBy.first[piece]!; edge < usedBy.first[piece + 1]!; edge += 1) {
      longest = Math.max(longest, tails[usedBy.to[edge]!]!);
    }
    let asked = 1;
    for (let r = 0; r < resources; r += 1) {
      const share = needs[piece * resources + r]! / Math.max(1e-9, capacity[last + r]!);
      asked += (share * pressure[r]!) / Math.max(1e-9, scarcest);
    }
    tails[piece] = longest + durations[piece]! * asked;
  }
  return tails;
}

/** Greatest first; among equals the lower number, which nothing before it waits for. */
function byGreatest(weigh: Int32Array | Float64Array): Int32Array {
  if (weigh instanceof Int32Array) return byLeast(weigh.map((each) => -each));
  return Int32Array.from(weigh, (_, piece) => piece).sort((a, b) => weigh[b]! - weigh[a]! || a - b);
}

/** Latest end first; among equals the higher number: what waits for others before what they wait for. */
const byGreatestEnd = (ends: Int32Array): Int32Array => byLeast(ends).reverse();

/** Least first, among equals the lower number. Periods are few, so that they are counted and not compared. */
function byLeast(values: Int32Array): Int32Array {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const at = new Int32Array(high - low + 2);
  for (const value of values) at[value - low + 1]! += 1;
  for (let value = 0; value < at.length - 1; value += 1) at[value + 1]! += at[value]!;
  const order = new Int32Array(values.length);
  for (let piece = 0; piece < values.length; piece += 1) {
    const place = values[piece]! - low;
    order[at[place]!] = piece;
    at[place]! += 1;
  }
  return order;
}

/** Between the last thing it waits for and the first that waits for it. */
function roomOf({ waitsFor, usedBy }: Project, order: Int32Array, place: number): readonly [number, number] {
  const piece = order[place]!;
  let low = place;
  while (low > 0 && !has(waitsFor, piece, order[low - 1]!)) low -= 1;
  let high = place;
  while (high < order.length - 1 && !has(usedBy, piece, order[high + 1]!)) high += 1;
  return [low, high];
}

function has({ first, to }: Project["waitsFor"], piece: number, other: number): boolean {
  for (let edge = first[piece]!; edge < first[piece + 1]!; edge += 1) if (to[edge] === other) return true;
  return false;
}
