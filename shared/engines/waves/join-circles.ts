import { type Components, components, condensed } from "./components.ts";
import type { Graph } from "./graph.ts";
import { type Project, projectOf } from "./project.ts";

export type Work = Readonly<{
  /** An edge leads from what waits to what it waits for; circles are legal. */
  waitsFor: Graph;
  durations: Int32Array;
  resources: number;
  /** All it takes of each resource, over its whole duration: `effort[node * resources + resource]`. */
  effort: Float64Array;
  /** What there is in each period, as in a project; the last one stands for all after it. */
  capacity: Float64Array;
}>;

/**
 * Work in which circles move together, as a project without circles.
 *
 * A circle takes as long as the longest of it, or longer where its work, spread evenly, would be more than there is in a period.
 */
export function joinCircles(work: Work): { project: Project; circles: Components } {
  const { waitsFor, resources, effort, durations: asked } = work;
  const circles = components(waitsFor);
  const durations = new Int32Array(circles.count);
  const needs = new Float64Array(circles.count * resources);
  for (let node = 0; node < waitsFor.size; node += 1) {
    const piece = circles.of[node]!;
    durations[piece] = Math.max(durations[piece]!, asked[node]!);
    for (let r = 0; r < resources; r += 1) needs[piece * resources + r]! += effort[node * resources + r]!;
  }

  const last = work.capacity.length - resources;
  for (let piece = 0; piece < circles.count; piece += 1) {
    for (let r = 0; r < resources; r += 1) {
      const there = work.capacity[last + r]!;
      if (there > 0) durations[piece] = Math.max(durations[piece]!, Math.ceil(needs[piece * resources + r]! / there));
    }
    for (let r = 0; r < resources; r += 1) needs[piece * resources + r]! /= Math.max(1, durations[piece]!);
  }
  return { project: projectOf(durations, needs, condensed(waitsFor, circles), work.capacity, resources), circles };
}
