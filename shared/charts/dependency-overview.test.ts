import { describe, expect, it } from "vitest";
import type { Dependency } from "../model/dependency.ts";
import { makeDependency, makeGroup, makeWorkload } from "../samples/make.ts";
import { dependencyOverview, overviewOf } from "./dependency-overview.ts";

const words = {
  title: "Number 1 is what most of the others use",
  head: ["Used by", "Used", "Count", "Strict"],
  yes: "yes",
  no: "no",
} as const;

/** So many groups that all use the first, and each the next but one; a workload in each. */
function agency(count: number) {
  const groups = Array.from({ length: count }, (_, at) => makeGroup({ number: at + 1, name: `System ${at + 1}` }));
  const workloads = groups.map(({ id }, at) => makeWorkload({ number: at + 1, group: id }));
  const link = (from: number, to: number): Dependency =>
    makeDependency(workloads[from]!, workloads[to]!, { number: from * 1000 + to });
  const dependencies = groups.flatMap((_, at) => [
    ...(at > 0 ? [link(at, 0)] : []),
    ...(at > 1 && at % 3 === 0 ? [link(at, at - 2)] : []),
  ]);
  return { groups, workloads, dependencies };
}

describe("the overview of dependencies", () => {
  it.each([10, 200])("of %i systems fits a page, with every name inside it and no two in one place", (count) => {
    const overview = overviewOf(agency(count));
    const drawing = dependencyOverview(overview, words, 700);
    expect(overview.graph.places.length).toBeLessThanOrEqual(40);
    expect(overview.graph.places.length + overview.leftOut).toBe(count);
    expect(drawing.height).toBeLessThan(900);
    const labels = drawing.marks.filter((mark) => mark.kind === "label");
    expect(labels).toHaveLength(overview.graph.places.length);
    for (const { x, y, text } of labels) {
      expect(text.length).toBeGreaterThan(3);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(700);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing.height);
    }
    expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length);
    expect(drawing.table.rows).toHaveLength(overview.graph.links.length);
  });

  it("keeps what most of the others use, and draws the same picture again", () => {
    const overview = overviewOf(agency(200));
    expect(overview.graph.places.map(({ name }) => name)).toContain("System 1");
    expect(dependencyOverview(overview, words, 700)).toEqual(dependencyOverview(overviewOf(agency(200)), words, 700));
  });

  it("is empty where nothing depends on anything", () => {
    const { graph, leftOut } = overviewOf({ ...agency(5), dependencies: [] });
    expect([graph.places.length, graph.links.length, leftOut]).toEqual([0, 0, 0]);
  });
});
