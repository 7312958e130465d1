import fc from "fast-check";
import { describe, expect, it } from "vitest";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { cutAt, ringsIn } from "./outlines.ts";
import { type MapPlace, regionMap } from "./region-map.ts";

const place = (name: string, lat: number, lon: number, more: Partial<MapPlace> = {}): MapPlace => ({
  name,
  lat,
  lon,
  workloads: 10,
  copies: 0,
  regions: [`${name} 1`],
  ...more,
});
const drawn = (places: readonly MapPlace[]) =>
  regionMap({
    title: "Most stand in Seoul",
    places,
    atlas,
    print: ({ workloads }) => String(workloads),
    head: ["Place", "Regions", "Workloads"],
    width: 700,
  });

describe("the map of the placement", () => {
  it("shows land about a single city, and nothing beyond its edge", () => {
    const { marks, width, height } = drawn([place("Seoul", 37.57, 126.98)]);
    const paths = marks.filter((mark) => mark.kind === "path").map(({ d }) => d);
    expect(paths.some((d) => d.length > 400)).toBe(true);
    for (const [, x, y] of paths.join(" ").matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LZM])/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-0.1);
      expect(Number(x)).toBeLessThanOrEqual(width);
      expect(Number(y)).toBeGreaterThanOrEqual(-0.1);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  });

  it("holds every place, the fullest first in the list and in the table", () => {
    const lands = fc.array(
      fc.record({
        lat: fc.double({ min: -50, max: 68, noNaN: true }),
        lon: fc.double({ min: -150, max: 150, noNaN: true }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(lands, (all) => {
        const places = all.map(({ lat, lon }, at) => place(`City ${at}`, lat, lon, { workloads: at + 1 }));
        const { marks, table, width, height } = drawn(places);
        const dots = marks.filter((mark) => mark.kind === "point");
        expect(dots).toHaveLength(places.length);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
        expect(table.rows.map(([, , count]) => Number(count))).toEqual(places.map((_, at) => places.length - at));
      }),
      { numRuns: 25 },
    );
  });

  it("draws a place where only copies wait as a hollow dot", () => {
    const { marks } = drawn([
      place("Seoul", 37.57, 126.98),
      place("Busan", 35.18, 129.08, { workloads: 0, copies: 4 }),
    ]);
    expect(marks.filter((mark) => mark.kind === "point")).toHaveLength(1);
  });

  it("needs no outlines", () => {
    const places = [place("Seoul", 37.57, 126.98)];
    const { marks } = regionMap({ title: "", places, atlas: null, print: () => "", head: ["", "", ""], width: 700 });
    expect(marks.filter((mark) => mark.kind === "path")).toHaveLength(2); // the frame and the rim of the dot
  });
});

describe("outlines", () => {
  it("are closed rings about the land they bound, borders used from both sides", () => {
    const korea = ringsIn(atlas, { west: 126, east: 129, south: 35, north: 37 });
    expect(korea.length).toBeGreaterThan(0);
    const longest = korea.toSorted((a, b) => b.length - a.length)[0]!;
    const lats = longest.map(([, lat]) => lat);
    expect(Math.min(...lats)).toBeLessThan(36);
    for (const ring of korea)
      for (const [index, [lon, lat]] of ring.entries()) {
        const [before, under] = ring.at(index - 1)!;
        expect(Math.hypot(lon - before, lat - under)).toBeLessThan(6); // no line jumps across the map
      }
  });

  it("are cut at the edge: what is inside stays, and nothing reaches beyond", () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 })), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(points, (ring) => {
        const cut = cutAt(ring, [0, 0, 100, 100]);
        for (const [x, y] of cut) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(100 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(100 + 1e-9);
        }
        const inside = ring.filter(([x, y]) => x > 0 && x < 100 && y > 0 && y < 100);
        for (const [x, y] of inside) expect(cut.some(([a, b]) => a === x && b === y)).toBe(true);
      }),
    );
  });
});
