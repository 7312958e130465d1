import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dependency } from "../model/dependency.ts";
import type { Workload } from "../model/workload.ts";
import { makeDependency, makeGroup, makeWorkload } from "../samples/make.ts";
import { dotOf, graphDrawing, hitAt } from "./graph-drawing.ts";
import { layOut } from "./graph-layout.ts";
import { type GraphChoice, endId, everything, graphOf, linksAt } from "./graph.ts";
import { svgOf } from "./svg.ts";

const words = { title: "", table: { head: [], rows: [] } };
const groups = [1, 2, 3].map((number) => makeGroup({ number, name: `system ${number}` }));
const one = (number: number, group: number | null): Workload =>
  makeWorkload({ number, name: `w${number}`, group: group === null ? null : groups[group - 1]!.id });
const workloads = [one(1, 1), one(2, 1), one(3, 2), one(4, 3), one(5, null)];
const link = (number: number, from: number, to: number, change: Partial<Dependency> = {}): Dependency =>
  makeDependency(workloads[from - 1]!, workloads[to - 1]!, { number, ...change });
const held = (...dependencies: Dependency[]) => ({ workloads, groups, dependencies });
const graph = (dependencies: Dependency[], choice: Partial<GraphChoice> = {}) =>
  graphOf(held(...dependencies), { ...everything, ...choice });
const placed = (found: ReturnType<typeof graph>) => found.places.map(({ id }) => id);

describe("the graph of dependencies", () => {
  it("draws links between groups once, however many there are, and those inside a group not at all", () => {
    const found = graph([link(1, 1, 3), link(2, 2, 3), link(3, 1, 2)]);
    expect(placed(found)).toEqual(["g-1", "g-2"]);
    expect(found.links).toHaveLength(1);
    expect(found.links[0]).toMatchObject({ from: "g-1", to: "g-2", isStrict: true });
    expect(found.links[0]!.dependencies).toHaveLength(2);
    expect(found.unlinked).toBe(2);
  });

  it("opens a group into its workloads, and draws what runs between them", () => {
    const found = graph([link(1, 1, 3), link(3, 1, 2)], { open: new Set(["g-1"]) });
    expect(found.places[0]).toMatchObject({ isOpen: true, rows: [{ id: "w-1" }, { id: "w-2" }] });
    expect(found.links.map(({ from, to }) => [from, to])).toEqual([
      ["w-1", "g-2"],
      ["w-1", "w-2"],
    ]);
  });

  it("finds circles of strict links between groups, whether they are open or not; loose ones and outside ends make none", () => {
    const circle = [link(1, 1, 3), link(2, 3, 4), link(3, 4, 2)];
    expect(graph(circle).circles).toEqual([["g-1", "g-2", "g-3"]]);
    expect(graph(circle, { open: new Set(["g-1", "g-2"]) }).circles).toEqual([["g-1", "g-2", "g-3"]]);
    expect(graph(circle).links.every(({ isInCircle }) => isInCircle)).toBe(true);
    expect(graph([...circle.slice(0, 2), link(3, 4, 2, { strict: false })]).circles).toEqual([]);
    const outside = { kind: "external", name: "bank" } as const;
    expect(graph([link(1, 5, 5, { to: outside }), link(2, 5, 5, { from: outside })]).circles).toEqual([]);
  });

  it("keeps only what is asked for: around a system, of a type, strict or loose", () => {
    const all = [link(1, 1, 3, { type: "API" }), link(2, 3, 4, { strict: false }), link(3, 5, 4)];
    expect(placed(graph(all, { around: "g-1" }))).toEqual(["g-1", "g-2"]);
    expect(placed(graph(all, { type: "API" }))).toEqual(["g-1", "g-2"]);
    expect(placed(graph(all, { strictness: "loose" }))).toEqual(["g-2", "g-3"]);
    expect(placed(graph(all, { around: "w-5" }))).toEqual(["g-3", "w-5"]);
  });

  it("tells what a place calls and what calls it; of a group everything of its workloads", () => {
    const found = graph([link(1, 1, 3), link(2, 2, 4), link(3, 5, 1)], { open: new Set(["g-1"]) });
    expect(linksAt(found, "g-1").out.map(({ to }) => to)).toEqual(["g-2", "g-3"]);
    expect(linksAt(found, "w-1")).toMatchObject({ out: [{ to: "g-2" }], in: [{ from: "w-5" }] });
  });
});

