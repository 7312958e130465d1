import type { Project } from "./project.ts";

/** What a sum of halves and thirds may be off by before it is too much. */
const DUST = 1e-9;

/** Lays pieces in time in a given order; keeps its arrays, because a search asks it many thousand times. */
export type LayOut = Readonly<{
  /**
   * Each piece at the first period where everything it waits for is over and enough of every resource is left for all its
   * periods (serial schedule generation, Kelley 1963). Writes the starts and returns the period all is over, `Infinity` where
   * a piece fits nowhere: its start, and that of all that waits for it, is -1.
   *
   * The order has to name each piece after what it waits for.
   */
  forward: (order: Int32Array, starts: Int32Array) => number;
  /** The same from the end: each piece as late as it can be before `deadline`; `false` where one does not fit. */
  backward: (order: Int32Array, starts: Int32Array, deadline: number) => boolean;
}>;

export function layOut(project: Project): LayOut {
  const { durations, needs, resources, waitsFor, usedBy, capacity } = project;
  const pieces = durations.length;
  const known = capacity.length / resources;
  let most = known + 1;
  for (const duration of durations) most += duration;
  const left = new Float64Array(most * resources);
  const fullUntil = new Int32Array(resources);

  const open = (deadline: number | null): void => {
    fullUntil.fill(0);
    if (deadline === null) {
      left.set(capacity);
      for (let cell = known * resources; cell < left.length; cell += 1) left[cell] = left[cell - resources]!;
      return;
    }
    for (let period = 0; period < deadline; period += 1) {
      const row = Math.min(known, deadline - period) - 1;
      for (let resource = 0; resource < resources; resource += 1) {
        left[period * resources + resource] = capacity[row * resources + resource]!;
      }
    }
  };

  /** The first period at or after `from` where the piece fits whole before `end`; -1: none. Takes what it needs. */
  const take = (piece: number, from: number, end: number): number => {
    const duration = durations[piece]!;
    const row = piece * resources;
    let start = from;
    for (let resource = 0; resource < resources; resource += 1) {
      if (needs[row + resource]! > 0 && fullUntil[resource]! > start) start = fullUntil[resource]!;
    }
    for (let period = start + duration - 1; period >= start; period -= 1) {
      if (start + duration > end) return -1;
      const cell = period * resources;
      for (let resource = 0; resource < resources; resource += 1) {
        const need = needs[row + resource]!;
        if (need > 0 && need > left[cell + resource]! + DUST) {
          start = period + 1;
          period = start + duration; // begin again behind the full period; the loop takes one off
          break;
        }
      }
    }
    for (let period = start; period < start + duration; period += 1) {
      const cell = period * resources;
      for (let resource = 0; resource < resources; resource += 1) left[cell + resource]! -= needs[row + resource]!;
    }
    return start;
  };

  /** Nothing to speak of is left before: the search for a start need not look there again. */
  const moveFull = (least: Float64Array, end: number): void => {
    for (let resource = 0; resource < resources; resource += 1) {
      let period = fullUntil[resource]!;
      while (period < end && left[period * resources + resource]! < least[resource]! - DUST) period += 1;
      fullUntil[resource] = period;
    }
  };

  const least = new Float64Array(resources).fill(Infinity);
  for (let cell = 0; cell < needs.length; cell += 1) {
    const resource = cell % resources;
    if (needs[cell]! > 0 && needs[cell]! < least[resource]!) least[resource] = needs[cell]!;
  }

  return {
    forward: (order, starts) => {
      open(null);
      let over = 0;
      let fits = true;
      for (let place = 0; place < pieces; place += 1) {
        const piece = order[place]!;
        let from = 0;
        for (let edge = waitsFor.first[piece]!; edge < waitsFor.first[piece + 1]!; edge += 1) {
          const used = waitsFor.to[edge]!;
          if (starts[used]! < 0) from = most;
          else from = Math.max(from, starts[used]! + durations[used]!);
        }
        const start = from < most ? take(piece, from, most) : -1;
        starts[piece] = start;
        if (start < 0) fits = false;
        else over = Math.max(over, start + durations[piece]!);
        if ((place & 7) === 7) moveFull(least, most);
      }
      return fits ? over : Infinity;
    },
    backward: (order, starts, deadline) => {
      open(deadline);
      for (let place = 0; place < pieces; place += 1) {
        const piece = order[place]!;
        // counted from the deadline: `ends` of what waits for it come first
        let from = 0;
        for (let edge = usedBy.first[piece]!; edge < usedBy.first[piece + 1]!; edge += 1) {
          from = Math.max(from, deadline - starts[usedBy.to[edge]!]!);
        }
        const start = take(piece, from, deadline);
        if (start < 0) return false;
        starts[piece] = deadline - start - durations[piece]!;
        if ((place & 7) === 7) moveFull(least, deadline);
      }
      return true;
    },
  };
}
