import { expect, it } from "vitest";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Cell, Verdict } from "../../../shared/model/result.ts";
import { range } from "../../../shared/units/range.ts";
import { bestOf, gateMark } from "./cell-marks.ts";

// only what the marks read
const cell = (region: string, verdict: Verdict, low: number | null, high = low): Cell =>
  ({ region, verdict, score: low === null ? null : range(low, high!), parts: [], reasons: [] }) as unknown as Cell;
const row = (...cells: Cell[]): ReadonlyMap<RegionId, Cell> => new Map(cells.map((one) => [one.region, one]));
const asSaved = ({ score }: Pick<Cell, "score">) => score;

it("takes a proven place before one that cannot be told, then the best guaranteed score, then the smaller id", () => {
  expect(bestOf(row(cell("a:1", "unknown", 90), cell("b:1", "pass", 20)), asSaved)).toBe("b:1");
  expect(bestOf(row(cell("a:1", "pass", 20, 90), cell("b:1", "pass", 30, 40)), asSaved)).toBe("b:1");
  expect(bestOf(row(cell("b:1", "pass", 30), cell("a:1", "pass", 30)), asSaved)).toBe("a:1");
});

it("names no best place where nothing has a score, or nothing is known yet", () => {
  expect(bestOf(row(cell("a:1", "fail", null)), asSaved)).toBeNull();
  expect(bestOf(null, asSaved)).toBeNull();
});

it("tells where a gate alone stands in the way, where it does beside others, and where it does not", () => {
  const failing = (...rules: string[]): Cell =>
    ({
      ...cell("a:1", "fail", null),
      reasons: [...rules.map((rule) => ({ rule, verdict: "fail" })), { rule: "open", verdict: "unknown" }],
    }) as unknown as Cell; // only what the marks read
  expect(gateMark(failing("csap"), "csap")).toBe("alone");
  expect(gateMark(failing("csap", "residency"), "csap")).toBe("hit");
  expect(gateMark(failing("residency"), "csap")).toBe("beside");
  expect(gateMark(failing("residency"), "open")).toBe("beside");
  expect(gateMark(failing("csap"), null)).toBeNull();
});
