import { expect, it } from "vitest";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { range } from "../../../shared/units/range.ts";
import { bestHere, standingOf } from "./map-scores.ts";

// only what the map reads
const compared = (region: string, lawful: number, unknown: number, low?: number): ComparedRegion =>
  ({ region, lawful, unknown, score: low === undefined ? null : range(low, 100) }) as ComparedRegion;
const at = (...all: ComparedRegion[]) => ({
  regions: all.map(({ region }) => ({ id: region }) as Region), // only its id is read
  held: new Map(all.map((one) => [one.region, one])),
});

it("lets the lawful region with the best guaranteed score stand for all in one place", () => {
  const { regions, held } = at(compared("a:1", 0, 9), compared("b:1", 4, 0, 20), compared("c:1", 1, 0, 35));
  expect(bestHere(regions, held)?.region).toBe("c:1");
});

it("says whether something may go there, whether it cannot be told, or nothing may", () => {
  expect(standingOf(compared("a:1", 1, 5))).toBe("pass");
  expect(standingOf(compared("a:1", 0, 5))).toBe("unknown");
  expect(standingOf(compared("a:1", 0, 0))).toBe("fail");
});

it("marks nothing where none of the regions is compared", () => {
  const { regions } = at(compared("a:1", 1, 0, 10));
  expect(bestHere(regions, new Map())).toBeNull();
});
