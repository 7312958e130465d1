import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXACT_UP_TO, type Site, fewestSites } from "./cover.ts";

const sitesOf = (most: number, places: number) =>
  fc
    .array(fc.array(fc.boolean(), { minLength: places, maxLength: places }), { minLength: 1, maxLength: most })
    .map((rows) => rows.map((reaches, at): Site => ({ id: `s${String(at).padStart(2, "0")}`, reaches })));

/** The least number of sites that reach all that can be reached, by trying every set. */
function least(sites: readonly Site[], places: number): number {
  const wanted = Array.from({ length: places }, (_, p) => p).filter((p) => sites.some(({ reaches }) => reaches[p]));
  let best = sites.length;
  for (let set = 0; set < 1 << sites.length; set += 1) {
    const chosen = sites.filter((_, at) => (set >> at) & 1);
    if (chosen.length < best && wanted.every((p) => chosen.some(({ reaches }) => reaches[p]))) best = chosen.length;
  }
  return best;
}

describe("the fewest sites", () => {
  it("are as few as trying every set finds, and reach everybody that can be reached", () => {
    fc.assert(
      fc.property(sitesOf(9, 6), (sites) => {
        const { sites: chosen, atLeast, missed } = fewestSites(sites, 6);
        expect(chosen.length).toBe(least(sites, 6));
        expect(atLeast).toBe(chosen.length);
        for (let place = 0; place < 6; place += 1) {
          const isReached = sites.some(({ id, reaches }) => chosen.includes(id) && reaches[place]);
          expect(isReached).toBe(!missed.includes(place));
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it("of many sites still reach everybody, and say how few there must be at least", () => {
    fc.assert(
      fc.property(sitesOf(60, 12), (sites) => {
        const { sites: chosen, atLeast, missed } = fewestSites(sites, 12);
        expect(atLeast).toBeLessThanOrEqual(chosen.length);
        for (let place = 0; place < 12; place += 1)
          expect(sites.some(({ id, reaches }) => chosen.includes(id) && reaches[place])).toBe(!missed.includes(place));
      }),
      { numRuns: 100, seed: 20261121 },
    );
    expect(EXACT_UP_TO).toBe(20);
  });

  it("are none where nobody is reached, and every place is named as missed", () => {
    expect(fewestSites([{ id: "a", reaches: [false, false] }], 2)).toEqual({ sites: [], atLeast: 0, missed: [0, 1] });
    expect(fewestSites([], 0)).toEqual({ sites: [], atLeast: 0, missed: [] });
  });
});
