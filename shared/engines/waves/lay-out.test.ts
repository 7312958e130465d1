import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, condensed } from "./components.ts";
import { graphOf, graphOfLists, listsOf, reversed } from "./graph.ts";
import { shortSchedule } from "./improve.ts";
import { joinCircles } from "./join-circles.ts";
import { layOut } from "./lay-out.ts";
import { type Project, boundOf, projectOf, tailsOf } from "./project.ts";

/** Pieces `[duration, needs of each resource, what it waits for]`; capacity period by period, the last one for ever. */
const project = (pieces: readonly [number, number[], number[]][], capacity: readonly number[][]): Project =>
  projectOf(
    Int32Array.from(pieces, ([duration]) => duration),
    Float64Array.from(pieces.flatMap(([, needs]) => needs)),
    graphOfLists(pieces.map(([, , waits]) => waits)),
    Float64Array.from(capacity.flat()),
    capacity[0]!.length,
  );
const inOrder = (size: number) => Int32Array.from({ length: size }, (_, i) => i);
const effort = { work: 20_000, enough: 1 };

function mustHold({ durations, needs, resources, waitsFor, capacity }: Project, starts: Int32Array): void {
  const known = capacity.length / resources;
  const used = new Map<number, number>();
  durations.forEach((duration, piece) => {
    for (const before of waitsFor.to.subarray(waitsFor.first[piece], waitsFor.first[piece + 1])) {
      expect(starts[piece]).toBeGreaterThanOrEqual(starts[before]! + durations[before]!);
    }
    for (let period = starts[piece]!; period < starts[piece]! + duration; period += 1) {
      for (let r = 0; r < resources; r += 1) {
        const cell = period * resources + r;
        used.set(cell, (used.get(cell) ?? 0) + needs[piece * resources + r]!);
      }
    }
  });
  for (const [cell, sum] of used) {
    const there = capacity[Math.min(Math.floor(cell / resources), known - 1) * resources + (cell % resources)]!;
    expect(sum).toBeLessThanOrEqual(there + 1e-6);
  }
}

describe("a graph", () => {
  it("is the same read from lists, from edges and back from its other end", () => {
    const lists = [[1, 2], [], [1], [0]];
    expect(listsOf(graphOfLists(lists))).toEqual(lists);
    expect(listsOf(reversed(graphOfLists(lists)))).toEqual([[3], [0, 2], [0], []]);
    expect(listsOf(graphOf(3, [2, 0, 2], [1, 2, 0]))).toEqual([[2], [], [1, 0]]);
  });

  it("of circles has each edge between two circles once, to lower numbers only", () => {
    const graph = graphOfLists([[1], [0, 2], [3], [2], [0, 1, 2]]);
    const circles = components(graph);
    expect(circles.count).toBe(3);
    expect(listsOf(condensed(graph, circles))).toEqual([[], [0], [1, 0]]);
  });
});

describe("pieces of work", () => {
  it("wait for each other and for what there is, period by period", () => {
    // two of three hands each for two periods, then nobody for one period, then all
    const crew = [[3], [3], [0], [3]];
    const pieces = project(
      [
        [2, [2], []],
        [2, [2], []],
        [1, [1], [0]],
      ],
      crew,
    );
    const starts = new Int32Array(3);
    expect(layOut(pieces).forward(inOrder(3), starts)).toBe(5);
    expect([...starts]).toEqual([0, 3, 3]);
    expect(layOut(pieces).backward(Int32Array.from([2, 1, 0]), starts, 5)).toBe(true);
    expect([...starts]).toEqual([0, 3, 4]);
  });

  it("are left out, with all that waits for them, where there is never enough", () => {
    const pieces = project(
      [
        [1, [5], []],
        [1, [1], [0]],
        [1, [1], []],
      ],
      [[4]],
    );
    const { starts, makespan } = shortSchedule(pieces, effort);
    expect([...starts]).toEqual([-1, -1, 0]);
    expect(makespan).toBe(Infinity);
  });

  it("that move in a circle move together, for as long as the longest or as their work asks for", () => {
    // 0 and 1 wait for each other; 2 waits for 1
    const { project: joined, circles } = joinCircles({
      waitsFor: graphOfLists([[1], [0], [1]]),
      durations: Int32Array.of(1, 2, 1),
      resources: 1,
      effort: Float64Array.of(4, 8, 1),
      capacity: Float64Array.of(3),
    });
    expect(circles.count).toBe(2);
    expect([...joined.durations]).toEqual([4, 1]);
    expect([...joined.needs]).toEqual([3, 1]);
    expect(shortSchedule(joined, effort)).toMatchObject({ makespan: 5, bound: 5 });
  });

  it("are over as early as they can be, also where the bound cannot be met", () => {
    // each resource has six periods of work, but the fourth piece needs both, which are never free together within six
    const pieces = project(
      [
        [3, [1, 0], []],
        [3, [0, 1], [0]],
        [2, [0, 1], []],
        [1, [1, 1], []],
        [2, [1, 0], [2]],
      ],
      [[1, 1]],
    );
    const { makespan, bound } = shortSchedule(pieces, effort);
    expect(bound).toBe(6);
    expect(makespan).toBe(7);
  });

  it("keep every rule in any project, never undercut the bound, and lie the same twice", () => {
    const projects = fc.record({
      pieces: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 4 }),
          fc.tuple(fc.nat(4), fc.nat(3)),
          fc.array(fc.nat(20), { maxLength: 3 }),
        ),
        { minLength: 1, maxLength: 20 },
      ),
      capacity: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(projects, ({ pieces, capacity }) => {
        const whole = project(
          pieces.map(([duration, needs, waits], at) => [
            duration,
            [...needs],
            [...new Set(waits.filter((other) => other < at))],
          ]),
          [...capacity.map((row) => [...row]), [6, 5]],
        );
        const tails = tailsOf(whole);
        const { starts, makespan, bound } = shortSchedule(whole, { work: 3000, enough: 1 });
        mustHold(whole, starts);
        expect(bound).toBe(boundOf(whole, tails));
        expect(makespan).toBeGreaterThanOrEqual(bound);
        expect(Math.max(...starts.map((start, piece) => start + whole.durations[piece]!))).toBe(makespan);
        expect(shortSchedule(whole, { work: 3000, enough: 1 }).starts).toEqual(starts);
        // more work never makes it longer than the plain order did
        expect(makespan).toBeLessThanOrEqual(shortSchedule(whole, { work: 1, enough: 1 }).makespan);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
