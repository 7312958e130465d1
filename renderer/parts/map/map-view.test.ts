import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Region } from "../../../shared/model/catalogue.ts";
import { type View, basePoint, citiesOf, clustersOf, fitted, namedSides, toScreen, zoomed } from "./map-view.ts";

const size = { width: 800, height: 500 };
const place = fc.record({
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
});
const regionAt = (at: { lat: number; lon: number }, index: number): Region =>
  ({ id: `p:r${index}`, city: `c${index % 7}`, country: "KR", place: { ...at, quality: "city" } }) as unknown as Region; // only what a map looks at
const places = fc.array(place, { minLength: 1, maxLength: 60 });

describe("the map of regions", () => {
  it("leaves no region out of what is in sight, however many stand in one place", () => {
    fc.assert(
      fc.property(places, (all) => {
        const regions = [...all, all[0]!].map(regionAt);
        const points = all.map(({ lat, lon }) => basePoint(lon, lat));
        const view = fitted(points, size);
        const shown = clustersOf(citiesOf(regions), view, size).flatMap((cluster) => cluster.regions);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(regions.length);
        expect(shown).toHaveLength(regions.length);
      }),
    );
  });

  it("shows everything it is fitted to", () => {
    fc.assert(
      fc.property(places, (all) => {
        const points = all.map(({ lat, lon }) => basePoint(lon, lat));
        const view = fitted(points, size);
        for (const point of points) {
          const at = toScreen(view, point);
          expect(at.x).toBeGreaterThan(-1);
          expect(at.x).toBeLessThan(size.width + 1);
          expect(at.y).toBeGreaterThan(-1);
          expect(at.y).toBeLessThan(size.height + 1);
        }
      }),
    );
  });

  it("zooms about the point under the pointer, which stays where it is", () => {
    const view: View = { k: 2, dx: -300, dy: -200 };
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 3, noNaN: true }), fc.nat(800), fc.nat(500), (factor, x, y) => {
        const under = { x: (x - view.dx) / view.k, y: (y - view.dy) / view.k };
        const at = toScreen(zoomed(view, factor, { x, y }), under);
        expect(at.x).toBeCloseTo(x, 6);
        expect(at.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it("writes no name over another, nor over a mark", () => {
    const marks = fc.array(
      fc.record({
        x: fc.nat(800),
        y: fc.nat(500),
        r: fc.integer({ min: 5, max: 19 }),
        width: fc.integer({ min: 10, max: 90 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(marks, (all) => {
        const drawn = all.map(({ x, y, r, width }) => ({ at: { x, y }, r, width }));
        const boxes = namedSides(drawn, size).flatMap((side, index) => {
          const { at, r, width } = drawn[index]!;
          if (side === null) return [];
          const left = side === "right" ? at.x + r + 2 : at.x - r - 6 - width;
          return [{ left, right: left + width + 4, top: at.y - 8, bottom: at.y + 8 }];
        });
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }),
    );
  });
});
