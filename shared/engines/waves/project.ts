import { type Graph, reversed } from "./graph.ts";

/**
 * Pieces of work that wait for each other and share what there is of several resources, in plain arrays.
 *
 * The problem is known as resource-constrained project scheduling: each piece runs without a break for its number of periods and
 * needs a steady amount of every resource; what there is may change from period to period, down to nothing.
 */
export type Project = Readonly<{
  /** Periods each piece takes; 0 is a mark without work. */
  durations: Int32Array;
  resources: number;
  /** What a piece needs of each resource in each of its periods: `needs[piece * resources + resource]`. */
  needs: Float64Array;
  /** What a piece waits for; pieces are numbered so that each waits for lower numbers only. */
  waitsFor: Graph;
  usedBy: Graph;
  /** What there is: `capacity[period * resources + resource]`; the last period given stands for all after it. */
  capacity: Float64Array;
}>;

export function projectOf(
  durations: Int32Array,
  needs: Float64Array,
  waitsFor: Graph,
  capacity: Float64Array,
  resources: number,
): Project {
  return { durations, needs, waitsFor, usedBy: reversed(waitsFor), capacity, resources };
}

/** Periods from the start of each piece to the end of all that waits for it: its part of the critical path. */
export function tailsOf({ durations, usedBy }: Project): Int32Array {
  const tails = new Int32Array(durations.length);
  for (let piece = durations.length - 1; piece >= 0; piece -= 1) {
    let longest = 0;
    for (let edge = usedBy.first[piece]!; edge < usedBy.first[piece + 1]!; edge += 1) {
      longest = Math.max(longest, tails[usedBy.to[edge]!]!);
    }
    tails[piece] = longest + durations[piece]!;
  }
  return tails;
}

/** No schedule is shorter: the critical path, and for each resource the first period by which there was enough of it. */
export function boundOf(project: Project, tails: Int32Array): number {
  const { durations, needs, capacity, resources } = project;
  let bound = 0;
  for (const tail of tails) bound = Math.max(bound, tail);

  const periods = capacity.length / resources;
  for (let resource = 0; resource < resources; resource += 1) {
    let work = 0;
    for (let piece = 0; piece < durations.length; piece += 1) {
      work += durations[piece]! * needs[piece * resources + resource]!;
    }
    let period = 0;
    for (; work > 1e-6 && period < periods - 1; period += 1) work -= capacity[period * resources + resource]!;
    const last = capacity[(periods - 1) * resources + resource]!;
    if (work > 1e-6 && last > 0) period += Math.ceil(work / last - 1e-9);
    bound = Math.max(bound, period);
  }
  return bound;
}