describe("the layout", () => {
  it("puts whoever calls left of what it calls", () => {
    const found = graph([link(1, 1, 3), link(2, 3, 4), link(3, 5, 4)]);
    const { boxes } = layOut(found);
    const x = (id: string): number => boxes[found.placeOf.get(id)!]!.x;
    expect(x("g-1")).toBeLessThan(x("g-2"));
    expect(x("g-2")).toBeLessThan(x("g-3"));
    // nobody calls w-5: it stands just left of what it calls, not at the far left
    expect(x("w-5")).toBe(x("g-2"));
  });

  const inventory = fc
    .record({
      ends: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 80 }),
      in: fc.array(fc.option(fc.nat(5)), { minLength: 30, maxLength: 30 }),
      open: fc.subarray(["g-1", "g-2", "g-3"]),
    })
    .map(({ ends, in: groupsOf, open }) => {
      const groups = [1, 2, 3, 4, 5, 6].map((number) => makeGroup({ number }));
      const workloads = groupsOf.map((group, at) =>
        makeWorkload({ number: at + 1, name: `w${at}`, group: group === null ? null : groups[group]!.id }),
      );
      const dependencies = ends.map(([from, to, strict], at) =>
        makeDependency(workloads[from]!, workloads[to]!, { number: at + 1, strict }),
      );
      return { held: { workloads, groups, dependencies }, choice: { ...everything, open: new Set(open) } };
    });

  it("never lets two places overlap, gives each end a dot that can be hit, and is the same each time", () =>
    fc.assert(
      fc.property(inventory, ({ held, choice }) => {
        const found = graphOf(held, choice);
        const layout = layOut(found);
        expect(layOut(graphOf(held, choice))).toEqual(layout);
        for (const [at, a] of layout.boxes.entries())
          for (const b of layout.boxes.slice(at + 1))
            expect(a.x !== b.x || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true);
        for (const { id, rows } of found.places)
          for (const end of [id, ...rows.map((row) => row.id)])
            expect(hitAt(found, layout, dotOf(found, layout, end)!)).toBe(end);
        for (const link of found.links)
          expect([link.from, link.to].every((end) => dotOf(found, layout, end))).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it("loses no dependency: drawn, inside a closed group, or of a thing to itself", () =>
    fc.assert(
      fc.property(inventory, ({ held, choice }) => {
        const found = graphOf(held, choice);
        const drawn = found.links.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
        const placeOf = (end: Dependency["from"]): number => found.placeOf.get(endId(end))!;
        const inside = held.dependencies.filter(({ from, to }) => {
          const same = placeOf(from) === placeOf(to);
          return same && (!found.places[placeOf(from)]!.isOpen || endId(from) === endId(to));
        });
        expect(drawn + inside.length).toBe(held.dependencies.length);
      }),
      { numRuns: 60 },
    ));
});

describe("the drawing", () => {
  const found = graph([link(1, 1, 3), link(2, 3, 4, { strict: false }), link(3, 4, 1)], { open: new Set(["g-1"]) });
  const layout = layOut(found);
  it("tells strict from loose by the line, not by colour", () => {
    const lines = graphDrawing(found, layout, null, words).marks.filter((mark) => mark.kind === "path" && !mark.fill);
    expect(lines.map((mark) => mark.kind === "path" && mark.dashed)).toContain(true);
    expect(lines.map((mark) => mark.kind === "path" && mark.dashed)).toContain(false);
  });
  it("lets the rest step back when something is chosen", () => {
    const tones = graphDrawing(found, layout, "w-1", words).marks.flatMap((mark) =>
      mark.kind === "point" ? [mark] : [],
    );
    expect(tones.find(({ hint }) => hint === "w1")!.tone).toBe("accent");
    expect(tones.find(({ hint }) => hint === "w2")!.tone).toBe("faint");
  });
  it("is the same picture as ever", async () => {
    await expect(svgOf(graphDrawing(found, layout, null, { ...words, title: "A graph" }))).toMatchFileSnapshot(
      "snapshots/graph.svg",
    );
  });
});
