import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance.ts";

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("great-circle distance", () => {
  it("puts Seoul and Frankfurt 8,550 km apart, Seoul and Tokyo 1,153 km", () => {
    const seoul = { lat: 37.567, lon: 126.978 };
    expect(Math.round(distanceKm(seoul, { lat: 50.11, lon: 8.682 }) / 10)).toBe(855);
    expect(distanceKm(seoul, { lat: 35.68, lon: 139.7 })).toBeCloseTo(1153, -1);
  });

  it("is a quarter of the earth from pole to equator", () => {
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: 0, lon: 77 })).toBeCloseTo((6371 * Math.PI) / 2, 6);
  });

  it("is the same there and back, never negative, at most half way round", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = distanceKm(a, b);
        expect(km).toBe(distanceKm(b, a));
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(6371 * Math.PI + 1e-6);
      }),
    );
  });
});
